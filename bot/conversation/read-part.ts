import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { LANGUAGES, type Language } from '../../server/texts/languages.ts';
import { INTENTS } from '../intents/intents.ts';
import { compiledLanguage, isUnderstood } from '../language/languages.ts';
import type { CompiledLanguage } from '../understand/compiled-language.ts';
import type { Message } from '../understand/message.ts';
import type { Sentence } from '../understand/sentence.ts';
import type { Understood } from '../understand/understand.ts';

/** The meaning of a part of a message. */
export interface Part {
  understood: Understood;
  message: Message;
  sentence: Sentence;
}

/** The languages that a message may have: that of the conversation, those of the asker, and all others. */
export function spokenLanguages(before: ConversationFrame | undefined, preferred: readonly Language[]): readonly CompiledLanguage[] {
  const codes = new Set([...(before ? [before.language] : []), ...preferred, ...LANGUAGES]);
  return [...codes].flatMap((code) => languageOf(code) ?? []);
}

/** A text that is exactly one sentence, with every word understood. */
export function only(message: Message, text: string, read: (message: Message) => Understood, language: CompiledLanguage): Part | undefined {
  const part = onlyOrWeekly(message, text, read, language);
  return part && isWeekly(part.sentence.said.times[0]) ? undefined : part;
}

/** The same, also for "Mondays". */
export function onlyOrWeekly(
  message: Message,
  text: string,
  read: (message: Message) => Understood,
  language: CompiledLanguage,
): Part | undefined {
  const plain: Message = { ...message, text, mentions: [] };
  const first = read(plain);
  const [join] = language.joins;
  // German "morgen" is also a greeting.
  const meant = first.sentences.every(({ intent }) => INTENTS[intent].talk) && join ? { ...plain, text: `${join} ${text}` } : plain;
  const understood = meant === plain ? first : read(meant);
  const [sentence, ...others] = mostNamed(understood.sentences);
  if (!sentence || others.length > 0 || understood.leftOut.length > 0 || understood.doubtful || understood.cut) return undefined;
  if (sentence.said.times.length > 1) return undefined;
  return { understood, message: meant, sentence };
}

/**
 * A message after a question of the bot. What is also a greeting is then its other meaning: German "morgen". `message` is what was read.
 */
export function readAsAnswer(message: Message, read: (message: Message) => Understood): { understood: Understood; message: Message } {
  const understood = read(message);
  const [join] = understood.language.joins;
  if (!join || !understood.sentences.every(({ intent }) => INTENTS[intent].talk)) return { understood, message };
  const joined = { ...message, text: `${join} ${message.text}`, mentions: [] };
  const answer = read(joined);
  const isDay = answer.sentences.length === 1 && answer.sentences[0]?.intent === 'and-then' && answer.leftOut.length === 0;
  return isDay && answer.language === understood.language ? { understood: answer, message: joined } : { understood, message };
}

/** "The office after all – yes, Berlin": only the sentence that names the place. */
function mostNamed(sentences: readonly Sentence[]): readonly Sentence[] {
  if (sentences.length < 2) return sentences;
  const places = sentences.filter(({ intent }) => intent !== 'yes' && !INTENTS[intent].talk);
  const isOffice = ({ intent, said }: Sentence) =>
    (intent === 'who-is-in' || intent === 'say-office') && said.times.length === 0 && said.places.every(({ any }) => any);
  return places.filter((each) => !isOffice(each));
}

/** A day or a place alone. */
export function isPart({ intent, bare, said }: Sentence): boolean {
  const named = said.places.filter(({ any }) => !any);
  const isPlace = named.length > 0 ? named.every(({ places }) => places.length > 0) : said.places.length === 0;
  return intent === 'and-then' || (intent === 'who-is-in' && bare && isPlace);
}

export function isWeekly(time: unknown): boolean {
  return typeof time === 'object' && time !== null && 'kind' in time && time.kind === 'weekly';
}

export function languageOf(code: string): CompiledLanguage | undefined {
  const language = LANGUAGES.find((each) => each === code);
  return language && isUnderstood(language) ? compiledLanguage(language) : undefined;
}
