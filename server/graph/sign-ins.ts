import { hasDay } from '../presence/calendar.ts';
import type { Malformed, SignIn } from '../presence/sign-in.ts';
import type { Instant } from '../presence/time.ts';

const FORM = /^(\d{4})-(\d{2})-(\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):?(\d{2}))$/;

/** The result for a time outside the range of the calendar functions. */
export const NO_DAY: Malformed = { malformed: 'The time is outside the years 1970 to 9999.' };

/**
 * Parses an instant as Graph, Event Hubs and Log Analytics write it: ISO 8601 with 0–9 fraction digits and `Z` or an offset. Digits finer than a
 * millisecond are cut off (docs/RULES.md). Undefined for any other text, also for a time without a zone and a date that does not exist.
 */
export function parseInstant(text: string): Instant | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction = '', sign, offsetHours, offsetMinutes] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const date = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const exists = new Date(date);
  if (exists.getUTCFullYear() !== Number(year) || exists.getUTCMonth() !== Number(month) - 1) return undefined;
  if (Number(offsetHours ?? 0) > 23 || Number(offsetMinutes ?? 0) > 59) return undefined;
  const offset = (Number(offsetHours ?? 0) * 60 + Number(offsetMinutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
  const instant = date + time - offset;
  return instant >= 0 ? instant : undefined;
}

/**
 * Parses one record of `/auditLogs/signIns`, or one of the same form. This is the border: it returns time, address, user and the fields that
 * decide whether the sign-in counts, and nothing else (docs/RULES.md, promise 2). Never throws.
 *
 * A deciding field of a wrong type makes the record malformed; an absent one is left to the engine's rules.
 */
export function parseSignIn(record: unknown): SignIn | Malformed {
  if (!isObject(record)) return { malformed: 'The record is not an object.' };
  const { createdDateTime } = record;
  if (typeof createdDateTime !== 'string' || isBlank(createdDateTime)) return { malformed: 'The record has no time.' };
  const at = parseInstant(createdDateTime);
  if (at === undefined) return { malformed: 'The time is not an ISO 8601 instant with a zone.' };
  if (!hasDay(at)) return NO_DAY;
  const errorCode = statusCodeOf(record.status);
  if (errorCode === 'malformed') return { malformed: 'The error code is not a number.' };
  const isInteractive = isBlank(record.isInteractive) ? undefined : record.isInteractive;
  if (isInteractive !== undefined && isInteractive !== null && typeof isInteractive !== 'boolean') {
    return { malformed: 'Whether the sign-in was interactive is not true or false.' };
  }
  for (const field of ['userId', 'userPrincipalName', 'ipAddress', 'riskState', 'clientCredentialType'] as const) {
    const value = record[field];
    if (value !== undefined && value !== null && typeof value !== 'string') return { malformed: `The field ${field} is not text.` };
  }
  return {
    at,
    userId: text(record.userId),
    upn: text(record.userPrincipalName),
    ip: text(record.ipAddress),
    errorCode,
    riskState: riskOf(text(record.riskState)),
    interactive: isInteractive ?? undefined,
    clientCredentialType: text(record.clientCredentialType),
  };
}

/**
 * The error code of a status. Graph writes a number; exports write a text, the object as JSON text, and its members in any case. Undefined if it
 * has none.
 */
export function statusCodeOf(given: unknown): number | undefined | 'malformed' {
  if (isBlank(given)) return undefined;
  const status = typeof given === 'string' ? parseJson(given) : given;
  if (!isObject(status)) return 'malformed';
  const code = status.errorCode ?? Object.entries(status).find(([name]) => /^error_?code$/i.test(name))?.[1];
  if (isBlank(code)) return undefined;
  if (typeof code === 'number') return Number.isInteger(code) ? code : 'malformed';
  return typeof code === 'string' && /^\d{1,10}$/.test(code) ? Number(code) : 'malformed';
}

/** Compared by letters only: Graph's `atRisk` is the portal's “At risk” and PowerShell's `AtRisk`. The numbers are Defender's. */
const RISKY = new Map([
  ['atrisk', 'atRisk'],
  ['confirmedcompromised', 'confirmedCompromised'],
  ['4', 'atRisk'],
  ['5', 'confirmedCompromised'],
]);

/** The risk state in the engine's spelling. */
export function riskOf(written: string | undefined): string | undefined {
  return written && (RISKY.get(written.replace(/[^a-z0-9]/gi, '').toLowerCase()) ?? written);
}

/** A blank field counts as missing. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && !isBlank(value) ? value : undefined;
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
