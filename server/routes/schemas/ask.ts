import { Type } from 'typebox';
import { closed } from './shared.ts';

// The bot as plain text, for `npm run ask`
export const AskBody = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 1000 }) },
  { ...closed, title: 'AskBody', examples: [{ text: 'Who is in the office today?' }] },
);
export const AnswerSchema = Type.Object(
  { text: Type.String() },
  { ...closed, title: 'BotAnswer', description: 'What the bot says, as plain text.' },
);
