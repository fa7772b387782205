import { endLeaveInForce } from '../../answers/end-plans.ts';
import { type Context, SAID_NOTHING } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole } from '../../understand/concepts.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { carryOut } from '../carry-out.ts';
import { frameOf } from '../frame.ts';
import { spokenLanguages } from '../read-part.ts';
import type { Response } from '../response.ts';
import type { Turn } from '../turn.ts';

/** "My leave is over", "I'm back from leave", "end my leave": the whole message says so, without a time. */
export function leaveOver({ message, before, languages }: Turn): CompiledLanguage | undefined {
  const { text, asked, quoted, cut, mentions } = message;
  if (asked || quoted || cut || mentions.length > 0 || text.includes('?')) return undefined;
  return spokenLanguages(before, languages).find((each) => isWhole(wordsOf(text, each.rewriting), each.continuing.leaveOver));
}

/** Ends the leave in force. */
export async function respondToLeaveOver(context: Context): Promise<Response> {
  const answer = await carryOut(context, INTENTS['end-plans'], () => endLeaveInForce(context));
  const told = answer.alone ?? answer;
  const change = told.refused || told.unchanged ? undefined : 'other';
  return { answer, frame: frameOf(context, sentenceOf('end-plans', SAID_NOTHING), told, false, change) };
}
