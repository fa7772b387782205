import { isAppError } from '../errors.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { SignInEvents } from '../graph/sign-in-pages.ts';
import { type Instant, MINUTE } from '../presence/time.ts';
import type { CollectionStatus, Problem } from '../store/port/collecting.ts';
import { noCounts } from '../store/port/counts.ts';
import type { MissingPeople } from '../store/port/directory.ts';
import { message } from '../texts/message.ts';

const HELD_UP = 2 * MINUTE;

/** Whether a run has been delayed for so long that it is shown as failing, although it still retries. */
export function isBlocking(heldUpBy: Problem | undefined, now: Instant): boolean {
  return heldUpBy !== undefined && now - heldUpBy.since >= HELD_UP;
}

export function initialStatus(events: SignInEvents): CollectionStatus {
  return { totals: noCounts(), events, directory: { people: 0 } };
}

/** The problem, for the integration page. The same problem as `before` keeps its `since`, unless that is in the future. */
export function problemOf(error: unknown, now: Instant, before: Problem | undefined): Problem {
  const found = describe(error);
  return { ...found, since: before?.code === found.code ? Math.min(before.since, now) : now };
}

/** The problem that too many people are missing from the directory to remove them without confirmation. */
export function missingProblem({ people, of, since }: MissingPeople): Problem {
  return {
    code: 'PEOPLE_MISSING',
    message: message('trouble.people-missing', { people, of }),
    remedy: message('trouble.people-missing.remedy'),
    since,
  };
}

function describe(error: unknown): Omit<Problem, 'since'> {
  if (error instanceof GraphFailure) {
    return { code: error.kind, message: error.meaning, remedy: error.remedy };
  }
  if (isAppError(error, 'STORE_UNAVAILABLE')) {
    return { code: error.code, message: message('trouble.store-away'), remedy: message('trouble.store-away.remedy') };
  }
  return {
    code: isAppError(error) ? error.code : 'INTERNAL',
    message: message('trouble.internal'),
    remedy: message('trouble.internal.remedy'),
  };
}

/** Graph sometimes reports a licence as missing although it exists. It is named as the cause only if that persists. */
export function downgradeLicenceError(error: unknown, status: CollectionStatus, failedRuns: number): unknown {
  const uncertain = error instanceof GraphFailure && error.kind === 'NO_PREMIUM_LICENCE' && status.lastSuccessAt !== undefined;
  return uncertain && failedRuns < 3 ? new GraphFailure('LICENCE_UNCERTAIN', { graphStatus: error.graphStatus }) : error;
}

/** The median and the maximum, in milliseconds; undefined without values. */
export function lagOf(lags: readonly number[]): { median: number; worst: number } | undefined {
  if (lags.length === 0) return undefined;
  const sorted = [...lags].sort((a, b) => a - b);
  return { median: sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, worst: sorted[sorted.length - 1] ?? 0 };
}
