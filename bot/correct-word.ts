import Fuse from 'fuse.js';

const VOCABULARY =
  'who how the what where which when why here there office offices today tomorrow yesterday tonight people many full busy crowded occupancy remote remotely working work home leave vacation holiday sick until week next hide show again clear reset undo status shown help hello thanks floor find everybody anybody monday tuesday wednesday thursday friday saturday sunday visible hidden'.split(
    ' ',
  );
/** Words that are right as they are, though close to one of ours. */
const RIGHT = new Set([
  ...VOCABULARY,
  ...'days day hour hours weeks month rest then this that these those name hi will with from march may june july'.split(' '),
]);
const fuse = new Fuse(VOCABULARY, { threshold: 0.41, minMatchCharLength: 3 });

/** Reads slips of the fingers (`wehre`, `remtoe`, `offce`) as the word of ours that is meant. Short words, numbers and ours stay. */
export function correctWord(plain: string): string {
  if (plain.length < 3 || RIGHT.has(plain) || /[^a-z]/.test(plain)) return plain;
  const sameLetters = VOCABULARY.find((word) => sorted(word) === sorted(plain));
  if (sameLetters) return sameLetters;
  if (plain.length < 4) return plain;
  return fuse.search(plain).find(({ item }) => isSlip(plain, item))?.item ?? plain;
}

/** One letter off in a short word, two in a long one: the search alone would take "days" for a part of "today". */
export function isSlip(written: string, meant: string): boolean {
  const longest = Math.max(written.length, meant.length);
  const rest = [...meant];
  for (const letter of written) {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
  }
  return longest - (meant.length - rest.length) <= (longest < 7 ? 1 : 2) && Math.abs(written.length - meant.length) <= 1;
}

function sorted(word: string): string {
  return [...word].sort().join('');
}
