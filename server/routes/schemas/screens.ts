import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Name, Optional } from './shared.ts';

export const ScreenSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    officeId: Id,
    /** Absent if the office no longer exists. */
    officeName: Optional(Type.String()),
    createdAt: Iso,
    seenOn: Optional(Type.String({ format: 'date', description: 'The last day, in the office’s zone, on which the key was used.' })),
  },
  { ...closed, title: 'Screen' },
);
export type Screen = Static<typeof ScreenSchema>;
export const ScreenListSchema = Type.Object(
  { screens: Type.Array(ScreenSchema, { description: 'Oldest first.' }) },
  { ...closed, title: 'ScreenList' },
);
export const ScreenBody = Type.Object({ name: Name, officeId: Id }, { ...closed, title: 'ScreenBody' });
export const ScreenCreatedSchema = Type.Object(
  { screen: ScreenSchema, key: Type.String({ description: 'The key. It is shown this once and not kept.' }) },
  { ...closed, title: 'ScreenCreated' },
);
export type ScreenCreated = Static<typeof ScreenCreatedSchema>;
export const ScreenRevokedSchema = Type.Object({ outcome: Type.Literal('revoked') }, { ...closed, title: 'ScreenRevoked' });
