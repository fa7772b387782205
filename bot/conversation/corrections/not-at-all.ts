import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { SAID_NOTHING } from '../../context.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import { isWhole } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { languageOf } from '../read-part.ts';
import { intentOf } from '../said-before.ts';
import type { DeniedPlan } from './plan-denied.ts';

/** Places where somebody would come or work. */
const COMING: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote']);

/** "Forget it, I'm not coming at all", directly after a plan for a place: it is taken back. `undefined` for anything else, and for questions. */
export function notAtAll({ text, asked, quoted, cut }: Message, before: ConversationFrame | undefined): DeniedPlan | undefined {
  const language = before && languageOf(before.language);
  const intent = before && intentOf(before);
  const isStored = (before?.stored?.length ?? 0) > 0;
  if (!language || !intent || !COMING.has(intent) || !isStored || asked || quoted || cut) return undefined;
  const words = wordsOf(text, language.rewriting);
  if (!isWhole(words, language.continuing.notAtAll)) return undefined;
  const planned = sentenceOf('and-then', { ...SAID_NOTHING, text }, { length: words.length });
  return { understood: { ...ofWhole(language, false), sentences: [planned] }, planned };
}
