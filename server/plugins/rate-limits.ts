import type { FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { AppError, type ErrorCode } from '../errors.ts';
import { parseHost } from '../presence/addresses/address.ts';
import { prefixOfAddress } from '../presence/discovery/candidate.ts';
import { type Message, message } from '../texts/message.ts';
import { createRequestCounts } from './request-counts.ts';

export interface RateLimits {
  /** Requests of one person per minute. Default: 600. */
  perPerson?: number;
  /** Requests of one address per minute that are refused with 401. Default: 60. */
  refusedPerAddress?: number;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The screen to which the key of the request belongs; only on the pages of screens. */
    screenId: string;
  }
  interface FastifyInstance {
    /** Counts a request of `request.viewer`. @throws AppError TOO_MANY_REQUESTS */
    countPerson(request: FastifyRequest): void;
    /** Counts a request of `request.screenId`. @throws AppError TOO_MANY_REQUESTS */
    countScreen(request: FastifyRequest): void;
    /** Counts a request whose token was refused. @throws AppError TOO_MANY_REFUSED */
    countRefused(request: FastifyRequest): void;
  }
}

/** Milliseconds. */
const WINDOW = 60_000;
/** Maximum people and addresses counted at the same time. Beyond it, the least recently seen one restarts at 0. */
const MAX_COUNTED = 100_000;

/**
 * Limits requests by person, so an office behind one address is never refused as a whole. By address, only refused requests count, and people
 * with a valid token are still accepted. Each process counts its own requests.
 */
export const rateLimits = fp(async (app, { perPerson = 600, refusedPerAddress = 60 }: RateLimits) => {
  const limit = (code: ErrorCode, max: number, keyOf: (request: FastifyRequest) => string, detail: Message) => {
    const count = createRequestCounts(MAX_COUNTED, WINDOW);
    return (request: FastifyRequest): void => {
      const { current, ttl } = count(keyOf(request));
      if (current > max) throw new AppError(code, { detail, extra: { retryAfter: Math.ceil(ttl / 1000) } });
    };
  };

  app.decorate(
    'countPerson',
    limit('TOO_MANY_REQUESTS', perPerson, ({ viewer }) => viewer.id, message('request.too-many', { max: perPerson })),
  );
  app.decorate(
    'countScreen',
    limit('TOO_MANY_REQUESTS', perPerson, ({ screenId }) => screenId, message('request.too-many', { max: perPerson })),
  );
  app.decorate(
    'countRefused',
    limit('TOO_MANY_REFUSED', refusedPerAddress, ({ ip }) => sourceOf(ip), message('request.too-many-refused', { max: refusedPerAddress })),
  );
});

/**
 * One key for one address in any notation of a proxy: without a port, IPv4-mapped IPv6 as IPv4, and IPv6 as its /64, within which a computer can
 * choose its address freely.
 */
function sourceOf(ip: string): string {
  const address = parseHost(ip.trim());
  return address ? prefixOfAddress(address) : ip;
}
