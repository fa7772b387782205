import type { Sentences } from '../../language.ts';

/** What hides people, or denies or takes back what they said; and what does not say where they are. */
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
fais comme si j'étais pas là`,
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
me montrer à nouveau`,
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
finalement je ne viens pas {time}`,
  'say-nothing': `je suis
je serai
mets-moi
change mon statut
modifier mon statut
je veux changer mon statut
je voudrais déclarer ma présence
je veux indiquer où je suis
comment je change mon statut
je veux mettre à jour mon statut`,
  'say-from': `je viens de {place}
je reviens de {place}
je sors de {place}
je rentre de {place}
j'arrive de {place}
je pars de {place}`,
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
supprime mon statut`,
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
ctrl z`,
} as const satisfies Sentences;
