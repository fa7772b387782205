import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { fieldFault } from '../actions/field-fault.ts';
import { message } from '../texts/message.ts';

/**
 * One rule for offices, ranges and settings: an edit may name the version that it is based on. A stale version is refused with the changes
 * since; without a version the edit is based on the current one.
 */
export const IfMatch = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description:
        'The version that was read, in quotes; in place of `version` in the body. Optional: a stale one is refused with VERSION_CONFLICT.',
    }),
  ),
});

/**
 * The version that was read: from `If-Match: "3"` (or its form from a compressing proxy) or from the body; undefined without either, or for
 * `*`: then the edit is based on the current version. @throws AppError BAD_REQUEST
 */
export function versionRead(request: FastifyRequest, inBody: number | undefined): number | undefined {
  const header = request.headers['if-match'];
  if (header === undefined || header.trim() === '*') return inBody;
  const version = /^\s*(?:W\/)?"(\d{1,9})(?:-(?:gzip|br|zstd))?"\s*$/.exec(header)?.[1];
  if (version === undefined) throw fieldFault('BAD_REQUEST', 'If-Match', message('if-match.malformed'));
  if (inBody !== undefined && inBody !== Number(version))
    throw fieldFault('BAD_REQUEST', 'If-Match', message('if-match.contradicts', { version, inBody }));
  return Number(version);
}
