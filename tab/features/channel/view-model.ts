import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { hrefOf, type Path } from '../../shared/lib/route.ts';
import { texts } from '../../shared/lib/texts.ts';
import { placeText } from '../../shared/lib/words.ts';

type Office = Pick<OfficeView, 'id' | 'name' | 'floors'>;

/** The place that a tab of a channel or chat shows: a floor, an office, or all offices. */
export interface Place {
  officeId?: string;
  floorId?: string;
}

/** The place of an address (`#/channel/office/7/3`); undefined for an unknown one. */
export function placeOf([, kind, officeId, floorId, ...more]: Path): Place | undefined {
  if (kind === undefined) return {};
  if (kind !== 'office' || officeId === undefined || more.length > 0) return undefined;
  return { officeId, ...(floorId !== undefined && { floorId }) };
}

const pathOfPlace = ({ officeId, floorId }: Place): Path => [
  'channel',
  ...(officeId ? ['office', officeId] : []),
  ...(floorId ? [floorId] : []),
];
export const hrefOfPlace = (place: Place): string => hrefOf(...pathOfPlace(place));

/** The configuration that Teams stores for a tab. The id also contains the place, because an address may lose its fragment. */
export function configOf(place: Place, offices: readonly Office[], origin: string) {
  const entityId = pathOfPlace(place).map(encodeURIComponent).join('/');
  const url = `${origin}/tab/#/${entityId}`;
  return { entityId, contentUrl: url, websiteUrl: url, suggestedDisplayName: nameOf(place, offices) };
}

function nameOf({ officeId, floorId }: Place, offices: readonly Office[]): string {
  const office = offices.find(({ id }) => id === officeId);
  const floor = office?.floors.find(({ id }) => id === floorId);
  return office ? placeText(office.name, floor?.name) : texts.text('tab.channel.all');
}

/** The key of a place in the form and in the stored configuration. */
export const keyOfPlace = (place: Place): string => hrefOfPlace(place);

/** The choices in the form. */
export function choicesOf(offices: readonly Office[]): { key: string; words: string; place: Place }[] {
  const choice = (place: Place, words: string) => ({ key: keyOfPlace(place), words, place });
  return [
    choice({}, texts.text('tab.channel.set.choose')),
    ...offices.flatMap((office) => [
      choice({ officeId: office.id }, texts.text('tab.channel.set.whole', { office: office.name })),
      ...office.floors
        .filter(({ archived }) => !archived)
        .map((floor) => choice({ officeId: office.id, floorId: floor.id }, placeText(office.name, floor.name))),
    ]),
  ];
}
