import type { SamePlaceWords } from '../language.ts';

export const samePlace: SamePlaceWords = {
  office: ['(au|dans le|sur le|dans la|a la|en|dans un)? meme (bureau|batiment|site|endroit|ville|lieu|immeuble) (que)?'],
  floor: ['(au|a l|sur le|dans le)? meme (étage|niveau) (que)?'],
  beside: [
    "(estceque|est ce que|est|sont|suis|il|elle|ils|elles|je|t il|t elle|travaille|travaillent|tous les deux|touslesdeux|maintenant|en ce moment|aujourd'hui|svp|stp|bien|actuellement|dis moi si|si)",
  ],
  where: 'où est',
};
