import { INTENTS } from '../intents/intents.ts';
import { isPast, isPastDay } from '../time/past.ts';
import type { DaySaid, TimeSaid } from '../time/said.ts';
import { isAboutPerson } from './about-presence.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type DepartmentSaid, type Edge, type Lattice, type PlaceSaid, UNKNOWN, type WhoSaid } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import { type Known, recognise } from './read.ts';
import type { Sentence } from './sentence.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/**
 * A question takes from the other words of its message what it lacks: the other names of a list ("which of Anna, Tom and May"), the group and
 * the place that somebody is looked for in ("I'm looking for someone from Sales in Berlin, who's around?"), and the past day of a clause
 * about the writer ("I was away yesterday, did Anna come in?").
 */
export function withOtherClauses(understood: Understood, message: Message, known: Known): Understood {
  const { sentences, language } = understood;
  const questions = sentences.filter(({ intent }) => INTENTS[intent].changes === undefined);
  if (questions.length === 0 || questions.length < sentences.length) return understood;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  const lattice = recognise(message, words, known, language);
  const completed = sentences.map((each) => ({
    ...each,
    said: withWholeList(each, sentences, words, lattice, language) ?? each.said,
  }));
  const searched = withSearchedGroup(completed, words, lattice, language);
  const dated = withPastDay(searched, words, lattice);
  return { ...understood, sentences: dated.map((each) => ofPlans(each, words, lattice, language)) };
}

/** "What days is she coming next week?" asks about plans, and not about habits. */
function ofPlans(sentence: Sentence, words: readonly Word[], lattice: Lattice, { core }: CompiledLanguage): Sentence {
  if (sentence.intent !== 'habits' || words.some((_, at) => lengthAt(words, at, core.habits) > 0)) return sentence;
  const times = lattice.flatMap((edges, at) =>
    edges.flatMap((edge) => (edge.slot === 'time' && OF_PLANS.has(edge.value.kind) ? [{ time: edge.value, length: edge.end - at }] : [])),
  );
  const [longest] = times.sort((a, b) => b.length - a.length);
  if (!longest) return sentence;
  const { time } = longest;
  return { ...sentence, intent: isPast(time) ? 'was-in' : 'will-be-in', phrase: 'said', said: { ...sentence.said, times: [time] } };
}

const OF_PLANS: ReadonlySet<TimeSaid['kind']> = new Set(['days', 'week', 'weekend', 'week-of', 'calendar-week', 'month']);

/** The longest known names, which do not overlap. */
function namesIn(lattice: Lattice): { value: WhoSaid; start: number; end: number }[] {
  const found: { value: WhoSaid; start: number; end: number }[] = [];
  for (let at = 0; at < lattice.length; at++) {
    const longest = (lattice[at] ?? [])
      .filter((edge): edge is Edge & { slot: 'who' } => edge.slot === 'who' && edge.cost < UNKNOWN && !edge.value.pronoun)
      .sort((a, b) => b.end - a.end)[0];
    if (!longest) continue;
    found.push({ value: longest.value, start: at, end: longest.end });
    at = longest.end - 1;
  }
  return found;
}

/** All names of a list of which the sentence has some. */
function withWholeList(
  { intent, said }: Sentence,
  sentences: readonly Sentence[],
  words: readonly Word[],
  lattice: Lattice,
  language: CompiledLanguage,
): Sentence['said'] | undefined {
  if (!isAboutPerson(intent) || said.people.length === 0 || sentences.length > 1) return undefined;
  const names = namesIn(lattice);
  const isUsed = (name: (typeof names)[number]) => said.people.some((who) => isSame(who, name.value));
  const joined = (a: (typeof names)[number], b: (typeof names)[number]) =>
    words.slice(a.end, b.start).every(({ key }) => language.joins.has(key) || language.or.has(key)) &&
    (b.start > a.end || words[b.start]?.comma === true);
  const runs: (typeof names)[] = [];
  for (const name of names) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && joined(before, name)) last.push(name);
    else runs.push([name]);
  }
  const [run, ...others] = runs.filter((each) => each.some(isUsed));
  if (!run || others.length > 0 || run.every(isUsed)) return undefined;
  return { ...said, people: run.map(({ value }) => said.people.find((who) => isSame(who, value)) ?? value) };
}

function isSame(a: WhoSaid, b: WhoSaid): boolean {
  return a.personId !== undefined || b.personId !== undefined ? a.personId === b.personId : a.text === b.text;
}

/** The department after "from", and the place, of another clause than "who is around?" */
function withSearchedGroup(
  sentences: readonly Sentence[],
  words: readonly Word[],
  lattice: Lattice,
  language: CompiledLanguage,
): readonly Sentence[] {
  const [only, ...others] = sentences.filter(({ intent }) => intent === 'who-is-in' || intent === 'who-will-be-in');
  if (!only || others.length > 0 || only.said.departments.length > 0 || only.said.people.length > 0) return sentences;
  const departments = lattice.flatMap((edges, at): DepartmentSaid[] => {
    const isOf = [1, 2, 3, 4].some((back) => lengthAt(words, at - back, language.core.questions) > 0);
    return edges.flatMap((edge) => (isOf && edge.slot === 'department' && !edge.value.group && edge.cost < UNKNOWN ? [edge.value] : []));
  });
  const [department] = departments;
  if (!department || new Set(departments.map(({ text }) => text)).size > 1) return sentences;
  const places = lattice.flatMap((edges): PlaceSaid[] => {
    const named = edges.flatMap((edge) =>
      edge.slot === 'place' && edge.floats && edge.cost === 0 && edge.value.places.length > 0 && edge.value.before !== ''
        ? [edge.value]
        : [],
    );
    return named.slice(0, 1);
  });
  const said = {
    ...only.said,
    departments: [department],
    places: only.said.places.some(({ any }) => !any) ? only.said.places : places.slice(0, 1),
  };
  return [{ ...only, said }];
}

/** A past day that is named in another clause is that of a question about the past without a day. */
function withPastDay(sentences: readonly Sentence[], words: readonly Word[], lattice: Lattice): readonly Sentence[] {
  const [question, ...more] = sentences.filter(isDaylessPast);
  if (!question || more.length > 0 || words.length < 3) return sentences;
  const days = lattice.flatMap((edges) =>
    edges.flatMap((edge): DaySaid[] => (edge.slot === 'time' && edge.value.kind === 'days' ? [...edge.value.days] : [])),
  );
  const said = new Map(
    days.filter((day) => isPastDay(day) || day.kind === 'weekday' || day.kind === 'date').map((day) => [JSON.stringify(day), day]),
  );
  const [day, ...others] = said.values();
  if (!day || others.length > 0) return sentences;
  return [{ ...question, phrase: 'past', said: { ...question.said, times: [{ kind: 'days', days: [day] }] } }];
}

function isDaylessPast({ intent, phrase, said }: Sentence): boolean {
  return said.times.length === 0 && (intent === 'was-in' || intent === 'who-was-in' || (phrase === 'past' && intent === 'is-in'));
}
