import type { Sentences } from '../../language.ts';

/** Statements about one’s own place. */
export const statements = {
  'say-office': `je suis au bureau
je suis {place}
je suis {place} {time}
je suis arrivé
je suis arrivé {place}
je suis bien arrivée {place}
je suis là {time}
je suis sur place
je suis sur site {time}
je bosse {place}
je bosse {place} {time}
je travaille {place} {time}
je bosse au bureau {time}
je viens {time}
je viens {place} {time}
je viens au bureau {time}
je viendrai {time}
je serai {place} {time}
je serai là {time}
je serai au bureau {time}
je serai présent {time}
je passe {place} {time}
je passe au bureau {time}
je passerai {time}
je vais {place} {time}
je vais venir {time}
je débarque {place}
je débarque {time}
je m'installe {place}
je monte {place}
je descends {place}
je me pose {place}
je suis assis {place}
je suis dans les locaux
suis {place}
suis au bureau
suis au {place} aujourd'hui
jsuis {place}
chuis {place}
chuis au taf
j'arrive au bureau
j'arrive {place} {time}
j'y suis, au bureau
mets-moi {place}
mets-moi au bureau {time}
note que je suis {place}
note-moi {place} {time}
enregistre-moi {place}
marque-moi présent {time}
compte-moi {place} {time}
inscris-moi {place} {time}
change mon statut : {place}
passe-moi {place}
me voilà {place}
me voici au bureau
finalement je viens {time}
finalement je suis {place}
en fait je suis {place}
au bureau {time}
{place} pour moi {time}
bureau {time}
présent {time}
sur site {time}
je serai à {place} tous les {time}
je viens {place} les lundis
je viens à {place} les lundis, chaque semaine
je viens toujours {place} le mercredi
chaque mardi je suis {place}
tous les {time} je suis au bureau
le jeudi je bosse {place}
dorénavant je suis {place} le lundi
aujourd'hui c'est bureau
exceptionnellement je suis {place} {time}
visite client, je suis {place} {time}
je retourne au bureau {time}
je reviens {place} {time}
de retour au bureau {time}
je débarque à {place} {time}
suis bien arrivé à {place}
je me suis installé à {place}
j'ai posé mes affaires à {place}
je passe la journée à {place} {time}
{time} je serai dans les murs à {place}
je monte à {place} {time}
je bosse sur site {time}
présent à {place} {time}
je pointe à {place}
j'y suis, {place}
je m'y colle, bureau {time}
`,
  'say-remote': `
à partir de janvier je suis en tt {time}
à partir du mois prochain je suis en télétravail {time}
dès janvier télétravail {time}
à partir de janvier je bosse de chez moi {time}
je suis en télétravail
je suis en télétravail {time}
je suis en tt {time}
je suis en remote {time}
je suis en distanciel
je suis à distance {time}
je bosse de chez moi
je bosse de chez moi {time}
je travaille de la maison {time}
je travaille à distance {time}
je télétravaille {time}
je reste à la maison {time}
je reste chez moi {time}
je suis chez moi
je suis à la maison {time}
je suis rentré chez moi
chuis rentrée chez moi
jsuis plus au bureau, jsuis rentré chez moi
je suis rentré à la maison, je continue de là
je rentre bosser chez moi
je finis la journée de chez moi
je continue de la maison
télétravail {time}
tt {time}
TT pour moi {time}
home office {time}
remote {time}
wfh {time}
mets-moi en télétravail
mets-moi en télétravail {time}
note-moi en tt {time}
passe-moi en télétravail
déclare-moi en télétravail {time}
je serai en télétravail {time}
je serai à distance {time}
je ferai du télétravail {time}
je vais télétravailler {time}
je prends télétravail {time}
je pose du télétravail {time}
finalement je suis en télétravail {time}
finalement télétravail {time}
le plombier passe, je suis en télétravail {time}
grève des trains, je bosse de chez moi {time}
mon fils est malade, je reste en télétravail {time}
j'attends un technicien, télétravail {time}
pas de nounou {time}, je bosse de la maison
il neige, je reste à la maison {time}
rer en panne, télétravail
voiture en panne, je télétravaille {time}
je suis en télétravail tous les {time}
télétravail tous les {time}
le {time} je suis toujours en télétravail
chaque {time} je bosse de chez moi
je suis en télétravail jusqu'à {time}
jusqu'à {time} je bosse à distance
toute la semaine en télétravail
je suis connecté de chez moi
je bosse de chez mes parents {time}
je travaille depuis ma maison de campagne {time}
tt pour moi {time}
moi {time} ce sera distanciel
je bosse du canapé {time}
remote {time} pour ma part
pas de trajet {time}, je bosse à la maison
je vais rester à la maison {time} pour bosser
je me mets en télétravail {time}
{time} je travaille de la maison
mode télétravail activé {time}
`,
  'say-leave': `je suis en congé
je suis en congé {time}
je suis en congés {time}
je suis en vacances {time}
je suis en vacances jusqu'à {time}
je suis off {time}
je suis en RTT {time}
je suis en repos {time}
je suis en récup {time}
je suis malade
je suis malade {time}
je suis en arrêt {time}
je suis souffrant
je suis cloué au lit
j'ai la grippe
j'ai le covid
j'ai de la fièvre, je ne bosse pas
je suis pas bien, je reste au lit
je ne travaille pas {time}
je ne bosse pas {time}
je serai absent {time}
je serai en congé {time}
je serai en vacances {time}
je suis absente {time}
je pose {time}
je pose un congé {time}
je pose ma journée
je pose mon vendredi
je prends ma journée {time}
je prends un jour {time}
je prends un RTT {time}
je prends congé {time}
j'ai pris ma journée {time}
j'ai posé {time}
j'ai un jour de repos {time}
je pars en vacances {time}
congé {time}
congés {time}
vacances {time}
rtt {time}
off {time}
absent {time}
mets-moi en congé {time}
note-moi en vacances {time}
note que je suis absent {time}
déclare-moi en congé {time}
enfant malade, je suis absent {time}
mariage de ma sœur, je suis en congé {time}
je suis en congé maternité
je suis en congé parental jusqu'à {time}
je suis en déplacement personnel {time}
je ne serai pas là {time}, congé
je ne serai pas dispo {time}, vacances
le {time} je ne travaille jamais
je suis en congé tous les {time}
je suis en rtt {time}
en vacances {time} pour moi
je serai pas joignable {time}, congés
je suis cloué au lit {time}
pas bien {time}, je me repose
congé parental {time}
je coupe tout {time}, vacances
`,
} as const satisfies Sentences;
