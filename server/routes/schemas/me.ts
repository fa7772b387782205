import { type Static, Type } from 'typebox';
import { EndingCredentialSchema } from './credential.ts';
import { PresenceSchema } from './presence.ts';
import { closed, Id, Iso, ModeSchema, Optional } from './shared.ts';
import { StaleSchema } from './stale.ts';

const OverrideStatusSchema = Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave'), Type.Literal('hidden')], {
  title: 'OverrideStatus',
});
export const OverrideBody = Type.Object(
  {
    status: OverrideStatusSchema,
    officeId: Optional(Id),
    floorId: Optional(Id),
    from: Optional(Type.String({ format: 'date-time', description: 'Default: now.' })),
    until: Optional(
      Type.String({ format: 'date-time', description: 'Exclusive. Default: the end of the calendar day of `from`, where it applies.' }),
    ),
  },
  {
    ...closed,
    title: 'OverrideBody',
    examples: [{ status: 'office', officeId: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', floorId: '7c1d2e3f-5a4b-4c6d-8e9f-0a1b2c3d4e5f' }],
  },
);
export type OverrideInput = Static<typeof OverrideBody>;
export const overrideFields = {
  id: Id,
  status: OverrideStatusSchema,
  officeId: Optional(Id),
  officeName: Optional(Type.String()),
  floorId: Optional(Id),
  floorName: Optional(Type.String()),
  setAt: Iso,
  setBy: Type.Union([Type.Literal('self'), Type.Literal('administrator')], {
    title: 'OverrideSetBy',
    description: 'Whether the person set it, or an administrator for them.',
  }),
  setByName: Optional(Type.String({ description: 'Name of the administrator; only for the person, and only while the directory has it.' })),
  from: Iso,
  until: Iso,
  inForce: Type.Boolean({
    description:
      'Whether it counts now. False for a plan (one that has not begun, or an office said for another day), and for one that a later statement replaces.',
  }),
  displaced: Optional(Type.Boolean({ description: 'True if it would count, but a later statement replaces it.' })),
};
export const OverrideSchema = Type.Object(overrideFields, { ...closed, title: 'Override' });
export type OverrideView = Static<typeof OverrideSchema>;
export const MeSchema = Type.Object(
  {
    now: Type.String({ ...Iso, description: `The server's clock; the tab measures "since" against it.` }),
    id: Id,
    name: Type.String(),
    upn: Type.String(),
    department: Optional(Type.String()),
    mode: ModeSchema,
    timeZone: Type.String({ description: `IANA; the organisation's if the directory knows none.` }),
    administrator: Type.Boolean(),
    insights: Type.Boolean({ description: 'Whether I may read insights, by the setting of that name.' }),
    worksCouncilMode: Type.Boolean({ description: 'Whether works-council mode is on: `GET /api/works-council`.' }),
    /** The person's presence without `hidden`. */
    presence: PresenceSchema,
    stale: Optional(StaleSchema),
    hiddenUntil: Optional(Type.String({ ...Iso, description: 'When `hidden` is in force: until when.' })),
    clearUndoableUntil: Optional(
      Type.String({ ...Iso, description: 'Present if I cleared and can still undo it (`DELETE /api/me/clear`): until when.' }),
    ),
    endingCredentials: Optional(
      Type.Array(EndingCredentialSchema, {
        description: 'For administrators: credentials of the server that end soon or have ended; absent where there are none.',
      }),
    ),
    overrides: Type.Array(OverrideSchema, { description: 'In force or planned, the one set last first.' }),
  },
  { ...closed, title: 'Me', description: 'How I am shown, and why.' },
);
export type Me = Static<typeof MeSchema>;
export const NotShownSchema = Type.Object(
  { lines: Type.Array(Type.String({ description: 'Sentences, in the language of the request.' })) },
  { ...closed, title: 'NotShown', description: 'Why I am not shown at an office.' },
);
export type NotShown = Static<typeof NotShownSchema>;
export const EndedSchema = Type.Object(
  { ...MeSchema.properties, ended: Type.Array(Id, { description: 'Statements that ended now; each can be restored.' }) },
  { ...closed, title: 'MeAfterEnding', description: 'How I am shown, and the statements that ended now.' },
);
export const UndoClearQuery = Type.Object(
  {
    clearUndoableUntil: Optional(
      Type.String({
        ...Iso,
        description:
          'That of the clear to undo. Refused with 409 if I have cleared again since, or can no longer undo it. Default: my last clear.',
      }),
    ),
  },
  closed,
);

export const EndOverrideQuery = Type.Object(
  {
    id: Optional(Id),
  },
  closed,
);
