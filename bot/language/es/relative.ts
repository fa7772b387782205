import type { RelativeWords, TheirTeamWords } from '../language.ts';

const count = '(un|una|uno|dos|tres|cuatro|cinco|seis|siete|1|2|3|4|5|6|7|el|la)';
const floors = '(piso|pisos|planta|plantas|nivel|niveles)';

export const relative: RelativeWords = {
  dayBefore: [`(en|a)? ${count}? (día|días) (de)? (antes|anterior|previo|atrás|más temprano)`, '(en|a)? la víspera'],
  dayAfter: [`(en|a|al)? ${count}? (día|días) (de)? (después|siguiente|más tarde|posterior)`],
  weekBefore: [`(en|a)? ${count}? (semana|semanas) (de)? (antes|anterior|previa|atrás)`],
  weekAfter: [`(en|a)? ${count}? (semana|semanas) (de)? (después|siguiente|más tarde|posterior)`],
  weekdayAfter: ['(el)? <weekday> (siguiente|(de)? después|posterior|que sigue)', '(el)? siguiente <weekday>'],
  before: ['(el|la) (anterior|previo|previa|de antes)', 'antes (de eso)?'],
  after: ['(el|la) (siguiente|de después)', 'después (de eso)?'],
  up: [
    `(en)? (el|la)? ${count}? ${floors} (más)? (arriba|por encima|superior|de arriba|de encima)`,
    '(un|una|uno|dos|tres|cuatro|1|2|3|4) (más)? (arriba|por encima)',
    '(en)? (el|la) (de|que hay)? (justo)? (arriba|encima|más arriba|de arriba|de encima)',
    `(en)? (el|la)? ${floors} de (arriba|encima)`,
  ],
  down: [
    `(en)? (el|la)? ${count}? ${floors} (más)? (abajo|por debajo|inferior|de abajo|de debajo)`,
    '(un|una|uno|dos|tres|cuatro|1|2|3|4) (más)? (abajo|por debajo)',
    '(en)? (el|la) (de|que hay)? (justo)? (abajo|debajo|más abajo|de abajo|de debajo)',
    `(en)? (el|la)? ${floors} de (abajo|debajo)`,
  ],
  yonder: ['(alli|ahi|alla) (arriba|abajo|dentro|enfrente)', '(arriba|abajo)'],
  there: 'allí',
  weekOf: 'la semana del',
  onFloor: 'en la planta',
};

export const theirTeam: TheirTeamWords = {
  said: ['(su|sus) (propio|propia)? <their-team> (directos|directas)?', '(los suyos|las suyas)'],
  belongs: ['(equipo|equipos|grupo|compañero|compañeros|compañera|compañeras|colega|colegas|team)'],
  of: 'equipo de',
};
