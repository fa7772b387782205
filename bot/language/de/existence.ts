import type { ExistenceWords } from '../language.ts';

export const existence: ExistenceWords = {
  asks: [
    '(gibt|gab) es',
    'es gibt',
    '(haben|hätten) wir',
    '(habt ihr|haben die|hast du)',
    'hat',
    '(existiert|existieren)',
    'gibt es uns',
    'sind wir',
  ],
  beside:
    'wir, uns, ihr, die, es, auch, überhaupt, eigentlich, noch, nur, oder, und, kein, keine, keinen, schon, denn, eigenes, eigene, ein, eine, einen, n, nen, ne, wirklich, stimmt, dass, mal, da, dort, vertreten, hat, gibt',
  anything: 'uns, vertreten, was, etwas, irgendwas',
};
