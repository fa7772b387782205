import type { ExistenceWords } from '../language.ts';

export const existence: ExistenceWords = {
  asks: [
    '(is|are) there',
    'there is',
    '(do|does)',
    '(have|has)',
    '(have|has) (we|you|they) got',
    '(exist|exists)',
    'is it true',
    '(any|no) (office|offices|site|sites|branch|building)',
  ],
  beside:
    'we, you, they, it, have, got, get, also, even, still, actually, really, just, only, or, and, another, no, not, any, some, right, too, perhaps, own, as well, exist, there, that, s',
  anything: 'anything, something, anywhere, presence',
};
