import { type Static, Type } from 'typebox';
import { Optional } from './shared.ts';

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Stable; see docs/ERRORS.md.' }),
    detail: Optional(Type.String()),
    errors: Optional(
      Type.Array(Type.Object({ at: Type.String({ description: 'JSON pointer or line at fault.' }), message: Type.String() })),
    ),
  },
  { title: 'Problem', additionalProperties: true },
);
export type ProblemDetails = Static<typeof ProblemSchema>;
