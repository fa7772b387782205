import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Concepts } from '../language/language.ts';
import { isPast } from '../time/past.ts';
import type { TimeSaid } from '../time/said.ts';
import { listedBeside } from './besides.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type Concept, matchesOf, wordsOfConcept } from './concepts.ts';
import { coverOf } from './cover.ts';
import { doubtsByEmoji } from './emoji.ts';
import { type Filled, type Lattice, type Slot, UNKNOWN } from './lattice.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import type { Word } from './words.ts';

type Needed = keyof Concepts | Slot | 'weekday' | 'weekly' | 'pronoun';

/** A command by what it is about and what is to be done with it, in any order and wording. */
interface Rule {
  intent: IntentName;
  /** All of these; of several in one entry, one is enough. */
  needs: readonly (readonly Needed[])[];
  without?: readonly Needed[];
  /** These may also be said. */
  may?: readonly Needed[];
  /** Beside the concepts and slots, only words that may stand in a statement may be said; `only`: none but fillers. */
  whole?: true | 'only';
  /** It is a question. */
  asks?: true;
  /** Words of this concept are in no doubt if all other words are of the command, or have no meaning. */
  beside?: keyof Concepts;
}

/** Parts of a digest: how often, what it lists, and where. */
const DIGEST: readonly Needed[] = ['start', 'digest', 'inside', 'regular', 'weekly', 'here', 'posting', 'time', 'place'];
/** Things that a command can end. */
const ENDING: readonly Needed[] = ['no', 'all', 'digest', 'messages', 'posting', 'here', 'inside', 'regular', 'morning', 'alert', 'rule'];

/** The first rule that fits counts. */
const RULES: readonly Rule[] = [
  { intent: 'my-subscriptions', needs: [['what'], ['messages', 'digest'], ['sent']], without: ['end', 'who', 'inside', 'no'], asks: true },
  { intent: 'my-subscriptions', needs: [['what'], ['sent'], ['here']], without: ['end', 'who', 'inside', 'no'], asks: true },
  { intent: 'my-rules', needs: [['what'], ['oneself'], ['weekly']], without: ['who', 'end', 'said'], asks: true },
  { intent: 'stop-digest', needs: [['end'], ['messages'], ['here']], without: ['who', 'following', 'what'], may: ENDING },
  { intent: 'stop-digest', needs: [['end'], ['digest', 'posting']], without: ['alert', 'who', 'morning'], may: ENDING },
  { intent: 'digest-here', needs: [['digest', 'inside'], ['regular', 'weekly'], ['here']], without: ['end', 'who'], may: DIGEST },
  { intent: 'digest-here', needs: [['digest'], ['weekday'], ['here']], without: ['end', 'who'], may: DIGEST },
  { intent: 'digest-here', needs: [['start'], ['digest'], ['regular', 'weekly', 'here']], without: ['end', 'who', 'rule'], may: DIGEST },
  {
    intent: 'digest-here',
    needs: [['digest'], ['here'], ['time']],
    without: ['end', 'who', 'what', 'no', 'rule'],
    whole: 'only',
    may: DIGEST,
  },
  { intent: 'stop-asking', needs: [['end'], ['morning']], without: ['who'], may: ENDING },
  { intent: 'ask-each-morning', needs: [['morning'], ['start']], without: ['end', 'who', 'no'], may: ['start', 'regular', 'self'] },
  { intent: 'forbid-followers', needs: [['forbid']], without: ['who'] },
  {
    intent: 'my-subscriptions',
    needs: [['end'], ['everything'], ['alert', 'messages']],
    without: ['aboutme', 'morning', 'digest', 'followme', 'following', 'who', 'pronoun', 'when', 'rule', 'said', 'here'],
    may: ENDING,
  },
  { intent: 'unfollow', needs: [['end'], ['alert'], ['who', 'pronoun', 'all']], without: ['morning', 'digest', 'followme'], may: ENDING },
  { intent: 'unfollow', needs: [['end'], ['following']], without: ['who', 'morning', 'digest'], may: ENDING },
  { intent: 'ask-to-follow-daily', needs: [['notify', 'start'], ['when'], ['each'], ['who']], without: ['end', 'no'] },
  { intent: 'ask-to-follow', needs: [['notify'], ['when'], ['who']], without: ['end', 'no'] },
  { intent: 'delete-my-data', needs: [['erase'], ['aboutme']], without: ['auto', 'no'] },
  {
    intent: 'clear',
    needs: [['auto'], ['back', 'drop', 'fresh']],
    without: ['who', 'rule'],
    may: ['said', 'auto', 'back', 'fresh', 'drop', 'all'],
  },
  {
    intent: 'clear',
    needs: [['drop'], ['said']],
    without: ['who', 'rule', 'aboutme', 'time'],
    may: ['said', 'auto', 'back', 'fresh', 'drop', 'all'],
  },
  { intent: 'mode-track', needs: [['count'], ['nameless']], without: ['who'], may: ['count', 'named', 'merely'], beside: 'merely' },
  { intent: 'mode-display', needs: [['named']], without: ['who', 'nameless'], may: ['start', 'back'] },
  { intent: 'mode-off', needs: [['no'], ['record']], without: ['who'], may: ['end', 'aboutme'] },
  { intent: 'say-shown', needs: [['end'], ['hide']], without: ['who', 'time'], may: ['end', 'no', 'back', 'start'] },
  { intent: 'say-shown', needs: [['reveal']], without: ['who', 'no', 'end', 'time'], may: ['end', 'no', 'back', 'start'] },
  { intent: 'undo', needs: [['undo']], without: ['who', 'rule', 'time'], whole: true, may: ['back', 'drop'] },
  { intent: 'end-rules', needs: [['end'], ['weekday'], ['rule']], without: ['who', 'digest'], may: ENDING },
  {
    intent: 'end-rules',
    needs: [['end'], ['rule'], ['all']],
    without: ['who', 'digest', 'morning', 'alert', 'time', 'place'],
    may: ENDING,
  },
  { intent: 'end-rules', needs: [['end'], ['weekly'], ['home']], without: ['who', 'digest'], may: ENDING },
  { intent: 'say-leave', needs: [['weekday'], ['leave'], ['fixed', 'never']], without: ['who', 'place', 'home'], whole: true },
  { intent: 'say-remote', needs: [['weekday'], ['home'], ['fixed']], without: ['who', 'place', 'end', 'never', 'no'], whole: true },
  { intent: 'say-office', needs: [['weekday'], ['place'], ['fixed']], without: ['who', 'end', 'never', 'no'], whole: true },
  { intent: 'say-office', needs: [['time'], ['place'], ['self']], without: ['who', 'end', 'never', 'no', 'home', 'leave'], whole: 'only' },
  { intent: 'say-remote', needs: [['home'], ['wholeday']], without: ['who', 'place', 'end', 'never', 'no', 'leave'], whole: 'only' },
];

/** The intents that the rules know, but statements: a reading with one of these is not replaced. */
const COMMANDS: ReadonlySet<IntentName> = new Set(
  RULES.map(({ intent }) => intent).filter((intent) => !intent.startsWith('say-re') && intent !== 'say-leave'),
);

export function isOfCommand({ intent }: Pick<Sentence, 'intent'>): boolean {
  return COMMANDS.has(intent) || (INTENTS[intent].changes !== undefined && !intent.startsWith('say-'));
}

/** The command of a message by its concepts. `undefined`: there is none, or it may be a question, a condition or a denial. */
export function commandIn(message: Message, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): Sentence | undefined {
  const { concepts, carriers, unsure } = language.commands;
  const { slots } = coverOf(words, lattice, (edge) => edge.cost < UNKNOWN);
  const found = new Map<string, ReadonlySet<number>>();
  const at = (needed: Needed): ReadonlySet<number> => {
    const known = found.get(needed) ?? positionsOf(needed);
    found.set(needed, known);
    return known;
  };
  function positionsOf(needed: Needed): ReadonlySet<number> {
    if (needed in concepts) return wordsOfConcept(words, concepts[needed as keyof Concepts]);
    return new Set(slots.filter((slot) => isOf(slot, needed)).flatMap(({ edge, start }) => range(start, edge.end)));
  }
  const rule = RULES.find(
    ({ needs, without = [], asks }) =>
      (!asks || at('what').has(0)) &&
      needs.every((any) => any.some((each) => at(each).size > 0)) &&
      without.every((each) => at(each).size === 0),
  );
  if (!rule || message.quoted || message.cut || (message.asked && !rule.asks && at('request').size === 0)) return undefined;
  if (rule.asks) return commandOf(rule, slots, words, message, language, words.keys());
  // "I am undo" is no command: one concept says too little after the beginning of a statement.
  if (rule.needs.length === 1 && lengthAt(words, 0, language.clauses.starters) > 0) return undefined;
  const covered = new Set([
    ...rule.needs.flat().flatMap((each) => [...at(each)]),
    ...slots.filter(({ edge }) => INTENTS[rule.intent].slots.includes(edge.slot)).flatMap(({ edge, start }) => range(start, edge.end)),
  ]);
  if (at('end').size > 0 && isDoublyDenied(words, concepts.end, language)) return undefined;
  // A word of another concept is not in doubt: "what I said".
  const known = new Set([
    ...covered,
    ...(Object.keys(concepts) as (keyof Concepts)[]).flatMap((each) => (SMALL.has(each) ? [] : [...at(each)])),
  ]);
  const listed = listedBeside(words, Math.min(...covered), language);
  for (const each of listed) known.add(each);
  const beside = rule.beside ? at(rule.beside) : new Set<number>();
  if (words.some((_, index) => !known.has(index) && !beside.has(index) && lengthAt(words, index, unsure) > 0)) return undefined;
  // "No, wait, undo": a listed word, with a mark or another one after it.
  const isListedApart = (index: number) =>
    listed.has(index) && (listed.has(index + 1) || words[index + 1]?.comma === true || words[index + 1]?.stop === true);
  // "Do you ask me every morning": "do" alone may be of the command.
  if (!at('request').has(0) && lengthAt(words, 0, unsure) > 1) return undefined;
  // "Do not stop": a denial that is not of the command itself.
  const denials = words.flatMap((_, index) =>
    !covered.has(index) && !beside.has(index) && !isListedApart(index) && lengthAt(words, index, language.clauses.denials) > 0
      ? [index]
      : [],
  );
  // In "no no, undo" and "oh no, take it back", "no" is an interjection.
  const isOfCommandItself = (index: number) =>
    covered.has(index + 1) && !words[index + 1]?.comma && !words[index + 1]?.stop && words[index - 1]?.key !== words[index]?.key;
  if (denials.some((index) => !rule.whole || isOfCommandItself(index))) return undefined;
  if (words.some((_, index) => lengthAt(words, index, language.hedges) > 0) || doubtsByEmoji(message.text)) return undefined;
  const read = new Set([...covered, ...listed, ...beside]);
  const left = words.flatMap(({ key }, index) => (read.has(index) || language.fillers.has(key) ? [] : [key]));
  const isComplete = left.every((key) => carriers.has(key) || language.courtesies.has(key));
  if (rule.whole && !left.every((key) => (rule.whole === true && carriers.has(key)) || language.courtesies.has(key))) return undefined;
  const maxLeft = rule.needs.length === 1 ? 0 : MAX_LEFT;
  if (!rule.whole && left.filter((key) => !carriers.has(key) && !language.common.has(key)).length > maxLeft) return undefined;
  // "If I'm on time", "yesterday": it is asked back.
  const isInDoubt =
    words.some(
      (_, index) => !known.has(index) && !(isComplete && beside.has(index)) && lengthAt(words, index, language.clauses.doubts) > 0,
    ) ||
    slots.some(({ edge }) => edge.slot === 'time' && isPast(edge.value)) ||
    isStoppedAtEnd(words, at('end'));
  // An unknown word beside a wish may be a verb that ends it.
  const isUnread =
    STARTING.has(rule.intent) && left.some((key) => !carriers.has(key) && !language.common.has(key) && !language.vocabulary.has(key));

  const own = new Set([...covered, ...at('request'), ...(rule.may ?? []).flatMap((each) => [...at(each)])]);
  const plain = commandOf(rule, slots, words, message, language, own);
  const sentence = isInDoubt || isUnread ? { ...plain, phrase: 'vague' as const } : plain;
  return rule.needs.some((any) => any.includes('fixed')) ? everyWeek(sentence) : sentence;
}

function commandOf(
  rule: Rule,
  slots: readonly Filled[],
  words: readonly Word[],
  message: Message,
  language: CompiledLanguage,
  own: Iterable<number>,
): Sentence {
  const clause: Clause = {
    ...{ intent: rule.intent, phrase: 'said', asking: false, requested: true },
    slots: slots.filter(({ edge }) => INTENTS[rule.intent].slots.includes(edge.slot)),
    ...{ start: 0, end: words.length, literals: words.length, own: [...own] },
  };
  return { ...sentenceOfClause(clause, words, message, language), asked: false, free: true };
}

/** They begin messages that the bot sends until they are ended. */
const STARTING: ReadonlySet<IntentName> = new Set(['ask-each-morning', 'digest-here']);

/** "Delete my rules, stop!": the last word alone may be about the command itself. */
function isStoppedAtEnd(words: readonly Word[], end: ReadonlySet<number>): boolean {
  const last = words.at(-1);
  return end.size > 1 && end.has(words.length - 1) && (last?.comma === true || last?.stop === true);
}

/** "I do not want you to stop asking": the opposite of ending. */
function isDoublyDenied(words: readonly Word[], end: Concept, { clauses }: CompiledLanguage): boolean {
  const matches = matchesOf(words, end);
  const denies = ([first, last]: readonly [number, number]) => range(first, last).some((at) => lengthAt(words, at, clauses.denials) > 0);
  return matches.some((match, at) => {
    const next = matches[at + 1];
    return next && denies(match) && !denies(next) && !range(match[1], next[0] + 1).some((each) => words[each]?.comma || words[each]?.stop);
  });
}

/** Concepts of small words, which may also be in doubt. */
const SMALL: ReadonlySet<keyof Concepts> = new Set([
  ...(['no', 'start', 'when', 'all', 'merely', 'standing'] as const),
  ...(['what', 'told', 'passon', 'note', 'oneself', 'absent', 'remotely', 'messages', 'sent', 'keep', 'spare', 'spareat'] as const),
]);

/** The most words beside a command of several concepts that are neither of it nor of everyday speech. */
const MAX_LEFT = 5;

function isOf({ edge }: Filled, needed: Needed): boolean {
  if (needed === 'pronoun') return edge.slot === 'who' && edge.value.pronoun === true;
  if (needed === 'weekly') return edge.slot === 'time' && edge.value.kind === 'weekly';
  if (needed === 'weekday') return edge.slot === 'time' && weekdaysOf(edge.value).length > 0;
  return edge.slot === needed && !(edge.slot === 'who' && edge.value.pronoun);
}

function weekdaysOf(time: TimeSaid): readonly number[] {
  if (time.kind === 'weekly') return time.weekdays;
  // In French and Spanish "of Monday" is "from Monday".
  if (time.kind === 'span' && time.from?.day && !time.from.hour && !time.until) return weekdaysOf({ kind: 'days', days: [time.from.day] });
  const days = time.kind === 'days' ? time.days.map((day) => (day.kind === 'weekday' && !day.which ? day.weekday : 0)) : [0];
  return days.includes(0) ? [] : days;
}

/** "My fixed day is Monday": every Monday. */
function everyWeek(sentence: Sentence): Sentence {
  const weekdays = [...new Set(sentence.said.times.flatMap(weekdaysOf))].sort();
  return { ...sentence, said: { ...sentence.said, times: [{ kind: 'weekly', weekdays }] } };
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
