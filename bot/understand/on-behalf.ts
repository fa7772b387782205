import type { IntentName } from '../language/intent-name.ts';
import type { Concepts } from '../language/language.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { wordsOfConcept } from './concepts.ts';
import { coverOf } from './cover.ts';
import { doubtsByEmoji } from './emoji.ts';
import { type Filled, type Lattice, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import { keysOf, type Word } from './words.ts';

/** The most words beside a command that is carried out without asking back. */
const MAX_LEFT = 4;

/**
 * A command about somebody else, by its parts in any wording: a known person, where they are, and a word for noting it or for passing it on
 * ("Anna called in sick, please put her on leave"). What is only passed on is asked back. `undefined`: it is none, or it is a question, a
 * denial, or also about the writer.
 */
export function onBehalfIn(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Sentence | undefined {
  const { concepts, unsure } = language.commands;
  const at = (name: keyof Concepts) => wordsOfConcept(words, concepts[name]);
  const { slots } = coverOf(words, lattice, (edge) => edge.cost < UNKNOWN);
  const people = slots.filter(({ edge }) => edge.slot === 'who' && !edge.value.pronoun);
  if (people.length === 0 || message.quoted || message.cut || doubtsByEmoji(message.text)) return undefined;
  const [noted, told] = [at('note'), at('told')];
  if ((noted.size === 0 && told.size === 0) || at('oneself').size > 0 || at('what').has(0)) return undefined;
  const isRequest = noted.size > 0 && at('request').size > 0;
  const isPlace = ({ edge }: Filled) =>
    edge.slot === 'place' && edge.value.places.length > 0 && isPreposition(keysOf(edge.value.before, language.rewriting), language);
  if (message.asked && !isRequest) return undefined;
  const known = new Set([...noted, ...told, ...at('request'), ...at('absent')]);
  if (words.some((_, index) => !known.has(index) && lengthAt(words, index, language.clauses.denials) > 0)) return undefined;
  const states = statesIn(at, slots.some(isPlace));
  const [intent] = states;
  if (!intent) return undefined;
  const times = slots.filter(({ edge }) => edge.slot === 'time');
  const isDoubtful = words.some((_, index) => !known.has(index) && lengthAt(words, index, unsure) > 0 && !isWho(slots, index));
  const covered = new Set([
    ...[...known, ...at('home'), ...at('remotely')],
    ...slots.flatMap(({ edge, start }) => words.slice(start, edge.end).map((_, index) => start + index)),
  ]);
  const { carriers } = language.commands;
  const left = words.filter(
    ({ key }, index) => !covered.has(index) && !language.fillers.has(key) && !language.common.has(key) && !carriers.has(key),
  );
  const isDirect = isRequest || [...noted].some((index) => isNotedOf(words, lattice, index, language));
  const isClear = isDirect && states.length === 1 && times.length < 2 && !isDoubtful && left.length <= MAX_LEFT;
  const places = intent === 'for-office' ? slots.filter(isPlace) : [];
  const clause = {
    ...{ intent, phrase: isClear ? ('said' as const) : ('vague' as const), asking: false, requested: true },
    slots: [...people, ...places, ...times].sort((one, other) => one.start - other.start),
    ...{
      start: 0,
      end: words.length,
      literals: words.length,
      own: [...covered],
    },
  };
  return { ...sentenceOfClause(clause, words, message, language), asked: false, free: true };
}

/** The commands for what is said of the person: on leave, remote, in an office. */
function statesIn(at: (name: keyof Concepts) => ReadonlySet<number>, isInOffice: boolean): readonly IntentName[] {
  return [
    ...(at('absent').size > 0 ? (['for-leave'] as const) : []),
    ...(at('home').size + at('remotely').size > 0 ? (['for-remote'] as const) : []),
    ...(isInOffice ? (['for-office'] as const) : []),
  ];
}

function isPreposition([key = '']: readonly string[], { places }: CompiledLanguage): boolean {
  return places.in.has(key) || places.on.has(key) || places.to.has(key);
}

/** "Put her", "put down Anna", Spanish "ponla": what is noted is the person. */
function isNotedOf(words: readonly Word[], lattice: Lattice, index: number, language: CompiledLanguage): boolean {
  const isWhoAt = (at: number) => lattice[at]?.some(({ slot, cost }) => slot === 'who' && cost < UNKNOWN) === true;
  return isWhoAt(index + 1) || isWhoAt(index + 2) || isWhoAt(index - 1) || hasPerson(words[index]?.key ?? '', language);
}

/** Whether the person is the end of the verb. */
function hasPerson(verb: string, { commands }: CompiledLanguage): boolean {
  return commands.attached.some((pronoun) => verb.endsWith(pronoun) && verb.length > pronoun.length + 2);
}

/** "She" is the person. */
function isWho(slots: readonly Filled[], index: number): boolean {
  return slots.some(({ edge, start }) => edge.slot === 'who' && index >= start && index < edge.end);
}
