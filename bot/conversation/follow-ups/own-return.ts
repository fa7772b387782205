import { SAID_NOTHING } from '../../context.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import { isWhole } from '../../understand/concepts.ts';
import { sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { spokenLanguages } from '../read-part.ts';
import type { Turn } from '../turn.ts';

/**
 * "When am I back?", "until when am I on leave?": the whole message asks when the writer is back. `undefined`: it says something else, or others
 * read the answer.
 */
export function ownReturn({ context, message, before, languages }: Turn): Understood | undefined {
  const { text, quoted, cut, mentions } = message;
  if (context.shared || quoted || cut || mentions.length > 0) return undefined;
  const language = spokenLanguages(before, languages).find((each) => isWhole(wordsOf(text, each.rewriting), each.continuing.ownReturn));
  if (!language) return undefined;
  const { id: personId, name } = context.person;
  return {
    ...ofWhole(language, false),
    sentences: [sentenceOf('when-back', { ...SAID_NOTHING, people: [{ text: name, personId }], text })],
  };
}
