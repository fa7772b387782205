import type { DoneBy, MyData, MyDay } from '../../../server/routes/schemas/my-data.ts';
import { dateTimeIn, dayIn, dayWords, momentIn, timeIn, untilWords } from '../../shared/lib/time.ts';
import { plural } from '../../shared/lib/words.ts';
import { deedWords } from './deeds.ts';

/** Rows of a table: one text a column. */
export interface Row {
  key: string;
  cells: string[];
}

export interface Table {
  title: string;
  /** What it is and why it is there, in a sentence. */
  note: string;
  columns: string[];
  rows: Row[];
  /** Said where there is none. */
  empty: string;
}

function placeWords({ kind, officeName, floorName }: MyDay['place']): string {
  if (kind === 'office') return [officeName ?? 'An office that no longer exists', floorName].filter(Boolean).join(', ');
  return kind === 'remote' ? 'Remote' : 'Not counted';
}

function whoWords({ kind, name }: DoneBy): string {
  if (kind === 'self') return 'You';
  if (kind === 'system') return 'Indoors';
  return name === undefined ? 'An administrator' : `${name} (administrator)`;
}

export function summaryOf({ days, accessEvents, overrides, retentionDays }: MyData): string {
  const parts = [
    plural(new Set(days.map(({ day }) => day)).size, 'day'),
    plural(new Set(accessEvents.map(({ ip }) => ip)).size, 'address', 'addresses'),
    plural(overrides.length, 'statement'),
  ];
  const [last = ''] = parts.splice(-1);
  return `${parts.join(', ')} and ${last} are kept about you. Each goes by itself after ${retentionDays} days.`;
}

/** Why I am shown as I am. Where nothing is recorded, nothing can have been seen: then the mode is why. */
export function whyWords({ mode, why }: MyData): string {
  const nothing = why.presence.status === 'none' && why.override === undefined && why.evidence === undefined;
  return mode.mode === 'off' && nothing
    ? 'Because your presence is switched off: nothing about you is recorded or shown.'
    : why.presence.reason.text;
}

/** What the sentence on the presence rests on, in words. */
export function groundsOf({ why, timeZone, now }: MyData): string[] {
  const { override, evidence } = why;
  if (override) {
    const by = override.setBy === 'self' ? 'you' : (override.setByName ?? 'an administrator');
    return [`Said by ${by} on ${dateTimeIn(override.setAt, timeZone, now)}, ${untilWords(override.until, timeZone, now)}.`];
  }
  if (!evidence) return [];
  const span =
    evidence.first === evidence.last
      ? `seen at ${timeIn(evidence.last, evidence.timeZone)}`
      : `first seen at ${timeIn(evidence.first, evidence.timeZone)}, last at ${timeIn(evidence.last, evidence.timeZone)}`;
  return [
    `Range “${evidence.rangeName}” (${placeWords(evidence.place)}): ${span} on ${dayWords(evidence.day, dayIn(now, timeZone))}.`,
    'Of sign-ins in between nothing is kept.',
  ];
}

/** The `hidden` statements in force, until when the last of them lasts. */
export function hidingOf({ overrides, timeZone, now }: MyData): { ids: string[]; until: string } | undefined {
  const hiding = overrides.filter(({ status, inForce }) => status === 'hidden' && inForce);
  const until = hiding
    .map((each) => each.until)
    .sort()
    .at(-1);
  return until === undefined ? undefined : { ids: hiding.map(({ id }) => id), until: untilWords(until, timeZone, now) };
}

export function modeWords(data: MyData): string {
  const { mode } = data;
  const { moment } = clockOf(data);
  const chosen =
    mode.chosenAt === undefined || mode.chosenBy === undefined
      ? 'It is the mode you were given when Indoors first saw you.'
      : `${whoWords(mode.chosenBy)} chose it on ${moment(mode.chosenAt)}.`;
  const counts = mode.countedSince === undefined ? '' : ` Sign-ins count since ${moment(mode.countedSince)}.`;
  const named = mode.namedSince === undefined ? '' : ` You are named for the time since ${moment(mode.namedSince)}.`;
  return chosen + counts + named;
}

/** Words for days and instants, as this person's clock has them now. */
function clockOf({ timeZone, now }: Pick<MyData, 'timeZone' | 'now'>) {
  const today = dayIn(now, timeZone);
  return { day: (day: string) => dayWords(day, today), moment: (iso: string) => dateTimeIn(iso, timeZone, now) };
}

export function tablesOf(data: MyData): Table[] {
  return [daysTable(data), addressesTable(data), statementsTable(data), clearsTable(data), auditTable(data)];
}

function daysTable(data: MyData): Table {
  const { days } = data;
  const { day } = clockOf(data);
  return {
    title: 'Days',
    note: 'Of the sign-ins of a day in one range, the first and the last instant. They decide where you are shown.',
    columns: ['Day', 'Place', 'Range', 'First', 'Last', 'Deleted on'],
    rows: days.map((each) => ({
      key: `${each.day} ${each.rangeId}`,
      cells: [
        day(each.day),
        placeWords(each.place),
        each.rangeName,
        timeIn(each.first, each.timeZone),
        timeIn(each.last, each.timeZone),
        day(each.deletedOn),
      ],
    })),
    empty: 'No day is kept.',
  };
}

function addressesTable(data: MyData): Table {
  const { accessEvents } = data;
  const { day } = clockOf(data);
  return {
    title: 'Addresses',
    note: 'Addresses you signed in from, once a day, never with a time; only where your organisation switched this on.',
    columns: ['Day', 'Address', 'Deleted on'],
    rows: accessEvents.map((each) => ({ key: `${each.day} ${each.ip}`, cells: [day(each.day), each.ip, day(each.deletedOn)] })),
    empty: 'No address is kept.',
  };
}

const SAID = { office: 'In the office', remote: 'Remote', leave: 'On leave', hidden: 'Hidden' } as const;

function statementsTable(data: MyData): Table {
  const { overrides } = data;
  const { day, moment } = clockOf(data);
  return {
    title: 'Statements',
    note: 'What you said about where you are, or an administrator for you, also when it has ended.',
    columns: ['Statement', 'By', 'From', 'Until', 'Deleted on'],
    rows: overrides.map((each) => ({
      key: each.id,
      cells: [
        each.status === 'office' ? [each.officeName ?? SAID.office, each.floorName].filter(Boolean).join(', ') : SAID[each.status],
        each.setBy === 'self' ? 'You' : whoWords({ kind: 'administrator', name: each.setByName }),
        moment(each.from),
        moment(each.until),
        day(each.deletedOn),
      ],
    })),
    empty: 'No statement is kept.',
  };
}

function clearsTable(data: MyData): Table {
  const { clears } = data;
  const { day, moment } = clockOf(data);
  return {
    title: 'Fresh starts',
    note: 'When you started afresh: sign-ins from before do not decide where you are shown.',
    columns: ['When', 'By', 'Deleted on'],
    rows: clears.map(({ at, setBy, deletedOn }) => ({ key: at, cells: [moment(at), whoWords(setBy), day(deletedOn)] })),
    empty: 'No fresh start is kept.',
  };
}

function auditTable(data: MyData): Table {
  const { audit, moreAudit } = data;
  const { day, moment } = clockOf(data);
  return {
    title: 'Who did what',
    note: `The record of changes to you, and of those you made. It shows that the rules are kept, so it cannot be deleted here.${moreAudit ? ' The newest are shown.' : ''}`,
    columns: ['When', 'Who', 'What', 'Deleted on'],
    rows: audit.map((entry, index) => ({
      key: `${entry.at} ${index}`,
      cells: [moment(entry.at), whoWords(entry.by), deedWords(entry), day(entry.deletedOn)],
    })),
    empty: 'Nothing was changed.',
  };
}

const ZONE_FROM: Readonly<Record<MyData['timeZoneFrom'], string>> = {
  own: 'You set it.',
  mailbox: 'It is the one of your mailbox.',
  client: 'It is the one of the device that you used last.',
  organisation: 'It is your organisation’s, since nothing better is known.',
};

/** What the zone is for, and where it comes from. */
export function zoneWords({ timeZoneFrom }: Pick<MyData, 'timeZoneFrom'>): string {
  return `What you say without an end, “remote” for instance, lasts until the end of your day in this zone. ${ZONE_FROM[timeZoneFrom]}`;
}

/** What the directory says, as far as Indoors reads it. */
export function factsOf({ directory, timeZone, clientTimeZone, erasedAt, now }: MyData): [string, string][] {
  const facts: [string, string | undefined][] = [
    ['Name', directory.name],
    ['Sign-in name', directory.upn],
    ['Has that name since', directory.upnSince === undefined ? undefined : momentIn(directory.upnSince, timeZone, now)],
    ['Department', directory.department],
    ['Manager', directory.managerName ?? (directory.managerId === undefined ? undefined : 'known by id')],
    ['Object id', directory.id],
    ['Mailbox’s time zone', directory.timeZone],
    ['Device’s time zone', clientTimeZone],
    [
      'Last deleted',
      erasedAt === undefined
        ? undefined
        : `${dayIn(erasedAt, timeZone) === dayIn(now, timeZone) ? 'today, ' : ''}${momentIn(erasedAt, timeZone, now)}`,
    ],
  ];
  return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
}

/** The day that is shown, by its zone; undefined while one or the other is not known. What it rests on may end with it. */
export function dayOf(data: Pick<MyData, 'timeZone'> | undefined, now: string | undefined): string | undefined {
  return data && now && dayIn(now, data.timeZone);
}
