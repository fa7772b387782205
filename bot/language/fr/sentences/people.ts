import type { Sentences } from '../../language.ts';

/** Where named people are. */
export const people = {
  'where-is': `où est {who}
où est {who} {time}
{who} est où
{who} est où {time}
il est où {who}
elle est où {who}
ils sont où {who}
{who} elle est où
{who} il est où là
où se trouve {who}
où se cache {who}
où est passé {who}
où est passée {who}
où est donc {who}
où est-ce que {who} se trouve
où puis-je trouver {who}
où trouver {who}
où peut-on trouver {who}
où est assis {who}
où bosse {who} {time}
où travaille {who}
où est-ce que {who} bosse {time}
{who} bosse où {time}
{who} travaille d'où {time}
je cherche {who}
je cherche {who} partout
j'cherche {who} il est où
jcherche {who}
je cherche après {who}
je dois parler à {who}
je dois voir {who} en urgence
faut que je chope {who}
faut que je parle à {who}, il est où
j'ai besoin de {who}
j'ai besoin de voir {who}, elle est où
j'ai un truc à donner à {who}
j'ai un colis pour {who}, où le déposer
je voudrais croiser {who}
je voudrais savoir où est {who}
j'aimerais passer voir {who}
j'essaie de joindre {who}
impossible de joindre {who}
pas moyen de mettre la main sur {who}
j'arrive pas à trouver {who}
je trouve pas {who}
je ne trouve {who} nulle part
t'as vu {who}
tu as vu {who} {time}
vous avez vu {who}
quelqu'un a vu {who}
des nouvelles de {who}
tu sais où est {who}
vous savez où est {who}
sais-tu où est {who}
tu saurais où trouver {who}
une idée d'où est {who}
tu peux me dire où est {who}
peux-tu localiser {who}
localise {who}
trouve-moi {who}
cherche {who}
trouve {who} stp
{who} stp
{who} ?
à quel étage est {who}
{who} est à quel étage
quel étage pour {who}
dans quel bureau est {who}
{who} est dans quel bureau
sur quel site est {who}
{who} est sur quel site {time}
{who} est au bureau ou en télétravail
{who} il est au bureau ou en tt
{who} est là ou à la maison
{who} bosse du bureau ou de chez elle {time}
statut de {who}
le statut de {who} stp
position de {who}
infos sur {who}
que fait {who} {time}
que devient {who}
{who} est dispo où
client au téléphone pour {who}, il est où
on a rendez-vous avec {who}, elle est où
on attend {who} en réunion, il est où
{who} ne répond pas, elle est où
{who} répond pas à teams il est où
où est-il {who}
où elle est {who}
t'es où {who}
{who} c'est où qu'il est
ousqu'il est {who}
ou est {who} svp
keski fait {who}
où sont {who} et {who}
{who} et {who} sont où
le bureau de {who} c'est où
elle bosse d'où {who} {time}
{who} se cache où
je trouve {who} où moi
tu sais pas où est passé {who} par hasard
faut que je parle à {who}, c'est où son bureau {time}
j'ai un truc à faire signer à {who}, il est dans quel coin
{who} traîne dans quel bâtiment
{who} est joignable où
dans quelle ville bosse {who} {time}
{who} crèche où en ce moment
impossible de mettre la main sur {who}
localise {who} pour moi
{who} a disparu ?
t'as une trace de {who}
on l'a mis où {who} {time}
{who} bosse d'où {time}
{who} est basé où {time}
où on peut choper {who}
{who} est sur quel site
à quel endroit est assis {who}
position de {who} svp
{who} est à quel étage déjà
quelqu'un a vu {who} {time}
vous auriez aperçu {who}
{who} tu l'as vue quelque part
sais-tu dans quel bureau {who} s'est installé
où c'est que {who} se trouve
le bureau de {who} {time} c'est lequel
je suis à la recherche de {who}
tu saurais me localiser {who}
{who} il a atterri où
{who} il se trouve où
où je peux trouver {who}
{who} bosse d'où
{who} est posé où
il est passé où {who}
`,
  'is-in': `{who} est là
{who} est là {time}
{who} est-il là
{who} est-elle là
{who} est-tu là
{who} est {place}
{who} est {place} {time}
{who} est-elle {place}
est-ce que {who} est là
est-ce que {who} est {place}
est-ce que {who} est au bureau {time}
est ce que {who} est arrivée
est-ce que {who} est dans les locaux
{who} est arrivé
{who} est arrivée
{who} est-il arrivé
{who} est bien arrivé
{who} est déjà là
{who} est déjà arrivée
{who} est encore là
{who} est encore {place}
{who} est toujours {place}
{who} est toujours là ou elle est partie
{who} est reparti
{who} est dans le coin
{who} est dans les parages
{who} est sur place
{who} est sur site {time}
{who} est sur le site de {place}
{who} est présent
{who} est présente {time}
{who} présent {time}
{who} présent
{who} {place}
{who} {place} {time}
{who} dispo sur place
{who} au bureau
{who} au bureau {time}
{who} est au taf
{who} est au boulot {time}
{who} est venu bosser {place}
{who} s'est pointé
{who} a débarqué
{who} travaille {place} {time}
{who} bosse {place} {time}
{who} est au bureau oui ou non
{who} est là oui ou non
{who} elle est là
{who} il est {place}
elle est là {who}
il est là {who}
il est arrivé {who}
il est {place} {who}
y a {who} {place}
y a {who} {time}
il y a {who} au bureau
y aurait {who} par hasard
tu sais si {who} est là
tu sais si {who} est {place}
sais-tu si {who} est arrivée
savez-vous si {who} est {place}
peux-tu vérifier si {who} est {place}
vérifie si {who} est là stp
dis-moi si {who} est {place}
je voulais savoir si {who} est là
je peux passer voir {who} {place}
je peux passer voir {who}, elle est là
je peux croiser {who} {place} {time}
on peut voir {who} {place}
{who} est visible {place}
je monte voir {who}, il est là
{who} est à son poste
{who} est à son bureau
{who} est à sa place
{who} est rentrée de déjeuner
j'ai rdv avec {who}, elle est {place}
{who} et {who} sont là
{who} et {who} sont {place} {time}
{who}, {who} et {who} sont au bureau
est-ce que {who} ou {who} est {place}
au moins un de {who} et {who} est là
par hasard {who} serait {place}
{who} est des nôtres {time}
{who} est parmi nous
{who} est joignable {place}
{who} est chez {place}
{who} a montré le bout de son nez {time}
{who} est dans les murs
on peut passer voir {who} à {place} là
je peux déranger {who} en vrai là
{who} est venu finalement ou pas
{who} a pris la peine de venir {time}
ça vaut le coup de monter voir {who}
si je passe au bureau je croise {who}
{who} fait partie des présents
est-ce qu'on a {who} avec nous {time}
{who} il est bien à {place}
je dois remettre un truc à {who}, il est là
est-ce que je peux trouver {who} sur site
{who} est déjà là ou il arrive plus tard
{who} a bien badgé à {place}
vous avez {who} chez vous à {place}
{who} se trouve bien au bureau {time}
{who} serait pas à {place} par hasard
y a {who} dans le bâtiment
{who} est présente ou absente {time}
la présence de {who} à {place} tu confirmes
tu vois {who} dans la liste des présents
{who} est toujours sur site ou déjà parti
{who} a fini par venir
c'est bon {who} est arrivé
{who} peut être vu en personne {time}
j'ai rdv avec {who}, il est bien arrivé
est-il possible de croiser {who} {time}
{who} est parmi les présents de {place}
{who} il a pointé le bout de son nez
{who} est dispo au bureau
{who} elle est venue aujourd'hui
{who} est sur site
t'as vu {who} au bureau
{who} au taf aujourd'hui ?
{who} est à {place} là
je peux trouver {who} au bureau
{who} est bien là aujourd'hui
est-ce que {who} s'est pointé
`,
  'is-not-in': `{who} n'est pas là
{who} n'est pas là {time}
{who} est pas là
{who} n'est pas au bureau
{who} est absent
{who} est absente {time}
{who} n'est pas {place}
{who} n'est pas encore arrivé
{who} est pas encore là
{who} n'est plus là
{who} est parti
{who} est déjà partie
{who} a quitté le bureau
est-ce que {who} est absent {time}
est-ce que {who} est parti
{who} est-elle absente
{who} n'est-il pas là
{who} pas là {time}
{who} absent
{who} est rentré chez lui
{who} est déjà rentrée
{who} s'est barré
{who} s'est tiré
{who} est sorti
{who} manque
{who} n'est pas venu {time}
pas de {who} {time}
on n'a pas {who} {time}
{who} est pas {place} {time}
{who} n'est toujours pas arrivé
{who} n'est pas venu {time} ?
{who} est absent {time} ?
on n'a pas {who} {time} ?
{who} manque à l'appel
{who} a séché {time}
pourquoi {who} n'est pas là
{who} n'est pas au bureau si
il manque {who} non
{who} est introuvable, absent ?
`,
  'is-remote': `{who} est en télétravail
{who} est en tt
{who} est en TT {time}
{who} est en remote {time}
{who} est à distance
{who} est en distanciel
{who} bosse de chez lui
{who} bosse de chez elle {time}
{who} travaille de la maison {time}
{who} travaille à distance
{who} télétravaille
{who} télétravaille {time}
{who} est chez lui
{who} est chez elle {time}
{who} est à la maison
{who} est resté chez lui
{who} est en home office
{who} wfh
est-ce que {who} est en télétravail {time}
est-ce que {who} bosse de chez elle
{who} est-il en télétravail
{who} est-elle en distanciel {time}
en télétravail {who} {time}
{who} en télétravail {time}
{who} en tt
tu sais si {who} est en télétravail
c'est un jour de télétravail pour {who}
{who} fait du télétravail {time}
{who} a pris télétravail {time}
{who} et {who} sont en télétravail
dis-moi si {who} bosse de la maison
{who} est connecté de chez lui
{who} est resté chez lui {time}
{who} bosse de la maison {time} ?
{who} est en tt {time} ou sur place
{who} est joignable seulement en visio {time}
{who} travaille à distance {time} c'est ça
est-ce que {who} est chez elle
{who} est à la maison ou au bureau
{who} est en distanciel {time}
{who} il est pas en télétravail par hasard
je dois appeler {who} en visio ou il est là, télétravail ?
{who} bosse depuis son salon
`,
  'is-on-leave': `{who} est en congé
{who} est en congés {time}
{who} est en vacances
{who} est en vacances {time}
{who} est en vac
{who} est off {time}
{who} est en RTT
{who} est en repos
{who} est en récup {time}
{who} est parti en vacances
{who} a posé {time}
{who} a posé des jours
{who} a pris sa journée
{who} a pris un jour {time}
est-ce que {who} est en congé
est-ce que {who} est en vacances {time}
{who} est-elle en congé {time}
{who} est-il en vacances
{who} en congé {time}
{who} en vacances
tu sais si {who} est en congé
{who} est en congé mat
{who} est en congé maternité
{who} est encore en vacances
{who} est toujours en congé
{who} profite de ses vacances
{who} et {who} sont en congé
{who} ne bosse pas {time}
{who} ne travaille pas {time}
c'est les vacances pour {who}
{who} a posé des jours {time}
{who} est en congé {time} ou quoi
{who} bosse {time} ou il est off
{who} est en rtt {time}
{who} serait pas en vacances
{who} a pris sa journée {time}
est-ce que {who} est absent pour congés
{who} est en repos {time}
{who} a pris un congé {time}
`,
} as const satisfies Sentences;
