import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { PointSaid, TimeSaid } from '../time/said.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { matchesOf } from './concepts.ts';
import { everyWeek } from './every-week.ts';
import { joinFloors } from './floors.ts';
import { ofLaterDay } from './later-day.ts';
import type { Slot, SlotValue } from './lattice.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import type { Sentence } from './sentence.ts';
import { type Word, wordsOf } from './words.ts';

/** Polite questions have a verb that elsewhere is about later: Spanish "¿sería tan amable de decirme si está lleno ahora?" */
const OF_NOW: ReadonlyMap<IntentName, IntentName> = new Map([['how-full-will-be', 'how-full']]);

function isOnlyNow(times: readonly TimeSaid[]): boolean {
  return times.length > 0 && times.every(({ kind }) => kind === 'now');
}

/** Makes a sentence of a clause. */
export function sentenceOfClause(clause: Clause, words: readonly Word[], { text }: Message, language: CompiledLanguage): Sentence {
  const { fillers, joins } = language;
  const before = clause.start === 0 ? 0 : (words[clause.start - 1]?.end ?? 0);
  // The question mark of the sentence before it does not belong to it.
  const from = clause.start === 0 ? 0 : before + text.slice(before, words[clause.start]?.start).lastIndexOf('?') + 1;
  const to = words[clause.end]?.start ?? text.length;
  const written = text.slice(from, to);
  const values = clause.slots.map(({ edge }): SlotValue => edge);
  const isSmall = ({ key }: Word) => joins.has(key) || (fillers.get(key)?.some((filler) => filler.length === 1) ?? false);
  const of = <S extends Slot>(slot: S) =>
    values.flatMap((each) => (each.slot === slot ? [each.value as Extract<SlotValue, { slot: S }>['value']] : []));
  // "I need Anna, is she in": "she" is Anna.
  const named = of('who');
  const timeText = clause.slots
    .filter(({ edge }) => edge.slot === 'time')
    .map(({ edge, start }) => writtenText(words.slice(start, edge.end), text))
    .join(' ');
  const begins = words.slice(clause.start, clause.start + 2).map(({ key }) => key);
  const isAfterwards = begins.some((_, at) =>
    (language.afterwards.get(begins[at] ?? '') ?? []).some((each) => startsWith(words, clause.start + at, each)),
  );
  return everyWeek(
    ofLaterDay(
      beginning(
        {
          intent: isOnlyNow(of('time')) ? (OF_NOW.get(clause.intent) ?? clause.intent) : clause.intent,
          said: {
            people: named.some(({ pronoun }) => !pronoun) ? named.filter(({ pronoun }) => !pronoun) : named,
            places: joinFloors(placesOf(clause, words, fillers)),
            departments: of('department'),
            times: timesOf(of('time')),
            numbers: of('number'),
            timeText,
            text: writtenText(withoutEnds(words.slice(clause.start, clause.end), isSmall), text),
          },
          phrase: clause.phrase,
          asked: isAsked(
            beginsWithYes(clause, words, text, language) ? { ...clause, asking: false } : clause,
            written,
            beginsWithRequest(clause, words, language),
            notes(clause, words, language),
          ),
          unknown: clause.slots.some(({ edge }) => edge.cost > 0),
          length: clause.end - clause.start,
          own: clause.own.flatMap((at) => (words[at] ? [[words[at].start, words[at].end] as const] : [])),
          bare: clause.literals === 0,
          ...(isAfterwards && { afterwards: true as const }),
          ...(deniesTime(clause, words, language) && { deniesTime: true as const }),
          ...(words.slice(clause.start, clause.end).some(({ key }) => language.noLonger.has(key)) && { noLonger: true as const }),
        },
        language,
      ),
    ),
  );
}

/** "Not on Wednesday", "el miércoles no": a denial that has only a time. */
function deniesTime({ intent, slots, start, end }: Clause, words: readonly Word[], language: CompiledLanguage): boolean {
  if (intent !== 'say-not' || slots.length === 0 || slots.some(({ edge }) => edge.slot !== 'time')) return false;
  const { correcting, joins, fillers, places } = language;
  const isOfTime = (at: number) => slots.some((slot) => at >= slot.start && at < slot.edge.end);
  const denies = new Set([...correcting.denies, ...correcting.not].flat());
  const isSmall = (key: string) => denies.has(key) || joins.has(key) || fillers.has(key) || places.articles.has(key) || places.in.has(key);
  return words.slice(start, end).every(({ key }, index) => isOfTime(start + index) || isSmall(key));
}

/** The places of a sentence, and whether only a time is before each. */
function placesOf({ slots }: Clause, words: readonly Word[], fillers: CompiledLanguage['fillers']) {
  let [said, after] = [false, 0];
  return slots.flatMap(({ edge, start }) => {
    const isNext = said && words.slice(after, start).every(({ key }) => fillers.has(key));
    after = edge.end;
    said = edge.slot === 'place' || (isNext && edge.slot === 'time');
    return edge.slot === 'place' ? [{ place: edge.value, apart: isNext }] : [];
  });
}

function withoutEnds(words: readonly Word[], isSmall: (word: Word) => boolean): readonly Word[] {
  const [first, last] = [words.findIndex((word) => !isSmall(word)), words.findLastIndex((word) => !isSmall(word))];
  return first < 0 ? words : words.slice(first, last + 1);
}

/** The text as it was written, with corrected typing errors. */
function writtenText(words: readonly Word[], text: string): string {
  const [first] = words;
  let written = '';
  let at = first?.start ?? 0;
  for (const { start, end, key, corrected } of words) {
    written += text.slice(at, start) + (corrected ? key : text.slice(Math.max(at, start), end));
    at = end;
  }
  return written;
}

/** "At once, until 6 January": beside another time, "now" has no meaning. */
function timesOf(times: readonly TimeSaid[]): readonly TimeSaid[] {
  return times.length > 1 ? times.filter(({ kind }) => kind !== 'now') : times;
}

/**
 * "Could you ask me every morning?" and "could you note that I'm remote?" are requests; "can you count me without my name" is a question.
 * @param isNoted It has a word for noting something.
 */
function isAsked({ asking, requested, intent }: Clause, written: string, begins: boolean, isNoted: boolean): boolean {
  const isQuestion = /[?¿؟‽]/.test(written);
  const { command, grave } = INTENTS[intent];
  const isRequest = (requested || begins) && (command === true || (intent.startsWith('say-') && isNoted));
  return asking || (requested && grave === true) || (isQuestion && !isRequest);
}

/** Spanish "sí, ocúltame" begins with "yes" and not with "if": it has a comma or an accent. */
function beginsWithYes({ start }: Clause, words: readonly Word[], text: string, { confirming }: CompiledLanguage): boolean {
  const [first, second, ...others] = words.slice(0, start + 1);
  if (!first || !second || others.length > 0 || !confirming.some(([key, ...more]) => key === first.key && more.length === 0)) return false;
  return second.comma === true || /\u0301/.test(text.slice(first.start, first.end).normalize('NFD'));
}

/** "Tu peux me cacher ?": where a phrase has the request itself. */
function beginsWithRequest({ start, end }: Clause, words: readonly Word[], { commands }: CompiledLanguage): boolean {
  return matchesOf(words.slice(start, end), commands.concepts.request).some(([first]) => first === 0);
}

/** "Could you note that I'm remote?" */
function notes({ start, end }: Clause, words: readonly Word[], { commands }: CompiledLanguage): boolean {
  return matchesOf(words.slice(Math.max(0, start - LONGEST_REQUEST), end), commands.concepts.note).length > 0;
}

/** The number of words before a clause in which its request is. */
const LONGEST_REQUEST = 6;

function startsWith(words: readonly Word[], start: number, keys: readonly string[]): boolean {
  return keys.every((key, at) => words[start + at]?.key === key);
}

function hourOn(hour: TimeSaid | undefined, days: TimeSaid | undefined): PointSaid | undefined {
  if (hour?.kind !== 'instant' || hour.at.day || days?.kind !== 'days') return undefined;
  const [day, ...others] = days.days;
  return day && others.length === 0 ? { ...hour.at, day } : undefined;
}

/** "I'm coming in at 10" begins at 10. */
function beginning(sentence: Sentence, { from, rewriting, times: { lexicon } }: CompiledLanguage): Sentence {
  const { said, phrase } = sentence;
  const [time, ...others] = said.times;
  if (phrase !== 'beginning') return sentence;
  const [day, ...more] = others;
  // "Half day today, gone at 1": the hour is on that day.
  const hourOfDay = time?.kind === 'instant' ? hourOn(time, day) : hourOn(day, time);
  if (hourOfDay && more.length === 0) return { ...sentence, phrase: 'said', said: { ...said, times: [{ kind: 'span', from: hourOfDay }] } };
  if (time?.kind !== 'instant' || others.length > 0) return { ...sentence, phrase: 'vague' };
  const words = wordsOf(said.timeText, rewriting);
  const keyOf = (count: number) =>
    words
      .slice(0, count)
      .map(({ key }) => key)
      .join(' ');
  const ats = [4, 3, 2, 1].find((count) => lexicon.get(keyOf(count))?.some(({ is }) => is === 'at')) ?? 0;
  const timeText = `${from} ${said.timeText.slice(words[ats]?.start ?? 0)}`;
  const times: TimeSaid[] = [{ kind: 'span', from: { ...time.at, ahead: true } }];
  return { ...sentence, phrase: 'said', said: { ...said, times, timeText }, ...(sentence.intent === 'say-office' && { arriving: true }) };
}
