import { NO_DAY, parseInstant, parseSignIn, riskOf, statusCodeOf } from '../../graph/sign-ins.ts';
import { hasDay } from '../../presence/calendar.ts';
import type { Malformed, SignIn } from '../../presence/sign-in.ts';
import type { Instant } from '../../presence/time.ts';
import { type Field, type Fields, fieldsOf, isObject, nameOf, objectIn, pick, pickText } from './field-names.ts';
import { type DateOrder, parseUtcLocalDate } from './local-dates.ts';
import { unwrapRecord } from './unwrap-record.ts';

type Row = Record<string, unknown>;

/** Facts about the file that apply to all of its records. */
export interface RecordContext {
  /** The order of dates like `4/5/2026` in columns that state UTC; undefined: such dates are malformed. */
  dates?: DateOrder;
  /** According to the file's name; used for records that do not state it. */
  interactive?: boolean;
}

const NO_USER: Malformed = { malformed: 'The record is not a sign-in of a user.' };
export const LOCAL_TIME: Malformed = { malformed: 'The time is local, without a zone.' };
/** PowerShell's text for an object in a cell: the name of its type, or its members in the format of the module. */
const TYPE_NAME = /^(?:microsoft\.|system\.|class \w+|@\{)/;
const NAMED_STATUS: Malformed = { malformed: 'The status is the name of a type, not a status.' };
const UNKNOWN_WORD: Malformed = { malformed: 'The status is a word that is not known.' };
const NO_ZONE: Malformed = { malformed: 'The time is not an instant with a zone.' };

/** Diagnostic categories and tables with sign-ins of users, and whether these are interactive. */
const USER_CATEGORIES = new Map<string, boolean | undefined>([
  ['signinlogs', true],
  ['noninteractiveusersigninlogs', false],
  ['aadnoninteractiveusersigninlogs', false],
]);

/** Field names of the time, the sign-in's own first; the others may be the time of publication. */
const TIME_COLUMNS = ['createddatetime', 'createdat', 'timegenerated', 'date', 'timestamp'];
const USER_COLUMNS = ['userid', 'accountobjectid', 'userprincipalname', 'username', 'accountupn'];
const ADDRESS_COLUMNS = ['ipaddress', 'calleripaddress'];
const CODE_COLUMNS = ['resulttype', 'signinerrorcode', 'errorcode'];
const STATUS_COLUMNS = ['status', 'statusdynamic', 'statusstring'];

/**
 * Parses one record of an export or a stream, in the format or wrapper of any supported tool (docs/IMPORT.md lists them). Returns only the fields
 * of `SignIn` (docs/RULES.md, promise 2). A blank field counts as missing. Never throws.
 */
export function readExportRecord(record: Row, context: RecordContext = {}): SignIn | Malformed {
  const signIn = readRecord(record, context);
  if ('malformed' in signIn || signIn.interactive !== undefined) return signIn;
  // The portal's CSV of background sign-ins lacks this field; then a confidential client is assumed.
  const credential = signIn.clientCredentialType?.toLowerCase() ?? 'none';
  return credential === 'none' ? signIn : { ...signIn, interactive: false };
}

function readRecord(record: Row, context: RecordContext): SignIn | Malformed {
  const plain = unwrapRecord(record);
  const properties = objectIn(plain.properties ?? plain.Properties);
  if (properties) return readEnvelope(plain, properties);
  return readRow(fieldsOf(plain), context);
}

/** The field of a sign-in that a CSV's header lacks; undefined if it has all. `application`: it names applications in place of users. */
export function missingColumn(names: readonly string[]): 'time' | 'local time' | 'user' | 'application' | 'address' | 'status' | undefined {
  const columns = names.map(nameOf);
  const has = (...wanted: readonly string[]) => columns.some(({ plain }) => wanted.includes(plain));
  if (has('raw') || names.some((name) => name.startsWith('azure.signinlogs'))) return undefined;
  const times = columns.filter(({ plain }) => TIME_COLUMNS.includes(plain));
  if (times.length === 0) return 'time';
  if (!has(...USER_COLUMNS)) return has('serviceprincipalid') ? 'application' : 'user';
  if (!has(...ADDRESS_COLUMNS)) return 'address';
  if (!has(...CODE_COLUMNS, ...STATUS_COLUMNS)) return 'status';
  return times.every(({ zone }) => zone === 'local') ? 'local time' : undefined;
}

/** The column of a CSV with the time of the sign-in, as the header writes it, by its plain name and with its zone; undefined if it has none. */
export function timeColumn(names: readonly string[]): (ReturnType<typeof nameOf> & { written: string }) | undefined {
  const columns = names.map((written) => ({ written, ...nameOf(written) }));
  return TIME_COLUMNS.map((wanted) => columns.find(({ plain }) => plain === wanted)).find((column) => column !== undefined);
}

/** The diagnostic category or the table of a record; undefined if it has none. */
export function categoryOf(record: Row): string | undefined {
  const fields = fieldsOf(unwrapRecord(record));
  return (pickText(fields, 'category') ?? pickText(fields, 'type'))?.toLowerCase();
}

/** Whether a diagnostic category contains sign-ins of users. */
export function isUserCategory(category: string | undefined): boolean {
  return category !== undefined && USER_CATEGORIES.has(category);
}

/** `time` is the time of publication; the time of the sign-in is in `properties`. */
function readEnvelope(envelope: Row, properties: Row): SignIn | Malformed {
  const [outer, inner] = [fieldsOf(envelope), fieldsOf(properties)];
  const category = pickText(outer, 'category')?.toLowerCase();
  if (!isUserCategory(category) || isOfApplication(inner)) return NO_USER;
  const first = (...names: string[]) => (pick(inner, ...names) ?? pick(outer, ...names))?.value;
  const code = pickText(outer, 'resulttype');
  return parseSignIn({
    createdDateTime: pick(inner, 'createddatetime', 'createdat')?.value,
    userId: first('userid'),
    userPrincipalName: first('userprincipalname'),
    ipAddress: first(...ADDRESS_COLUMNS),
    riskState: first('riskstate'),
    clientCredentialType: first('clientcredentialtype'),
    status: pick(inner, 'status')?.value ?? (code !== undefined && /^\d+$/.test(code) ? { errorCode: code } : undefined),
    isInteractive: interactiveOf(inner) ?? USER_CATEGORIES.get(category ?? ''),
  });
}

function readRow(fields: Fields, { dates, interactive }: RecordContext): SignIn | Malformed {
  const category = pickText(fields, 'category')?.toLowerCase();
  const table = pickText(fields, 'type')?.toLowerCase();
  if (category !== undefined && !isUserCategory(category)) return NO_USER;
  if (category === undefined && table !== undefined && /signinlogs$/.test(table) && !isUserCategory(table)) return NO_USER;
  if (isOfApplication(fields)) return NO_USER;
  const at = timeOf(pick(fields, ...TIME_COLUMNS), dates);
  if (typeof at === 'object') return at;
  const errorCode = errorCodeOf(fields);
  if (errorCode === 'type name') return NAMED_STATUS;
  if (errorCode === 'unknown word') return UNKNOWN_WORD;
  if (errorCode === 'malformed') return { malformed: 'The error code is not a number.' };
  const odd = oddField(fields);
  if (odd) return odd;
  return {
    at,
    userId: pickText(fields, 'userid', 'accountobjectid'),
    upn: pickText(fields, 'userprincipalname', 'username', 'accountupn'),
    ip: pickText(fields, ...ADDRESS_COLUMNS),
    errorCode,
    riskState: riskOf(pickText(fields, 'riskstate')),
    interactive: interactiveOf(fields) ?? USER_CATEGORIES.get(category ?? table ?? '') ?? interactive,
    clientCredentialType: pickText(fields, 'clientcredentialtype'),
  };
}

/** The fault of a field that decides whether the sign-in counts; undefined if these fields are valid. */
function oddField(fields: Fields): Malformed | undefined {
  const told = pick(fields, 'isinteractive');
  if (told && !/^(true|false)$/i.test(String(told.value).trim()))
    return { malformed: 'Whether the sign-in was interactive is not true or false.' };
  for (const name of ['userid', 'userprincipalname', 'ipaddress', 'riskstate', 'clientcredentialtype'])
    if (typeof pick(fields, name)?.value === 'object') return { malformed: `The field ${name} is not text.` };
  return undefined;
}

function timeOf(field: Field | undefined, dates: DateOrder | undefined): Instant | Malformed {
  // Windows PowerShell writes a time with additional properties as an object.
  const value = isObject(field?.value) ? field.value.value : field?.value;
  if (field === undefined || typeof value !== 'string') return { malformed: 'The record has no time.' };
  const text = value.trim();
  const at = parseInstant(text) ?? dotNetDate(text) ?? (field.zone === 'utc' ? utcTime(text, dates) : undefined);
  if (at === undefined) return field.zone === 'local' ? LOCAL_TIME : NO_ZONE;
  return hasDay(at) ? at : NO_DAY;
}

function utcTime(text: string, dates: DateOrder | undefined): Instant | undefined {
  return parseUtcLocalDate(text, dates) ?? parseInstant(`${text}Z`);
}

/**
 * `/Date(1764230400000)/`, the format of Windows PowerShell and other .NET tools for an instant: milliseconds UTC; a following offset does not
 * change it.
 */
function dotNetDate(text: string): Instant | undefined {
  const [, milliseconds] = /^\/Date\((\d{1,15})(?:[+-]\d{4})?\)\/$/.exec(text) ?? [];
  return milliseconds === undefined ? undefined : Number(milliseconds);
}

/**
 * A status is an object with a code, such an object as text, or a word of the portal beside a code, which is empty for a success. A word for a
 * failure takes precedence over the code.
 */
function errorCodeOf(fields: Fields): number | undefined | 'malformed' | 'type name' | 'unknown word' {
  const status = pick(fields, ...STATUS_COLUMNS)?.value;
  const word = typeof status === 'string' ? status.trim().toLowerCase() : '';
  const code = pickText(fields, ...CODE_COLUMNS);
  const failed = /^(failure|interrupted)$/.test(word);
  if (code !== undefined && /^\d{1,10}$/.test(code)) return failed && Number(code) === 0 ? 1 : Number(code);
  const object = objectIn(status);
  if (object) return statusCodeOf(object);
  if (TYPE_NAME.test(word)) return codeInMembers(word) ?? 'type name';
  if (word === 'success') return 0;
  if (failed) return 1;
  return word === '' ? undefined : 'unknown word';
}

/**
 * The code in `class SignInStatus {\n  ErrorCode: 0\n  FailureReason: \n}` (AzureADPreview) and `@{ErrorCode=0; FailureReason=}` (`Export-Csv` of
 * selected objects). Undefined if there is none, or if a text among the members looks like a second one.
 */
function codeInMembers(text: string): number | undefined {
  const codes = [...text.matchAll(/(?:[{;]|[\r\n])\s*error_?code\s*[:=]\s*(\d{1,10})\s*(?=[;}\r\n])/g)].map(([, code]) => Number(code));
  return codes.length === 1 ? codes[0] : undefined;
}

function interactiveOf(fields: Fields): boolean | undefined {
  const told = pickText(fields, 'isinteractive')?.toLowerCase();
  if (told === 'true' || told === 'false') return told === 'true';
  const logon = USER_EVENT.exec(eventTypes(fields));
  return logon === null ? undefined : logon[1] === undefined;
}

/** Whether a service principal or a managed identity signed in: by the types of the event, otherwise because the record names no user. */
function isOfApplication(fields: Fields): boolean {
  const types = eventTypes(fields);
  if (USER_EVENT.test(types)) return false;
  if (/\b(?:serviceprincipal|managedidentity)\b/i.test(types)) return true;
  return pickText(fields, 'serviceprincipalid') !== undefined && pickText(fields, ...USER_COLUMNS) === undefined;
}

const USER_EVENT = /\b(non)?interactiveuser\b/i;

/** Defender writes `["nonInteractiveUser"]`, Graph a list. */
const eventTypes = (fields: Fields): string => JSON.stringify(pick(fields, 'logontype', 'signineventtypes')?.value ?? '');
