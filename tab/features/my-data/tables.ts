import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dateTimeIn, timeIn, withZone } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';
import { overrideTitle } from '../../shared/statement/view-model.ts';
import { formatAudit } from './format-audit.ts';
import { clockOf, formatDayPlace, formatWho } from './view-model.ts';

/** A row of a table, with one text for each column. */
export interface Row {
  key: string;
  cells: string[];
  /** The button that removes what the row is about. */
  remove?: Removal;
}

export interface Removal {
  /** The name of the button: `Remove: Berlin`. */
  label: string;
  /** The endpoint that removes it. */
  path: string;
  /** The message when it is done. */
  done: string;
}

export interface Table {
  title: string;
  /** Its content and purpose, in one sentence. */
  note: string;
  columns: string[];
  rows: Row[];
  /** The text if there are no rows. */
  empty: string;
  /** Rows that are folded because they are over, with the buttons that show and hide them, and the text if all rows are. */
  over?: { rows: Row[]; show: string; hide: string; none: string };
}

/** All stored data, with a table for each kind. */
export function tablesOf(data: MyData): Table[] {
  return [daysTable(data), addressesTable(data), statementsTable(data), clearsTable(data), favouritesTable(data), auditTable(data)];
}

type Kind = 'days' | 'addresses' | 'statements' | 'clears' | 'favourites' | 'audit';

const headOf = (kind: Kind): Pick<Table, 'title' | 'note' | 'empty'> => ({
  title: texts.text(`tab.my-data.${kind}.title`),
  note: texts.text(`tab.my-data.${kind}.note`),
  empty: texts.text(`tab.my-data.${kind}.empty`),
});

type Column =
  | 'day'
  | 'place'
  | 'range'
  | 'first'
  | 'last'
  | 'address'
  | 'statement'
  | 'by'
  | 'from'
  | 'until'
  | 'when'
  | 'who'
  | 'what'
  | 'deleted-on';

const columns = (...names: Column[]) => names.map((name) => texts.text(`tab.my-data.table.${name}`));

function daysTable(data: MyData): Table {
  const { days } = data;
  const { day } = clockOf(data);
  const timeOf = (iso: string, zone: string) => withZone(timeIn(iso, zone), iso, zone, data.timeZone);
  return {
    ...headOf('days'),
    columns: columns('day', 'place', 'range', 'first', 'last', 'deleted-on'),
    rows: days.map((each) => ({
      key: `${each.day} ${each.rangeId}`,
      cells: [
        day(each.day),
        formatDayPlace(each.place),
        each.rangeName,
        timeOf(each.first, each.timeZone),
        timeOf(each.last, each.timeZone),
        day(each.deletedOn),
      ],
    })),
  };
}

function addressesTable(data: MyData): Table {
  const { accessEvents } = data;
  const { day } = clockOf(data);
  return {
    ...headOf('addresses'),
    columns: columns('day', 'address', 'deleted-on'),
    rows: accessEvents.map((each) => ({ key: `${each.day} ${each.ip}`, cells: [day(each.day), each.ip, day(each.deletedOn)] })),
  };
}

function statementsTable(data: MyData): Table {
  const { overrides } = data;
  const { day } = clockOf(data);
  const moment = (iso: string, zone: string) => withZone(dateTimeIn(iso, zone, data.now), iso, zone, data.timeZone);
  const row = (each: MyData['overrides'][number]): Row => ({
    key: each.id,
    cells: [
      overrideTitle(each),
      formatWho({ kind: each.setBy, name: each.setByName }),
      moment(each.from, each.timeZone),
      formatEnd(each, moment(each.until, each.timeZone)),
      day(each.deletedOn),
    ],
  });
  const ended = overrides.filter(({ until }) => until <= data.now);
  return {
    ...headOf('statements'),
    columns: columns('statement', 'by', 'from', 'until', 'deleted-on'),
    rows: overrides.filter(({ until }) => until > data.now).map(row),
    ...(ended.length > 0 && {
      over: {
        rows: ended.map(row),
        show: texts.text('tab.my-data.statements.show-ended', { count: ended.length }),
        hide: texts.text('tab.my-data.statements.hide-ended'),
        none: texts.text('tab.my-data.statements.none-current'),
      },
    }),
  };
}

/** A plan that was withdrawn ended before its beginning. */
function formatEnd({ from, until }: MyData['overrides'][number], at: string): string {
  return Date.parse(until) < Date.parse(from) ? texts.text('tab.my-data.statements.withdrawn', { at }) : at;
}

function clearsTable(data: MyData): Table {
  const { clears } = data;
  const { day, moment } = clockOf(data);
  return {
    ...headOf('clears'),
    columns: columns('when', 'by', 'deleted-on'),
    rows: clears.map(({ at, setBy, deletedOn }) => ({ key: at, cells: [moment(at), formatWho(setBy), day(deletedOn)] })),
  };
}

function favouritesTable(data: MyData): Table {
  const { people, offices, floors } = data.favourites;
  const { moment } = clockOf(data);
  const row = (path: readonly string[], name: string, since: string): Row => ({
    key: path.join(' '),
    cells: [name, moment(since)],
    remove: {
      label: texts.text('tab.my-data.favourites.remove', { name }),
      path: `/api/me/favourites/${path.map(encodeURIComponent).join('/')}`,
      done: texts.text('tab.my-data.favourites.removed', { name }),
    },
  });
  return {
    ...headOf('favourites'),
    columns: columns('what', 'when'),
    rows: [
      ...people.map(({ personId, name, since }) => row(['people', personId], name, since)),
      ...offices.map(({ officeId, name, since }) => row(['offices', officeId], name, since)),
      ...floors.map(({ officeId, floorId, officeName, name, since }) =>
        row(['offices', officeId, 'floors', floorId], placeText(officeName, name), since),
      ),
    ],
  };
}

function auditTable(data: MyData): Table {
  const { audit, moreAudit } = data;
  const head = headOf('audit');
  const { day, moment } = clockOf(data);
  return {
    ...head,
    note: moreAudit ? `${head.note} ${texts.text('tab.my-data.audit.newest')}` : head.note,
    columns: columns('when', 'who', 'what', 'deleted-on'),
    rows: audit.map((entry, index) => ({
      key: `${entry.at} ${index}`,
      cells: [moment(entry.at), formatWho(entry.by), formatAudit(entry), day(entry.deletedOn)],
    })),
  };
}
