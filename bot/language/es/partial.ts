import type { PartialWords } from '../language.ts';

/** Words by which a statement is about a part of its time, or about no certain day. */
export const partial: PartialWords = {
  part: 'la mayor parte, gran parte, buena parte, una parte, parte de, parte del, una buena parte, una gran parte, la mitad, media semana, medio mes, unos dias, algunos dias, varios dias, un par de dias, unos cuantos dias, uno o dos dias, dos o tres dias, ciertos dias, la mayoria, casi toda, casi todo, casi todos los, casi todas las, casi cada, algunos, algunas, ciertos, varios, muchos, uno de cada dos',
  seldom:
    'a menudo, con frecuencia, frecuentemente, muchas veces, a veces, algunas veces, de vez en cuando, ocasionalmente, raramente, rara vez, raras veces, pocas veces, principalmente, mayormente, sobre todo, mayoritariamente, en gran parte, en parte, parcialmente, la mayor parte del tiempo, la mayoria de las veces, casi siempre, si y otro no, a ratos, la mitad del tiempo, de cada dos',
  about:
    'aproximadamente, aprox, mas o menos, unas, unos, alrededor, alrededor de, sobre, hacia, en torno a, al menos, por lo menos, como mucho, como minimo, probablemente, seguramente',
  after: 'aproximadamente, aprox, mas o menos, o asi, o por ahi, o algo asi, mas menos',
};
