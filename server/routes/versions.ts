import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { fieldFault } from '../actions/field-fault.ts';
import { message } from '../texts/message.ts';

/**
 * One rule for offices, ranges and settings. A request may state the version on which it is based, and each response with one record has its
 * version as `ETag`. A stale version is refused with the changes since: with 412 if it came in `If-Match`, otherwise with 409. Without a version
 * the edit is based on the current one.
 */
export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description:
        'The `ETag` that was read, the version in quotes; in place of `version` in the body, or with the same one. Optional: a stale one is refused with 412 VERSION_CONFLICT, one that contradicts the body with 400.',
      examples: ['"3"'],
    }),
  ),
});

/**
 * The version that the client has read: from `If-Match: "3"` (or its form from a compressing proxy) or from the body. Undefined without either,
 * or for `*`: then the edit is based on the current version.
 * @throws AppError BAD_REQUEST
 */
export function versionRead(request: FastifyRequest, inBody: number | undefined): number | undefined {
  if (!namesVersion(request)) return inBody;
  const version = /^\s*(?:W\/)?"(\d{1,9})(?:-(?:gzip|br|zstd))?"\s*$/.exec(request.headers['if-match'] ?? '')?.[1];
  if (version === undefined) throw fieldFault('BAD_REQUEST', 'If-Match', message('if-match.malformed'));
  if (inBody !== undefined && inBody !== Number(version))
    throw fieldFault('BAD_REQUEST', 'If-Match', message('if-match.contradicts', { version, inBody }));
  return Number(version);
}

/** Sets the version of the record as `ETag`, and returns the record. */
export function tagged<V extends { version: number }>(reply: FastifyReply, record: V): V {
  reply.header('ETag', `"${record.version}"`);
  return record;
}

/** Whether the request states a version in `If-Match`. */
export function namesVersion({ headers }: FastifyRequest): boolean {
  const header = headers['if-match']?.trim();
  return header !== undefined && header !== '' && header !== '*';
}
