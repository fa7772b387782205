import type { TSchema } from 'typebox';
import { queryFault } from '../actions/field-fault.ts';
import { AppError } from '../errors.ts';
import { dayBounds } from '../presence/calendar.ts';
import type { DayPicture } from '../presence/day-picture.ts';
import { memo } from '../presence/memo.ts';
import type { Picture } from '../presence/picture.ts';
import type { Staleness } from '../presence/staleness.ts';
import type { Instant } from '../presence/time.ts';
import { tellsFloors } from '../presence/visibility.ts';
import { message } from '../texts/message.ts';
import type { Texts } from '../texts/texts.ts';
import type { RouteDeps } from './deps.ts';
import { ProblemSchema } from './schemas/problem.ts';
import type { Stale } from './schemas/stale.ts';

/** The time of a question: an instant or a day (`YYYY-MM-DD`), not both. Neither means now. */
export interface When {
  at?: string;
  day?: string;
  /** The hour of that day, 0–23, on the clock of each office. Default: noon. */
  hour?: number;
}

/** The form of every error response. */
export const PROBLEM = { description: 'Problem details (RFC 9457).', content: { 'application/problem+json': { schema: ProblemSchema } } };

/** The responses of a route: the successful one, and problem details for all others. */
export function replies<const S extends TSchema, const C extends number = 200>(schema: S, code?: C) {
  return { [code ?? 200]: schema, '4xx': PROBLEM, '5xx': PROBLEM } as { [K in C]: S } & {
    '4xx': typeof PROBLEM;
    '5xx': typeof PROBLEM;
  };
}

/** Parses an instant of the API. The schema has checked the form; a date that does not exist is still possible. @throws AppError BAD_REQUEST */
export function instantOf(text: string, field: string): Instant {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw queryFault(field, message('field-fault.no-instant'));
  return at;
}

/** Absent while the picture is current. */
export function staleView(stale: Staleness | undefined, texts: Texts): { stale?: Stale } {
  return stale ? { stale: { ...(stale.asOf === undefined ? {} : { asOf: iso(stale.asOf) }), why: texts.say(stale.why) } } : {};
}

/** An instant in the API's form: ISO 8601 in UTC, with milliseconds. Answers have the same ones again and again, and formatting is slow. */
export const iso: (at: Instant) => string = memo((at) => new Date(at).toISOString());

/** The id of the last event in the form of the live stream. Read it before the picture, so that it is not newer than the picture. */
export const lastEvent = ({ board }: Pick<RouteDeps, 'board'>): string => `${board.epoch}-${board.revision()}`;

/** The live picture, or that of a past instant or of a day. @throws AppError BAD_REQUEST for both, AT_IN_FUTURE, AT_NOT_KEPT */
export async function pictureOf({ board }: Pick<RouteDeps, 'board'>, { at, day, hour }: When): Promise<Picture | DayPicture> {
  if (at !== undefined && day !== undefined)
    throw new AppError('BAD_REQUEST', {
      detail: message('request.at-and-day'),
      extra: { errors: [{ at: '?day', message: message('field-fault.with-at') }] },
    });
  if (day === undefined && hour !== undefined) throw queryFault('?hour', message('field-fault.without-day'));
  return day === undefined ? pictureAt({ board }, at) : board.day(day, hour);
}

/**
 * A filter by an office or floor that does not exist would select nobody, as if nobody were there. With both, the floor must be one of the office.
 * @throws AppError NOT_FOUND
 */
export function checkPlace({ board }: Pick<RouteDeps, 'board'>, { office, floor }: { office?: string; floor?: string }): void {
  const { offices } = board.world();
  if (office !== undefined && !offices.has(office)) throw new AppError('NOT_FOUND', { detail: message('office.not-found') });
  const among = [...offices.values()].filter(({ id }) => office === undefined || id === office);
  if (floor !== undefined && !among.some(({ floors }) => floors.some(({ id }) => id === floor)))
    throw new AppError('NOT_FOUND', { detail: message('floor.not-found') });
}

/** Floors of past days may not be shown: the list would be empty, as if nobody had been there. @throws AppError NOT_FOUND, BAD_REQUEST */
export function checkFloorTold({ board, clock }: Pick<RouteDeps, 'board' | 'clock'>, floorId: string, { at, day }: When): void {
  const world = board.world();
  const office = [...world.offices.values()].find(({ floors }) => floors.some(({ id }) => id === floorId));
  if (!office) return;
  const instant = day === undefined ? at && instantOf(at, '?at') : dayBounds(day, office.timeZone).start;
  if (instant && !tellsFloors(instant, { now: clock.now(), office, world }))
    throw new AppError('NOT_FOUND', { detail: message('floor.today-only') });
}

/** The live picture, or that of a past instant. @throws AppError BAD_REQUEST, AT_IN_FUTURE, AT_NOT_KEPT */
export async function pictureAt({ board }: Pick<RouteDeps, 'board'>, at: string | undefined): Promise<Picture> {
  return at === undefined ? board.now() : board.at(instantOf(at, '?at'));
}
