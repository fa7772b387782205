import { addDays, dayOf } from '../../server/presence/calendar.ts';
import { weekdayOf } from '../../server/presence/opening.ts';
import { placeOf } from '../../server/presence/sightings.ts';
import { DAY, type Day } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import { weekdayName } from './days-asked.ts';
import { findPeople } from './find-people.ts';
import { refusedOff, statusLines } from './mine.ts';
import { officesInUse } from './places.ts';
import { refuseHabits } from './refuse.ts';
import { daySaid, timeOf } from './time-text.ts';
import { safe } from './words.ts';

/** "Who sees me?" */
export function whoSeesMe({ texts, person, picture }: Context): Answer {
  const hidden = picture.own(person.id)?.hiddenBy !== undefined;
  const lines = [
    texts.text(`bot.seen.${person.mode}`),
    ...(hidden ? [texts.text('bot.seen.hidden')] : []),
    texts.text('bot.seen.own-data'),
  ];
  return { text: lines.join('\n\n') };
}

/** "I'm here, why am I not shown?": what the server knows without asking anybody. */
export async function whyNotShown(context: Context): Promise<Answer> {
  const { texts, person, picture } = context;
  if (person.mode === 'off') return refusedOff(context);
  const [office] = officesInUse(picture.world);
  const lines = [...statusLines(context, []), await lastRead(context), await rangesToday(context)];
  if (picture.own(person.id)?.presence.status !== 'office')
    lines.push(texts.text('bot.shown.what-to-do', { office: office ? safe(office.name) : texts.text('bot.help.office') }));
  return { text: lines.join('\n\n') };
}

async function lastRead({ store, texts, now, zone }: Context): Promise<string> {
  const [polled, streamed] = [await store.collectionStatus(), await store.streamStatus()];
  const at = Math.max(polled?.lastSuccessAt ?? 0, streamed?.lastReceivedAt ?? 0);
  if (at === 0) return texts.text('bot.shown.never-read');
  return texts.text('bot.shown.last-read', { day: message('bot.time.on-day', daySaid(at, now, zone)), time: timeOf(at, zone) });
}

/** Which ranges have counted for the asker today. */
async function rangesToday({ store, texts, person, picture, now, zone }: Context): Promise<string> {
  const today = dayOf(now, zone);
  const days = await store.personDays({ fromDay: today, toDay: today, personIds: [person.id] });
  const names = [...new Set(days.map(({ rangeId }) => picture.world.ranges.get(rangeId)?.name ?? ''))].filter((name) => name !== '');
  return names.length === 0
    ? texts.text('bot.shown.no-range')
    : texts.text('bot.shown.in-range', { ranges: { and: names.map((name) => safe(name)) } });
}

/** "When am I usually in?": told to that person alone; refused in the same words for every other name. */
export function habits(context: Context, said: Said): Answer | Promise<Answer> {
  const [who, ...others] = said.people;
  const found = who && others.length === 0 && !context.shared ? findPeople(context, who) : undefined;
  const [only, ...more] = found?.people ?? [];
  const isOwn = only?.id === context.person.id && more.length === 0 && found?.nearly === false;
  return isOwn ? myHabits(context) : refuseHabits(context);
}

export async function myHabits(context: Context): Promise<Answer> {
  const { store, texts, person, picture, now } = context;
  if (person.mode === 'off') return refusedOff(context);
  const { retentionDays, timeZone } = picture.world.settings;
  const today = dayOf(now, timeZone);
  const kept = { fromDay: addDays(today, 1 - retentionDays), toDay: dayOf(now + DAY, timeZone), personIds: [person.id] };
  const days = new Set<Day>();
  for (const { day, rangeId } of await store.personDays(kept)) if (placeOf(rangeId, picture.world)?.kind === 'office') days.add(day);
  const counted = Map.groupBy(days, weekdayOf);
  const weekdays = [...counted]
    .sort(([a], [b]) => a - b)
    .map(([weekday, { length: count }]) => message('bot.habits.weekday', { weekday: weekdayName(context, weekday), count }));
  if (weekdays.length === 0) return { text: texts.text('bot.habits.none', { days: retentionDays }) };
  return { text: texts.text('bot.habits.own', { days: retentionDays, weekdays: { and: weekdays } }) };
}
