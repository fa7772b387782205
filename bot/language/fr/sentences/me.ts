import type { Sentences } from '../../language.ts';

/** Questions about what is shown and stored about the asker. */
export const me = {
  'my-habits': `quels jours je viens d'habitude
quels jours je suis {place} en général
je viens quels jours d'habitude
je viens combien de fois par semaine
combien de jours par semaine je viens
combien de fois je suis venu {time}
combien de jours j'ai fait {place} {time}
combien de jours de télétravail j'ai fait
à quelle fréquence je viens
mes habitudes
mes jours habituels
mes habitudes de présence
je suis souvent {place}
je viens souvent
je suis là quand d'habitude
d'habitude je suis où {time}
d'habitude je viens quand
en général je viens quels jours
mon rythme de présence
mes stats
mes statistiques de présence
est-ce que je viens souvent
je fais combien de jours au bureau par mois
mon taux de présence
combien de jours sur site pour moi {time}
je viens combien de jours par semaine en moyenne
à quel point je suis présent
je viens plutôt quel jour d'habitude
ma moyenne de présence
mon taux de présence au bureau
je suis souvent au bureau ou pas
je bosse quels jours sur site en général
je télétravaille combien de jours par semaine
est-ce que je viens plus qu'avant
`,
  'am-i': `suis-je au bureau
suis-je {place}
suis-je affiché {place}
suis-je bien marqué {place}
suis-je visible
suis-je en télétravail
suis-je en congé
est-ce que je suis {place}
est-ce que je suis au bureau
est-ce que je suis affiché en télétravail
est-ce que je suis bien en congé {time}
est-ce que je suis visible
est-ce que je suis masqué
est-ce que je suis compté
je suis bien affiché {place}
je suis bien noté en télétravail {time}
je suis marqué présent
je suis compté {place}
tu me vois {place}
tu me vois au bureau
tu m'affiches {place}
tu m'as mis {place}
tu m'as bien mis en télétravail {time}
on me voit {place}
j'apparais {place}
j'apparais dans la liste
je figure bien sur la liste {place}
ai-je l'air d'être {place}
tu me vois au bureau là
je suis compté présent ou pas
je suis bien enregistré à {place}
est-ce que j'apparais comme présent
je figure dans la liste des présents
tu me mets présent {time}
on me voit à {place}
tu sais que je suis à {place}
je suis noté en télétravail {time}
tu m'as bien en congé {time}
est-ce que j'ai bien été pris en compte {time}
je suis détecté ou pas
`,
  'my-status': `quel est mon statut
c'est quoi mon statut
mon statut
mon statut {time}
mon statut actuel
je suis où
je suis affiché où
je suis affiché comment
je suis marqué comment
je suis noté où
et moi je suis où
et moi alors
où suis-je
où tu me vois
où est-ce que tu me vois
tu me vois où
tu me vois comment
tu m'affiches comment
tu m'affiches où
comment tu m'affiches
comment tu m'affiches, et pourquoi
comment je suis affiché
comment suis-je vu
comment les autres me voient
que voient mes collègues de moi
qu'est-ce que les autres voient de moi
montre-moi mon statut
affiche mon statut
donne-moi ma position
ma position
ma présence
ma situation actuelle
t'as quoi sur moi aujourd'hui
j'ai dit quoi
j'ai mis quoi {time}
qu'est-ce que j'ai déclaré {time}
montre-moi ce que j'ai mis pour {time}
rappelle-moi ce que j'ai dit
check mon statut
vérifie mon statut
tu sais où je suis
sais-tu où je suis
tu penses que je suis où
selon toi je suis où
t'as noté quoi pour moi {time}
tu m'as mis où {time}
c'est quoi ma situation {time} chez toi
qu'est-ce qui s'affiche pour moi
mes collègues voient quoi quand ils me cherchent
je suis à quel statut
rappelle moi mon statut
t'as quoi sur ma journée {time}
qu'est-ce que tu sais de moi {time}
on me croit où
je passe pour quoi {time}
dis moi ce qui est indiqué à mon sujet
je suis considéré comme quoi là
où est-ce que je suis d'après toi
mon statut du jour svp
tu m'as mis où
je suis noté comment aujourd'hui
on me voit comment
`,
  why: `pourquoi
pourquoi ça
pourquoi donc
pourquoi ce statut
pourquoi je suis affiché {place}
pourquoi suis-je {place}
pourquoi tu dis que je suis {place}
pourquoi tu me mets en télétravail
pourquoi tu m'affiches en congé
pourquoi {place} alors que je suis chez moi
pourquoi dis-tu ça
pourquoi {who} est affiché {place}
pourquoi {who} est absent
comment tu sais ça
comment tu le sais
comment sais-tu que je suis {place}
comment tu sais que {who} est {place}
d'où tu sors ça
d'où tu tiens ça
d'où vient mon statut
d'où vient cette info
tu te bases sur quoi
tu te bases sur quoi pour mon statut
sur quoi tu te fondes
qu'est-ce qui te fait dire ça
qu'est-ce qui te fait croire que je suis {place}
à cause de quoi je suis marqué {place}
pour quelle raison je suis en télétravail
explique mon statut
explique pourquoi
explique-moi ce statut
c'est quoi la raison
d'après quoi
t'es sûr de toi
tu es sûr
c'est basé sur quoi
comment c'est possible
comment ça se fait que je suis {place}
comment ça se fait
pkoi tu me crois à la maison
d'où tu sors que je suis à {place}
comment ça se fait que je sois marqué présent
t'as trouvé ça où
sur quoi tu te bases
je comprends pas pourquoi je suis en télétravail chez toi
pour quelle raison je suis affiché à {place}
ça vient d'où cette info sur moi
pourquoi tu dis que je suis là alors que non
comment tu sais où je suis
explique moi pourquoi je suis compté là
qu'est-ce qui prouve que je suis à {place}
t'es sûr de ça, d'où ça vient
comment ça se fait que je sois en télétravail
pourquoi je suis affiché en tt
pourquoi tu dis que je suis à {place}
pourquoi je suis noté absent
`,
  'my-past': `où étais-je {time}
j'étais où {time}
j'étais au bureau {time}
j'étais {place} {time}
j'étais en télétravail {time}
je suis venu {time}
je suis venue {place} {time}
est-ce que j'étais {place} {time}
est-ce que je suis venu {time}
quand suis-je venu {place}
quand je suis venu la dernière fois
la dernière fois que je suis venu
quels jours je suis venu {time}
quels jours j'étais {place} {time}
mes jours passés
mes jours au bureau {time}
mes jours de présence {time}
mes présences {time}
mon historique de présence
montre mes jours {time}
liste mes jours sur site {time}
combien de jours je suis venu {time}
où ai-je bossé {time}
où j'ai travaillé {time}
j'ai bossé d'où {time}
note de frais : j'étais où {time}
pour mes indemnités, quels jours j'étais {place}
j'ai bossé sur site quels jours {time}
refais moi l'historique de ma présence {time}
je suis allé au bureau combien de jours {time}
rappelle moi quand j'étais à {place}
j'étais au bureau {time} ou pas
liste mes passages {time}
pour mes notes de frais, quels jours j'étais à {place} {time}
{time} j'ai fait combien de jours au bureau
nombre de jours sur place {time} pour moi
j'ai télétravaillé combien de jours {time}
ces derniers temps je suis venu quels jours
combien de jours au bureau {time} pour moi
j'étais à la maison ou au bureau {time}
quels jours j'ai mis les pieds à {place} {time}
je suis venu quels jours {time}
j'étais là quels jours {time}
combien de fois je suis venu {time}
mes jours de bureau {time}
j'étais à {place} {time}
`,
  'my-plans': `mon planning
mon planning {time}
mon programme {time}
mes plans
mes plans {time}
mes prévisions
mes prévisions {time}
mes jours prévus
mes jours à venir
ma semaine
ma semaine prochaine
j'ai prévu quoi {time}
j'ai annoncé quoi {time}
j'ai mis quoi pour {time}
j'ai dit quoi pour {time}
qu'est-ce que j'ai prévu {time}
qu'est-ce que j'ai annoncé
qu'ai-je dit pour {time}
montre-moi ce que j'ai mis pour {time}
montre ce que j'ai planifié
je suis où {time}
je suis prévu où {time}
je serai où {time}
où serai-je {time}
où suis-je {time}
où je suis censé être {time}
je bosse où {time}
je suis noté comment {time}
est-ce que j'ai annoncé quelque chose {time}
est-ce que j'ai prévu de venir {time}
ai-je posé {time}
affiche mon planning
rappelle-moi mon planning {time}
liste mes jours de télétravail à venir
quand est-ce que je suis en congé
c'est quand mes prochains congés
c'est quand mon prochain jour au bureau
rappelle moi ce que j'ai prévu {time}
j'ai annoncé quoi pour {time}
c'est quoi mon planning {time}
je suis censé être où {time}
j'ai noté quoi {time}
qu'est-ce que j'ai dit pour {time}
mes annonces à venir
j'avais prévu d'être où {time}
mes jours de télétravail {time} c'est lesquels
t'as quoi d'enregistré comme plans pour moi
je bosse d'où {time} déjà
je suis où {time} d'après ce que j'ai dit
j'ai rien oublié d'annoncer pour {time}
ressors moi mes prévisions
j'avais pas dit télétravail {time} ?
j'ai quoi de prévu
j'ai noté quoi pour {time}
je suis où {time} d'après toi
qu'est-ce que j'ai déclaré pour {time}
j'ai mis un truc pour {time}
j'ai quelque chose de noté {time}
`,
  'who-sees-me': `qui me voit
qui peut me voir
qui voit où je suis
qui sait où je suis
qui sait que je suis {place}
qui sait que je suis au bureau
qui peut voir mon statut
qui peut savoir où je suis
qui peut voir que je suis en télétravail
qui a accès à mes données
qui a accès à ma position
qui a vu mon statut
est-ce que mon chef voit où je suis
est-ce que mon manager peut voir mes jours
est-ce que tout le monde me voit
est-ce que les rh voient ça
les admins voient quoi
mes collègues peuvent voir où je suis
mon statut est visible par qui
mon statut est public
je suis visible pour qui
ma présence est visible par tout le monde
par qui suis-je vu
on me surveille
mon patron me surveille
qui regarde mon statut
qui me flique
mon chef reçoit mes infos
mon chef voit tout ça
est-ce que tout le monde voit ma localisation
qui a accès à mes infos
qui a le droit de me voir là-dedans
les collègues voient quand je suis chez moi ?
on m'espionne ?
c'est visible par qui
qui est au courant de ma présence
la rh voit mes jours ?
qui consulte mes données de présence
qui peut voir où je suis
mon chef voit où je suis
qui sait où je me trouve
`,
  'why-not-shown': `pourquoi je ne suis pas affiché
pourquoi je suis pas affiché {place}
pourquoi tu ne me vois pas
pourquoi tu me vois pas {place}
pourquoi je n'apparais pas
pourquoi je n'apparais pas {place} alors que j'y suis
pourquoi on ne me voit pas
pourquoi je suis invisible
pourquoi je suis marqué absent
pourquoi je suis absent de la liste
je suis là pourtant tu me vois pas
je suis {place} mais tu m'affiches pas
je suis au bureau mais je ne suis pas dans la liste
je suis au bureau et tu me vois pas
j'y suis mais je n'apparais pas
je bosse {place} et je suis pas compté
tu me vois pas alors que je suis {place}
tu ne me détectes pas
tu m'as pas vu arriver
t'as pas vu que je suis là
ça ne me montre pas {place}
le bot ne me voit pas
l'appli dit que je suis pas là
je manque dans la liste {place}
mon statut n'est pas à jour
mon statut est faux
mon statut n'a pas bougé
ma présence n'est pas remontée
je suis arrivé depuis une heure et rien
je suis assis à mon bureau et personne ne me voit
je suis au bureau depuis ce matin et j'apparais pas
ça fait une heure que je suis là et rien
comment ça se fait que je sois pas dans la liste
je suis sur place et tu me mets absent
mon nom n'apparaît pas alors que je suis à {place}
bug ? je suis là et pas affiché
je me vois pas dans les présents
y a un souci je suis invisible à {place}
tu m'as zappé, je suis à {place} pourtant
t'as du retard ? je suis arrivé et j'y suis pas
je ne suis pas détecté au bureau
connecté au wifi du bureau et toujours pas visible
pk je sors pas dans ta liste
personne me voit alors que je suis là
j'ai beau être à {place} tu m'affiches pas
je suis bien là mais toujours pas listé
à mon poste depuis {time} et je n'apparais pas
je suis au bureau mais on me voit pas
pourquoi j'apparais pas alors que je suis là
je suis sur place et tu me vois pas
`,
  'my-data': `quelles données tu as sur moi
quelles données sont stockées
quelles infos tu gardes sur moi
tu stockes quoi sur moi
tu gardes quoi sur moi
tu sais quoi sur moi
que sais-tu de moi
que savez-vous de moi
qu'est-ce que tu sais de moi
qu'est-ce que tu enregistres
mes données
mes données personnelles
mes infos personnelles
exporte mes données
export de mes données
télécharger mes données
rgpd
demande rgpd
droit d'accès
mes traces
combien de temps tu gardes mes données
combien de temps sont conservées les données
tu conserves mes données combien de temps
montre-moi tout ce que tu as sur moi
t'as quoi comme infos sur moi
je veux voir mes données
voir mes données
tu gardes quoi comme infos sur moi
c'est stocké combien de temps mes données
quelles données tu as à mon sujet
rgpd : tu conserves quoi
qu'est-ce que tu enregistres au juste
je veux une copie de mes données
montre tout ce que tu sais de moi
comment exporter mes données
combien de temps tu gardes ma présence
mes infos perso tu les gardes où
qu'est-ce qui est mémorisé sur moi
vous stockez quoi à mon sujet
t'as quoi comme données sur moi
`,
  'delete-my-data': `supprime mes données
supprimer mes données
efface mes données
efface tout ce que tu as sur moi
efface toutes mes traces
oublie tout sur moi
oublie-moi
droit à l'oubli
je veux que tu supprimes mes données
je veux être oublié
détruis mes données
vire mes infos
enlève mes données
purge mes données
supprime mon historique
efface mon historique
je ne veux plus que tu gardes mes données
comment supprimer mes données
suppression de mes données
efface toutes mes données
supprime tout ce que tu sais de moi
fais table rase de mes infos
droit à l'oubli svp
vide mon historique
je veux que mes données disparaissent
détruis ce que tu as stocké sur moi
`,
} as const satisfies Sentences;
