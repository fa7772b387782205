import { changesSomething, INTENTS } from '../intents/intents.ts';
import { isPast } from '../time/past.ts';
import type { TimeSaid } from '../time/said.ts';
import { ENDING, isCommand, PLACED } from './besides.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { matchesOf, wordsOfConcept } from './concepts.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * "I was remote Monday", "I've been remote Monday": it is over, so nothing is stored or offered. "I took Friday off" may be about a coming
 * day, so it is asked back.
 */
export function withoutPast(understood: Understood, message: Message): Understood {
  const { sentences, meanings = [], language, leftOut, doubtful } = understood;
  const stated = sentences.filter(({ intent }) => PLACED.has(intent));
  const guessed = stated.length === 0 && sentences.length === 0 ? meanings.slice(0, 1).map(({ sentence }) => sentence) : [];
  const meant = [...stated, ...guessed.filter(({ intent }) => PLACED.has(intent))];
  if (message.asked || message.quoted || meant.length === 0) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const isReported = words.some((_, at) => lengthAt(words, at, language.clauses.doubts) > 0);
  if (isReported || wordsOfConcept(words, language.past.lasting).size > 0) return understood;
  const [over, taken] = [wordsOfConcept(words, language.past.over), wordsOfConcept(words, language.past.taken)];
  const isIn = (each: Sentence, found: ReadonlySet<number>) => [...found].some((at) => isOwn(each, words[at], message));
  const isClear = leftOut.length === 0 && !doubtful && stated.some((each) => each.phrase !== 'vague' && !isIn(each, over));
  const isOver = ({ said: { times } }: Sentence) => times.every((time) => !isPast(time) && mayBeOver(time));
  if (over.size > 0 && !isClear && meant.every(isOver) && !statesBeside(words, over, language))
    return { ...understood, sentences: [], leftOut: [], meanings: [], ofPast: true };
  const isTaken = (each: Sentence) => PLACED.has(each.intent) && isIn(each, taken) && each.said.times.some(isWeekday);
  if (!sentences.some(isTaken)) return understood;
  return { ...understood, sentences: sentences.map((each) => (isTaken(each) ? { ...each, phrase: 'vague' } : each)) };
}

/** "I was ill, I'm remote today": another clause says where the writer is. */
function statesBeside(words: readonly Word[], over: ReadonlySet<number>, { core, clauses }: CompiledLanguage): boolean {
  const startOf = (at: number) => words.findLastIndex(({ comma, stop }, index) => index <= at && (comma || stop));
  const starts = new Set([...over].map(startOf));
  const isState = (at: number) => [core.home, core.away, clauses.starters].some((phrases) => lengthAt(words, at, phrases) > 0);
  return words.some((_, at) => !starts.has(startOf(at)) && isState(at));
}

function isOwn({ said }: Sentence, word: Word | undefined, { text }: Message): boolean {
  const start = text.indexOf(said.text);
  return word !== undefined && word.start >= start && word.end <= start + said.text.length;
}

function isWeekday(time: TimeSaid): boolean {
  return time.kind === 'days' && time.days.some((day) => day.kind === 'weekday' && day.which === undefined);
}

/** "Tomorrow" and "next week" are not over; a weekday, a part of today or no time may be. */
function mayBeOver(time: TimeSaid): boolean {
  if (time.kind === 'week' || time.kind === 'weekend' || time.kind === 'month') return time.ahead <= 0;
  if (time.kind !== 'days') return true;
  return time.days.every((day) => {
    if (day.kind === 'relative') return day.days <= 0;
    return day.kind !== 'weekday' || day.which === undefined || day.which === 'last';
  });
}

/** A request that is denied or malformed is asked back. */
export function withDoubtfulRequest(understood: Understood, message: Message): Understood {
  return withDeniedRequest(withMalformedRequest(understood, message), message);
}

/** "No need to clear my status": the command is denied. "Stop the digest, no need for it" gives a reason. */
function withDeniedRequest(understood: Understood, { text }: Message): Understood {
  const { sentences, language } = understood;
  const commands = sentences.filter((each) => changesSomething(each) && isCommand(each));
  if (commands.length === 0) return understood;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const { concepts } = language.commands;
  const ends = new Set([concepts.end, concepts.erase, concepts.drop, concepts.undo].flatMap((each) => [...wordsOfConcept(words, each)]));
  const isOwn = ({ own }: Sentence, word: Word) => own.some(([start, end]) => word.start >= start && word.end <= end);
  const isDenied = matchesOf(words, language.requestForms.denies).some(([start, end]) => {
    const next = words[end];
    // "Unnötig, Dienstag zu streichen".
    const isInfinitive = language.requestForms.infinitive.has(words[end - 1]?.key ?? '');
    // Spanish "no borrar" denies, "no, borrar" does not.
    if (!isInfinitive && words.slice(start + 1, end).some(({ comma }) => comma)) return false;
    const isApart = next?.comma || next?.stop;
    return commands.some((each) => {
      // "No need to ask me" is itself the command.
      const isCommandItself =
        words.slice(start, end).every((word) => isOwn(each, word)) && !words.some((_, at) => at >= end && ends.has(at));
      if (isCommandItself || !words.slice(end).some((word) => isOwn(each, word))) return false;
      return !isApart || !ENDING.has(each.intent) || isInfinitive;
    });
  });
  // "Not necessary: hide me" takes nothing back either.
  return isDenied ? { ...understood, sentences: sentences.filter(({ intent }) => intent !== 'drop'), doubtful: true } : understood;
}

/** "Könntest du lösch meinen Status": a request in a wrong form may be a slip of something else, so it is asked back. */
function withMalformedRequest(understood: Understood, { text }: Message): Understood {
  const { sentences, language } = understood;
  if (!sentences.some((each) => changesSomething(each) && isCommand(each) && INTENTS[each.intent].command)) return understood;
  const words = wordsOf(text, language.rewriting).slice(0, MAX_WORDS);
  const verbs = verbsIn(words, language);
  const isMalformed = matchesOf(words, language.requestForms.after).some(([, end]) => {
    const isSmall = ({ key }: Word) => language.beside.within.has(key) || language.courtesies.has(key) || language.fillers.has(key);
    const after = words.flatMap((word, at) => (at >= end && !isSmall(word) ? [at] : []));
    const [first, verb] = [after[0], after.find((at) => verbs.has(at))];
    return [first, verb].some((at) => at !== undefined && isOtherForm(words[at]?.key ?? '', language));
  });
  return isMalformed ? { ...understood, doubtful: true } : understood;
}

function verbsIn(words: readonly Word[], { commands: { concepts } }: CompiledLanguage): ReadonlySet<number> {
  const verbs = [concepts.end, concepts.erase, concepts.drop, concepts.hide, concepts.reveal, concepts.undo, concepts.note];
  return new Set(verbs.flatMap((each) => [...wordsOfConcept(words, each)]));
}

function isOtherForm(key: string, { requestForms, vocabulary }: CompiledLanguage): boolean {
  return requestForms.forms.some(
    ([other, infinitive]) => key !== '' && key.endsWith(other) && vocabulary.has(`${key.slice(0, key.length - other.length)}${infinitive}`),
  );
}
