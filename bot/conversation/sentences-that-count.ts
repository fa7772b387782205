import type { Context } from '../context.ts';
import { changesSomething, INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { resolveSpans } from '../time/resolve-spans.ts';
import { type TimeSaid, TODAY } from '../time/said.ts';
import type { Sentence } from '../understand/sentence.ts';
import { isAsideNowhere } from './unknown-names.ts';

/** The sentences of a message that are answered: without politeness, denials and asides where another sentence has the meaning. */
export function sentencesThatCount(context: Context, sentences: readonly Sentence[]): readonly Sentence[] {
  const changes = sentences.some(changesSomething);
  return withoutTalkAndDenials(context, sentences)
    .filter((sentence, at, all) => !isOverruled(sentence, all.slice(at + 1), changes))
    .filter((sentence, _, all) => !isAsideNowhere(context, sentence, all));
}

/** Removes politeness beside another sentence, and a denial beside a statement: "I'm not in Berlin any more, I'm in Paris". */
function withoutTalkAndDenials(context: Context, all: readonly Sentence[]): readonly Sentence[] {
  const sentences = withoutDrop(all);
  const matter = sentences.filter(({ intent }) => !INTENTS[intent].talk);
  if (matter.length === 0) return sentences.slice(0, 1);
  const isStatement = ({ intent }: Sentence) => INTENTS[intent].slots.includes('time') && INTENTS[intent].changes !== undefined;
  const timed = matter.filter(({ said }) => said.times.length > 0).length;
  const statements = matter.filter(isStatement);
  const isSaid = statements.length > 0 && statements.every(({ said }) => said.times.length > 0);
  const isDenial = ({ intent, said }: Sentence) => intent === 'say-not' && (isSaid || (said.times.length === 0 && statements.length > 0));
  // "I'm not sure, on leave on Friday" denies no place, so what follows may not be meant.
  const isUnsure = matter.some((each) => isDenial(each) && each.said.places.length === 0 && each.said.times.length === 0);
  // "I won't be in tomorrow, on leave" does not say when the leave is.
  const isUnclear = (each: Sentence) =>
    isUnsure || (timed > 0 && each.said.times.length === 0) || statements.some((other) => areAtOdds(context, each, other));
  const isDoubtful = (each: Sentence) => (isStatement(each) && isUnclear(each)) || mayBePutOff(each, all);
  const kept = matter.filter((each) => !isDenial(each)).map((each): Sentence => (isDoubtful(each) ? { ...each, phrase: 'vague' } : each));
  return kept.some(changesSomething) ? kept.filter(({ intent }) => intent !== 'not-today') : kept;
}

/** In "never mind what I said, back to automatic" only the command counts. */
function withoutDrop(sentences: readonly Sentence[]): readonly Sentence[] {
  const isCommand = (each: Sentence) => TAKING_BACK.has(each.intent) && !each.asked;
  return sentences.some(isCommand) ? sentences.filter(({ intent }) => intent !== 'drop') : sentences;
}

/** Commands that end an earlier statement or plan. */
const TAKING_BACK: ReadonlySet<IntentName> = new Set(['clear', 'undo', 'end-plans', 'end-rules']);

/** "No" beside a statement; "forget it" before a wider command: "forget it, back to automatic". */
function isOverruled({ intent }: Sentence, after: readonly Sentence[], changes: boolean): boolean {
  return intent === 'no' ? changes : intent === 'drop' && after.some((each) => changesSomething(each) && !each.intent.startsWith('say-'));
}

/**
 * "Clear my status, not today", "meine Daten löschen, morgen": a change without a time, beside words that may put it off. A change
 * that cannot be undone is in doubt beside any other sentence.
 */
function mayBePutOff(sentence: Sentence, all: readonly Sentence[]): boolean {
  if (!changesSomething(sentence) || sentence.said.times.length > 0) return false;
  if (INTENTS[sentence.intent].final && all.length > 1) return true;
  return all.some(({ intent }, at) => intent === 'not-today' || (intent === 'hello' && at > all.indexOf(sentence)));
}

/** "I'm remote, I mean I'm in Berlin today": two statements about the same time. */
function areAtOdds({ now, zone }: Context, one: Sentence, other: Sentence): boolean {
  if (one === other || [one, other].some(({ intent, asked }) => intent === 'say-hidden' || asked)) return false;
  const spanOf = ({ said: { times } }: Sentence) =>
    JSON.stringify(times[0] ? resolveSpans(times[0], now, zone) : resolveSpans(TODAY_SAID, now, zone));
  const placesOf = ({ intent, said: { places } }: Sentence) =>
    `${intent} ${places.flatMap((each) => each.places.map(({ office, floor }) => `${office.id} ${floor?.id ?? ''}`)).join()}`;
  const isWeekly = [one, other].some(({ said }) => said.times.some(({ kind }) => kind === 'weekly'));
  return !isWeekly && placesOf(one) !== placesOf(other) && spanOf(one) === spanOf(other);
}

const TODAY_SAID: TimeSaid = { kind: 'days', days: [TODAY] };
