import type { LiveChange } from '../../../server/routes/schemas/live.ts';
import type { Occupancy } from '../../../server/routes/schemas/occupancy.ts';
import type { PresenceList } from '../../../server/routes/schemas/presence.ts';
import { earliest } from '../../../tab/features/today/board.ts';
import type { Api } from '../api.ts';

/** People, offices and the total as the tab has them: JSON by id. */
export type Parts = Map<string, string>;

export interface Whole {
  /** The live event up to which it is the picture; undefined if its pages are from several servers. */
  event: string | undefined;
  /** The server's time of its answer. */
  at: string;
  parts: Parts;
}

/** Equal texts are one in memory. */
const texts = new Map<string, string>();
function textOf(value: unknown): string {
  const text = JSON.stringify(value);
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}

/** Pages that were parsed last, by their text: most clients get the same. */
const pages = new Map<string, [string, string][]>();
const PAGES_KEPT = 64;

function partsOf(text: string): [string, string][] {
  const known = pages.get(text);
  if (known) return known;
  const made = (JSON.parse(`{${text}`) as PresenceList).people.map((person): [string, string] => [person.id, textOf(person)]);
  pages.set(text, made);
  const [oldest] = pages.keys();
  if (pages.size > PAGES_KEPT && oldest !== undefined) pages.delete(oldest);
  return made;
}

/** Everything that the page Today fetches of now. @throws Error where a server does not answer, or refuses */
export async function fetchWhole(api: Api, token: string): Promise<Whole> {
  const parts: Parts = new Map();
  const [numbers, events] = await Promise.all([occupancyOf(api, token), peopleOf(api, token, parts)]);
  for (const office of numbers.offices) parts.set(`office ${office.officeId}`, textOf(office));
  parts.set('total', textOf(numbers.total));
  return { event: earliest([numbers.event, ...events]), at: numbers.at, parts };
}

async function occupancyOf(api: Api, token: string): Promise<Occupancy> {
  const { status, body } = await api.call<Occupancy>('GET', '/api/occupancy', { token });
  if (status !== 200) throw new Error(`/api/occupancy is answered with ${status}.`);
  return body;
}

/** Returns the events of the pages. */
async function peopleOf(api: Api, token: string, parts: Parts): Promise<(string | undefined)[]> {
  const events: (string | undefined)[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const { status, text } = await api.ask('GET', `/api/presence?limit=2000${cursor && `&cursor=${cursor}`}`, token);
    const head = /^\{"at":"[^"]*","event":"([^"]*)",/.exec(text);
    if (status !== 200 || !head) throw new Error(`/api/presence is answered with ${status}.`);
    events.push(head[1]);
    for (const [id, person] of partsOf(text.slice(head[0].length))) parts.set(id, person);
    cursor = /"nextCursor":"([^"]*)"\}$/.exec(text)?.[1];
  }
  return events;
}

/** In place: a picture belongs to one client. */
export function applyTo(parts: Parts, change: LiveChange): void {
  for (const id of change.removed) parts.delete(id);
  for (const person of change.people) parts.set(person.id, textOf(person));
  for (const officeId of change.removedOffices) parts.delete(`office ${officeId}`);
  for (const office of change.offices) parts.set(`office ${office.officeId}`, textOf(office));
  parts.set('total', textOf(change.total));
}

/** The ids of parts that differ, are missing or too many. */
export function differing(a: Parts, b: Parts): string[] {
  const found: string[] = [];
  for (const [id, text] of a) if (b.get(id) !== text) found.push(id);
  for (const id of b.keys()) if (!a.has(id)) found.push(id);
  return found;
}
