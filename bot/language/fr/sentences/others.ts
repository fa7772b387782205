import type { IntentName } from '../../intent-name.ts';

/** What is said of somebody else, modes, follow-ups about several people, and what the bot cannot do. */
export const others = {
  'for-office': `mets {who} {place} {time}
mets {who} au bureau {time}
note {who} {place} {time}
marque {who} comme présent {time}
déclare {who} présent {place}
inscris {who} {place} {time}
indique que {who} est {place}
peux-tu mettre {who} {place} {time}
tu peux noter {who} au bureau {time} stp
enregistre {who} {place}
change le statut de {who} : {place}
passe {who} au bureau
{who} n'a pas Teams, mets-le {place}`,
  'for-remote': `mets {who} en télétravail {time}
mets {who} en tt {time}
déclare {who} en télétravail {time}
note {who} en distanciel {time}
passe {who} en remote {time}
tu peux mettre {who} en télétravail {time} stp
marque {who} à distance {time}
indique que {who} bosse de chez lui {time}
note que {who} travaille de la maison {time}
change le statut de {who} en télétravail
saisis du télétravail pour {who} {time}
pose un jour de tt pour {who} {time}`,
  'for-leave': `mets {who} en congé {time}
mets {who} en vacances {time}
déclare {who} malade {time}
note {who} absent {time}
marque {who} en arrêt {time}
pose un congé pour {who} {time}
saisis un RTT pour {who} {time}
tu peux déclarer {who} en congé {time}
note que {who} est en vacances {time}
enregistre l'absence de {who} {time}
inscris {who} en congé {time}
passe {who} en congé {time} stp`,
  'for-clear': `remets {who} en automatique
efface le statut de {who}
réinitialise le statut de {who}
supprime la déclaration de {who}
enlève ce qui est noté pour {who}
repasse {who} en mode auto`,
  'for-undo': `annule pour {who}
annule ce que j'ai mis pour {who}
reviens en arrière pour {who}
annule la dernière saisie de {who}
défais ça pour {who}`,
  'my-mode': `je suis dans quel mode
c'est quoi mon mode
quel est mon mode de présence
dans quel mode suis-je
quels modes existent
comment changer de mode
je peux rester anonyme
est-ce que tu m'enregistres
est-ce que je suis pisté
est-ce que mon nom apparaît
tu me traces
tu me surveilles
suis-je anonyme ici
recommence à me compter`,
  'mode-track': `compte-moi sans mon nom
compte-moi mais n'affiche pas mon nom
ne montre pas mon nom
ne cite plus mon nom
je veux rester anonyme
je préfère être anonyme
mets-moi en anonyme
masque mon nom dans la liste
retire mon nom de la liste
je ne veux pas que mon nom apparaisse
je veux compter sans être nommé
arrête de donner mon nom aux gens
que personne ne lise mon nom`,
  'mode-display': `affiche mon nom à nouveau
affiche mon nom
tu peux remettre mon nom
remets mon nom dans la liste
je veux que mon nom soit visible
je ne veux plus être anonyme
nomme-moi à nouveau
mon nom peut être montré
arrête de cacher mon nom`,
  'mode-off': `arrête de m'enregistrer
ne m'enregistre plus
arrête de me pister
arrête de me suivre à la trace
arrête de me surveiller
je ne veux plus être compté
je veux pas être tracé
ne collecte plus mes données
désactive mon suivi
désactive-moi
sors-moi du système
je veux sortir de cette appli
ne garde plus rien sur moi`,
  'mode-off-now': `oui arrête de m'enregistrer
oui ne m'enregistre plus
oui désactive-moi`,
  drop: `laisse tomber
oublie ça
oublie
tant pis oublie
non rien
rien rien
laisse
c'est bon laisse tomber
peu importe
pas grave laisse
en fait non, oublie
bon tant pis`,
  'who-are-they': `c'est qui
ce sont qui
qui sont-ils
qui c'est ces gens
c'est qui exactement
lesquels
leurs noms
donne les noms
tu as les noms
qui ça
et c'est qui ceux-là
nomme-les`,
  'how-many': `combien
ça fait combien
combien en tout
combien au total
ils sont combien
et ça fait combien de personnes
quel total`,
  'cannot-book': `réserve-moi une salle
réserve une salle pour {time}
tu peux me réserver une salle pour {time}
je voudrais réserver un bureau {time}
je peux réserver une place {place} {time}
comment réserver un poste
réserve-moi un bureau {place} {time}
bloque-moi une salle {time}
il me faut une salle de réunion {time}
il y a une salle libre {time}
quelle salle est dispo {time}
trouve-moi une salle pour {number} personnes
il y a des places au parking
y a de la place au parking {time}
reste des places de parking {place}
le parking est plein
on peut se garer {place}
où est-ce que je me gare
je peux garer ma voiture {place}
il y a un parking {place}
une place de parking pour {time} stp
borne de recharge libre
garage à vélo {place}
y a des casiers libres
annule ma réservation de salle
la salle {place} est prise {time}
j'ai besoin d'une cabine pour un call`,
  'cannot-reach': `c'est quoi le numéro de {who}
le numéro de {who}
tu as le mail de {who}
donne-moi l'adresse mail de {who}
comment joindre {who} par téléphone
appelle {who}
téléphone à {who}
envoie un message à {who}
envoie un mail à {who}
écris à {who}
dis à {who} que j'arrive
dis à {who} de me rappeler
préviens {who} que je suis en retard
transmets à {who}
demande à {who} de passer me voir
quel âge a {who}
quel est le salaire de {who}
{who} gagne combien
c'est quand l'anniversaire de {who}
{who} est dispo pour une réunion
l'agenda de {who}
le numéro du support
le numéro de l'accueil
qui est le manager de {who}`,
  'cannot-remind': `rappelle-moi {time}
rappelle-moi d'appeler le client
rappelle-moi de venir {time}
réveille-moi à {time}
mets une alarme à {time}
mets un rappel {time}
programme un rappel pour {time}
ajoute un rdv {time}
crée une réunion {time}
planifie une réunion avec {who} {time}
organise un déjeuner avec {who} {time}
invite {who} à la réunion
c'est quand ma prochaine réunion
quelles sont mes réunions {time}
j'ai quoi dans mon agenda {time}
ajoute ça à mon agenda
fixe un point avec {who} {time}`,
  'cannot-else': `quel temps fait-il
quel temps fait-il {place}
quel temps il fera {time}
il pleut {place}
il va pleuvoir {time}
c'est quoi la météo {time}
raconte-moi une blague
une blague stp
fais-moi rire
qu'est-ce qu'on mange {time}
qu'est-ce qu'on mange à la cantine
y a quoi à la cantine {time}
le menu de la cantine
la cantine est ouverte {time}
c'est quoi le mot de passe wifi
le code wifi invité
où sont les toilettes
où est la machine à café
où est l'imprimante
où trouver un café
quelle heure est-il
on est quel jour
traduis ça en anglais
combien font deux et deux
commande une pizza
à quelle heure est le prochain train
comment aller {place}
il y a un bus pour {place}
qui a gagné le match
le code de la porte`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
