import type { ExistenceWords } from '../language.ts';

export const existence: ExistenceWords = {
  asks: ['hay', '(tenemos|teneis|tienen)', 'tiene', '(existe|existen)', '(habria|habra)'],
  beside:
    'tambien, aun, todavia, realmente, solo, o, y, no, ninguna, ningun, otra, otro, una, un, alguna, algun, pues, nosotros, verdad, que, e, u, de',
  anything: 'algo, presencia',
};
