import { detailOf, isAppError } from '../../errors.ts';
import { type Message, message } from '../../texts/message.ts';
import { GraphFailure, type GraphFailureKind, noting } from '../failures.ts';
import { PAGE_OF, type Page, type PortalPages } from './portal-pages.ts';

/** `skipped`: not needed, or its cause is reported by another step. */
export type CheckState = 'ok' | 'warn' | 'fail' | 'skipped';

/** One step of the connection check. `remedy` is absent if there is nothing to do; otherwise it ends with the page to open. */
export interface Check {
  id: string;
  state: CheckState;
  message: Message;
  remedy?: Message;
}

export function ok(id: string, found: Message): Check {
  return { id, state: 'ok', message: found };
}

export function skipped(id: string, because: Message, remedy?: Message): Check {
  return { id, state: 'skipped', message: because, ...(remedy && { remedy }) };
}

/** Whether the step was not tried, because Graph refused requests as too many. */
export function wasThrottled({ state, message: { id } }: Check): boolean {
  return state === 'warn' && (id === 'failure.THROTTLED' || id === 'check.no-turn');
}

/** Appends the address of the page to a remedy. */
export function doneAt(remedy: Message, page: string | undefined): Message {
  return page === undefined ? remedy : message('check.done-at', { remedy, page });
}

/** Temporary failures, which do not prove a fault of the set-up. */
const UNDECIDED: ReadonlySet<GraphFailureKind> = new Set(['THROTTLED', 'LICENCE_UNCERTAIN']);

/** Remedies for failures that the collector retries and a check does not. */
const REMEDIES: Readonly<Partial<Record<GraphFailureKind, Message>>> = {
  THROTTLED: message('check.again.THROTTLED'),
  LICENCE_UNCERTAIN: message('check.again.LICENCE_UNCERTAIN'),
  TIMEOUT: message('check.again.TIMEOUT'),
  IDENTITY_ERROR: message('check.again.IDENTITY_ERROR'),
  SERVER_ERROR: message('check.again.SERVER_ERROR'),
  ANSWER_UNREADABLE: message('check.again.ANSWER_UNREADABLE'),
  ANSWER_UNEXPECTED: message('check.again.ANSWER_UNEXPECTED'),
  FILTER_REFUSED: message('check.again.FILTER_REFUSED'),
  LINK_EXPIRED: message('check.again.LINK_EXPIRED'),
};

/** A failed step. For an error that is not Graph's it shows only the kind of error. */
export function failed(id: string, error: unknown, pages: PortalPages, fallback?: Page): Check {
  if (error instanceof GraphFailure) {
    const { kind, meaning, remedy } = error;
    const page: Page | undefined = PAGE_OF[kind] ?? fallback;
    const state = UNDECIDED.has(kind) ? 'warn' : 'fail';
    const found = error.graphStatus === undefined || state === 'warn' ? meaning : noting(meaning, `HTTP ${error.graphStatus}`);
    return { id, state, message: found, remedy: doneAt(REMEDIES[kind] ?? remedy, page && pages[page]) };
  }
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { id, state: 'warn', message: message('check.no-turn'), remedy: message('check.no-turn.remedy') };
  return {
    id,
    state: 'fail',
    message: isAppError(error) ? detailOf(error) : message('check.unexpected'),
    remedy: message('check.unexpected.remedy'),
  };
}
