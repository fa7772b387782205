import Fuse from 'fuse.js';
import type { NamedPerson } from '../server/presence/picture.ts';
import type { Context } from './context.ts';

export interface FoundPeople {
  people: NamedPerson[];
  /** The name was not written like this: the answer says whom it is about. */
  nearly: boolean;
}

/** What is never part of a name, around one. */
const AROUND =
  /^(?:my colleague|colleague|mr|mrs|ms|dr|the|our) | (?:now|today|currently|right now|at the moment|sitting|sit|working|at|be|is)$/i;

/**
 * Whom a name may mean. Only people who may be named are looked through, and the asker: whoever may not be named is for every
 * answer as if they did not exist (DESIGN.md §2).
 */
export function findPeople({ picture, person }: Context, written: string): FoundPeople {
  const others = picture.named().filter(({ id }) => id !== person.id);
  const self = picture.find(person.id, person.id);
  const candidates = self ? [self, ...others] : others;
  const name = folded(stripped(written));
  if (name === '') return { people: [], nearly: false };
  for (const fits of [sameName, wordsOf, wordsAndDepartment]) {
    const people = candidates.filter((candidate) => fits(candidate, name));
    if (people.length > 0) return { people, nearly: false };
  }
  return { people: nearest(candidates, name), nearly: true };
}

/** Without what stands around a name, and of an account without its domain. */
function stripped(written: string): string {
  if (written.includes('@')) return stripped(written.replace(/@.*$/, ''));
  const once = written.replace(AROUND, '');
  return once === written ? written : stripped(once);
}

const sameName = (candidate: NamedPerson, name: string) => folded(candidate.name) === name;

const wordsOf = (candidate: NamedPerson, name: string) => startsAll(folded(candidate.name), name);

const wordsAndDepartment = (candidate: NamedPerson, name: string) =>
  startsAll(`${folded(candidate.name)} ${folded(candidate.department ?? '')}`, name) &&
  name.split(' ').some((word) => folded(candidate.name).split(' ').includes(word));

/** Every word asked for begins a word there: "anna b" is Anna Berg. A single letter is nobody's name. */
function startsAll(text: string, asked: string): boolean {
  const words = text.split(' ');
  const all = asked.split(' ');
  return all.some((word) => word.length > 1) && all.every((part) => words.some((word) => word.startsWith(part)));
}

function nearest(candidates: readonly NamedPerson[], name: string): NamedPerson[] {
  if (name.length < 4) return [];
  const fuse = new Fuse(
    candidates.map((candidate) => ({ candidate, name: folded(candidate.name), parts: folded(candidate.name).split(' ') })),
    { keys: name.includes(' ') ? ['name'] : ['parts'], threshold: 0.34, distance: 40, includeScore: true },
  );
  const results = fuse
    .search(name)
    // Of a first name and another family name somebody else would be found.
    .filter(({ item }) => name.split(' ').every((word) => item.parts.some((part) => isTypo(word, part))));
  const best = results[0]?.score ?? 0;
  return results.filter(({ score }) => (score ?? 0) <= best + 0.02).map(({ item }) => item.candidate);
}

/** Whether a word is probably the other one, mistyped. */
function isTypo(word: string, meant: string): boolean {
  if (Math.abs(word.length - meant.length) > 1) return false;
  return word === meant || new Fuse([meant], { threshold: 0.34, distance: 40 }).search(word).length > 0;
}

/** Without case and accents: "Zoe" finds Zoë. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
