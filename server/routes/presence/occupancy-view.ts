import { type Count as CountOf, countMessage, othersMessage } from '../../presence/count.ts';
import type { Picture } from '../../presence/picture.ts';
import type { Texts } from '../../texts/texts.ts';
import { iso } from '../replies.ts';
import type { Count, Occupancy } from '../schemas/occupancy.ts';

export function countView(count: CountOf, texts: Texts): Count {
  const { exact, named, atLeast, atMost } = count;
  return {
    ...(exact !== undefined && { count: exact }),
    ...(named !== undefined && { named, others: texts.say(othersMessage(count)) }),
    atLeast,
    atMost,
    text: texts.say(countMessage(count)),
  };
}

type Numbers = ReturnType<Picture['occupancy']>;

export function occupancyView(
  picture: Pick<Picture, 'at' | 'historic' | 'occupancy'>,
  texts: Texts,
  numbers: Numbers = picture.occupancy(),
): Occupancy {
  return {
    at: iso(picture.at),
    historic: picture.historic,
    total: countView(numbers.total, texts),
    offices: numbers.offices.map((office) => officeOccupancyView(office, texts)),
  };
}

export function officeOccupancyView(
  { office, at, hour, present, floors }: Numbers['offices'][number],
  texts: Texts,
): Occupancy['offices'][number] {
  return {
    officeId: office.id,
    name: office.name,
    ...(office.address === undefined ? {} : { address: office.address }),
    timeZone: office.timeZone,
    ...(office.capacity === undefined ? {} : { capacity: office.capacity }),
    ...(at !== undefined && { at: iso(at) }),
    ...(hour !== undefined && { hour: iso(hour) }),
    present: countView(present, texts),
    floors: floors
      .map((entry) => ({
        floorId: entry.floor.id,
        name: entry.floor.name,
        level: entry.floor.level,
        ...(entry.floor.capacity === undefined ? {} : { capacity: entry.floor.capacity }),
        present: countView(entry.present, texts),
      }))
      .sort((a, b) => b.level - a.level),
  };
}
