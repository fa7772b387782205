import type { Sentences } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
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
{who} n'a pas Teams, mets-le {place}
mets {who} à {place} {time}
note que {who} est à {place} {time}
{who} m'a dit qu'il est à {place}, note le
peux-tu inscrire {who} au bureau {time}
place {who} à {place} {time}
`,
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
pose un jour de tt pour {who} {time}
mets {who} en télétravail {time}
note {who} en tt {time}
inscris {who} à distance {time}
`,
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
passe {who} en congé {time} stp
mets {who} en congé {time}
note que {who} est malade {time}
indique {who} absent {time}
inscris les vacances de {who} {time}
`,
  'for-clear': `remets {who} en automatique
efface le statut de {who}
réinitialise le statut de {who}
supprime la déclaration de {who}
enlève ce qui est noté pour {who}
repasse {who} en mode auto
remets {who} en automatique
supprime l'annonce de {who} {time}
`,
  'for-undo': `annule pour {who}
annule ce que j'ai mis pour {who}
reviens en arrière pour {who}
annule la dernière saisie de {who}
défais ça pour {who}
remets {who} comme avant
défais la modif sur {who}
`,
  hearsay: `
il paraît que {who} est à {place}
on m'a dit que {who} est malade
{who} m'a dit qu'il serait à {place} {time}
j'ai entendu dire que {who} est en congé
d'après les collègues {who} est chez lui`,
} as const satisfies Sentences;
