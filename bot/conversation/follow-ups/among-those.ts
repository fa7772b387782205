import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { teamOf as directoryTeam } from '../../../server/presence/team.ts';
import type { Context } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { lengthAt } from '../../understand/phrases-at.ts';
import type { Sentence } from '../../understand/sentence.ts';
import { wordsOf } from '../../understand/words.ts';
import { AWAY, LISTS_OF_ALL } from '../question-kinds.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, saidBefore, within } from '../said-before.ts';

/** "Which of them are remote?": a question about the people of the last answer. `undefined` if there are none. */
export function amongThose(context: Context, sentence: Sentence, frame: ConversationFrame | undefined): Sentence | undefined {
  const { said } = sentence;
  const before = frame && intentOf(frame);
  const isOfThose = said.departments.some(({ group }) => group === 'those');
  if (!isOfThose && !(before && LISTS_OF_ALL.has(before) && isFilter(context, sentence))) return sentence;
  if (!frame || !before) return undefined;
  const listed = isOfThose ? reportsListed(context, sentence, frame, before) : undefined;
  if (listed) return listed;
  const then = saidBefore(context, frame);
  const named = said.departments.filter(({ group }) => group !== 'those');
  const slots = INTENTS[sentence.intent].slots;
  const departments = named.length > 0 ? named : then.departments;
  // The last answer was about all who are in.
  const isOfAll = departments.length === 0 && sentence.intent === 'who-of-department';
  const isOfAway = named.length > 0 && said.places.length === 0 && AWAY.has(before);
  return {
    ...sentence,
    intent: isOfAway ? before : isOfAll ? 'who-is-in' : sentence.intent,
    said: {
      ...said,
      departments,
      places: said.places.length > 0 ? said.places.map((place) => within(place, then.places)) : slots.includes('place') ? then.places : [],
      times: said.times.length > 0 || !slots.includes('time') ? said.times : then.times,
    },
  };
}

/** Questions about all, and the same about each of the people of a list. */
const OF_EACH: ReadonlyMap<IntentName, IntentName> = new Map([
  ['who-is-in', 'is-in'],
  ['who-of-department', 'is-in'],
  ['how-many', 'is-in'],
  ['how-full', 'is-in'],
  ['who-will-be-in', 'will-be-in'],
  ['who-was-in', 'was-in'],
  ['who-is-remote', 'is-remote'],
  ['who-is-on-leave', 'is-on-leave'],
  ['who-is-not-in', 'is-not-in'],
]);

/** "And which of those are in?" after the people who report to somebody: each of these. */
function reportsListed(context: Context, sentence: Sentence, frame: ConversationFrame, before: IntentName): Sentence | undefined {
  const intent = OF_EACH.get(sentence.intent);
  if (!intent || before !== 'reports-of') return undefined;
  const { picture } = context;
  const people = frame.personIds.flatMap((id) =>
    directoryTeam(picture, { id }).reports.map((person) => ({ text: person.name, personId: person.id })),
  );
  return people.length === 0 ? undefined : { ...sentence, intent, phrase: 'said', said: { ...sentence.said, departments: [], people } };
}

/** "And in Sales?", "which are in Sales?": a part of the people of the last answer, unless it names a group. */
function isFilter({ texts }: Context, { intent, asked, said }: Sentence): boolean {
  const language = languageOf(texts.language);
  const isOfDepartment = intent === 'who-of-department' && said.departments.length > 0 && !said.departments.some(({ group }) => group);
  if (!language || !asked || !isOfDepartment || said.places.length + said.people.length + said.times.length > 0) return false;
  const words = wordsOf(said.text, language.rewriting);
  const isQuestion = words.some((_, at) => lengthAt(words, at, language.core.questions) > 0);
  return lengthAt(words, 0, language.groups.which) > 0 || (!isQuestion && words.length <= MAX_WORDS_OF_FILTER);
}

const MAX_WORDS_OF_FILTER = 4;

/** Questions about everybody, and their variants for a department or group. */
const OF_EVERYBODY: ReadonlySet<IntentName> = new Set(['who-is-in', 'who-was-in', 'who-will-be-in', 'how-full', 'how-many']);

/** Questions about a person. Of a group they are about its people: "is my team in?" */
const OF_PERSON: ReadonlySet<IntentName> = new Set(['is-in', 'where-is', 'will-be-in', 'was-in']);

/** "Which of my reports are in?" */
export function ofGroup<Meant extends Sentence>(sentence: Meant): Meant {
  const { intent, said } = sentence;
  const isOfGroup = said.departments.length > 0 && (OF_EVERYBODY.has(intent) || (OF_PERSON.has(intent) && said.people.length === 0));
  return isOfGroup ? { ...sentence, intent: 'who-of-department', phrase: 'said' } : sentence;
}
