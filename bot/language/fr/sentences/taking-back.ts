import type { Sentences } from '../../language.ts';

/** Hiding, denials and undoing, and statements without a place. */
export const takingBack = {
  'say-hidden': `cache-moi
cache-moi {time}
masque-moi
masque ma présence {time}
masque mon statut
ne montre pas où je suis
ne m'affiche pas {time}
ne m'affiche plus
rends-moi invisible
mode invisible
mode fantôme
mode incognito
je veux être invisible {time}
je ne veux pas être vu {time}
je ne veux pas qu'on me voie
je veux pas qu'on sache où je suis
que personne ne me voie {time}
retire-moi de la liste
enlève-moi de l'affichage {time}
passe-moi en invisible
cache ma position {time}
cache-moi jusqu'à {time}
je souhaite rester discret {time}
fais comme si j'étais pas là
cache moi {time}
je ne veux pas qu'on me voie {time}
rends moi invisible {time}
masque ma présence
j'aimerais être discret {time}
ne montre à personne où je suis
`,
  'say-shown': `montre-moi à nouveau
affiche-moi de nouveau
affiche-moi
rends-moi visible
je veux être visible
ne me cache plus
arrête de me masquer
arrête de me cacher
enlève le masque
fin du mode invisible
je peux être vu à nouveau
réaffiche-moi
remets-moi dans la liste
démasque-moi
me montrer à nouveau
on peut me revoir
tu peux me réafficher
remets moi dans la liste
je veux être visible de nouveau
enlève l'invisibilité
montre moi à nouveau
`,
  'say-not': `je ne suis pas {place}
je ne suis pas au bureau
je suis pas au bureau
je suis pas {place}
je ne suis plus {place}
je suis plus au bureau
je suis plus là
je ne viens pas {time}
je viens pas {time}
je ne viendrai pas {time}
je ne serai pas là {time}
je ne serai pas {place} {time}
je peux pas venir {time}
je pars du bureau
je quitte le bureau
j'ai quitté le bureau
je suis parti
je m'en vais
je rentre
je suis sorti
non je ne suis pas {place}
je ne suis pas en télétravail
je suis pas en congé
je n'y suis pas
finalement je ne viens pas {time}
je viens pas finalement {time}
je ne suis plus à {place}
j'ai quitté {place}
je suis parti du bureau
je serai pas là {time}
annulé, je ne passe pas à {place} {time}
je suis pas à {place} contrairement à ce que tu dis
c'est faux je suis pas au bureau
ne comptez pas sur moi {time}
`,
  'say-nothing': `je suis
je serai
mets-moi
change mon statut
modifier mon statut
je veux changer mon statut
je voudrais déclarer ma présence
je veux indiquer où je suis
comment je change mon statut
je veux mettre à jour mon statut
je te tiens au courant
je sais pas encore pour {time}
je verrai bien {time}
faut que je voie
je peux pas encore dire pour {time}
ça dépendra du temps
`,
  'say-from': `je viens de {place}
je reviens de {place}
je sors de {place}
je rentre de {place}
j'arrive de {place}
je pars de {place}
tout juste parti de {place}
je débarque de {place}
je suis en route depuis {place}
je rapplique de {place}
à partir de {time} je suis à {place}
dès {time} je bosse à {place}
je commence à {place} {time}
mon contrat à {place} débute {time}`,
  clear: `réinitialise mon statut
réinitialiser mon statut
remets mon statut à zéro
reset mon statut
remets-moi en automatique
retour en automatique
repasse en mode auto
efface mon statut
efface ce que j'ai dit aujourd'hui
oublie mon statut
recommence à zéro pour mon statut
enlève mon statut manuel
supprime mon statut
repasse en auto
remets tout en automatique
efface ce que j'ai mis pour {time}
oublie ce que j'ai dit et repasse en automatique
enlève mon statut
supprime ce que j'avais annoncé {time}
vire mon annonce
retire ce que j'ai indiqué
reviens à la détection automatique
plus rien de manuel stp
nettoie mon statut {time}
je veux que tu détectes tout seul
ça n'est plus valable, efface
oublie tout et remets en auto
enlève ce que j'ai indiqué et repasse en auto
redétecte moi normalement`,
  undo: `annule
annuler
annule ça
annule tout ça
annule ma dernière déclaration
supprime ça
enlève ça
retire ça
efface ça
oublie ce que je viens de dire
oublie
reviens en arrière
défais ça
retour arrière
je me suis trompé, annule
erreur, annule
en fait non, annule
mince c'était pas ça, annule
laisse tomber ce que j'ai dit
j'ai rien dit
fais comme si j'avais rien dit
remets comme avant
rétablis comme avant
annule mon congé
annule le télétravail
ctrl z
annule ce que je viens de dire
non remets comme avant
mauvaise manip, annule
efface la dernière chose
je me suis gouré, annule
annule ta dernière modif
retour arrière stp
remets ce qu'il y avait avant
oublie ma dernière phrase
c'était pas ça, reviens en arrière
annule la dernière chose que je t'ai dite
je retire ce que j'ai dit
non en fait annule`,
} as const satisfies Sentences;
