import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../context.ts';
import { ofWhole } from '../understand/best-reading.ts';
import { matchesOf } from '../understand/concepts.ts';
import { isHedged } from '../understand/doubts.ts';
import type { Message } from '../understand/message.ts';
import { wordsOfPhrases } from '../understand/phrases-at.ts';
import { sentenceOf } from '../understand/sentence.ts';
import type { Understood } from '../understand/understood.ts';
import { MAX_WORDS, wordsOf } from '../understand/words.ts';
import { languageOf } from './read-part.ts';

/** "I changed my mind", "stimmt nicht", "c'est annulé" directly after a statement: it does not hold any more. The whole message says so. */
export function withdrawn({ text, asked, quoted }: Message, before: ConversationFrame | undefined): Understood | undefined {
  const language = before && languageOf(before.language);
  const isStated = before?.stored !== undefined || (before?.changed === 'rules' && before.intent.startsWith('say-'));
  if (!language || !isStated || asked || quoted || text.includes('?')) return undefined;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  if (isHedged(text, words, language)) return undefined;
  const said = matchesOf(words, language.commands.concepts.withdrawing);
  const fillers = wordsOfPhrases(words, language.fillers);
  const isBeside = (at: number) => fillers.has(at) || language.courtesies.has(words[at]?.key ?? '');
  if (!said.some(([start, end]) => words.every((_, at) => (at >= start && at < end) || isBeside(at)))) return undefined;
  return { ...ofWhole(language, false), sentences: [sentenceOf('drop', { ...SAID_NOTHING, text }, { length: words.length })] };
}
