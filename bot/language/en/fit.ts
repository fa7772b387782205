import type { FitWords } from '../language.ts';

export const fit: FitWords = {
  fits: [
    '(fit|fits|fitted|fitting|squeeze|cram|room|space|seats|desks|chairs|spots|accommodate|squash)',
    '(get|find|have|be) {gap} (seat|desk|place|spot)',
    '(seat|host|hold|house|sit|sits)',
  ],
  after:
    'of us, people, persons, colleagues, heads, folks, guests, visitors, more, more people, more of us, others, seats, desks, chairs, spots, places, bodies, strong',
  before: 'for, we are, be, all of',
  otherwise: 'hours, hour, minutes, days, day, weeks, week, am, pm, o clock',
  numbers: {
    13: 'thirteen',
    15: 'fifteen',
    16: 'sixteen',
    18: 'eighteen',
    20: 'twenty',
    25: 'twenty five',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    100: 'hundred',
  },
};
