import type { RelativeWords, TheirTeamWords } from '../language.ts';

const count = '(un|une|deux|trois|quatre|cinq|six|sept|1|2|3|4|5|6|7|le|la)';
const floors = '(étage|étages|niveau|niveaux)';

export const relative: RelativeWords = {
  dayBefore: [
    '(à)? la veille',
    `${count}? (jour|jours) (d|de)? (avant|auparavant|plus tôt|avant ça|précédent|précédents|antérieur)`,
    'l avant veille',
  ],
  dayAfter: ['(le|au)? lendemain', `${count}? (jour|jours) (d|de)? (dapres|après|plus tard|après ça|suivant|suivants)`],
  weekBefore: [`(à)? ${count}? (semaine|semaines) (d|de)? (avant|auparavant|plus tôt|avant ça|précédente|précédentes|antérieure)`],
  weekAfter: [`(à)? ${count}? (semaine|semaines) (d|de)? (dapres|après|plus tard|après ça|suivante|suivantes)`],
  weekdayAfter: ['(le)? <weekday> (suivant|(d|de)? (dapres|après)|qui suit|après ça)'],
  before: ['(celui|celle) (d|de)? avant', '(le|la) (précédent|précédente)', 'avant (ça|cela)?'],
  after: ['(celui|celle) (d|de)? (dapres|après)', '(le|la) (suivant|suivante)', 'après (ça|cela)?'],
  up: [
    `(à|a|au|l)* ${count}? ${floors} (encore)? (plus haut|au dessus|du dessus|supérieur|de dessus|en haut|d en haut)`,
    '(un|une|deux|trois|quatre|1|2|3|4) (encore)? (plus haut|au dessus)',
    '(à|a)? (celui|celle)? (juste)? (au dessus|d au dessus|du dessus|d en haut)',
  ],
  down: [
    `(à|a|au|l)* ${count}? ${floors} (encore)? (plus bas|au dessous|en dessous|du dessous|inférieur|d en dessous|en bas|d en bas)`,
    '(un|une|deux|trois|quatre|1|2|3|4) (encore)? (plus bas|au dessous|en dessous)',
    '(à|a)? (celui|celle)? (juste)? (en dessous|d en dessous|du dessous|au dessous|d en bas)',
  ],
  yonder: ['(la haut|la dessus|en haut|la dedans|en bas|la bas)'],
  there: 'là-bas',
  weekOf: 'la semaine du',
  onFloor: 'à l’étage',
};

export const theirTeam: TheirTeamWords = {
  said: ['(son|sa|ses|leur|leurs) <their-team> (entiere|directs|directes|a (lui|elle))*'],
  belongs: ['(équipe|équipes|groupe|collègue|collègues|équipier|équipiers|coéquipiers|team)'],
  of: 'équipe de',
};
