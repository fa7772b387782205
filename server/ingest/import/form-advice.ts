import type { SignInReason } from '../../presence/reasons.ts';
import type { missingColumn } from './export-record.ts';

/** The formats that an import reads; docs/IMPORT.md describes each. */
export const SHAPES =
  'The import reads CSV and JSON of the Entra portal, Log Analytics, Microsoft Graph, PowerShell, Defender, Elastic and Splunk, and records and captures of an Event Hub; also as .gz or .zip (docs/IMPORT.md).';

const UTC = 'Set the portal to UTC (Date: UTC in the sign-in logs; Time zone: UTC in Log Analytics) and export again.';
const ZONE =
  'Write times as instants, such as 2026-11-28T14:08:45Z (PowerShell: $_.CreatedDateTime.ToUniversalTime().ToString("o")), or, if they are UTC, say so in the header: CreatedDateTime (UTC).';
const STATUS =
  'Export-Csv writes no objects: export with Select-Object *, @{n="ErrorCode";e={$_.Status.ErrorCode}}, or as JSON with ConvertTo-Json -Depth 5.';
const USERS =
  'Export those of users: SigninLogs and AADNonInteractiveUserSignInLogs, in Defender AADSignInEventsBeta or EntraIdSignInEvents.';
const ENGLISH = 'If it is a file of the portal, set the portal’s language to English (Settings, Language + region) and export again.';

/** Fault and remedy of a CSV, by the missing column. */
export const COLUMN_FAULTS: Readonly<Record<NonNullable<ReturnType<typeof missingColumn>>, string>> = {
  time: `It is not JSON, and as CSV its first line names no time (createdDateTime, TimeGenerated or Date). ${ENGLISH} ${SHAPES}`,
  'local time': `Its times are local, so the instants are unknown. ${UTC}`,
  application: `Its records are sign-ins of applications, which are no people. ${USERS}`,
  user: `Its first line names no user (User ID, Username, UserId or UserPrincipalName). ${ENGLISH} ${SHAPES}`,
  address: `Its first line names no address (IP address or IPAddress). ${ENGLISH} ${SHAPES}`,
  status: `Its first line names no outcome (Status, ResultType or ErrorCode). ${ENGLISH} ${SHAPES}`,
};

const NO_STATUS =
  'Its records do not say whether the sign-in succeeded: export them with their status (Status, ResultType or ErrorCode; the code 0 is a success).';
const NO_ADDRESS = 'Its records have no address: export them with it (IP address, ipAddress or callerIpAddress).';
const REDACTED = 'Its addresses are masked: export them with a role that sees them in full.';

/** Remedies, by the fault. Only the portal writes a header with “local”; a time without a zone may come from any tool. */
const ADVICE: readonly [about: RegExp, what: string][] = [
  [/is local/, UTC],
  [/with a zone/, ZONE],
  [/sign-in of a user/, USERS],
  [/name of a type/, STATUS],
  [/has no time|word that is not known/, ENGLISH],
];

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

/** The advice if no record could be used because of the format. */
export function formAdvice({ malformed, reasons }: { malformed: Iterable<string>; reasons: Iterable<string> }): string {
  const whats = [...malformed];
  const advice = [
    ...ADVICE.filter(([about]) => whats.some((what) => about.test(what))).map(([, what]) => what),
    ...[...reasons].flatMap((reason) => REASON_ADVICE[reason as SignInReason] ?? []),
  ];
  return `Not one record of the file can be used, because of its format. ${[...advice, SHAPES].join(' ')}`;
}
