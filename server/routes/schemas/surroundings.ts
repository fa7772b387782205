import { type Static, Type } from 'typebox';
import { closed, Id, Optional } from './shared.ts';

export const SurroundingsSchema = Type.Object(
  {
    team: Type.Object(
      {
        manager: Optional(Id),
        colleagues: Type.Array(Id, { description: 'Of the same manager, by name.' }),
        reports: Type.Array(Id, { description: 'By name.' }),
      },
      { ...closed, description: 'People of the directory, by id; only those who may be named.' },
    ),
    lastOfficeId: Optional(Type.String({ description: 'Where sign-ins showed me last; absent where none are kept.' })),
  },
  { ...closed, title: 'Surroundings', description: 'My team, and the office at which I was last.' },
);
export type Surroundings = Static<typeof SurroundingsSchema>;
