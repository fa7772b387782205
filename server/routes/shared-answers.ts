import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { textsFor } from '../plugins/language.ts';
import type { Picture } from '../presence/picture.ts';
import type { Clock, Instant } from '../presence/time.ts';
import { isNotModified } from './etag.ts';
import { iso } from './replies.ts';
import type { Stale } from './schemas/stale.ts';

/** Maximum different questions that are cached for one picture. */
const CACHE_SIZE = 100;

/** Milliseconds for which the same bytes of an answer are sent again, with their time. */
const SAME_BYTES = 1000;

interface Answer {
  text: string;
  tag: string;
  /** The last bytes that were sent, with their time and event. */
  sent?: { body: Buffer; at: Instant; event: string | undefined };
}

/** The shown picture, with a note if it is not current. */
interface Shown {
  picture: Pick<Picture, 'at'>;
  stale: { stale?: Stale };
  /** The live event up to which the picture is current. */
  event?: string;
}

/**
 * Answers that are the same for all viewers with the same language: serialised once per picture, and not sent again to a client that has them.
 * Only for data that everybody may see. The ETag is computed from this text only, so invisible changes do not change it (docs/RULES.md). It
 * includes neither `event` nor `at`, the time of the request, since the picture follows the clock. Within a second the same bytes are sent again:
 * sending half a megabyte as text takes ten times as long as sending bytes.
 */
export function createSharedAnswers({ clock }: { clock: Clock }) {
  const answers = new WeakMap<Shown['picture'], Map<string, Answer>>();
  return (request: FastifyRequest, reply: FastifyReply, { picture, stale, event }: Shown, make: () => { at: string }): FastifyReply => {
    const question = `${request.url} ${textsFor(request).language} ${JSON.stringify(stale)}`;
    const known = answers.get(picture) ?? new Map<string, Answer>();
    answers.set(picture, known);
    const answer = known.get(question) ?? answerOf(make());
    if (known.size < CACHE_SIZE) known.set(question, answer);
    reply.header('ETag', answer.tag).header('Cache-Control', 'private, no-cache').header('Vary', 'Authorization, Accept-Language');
    if (isNotModified(request, answer.tag)) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(bodyOf(answer, clock.now(), event));
  };
}

function bodyOf(answer: Answer, now: Instant, event: string | undefined): Buffer {
  const { text, sent } = answer;
  if (sent && sent.event === event && now >= sent.at && now - sent.at < SAME_BYTES) return sent.body;
  const body = Buffer.from(`${JSON.stringify({ at: iso(now), event }).slice(0, -1)},${text.slice(1)}`);
  answer.sent = { body, at: now, event };
  return body;
}

function answerOf({ at: _, ...content }: { at: string }): Answer {
  const text = JSON.stringify(content);
  return { text, tag: `W/"${createHash('sha256').update(text).digest('base64url')}"` };
}
