import { INTENTS } from '../intents/intents.ts';
import { PLACED } from './besides.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';

/** Everything is understood as certain statements. */
export function isCertain({ sentences, leftOut, doubtful, guessed }: Understood): boolean {
  const isSure = ({ intent, asked, phrase }: Sentence) => INTENTS[intent].changes !== undefined && !asked && phrase !== 'vague';
  return sentences.length > 0 && leftOut.length === 0 && !doubtful && !guessed && sentences.every(isSure);
}

/**
 * The only sentence of a part of a message, if it states where the writer is, and each word is understood. Where other words of the
 * message make a statement of it, "in Berlin on Friday" is also one. `undefined`: there is more, or less.
 */
export function onlyStatement(part: Understood): Sentence | undefined {
  const [sentence, ...others] = part.sentences.filter(({ intent }) => !INTENTS[intent].talk);
  const isWhole = part.leftOut.length === 0 && !part.doubtful && !part.guessed && !part.ofOther && !part.corrected;
  if (!isWhole || !sentence || others.length > 0) return undefined;
  const { intent, bare, asked, unknown, phrase, said } = sentence;
  if (asked || unknown || phrase === 'vague' || said.people.length + said.departments.length > 0) return undefined;
  if (PLACED.has(intent)) return sentence;
  const isPlace = intent === 'who-is-in' && bare && said.places.length === 1 && said.places.every(({ places }) => places.length === 1);
  return isPlace ? { ...sentence, intent: 'say-office', bare: false } : undefined;
}
