import { type Static, Type } from 'typebox';
import { OfficeOccupancySchema } from './occupancy.ts';
import { PersonPresenceSchema } from './presence.ts';
import { closed, Id, Optional } from './shared.ts';
import { StaleSchema } from './stale.ts';

/** The format of ids from Teams. They become part of addresses of the Bot Framework. */
const CONVERSATION_ID = { minLength: 1, maxLength: 300, pattern: '^[\\w:@.=+;-]+$' };

export const SharedBoardQuery = Type.Object(
  {
    office: Optional(Type.String({ ...Id, description: 'Id of an office; without it the numbers of all.' })),
    floor: Optional(Type.String({ ...Id, description: 'Id of one of its floors: whom to name.' })),
    chat: Optional(Type.String({ ...CONVERSATION_ID, description: 'Id of the chat in Teams.', examples: ['19:abc@thread.v2'] })),
    team: Optional(Type.String({ ...CONVERSATION_ID, description: 'Id of the team in Teams.', examples: ['19:general@thread.tacv2'] })),
    channel: Optional(
      Type.String({ ...CONVERSATION_ID, description: 'Id of a channel of that team.', examples: ['19:general@thread.tacv2'] }),
    ),
  },
  closed,
);
export const SharedBoardSchema = Type.Object(
  {
    at: Type.String({ format: 'date-time' }),
    stale: Optional(StaleSchema),
    offices: Type.Array(OfficeOccupancySchema, { description: 'The office that was asked for, else all.' }),
    people: Optional(
      Type.Array(PersonPresenceSchema, {
        description:
          'Who may be named at the office or floor, the first of them by name; absent where not all members of the conversation may see names.',
      }),
    ),
    total: Optional(Type.Integer({ description: 'How many of them there are.' })),
  },
  { ...closed, title: 'SharedBoard' },
);
export type SharedBoard = Static<typeof SharedBoardSchema>;
