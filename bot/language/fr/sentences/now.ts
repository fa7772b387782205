import type { IntentName } from '../../intent-name.ts';

/** Who is where at this moment. */
export const now = {
  'who-is-in': `qui est au bureau
qui est là
qui est {place}
qui est {place} {time}
y a qui {place}
y a-t-il quelqu'un {place}
y a du monde {place} ou je vais manger seul
je suis seul {place} ou il y a du monde
il y a quelqu'un au taf {time}
c'est qui qui bosse {place} {time}
qui bosse sur site {time}
qui est physiquement présent {place}
qui s'est pointé {place} ce matin
qui est arrivé {place}
qui est déjà arrivé
qui traîne {place}
qui squatte le {place}
on est qui {place} {time}
vous êtes qui {place}
quels collègues sont {place}
quelles personnes sont présentes {place}
les gens présents {place} svp
liste des présents {place}
liste des personnes sur site {time}
donne-moi les noms des gens {place}
montre-moi qui est {place}
file-moi la liste de ceux qui sont {place}
tu peux me dire qui est {place}
tu saurais qui est dans les locaux
je cherche à savoir qui est {place}
je cherche quelqu'un pour un café {place}
j'ai oublié mon badge, qui est {place} pour m'ouvrir
je suis bloqué dehors, y a quelqu'un {place}
j'ai besoin d'un coup de main {place}, qui est là
qui peut m'ouvrir la porte {place}
qui pourrait réceptionner un colis {place}
un colis arrive, il y a quelqu'un {place}
avec qui je peux déjeuner {place}
qui est dispo pour manger {place} {time}
qui est chaud pour une bière, qui est {place}
sur le site de {place}, qui est présent
{place}, qui est là
{place} {time}
{place} c'est qui
côté {place}, on a qui
{place} y a qui
qui y a-t-il {place}
qui est resté {place}
qui est encore {place} à cette heure
qui est toujours au bureau
il reste quelqu'un {place} ou tout le monde est parti
tout le monde est parti ou quoi
y a-t-il encore âme qui vive {place}
présents {place}
présence {place}
who {place}
t'as la liste des présents
qui j'ai autour de moi {place}
qui est assis {place}
qui occupe le {place}
c'est qui les gens du {place}
qui vais-je trouver {place} si je passe {time}
avant de me déplacer, qui est {place}
je débarque {place} dans dix minutes, y a qui
je suis dans le train, qui est {place}
chuis dans le métro, qui est {place}
on m'a dit que tout le monde était {place}, qui y est vraiment
des collègues sur place {time}
y a-t-il des gens {place}
personne {place}
quelqu'un est {place}
quelqu'un au {place}
du monde {place}
du monde au bureau {time}
parmi nous qui est {place}
équipe présente {place}
est-ce que je serai tout seul {place} {time}
sommes-nous plusieurs {place}
bonjour indoors, qui est présent {place} {time} svp
peux-tu lister les collaborateurs présents {place}
les salariés présents sur le site de {place}
pointage des présents {place}
c'est pour l'évacuation, qui est {place}
exercice incendie, qui est {place}`,
  'who-is-remote': `qui est en télétravail
qui est en tt
qui est en TT {time}
qui bosse de chez lui
qui travaille depuis la maison {time}
qui est à distance
qui est en distanciel {time}
qui est en remote
qui est en home office
qui télétravaille {time}
qui a posé du télétravail {time}
qui est resté chez soi {time}
qui est à la maison
y a qui en télétravail
y a-t-il des gens en télétravail {time}
ils sont combien en télétravail et qui
liste des télétravailleurs {time}
les télétravailleurs du jour
la liste de ceux qui bossent de chez eux
c'est qui qui est en full remote {time}
qui est connecté depuis chez lui
qui n'est pas sur site mais travaille à distance
qui bosse à distance {time}
qui est en wfh
montre ceux en télétravail
donne-moi les gens en distanciel
tu peux me dire qui télétravaille
quels collègues sont en télétravail {time}
quelles personnes travaillent de chez elles
tout le monde est en tt ou quoi
beaucoup de monde en télétravail {time}
combien de personnes sont en télétravail {time}
combien de gens bossent de chez eux
qui fait du télétravail {time}
qui sera en télétravail {time}
qui était en télétravail {time}
qui reste à la maison {time}
qui a choisi le télétravail {time}
je dois planifier une visio, qui est en télétravail
pour la réunion hybride, qui est à distance
en télétravail il y a qui
télétravail {time} : qui
côté télétravail, on a qui {time}
qui travaille de loin {time}
qui est en travail à domicile {time}`,
  'who-is-on-leave': `qui est en congé
qui est en congés {time}
qui est en vacances
qui est en vacances {time}
qui est en vac
qui est off {time}
qui a posé {time}
qui a posé des congés {time}
qui a pris sa journée {time}
qui est en RTT {time}
qui est en récup
qui est parti en vacances
qui est en repos {time}
y a qui en congé
y a qui en vacances {time}
il y a des gens en congé {time}
liste des congés {time}
les congés de {time}
les absents pour congé {time}
c'est qui qui est en vacances
quels collègues sont en congés {time}
quelles personnes sont en congé
tu peux me dire qui est en congé {time}
donne-moi ceux qui sont en vacances
montre les congés {time}
combien de personnes en congé {time}
beaucoup de monde en vacances {time}
qui ne travaille pas {time}
qui est de repos
qui fait le pont {time}
qui prend son vendredi
qui sera en congé {time}
qui sera en vacances {time}
qui était en congé {time}
qui part en congé {time}
des gens en congé {time}
je planifie un atelier, qui est en congé {time}
qui profite de ses vacances {time}
congés {time} : qui
qui est en congé maternité
qui est en congé parental
qui a une journée off {time}
personne n'est en vacances {time}`,
  'who-is-sick': `qui est malade
qui est malade {time}
qui est en arrêt
qui est en arrêt maladie
y a des malades {time}
c'est qui les malades
{who} est malade
{who} est en arrêt maladie
est-ce que {who} est souffrant
{who} est-elle malade ou en vacances
{who} a la grippe
qui a la grippe {time}
qui a le covid
combien de malades {time}
liste des arrêts maladie
qui s'est fait porter pâle {time}
qui est souffrant
quels collègues sont malades
{who} est toujours en arrêt
{who} est encore malade
pourquoi {who} est absent, malade
qui a un arrêt de travail {time}
on a beaucoup de malades {time}
{who} s'est fait arrêter
qui est patraque {time}`,
  'who-is-not-in': `qui n'est pas là
qui n'est pas au bureau {time}
qui est absent
qui est absent {time}
qui manque
qui manque à l'appel {place}
qui manque {place} {time}
qui n'est pas venu {time}
qui n'est pas encore arrivé
qui n'est pas {place}
les absents {time}
liste des absents {time}
la liste des absents {place}
y a qui qui n'est pas là
c'est qui les absents
il manque qui {time}
il manque du monde {place}
combien d'absents {time}
quels collègues sont absents
quelles personnes ne sont pas présentes {place}
qui ne vient pas {time}
qui ne sera pas là {time}
qui sera absent {time}
qui est parti
qui a déjà quitté le bureau
qui n'est plus {place}
qui n'est ni au bureau ni en télétravail
qui est injoignable
on attend encore qui {place}
tout le monde est là ou il manque quelqu'un
qui est pas là
qui est pas venu bosser {time}
qui sèche {time}
montre les absents
absents {place}`,
  'who-of-department': `qui de {department} est là
qui du service {department} est {place}
qui est là dans l'équipe {department}
y a-t-il quelqu'un de {department} {place}
y a-t-il quelqu'un du {department} {time}
il y a quelqu'un de chez {department} au bureau
y a qui au {department}
y a qui de {department} {place}
y a-t-il du monde de {department} au bureau {place}
l'équipe {department} est là
l'équipe {department} est au bureau {time}
l'équipe {department} {place}
le {department} est au complet {time}
le service {department} est {place} {time}
est-ce que {department} est {place}
{department} est là
{department} {place}
{department} {time}
{department} ils sont où
les {department} sont où
où est l'équipe {department}
où se trouve le service {department}
où sont les gens du {department}
côté {department}, qui est {place}
côté {department} y a qui
chez {department}, qui est là {time}
pour {department}, qui est sur site
au {department} on a qui {time}
combien de personnes de {department} {place}
combien sont-ils du {department}
combien de gens du {department} sont là
j'ai besoin de quelqu'un du {department}, qui est là
j'ai une question pour {department}, y a quelqu'un
je cherche un {department} au bureau
je voudrais parler à quelqu'un de {department}
faut que je voie {department}, qui est dispo
à qui m'adresser au {department}, qui est là
qui est joignable au {department}
mon pc est planté, y a quelqu'un du {department} {place}
qui peut m'aider au {department}
liste {department} {place}
liste des présents du {department}
donne-moi les présents de {department}
montre-moi l'équipe {department}
les collègues de {department} sont là {time}
des gens de {department} sur place
un membre de {department} est-il {place}
quelqu'un de l'équipe {department} sera là {time}
qui vient de {department} {time}
qui sera là du {department} {time}
qui était là chez {department} {time}
qui sont les gens du {department}
qui travaille au {department}
c'est qui {department}
qui est en télétravail chez {department}
qui est en télétravail au {department} {time}
qui est en congé dans l'équipe {department}
qui du {department} est en vacances {time}
qui bosse de chez lui au {department}
les {department} en télétravail {time}
les {department} présents
et les {department} au bureau
et dans l'équipe {department}
et côté {department}
et chez {department}
tous les {department} sont là
le pôle {department} est présent {time}
la direction {department} est {place}
département {department} présence {time}
y a encore des {department} {place}
personne du {department} {place}
le responsable {department} est là`,
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
elle bosse d'où {who} {time}`,
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
{who} est chez {place}`,
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
{who} n'est toujours pas arrivé`,
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
{who} est connecté de chez lui`,
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
c'est les vacances pour {who}`,
  'how-full': `combien de monde {place}
combien y a-t-il de personnes {place}
combien de gens sont {place}
combien sommes-nous {place}
on est combien {place}
on est combien au bureau {time}
vous êtes combien {place}
ils sont combien {place}
combien de collègues sont là
combien de présents {place}
nombre de personnes {place}
nombre de présents {time}
y a du monde {place}
y a beaucoup de monde {place}
y a trop de monde {place}
il y a foule {place}
il y a pas mal de monde {place}
y a pas grand monde {place}
y a peu de monde {place}
c'est plein {place}
c'est blindé {place}
c'est bondé {place}
c'est rempli {place}
c'est complet {place}
c'est full {place}
c'est chargé {place} {time}
c'est la cohue {place}
c'est la foule {place}
c'est noir de monde {place}
c'est calme {place}
c'est vide {place}
c'est désert {place}
c'est mort {place}
c'est tranquille {place}
c'est le désert {place}
ça déborde {place} ou pas trop
ça se bouscule {place}
ça se remplit {place}
ça grouille {place}
ça a l'air plein {place}
il y a de l'ambiance {place}
comment c'est {place}
quelle est l'ambiance {place}
quelle affluence {place}
affluence {place}
taux d'occupation {place}
taux de remplissage {place}
occupation {place}
occupation du {place} {time}
le {place} est rempli à combien
{place} est plein
{place} est complet
{place} est bondé ou ça va
{place} c'est rempli comment
{place} c'est blindé
{place} combien
le {place} est saturé
les locaux sont pleins
est-ce que {place} est plein
est-ce qu'il y a du monde {place}
est-ce qu'il reste de la place {place}
il reste de la place {place}
y a encore de la place {place}
y a de la place pour moi {place}
je trouverai de la place {place}
on est nombreux {place}
on est serrés {place}
nous sommes nombreux {place}
vous êtes nombreux {place}
j'hésite à venir, c'est plein {place}
j'aime pas la foule, y a du monde {place}
niveau remplissage {place}
jauge {place}
capacité atteinte {place}
combien d'utilisateurs {place}
{number} personnes {place} c'est ça
à combien on est {place}
effectif présent {place}`,
  'emptiest-place': `où est-ce que c'est calme
où c'est le plus calme
où y a le moins de monde
quel étage est le plus vide
quel étage est le plus calme
quel étage est le plus tranquille {place}
quel bureau est le moins rempli
quel site est le moins chargé {time}
dans quel étage il y a le moins de gens
à quel étage je serai tranquille
où je peux bosser au calme
où puis-je travailler tranquillement {place}
où m'installer pour être au calme
un coin tranquille {place}
un étage désert {place}
je cherche un endroit calme
je veux être peinard, quel étage
l'étage le plus calme {place}
le moins de monde c'est où
c'est vide où
c'est calme à quel étage
j'ai un call, où c'est calme
où est-ce qu'il y a le plus de place
quel est l'étage le moins bruyant
où aller pour se concentrer {place}
meilleur étage pour être seul`,
  'fullest-place': `où y a le plus de monde
où est-ce que c'est le plus plein
quel étage est le plus plein
quel étage est le plus chargé {place}
quel bureau est le plus rempli
quel site a le plus de monde {time}
quel étage éviter
à quel étage il y a le plus de gens
où est tout le monde
où sont les gens
où ça bouge
où y a de l'ambiance
l'étage le plus bondé {place}
le plus de monde c'est où
c'est blindé où
quel bureau est le plus fréquenté
où est-ce qu'on est les plus nombreux
où ça se passe {time}
quel étage est le plus vivant
dans quel bureau y a le plus de collègues
où est la foule
quel est le site le plus occupé`,
  'free-seats': `combien de places libres {place}
combien de places restent {place}
combien de bureaux libres {place}
il reste combien de places {place}
il reste des places {place}
il reste des bureaux libres {place} {time}
il y a des places libres {place}
y a des postes libres {place}
y a un bureau de libre {place}
y a-t-il une place disponible {place}
places dispo {place}
places libres {place}
places restantes {place}
postes disponibles {place} {time}
est-ce qu'il y a une place pour moi {place}
est-ce qu'il reste un siège {place}
je peux m'asseoir où {place}
où il y a des places libres
où reste-t-il des bureaux
je cherche une place {place}
je cherche un poste libre {place}
besoin d'un bureau {place}, il en reste
trouve-moi une place {place}
une table de libre {place}
quels bureaux sont libres {place}
on est {number}, il y a assez de places {place}
il me faut {number} places {place}
il y a {number} places côte à côte {place}
reste-t-il de la place pour {number} personnes {place}
nombre de places libres {place}
nombre de sièges dispos {place}
combien de chaises vides {place}
des places {place}
encore des places {place}
je vais trouver une place {place}`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
