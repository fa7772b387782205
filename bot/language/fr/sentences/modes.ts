import type { Sentences } from '../../language.ts';

/** The asker's mode. */
export const modes = {
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
recommence à me compter
je suis dans quel mode
on voit mon nom ou pas
mon mode actuel c'est quoi
je suis anonyme ?
quels réglages de confidentialité j'ai
suis-je compté avec mon nom
`,
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
que personne ne lise mon nom
compte moi mais sans mon nom
ne donne plus mon nom à personne
vire mon nom des listes mais garde moi dans les chiffres
juste le nombre, pas mon nom
anonymise moi
mon nom ne doit plus apparaître
garde-moi dans les chiffres mais pas de nom
juste le compte, pas mon nom
anonyme mais compté
`,
  'mode-display': `affiche mon nom à nouveau
affiche mon nom
tu peux remettre mon nom
remets mon nom dans la liste
je veux que mon nom soit visible
je ne veux plus être anonyme
nomme-moi à nouveau
mon nom peut être montré
arrête de cacher mon nom
remets mon nom
affiche mon nom de nouveau
je veux bien être nommé
je ne suis plus anonyme, montre mon nom
on peut redonner mon nom
affiche de nouveau mon nom
tu peux me nommer à nouveau
`,
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
ne garde plus rien sur moi
arrête de m'enregistrer
ne collecte plus rien sur moi
je veux pas être pisté
sors moi de ton système
désinscris moi complètement
coupe le suivi me concernant
plus aucune trace de moi à partir de maintenant
arrête de tracer où je suis
je ne veux plus apparaître nulle part ni être enregistré
ne me suis plus à la trace
cesse de noter où je suis
arrête de m'enregistrer complètement
arrête de me tracer
je veux plus être suivi du tout
`,
  'mode-off-now': `oui arrête de m'enregistrer
oui ne m'enregistre plus
oui désactive-moi
oui arrête tout enregistrement pour moi
arrête définitivement de m'enregistrer maintenant
confirme l'arrêt de mon enregistrement
`,
} as const satisfies Sentences;
