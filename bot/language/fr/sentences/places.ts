import type { Sentences } from '../../language.ts';

/** How full places are, and facts about them. */
export const places = {
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
effectif présent {place}
{place} c'est la cohue ou ça va
ça se bouscule à {place} {time}
y a foule à {place}
{place} c'est mort ou quoi
est-ce qu'on est serrés à {place} {time}
ça grouille à {place} ?
niveau remplissage {place} on en est où
ça va niveau monde à {place}
{place} est blindé {time} ?
taux d'occupation à {place}
combien on est à {place} là
le compte des présents à {place} svp
ça fait combien de personnes sur {place}
l'affluence à {place} elle est comment
il y a un peu d'ambiance à {place}
on se marche dessus à {place} ?
{place} déborde ou y a de l'air
nombre de collègues à {place} {time}
la jauge de {place} ?
c'est désert à {place}
c'est plein à craquer {place} ou pas
y a beaucoup de gens au {place}
est-ce que ça vaut le coup de venir à {place} niveau monde
c'est jouable {place} là niveau monde
{place} bien rempli aujourd'hui ?
ça se remplit {place} ?
il reste de l'air à {place} ou on étouffe
est-ce que c'est saturé à {place}
{place} ça bouge ou c'est le désert
c'est comment à {place}, du monde
c'est blindé à {place}
combien de personnes à {place}
{place} c'est la cohue
c'est mort à {place}
c'est bondé sur {place}
y a du monde là-bas à {place}
on est combien sur {place}
c'est vide à {place} ?
{place} est plein à craquer
toutes les places sont prises à {place}
c'est complet à {place}
`,
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
meilleur étage pour être seul
où c'est le plus calme pour bosser
j'ai besoin de silence, quel étage est le plus vide
où y a personne à {place}
l'étage le plus peinard de {place}
quel bureau est le moins rempli {time}
où je serai le plus tranquille {time}
dans quel coin de {place} y a le moins de bruit
l'étage le moins blindé
où s'installer au calme
quel site est désert {time}
je dois me concentrer, je vais à quel étage
pour un call tranquille quel étage à {place}
c'est où le moins de monde
un endroit peinard à {place} pour un appel ?
je veux pas de bruit, où aller
c'est à quel étage qu'on entend les mouches voler
besoin de calme, quel étage de {place} a le moins de monde
l'étage le plus tranquille
où c'est le plus calme à {place}
j'ai des appels, où c'est calme
quel bureau est le plus désert
l'étage le moins rempli de {place} et combien ils sont
où je peux être tranquille à {place}
quel étage de {place} pour bosser au calme
besoin de me concentrer, étage le plus calme de {place} et combien ils sont
`,
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
quel est le site le plus occupé
quel étage est le plus blindé
où ça grouille le plus à {place}
c'est où que tout le monde est {time}
l'étage le plus bondé de {place}
quel bureau est plein à craquer {time}
où est toute la bande {time}
quel site cartonne {time}
où est-ce qu'il y a le plus de monde
c'est quel étage la fourmilière
le bureau le plus vivant {time}
où se concentre la foule à {place}
où y a la plus grosse ambiance {time}
quel est l'étage le plus animé à {place}
c'est où la foule
l'étage où y a le plus de monde
quel bureau est le plus bondé
où c'est le plus blindé
quel étage est plein à craquer à {place}
où ça grouille le plus
`,
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
je vais trouver une place {place}
on peut encore se poser quelque part à {place}
il reste de quoi s'asseoir à {place}
y a moyen de caser {number} personnes à {place}
encore de la place à {place} {time} ?
des bureaux de libres à {place} ?
je trouve une chaise à {place} {time} ?
reste combien de postes à {place}
on peut venir à {number} à {place} {time}
est-ce qu'on rentre encore à {place}
{place} affiche complet ?
y a de la marge à {place} niveau places
combien de places dispo à {place}
un coin où poser mon ordi à {place}
il y a assez de places pour {number} à {place}
je vais trouver où m'asseoir à {place} ou c'est mort
on trouve encore à se caser à {place}
y a plus une chaise à {place} ?
{number} places côte à côte à {place} c'est faisable
il me faut un bureau à {place}, il en reste
je peux me poser à {place}
je peux me poser à {place}, il reste des places
reste de la place à {place}
des bureaux libres à {place}
il reste combien de places à {place}
y a moyen de trouver une place à {place}
de quoi s'asseoir sur {place} ?
`,
  'how-full-was': `combien étaient là {time}
combien on était {time}
on était combien {time}
on était combien {place} {time}
vous étiez combien {place} {time}
combien de personnes sont venues {time}
combien de gens étaient {place} {time}
combien de personnes il y avait {place} {time}
il y avait combien de monde {time}
il y avait du monde {time}
il y avait beaucoup de monde {place} {time}
y avait du monde {place} {time}
y avait foule {time}
c'était plein {time}
c'était plein {place} {time}
c'était blindé {time}
c'était vide {place} {time}
c'était calme {time}
c'était comment {place} {time}
{place} était plein {time}
affluence {time}
affluence de {time} {place}
taux d'occupation {time}
taux de remplissage {place} {time}
occupation {place} {time}
nombre de présents {time}
nombre de visiteurs {place} {time}
fréquentation {place} {time}
combien sont venus {place} {time}
pic d'occupation {time}
combien de présents {time}
on était nombreux {time}
ça débordait {place} {time}
historique d'occupation {place}
y avait foule {time} à {place}
c'était bondé {time} ?
on était combien à {place} {time}
{place} était rempli à combien {time}
combien de gens sont venus {time}
le taux de remplissage de {place} {time}
ça a été calme {time} à {place}
y a eu du monde {time}
l'affluence {time} à {place} c'était comment
{time} il y avait combien de collègues
c'était vide {time} ou pas
`,
  'how-full-will-be': `combien on sera {time}
on sera combien {time}
on sera combien {place} {time}
on sera nombreux {time}
vous pensez qu'on sera nombreux au bureau {time}
tu crois qu'il y aura du monde {time}
tu penses que ce sera plein {place} {time}
combien de personnes viennent {time}
combien de gens seront là {time}
combien de monde {time}
combien de collègues {place} {time}
combien de présents prévus {time}
y aura du monde {time}
y aura du monde {place} {time}
y aura-t-il beaucoup de monde {time}
il y aura foule {time}
ça va être plein {time}
ça va être blindé {place} {time}
ça va être chargé {time}
ça va déborder {time}
ça sera calme {time}
ce sera vide {place} {time}
ce sera comment {time}
ce sera comment {place} {time}
{place} sera plein {time}
{place} sera blindé {time}
il y aura de la place {place} {time}
il restera des places {time}
est-ce qu'il y aura de la place {time}
je vais trouver une place {time}
affluence prévue {time}
prévision d'affluence {place} {time}
prévisions {time}
combien d'attendus {time}
combien de personnes sont attendues {place} {time}
je vais être serré {time}
faut que je vienne tôt {time} ou y aura de la place
taux d'occupation prévu {time}
nous serons combien {time}
il y a du monde de prévu {time}
grosse affluence {time}
ça va être blindé {time} à {place}
on attend combien de gens {time}
{time} y aura foule ?
y aura de la place {time} à {place}
ça risque d'être plein {time}
tu prévois combien de monde {time}
{place} sera calme {time} ?
à combien on sera {time}
est-ce que ce sera la cohue {time}
c'est chargé {time} à {place}
prévision d'affluence {time} à {place}
{time} vous attendez du monde à {place}
j'hésite à venir {time}, ça va être bondé ?
{time} c'est risqué d'aller à {place} niveau monde
il y aura la queue {time} à {place}
si on vient à {number} {time} on tient
{time} à {place} ça va être la cohue
ça va être blindé {time}
y aura du monde {time} à {place}
on est combien {time}
combien viennent {time}
on attend combien de personnes {time}
ça sera plein {time}
c'est chargé {time} ?
`,
  'usually-full': `c'est plein {time} d'habitude
c'est plein d'habitude {place}
d'habitude y a du monde {time}
d'habitude c'est plein {place} {time}
en général on est combien {time}
en général il y a combien de monde {place}
en moyenne on est combien {place} {time}
en moyenne combien de personnes {place}
combien de gens en moyenne {time}
combien on est normalement {time}
{time} c'est comment en général
{time} c'est calme d'habitude
{time} il y a du monde en général
le {time} c'est toujours blindé
moyenne de présence {time}
affluence moyenne {time}
affluence habituelle {place}
fréquentation moyenne {place}
{place} est souvent plein
{place} est plein en temps normal
c'est souvent vide {time}
c'est rarement plein {time}
d'ordinaire c'est rempli {place}
les {time} on est combien en général
taux d'occupation moyen {place}
y a du monde d'habitude {place} ou c'est calme
ça se remplit beaucoup le {time} à {place}
le {time} c'est blindé en général
en temps normal y a combien de monde le {time}
d'ordinaire {place} est plein le {time}
le {time} c'est tranquille normalement
à quoi ressemble un {time} typique à {place}
en moyenne combien de gens le {time}
le {time} à {place} ça se remplit d'habitude
y a du monde d'habitude le {time} ?
est-ce que les {time} sont chargés à {place}
généralement c'est comment le {time}
{time} à {place} c'est plein d'habitude
d'hab {time} à {place} c'est plein
en général {time} y a du monde à {place}
combien de gens {time} en moyenne
{time} d'ordinaire c'est comment à {place}
`,
  'quietest-day': `quel jour est le plus calme
quel est le jour le plus calme {place}
quel jour y a le moins de monde
quel jour y a-t-il le moins de monde {place}
le jour le plus tranquille
le jour le moins chargé
le jour le moins chargé {place} d'habitude
le jour le plus vide {place}
le jour le plus creux
le jour creux de la semaine
c'est quand le plus calme
c'est quand que c'est calme {place}
quand est-ce que c'est le plus calme
quand c'est vide {place}
d'habitude c'est vide quand {place}
c'est vide quel jour d'habitude
quand y a le moins de monde {place}
quel jour venir pour être tranquille
quel jour venir pour avoir de la place
meilleur jour pour éviter la foule
quel jour je peux venir sans la foule
je veux du calme, quel jour
quels jours sont les plus calmes {place}
les jours calmes {place}
jour de plus faible affluence
le jour où y a le moins de monde à {place} c'est lequel
quel jour venir pour être peinard
je veux bosser au calme, quel jour à {place}
quel jour c'est désert à {place}
le jour le plus cool pour venir à {place}
quand est-ce que {place} est le plus vide dans la semaine
c'est quand qu'y a personne à {place}
quel jour éviter la foule
le moins fréquenté comme jour c'est lequel
le jour le plus peinard de la semaine
pour la tranquillité vaut mieux venir quel jour
quel est le jour creux à {place}
quel jour c'est le plus mort à {place}
quel jour c'est le plus calme à {place}
le jour le plus tranquille à {place}
quand est-ce qu'on est peinard à {place}
si je veux du calme à {place} je viens quel jour
`,
  'fullest-day': `quel jour est le plus plein
quel est le jour le plus chargé {place}
quel jour y a le plus de monde
quel jour il y a le plus de monde {place}
le jour le plus chargé
le jour le plus fréquenté {place}
le jour de pointe
le jour où y a le plus de gens
c'est quand le plus plein
quand est-ce qu'il y a le plus de monde {place}
quand c'est blindé {place}
c'est blindé quel jour d'habitude
d'habitude c'est plein quand {place}
quels jours sont les plus chargés
les jours de forte affluence {place}
quel jour éviter {place}
quel jour ne pas venir
quel jour c'est la cohue
quel jour on est les plus nombreux
jour d'affluence maximale
c'est quel jour que tout le monde vient
quel jour de la semaine ça déborde
quand viennent la plupart des gens {place}
quel jour c'est blindé à {place}
le jour où y a le plus de monde
c'est quel jour la cohue à {place}
quel jour y a le plus d'ambiance
le jour de pointe à {place}
quand est-ce que c'est plein à craquer
quel jour venir pour voir du monde
le jour le plus fréquenté
c'est lequel le jour où tout le monde vient
le pire jour niveau foule à {place}
le jour le plus chargé de la semaine
quel jour y a le plus de monde à {place}
le jour le plus chargé à {place}
c'est quel jour le pire pour venir
`,
  'which-places': `quels bureaux y a-t-il
quels sont les bureaux
quels sites on a
quels sont nos sites
quels étages y a-t-il {place}
quels étages {place}
combien d'étages {place}
il y a combien d'étages {place}
il y a combien d'étages {place} et leurs noms
combien de bureaux on a
combien de sites avons-nous
combien de places {place} au total
quelle est la capacité {place}
capacité {place}
liste des bureaux
liste des étages {place}
liste des sites
la liste des sites stp
tu connais quels bureaux
quels lieux tu connais
c'est quoi les bureaux
c'est quoi les étages {place}
on a des bureaux où
où sont nos bureaux
où a-t-on des locaux
dans quelles villes on est
comment s'appellent les étages {place}
noms des étages {place}
les différents sites
montre-moi les bureaux
y a un étage {number} {place}
y a-t-il un bureau à {place}
on a des bureaux dans quelles villes
on est implantés où
la boîte a des locaux où
donne moi tous les bureaux
liste des implantations
y a combien d'étages à {place}
quels étages on a à {place}
c'est quoi les bureaux possibles
vous couvrez quels sites
quelles adresses tu connais comme bureaux
tous les lieux que tu gères
on a combien de sites
on a combien de sites et lesquels
{place} a quels étages
y a quoi comme étages à {place}
combien d'étages à {place}
combien de places par étage à {place}
c'est quoi nos sites
rappelle-moi où on a des bureaux
c'est où déjà nos bureaux
`,
  'when-open': `{place} est ouvert quand
{place} ouvre à quelle heure
{place} ferme à quelle heure
à quelle heure ouvre {place}
à quelle heure ferme {place}
à quelle heure ouvre le bureau
à quelle heure ça ferme {place}
quand ouvre {place}
quand ferme {place}
{place} est ouvert {time}
{place} est ouvert le dimanche
{place} est ouvert les jours fériés
{place} est fermé {time}
le bureau est ouvert {time}
le bureau est-il ouvert {time}
les locaux sont ouverts {time}
on peut venir {time} ou c'est fermé
on peut entrer {place} {time}
je peux accéder au bureau {time}
c'est ouvert {place} {time}
c'est ouvert {time}
c'est fermé {time}
ouvert {time}
horaires {place}
horaires d'ouverture
les horaires de {place}
heures d'ouverture {place}
quels sont les horaires {place}
jusqu'à quelle heure est ouvert {place}
jusqu'à quelle heure on peut rester {place}
dès quelle heure c'est ouvert
ça ouvre quand {place}
ça ouvre tôt {place}
{place} est accessible {time}
{place} est ouvert le soir
est-ce que {place} est ouvert le week-end
{place} ça ouvre à quelle heure
on peut entrer à {place} à partir de quelle heure
{place} est ouvert {time} ou pas
jusqu'à quelle heure on peut rester à {place}
le site de {place}, il est ouvert {time}
c'est ouvert {time} ?
à quelle heure ils ferment {place}
les horaires de {place} svp
j'arrive tôt, {place} sera ouvert {time} ?
à quelle heure on nous met dehors à {place}
{place} fermé {time} ?
puis-je accéder à {place} {time}
le bâtiment ferme à quelle heure
le samedi on peut venir à {place}
je peux rester jusqu'à {time} à {place}
le portail de {place} ferme à quelle heure
on a le droit d'entrer {time}
à partir de quelle heure on peut entrer à {place}
{place} ferme vers quelle heure
ça ouvre à quelle heure à {place}
jusqu'à quelle heure je peux rester à {place}
on peut venir à {place} {time}
à quelle heure ça ferme à {place}
on est mis dehors à quelle heure à {place}
`,
  'closed-days': `quels jours {place} est fermé
quels jours c'est fermé
quand est-ce que {place} est fermé
quand {place} est fermé
jours de fermeture
jours de fermeture {place}
les jours de fermeture {time}
fermetures {place}
fermetures prévues {time}
fermeture annuelle
prochaine fermeture {place}
c'est fermé quand {place}
c'est quand les jours fériés
jours fériés {place}
quels sont les jours fériés {time}
le bureau ferme entre noël et nouvel an
fermé pour les fêtes {place}
ponts et fermetures {time}
dates de fermeture {place}
y a-t-il une fermeture prévue
on ferme quels jours {time}
c'est fermé quels jours à {place}
quels jours fériés à {place}
est-ce qu'on est fermés {time}
y a des ponts de prévus à {place}
on ferme quand pour les fêtes
quand est-ce que {place} ferme ses portes
la fermeture annuelle c'est quand
{place} ferme des jours {time}
liste des jours chômés
y a un férié bientôt
{place} ferme quand pour les fêtes
jours de fermeture de {place}
jours fériés à {place}
`,
} as const satisfies Sentences;
