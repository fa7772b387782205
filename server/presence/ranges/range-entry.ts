import { type Message, message } from '../../texts/message.ts';
import { parseCidrsInSteps } from '../addresses/cidrs.ts';
import { folded, nameFault, trimName } from '../names.ts';
import type { Office, Target } from '../place.ts';
import type { Steps } from '../steps.ts';
import type { RangeContent } from './range-edit.ts';

/** An entry of a file of ranges, as strings from its columns. Fields without a column are absent. */
export interface RangeEntry {
  /** Its position in the file, from 1. */
  line: number;
  id?: string;
  version?: string;
  name?: string;
  /** Addresses in any form that the address field accepts. */
  cidrs?: string;
  target?: string;
  office?: string;
  floor?: string;
  presence?: string;
  accessLogging?: string;
  /** A syntax error; then the rest is not checked. */
  faults?: readonly LineFault[];
}

export interface LineFault {
  field: string;
  message: Message;
}

interface Reading {
  offices: readonly Office[];
  /** The current range; absent for a new one. */
  before: RangeContent | undefined;
  refuse(field: string, fault: Message): void;
}

/**
 * The content of a range from an entry. Absent fields keep their value, so that a file of names and addresses switches nothing
 * off; a new range has presence on and access logging off. Reports faults to `refuse`.
 */
export function* readContent(entry: RangeEntry, reading: Reading): Steps<RangeContent> {
  const { before, refuse } = reading;
  const name = trimName(entry.name ?? before?.name ?? '');
  const fault = nameFault(name);
  if (fault !== undefined) refuse('name', fault);
  return {
    name,
    cidrs: yield* readCidrs(entry, reading),
    target: readTarget(entry, reading),
    presence: readSwitch('presence', entry.presence, before?.presence ?? true, reading),
    accessLogging: readSwitch('accessLogging', entry.accessLogging, before?.accessLogging ?? false, reading),
  };
}

function* readCidrs({ cidrs: text }: RangeEntry, { before, refuse }: Reading): Steps<readonly string[]> {
  if (text === undefined && before) return before.cidrs;
  const { cidrs, problems } = yield* parseCidrsInSteps([text ?? '']);
  for (const { message: problem, remedy } of problems.slice(0, 20)) refuse('cidrs', message('cidr.fault', { problem, remedy }));
  if (cidrs.length === 0 && problems.length === 0) refuse('cidrs', message('range.empty'));
  return cidrs;
}

function readTarget(entry: RangeEntry, reading: Reading): Target {
  const { before, refuse } = reading;
  const { target, office, floor } = entry;
  const says = [target, office, floor].some((text) => folded(text) !== '');
  // An empty floor without other fields is a column of an unrelated file.
  if (!says && before) return before.target;
  const kind = folded(target) || (folded(office) !== '' || placeOf(before) ? 'office' : '');
  if (kind === 'remote' || kind === 'ignore') return { kind };
  if (kind === 'office') return readOffice(entry, reading);
  refuse('target', kind === '' ? message('import.target-missing') : message('import.target-unknown', { target: target?.trim() ?? '' }));
  return { kind: 'ignore' };
}

function readOffice({ office, floor }: RangeEntry, { offices, before, refuse }: Reading): Target {
  const place = placeOf(before);
  const isSite = ({ id, name }: Office) => (office === undefined ? id === place?.officeId : folded(name) === folded(office));
  const site = offices.find((candidate) => candidate.archivedAt === undefined && isSite(candidate));
  if (!site) {
    refuse(
      'office',
      folded(office) === '' ? message('import.office-missing') : message('import.office-unknown', { office: office?.trim() ?? '' }),
    );
    return { kind: 'ignore' };
  }
  // An absent floor is kept if it belongs to this office.
  if (floor === undefined && place?.officeId === site.id) return place;
  if (folded(floor) === '') return { kind: 'office', officeId: site.id };
  const storey = site.floors.find(({ name, archivedAt }) => archivedAt === undefined && folded(name) === folded(floor));
  if (!storey) refuse('floor', message('import.floor-unknown', { office: site.name, floor: floor?.trim() ?? '' }));
  return { kind: 'office', officeId: site.id, ...(storey ? { floorId: storey.id } : {}) };
}

function placeOf(before: RangeContent | undefined) {
  return before?.target.kind === 'office' ? before.target : undefined;
}

const YES = ['yes', 'true', '1', 'on', 'y', 'ja', 'wahr'];
const NO = ['no', 'false', '0', 'off', 'n', 'nein', 'falsch'];

function readSwitch(field: string, text: string | undefined, otherwise: boolean, { refuse }: Reading): boolean {
  const word = folded(text);
  if (word !== '' && !YES.includes(word) && !NO.includes(word)) refuse(field, message('import.switch', { text: text?.trim() ?? '' }));
  return word === '' ? otherwise : YES.includes(word);
}
