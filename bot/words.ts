import { addDays, dayBounds, dayOf } from '../server/presence/calendar.ts';
import { plural } from '../server/presence/count.ts';
import type { NamedPerson } from '../server/presence/picture.ts';
import type { Instant } from '../server/presence/time.ts';

/** Names in one answer and one group; more become "and 12 more". */
const NAMES_SHOWN = 12;

export function people(count: number): string {
  return plural(count, 'person', 'people');
}

/** "34 of 120", "34" where the capacity is unknown. */
export function outOf(count: number, capacity: number | undefined): string {
  return capacity === undefined ? String(count) : `${count} of ${capacity}`;
}

/** "Anna, Ben and 12 more, and 3 who are not named". `total` counts them all, named or not. */
export function nameList(named: readonly NamedPerson[], total: number, shown = NAMES_SHOWN): string {
  const names = named.slice(0, shown).map(({ name }) => safe(name));
  const more = named.length - names.length;
  const unnamed = Math.max(0, total - named.length);
  const parts = [...names, ...(more > 0 ? [`${more} more`] : [])];
  const listed = joined(parts);
  if (unnamed === 0) return listed;
  return listed === '' ? `${people(unnamed)} who ${unnamed === 1 ? 'is' : 'are'} not named` : `${listed}, and ${unnamed} more not named`;
}

/** "a, b and c". */
export function joined(parts: readonly string[], last = 'and'): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}

/** A text of somebody else without the characters that Teams would take for Markdown or mark-up. */
export function safe(text: string): string {
  return text
    .replaceAll(/[*_~`[\]<>\\|#]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export function timeOf(at: Instant, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** "today", "tomorrow", "Friday, 27 November" of an IANA zone; with its year, where that is another than now. */
export function dayText(at: Instant, now: Instant, zone: string): string {
  const day = dayOf(at, zone);
  const today = dayOf(now, zone);
  if (day === today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : ('numeric' as const);
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year })
    .format(Date.parse(`${day}T00:00:00Z`))
    .replace(/^(\w+) /, '$1, ');
}

/** "until the end of today", "until 15:00", "tomorrow", "from Monday, 23 November until the end of Friday, 27 November". */
export function spanText(from: Instant, end: Instant, now: Instant, zone: string): string {
  const last = dayText(end - 1, now, zone);
  const wholeDays = dayBounds(dayOf(end - 1, zone), zone).end === end;
  const until = wholeDays ? `until the end of ${last}` : `until ${last === 'today' ? '' : `${last}, `}${timeOf(end, zone)}`;
  if (from <= now) return until;
  const first = dayText(from, now, zone);
  if (dayBounds(dayOf(from, zone), zone).start !== from)
    return `from ${first === 'today' ? '' : `${first}, `}${timeOf(from, zone)} ${until}`;
  if (wholeDays && first === last) return last === 'tomorrow' ? 'tomorrow' : `on ${last}`;
  return `from ${first} ${until}`;
}
