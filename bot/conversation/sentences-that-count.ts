import type { Context } from '../context.ts';
import { changesSomething, INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { resolveSpans, type Span } from '../time/resolve-spans.ts';
import { type TimeSaid, TODAY } from '../time/said.ts';
import { TAKES_BACK } from '../understand/doubts.ts';
import { lengthAt } from '../understand/phrases-at.ts';
import type { Sentence } from '../understand/sentence.ts';
import { wordsOf } from '../understand/words.ts';
import { isAsideNowhere } from './doubts/unknown-names.ts';
import { languageOf } from './read-part.ts';

/** The sentences of a message that are answered: without politeness, denials and asides where another sentence has the meaning. */
export function sentencesThatCount(context: Context, sentences: readonly Sentence[]): readonly Sentence[] {
  const changes = sentences.some(changesSomething);
  return withoutTalkAndDenials(context, withoutTakingBack(withoutComplaint(sentences)))
    .filter((sentence, at, all) => !isOverruled(sentence, all.slice(at + 1), changes))
    .filter((sentence, _, all) => !isAsideNowhere(context, sentence, all));
}

/** "I'm in the Berlin office, why don't you show me?" asks why, and states nothing. */
function withoutComplaint(all: readonly Sentence[]): readonly Sentence[] {
  return all.some(({ intent }) => intent === 'why-not-shown') ? all.filter(({ intent }) => intent !== 'say-office') : all;
}

/** "Hide me, undo", "forget it, no": a sentence that is undone at once is asked back (`isTakenBack`), and no earlier change is undone. */
function withoutTakingBack(all: readonly Sentence[]): readonly Sentence[] {
  const changing = all.findIndex((each) => changesSomething(each) && !TAKES_BACK.has(each.intent));
  const lastNo = all.findLastIndex(({ intent }) => intent === 'no');
  return all.filter(({ intent }, at) => {
    if (intent === 'no' || !TAKES_BACK.has(intent)) return true;
    return at > lastNo && (changing < 0 || at < changing);
  });
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
  const isDenial = ({ intent, said }: Sentence) =>
    intent === 'say-not' && (isSaid || (said.times.length === 0 && matter.some(changesSomething)));
  // "I'm not sure, on leave on Friday" denies no place, so what follows may not be meant.
  const isUnsure = matter.some(
    (each) => isDenial(each) && each.said.places.length === 0 && each.said.times.length === 0 && !namesState(context, each),
  );
  // "I won't be in tomorrow, on leave" does not say when the leave is.
  const isUnclear = (each: Sentence) =>
    isUnsure || (timed > 0 && each.said.times.length === 0) || statements.some((other) => areAtOdds(context, each, other));
  const isDoubtful = (each: Sentence) =>
    (isStatement(each) && isUnclear(each)) || (isUnsure && changesSomething(each)) || isFinalBesideMore(each, all);
  const kept = matter
    .filter((each) => !isDenial(each))
    .map((each): Sentence => (isDoubtful(each) ? { ...each, phrase: 'vague' } : each))
    .map((each): Sentence => (isPutOff(context, each, all) ? { ...each, phrase: 'vague', timeDenied: true } : each));
  return kept.some(changesSomething) ? kept.filter(({ intent }) => intent !== 'not-today') : kept;
}

/** "I'm not at home any more" denies a state, unlike "I'm not sure". */
function namesState({ texts }: Context, { said: { text } }: Sentence): boolean {
  const language = languageOf(texts.language);
  const words = language ? wordsOf(text, language.rewriting) : [];
  if (!language) return false;
  const { home, away } = language.core;
  // A text ends before its last filler: "plus chez" for "plus chez moi".
  return words.some(
    ({ key }, at) => lengthAt(words, at, home) + lengthAt(words, at, away) > 0 || (at === words.length - 1 && home.has(key)),
  );
}

/** In "never mind what I said, back to automatic" only the command counts. */
function withoutDrop(sentences: readonly Sentence[]): readonly Sentence[] {
  const isCommand = (each: Sentence) => TAKING_BACK.has(each.intent) && !each.asked;
  const first = sentences.findIndex(({ intent }) => intent === 'drop');
  // "Forget it, I don't need it" is one.
  return sentences.filter(({ intent }, at) => intent !== 'drop' || (at === first && !sentences.some(isCommand)));
}

/** Commands that end an earlier statement or plan. */
const TAKING_BACK: ReadonlySet<IntentName> = new Set(['clear', 'undo', 'end-plans', 'end-rules']);

/** "No" beside a statement; "forget it" before a wider command: "forget it, back to automatic". */
function isOverruled({ intent }: Sentence, after: readonly Sentence[], changes: boolean): boolean {
  return intent === 'no' ? changes : intent === 'drop' && after.some((each) => changesSomething(each) && !each.intent.startsWith('say-'));
}

/** "Yes, delete my data, oops": a change that cannot be undone is in doubt beside any other sentence. */
function isFinalBesideMore({ intent }: Sentence, all: readonly Sentence[]): boolean {
  return INTENTS[intent].final === true && all.length > 1;
}

/**
 * A change that is denied beside it for a time that it is about: "clear my status, not today", "remote this week, but not on Wednesday";
 * or one without a time before a German "morgen", which is a greeting, too.
 */
function isPutOff(context: Context, sentence: Sentence, all: readonly Sentence[]): boolean {
  if (!changesSomething(sentence)) return false;
  const [time] = sentence.said.times;
  if (!time && all.some(({ intent }, at) => intent === 'hello' && at > all.indexOf(sentence))) return true;
  return all.some(({ intent, deniesTime, said }) => {
    const denied = intent === 'not-today' ? TODAY_SAID : deniesTime ? said.times[0] : undefined;
    return denied !== undefined && overlap(context, time ?? TODAY_SAID, denied);
  });
}

/** Whether two times may overlap. */
function overlap({ now, zone }: Context, one: TimeSaid, other: TimeSaid): boolean {
  const [spans, others] = [resolveSpans(one, now, zone), resolveSpans(other, now, zone)];
  if ('fault' in spans || 'fault' in others) return true;
  const begins = ({ from = now }: Span) => from;
  const ends = ({ until = Number.POSITIVE_INFINITY }: Span) => until;
  return spans.some((each) => others.some((second) => begins(each) < ends(second) && begins(second) < ends(each)));
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
