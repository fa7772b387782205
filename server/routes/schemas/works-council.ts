import { type Static, Type } from 'typebox';
import { closed } from './shared.ts';

const MeaningSchema = Type.Object(
  {
    setting: Type.String(),
    title: Type.String(),
    text: Type.String({ description: 'What it means for people, in the language of the request.' }),
  },
  { ...closed, title: 'WorksCouncilMeaning' },
);

export const WorksCouncilSchema = Type.Object(
  {
    on: Type.Boolean(),
    title: Type.String({ description: 'A sentence that says whether it is on.' }),
    more: Type.String({ description: 'The words of a link to the list.' }),
    sets: Type.Array(MeaningSchema, { description: 'What it sets. Empty while it is off.' }),
  },
  { ...closed, title: 'WorksCouncilMode', description: 'One switch of administrators that sets several settings, and what that means.' },
);
export type WorksCouncil = Static<typeof WorksCouncilSchema>;
