import type { ConversationFrame } from '../../../server/presence/conversation-frame.ts';
import { type Message as Text, message as textOf } from '../../../server/texts/message.ts';
import { daysAsked } from '../../answers/days-asked.ts';
import { type Context, SAID_NOTHING, type Said } from '../../context.ts';
import { INTENTS } from '../../intents/intents.ts';
import type { IntentName } from '../../language/intent-name.ts';
import { ofWhole } from '../../understand/best-reading.ts';
import type { CompiledLanguage } from '../../understand/compiled-language.ts';
import { isWhole } from '../../understand/concepts.ts';
import type { Message } from '../../understand/message.ts';
import { type Continued, sentenceOf } from '../../understand/sentence.ts';
import type { Understood } from '../../understand/understood.ts';
import { wordsOf } from '../../understand/words.ts';
import { OF_GROUPS } from '../frame.ts';
import { LISTS, OF_PLACE } from '../question-kinds.ts';
import { languageOf } from '../read-part.ts';
import { intentOf, saidBefore, whoOf } from '../said-before.ts';
import { placeOfOne } from './last-subjects.ts';
import { ownCircle } from './own-circle.ts';

/** What a short question means: another question, or an answer that has no context of its own. */
export type ShortQuestion = { understood: Understood } | { text: Text; language: CompiledLanguage };

/** Longer messages have a subject of their own. */
const MAX_WORDS = 10;

interface Asked {
  context: Context;
  frame: ConversationFrame;
  before: IntentName;
  said: Said;
}

interface Question {
  intent: IntentName;
  said: Said;
  /** The question that the next message continues. */
  continues?: IntentName;
}

/** The question that is meant, with what it is about; or the sentence that answers it. */
type Meaning = Question | { text: Text } | undefined;

/**
 * A short question that has a meaning only after an answer: "and the others?", "anybody else?", "what about me?", "are you sure?" (tables
 * `bot/language/<code>/continuing.ts`). `undefined` if the message is none, or the bot had asked something.
 */
export function shortQuestion(context: Context, message: Message, frame: ConversationFrame | undefined): ShortQuestion | undefined {
  const language = frame && languageOf(frame.language);
  const before = frame && intentOf(frame);
  if (!frame || !language || !before || frame.choices || frame.asked || frame.offers || frame.either) return undefined;
  if (message.quoted || message.cut || message.mentions.length > 0 || INTENTS[before].talk) return undefined;
  const words = wordsOf(message.text, language.rewriting);
  if (words.length === 0 || words.length > MAX_WORDS) return undefined;
  const kind = KINDS.find((name) => isWhole(words, language.continuing[name]));
  const meaning = kind && MEANINGS[kind]({ context, frame, before, said: { ...saidBefore(context, frame), text: message.text } });
  if (!meaning) return undefined;
  if ('text' in meaning) return { text: meaning.text, language };
  return { understood: { ...ofWhole(language, false), sentences: [questionOf(meaning)] } };
}

const MEANINGS = {
  others: ({ context, frame, before, said }: Asked): Meaning => {
    const isNow = daysAsked(context, said).kind === 'now';
    if (!isNow) return undefined;
    if (frame.group === 'team' || OF_GROUPS.get(before) === 'team') return { intent: 'team-not-in', said: { ...said, departments: [] } };
    return said.departments.length > 0 ? { intent: 'who-is-not-in', said: { ...said, people: [] } } : moreThanSaid(before, said);
  },
  more: ({ before, said }: Asked): Meaning => moreThanSaid(before, said),
  remote: ({ frame, before, said }: Asked): Meaning =>
    LISTS.has(before) && !frame.stored ? { intent: 'who-is-remote', said: { ...said, people: [], places: [] } } : undefined,
  self: ({ before, said }: Asked): Meaning => {
    if (INTENTS[before].own || INTENTS[before].changes) return undefined;
    const own = OWN.get(before);
    return { intent: own ?? 'my-status', said: { ...SAID_NOTHING, text: said.text, times: said.times, timeText: said.timeText } };
  },
  boss: ({ before, said }: Asked): Meaning => {
    const [only, ...others] = said.people;
    if (!only || others.length > 0 || INTENTS[before].changes) return undefined;
    const continues = OF_PLACE.has(before) ? { continues: before } : { said: { ...said, times: [], timeText: '' } };
    return { intent: 'manager-of', said: { ...said, places: [], departments: [] }, ...continues };
  },
  mine: ({ context, frame, before, said }: Asked): Meaning => {
    const intent = isOfManager(context, frame) ? 'my-manager' : before === 'my-reports' ? before : OWN.get(before);
    return (
      intent && { intent, said: { ...SAID_NOTHING, text: said.text, times: INTENTS[intent].slots.includes('time') ? said.times : [] } }
    );
  },
  myManager: ({ context, before, said }: Asked): Meaning => ownCircle(context, before, said, 'my-manager'),
  myTeam: ({ context, before, said }: Asked): Meaning => ownCircle(context, before, said, 'my-team'),
  myReports: ({ context, before, said }: Asked): Meaning => ownCircle(context, before, said, 'my-reports'),
  where: ({ before, said }: Asked): Meaning =>
    said.people.length > 0 && !INTENTS[before].changes
      ? { intent: before === 'was-in' ? before : 'where-is', said: { ...said, places: [], departments: [] } }
      : undefined,
  since: ({ context, before, said }: Asked): Meaning =>
    // After a plan it is about now: a plan has no beginning.
    said.people.length > 0 && !INTENTS[before].changes && daysAsked(context, said).kind !== 'past'
      ? { intent: 'where-is', said: { ...said, places: [], departments: [], times: [], timeText: '' } }
      : undefined,
  besideThem: ({ context, frame, before, said }: Asked): Meaning => {
    if (said.people.length === 0 || INTENTS[before].changes || daysAsked(context, said).kind !== 'now') return undefined;
    const places = placeOfOne(context, frame);
    const of = { ...said, departments: [], times: [], timeText: '' };
    return places.length > 0
      ? { intent: 'who-is-in', said: { ...of, people: [], places } }
      : { intent: 'where-is', said: { ...of, places: [] } };
  },
  source: ({ before, said }: Asked): Meaning =>
    OWN_STATUS.has(before)
      ? { intent: 'why', said: { ...SAID_NOTHING, text: said.text } }
      : INTENTS[before].own || INTENTS[before].changes || !OF_PRESENCE.has(before)
        ? undefined
        : { text: textOf('bot.talk.how-known') },
  keptHowLong: ({ context, before }: Asked): Meaning =>
    before === 'my-data' ? { text: textOf('bot.mine.kept-for', { days: context.picture.world.settings.retentionDays }) } : undefined,
  repeat: ({ before, said }: Asked): Meaning => (INTENTS[before].changes ? undefined : { intent: before, said }),
  whenThen: ({ before, said }: Asked): Meaning =>
    said.people.length > 0 && OF_PLACE.has(before) && before !== 'was-in'
      ? { intent: 'when-in', said: { ...said, times: [], timeText: '' } }
      : undefined,
  tellMe: ({ before, said }: Asked): Meaning => {
    const { people } = said;
    return people.length === 1 && !INTENTS[before].own && !INTENTS[before].changes
      ? { intent: 'ask-to-follow', said: { ...SAID_NOTHING, people, text: said.text } }
      : undefined;
  },
  otherOne: ({ context, frame, before, said }: Asked): Meaning => {
    const people = whoOf(context, frame.alternatives ?? []);
    return people.length > 0 && !INTENTS[before].changes ? { intent: before, said: { ...said, people } } : undefined;
  },
} satisfies Partial<Record<keyof CompiledLanguage['continuing'], (asked: Asked) => Meaning>>;

/** The last answer was about the manager of somebody who was asked about before. */
function isOfManager({ picture, person }: Context, { personIds, recentIds = [] }: ConversationFrame): boolean {
  const managerOf = (id: string) => picture.find(person.id, id) && picture.world.people.get(id)?.managerId;
  return personIds.length === 1 && recentIds.some((id) => managerOf(id) === personIds[0]);
}

const KINDS = Object.keys(MEANINGS) as readonly (keyof typeof MEANINGS)[];

/** Questions about somebody else, and the same about the asker. */
const OWN: ReadonlyMap<IntentName, IntentName> = new Map([
  ['manager-of', 'my-manager'],
  ['reports-of', 'my-reports'],
  ['last-visit', 'my-last-visit'],
  ['habits', 'my-habits'],
]);

/** Questions about one person or statements, and the question about everybody. */
const OF_EVERYBODY: ReadonlyMap<IntentName, IntentName> = new Map([
  ['is-in', 'who-is-in'],
  ['will-be-in', 'who-will-be-in'],
  ['was-in', 'who-was-in'],
  ['is-remote', 'who-is-remote'],
  ['is-on-leave', 'who-is-on-leave'],
  ['say-office', 'who-is-in'],
  ['say-remote', 'who-is-remote'],
  ['say-leave', 'who-is-on-leave'],
]);

/** "Anybody else?" */
function moreThanSaid(before: IntentName, said: Said): Meaning {
  if (LISTS.has(before)) return { text: textOf('bot.talk.all-named') };
  const intent = OF_EVERYBODY.get(before);
  return intent && { intent, said: { ...said, people: [], departments: [] } };
}

/** Questions about how the asker is shown. */
const OWN_STATUS: ReadonlySet<IntentName> = new Set(['my-status', 'am-i', 'why', 'why-not-shown']);

/** Questions that are answered from sign-ins and statements. */
const OF_PRESENCE: ReadonlySet<IntentName> = new Set([
  ...LISTS,
  ...OF_EVERYBODY.keys(),
  'where-is',
  'is-not-in',
  'when-in',
  'when-back',
  'away-until',
  'came-when',
  'last-visit',
  'manager-of',
  'how-many',
  'how-full',
  'free-seats',
  'emptiest-place',
  'fullest-place',
  'how-full-was',
  'how-full-will-be',
]);

function questionOf({ intent, said, continues }: Question): Continued {
  return { ...sentenceOf(intent, said, { asked: true, length: MAX_WORDS }), ...(continues && { continues }) };
}
