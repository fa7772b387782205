import type { Sentences } from '../../language.ts';

/** Other days and hours: who was or will be in, when, and people’s habits. */
export const days = {
  'who-was-in': `qui était là {time}
qui était au bureau {time}
qui était {place} {time}
qui est venu {time}
qui est venu {place} {time}
qui est passé {place} {time}
qui a bossé {place} {time}
qui a travaillé sur site {time}
y avait qui {time}
y avait qui {place} {time}
il y avait quelqu'un {place} {time}
il y avait qui au bureau {time}
on avait qui {time}
c'était qui {place} {time}
c'était qui au bureau {time}
qui avait fait le déplacement {time}
quels collègues étaient là {time}
quelles personnes étaient présentes {place} {time}
la liste des présents de {time}
les présents de {time}
liste de présence {time}
qui j'ai raté {time}
qui ai-je loupé {time}
qui a été vu {place} {time}
qui s'est pointé {time}
donne les gens présents {time}
rappelle-moi qui était {place} {time}
dis-moi qui est venu {time}
tu te souviens qui était là {time}
tu peux remonter qui était {place} {time}
j'étais pas là {time}, qui était au bureau
j'ai oublié mon pull {place} {time}, qui était là
on m'a laissé un mot {time}, qui était {place}
quelqu'un est venu {place} {time}
personne n'est venu {time}
des gens étaient {place} {time}
présents {time}
{place} {time} c'était qui
qui était présent {time}
qui était sur place {time}
qui fut présent {time}
qui se trouvait {place} {time}
qui s'est pointé à {place} {time}
c'était qui les présents {time}
y avait qui avec nous {time}
qui a fait le déplacement {time}
qui est venu bosser à {place} {time}
{time} on avait qui sur site
je cherche qui était là {time}, quelqu'un a oublié sa veste
qui est passé par {place} {time}
qui a mis les pieds à {place} {time}
rappelle moi qui était présent {time}
t'as l'historique de qui était à {place} {time}
ceux qui étaient là {time} c'était qui
combien on était {time} et qui
qui avait-on à {place} {time}
on a eu du monde {time} ? qui
{time} y avait qui
{time} à {place} y avait qui
qui est passé {time}
y avait quelqu'un {time}
qui était dans les locaux {time}
`,
  'who-will-be-in': `qui sera là {time}
qui sera au bureau {time}
qui sera {place} {time}
qui vient {time}
qui vient {place} {time}
qui viendra {time}
qui va venir {time}
qui compte venir {time}
qui a prévu de venir {time}
qui prévoit d'être {place} {time}
qui passe {place} {time}
qui est prévu {place} {time}
qui est attendu {time}
qui débarque {time}
qui est de la partie {time}
qui y aura {place} {time}
y aura qui {time}
y aura qui {place} {time}
il y aura quelqu'un {place} {time}
y aura-t-il du monde {place} {time}
on sera qui {time}
on aura qui {time}
avec qui je serai {time}
avec qui je vais bosser {time}
qui je vais croiser {time}
qui vais-je voir {place} {time}
je vais voir qui {time}
si je viens {time}, qui sera là
si je viens {time} il y aura qui
si je passe {place} {time}, je croise qui
qui sera là {time} si je viens
qui sera là {time} si je me déplace
si jamais je venais {time} qui serait là
en admettant que je vienne {time}, qui est là
au cas où je viens {time}, qui y sera
ça vaut le coup de venir {time}
ça vaut la peine de venir {time}, qui est là
je serai seul {time}
est-ce que je serai tout seul {time}
quelqu'un vient {time}
quelqu'un sera {place} {time}
des gens viennent {time}
qui s'est inscrit pour {time}
qui s'est annoncé {time}
qui a annoncé sa présence {time}
liste pour {time}
liste des présents prévus {time}
les présents de {time}
présence prévue {time}
prévisions de présence {time}
je commande les croissants pour {time}, qui vient
je réserve le resto pour {time}, qui sera là
on organise un afterwork {time}, qui est {place}
qui est partant pour {time} {place}
qui sont les présents {time}
quels collègues seront là {time}
quelles personnes viennent {place} {time}
tu sais qui vient {time}
dis-moi qui est là {time}
donne-moi le planning de présence {time}
qui bosse {place} {time}
qui bossera {place} {time}
qui travaillera sur site {time}
c'est qui qui vient {time}
{time} y a qui
{time} qui est là
{time} c'est qui
{time} on est qui au bureau
{time} c'est qui qui se déplace
qui a prévu de passer à {place} {time}
qui sera de la partie {time}
on sera qui {time} à {place}
je vais croiser qui {time}
y a qui de prévu à {place} {time}
qui a l'intention de venir {time}
qui pense venir bosser à {place} {time}
{time} je vois qui si je viens
qui compte faire le trajet jusqu'à {place} {time}
les présents de {time} on les connaît
qui fait le déplacement à {place} {time}
qui sera dans les murs {time}
qui a dit qu'il viendrait {time}
on attend qui à {place} {time}
qui ramène sa fraise {time}
à {place} {time} on pourra compter sur qui
{time} on aura qui sur site
à qui je dois m'attendre {time} à {place}
{time} ça se passe comment niveau présents
qui se dévoue pour venir {time}
{time} est-ce que je serai le seul à {place}
{time} on a qui
qui a prévu d'être à {place} {time}
qui a dit venir {time}
qui a annoncé {place} {time}
{time} y aura qui à {place}
qui passe à {place} {time}
qui pense venir {time}
qui est censé être là {time}
on attend qui {time}
{time} quelqu'un vient à {place}
{time} t'as qui de prévu à {place}
file-moi les noms pour {time} à {place}
donne-moi les noms pour {time}
`,
  'was-in': `{who} était là {time}
{who} était au bureau {time}
{who} était {place} {time}
{who} est venu {time}
{who} est venue {place} {time}
{who} est passé {time}
{who} est passée {place} {time}
{who} était-elle là {time}
{who} était-il présent {time}
est-ce que {who} était là {time}
est-ce que {who} est venue {time}
est-ce que {who} est passé {place} {time}
où était {who} {time}
où était {who}
{who} était où {time}
{who} bossait où {time}
{who} bossait d'où {time}
où a bossé {who} {time}
où travaillait {who} {time}
il était où {who} {time}
elle était là {who} {time}
tu as vu {who} {time}
t'as croisé {who} {time}
{who} était en télétravail {time}
{who} était en congé {time}
{who} était absent {time}
{who} était malade {time}
{who} a travaillé {place} {time}
{who} a bossé au bureau {time}
{who} a été {place} {time}
{who} s'est pointé {time}
{who} s'est montrée {time}
{who} est-il passé {time}
c'était {who} {place} {time}
y avait {who} {time}
il y avait {who} {place} {time}
{who} et {who} étaient là {time}
{who} présent {time}
je voulais savoir si {who} était là {time}
vérifie si {who} est venu {time}
{who} était dans les locaux {time}
{who} était à quel étage {time}
{who} est venu bosser {time}
{who} a fait le déplacement {time}
{who} était passé {time} ou pas
{who} était des nôtres {time}
on a vu {who} {time}
t'as vu passer {who} {time}
{who} a mis les pieds à {place} {time}
{who} s'est montré {time}
{who} s'était déplacé {time}
est-ce que {who} bossait à {place} {time}
{who} avait-il fait acte de présence {time}
{time} {who} était-elle à {place}
{who} a bien travaillé sur place {time}
{who} est passée {time}
{who} a bossé à {place} {time}
`,
  'will-be-in': `{who} sera là {time}
{who} sera au bureau {time}
{who} sera {place} {time}
{who} sera-t-il là {time}
{who} sera-t-elle {place} {time}
{who} vient {time}
{who} vient {place} {time}
{who} vient-il {time}
{who} viendra {time}
{who} va venir {time}
{who} compte venir {time}
{who} passe {time}
{who} passe {place} {time}
{who} passera {time}
{who} est prévu {time}
{who} est attendue {place} {time}
{who} a prévu de venir {time}
{who} prévoit d'être là {time}
est-ce que {who} sera là {time}
est-ce que {who} vient {time}
est-ce que {who} passe {place} {time}
est-ce que {who} est là {time}
est-ce qu'on verra {who} {time}
où sera {who} {time}
{who} sera où {time}
{who} bosse où {time}
{who} bossera {place} {time}
{who} travaillera d'où {time}
{who} est où {time}
elle vient {time} {who}
il sera là {who} {time}
il vient {who} {time}
{who} il vient {time}
{who} elle sera là {time}
{who} sera en télétravail {time}
{who} sera en congé {time}
{who} sera absent {time}
{who} sera en vacances {time}
{who} sera chez elle {time}
tu sais si {who} vient {time}
sais-tu si {who} sera là {time}
dis-moi si {who} est là {time}
je peux caler une réunion avec {who} {time}, il sera là
je veux déjeuner avec {who} {time}, elle vient
je dois voir {who} {time}, elle sera {place}
y aura {who} {time}
il y aura {who} {place} {time}
{who} sera des nôtres {time}
{who} se déplace {time}
{who} fait le déplacement {time}
{who} et {who} seront là {time}
{who} et {who} viennent {time}
plans de {who} pour {time}
planning de {who} {time}
le planning de {who}
le programme de {who} {time}
quels sont les plans de {who}
qu'a annoncé {who} pour {time}
{who} {time}
{who} est libre pour un café sur place {time}
on peut compter sur {who} {time}
je peux compter sur {who} à {place} {time}
{who} sera de la partie {time}
tu crois que {who} va se déplacer {time}
{who} pense passer {time}
{who} fera le trajet {time}
on verra {who} {time}
{time} y aura {who} ou pas
{who} a dit qu'il venait {time} ?
{who} compte être là {time}
est-ce que {who} bosse sur place {time}
{who} sera dans le coin {time}
{who} sera dispo à {place} {time}
je croiserai {who} {time}
{who} est annoncé à {place} {time}
si je viens {time} est-ce que je verrai {who}
il est prévu que {who} soit là {time}
arrive-t-on à voir {who} {time}
lundi {who} il fait comment, bureau ou maison
{who} {time} c'est oui ou non
{who} sera dispo pour un point en physique {time}
peut-on espérer voir {who} {time}
{who} se pointera {time} ?
{who} pourra-t-il être là {time}
{who} va bosser à {place} {time} ou pas
je peux compter sur {who} {time}
{who} et {who} viennent {time} toutes les deux
est-ce que {who} passe {time}
{who} est prévu à {place} {time}
je verrai {who} {time} au bureau
{who} {time} au bureau ou pas
`,
  'when-in': `quand est-ce que {who} vient
quand vient {who}
quand {who} sera là
quand sera-t-elle là {who}
quand est là {who}
quand est-ce que {who} sera {place}
quand {who} est {place}
quand passe {who}
quand arrive {who}
{who} vient quand
{who} arrive quand
{who} arrive à quelle heure
{who} est là quand
{who} est là quel jour
{who} sera {place} quand
{who} passe quand
{who} vient quel jour
il vient quand {who}
elle arrive quand {who}
elle est là quand {who}
quel jour vient {who}
quel jour {who} est {place}
quels jours {who} sera là {time}
à quelle heure arrive {who}
à quelle heure {who} sera là
vers quelle heure débarque {who}
quand puis-je voir {who}
quand est-ce que je peux croiser {who}
quand je peux voir {who} au bureau
quand pourrai-je trouver {who} {place}
tu me dis quand {who} est là
je dois voir {who}, il vient quand
je veux choper {who}, elle est là quand
prochaine venue de {who}
la prochaine fois que {who} vient
c'est quand la prochaine fois que {who} est {place}
quel est le prochain jour de présence de {who}
jours de présence de {who} {time}
quand {who} compte venir
{who} a dit quand il venait
on attend {who} pour quand
quand est prévu {who}
la prochaine venue de {who} c'est prévu quand
quand est-ce que je peux choper {who} en vrai
{who} repasse quand à {place}
quel jour faut venir pour voir {who}
c'est quand qu'on voit {who} au bureau
quand est-ce que {who} remet les pieds à {place}
{who} sera là quand la prochaine fois
prochain passage de {who}
{who} est prévu sur site quand
{who} il vient quel jour d'habitude enfin bientôt
je voudrais croiser {who}, quel jour
quand {who} daigne venir
à partir de quand {who} sera là
y a une date où {who} vient
prochain passage de {who} au bureau
la prochaine fois que {who} vient c'est quand
quand est-ce que {who} repasse
{who} revient au bureau quel jour
quel jour je peux voir {who} au bureau
c'est quand le prochain jour de {who}
`,
  'when-back': `quand revient {who}
quand est-ce que {who} revient
quand {who} revient de vacances
quand rentre {who}
quand {who} rentre de congé
quand {who} sera de retour
quand est-ce que {who} reprend
{who} revient quand
{who} rentre quand
{who} rentre de vacances quand
{who} reprend quand
{who} est de retour quand
il revient quand {who}
elle rentre quand {who}
elle reprend quand le boulot {who}
retour de {who}
le retour de {who} c'est quand
date de retour de {who}
{who} revient {time}
{who} rentre {time}
{who} sera de retour {time}
{who} reprend {time}
est-ce que {who} revient {time}
est-ce que {who} est rentrée de vacances
{who} est revenu de congé
{who} est de retour
{who} est rentré de vacances
fin des congés de {who}
fin des vacances de {who}
{who} est en congé, il revient quand
{who} est absente, elle revient quand
quand est-ce qu'on retrouve {who}
quand pourra-t-on revoir {who}
tu sais quand {who} rentre
{who} rentre quand de congés
on récupère {who} quand
{who} est de retour quel jour
{who} reprend le boulot quand
c'est quand la rentrée de {who}
quand est-ce que {who} rempile
la date de retour de {who}
{who} revient bientôt ?
{who} sera de nouveau là quand
quand est-ce que {who} refait surface
{who} reprend du service quand
tu sais quand {who} sera rentré
à quelle date revient {who}
quand {who} finit ses congés
{who} sera là de nouveau {time} ?
{who} revient quand au juste
quand {who} reprend
retour de {who} c'est quand
`,
  'away-until': `jusqu'à quand {who} est en congé
jusqu'à quand {who} est absent
jusqu'à quand est-ce que {who} est en télétravail
jusqu'à quand {who} est là
jusqu'à quelle heure {who} est là
{who} est en vacances jusqu'à quand
{who} est absent jusqu'à quand
{who} est en télétravail jusqu'à quand
{who} reste jusqu'à quand
{who} reste jusqu'à quelle heure
{who} est là jusqu'à quelle heure
{who} est absente combien de temps
{who} est en congé combien de temps
{who} est en congé pour combien de temps
{who} part combien de temps
{who} part quand
{who} part à quelle heure
{who} s'en va quand
{who} finit à quelle heure
à quelle heure part {who}
à quelle heure {who} quitte le bureau
quand est-ce que {who} part
pendant combien de temps {who} est absent
{who} est en congé toute la semaine
combien de jours {who} est absent
{who} est pas là jusqu'à quand
il est là jusqu'à quand {who}
elle est en vacances jusqu'à quand {who}
fin de l'absence de {who}
{who} est absente jusqu'à quand
{who} en a pour combien de temps encore en vacances
{who} est parti pour longtemps
ça dure jusqu'à quand les congés de {who}
{who} est off jusqu'à quand
encore combien de temps sans {who}
l'absence de {who} se termine quand
{who} est parti jusqu'à quel jour
jusqu'à quelle date {who} n'est pas là
{who} en télétravail jusqu'à quand
{who} ne revient pas avant quand
combien de temps dure l'absence de {who}
{who} prolonge jusqu'à quand
{who} est partie jusqu'à quand
{who} elle est absente jusqu'à quand
{who} est en congé jusqu'à quand
combien de temps {who} est absent
`,
  'came-when': `à quelle heure est arrivé {who}
à quelle heure {who} est arrivée
quand est arrivé {who}
quand est-ce que {who} est arrivée
{who} est arrivé quand
{who} est arrivée à quelle heure
{who} est là depuis quand
{who} est là depuis longtemps
{who} est là depuis quelle heure
depuis quand {who} est là
depuis quand {who} est en télétravail
depuis combien de temps {who} est là
depuis combien de temps {who} est en congé
il est arrivé quand {who}
elle est arrivée à quelle heure {who}
heure d'arrivée de {who}
l'arrivée de {who} c'était quand
{who} a commencé à quelle heure
{who} a commencé quand {time}
{who} est arrivé tôt
{who} est arrivé en retard
{who} s'est pointé à quelle heure
vers quelle heure est arrivée {who}
{who} est arrivée {place} quand
{who} est en télétravail depuis quand
{who} vient d'arriver
{who} a débarqué à quelle heure {time}
il est arrivé quand {who} ce matin
{who} a pointé à quelle heure
{who} est arrivé tôt {time} ?
vers quelle heure est arrivée {who} {time}
à quelle heure {who} s'est connecté au bureau
{who} a commencé à quelle heure à {place}
{who} elle a débarqué à quelle heure
{who} est arrivé vers quelle heure
à quelle heure {who} s'est pointé
`,
  habits: `{who} vient souvent
{who} vient souvent {place}
{who} est souvent là
{who} est souvent en télétravail
{who} est là d'habitude {time}
{who} est d'habitude {place} {time}
d'habitude {who} est {place}
d'habitude {who} vient quels jours
en général {who} est là {time}
en général il vient quand {who}
{who} vient généralement {time}
{who} vient en général quel jour
{who} vient d'ordinaire {time}
{who} vient habituellement {time}
quels jours {who} vient d'habitude
quels jours vient {who} en général
quels sont les jours de {who}
quel est le rythme de {who}
jours habituels de {who}
habitudes de {who}
jours de télétravail de {who}
{who} fait combien de jours de télétravail
{who} vient combien de fois par semaine
{who} est là tous les jours
{who} vient tous les {time}
{who} est toujours là {time}
{who} est rarement là
{who} vient régulièrement
{who} arrive à quelle heure d'habitude
{who} arrive souvent tôt
{who} part à quelle heure en général
{who} mange où d'habitude
{who} est à quel étage d'habitude
{who} s'assoit où d'habitude
{who} est plutôt {place} ou en télétravail en général
{who} ne vient jamais {time}
est-ce que {who} vient souvent
la fréquence de {who}
à quelle fréquence {who} vient
{who} est quelqu'un qui vient beaucoup
{who} vient quels jours en général
{who} est là souvent
d'habitude {who} vient le {time}
{who} a des jours fixes ?
{who} arrive vers quelle heure d'ordinaire
c'est quoi le rythme de {who}
combien de fois par semaine vient {who}
{who} télétravaille toujours le {time} ?
{who} a l'habitude de venir quel jour
les jours de {who} c'est lesquels normalement
{who} est plutôt du matin
{who} vient d'habitude {time}
elle vient souvent {time} {who}
{who} est là quels jours en général
`,
  rankings: `qui vient le plus souvent
qui vient le moins souvent
qui est le plus présent
qui est le moins présent {place}
qui est le plus assidu
qui est le plus en télétravail
qui fait le plus de télétravail
qui fait le moins de jours {place}
qui est toujours en retard
qui arrive le premier
qui arrive en premier le matin
qui part le dernier
qui est parti le plus tôt {time}
qui était là en premier {time}
qui ne vient jamais
qui est tout le temps absent
classement des présences
classement des plus présents
top {number} des présents
top {number} des télétravailleurs
le palmarès des assidus
le champion du télétravail
le plus gros absent
quelle équipe vient le plus
quelle équipe est la plus présente
qui bosse le plus d'heures
qui abuse du télétravail
{who} vient plus souvent que {who}
qui de {who} et {who} vient le plus
le plus fidèle au bureau
qui a le plus de congés
qui fait le moins d'heures
statistiques des gens
qui vient le plus souvent
le top {number} des présents
c'est qui le plus flemmard
qui arrive le plus tôt
qui télétravaille le plus
qui a le moins mis les pieds au bureau {time}
les champions de la présence
qui part toujours en premier
qui est jamais là
`,
} as const satisfies Sentences;
