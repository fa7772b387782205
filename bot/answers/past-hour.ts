import { exactCount } from '../../server/presence/count.ts';
import type { OnDay, PlaceOfDay } from '../../server/presence/in-on-day.ts';
import { isPast } from '../../server/presence/past-days.ts';
import type { Picture } from '../../server/presence/picture.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import type { Instant } from '../../server/presence/time.ts';
import type { Answer, Context, Said } from '../context.ts';
import { asHourOfDay, passedHour } from '../time/passed-hour.ts';
import { officesSeen } from './places.ts';

/** The part of a past day that a question is about: one hour of today, or hours that the answer cannot tell. `undefined`: whole days. */
export type PartOfPast = { kind: 'hour'; at: Instant } | { kind: 'untold' };

/** Answers about past days have no times (docs/RULES.md), so an answer has an hour only if it is one of today at every office. */
export function partOfPast(
  { now, zone, picture }: Pick<Context, 'now' | 'zone' | 'picture'>,
  { times: [said] }: Pick<Said, 'times'>,
): PartOfPast | undefined {
  const time = said && asHourOfDay(said);
  const at = time && passedHour(time, now, zone);
  const isToday = (each: Instant) => officesSeen(picture).every((office) => !isPast(each, { now, office, world: picture.world }));
  if (at !== undefined && isToday(at)) return { kind: 'hour', at };
  const points =
    time?.kind === 'instant' ? [time.at] : time?.kind === 'span' ? [time.from, time.until] : time?.kind === 'since' ? [time.from] : [];
  return time?.kind === 'part' || points.some((point) => point?.hour ?? point?.part) ? { kind: 'untold' } : undefined;
}

/** Says first that the answer is about the whole day. */
export async function aboutWholeDay({ texts }: Pick<Context, 'texts'>, answer: Answer | Promise<Answer>): Promise<Answer> {
  const given = await answer;
  return { ...given, text: `${texts.text('bot.past.whole-day')}\n\n${given.text}` };
}

/** Who was in at the instant of a picture, in the form of a day. */
export function seenAt(picture: Picture): Pick<OnDay, 'people' | 'count'> {
  const { total, offices } = picture.occupancy();
  return {
    people: picture.named({ status: 'office' }).map((person) => ({ ...person, places: placesAt(person.presence) })),
    count(officeId, floorId) {
      if (officeId === undefined) return total;
      const office = offices.find((each) => each.office.id === officeId);
      const counted = floorId === undefined ? office : office?.floors.find(({ floor }) => floor.id === floorId);
      return counted?.present ?? exactCount(0);
    },
  };
}

/** Where somebody is, in the form of a day. */
export function placesAt(presence: Presence | undefined): PlaceOfDay[] {
  if (presence?.status !== 'office') return [];
  const { officeId, floorId } = presence;
  return [{ officeId, floorIds: floorId === undefined ? [] : [floorId] }];
}
