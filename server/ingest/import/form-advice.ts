import type { SignInReason } from '../../presence/reasons.ts';
import { type missingColumn, timeColumn } from './export-record.ts';

/** The formats that an import reads; docs/IMPORT.md describes each. */
export const SHAPES =
  'The import reads CSV and JSON of the Entra portal, Log Analytics, Microsoft Graph, PowerShell, Defender, Elastic and Splunk, and records and captures of an Event Hub; also as .gz or .zip (docs/IMPORT.md).';

const POWERSHELL = 'PowerShell: $_.CreatedDateTime.ToUniversalTime().ToString("o")';
const ZONE = `Write times as instants, such as 2026-11-28T14:08:45Z (${POWERSHELL}).`;
const STATUS =
  'Export-Csv writes no objects: export with Select-Object *, @{n="ErrorCode";e={$_.Status.ErrorCode}}, or as JSON with ConvertTo-Json -Depth 5.';
const USERS =
  'Export those of users: SigninLogs and AADNonInteractiveUserSignInLogs, in Defender AADSignInEventsBeta or EntraIdSignInEvents.';
const ENGLISH = 'If it is a file of the portal, set the portal’s language to English (Settings, Language + region) and export again.';
const SPLUNK = 'In Splunk, export the events as they were received: end the search with | table _time _raw.';

/** What to do in the tool that names its time column so, to get instants. */
const TOOLS: Readonly<Record<string, string>> = {
  date: 'Set the portal to UTC (Date: UTC in the sign-in logs) and export again.',
  timegenerated:
    'Set the portal to UTC (Time zone: UTC in Log Analytics), or end the query with | extend TimeGenerated = tostring(TimeGenerated), and export again.',
  timestamp: 'In Defender, end the query with | extend Timestamp = tostring(Timestamp), which writes instants in UTC, and export again.',
  createdat: `${POWERSHELL}.`,
  createddatetime: `${POWERSHELL}. Splunk: | eval createdDateTime=strftime(_time, "%Y-%m-%dT%H:%M:%S%z").`,
};

/** Fault and remedy of a CSV whose header lacks a column, or whose times are local. @param names its header */
export function columnFault(missing: NonNullable<ReturnType<typeof missingColumn>>, names: readonly string[]): string {
  const column = timeColumn(names);
  if (missing === 'local time')
    return `Its times are local (column “${column?.written}”), so the instants are unknown. ${TOOLS[column?.plain ?? ''] ?? ZONE}`;
  const tool = isOfSplunk(names) ? SPLUNK : ENGLISH;
  return {
    time: `It is not JSON, and as CSV its first line names no time (createdDateTime, TimeGenerated, Timestamp or Date). ${tool} ${SHAPES}`,
    application: `Its records are sign-ins of applications, which are no people. ${USERS}`,
    user: `Its first line names no user (User ID, Username, UserId, AccountObjectId or UserPrincipalName). ${tool} ${SHAPES}`,
    address: `Its first line names no address (IP address or IPAddress). ${tool} ${SHAPES}`,
    status: `Its first line names no outcome (Status, ResultType or ErrorCode). ${tool} ${SHAPES}`,
  }[missing];
}

const isOfSplunk = (names: readonly string[]) => names.some((name) => /^_(?:time|raw|indextime)$/.test(name));

const NO_STATUS =
  'Its records do not say whether the sign-in succeeded: export them with their status (Status, ResultType or ErrorCode; the code 0 is a success).';
const NO_ADDRESS = 'Its records have no address: export them with it (IP address, ipAddress or callerIpAddress).';
const REDACTED = 'Its addresses are masked: export them with a role that sees them in full.';

/** Remedies, by the fault. */
const ADVICE: readonly [about: RegExp, what: (header: readonly string[] | undefined) => string][] = [
  [/is local|with a zone/, timeAdvice],
  [/sign-in of a user/, () => USERS],
  [/name of a type/, () => STATUS],
  [/has no time|word that is not known/, () => ENGLISH],
];

function timeAdvice(header: readonly string[] = []): string {
  const column = timeColumn(header);
  if (column === undefined) return isOfSplunk(header) ? SPLUNK : ZONE;
  // Defender writes the name of the month, which is not read in any header.
  const inUtc = column.zone || column.plain === 'timestamp' ? '' : `; or, if they are UTC, name it “${column.written} (UTC)”`;
  return `Write the times of the column “${column.written}” as instants, such as 2026-11-28T14:08:45Z${inUtc}. ${TOOLS[column.plain] ?? ZONE}`;
}

/** Remedies, by the reason why a well-formed record does not count because a field is missing or masked. */
const REASON_ADVICE: Partial<Record<SignInReason, string>> = {
  'no-status': NO_STATUS,
  'no-address': NO_ADDRESS,
  'address-redacted': REDACTED,
};

/** Whether a record is discarded because of its format, not because of its content. */
export function isOfForm(reason: string): boolean {
  return reason === 'malformed' || reason in REASON_ADVICE;
}

/** The advice if no record could be used because of the format. @param file.header of a CSV */
export function formAdvice(file: {
  malformed: Iterable<string>;
  reasons: Iterable<string>;
  header: readonly string[] | undefined;
}): string {
  const whats = [...file.malformed];
  const advice = [
    ...ADVICE.filter(([about]) => whats.some((what) => about.test(what))).map(([, what]) => what(file.header)),
    ...[...file.reasons].flatMap((reason) => REASON_ADVICE[reason as SignInReason] ?? []),
  ];
  return `Not one record of the file can be used, because of its format. ${[...advice, SHAPES].join(' ')}`;
}
