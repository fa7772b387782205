import type { Presence } from '../../../server/presence/presence-types.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { daysAsked } from '../../answers/days-asked.ts';
import { findPeople } from '../../answers/find-people.ts';
import { viewerOf } from '../../answers/person-asked.ts';
import type { Answer, Context, Said } from '../../context.ts';
import { compiledLanguage, isUnderstood } from '../../language/languages.ts';
import { UNDERSTOOD_LANGUAGES } from '../../language/tables.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { wordsOfConcept } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Understood } from '../../understand/understood.ts';
import { type Word, wordsOf } from '../../understand/words.ts';

/** Longer messages ask more than that. */
const MAX_WORDS = 20;

/** The question where the people are, and whether their office or their floor is compared. */
export interface SamePlace {
  understood: Understood;
  said: Said;
  part: 'office' | 'floor';
  /** The asker is one of them. */
  withSelf: boolean;
}

/**
 * "Are Anna and Tom on the same floor?", "am I in the same office as May?" It is read as the question where they are. `undefined` if the message
 * has other words, or names too few people.
 */
export function samePlace(message: Message, read: (message: Message) => Understood, preferred: readonly Language[]): SamePlace | undefined {
  if (message.quoted || message.cut || message.mentions.length > 0) return undefined;
  for (const code of new Set([...preferred.filter(isUnderstood), ...UNDERSTOOD_LANGUAGES])) {
    const found = samePlaceIn(message, read, compiledLanguage(code));
    if (found) return found;
  }
  return undefined;
}

function samePlaceIn(message: Message, read: (message: Message) => Understood, language: CompiledLanguage): SamePlace | undefined {
  const words = wordsOf(message.text, language.rewriting);
  if (words.length > MAX_WORDS) return undefined;
  const [floor, office] = [language.samePlace.floor, language.samePlace.office].map((each) => wordsOfConcept(words, each));
  const part = floor?.size ? 'floor' : 'office';
  const same = floor?.size ? floor : office;
  if (!same?.size) return undefined;
  const beside = wordsOfConcept(words, language.samePlace.beside);
  const isSelf = (at: number) => !same.has(at) && lengthAt(words, at, language.core.self) > 0;
  const self = new Set(words.flatMap((_, at) => (isSelf(at) ? [at] : [])));
  // “I'm in the same office as Anna” is a statement, and so may be a Spanish verb without a subject.
  if (self.size > 0 && !message.asked && (self.has(0) || language.subjectless)) return undefined;
  const [join = ''] = language.joins;
  const isLeft = (at: number) => !same.has(at) && !beside.has(at) && !self.has(at);
  const names = stretches(message.text, words, isLeft)
    .map((stretch) => withoutJoins(stretch, language))
    .filter((stretch) => stretch !== '')
    .join(` ${join} `);
  if (names === '') return undefined;
  const understood = read({ ...message, text: `${language.samePlace.where} ${names}?`, asked: true });
  const [only, ...others] = understood.sentences;
  const count = (only?.said.people.length ?? 0) + (self.size > 0 ? 1 : 0);
  if (!only || others.length > 0 || only.intent !== 'where-is' || understood.leftOut.length > 0 || count < 2) return undefined;
  return { understood, said: only.said, part, withSelf: self.size > 0 };
}

/** The words that are left, with the marks between them. */
function stretches(text: string, words: readonly Word[], isLeft: (at: number) => boolean): string[] {
  const firsts = words.flatMap((_, at) => (isLeft(at) && (at === 0 || !isLeft(at - 1)) ? [at] : []));
  return firsts.map((first) => {
    const next = words.findIndex((_, at) => at > first && !isLeft(at));
    return text.slice(words[first]?.start, words[(next < 0 ? words.length : next) - 1]?.end);
  });
}

function withoutJoins(stretch: string, { joins, rewriting }: CompiledLanguage): string {
  const words = wordsOf(stretch, rewriting);
  const isName = ({ key }: Word) => !joins.has(key);
  const [first, last] = [words.find(isName), words.findLast(isName)];
  return first && last ? stretch.slice(first.start, last.end) : '';
}

/** The answer where they are, after the sentence whether that is the same place: only now, and if each name is that of one person. */
export function sayingWhetherSame(context: Context, answer: Answer, { said, part, withSelf }: SamePlace): Answer {
  const { mayName, picture, person, texts, shared } = context;
  if (!mayName || daysAsked(context, said).kind !== 'now' || (withSelf && shared)) return answer;
  const found = said.people.map((who) => findPeople(context, who));
  if (found.some(({ people, nearly }) => people.length !== 1 || nearly)) return answer;
  const named = found.flatMap(({ people }) => people.flatMap(({ id }) => picture.find(viewerOf(context), id)?.presence ?? []));
  const own = withSelf ? picture.own(person.id)?.presence : undefined;
  const seen = [...named, ...(own ? [own] : [])];
  const isEach = seen.length === said.people.length + (withSelf ? 1 : 0);
  const kind = (isEach && compared(seen.map(officeOf), seen.map(part === 'floor' ? floorOf : officeOf))) || 'unknown';
  return { ...answer, text: `${texts.text(`bot.where.${kind}-${part}`)}\n\n${answer.text}` };
}

function officeOf(presence: Presence): string | undefined {
  return presence.status === 'office' ? presence.officeId : undefined;
}

function floorOf(presence: Presence): string | undefined {
  return presence.status === 'office' ? presence.floorId : undefined;
}

/** Floors of different offices differ, known or not. */
function compared(offices: readonly (string | undefined)[], places: readonly (string | undefined)[]): 'same' | 'other' | undefined {
  if (offices.includes(undefined)) return undefined;
  if (new Set(offices).size > 1) return 'other';
  if (places.includes(undefined)) return undefined;
  return new Set(places).size > 1 ? 'other' : 'same';
}
