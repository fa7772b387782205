import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import type { Context } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Sentence } from '../understand/sentence.ts';
import { intentOf, saidBefore, within } from './said-before.ts';

/** "Which of them are remote?": of those who were spoken of. `undefined`: nobody was. */
export function amongThose(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence | undefined {
  const { said } = sentence;
  if (!said.departments.some(({ group }) => group === 'those')) return sentence;
  const before = frame && intentOf(frame);
  if (!frame || !before) return undefined;
  const then = saidBefore(context, frame);
  const named = said.departments.filter(({ group }) => group !== 'those');
  const slots = INTENTS[sentence.intent].slots;
  const departments = named.length > 0 ? named : then.departments;
  // All who are in were spoken of.
  const isOfAll = departments.length === 0 && sentence.intent === 'who-of-department';
  const isFilter = named.length > 0 && said.places.length === 0 && AWAY.has(before);
  return {
    ...sentence,
    intent: isFilter ? before : isOfAll ? 'who-is-in' : sentence.intent,
    said: {
      ...said,
      departments,
      places: said.places.length > 0 ? said.places.map((place) => within(place, then.places)) : slots.includes('place') ? then.places : [],
      times: said.times.length > 0 || !slots.includes('time') ? said.times : then.times,
    },
  };
}

/** Questions about people who are not in, of which a department is a filter. */
const AWAY: ReadonlySet<IntentName> = new Set(['who-is-remote', 'who-is-on-leave', 'who-is-not-in']);

/** Questions about everybody, which of a group are those of a department. */
const OF_EVERYBODY: ReadonlySet<IntentName> = new Set(['who-is-in', 'who-was-in', 'who-will-be-in', 'how-full', 'how-many']);

/** "Which of my reports are in?" */
export function ofGroup<Meant extends Sentence>(sentence: Meant): Meant {
  return sentence.said.departments.length > 0 && OF_EVERYBODY.has(sentence.intent)
    ? { ...sentence, intent: 'who-of-department' }
    : sentence;
}
