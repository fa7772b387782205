import type { FastifyRequest } from 'fastify';

const COOKIE = 'screen';
/** Seconds: the longest lifetime that browsers allow. */
const KEPT = 400 * 24 * 60 * 60;

/** The key of a request: from its `Authorization` header, otherwise from the cookie. */
export function keyIn({ headers }: FastifyRequest): string | undefined {
  const bearer = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const cookies = (headers.cookie ?? '').split(';').map((each) => each.trim().split('='));
  const value = cookies.find(([name]) => name === COOKIE)?.[1];
  return value === undefined ? undefined : decoded(value);
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** The browser sends it only to the pages of this office, and never from a script or from another site. */
export function keyCookie(request: FastifyRequest, officeId: string, key: string): string {
  const path = `/screen/${encodeURIComponent(officeId)}`;
  const secure = request.protocol === 'https' ? '; Secure' : '';
  return `${COOKIE}=${encodeURIComponent(key)}; Path=${path}; Max-Age=${KEPT}; HttpOnly; SameSite=Strict${secure}`;
}
