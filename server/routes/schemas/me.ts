import { type Static, Type } from 'typebox';
import { PresenceSchema } from './presence.ts';
import { closed, Id, Iso, ModeSchema, Optional } from './shared.ts';
import { StaleSchema } from './stale.ts';

const OverrideStatusSchema = Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave'), Type.Literal('hidden')]);
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
  closed,
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
  /** Whether the person set it, or an administrator for them. */
  setBy: Type.Union([Type.Literal('self'), Type.Literal('administrator')]),
  /** Name of the administrator; only for the person, and only while the directory has it. */
  setByName: Optional(Type.String()),
  from: Iso,
  until: Iso,
  inForce: Type.Boolean({
    description:
      'Whether it counts now. False for a plan (one that has not begun, or an office said for another day), and for one that something said later takes the place of.',
  }),
  displaced: Optional(Type.Boolean({ description: 'True where it would count, but something said later takes its place.' })),
};
export const OverrideSchema = Type.Object(overrideFields, closed);
export type OverrideView = Static<typeof OverrideSchema>;
export const MeSchema = Type.Object(
  {
    /** The server's clock; the tab measures "since" against it. */
    now: Iso,
    id: Id,
    name: Type.String(),
    upn: Type.String(),
    department: Optional(Type.String()),
    mode: ModeSchema,
    /** IANA; the organisation's where the directory knows none. */
    timeZone: Type.String(),
    administrator: Type.Boolean(),
    insights: Type.Boolean({ description: 'Whether I may read insights, by the setting of that name.' }),
    /** As I would be shown without `hidden`. */
    presence: PresenceSchema,
    stale: Optional(StaleSchema),
    /** When `hidden` is in force: until when. */
    hiddenUntil: Optional(Iso),
    /** Present if I cleared and can still undo it (`DELETE /api/me/clear`): until when. */
    clearUndoableUntil: Optional(Iso),
    /** In force or planned, the one set last first. */
    overrides: Type.Array(OverrideSchema),
  },
  closed,
);
export type Me = Static<typeof MeSchema>;
export const NotShownSchema = Type.Object(
  { lines: Type.Array(Type.String({ description: 'Sentences, in the language of the request.' })) },
  closed,
);
export type NotShown = Static<typeof NotShownSchema>;
export const EndedSchema = Type.Object(
  { ...MeSchema.properties, ended: Type.Array(Id, { description: 'Statements that ended now; each can be restored.' }) },
  closed,
);
export const EndOverrideQuery = Type.Object(
  {
    id: Optional(Id),
  },
  closed,
);
