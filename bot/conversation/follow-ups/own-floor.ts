import type { Context } from '../../context.ts';
import type { PlaceSaid } from '../../understand/lattice.ts';
import type { Sentence } from '../../understand/sentence.ts';

/** "My floor" is the floor where the asker is shown now. In front of others the answer does not name the place. */
export function withOwnFloor(context: Context, sentence: Sentence): Sentence {
  const { places } = sentence.said;
  if (!places.some(({ own }) => own)) return sentence;
  return { ...sentence, said: { ...sentence.said, places: places.map((place) => (place.own ? ownFloor(context, place) : place)) } };
}

function ownFloor({ picture, person, shared }: Context, said: PlaceSaid): PlaceSaid {
  const presence = shared ? undefined : picture.own(person.id)?.presence;
  if (presence?.status !== 'office') return said;
  const office = picture.world.offices.get(presence.officeId);
  const floor = office?.floors.find(({ id }) => id === presence.floorId);
  return office && floor ? { places: [{ office, floor }], any: false, text: said.text, before: said.before } : said;
}
