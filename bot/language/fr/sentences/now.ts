import type { Sentences } from '../../language.ts';

/** Who is where now. */
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
exercice incendie, qui est {place}
y a qui de dispo à {place} là maintenant
qui traîne à {place} {time}
je débarque à {place}, je tombe sur qui
des têtes connues à {place} ou je suis tout seul
qui de chez nous a fait le déplacement {time}
t'as la liste de qui est passé les portes de {place} {time}
qui s'est levé pour venir au bureau {time}
y a qui de motivé à {place} {time}
vous savez qui se trouve sur {place}
qui a pointé à {place} ce matin
il y a qui en face à face {time}
avec qui je peux déjeuner à {place}
on mange avec qui ce midi à {place}
du monde dans les locaux ?
qui pourrait réceptionner un colis à {place}
un collègue dans les parages de {place} ?
y a âme qui vive à {place}
qui squatte {place} en ce moment
qui occupe {place}
donne moi les noms des gens présents à {place}
j'aimerais savoir quelles personnes sont physiquement à {place}
qui bosse depuis {place} {time}
comment ça se présente à {place}, on a qui là-bas
{place} ça donne quoi, on a qui sur place
et du côté de {place} y a qui
c'est qui les présents à {place}
qui fait acte de présence {time}
qui je vais croiser dans les couloirs de {place}
quelqu'un est déjà arrivé à {place}
qui est arrivé au taf
est-ce que je vais trouver quelqu'un à {place}
{place}, il y a du monde que je connais ?
les copains sont à {place} {time} ?
qui est sur place à part moi
donne-moi les présents de {place} vite fait
on est qui à {place}
qui fait vivre {place} {time}
y a qui dans les locaux
qui a réussi à venir ce matin
balance la liste des gens à {place}
qui s'est pointé aujourd'hui
qui traîne à {place}
qui est dans la place
qui est dans les parages
sur {place} y a qui
y a qui comme monde à {place}
quelqu'un sur place à {place}
{place}, quelqu'un sur place
qui je peux croiser à {place}
donne les noms de ceux qui sont là
qui est venu bosser au bureau
y a quelqu'un d'autre que moi au bureau
qui occupe {place} en ce moment
présents à {place}
du monde à {place}
`,
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
qui est en travail à domicile {time}
qui a préféré bosser de la maison {time}
qui est en pyjama {time}
c'est qui les télétravailleurs {time}
on a qui en distanciel {time}
qui fait du tt {time}
qui bosse pas sur site mais de chez lui
qui est à distance {time}
les gens à la maison c'est qui
qui s'est mis en télétravail {time}
à qui je dois envoyer un lien visio {time} vu qu'ils sont chez eux
liste du télétravail {time}
qui travaille de son canapé
des collègues en remote {time} ?
c'est qui les gens à la maison {time}
qui n'a pas quitté son domicile {time}
combien de personnes bossent à distance {time}
ceux qui télétravaillent {time}
qui taffe de la maison
qui bosse de chez lui {time}
qui est resté chez soi aujourd'hui
`,
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
personne n'est en vacances {time}
y a du monde en vacances {time}
qui se dore la pilule {time}
c'est qui les veinards en congé {time}
qui est en rtt {time}
qui prend des congés {time}
on est combien à partir en vacances {time}
des collègues absents pour congés {time}
qui ne travaille pas {time} parce qu'en vacances
qui est aux abonnés absents {time}
est-ce que des gens sont en congé {time}
quels collègues sont en congé {time}
qui a des vacances posées {time}
combien de collègues sont en vacances {time}
qui se la coule douce à la plage
qui est absent pour congés {time}
`,
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
qui est patraque {time}
qui est souffrant {time}
qui est cloué au lit {time}
qui s'est mis en arrêt {time}
des malades dans l'équipe {time} ?
qui a chopé la grippe
qui est en arrêt maladie {time}
y a une épidémie, qui est malade
c'est qui les malades du jour
qui a appelé pour dire qu'il est malade
qui ne vient pas parce qu'il est malade
`,
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
absents {place}
qui n'est pas venu finalement
qui est absent {time} à {place}
qui a séché {time}
qui on n'a pas vu {time}
tout le monde est là ou y a des absents
on est au complet {time} ou pas
qui n'a pas mis les pieds au bureau {time}
qui nous fait faux bond {time}
les absents du jour c'est qui
la liste de ceux qui ne sont pas là
qui n'est ni ici ni ailleurs
qui pas là {time}
personne ne manque à l'appel
qui ne sera pas sur place {time}
qui n'a pas pointé {time}
les manquants {time}
qui n'est pas venu
qui sèche aujourd'hui
qui n'a pas montré le bout de son nez
`,
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
le responsable {department} est là
y aura des gens de {department} à {place} {time}
les {department} bossent d'où {time}
le service {department} est là {time}
quelqu'un du pôle {department} dans le coin
on a du monde de {department} sur site {time}
l'équipe {department} elle est où {time}
je cherche un gars de {department} à {place}
chez {department} qui est dispo sur place
un interlocuteur {department} à {place} {time} ?
qui représente {department} à {place}
combien de {department} au bureau {time}
les gens du {department} viennent {time}
parmi les {department} qui est venu
faut que je voie {department}, y a qui
le département {department} télétravaille {time} ou ils sont là
{department} à {place} c'est qui {time}
présents {department} {time}
des {department} viennent {time}
y a des {department} à {place}
les {department} de {place}, qui est là
quelqu'un des {department} est dispo
quelqu'un de {department} est là
y a du monde de chez {department}
côté {department} qui vient {time}
côté {department} qui a dit venir {time}
les gens de {department} sont là
l'équipe {department} est à {place}
un {department} dans le coin ?
des {department} à {place} là
qui de {department} est au bureau
les {department} passent {time}
y a un {department} à {place} à qui parler
un {department} dispo à {place}
`,
  'who-is-not-so': `qui n'est pas en télétravail {time}
qui n'est pas en congé {time}
qui ne télétravaille pas {time}
qui n'a pas pris de vacances {time}
qui n'est pas en télétravail {time}`,
  'team-not-in': `qui de mon équipe n'est pas là {time}
qui manque dans mon équipe {time}
les absents de mon équipe {time}
dans ma team il manque qui
mon équipe est incomplète, qui manque
qui de mes équipiers ne vient pas {time}
qui dans mon équipe a séché {time}
qui de mon équipe n'est pas là {time}`,
} as const satisfies Sentences;
