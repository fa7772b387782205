import { noonOf } from '../../presence/calendar.ts';
import { type Count, exactCount, peopleMessage } from '../../presence/count.ts';
import { escapeMarkdown } from '../../presence/markdown.ts';
import type { Picture } from '../../presence/picture.ts';
import { countPlans, type PersonWithPlans } from '../../presence/plans.ts';
import type { Day } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import { type Message, message } from '../../texts/message.ts';

/** The visible plans of a day: people who may be named. */
export interface PlannedDay {
  day: Day;
  people: readonly PersonWithPlans[];
}

/** Names in one line; more become "and 3 others". */
const NAMES = 12;

/** What a digest is about. */
export interface DigestContent {
  /** Whether the readers may see names. Names are only of people who may be named. */
  names: boolean;
  /** Only this office. Absent: all offices, and in plans how many are remote. */
  officeId?: string;
}

/** Who is where now, one line per office. Numbers count everybody. An office that was archived and where nobody is has no line. */
export function linesOfNow(picture: Picture, { names, officeId }: DigestContent): Message[] {
  const offices = picture.occupancy().offices.filter(({ office }) => (officeId ?? office.id) === office.id);
  return offices.map(({ office, present }) => {
    const there = names ? picture.named({ status: 'office', officeId: office.id }) : [];
    return placeLine(office.name, present, there);
  });
}

/** Who plans to be where, one line per day. Numbers count only people who may be named. */
export function linesOfPlans(days: readonly PlannedDay[], world: World, { names, officeId: only }: DigestContent): Message[] {
  return days.map(({ day, people }) => {
    const { offices, remote } = countPlans(people);
    const places = [...offices].flatMap(([officeId, count]) => {
      const office = (only ?? officeId) === officeId ? world.offices.get(officeId) : undefined;
      const there = names ? people.filter(({ plans }) => plans.some(({ statement }) => isAt(statement, officeId))) : [];
      return office ? [placeLine(office.name, exactCount(count), there)] : [];
    });
    if (remote > 0 && only === undefined) places.push(message('news.digest.remote', { count: remote }));
    const date = { at: noonOf(day, 'UTC'), zone: 'UTC', show: 'date' } as const;
    return places.length === 0 ? message('news.digest.no-plans', { date }) : message('news.digest.day', { date, places: { and: places } });
  });
}

function isAt(statement: PersonWithPlans['plans'][number]['statement'], officeId: string): boolean {
  return statement.kind === 'office' && statement.officeId === officeId;
}

function placeLine(name: string, count: Count, there: readonly { name: string }[]): Message {
  const office = escapeMarkdown(name);
  if (count.atMost === 0 && there.length === 0) return message('news.digest.nobody', { office });
  const people = peopleMessage(count);
  if (there.length === 0) return message('news.digest.office', { office, people });
  const shown = there.slice(0, NAMES).map((person) => escapeMarkdown(person.name));
  // In steps, the number of people shows how many are not named.
  const others = Math.max(count.exact ?? 0, there.length) - shown.length;
  const names = { and: others > 0 ? [...shown, message('news.digest.others', { count: others })] : shown };
  return message('news.digest.office-names', { office, people, names });
}
