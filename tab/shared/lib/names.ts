import { texts } from './texts.ts';

/** `AS` for `Ada Smith`: the first and the last word that begin with a letter. */
export function initialsOf(name: string | undefined): string {
  const words = (name ?? '').split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return `${firstLetter(first)}${firstLetter(last)}`.toUpperCase();
}

const firstLetter = (word: string) => [...word][0] ?? '';

/** Palettes of Fluent's themes, each with a background and a foreground of enough contrast. */
const PALETTES =
  'DarkRed Cranberry Red Pumpkin Peach Marigold Gold Brass Brown Forest Seafoam DarkGreen LightTeal Teal Steel Blue RoyalBlue Cornflower Navy Lavender Purple Grape Lilac Pink Magenta Plum Beige Mink Platinum Anchor'.split(
    ' ',
  );

/** The palette of a name. A name always has the same one, and names are spread over all palettes. */
export function paletteOf(name: string): string {
  let hash = 0;
  for (const letter of name) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return PALETTES[hash % PALETTES.length] ?? 'Steel';
}

/** The accessible name of the button with the person's initials. It contains the visible text, so that voice control works. */
export function menuLabel(name: string | undefined): string {
  if (name === undefined) return texts.text('tab.shell.menu');
  const initials = initialsOf(name);
  return initials === '' ? texts.text('tab.shell.menu-of-name', { name }) : texts.text('tab.shell.menu-of', { initials, name });
}
