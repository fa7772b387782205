import { isAppError } from '../../errors.ts';
import { GRAPH_FAILURES, GraphFailure, type GraphFailureKind } from '../failures.ts';
import { PAGE_OF, type Page, type PortalPages } from './portal-pages.ts';

/** `skipped`: not needed, or not to be told because of something that is told elsewhere. */
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

/** Joins what to do with the address where it is done. */
export function doneAt(remedy: string, page: string | undefined): string {
  return page === undefined ? remedy : `${remedy} → ${page}`;
}

/** What passes by itself proves nothing either way: it is no fault of the set-up. */
const UNDECIDED: ReadonlySet<GraphFailureKind> = new Set(['THROTTLED', 'LICENCE_UNCERTAIN']);

/** A step that failed, in the words of the failure's own table; what is no failure of Graph's is named by its kind only. */
export function failed(id: string, error: unknown, pages: PortalPages, fallback?: Page): Check {
  if (error instanceof GraphFailure) {
    const { message, remedy } = GRAPH_FAILURES[error.kind];
    const page: Page | undefined = PAGE_OF[error.kind] ?? fallback;
    const state = UNDECIDED.has(error.kind) ? 'warn' : 'fail';
    const status = error.graphStatus === undefined || state === 'warn' ? '' : ` (HTTP ${error.graphStatus})`;
    return { id, state, message: message.replace(/\.$/, `${status}.`), remedy: doneAt(remedy, page && pages[page]) };
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
