import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Board } from '../board/board.ts';
import type { Picture } from '../presence/picture.ts';
import { HOUR } from '../presence/time.ts';

/** Different questions remembered for one picture. */
const MOST = 100;

/**
 * Answers that are the same for every viewer: made into text once per picture, and not sent again to somebody who has
 * them (ETag). Only for what everybody may see.
 */
export function createSharedAnswers({ board }: { board: Board }) {
  const texts = new WeakMap<Picture, Map<string, string>>();
  return (request: FastifyRequest, reply: FastifyReply, picture: Picture, make: () => unknown): FastifyReply => {
    // Sentences speak of "today", so that an answer does not stay the same for ever.
    const tag = `W/"${board.epoch}-${board.revision()}-${Math.floor(picture.at / HOUR)}"`;
    reply.header('ETag', tag).header('Cache-Control', 'private, no-cache').header('Vary', 'Authorization');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    const known = texts.get(picture) ?? new Map<string, string>();
    texts.set(picture, known);
    const text = known.get(request.url) ?? JSON.stringify(make());
    if (known.size < MOST) known.set(request.url, text);
    return reply.type('application/json; charset=utf-8').send(text);
  };
}
