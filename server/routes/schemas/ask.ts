import { Type } from 'typebox';
import { closed } from './shared.ts';

// The bot in words, for `npm run ask`
export const AskBody = Type.Object({ text: Type.String({ minLength: 1, maxLength: 1000 }) }, closed);
export const AnswerSchema = Type.Object({ text: Type.String() }, closed);
