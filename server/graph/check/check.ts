import { isAppError } from '../../errors.ts';
import { GRAPH_FAILURES, GraphFailure, type GraphFailureKind, noting } from '../failures.ts';
import { PAGE_OF, type Page, type PortalPages } from './portal-pages.ts';

/** `skipped`: not needed, or its cause is reported by another step. */
export type CheckState = 'ok' | 'warn' | 'fail' | 'skipped';

/** One step of the connection check. `remedy` is empty where there is nothing to do, else it ends with the page where it is done. */
export interface Check {
  id: string;
  state: CheckState;
  message: string;
  remedy: string;
}

export function ok(id: string, message: string): Check {
  return { id, state: 'ok', message, remedy: '' };
}

export function skipped(id: string, message: string, remedy = ''): Check {
  return { id, state: 'skipped', message, remedy };
}

/** Whether Graph refused all requests, so that the step itself was not tried. */
export function wasThrottled({ state, message }: Check): boolean {
  return state === 'warn' && message.startsWith(GRAPH_FAILURES.THROTTLED.message);
}

/** Joins what to do with the address where it is done. */
export function doneAt(remedy: string, page: string | undefined): string {
  return page === undefined ? remedy : `${remedy} → ${page}`;
}

/** Temporary failures: they do not show a fault of the set-up. */
const UNDECIDED: ReadonlySet<GraphFailureKind> = new Set(['THROTTLED', 'LICENCE_UNCERTAIN']);

/** Collecting retries by itself; a check does not. */
const REMEDIES: Readonly<Partial<Record<GraphFailureKind, string>>> = {
  THROTTLED: 'Run the check again in a minute. If it stays, look for other apps that read the same log.',
  LICENCE_UNCERTAIN: 'Run the check again in a minute: Graph says this now and then for no reason.',
  TIMEOUT: 'Run the check again. If it stays, look for a slow proxy on the way, and at Microsoft’s service health page.',
  IDENTITY_ERROR:
    'Run the check again. If it stays, look for a proxy on the way to AUTHORITY_HOST, and at Microsoft’s service health page.',
  SERVER_ERROR: 'Run the check again. If it stays, look at Microsoft’s service health page.',
  ANSWER_UNREADABLE: 'Run the check again. If it stays, look for a proxy that changes answers.',
  ANSWER_UNEXPECTED: 'Run the check again. If it stays, check GRAPH_BASE_URL.',
  FILTER_REFUSED: 'Run the check again. If it stays, report it with the log.',
  LINK_EXPIRED: 'Run the check again.',
};

/** A failed step, with the text of the failure's table; any other error is named by its kind only. */
export function failed(id: string, error: unknown, pages: PortalPages, fallback?: Page): Check {
  if (error instanceof GraphFailure) {
    const { kind, meaning } = error;
    const page: Page | undefined = PAGE_OF[kind] ?? fallback;
    const state = UNDECIDED.has(kind) ? 'warn' : 'fail';
    const message = error.graphStatus === undefined || state === 'warn' ? meaning : noting(meaning, `HTTP ${error.graphStatus}`);
    return { id, state, message, remedy: doneAt(REMEDIES[kind] ?? GRAPH_FAILURES[kind].remedy, page && pages[page]) };
  }
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    const { message } = GRAPH_FAILURES.THROTTLED;
    return { id, state: 'warn', message: `${message} No request was free in time.`, remedy: 'Run the check again in a minute.' };
  }
  const message = isAppError(error) ? error.message : 'Something unexpected went wrong.';
  return { id, state: 'fail', message, remedy: 'Look at the server’s log, and run the check again.' };
}

/** The first sentence names what is missing, so that a step that could not be tried points to the one that failed. */
export function notTried(id: string, because: string): Check {
  return skipped(id, `Not checked: ${because}`);
}
