import type { ExistenceWords } from '../language.ts';

export const existence: ExistenceWords = {
  asks: [
    'ya',
    '(on|nous) (a|avons)',
    '(avons|avez) (nous|vous)',
    'vous avez',
    'a (un|une|t il|t elle)',
    '(existe|existent)',
    '(possede|comporte|compte)',
    'a t on',
  ],
  beside:
    'il, elle, t, d, de, des, du, un, une, on, nous, aussi, encore, vraiment, meme, seulement, juste, ou, et, pas, autre, bien, que, est, ce, la, le, estce, estceque, a, au',
  anything: 'present, presents, presente, quelque chose, implantation, implantations, antenne',
};
