import Fuse from 'fuse.js';
import type { Office } from '../server/presence/place.ts';
import { searchKey as folded } from '../server/presence/search-key.ts';
import { withinOneEdit } from '../server/presence/within-one-edit.ts';
import { isSlip } from './correct-word.ts';
import { ASKED, LONGEST, type Place, without } from './find-places.ts';

/**
 * Offices that may be meant by what names none: of a slip ("Belrin"), or by a word of their name, or a slip of it ("York" for
 * New York). To be asked about, never to be answered for.
 */
export function nearlyPlaces(offices: readonly Office[], written: string): Place[] {
  const words = written.length > LONGEST ? '' : without(ASKED, folded(written));
  if (words.length < 4) return [];
  const whole = nearlyNamed(offices, words);
  if (whole.length > 0) return whole;
  const meant = offices.filter(({ name }) =>
    folded(name)
      .split(' ')
      .some((word) => word === words || isNearly(words, word)),
  );
  return meant.slice(0, MAX_OFFERED).map((office) => ({ office }));
}

const MAX_OFFERED = 3;

/** "Belrin" is Berlin. An office whose floor is asked for must be written right. */
function nearlyNamed(offices: readonly Office[], words: string): Place[] {
  const fuse = new Fuse(
    offices.map((office) => ({ office, name: folded(office.name) })),
    { keys: ['name'], threshold: 0.4, includeScore: true },
  );
  const [first] = fuse.search(words).filter(({ item }) => isSlip(words, item.name));
  return first ? [{ office: first.item.office }] : [];
}

function isNearly(words: string, word: string): boolean {
  return word.length >= 4 && withinOneEdit(words, word);
}
