import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context, Said } from '../../context.ts';
import { SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { doubtsByEmoji } from '../../understand/emoji.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import { type Continued, type Sentence, sentenceOf } from '../../understand/sentence.ts';
import { keysOf, wordsOf } from '../../understand/words.ts';
import { contrastIn } from '../corrections/correction-words.ts';
import { intentOf, placesOf, saidBefore, whoOf } from '../said-before.ts';

/** One of the offered choices. Numbers count from 1; without a number it is the last. */
export function chosen(
  context: Context,
  sentence: Sentence,
  { choices }: ConversationFrame,
  before: IntentName,
  said: Said,
): Continued | undefined {
  const number = sentence.said.numbers[0];
  const pick = <T>(offered: readonly T[]) => (number === undefined ? offered.at(-1) : offered[number - 1]);
  if (!choices) return undefined;
  if ('personIds' in choices) {
    const person = pick(choices.personIds);
    const people = person === undefined ? [] : whoOf(context, [person]);
    return people.length > 0 ? { ...sentence, intent: before, said: { ...said, people } } : undefined;
  }
  const place = pick(choices.places);
  const places = place === undefined ? [] : placesOf(context, [place]);
  if (places.length === 0) return undefined;
  // "I'm from Boston" does not say that the writer is there: it is offered.
  if (before === 'say-from')
    return { ...sentence, intent: 'say-office', said: { ...said, places }, phrase: 'vague', asked: false, unknown: false, length: 2 };
  return { ...sentence, intent: before, said: { ...said, places }, phrase: 'said', asked: false, unknown: false, confirmed: true };
}

/** "Yes" to "did you mean Berlin?" */
export function onlyChoice(
  context: Context,
  sentence: Sentence,
  frame: ConversationFrame,
  before: IntentName,
  said: Said,
): Continued | undefined {
  const { choices } = frame;
  const count = choices === undefined ? 0 : 'places' in choices ? choices.places.length : choices.personIds.length;
  return count === 1 ? chosen(context, { ...sentence, said: { ...sentence.said, numbers: [1] } }, frame, before, said) : undefined;
}

/**
 * The offered person with this part of a name, department or office: "Berg", "the one in Sales". Other people are not searched. `undefined`
 * for none or several.
 */
export function chosenByName(
  context: Context,
  { text, asked }: Message,
  frame: ConversationFrame | undefined,
  language: CompiledLanguage,
): Continued | undefined {
  const before = frame && intentOf(frame);
  const { choosing, rewriting, code, pronouns, places } = language;
  if (!frame?.choices || !before || frame.language !== code) return undefined;
  const changes = INTENTS[before].changes !== undefined;
  const isPronoun = (key: string) => pronouns.has(key) && !places.articles.has(key);
  // "Is she in Berlin?" does not choose the one in Berlin.
  if (asked && (changes || keysOf(text, rewriting).some(isPronoun))) return undefined;
  const offered = choiceWords(context, frame.choices, language);
  const spelled = offeredAsSpelled(context, text, frame.choices);
  // "The first" is the first one, also beside an office "First".
  if (spelled === undefined && isOrdinal(text, language)) return undefined;
  const only =
    spelled !== undefined ? spelled : changes ? offeredOne(text, offered, language) : numberOf(keysOf(text, rewriting), offered, choosing);
  if (only === undefined) return undefined;
  const said = { ...SAID_NOTHING, text, numbers: [only] };
  const sentence = sentenceOf('choose', said, { bare: true });
  return chosen(context, sentence, frame, before, saidBefore(context, frame));
}

/** The number of the office whose name is spelled exactly so. */
function offeredAsSpelled({ picture }: Context, text: string, choices: NonNullable<ConversationFrame['choices']>): number | undefined {
  if (!('places' in choices)) return undefined;
  const written = withoutMarks(text);
  const meant = choices.places.flatMap(({ officeId, floorId }, at) => {
    const office = picture.world.offices.get(officeId);
    return floorId === undefined && office && [office.name, ...(office.nicknames ?? [])].includes(written) ? [at + 1] : [];
  });
  return meant.length === 1 ? meant[0] : undefined;
}

/** "The first", "the last one": only words that count. */
function isOrdinal(text: string, { places, rewriting, answers }: CompiledLanguage): boolean {
  const keys = keysOf(text, rewriting);
  return keys.length > 1 && keys.every((key) => places.ordinals.has(key) || places.articles.has(key) || answers.choose.has(key));
}

/** The text without the marks at its end. */
export function withoutMarks(text: string): string {
  return text.replace(/[\s.!]+$/, '').trim();
}

/** The meaning of a statement: only another place is denied beside it: "Berlin, not Boston". */
function offeredOne(text: string, offered: readonly string[][], language: CompiledLanguage): number | undefined {
  const { rewriting, choosing, correcting, hedges } = language;
  const words = wordsOf(text, rewriting);
  if (doubtsByEmoji(text) || words.some((_, at) => lengthAt(words, at, hedges) > 0)) return undefined;
  const keys = words.map(({ key }) => key);
  const contrast = contrastIn(text, language);
  const [right, wrong] = [contrast?.right, contrast?.wrong].map((part) =>
    part === undefined ? undefined : numberOf(keysOf(part, rewriting), offered, choosing),
  );
  if (right !== undefined && wrong !== undefined && right !== wrong) return right;
  const isDenied = [...correcting.denies, ...correcting.not].some((phrase) => phrase.every((key) => keys.includes(key)));
  return isDenied ? undefined : numberOf(keys, offered, choosing);
}

function numberOf(keys: readonly string[], offered: readonly string[][], choosing: ReadonlySet<string>): number | undefined {
  const words = keys.filter((key) => !choosing.has(key));
  if (words.length > MAX_CHOICE_WORDS || words.every((word) => /^\d+$/.test(word))) return undefined;
  const meant = offered.flatMap((known, at) => (words.every((word) => known.some((each) => isPart(word, each))) ? [at + 1] : []));
  return meant.length === 1 ? meant[0] : undefined;
}

const MAX_CHOICE_WORDS = 4;

function isPart(word: string, known: string): boolean {
  return word === known || (word.length >= 3 && known.startsWith(word));
}

/** The words that identify each choice. */
function choiceWords(
  { picture, person, shared }: Context,
  choices: NonNullable<ConversationFrame['choices']>,
  { rewriting }: CompiledLanguage,
): string[][] {
  if ('personIds' in choices)
    return choices.personIds.map((id) => {
      const found = picture.find(shared ? '' : person.id, id);
      if (!found) return [];
      const { presence } = found;
      const office = presence.status === 'office' ? picture.world.offices.get(presence.officeId)?.name : undefined;
      const { upn = '', managerId } = picture.world.people.get(id) ?? {};
      const manager = managerId === undefined ? undefined : picture.find('', managerId)?.name;
      return [
        ...keysOf(`${found.name} ${found.department ?? ''} ${office ?? ''} ${manager ?? ''} ${upn.replace(/@.*$/, '')}`),
        upn.toLowerCase(),
      ];
    });
  return choices.places.map(({ officeId, floorId }) => {
    const office = picture.world.offices.get(officeId);
    const floor = office?.floors.find(({ id }) => id === floorId);
    return keysOf([office?.name, ...(office?.nicknames ?? []), floor?.name].join(' '), rewriting);
  });
}
