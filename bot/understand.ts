import type { Command, Found } from './context.ts';
import { correctWord } from './correct-word.ts';
import { readWords, type Word } from './read-words.ts';

export interface Heard {
  command: Command;
  found: Found;
}

/**
 * Which command a message is, and its parts. The message is taken as written first; only if it is none so, words that are
 * nearly one of ours are corrected. Names are handed on as they were written either way.
 */
export function understand(text: string, commands: readonly Command[]): Heard | undefined {
  const words = dropOpening(readWords(text));
  if (words.length === 0) return undefined;
  for (const attempt of [words, movedTime(words), corrected(words), movedTime(corrected(words))]) {
    for (const command of commands) {
      const found = match(attempt, command.patterns);
      if (found) return { command, found };
    }
  }
  return undefined;
}

/** Politeness before the matter: "hey, can you tell me who is in". */
const OPENING =
  /^(?:(?:hi|hey|hello|ok|okay|so|well|and|but|excuse me)(?: there| bot| indoors)? )?(?:(?:(?:can|could|would|will) you (?:tell|show) me|do you know|tell me|i want to know|i would like to know|i wonder) )?(?:if |whether )?/;

function dropOpening(words: Word[]): Word[] {
  const joined = join(words);
  const opening = OPENING.exec(joined)?.[0] ?? '';
  const rest = words.slice(opening === '' ? 0 : opening.trim().split(' ').length);
  return rest.length > 0 ? rest : words;
}

const TIME_FIRST =
  /^(?:today|tomorrow|this week|next week|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?=(?:i|who|is|where|how|hide)\b)/;

/** "Tomorrow I'm remote" is "I'm remote tomorrow". */
function movedTime(words: Word[]): Word[] {
  const time = TIME_FIRST.exec(join(words))?.[0];
  if (!time) return words;
  const count = time.trim().split(' ').length;
  return [...words.slice(count), ...words.slice(0, count)];
}

function match(words: readonly Word[], patterns: readonly RegExp[]): Found | undefined {
  const text = join(words);
  for (const pattern of patterns) {
    const indices = new RegExp(pattern, 'd').exec(text)?.indices;
    if (!indices) continue;
    const found: Record<string, string> = {};
    for (const [name, span] of Object.entries(indices.groups ?? {})) {
      if (span) found[name] = rawOf(words, span[0], span[1]);
    }
    return found;
  }
  return undefined;
}

/** The words as they were written, between two offsets of the joined text. */
function rawOf(words: readonly Word[], start: number, end: number): string {
  let offset = 0;
  const inside: string[] = [];
  for (const word of words) {
    if (offset >= start && offset + word.plain.length <= end) inside.push(word.raw);
    offset += word.plain.length + 1;
  }
  return inside.join(' ');
}

function join(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(' ');
}

function corrected(words: readonly Word[]): Word[] {
  return words.map(({ raw, plain }) => ({ raw, plain: correctWord(plain) }));
}
