import { type Static, Type } from 'typebox';
import { ReasonSchema } from './presence.ts';
import { closed } from './shared.ts';

export const ReasonsSchema = Type.Object(
  { signIns: Type.Array(ReasonSchema), presence: Type.Array(ReasonSchema) },
  { ...closed, title: 'ReasonSentences', description: 'Codes of decisions with their sentences, in the order in which they are decided.' },
);
export type Reasons = Static<typeof ReasonsSchema>;
