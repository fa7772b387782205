import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { endDeniedPlan } from '../../answers/denied-plans.ts';
import type { Context } from '../../context.ts';
import { changesSomething, INTENTS } from '../../intents/intents.ts';
import { isOnlyToday } from '../../time/said.ts';
import { timesIn } from '../../time/times-in.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isHedged } from '../../understand/doubts.ts';
import type { Message } from '../../understand/message.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understand.ts';
import { MAX_WORDS, type Word, wordsOf } from '../../understand/words.ts';
import { carryOut } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import { isPart, isWeekly, only } from '../read-part.ts';
import type { Response } from '../response.ts';
import { withoutMarks } from './correction-words.ts';
import { denyingWords, givesUpPlan } from './denying-words.ts';
import { isStatement } from './last-statement.ts';
import { saysNeither } from './neither-then.ts';

/** An earlier plan that does not hold any more. */
export interface DeniedPlan {
  understood: Understood;
  /** The denied statement, or only its day or place. */
  planned: Sentence;
}

/**
 * "Not working from home tomorrow after all", "I'm no longer coming on Tuesday", "I'm giving Berlin a miss on Tuesday": an earlier plan is denied.
 * `undefined` if the message is a question, doubtful, or says anything else.
 */
export function planDenied(message: Message, read: (message: Message) => Understood): DeniedPlan | undefined {
  if (message.asked || message.quoted || message.cut) return undefined;
  const understood = read(message);
  const { language, sentences, leftOut } = understood;
  // "Ach Quatsch, Montag fällt aus": the words before it only say that it has changed.
  const rest = withoutMarks(message.text, language);
  const given = rest?.strong && givesUpPlan(wordsOf(rest.text, language.rewriting), language);
  if (rest && given) return planDenied({ ...message, text: rest.text }, read);
  // "No longer remote tomorrow" ends no rule: it names one day.
  const isOfDay = ({ intent, said: { times } }: Sentence) => intent === 'end-rules' && times.length > 0 && !times.some(isWeekly);
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  // "Don't hide me tomorrow after all" denies the hiding of one day.
  const isOfHiding = ({ intent }: Sentence) => intent === 'say-shown' && timesIn(words, language).length > 0;
  const isSettled = (each: Sentence) => changesSomething(each) && each.phrase !== 'vague' && !isOfDay(each) && !isOfHiding(each);
  if (leftOut.length === 0 && sentences.some(isSettled)) return undefined;
  const denying = isHedged(message.text, words, language) ? undefined : denyingWords(words, language);
  if (!denying || isUnsure(words, denying.at, language) || saysNeither(words, language)) return undefined;
  const textOf = (isKept: (at: number) => boolean) => textWithout(message.text, words, isKept);
  const readText = (isKept: (at: number) => boolean) => only(message, textOf(isKept), read, language);
  const [shown, ...more] = sentences.filter(isOfHiding);
  if (shown && more.length === 0 && sentences.length === 1 && denying.changed.size > 0)
    return { understood, planned: hidingOf(shown, words, language) };
  const { at, changed, next, ofComingDay } = denying;
  const instead = next === undefined ? undefined : readText((each) => each >= next);
  if (instead && isPlan(instead.sentence)) return undefined;
  const part = next === undefined ? readText((each) => !at.has(each)) : undefined;
  const denied = readText((each) => !changed.has(each));
  const [whole, ...others] = leftOut.length === 0 ? sentences : [];
  const planned = part && isPlan(part.sentence) ? part.sentence : (denied?.sentence ?? (others.length === 0 ? whole : undefined));
  if (!planned || !(isPlan(planned) || planned.intent === 'say-not') || (ofComingDay && !isOfComingDay(planned))) return undefined;
  return { understood, planned: { ...planned, said: { ...planned.said, text: message.text } } };
}

function hidingOf(shown: Sentence, words: readonly Word[], language: CompiledLanguage): Sentence {
  const times = timesIn(words, language).map(({ time }) => time);
  return { ...shown, intent: 'say-hidden', said: { ...shown.said, times } };
}

/** "Maybe I'm not coming after all", "Tom says that …". */
function isUnsure(words: readonly Word[], denying: ReadonlySet<number>, { commands, places }: CompiledLanguage): boolean {
  // Spanish "él" and "el" have the same key.
  return words.some(({ key }, at) => !denying.has(at) && !places.articles.has(key) && lengthAt(words, at, commands.unsure) > 0);
}

/** The words that are kept, as they were written; of a contraction that is kept in part, its words ("will" of "won't"). */
function textWithout(text: string, words: readonly Word[], isKept: (at: number) => boolean): string {
  const positions = Map.groupBy(words.keys(), (at) => words[at]?.start ?? 0);
  return [...positions.values()]
    .flatMap((positions) => {
      const kept = positions.filter(isKept);
      const [first] = kept;
      if (first === undefined) return [];
      return kept.length === positions.length ? text.slice(words[first]?.start, words[first]?.end) : kept.map((at) => words[at]?.key ?? '');
    })
    .join(' ');
}

function isPlan(sentence: Sentence): boolean {
  return isPart(sentence) || isStatement(sentence.intent) || sentence.intent === 'say-hidden';
}

function isOfComingDay({ said: { times } }: Sentence): boolean {
  return times.length > 0 && times.every((time) => time.kind !== 'now' && time.kind !== 'instant' && !isOnlyToday(time));
}

/** Takes back the plan that fits. If there is no such plan, the answer asks where the person is. */
export async function respondToDeniedPlan(
  context: Context,
  { planned }: DeniedPlan,
  before: ConversationFrame | undefined,
): Promise<Response> {
  const statement = before?.stored ?? before?.statement?.stored;
  const denied = { ...context, ...(statement && { corrects: statement }) };
  const intent = INTENTS['end-plans'];
  const answer = await carryOut(context, intent, () => endDeniedPlan(denied, planned));
  const told = answer.alone ?? answer;
  const isDone = !told.refused && !told.unchanged;
  const frame = frameOf(
    context,
    { ...planned, intent: isDone || told.offers ? 'end-plans' : 'say-not' },
    told,
    false,
    isDone ? 'other' : undefined,
  );
  return { answer, frame };
}
