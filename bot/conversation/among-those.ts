import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import type { Context } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Sentence } from '../understand/sentence.ts';
import { intentOf, saidBefore, within } from './said-before.ts';

/** "Which of them are remote?": a question about the people of the last answer. `undefined` if there are none. */
export function amongThose(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence | undefined {
  const { said } = sentence;
  if (!said.departments.some(({ group }) => group === 'those')) return sentence;
  const before = frame && intentOf(frame);
  if (!frame || !before) return undefined;
  const then = saidBefore(context, frame);
  const named = said.departments.filter(({ group }) => group !== 'those');
  const slots = INTENTS[sentence.intent].slots;
  const departments = named.length > 0 ? named : then.departments;
  // The last answer was about all who are in.
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

/** Questions about people who are not in, with a department as a filter. */
const AWAY: ReadonlySet<IntentName> = new Set(['who-is-remote', 'who-is-on-leave', 'who-is-not-in']);

/** Questions about everybody, and their variants for a department or group. */
const OF_EVERYBODY: ReadonlySet<IntentName> = new Set(['who-is-in', 'who-was-in', 'who-will-be-in', 'how-full', 'how-many']);

/** "Which of my reports are in?" */
export function ofGroup<Meant extends Sentence>(sentence: Meant): Meant {
  return sentence.said.departments.length > 0 && OF_EVERYBODY.has(sentence.intent)
    ? { ...sentence, intent: 'who-of-department' }
    : sentence;
}
