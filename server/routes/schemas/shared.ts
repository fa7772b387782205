import { type TSchema, Type } from 'typebox';
import { MAX_NAME_LENGTH, NAME_PATTERN } from '../../presence/names.ts';

/**
 * The types of the HTTP API, for validation, serialisation, OpenAPI and TypeScript. The tab imports only the TypeScript types. Instants are ISO
 * 8601 in UTC; days are `YYYY-MM-DD`.
 */
export const closed = { additionalProperties: false } as const;
export const Optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

export const Iso = Type.String({ format: 'date-time', description: 'ISO 8601 instant, UTC.', examples: ['2026-11-20T08:00:00.000Z'] });
export const Id = Type.String({ minLength: 1, maxLength: 128 });
export const Name = Type.String({ minLength: 1, maxLength: MAX_NAME_LENGTH, pattern: NAME_PATTERN });
export const Version = Type.Integer({
  minimum: 1,
  description: 'The version that was read. If given, an edit of an older version is refused with VERSION_CONFLICT.',
});
export const ModeSchema = Type.Union([Type.Literal('off'), Type.Literal('track'), Type.Literal('display')], { title: 'PresenceMode' });

/** An object with its current name. */
export const NamedSchema = Type.Object({ id: Id, name: Type.String() }, { ...closed, title: 'Named' });

/** The event id of the current picture. */
export const LiveEventId = Type.String({
  description:
    'The event of `GET /api/live` up to which this is the picture: a stream that begins with it, or with an earlier one, misses nothing.',
});
