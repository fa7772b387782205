import type { Sentences } from '../../language.ts';

/** Requests that the bot cannot fulfil. */
export const cannot = {
  'cannot-book': `
y a de la place pour se garer {place} {time}
il y a de la place pour garer la voiture {place}
réserve-moi une salle
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
j'ai besoin d'une cabine pour un call
réserve moi une place pour {time}
bloque moi un bureau à {place} {time}
je voudrais une salle pour {number} {time}
y a une salle de dispo à {place}
garde moi une place de parking
où garer ma voiture à {place}
commande moi un plateau repas
prends moi un billet pour {place}
tu peux booker un poste {time}
réserve-moi un bureau {time}
réserve-moi une salle {time}
trouve-moi une place de parking
`,
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
qui est le manager de {who}
c'est quoi le numéro de {who}
file moi le mail de {who}
appelle {who} pour moi
dis à {who} que je suis en retard
transmets à {who} que je l'attends
le portable de {who} svp
{who} a quel poste téléphonique
mets moi en relation avec {who}
tu peux joindre {who}
passe le bonjour à {who}`,
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
fixe un point avec {who} {time}
rappelle moi d'appeler {who} {time}
fais moi penser à envoyer le dossier {time}
cale un point avec {who} {time}
`,
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
le code de la porte
il fait quel temps à {place}
le code wifi de {place}
l'imprimante marche plus
comment on va à {place} en métro
à quelle heure passe le prochain train
raconte une blague
traduis moi cette phrase
combien font {number} fois {number}
le café est encore en panne
mon ordi rame
qui a gagné le match {time}
balance la météo de {place}
elle est comment la météo à {place}
y a du soleil à {place}
la machine à café du {number} marche ?`,
} as const satisfies Sentences;
