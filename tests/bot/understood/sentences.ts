import { INTENTS } from '../../../bot/intents/intents.ts';
import { resolveDays } from '../../../bot/time/resolve-days.ts';
import { readMessage } from '../../../bot/understand/message.ts';
import { nameOffices } from '../../../bot/understand/named-offices.ts';
import type { Sentence } from '../../../bot/understand/sentence.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { addDays } from '../../../server/presence/calendar.ts';
import { searchKey } from '../../../server/presence/search-key.ts';
import type { Instant } from '../../../server/presence/time.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { type Fixture, openFixture, type Somebody, TEN } from '../fixture.ts';
import { LOCAL } from '../local-time.ts';
import '../../support/prepared-languages.ts';

/** The sentences of one language, by Max Muster on Friday, 20 November 2026, at 10:00 in Berlin. */
export interface Sentences {
  code: Language;
  /** Questions with their meaning: the intent, the people, the place and the days. */
  asked: readonly (readonly [said: string, understood: string])[];
  /** Statements with what is stored: the place, the beginning and the end. */
  stated: readonly (readonly [said: string, stored: string])[];
  /** Nothing is stored for these. */
  traps: readonly string[];
}

export const PEOPLE: readonly Somebody[] = [
  { id: 'max', name: 'Max Muster', department: 'Finance' },
  { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
  { id: 'jonas', name: 'Jonas Weber', department: 'Sales', seen: { rangeId: 'r-home' } },
  { id: 'tilda', name: 'Tilda Track', mode: 'track', seen: { rangeId: 'r-b2' } },
  { id: 'otto', name: 'Otto Off', mode: 'off' },
];

const NAMES = PEOPLE.filter(({ mode = 'display' }) => mode === 'display').map(({ name }) => searchKey(name));
const WORDS = new Set([...NAMES, ...NAMES.flatMap((name) => name.split(' '))]);
const names = {
  has: (text: string) => WORDS.has(searchKey(text)),
  isWhole: (text: string) => NAMES.includes(searchKey(text)),
  hasWord: (key: string) => WORDS.has(key),
  isDepartment: (text: string) => ['sales', 'finance'].includes(searchKey(text)),
};

/** The meaning of a message: "who-is-in at Berlin on 2026-11-21"; several sentences are joined with " + ". */
export function understoodAs({ board }: Fixture, code: Language, said: string): string {
  const offices = nameOffices([...board.world().offices.values()]);
  const { sentences, sure, language } = understand(readMessage(said), { names, offices }, [code]);
  if (language.code !== code) return `in ${language.code}`;
  const matter = sentences.some(({ intent }) => !INTENTS[intent].talk)
    ? sentences.filter(({ intent }) => !INTENTS[intent].talk)
    : sentences;
  return sure && matter.length > 0 ? matter.map(formatSentence).join(' + ') : 'not understood';
}

function formatSentence({ intent, said, unknown }: Sentence): string {
  const places = said.places.flatMap(({ places: known, any, text }) =>
    any
      ? ['any']
      : known.length === 0
        ? [`“${text}”`]
        : known.map(({ office, floor }) => [office.name, floor?.name ?? []].flat().join(' ')),
  );
  const days = said.times.flatMap((time) => resolveDays(time, TEN, 'Europe/Berlin', intent.includes('was')) ?? [`“${time.kind}”`]);
  const part = (before: string, parts: readonly string[]) => (parts.length > 0 ? ` ${before} ${[...new Set(parts)].join(', ')}` : '');
  const whom = said.people.map(({ text, pronoun }) => (pronoun ? `(${text})` : text));
  const department = said.departments.map(({ text }) => text);
  return `${intent}${part('who', whom)}${part('of', department)}${part('at', places)}${part('on', spanned(days))}${unknown ? ' ?' : ''}`;
}

/** Consecutive days as "first … last". */
function spanned(days: readonly string[]): readonly string[] {
  const [first, last] = [days[0], days.at(-1)];
  const isRow = days.length > 2 && days.every((day, at) => at === 0 || day === addDays(days[at - 1] ?? '', 1));
  return isRow ? [`${first} … ${last}`] : days;
}

/** The stored statements of Max: "remote until 21 Nov, 00:00". */
export async function storedOf({ store, board }: Fixture): Promise<string> {
  const found = await store.overrides({ endsAfter: 0, personId: 'max' });
  const written = found
    .toSorted((a, b) => a.from - b.from)
    .map(({ statement, from, end }) => {
      const office = statement.kind === 'office' ? board.world().offices.get(statement.officeId) : undefined;
      const floor = statement.kind === 'office' ? office?.floors.find(({ id }) => id === statement.floorId) : undefined;
      const place = office ? [office.name, floor?.name ?? []].flat().join(' ') : statement.kind;
      return `${place}${from > TEN ? ` from ${timeOf(from)}` : ''} until ${timeOf(end)}`;
    });
  return written.join(' + ');
}

function timeOf(at: Instant): string {
  return LOCAL.format(at).replace(', 00:00', '');
}

export function openWorld(): Promise<Fixture> {
  return openFixture(PEOPLE);
}
