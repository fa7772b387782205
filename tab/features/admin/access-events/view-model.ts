import type { AccessEventsPage, AccessEventView } from '../../../../server/routes/schemas/access-events.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dayFault } from '../../../shared/lib/typed.ts';
import { peopleText } from '../../../shared/lib/words.ts';
import { type Fault, faultIf } from '../parts/faults.ts';

export interface EventsDraft {
  person: string;
  address: string;
  range: string;
  fromDay: string;
  toDay: string;
}

export const NOTHING: EventsDraft = { person: '', address: '', range: '', fromDay: '', toDay: '' };

export type EventsQuery = { [Name in keyof EventsDraft]?: string };

export function eventsQuery(draft: EventsDraft): EventsQuery {
  const given = Object.entries(draft).map(([name, text]) => [name, text.trim()] as const);
  return Object.fromEntries(given.filter(([, text]) => text !== ''));
}

export function eventsFaults({ fromDay, toDay }: EventsDraft): Fault[] {
  const wrong = [...faultIf('?fromDay', dayFault(fromDay)), ...faultIf('?toDay', dayFault(toDay))];
  if (wrong.length > 0) return wrong;
  return fromDay && toDay && toDay < fromDay ? [{ at: '?toDay', message: texts.text('admin.lists.days-reversed') }] : [];
}

export interface EventDay {
  day: string;
  events: AccessEventView[];
  /** How many more there are who may not be named. */
  others?: string;
}

/** Events by day, newest first; days with only unnamed people are included. */
export function eventDays({ events, others = [] }: Pick<AccessEventsPage, 'events' | 'others'>): EventDay[] {
  const days = new Map<string, EventDay>();
  const of = (day: string) => {
    const found = days.get(day) ?? { day, events: [] };
    days.set(day, found);
    return found;
  };
  for (const event of events) of(event.day).events.push(event);
  for (const { day, people } of others) if (people.atMost > 0) of(day).others = peopleText(people);
  return [...days.values()].sort((a, b) => b.day.localeCompare(a.day));
}
