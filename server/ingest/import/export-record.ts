import { NO_DAY, parseInstant, parseSignIn } from '../../graph/sign-ins.ts';
import { hasDay } from '../../presence/calendar.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import { type DateOrder, parseUtcLocalDate } from './local-dates.ts';

type Fields = Record<string, unknown>;

const NO_USER: Malformed = { malformed: 'The record is not a sign-in of a user.' };
const USER_CATEGORIES = new Map([
  ['signinlogs', true],
  ['noninteractiveusersigninlogs', false],
  ['aadnoninteractiveusersigninlogs', false],
]);

const TIME_COLUMNS = ['createddatetime', 'timegenerated', 'date'];

/** A column of the portal's CSV, or of Log Analytics, and whether its header says UTC. */
interface Column {
  value: string;
  utc: boolean;
}

/**
 * Reads one record of an export: Graph's shape (the portal's JSON), an Event Hub record (with or without an envelope
 * `record`), a row of Log Analytics or of the portal's CSV. Only what `SignIn` holds gets past here (DESIGN.md §3, promise 2).
 * @param order how to read dates like `4/5/2026` of columns that say UTC.
 */
export function readExportRecord(record: Fields, order: DateOrder): SignIn | Malformed {
  const wrapped = record.record;
  if (isFields(wrapped)) return readExportRecord(wrapped, order);
  if (isFields(record.properties)) return readEventHub(record, record.properties);
  if ('createdDateTime' in record) return parseSignIn(record);
  return readRow(record, order);
}

/** Whether the columns of a table can be those of an export of sign-ins: one of them is the time. */
export function hasTimeColumn(names: readonly string[]): boolean {
  return names.some((name) => TIME_COLUMNS.includes(columnName(name)));
}

/** Lower case, letters and digits only, without what says that it is UTC. */
function columnName(header: string): string {
  return header
    .replace(/[([]\s*utc\s*[)\]]/i, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Whether a diagnostic category is of a user's sign-ins. */
export function isUserCategory(category: unknown): boolean {
  return typeof category === 'string' && USER_CATEGORIES.has(category.toLowerCase());
}

/** `time` is when the record was published, so only `properties.createdDateTime` says when the sign-in was. */
function readEventHub(envelope: Fields, properties: Fields): SignIn | Malformed {
  const interactive = typeof envelope.category === 'string' ? USER_CATEGORIES.get(envelope.category.toLowerCase()) : undefined;
  if (interactive === undefined) return NO_USER;
  return parseSignIn({
    ...properties,
    status: properties.status ?? statusOf(envelope.resultType),
    ipAddress: properties.ipAddress ?? envelope.callerIpAddress,
    isInteractive: properties.isInteractive ?? interactive,
  });
}

function readRow(record: Fields, order: DateOrder): SignIn | Malformed {
  const columns = new Map<string, Column>();
  for (const [name, value] of Object.entries(record)) {
    if (value === null || value === undefined || typeof value === 'object') continue;
    const utc = /[([]\s*utc\s*[)\]]/i.test(name);
    columns.set(columnName(name), { value: String(value).trim(), utc });
  }
  const cell = (...names: string[]) => names.map((name) => columns.get(name)?.value).find((value) => value !== undefined && value !== '');
  const kind = USER_CATEGORIES.get((cell('category') ?? 'signinlogs').toLowerCase());
  if (kind === undefined) return NO_USER;
  const time = TIME_COLUMNS.map((name) => columns.get(name)).find((column) => column !== undefined);
  if (time === undefined || time.value === '') return { malformed: 'The record has no time.' };
  const at = parseInstant(time.value) ?? (time.utc ? (parseUtcLocalDate(time.value, order) ?? parseInstant(`${time.value}Z`)) : undefined);
  if (at === undefined) return { malformed: 'The time is not an instant with a zone.' };
  if (!hasDay(at)) return NO_DAY;
  return {
    at,
    userId: cell('userid'),
    upn: cell('userprincipalname', 'username'),
    ip: cell('ipaddress'),
    errorCode: errorCodeOf(cell('resulttype', 'signinerrorcode'), cell('status')),
    riskState: cell('riskstate'),
    interactive: interactiveOf(cell('isinteractive')) ?? kind,
    clientCredentialType: cell('clientcredentialtype'),
  };
}

/** The portal's CSV says `Success`, `Failure` or `Interrupted` beside a code that is empty for a success. */
function errorCodeOf(code: string | undefined, status: string | undefined): number | undefined {
  if (code !== undefined && /^\d+$/.test(code)) return Number(code);
  if (status === undefined) return undefined;
  if (/^success$/i.test(status)) return 0;
  return /^(failure|interrupted)$/i.test(status) ? 1 : undefined;
}

function statusOf(resultType: unknown): { errorCode: string } | undefined {
  const text = String(resultType ?? '');
  return /^\d+$/.test(text) ? { errorCode: text } : undefined;
}

function interactiveOf(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
