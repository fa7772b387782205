import type { Instant } from '../presence/time.ts';
import { invalidFilter } from './graph-errors.ts';

export interface SignInFilter {
  from: Instant;
  /** Exclusive. */
  until: Instant;
  interactive: boolean;
  nonInteractive: boolean;
}

const EVENT_TYPES = /^signInEventTypes\/any\(\s*(\w+)\s*:\s*(.+)\)$/;
const COMPARISON = /^createdDateTime (ge|gt|le|lt) (\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,7})?)?Z)$/;

/**
 * Parses `$filter` of `auditLogs/signIns` like the service: comparisons of `createdDateTime` with unquoted UTC times, and on beta the event
 * types, joined by `and`. Throws `Invalid filter clause` for anything else and for times older than `oldest`. Without event types it selects only
 * interactive sign-ins.
 */
export function readSignInFilter(text: string | undefined, endpoint: 'v1.0' | 'beta', oldest: Instant): SignInFilter {
  const filter: SignInFilter = { from: oldest, until: Number.POSITIVE_INFINITY, interactive: true, nonInteractive: false };
  for (const clause of text === undefined ? [] : clausesOf(text)) {
    const types = EVENT_TYPES.exec(clause);
    if (types && endpoint === 'beta') Object.assign(filter, readEventTypes(types[1] as string, types[2] as string, clause));
    else applyComparison(filter, clause, oldest);
  }
  return filter;
}

/** Splits at ` and ` outside brackets, and removes brackets around a clause. */
function clausesOf(text: string): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')') depth--;
    if (depth === 0 && text.startsWith(' and ', i)) {
      clauses.push(text.slice(start, i));
      start = i + 5;
    }
  }
  clauses.push(text.slice(start));
  return clauses.map((clause) => clause.trim()).flatMap((clause) => (/^\(.*\)$/.test(clause) ? clausesOf(clause.slice(1, -1)) : clause));
}

function readEventTypes(variable: string, expression: string, clause: string): Partial<SignInFilter> {
  const names = expression.split(' or ').map((part) => /^(\w+) eq '(\w+)'$/.exec(part.trim()));
  if (names.some((match) => match?.[1] !== variable)) throw invalidFilter(clause);
  const wanted = new Set(names.map((match) => match?.[2]));
  return { interactive: wanted.has('interactiveUser'), nonInteractive: wanted.has('nonInteractiveUser') };
}

function applyComparison(filter: SignInFilter, clause: string, oldest: Instant): void {
  const match = COMPARISON.exec(clause);
  const at = match ? Date.parse(match[2] as string) : Number.NaN;
  if (!match || Number.isNaN(at)) throw invalidFilter(clause);
  if (at < oldest) throw invalidFilter(`${clause}: the date is outside the retention of the service`);
  if (match[1] === 'ge') filter.from = at;
  else if (match[1] === 'gt') filter.from = at + 1;
  else if (match[1] === 'lt') filter.until = at;
  else filter.until = at + 1;
}
