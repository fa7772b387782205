import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import type { Context } from '../../context.ts';
import { PLACED } from '../../understand/besides.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOfDays } from '../day-words.ts';
import { saidBefore } from '../said-before.ts';
import { UNDOING } from '../undo/take-back.ts';

/**
 * "Never mind, I'm in Berlin" after "remote tomorrow": a statement without a time, beside words that take the last statement back, is about
 * the time of that statement.
 */
export function insteadOfTakenBack(
  context: Context,
  sentences: readonly Sentence[],
  before: ConversationFrame | undefined,
): readonly Sentence[] {
  const [first] = sentences;
  if (!first || !UNDOING.has(first.intent) || first.asked || !before?.stored) return sentences;
  const { times } = saidBefore(context, before);
  if (times.length === 0) return sentences;
  const timeText = wordsOfDays(context, times[0]);
  return sentences.map((each) =>
    PLACED.has(each.intent) && each.said.times.length === 0 ? { ...each, said: { ...each.said, times, timeText } } : each,
  );
}
