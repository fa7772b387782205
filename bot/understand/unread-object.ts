import { isAboutPerson } from './about-presence.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type PlaceSaid, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import type { Reading } from './read.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import type { Word } from './words.ts';

const MAX_WORDS_OF_OBJECT = 4;

/**
 * "Is Anna in bed", "on fire": words after a preposition that no phrase explains are where or how somebody is. They count as an unknown
 * place, also where the rest of the question is guessed or such words are usually skipped.
 */
export function withUnreadObject(understood: Understood, reading: Reading | undefined, message: Message): Understood {
  const { sentences, language } = understood;
  if (reading?.language === language && isGuessedOffice(understood)) return withObjectLeftOut(understood, reading, message);
  const ofName = reading?.language === language ? thingOfPlace(understood, reading, message) : undefined;
  if (ofName) return ofName;
  const [only] = sentences.filter(isOfNoPlace);
  if (!reading || reading.language !== language || !only || sentences.length > 1) return understood;
  const [from, to] = rangeOf(only.said.text, message);
  // "I have a parcel for Anna at the desk, is she in": what is before the person is not about where they are.
  const named = only.said.people.flatMap(({ text }) => (message.text.includes(text) ? [rangeOf(text, message)[1]] : []));
  const object = unreadObject(reading, message, [Math.max(from, ...named), to]);
  if (!object) return understood;
  const sentence: Sentence = { ...only, intent: ASKED.has(only.intent) ? only.intent : 'is-in', unknown: true };
  return { ...understood, sentences: [{ ...sentence, said: { ...sentence.said, places: [object] } }] };
}

/** "Is Anna in Berlin's good books": what belongs to the office is not the office. */
function thingOfPlace(understood: Understood, { words, match }: Reading, { text }: Message): Understood | undefined {
  const [only, ...others] = understood.sentences;
  const [place, ...places] = only?.said.places ?? [];
  if (!only || !place || others.length + places.length > 0 || !(isAboutPerson(only.intent) || ASKED.has(only.intent))) return undefined;
  const [from, to] = [text.indexOf(place.text), text.indexOf(place.text) + place.text.length];
  const next = words.findIndex(({ start }) => start >= to);
  const isOwner = /^'s\s/.test(text.slice(to)) && words[next]?.key === 's' && match?.unexplained.includes(next + 1) === true;
  if (!isOwner) return undefined;
  const object: PlaceSaid = { places: [], any: false, text: text.slice(from, words[next + 1]?.end), before: place.before };
  return { ...understood, sentences: [{ ...only, unknown: true, said: { ...only.said, places: [object] } }] };
}

/** A statement about an office that is asked back, although not every word of it is understood. */
function isGuessedOffice({ sentences: [only, ...others], leftOut }: Understood): boolean {
  return only?.intent === 'say-office' && only.phrase === 'vague' && others.length === 0 && leftOut.length === 0;
}

function withObjectLeftOut(understood: Understood, reading: Reading, message: Message): Understood {
  const [only] = understood.sentences;
  const places = only?.said.places.flatMap(({ places, text }) => (places.length > 0 ? [rangeOf(text, message)[1]] : [])) ?? [];
  const range = [Math.max(...places), rangeOf(only?.said.text ?? '', message)[1]] as const;
  const object = places.length > 0 ? unreadObject(reading, message, range, true) : undefined;
  return object ? { ...understood, leftOut: [object.text] } : understood;
}

const ASKED: ReadonlySet<Sentence['intent']> = new Set(['who-is-in']);

function isOfNoPlace({ intent, said }: Sentence): boolean {
  return (isAboutPerson(intent) || ASKED.has(intent)) && said.places.length === 0;
}

/** The beginning and the end of a part of the message. */
function rangeOf(part: string, { text }: Message): readonly [number, number] {
  const from = text.indexOf(part);
  return from < 0 ? [0, text.length] : [from, from + part.length];
}

/** `origins`: also after "from", "by". */
function unreadObject(
  { words, lattice, match, language }: Reading,
  { text }: Message,
  [from, to]: readonly [number, number],
  origins = false,
): PlaceSaid | undefined {
  const unexplained = new Set(match?.unexplained ?? words.keys());
  const isRead = (at: number) => lattice[at]?.some(({ slot, cost }) => slot !== 'number' && cost < UNKNOWN) ?? false;
  const isUnread = (at: number) => at < words.length && unexplained.has(at) && !isRead(at) && !isSmall(words[at], language);
  for (const [at, word] of words.entries()) {
    const start = articlesEnd(words, at + 1, language);
    const isBefore = isPreposition(word.key, language) || (origins && language.places.to.has(word.key));
    const isInside = word.start >= from && word.end <= to;
    if (!isBefore || !isInside || isRead(at) || !isUnread(start) || isParted(words[at + 1])) continue;
    let end = start + 1;
    while (end < start + MAX_WORDS_OF_OBJECT && isUnread(end) && !isParted(words[end])) end += 1;
    return { places: [], any: false, text: text.slice(words[at + 1]?.start, words[end - 1]?.end), before: word.key };
  }
  return undefined;
}

function isParted(word: Word | undefined): boolean {
  return word?.comma === true || word?.stop === true;
}

function isPreposition(key: string, { places }: CompiledLanguage): boolean {
  return places.in.has(key) || places.on.has(key) || places.of.has(key);
}

function articlesEnd(words: readonly Word[], at: number, { places, pronouns }: CompiledLanguage): number {
  let end = at;
  const isArticle = (key = '') => places.articles.has(key) || places.own.has(key) || pronouns.has(key);
  while (end < words.length && isArticle(words[end]?.key)) end += 1;
  return end;
}

/** Words that are no object of a preposition: fillers, "not", "and". */
function isSmall(word: Word | undefined, { fillers, never, joins, places }: CompiledLanguage): boolean {
  const key = word?.key ?? '';
  return fillers.has(key) || never.has(key) || joins.has(key) || places.in.has(key) || places.on.has(key) || places.to.has(key);
}
