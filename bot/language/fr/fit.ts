import type { FitWords } from '../language.ts';

export const fit: FitWords = {
  fits: [
    '(tenir|tient|tiens|tiennent|tenons|tiendrait|tiendrions|tiendra|rentrer|rentre|rentrent|rentrons|caser|loger|asseoir|installer|place|places|postes|sièges|bureaux libres)',
  ],
  after:
    'personnes, gens, collègues, de nous, d entre nous, dentre nous, places, postes, sièges, bureaux, visiteurs, invités, autres, de plus',
  before: 'à, pour, on est, nous sommes, on sera, les, tous les',
  otherwise: 'heures, heure, h, minutes, jours, jour, semaines, semaine',
  numbers: {
    13: 'treize',
    15: 'quinze',
    16: 'seize',
    20: 'vingt, une vingtaine',
    25: 'vingt cinq',
    30: 'trente',
    40: 'quarante',
    50: 'cinquante',
    100: 'cent',
  },
};
