import { findPeople } from '../../answers/find-people.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { isTakenBack } from '../../understand/doubts.ts';
import type { Sentence } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';

/** The intents of a name alone, and of "Anna here". */
const NAMING: ReadonlySet<IntentName> = new Set(['where-is', 'is-in']);

/** "Anna here, I'm at home", from Anna: her own name has no meaning. Another person's name stays. */
export function withoutIntroduction(context: Context, understood: Understood): Understood {
  const [first, ...others] = understood.sentences;
  const [next] = others;
  if (!first || !next || !isAsker(context, first) || INTENTS[next.intent].changes === undefined) return understood;
  return {
    ...understood,
    sentences: others,
    doubtful:
      understood.hedged ||
      isTakenBack(
        others,
        others.some(({ asked }) => asked),
        understood.language,
      ),
    ofOther: false,
  };
}

function isAsker(context: Context, { intent, asked, said }: Sentence): boolean {
  const [who, ...others] = said.people;
  if (!NAMING.has(intent) || asked || !who || who.pronoun || others.length > 0 || said.times.length > 0) return false;
  const isHere = said.places.every(({ any }) => any);
  const { people, nearly } = findPeople(context, who);
  return isHere && !nearly && people.some(({ id }) => id === context.person.id);
}
