import type { ConversationFrame } from '../server/presence/conversation-frame.ts';
import { LANGUAGES } from '../server/texts/languages.ts';
import type { Context } from './context.ts';
import { type Continued, onThatDay } from './frame.ts';
import { INTENTS } from './intents.ts';
import type { IntentName } from './language/intent-name.ts';
import { compiledLanguage, isUnderstood } from './language/languages.ts';
import { saidBefore } from './said-before.ts';
import type { Message } from './understand/message.ts';
import type { Sentence } from './understand/sentence.ts';
import type { Understood } from './understand/understand.ts';
import { type Word, wordsOf } from './understand/words.ts';

/** What is said instead of the last statement: "no, Friday rather", "sorry, I meant Boston". */
export interface Correction {
  understood: Understood;
  message: Message;
  sentence: Sentence;
}

const STATEMENTS: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

/** Only directly after a statement that was stored, and not as a question. */
export function correctionIn(
  message: Message,
  frame: ConversationFrame | undefined,
  read: (message: Message) => Understood,
): Correction | undefined {
  if (!frame?.stored || !isStatement(frame.intent) || isWeekly(frame.time) || message.asked || message.quoted) return undefined;
  const rest = withoutMarks(message.text, frame.language);
  if (!rest) return undefined;
  const meant: Message = { ...message, text: rest.text, mentions: [] };
  const understood = read(meant);
  const [sentence, ...others] = understood.sentences;
  if (!sentence || others.length > 0 || understood.leftOut.length > 0 || understood.doubtful || understood.cut) return undefined;
  if (sentence.said.times.length > 1 || isWeekly(sentence.said.times[0])) return undefined;
  const { intent, bare, said } = sentence;
  const isPart =
    intent === 'and-then' || (intent === 'who-is-in' && bare && said.places.every(({ any, places }) => !any && places.length > 0));
  return isPart || (isStatement(intent) && rest.strong) ? { understood, message: meant, sentence } : undefined;
}

/** The statement that is meant, with the place or the day of the last one where it names none. */
export function corrected(context: Context, correction: Correction, frame: ConversationFrame): Continued {
  const sentence = onThatDay(context, correction.sentence, frame, true);
  const before = saidBefore(context, frame);
  const { intent, said } = sentence;
  const times = said.times.length > 0 ? said.times : before.times;
  const last = Object.keys(INTENTS).find((name) => name === frame.intent) as IntentName;
  const meant = intent === 'and-then' ? last : intent === 'who-is-in' ? 'say-office' : intent;
  const places = meant === 'say-office' && said.places.length === 0 ? before.places : said.places;
  return { ...sentence, intent: meant, said: { ...said, places, times }, phrase: 'said', asked: false, confirmed: true };
}

function isStatement(intent: string): boolean {
  return [...STATEMENTS].some((name) => name === intent);
}

function isWeekly(time: unknown): boolean {
  return typeof time === 'object' && time !== null && 'kind' in time && time.kind === 'weekly';
}

/** Without the words of a correction at both ends; `undefined` where there are none, or nothing else. */
function withoutMarks(text: string, code: string): { text: string; strong: boolean } | undefined {
  const language = LANGUAGES.find((each) => each === code);
  if (!language || !isUnderstood(language)) return undefined;
  const { rewriting, correcting } = compiledLanguage(language);
  let words: readonly Word[] = wordsOf(text, rewriting);
  const count = words.length;
  let strong = false;
  for (let before = -1; before !== words.length; ) {
    before = words.length;
    const first = lengthOf(words, correcting.before, 'start');
    const mild = lengthOf(words, correcting.mild, 'start');
    const last = lengthOf(words, correcting.after, 'end');
    strong ||= first > 0 || last > 0;
    words = words.slice(Math.max(first, mild), last > 0 ? -last : undefined);
  }
  const [first, last] = [words[0], words.at(-1)];
  return first && last && words.length < count ? { text: text.slice(first.start, last.end), strong } : undefined;
}

/** How many words the longest of these phrases has that stands there. */
function lengthOf(words: readonly Word[], phrases: readonly (readonly string[])[], at: 'start' | 'end'): number {
  const lengths = phrases.filter((phrase) => {
    const there = at === 'start' ? words.slice(0, phrase.length) : words.slice(-phrase.length);
    return there.length === phrase.length && there.every(({ key }, index) => key === phrase[index]);
  });
  return Math.max(0, ...lengths.map(({ length }) => length));
}
