import type { Answer } from '../context.ts';

/** The answer with one more sentence, also in its card. If others read the answer, only the asker reads it. */
export function withNote(given: Answer, note: string): Answer {
  if (given.alone) return { ...given, alone: withNote(given.alone, note) };
  const { card } = given;
  const noted = card && { ...card, body: [...card.body, { type: 'TextBlock' as const, text: note, wrap: true, isSubtle: true }] };
  return { ...given, text: `${given.text}\n\n${note}`, ...(noted && { card: noted }) };
}
