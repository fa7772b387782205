import type { OnlySaidBySubject } from './only-said.ts';

const WISH = { en: /^That is a wish, or it depends/, de: /^Das ist ein Wunsch/, fr: /^C’est un souhait/, es: /^Es un deseo/ };

/** Wishes and conditions: nothing is stored, and what was wished is not offered. */
export const WISHES: OnlySaidBySubject = {
  'a wish or a condition': {
    en: [
      ['I wish I were remote', WISH.en],
      ['I wish I was remote today', WISH.en],
      ['if I were remote', WISH.en],
      ['if it snows I’m home on friday', WISH.en],
      ['hopefully remote tomorrow', WISH.en],
      ['I wish I were remote >> yes', /nothing was changed/],
      ['tell me if Anna Berg is remote', /Anna Berg/],
      ['if I come tomorrow, who would be there?', /\*\*Tomorrow\*\*/],
      ['I wish everyone a nice weekend, I’m on leave tomorrow', /I changed nothing\. If you mean it/],
      ['I’m remote tomorrow', /^Noted/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    de: [
      ['wenn ich remote wäre', WISH.de],
      ['ich wünschte, ich wäre im Homeoffice', WISH.de],
      ['schön wär’s, morgen Homeoffice', WISH.de],
      ['wenn die Bahn streikt, bin ich morgen im Homeoffice', WISH.de],
      ['sag mir, ob Anna Berg remote ist', /Anna Berg/],
    ],
    fr: [
      ['j’aimerais être en télétravail', WISH.fr],
      ['si seulement j’étais en congé', WISH.fr],
      ['s’il neige je suis en télétravail vendredi', WISH.fr],
      ['dis-moi si Anna Berg est en télétravail', /Anna Berg/],
    ],
    es: [
      ['ojalá estuviera en remoto', WISH.es],
      ['ojalá pudiera trabajar en remoto mañana', WISH.es],
      ['sí, estoy en remoto mañana', /^Anotado/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
  },
};
