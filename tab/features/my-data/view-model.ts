import type { DoneBy, MyData, MyDay } from '../../../server/routes/schemas/my-data.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dateTimeIn, dayIn, formatDay, formatUntil, momentIn, timeIn, withZone } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';

/** A place that counted: `Berlin, Floor 1`. */
export function formatDayPlace({ kind, officeName, floorName }: MyDay['place']): string {
  if (kind !== 'office') return texts.text(`tab.my-data.place.${kind}`);
  if (officeName === undefined) return texts.text('tab.my-data.place.gone');
  return placeText(officeName, floorName);
}

/** `You`, `Petra (administrator)`. */
export function formatWho({ kind, name }: DoneBy): string {
  if (kind === 'self') return texts.text('tab.my-data.you');
  if (kind === 'system') return texts.text('tab.my-data.indoors');
  return name === undefined ? texts.text('tab.my-data.administrator') : texts.text('tab.my-data.administrator-named', { name });
}

export function summaryOf({ days, accessEvents, overrides, retentionDays }: MyData): string {
  return texts.text('tab.my-data.summary', {
    days: new Set(days.map(({ day }) => day)).size,
    addresses: new Set(accessEvents.map(({ ip }) => ip)).size,
    statements: overrides.length,
    retentionDays,
  });
}

/** Why I am shown as I am. If nothing is recorded, there is no evidence: then the mode is the reason. */
export function formatWhy({ mode, why }: MyData): string {
  const nothing = why.presence.status === 'none' && why.override === undefined && why.evidence === undefined;
  return mode.mode === 'off' && nothing ? texts.text('tab.my-data.why.off') : why.presence.reason.text;
}

/** The reasons for the shown presence, as text. */
export function groundsOf({ why, timeZone, now }: MyData): string[] {
  const { override, evidence } = why;
  if (override) {
    const said = { at: dateTimeIn(override.setAt, timeZone, now), until: formatUntil(override.until, timeZone, now) };
    return [saidBy(override, said)];
  }
  if (!evidence) return [];
  return [seenText(evidence, formatDay(evidence.day, dayIn(now, timeZone)), timeZone), texts.text('tab.my-data.why.nothing-between')];
}

type Said = NonNullable<MyData['why']['override']>;

function saidBy({ setBy, setByName }: Pick<Said, 'setBy' | 'setByName'>, said: { at: string; until: string }): string {
  if (setBy === 'self') return texts.text('tab.my-data.why.said-by-you', said);
  if (setByName === undefined) return texts.text('tab.my-data.why.said-by-administrator', said);
  return texts.text('tab.my-data.why.said-by', { name: setByName, ...said });
}

function seenText(
  { rangeName, place, first, last, timeZone }: NonNullable<MyData['why']['evidence']>,
  day: string,
  reader: string,
): string {
  const at = (iso: string) => withZone(timeIn(iso, timeZone), iso, timeZone, reader);
  const seen = { range: rangeName, place: formatDayPlace(place), day };
  if (first === last) return texts.text('tab.my-data.why.seen-once', { ...seen, at: at(last) });
  return texts.text('tab.my-data.why.seen', { ...seen, first: at(first), last: at(last) });
}

/** The `hidden` statements in force, and when the last of them ends. */
export function hidingOf({ overrides, timeZone, now }: MyData): { ids: string[]; until: string } | undefined {
  const hiding = overrides.filter(({ status, inForce }) => status === 'hidden' && inForce);
  const until = hiding
    .map((each) => each.until)
    .sort()
    .at(-1);
  return until === undefined ? undefined : { ids: hiding.map(({ id }) => id), until: formatUntil(until, timeZone, now) };
}

export function formatMode(data: MyData): string {
  const { mode } = data;
  const { moment } = clockOf(data);
  const sentences = [
    mode.chosenAt === undefined || mode.chosenBy === undefined
      ? texts.text('tab.my-data.mode.given')
      : texts.text('tab.my-data.mode.chosen', { person: formatWho(mode.chosenBy), at: moment(mode.chosenAt) }),
  ];
  if (mode.countedSince !== undefined) sentences.push(texts.text('tab.my-data.mode.counted-since', { at: moment(mode.countedSince) }));
  if (mode.namedSince !== undefined) sentences.push(texts.text('tab.my-data.mode.named-since', { at: moment(mode.namedSince) }));
  return sentences.join(' ');
}

/** Functions that format days and instants in this person's time zone. */
export function clockOf({ timeZone, now }: Pick<MyData, 'timeZone' | 'now'>) {
  const today = dayIn(now, timeZone);
  return { day: (day: string) => formatDay(day, today), moment: (iso: string) => dateTimeIn(iso, timeZone, now) };
}

/** The purpose of the time zone, and its source. */
export function formatZone({ timeZoneFrom }: Pick<MyData, 'timeZoneFrom'>): string {
  return `${texts.text('tab.my-data.zone.means')} ${texts.text(`tab.my-data.zone.${timeZoneFrom}`)}`;
}

type FactName = 'name' | 'upn' | 'upn-since' | 'department' | 'manager' | 'id' | 'mailbox-zone' | 'device-zone' | 'erased';

/** The directory data that Indoors reads: names with their values. */
export function factsOf({ directory, timeZone, clientTimeZone, erasedAt, now }: MyData): [string, string][] {
  const facts: [FactName, string | undefined][] = [
    ['name', directory.name],
    ['upn', directory.upn],
    ['upn-since', directory.upnSince === undefined ? undefined : momentIn(directory.upnSince, timeZone, now)],
    ['department', directory.department],
    ['manager', directory.managerName ?? (directory.managerId && texts.text('tab.my-data.directory.manager-by-id'))],
    ['id', directory.id],
    ['mailbox-zone', directory.timeZone],
    ['device-zone', clientTimeZone],
    ['erased', erasedAt === undefined ? undefined : erasedText(erasedAt, timeZone, now)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[texts.text(`tab.my-data.directory.${name}`), value]]));
}

function erasedText(at: string, zone: string, now: string): string {
  const time = momentIn(at, zone, now);
  return dayIn(at, zone) === dayIn(now, zone) ? texts.text('tab.my-data.directory.erased-today', { time }) : time;
}

/** The shown day in the time zone of the data; undefined while either is unknown. The next day may change the presence. */
export function dayOf(data: Pick<MyData, 'timeZone'> | undefined, now: string | undefined): string | undefined {
  return data && now && dayIn(now, data.timeZone);
}
