import type { FastifyRequest } from 'fastify';

/** The form that a compressing proxy gives to a tag: a weak tag (nginx), or one with the encoding in it (Caddy). */
const COMPRESSED = /-(?:gzip|br|zstd)"$/;

const plainTag = (tag: string) => tag.trim().replace(/^W\//, '').replace(COMPRESSED, '"');

/** Whether the client already has the answer with this tag: `If-None-Match` compares weakly, and may list several tags (RFC 9110 §13.1.2). */
export function isNotModified(request: FastifyRequest, tag: string): boolean {
  const known = request.headers['if-none-match']?.split(',') ?? [];
  return known.some((each) => plainTag(each) === plainTag(tag));
}
