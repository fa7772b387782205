import type { ConversationFrame, FramePlace } from '../../server/presence/conversation-frame.ts';
import { officesSeen } from '../answers/places.ts';
import { placeName } from '../answers/words.ts';
import { type Context, SAID_NOTHING, type Said } from '../context.ts';
import { INTENT_NAMES, type IntentName } from '../language/intent-name.ts';
import type { TimeSaid } from '../time/said.ts';
import type { Place, PlaceSaid, WhoSaid } from '../understand/lattice.ts';

export function intentOf({ intent }: ConversationFrame): IntentName | undefined {
  return INTENT_NAMES.find((name) => name === intent);
}

/** The content of the last answer, as far as the asker may still see it. */
export function saidBefore(context: Context, { personIds, places, departments, group, time, moreTimes = [] }: ConversationFrame): Said {
  return {
    ...SAID_NOTHING,
    people: whoOf(context, personIds),
    places: placesOf(context, places),
    departments: group ? [{ text: '', group }] : departments.map((text) => ({ text })),
    times: time ? [time as TimeSaid, ...(moreTimes as TimeSaid[])] : [],
  };
}

export function whoOf({ picture, person, shared }: Context, ids: readonly string[]): WhoSaid[] {
  return ids.flatMap((personId) => {
    const found = picture.find(shared ? '' : person.id, personId);
    return found ? [{ text: found.name, personId }] : [];
  });
}

export function placesOf({ picture }: Pick<Context, 'picture'>, places: readonly FramePlace[]): PlaceSaid[] {
  const offices = officesSeen(picture);
  const found = places.flatMap(({ officeId, floorId }): Place[] => {
    const office = offices.find(({ id }) => id === officeId);
    const floor = office?.floors.find(({ id }) => id === floorId);
    return office && (floorId === undefined || floor) ? [{ office, floor }] : [];
  });
  const [first] = found;
  return first ? [{ places: found, any: false, text: placeName(first), before: '' }] : [];
}

/** After Berlin, "the third floor" is in Berlin. */
export function within(place: PlaceSaid, before: readonly PlaceSaid[]): PlaceSaid {
  const offices = new Set(before.flatMap(({ places }) => places.map(({ office }) => office.id)));
  const inside = place.places.filter(({ office, floor }) => floor && offices.has(office.id));
  return inside.length > 0 ? { ...place, places: inside } : place;
}
