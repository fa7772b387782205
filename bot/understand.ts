import type { Command, Found } from './context.ts';
import { correctWord } from './correct-word.ts';
import type { Message, Word } from './read-words.ts';

export interface Heard {
  command: Command;
  found: Found;
  /** The words that fit, as they were written. */
  said: string;
}

/** Which command a message is, taken as it is written, and its parts. Names are handed on as they were written. */
export function understand({ words }: Message, commands: readonly Command[]): Heard | undefined {
  const greeted = dropOpening(words, GREETING);
  const asked = dropOpening(words, OPENING);
  return hear([greeted, movedTime(greeted)], commands) ?? hear([asked, movedTime(asked)], commands.filter(changesNothing));
}

/** The same with slips of the fingers read as what is meant; never for what changes something. */
export function understandSlips({ words }: Message, commands: readonly Command[]): Heard | undefined {
  const corrected = dropOpening(words, OPENING).map(({ raw, plain }) => ({ raw, plain: correctWord(plain) }));
  return hear([corrected, movedTime(corrected)], commands.filter(changesNothing));
}

const changesNothing = ({ changes }: Command) => changes === undefined;

/** Politeness before the matter: "hey, thanks". */
const GREETING =
  /^(?:(?:hi|hey|hello|ok|okay|so|well|and|thanks|thank you|thx|cheers|great|good morning|good afternoon|excuse me)(?: there| bot| indoors)? )*/;
/** The same, and what makes a question of it: "can you tell me who is in". */
const OPENING = new RegExp(
  `${GREETING.source}(?:but )?(?:(?:(?:can|could|would|will) you (?:tell|show) me|do you know|tell me|i want to know|i would like to know|i wonder) )?(?:if |whether )?`,
);

function dropOpening(words: readonly Word[], pattern: RegExp): readonly Word[] {
  const opening = pattern.exec(join(words))?.[0] ?? '';
  const rest = words.slice(opening === '' ? 0 : opening.trim().split(' ').length);
  return rest.length > 0 ? rest : words;
}

const TIME_FIRST =
  /^(?:today|tomorrow|this week|next week|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day) (?=(?:i|who|is|where|how|hide)\b)/;

/** "Tomorrow I'm remote" is "I'm remote tomorrow". */
function movedTime(words: readonly Word[]): readonly Word[] {
  const time = TIME_FIRST.exec(join(words))?.[0];
  if (!time) return words;
  const count = time.trim().split(' ').length;
  return [...words.slice(count), ...words.slice(0, count)];
}

function hear(attempts: readonly (readonly Word[])[], commands: readonly Command[]): Heard | undefined {
  for (const words of attempts.filter((attempt) => attempt.length > 0)) {
    for (const command of commands) {
      const found = match(words, command.patterns);
      if (found) return { command, found, said: written(words) };
    }
  }
  return undefined;
}

function match(words: readonly Word[], patterns: readonly RegExp[]): Found | undefined {
  const text = join(words);
  for (const pattern of patterns) {
    if (!pattern.test(text)) continue;
    const indices = new RegExp(pattern, 'd').exec(text)?.indices;
    const found: Record<string, string> = {};
    for (const [name, span] of Object.entries(indices?.groups ?? {})) {
      if (span) found[name] = rawOf(words, span[0], span[1], NAMES.has(name));
    }
    return found;
  }
  return undefined;
}

/** Groups that hold names, which commas may part. */
const NAMES: ReadonlySet<string> = new Set(['name', 'question']);

/** The words as they were written, between two offsets of the joined text. */
function rawOf(words: readonly Word[], start: number, end: number, names: boolean): string {
  let offset = 0;
  const inside: Word[] = [];
  for (const word of words) {
    if (offset >= start && offset + word.plain.length <= end) inside.push(word);
    offset += word.plain.length + 1;
  }
  return written(names ? inside.map(nameOf) : inside);
}

function nameOf({ raw, plain, inName = raw, comma }: Word, at: number, { length }: readonly Word[]): Word {
  return { raw: comma && at < length - 1 ? `${inName},` : inName, plain };
}

/** The words as somebody wrote them. */
export function written(words: readonly Word[]): string {
  return words.flatMap(({ raw }) => (raw === '' ? [] : [raw])).join(' ');
}

function join(words: readonly Word[]): string {
  return words.map((word) => word.plain).join(' ');
}
