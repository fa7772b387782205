import { createHash } from 'node:crypto';
import type { ConversationFrame, FramePlace } from '../../server/presence/conversation-frame.ts';
import type { FrameKey } from '../../server/store/port/frames.ts';
import { membersOf } from '../answers/departments.ts';
import { findPeople } from '../answers/find-people.ts';
import type { Answer, Asker, Context, OfferedCommand } from '../context.ts';
import { INTENTS } from '../intents/intents.ts';
import { INTENT_NAMES, type IntentName } from '../language/intent-name.ts';
import type { Group, Place } from '../understand/lattice.ts';
import type { Sentence } from '../understand/sentence.ts';

export function frameKey(personId: string, { conversation }: Pick<Asker, 'conversation'>): FrameKey {
  return {
    personId,
    conversation: createHash('sha256')
      .update(conversation?.id ?? '')
      .digest('base64url'),
  };
}

/** The context of the next message, with ids only. */
export function frameOf(
  context: Context,
  { intent, said }: Sentence,
  {
    choices,
    orRemote,
    offers,
    stored,
    at,
    onlyNamed,
    replaced,
    replacedBy,
  }: Pick<Answer, 'choices' | 'orRemote' | 'offers' | 'stored' | 'at' | 'onlyNamed' | 'replaced' | 'replacedBy'>,
  asked: boolean,
  changed?: ConversationFrame['changed'],
): ConversationFrame {
  const people = said.people.flatMap((who) => {
    const found = findPeople(context, who).people;
    return found.length === 1 ? found.map(({ id }) => id) : [];
  });
  // The person of the answer if another one was named: a manager.
  const told = at && 'personId' in at ? [at.personId] : people.length === 0 && onlyNamed !== undefined ? [onlyNamed] : people;
  const departments = said.departments.flatMap(({ text, group }) => (group ? [] : (membersOf(context, text)[0]?.department ?? [])));
  const group = said.departments.find((each) => each.group)?.group ?? OF_GROUPS.get(intent);
  const [time, ...more] = said.times;
  const frame: ConversationFrame = {
    language: context.texts.language,
    intent,
    personIds: people.length > 1 ? people : told,
    places: said.places.flatMap(({ places }) => places.map(framePlace)),
    departments,
    ...(group && group !== 'those' && { group }),
    ...(time && { time }),
    ...(more.length > 0 && INTENTS[intent].timesWeekly && { moreTimes: more }),
    ...(choices && { choices: 'places' in choices ? { places: choices.places.map(framePlace) } : choices }),
    ...(stored && { stored }),
    ...(asked && { asked: true }),
    ...(changed && { changed }),
    ...(changed && replaced && { replaced, ...(replacedBy && { replacedBy }) }),
  };
  if (offers) return withCommands(frame, offers);
  return orRemote && choices && 'places' in choices ? withOffers(frame, choices.places) : frame;
}

/** The last message of a conversation that was carried out. */
export function lastChangeOf(frame: ConversationFrame | undefined): ConversationFrame | undefined {
  return frame?.changed ? frame : frame?.lastChange;
}

/** The context of a message that changed nothing still has the last change, for "undo". */
export function keepingChange(frame: ConversationFrame, before: ConversationFrame | undefined): ConversationFrame {
  const change = lastChangeOf(before);
  if (frame.changed || frame.lastChange || !change) return frame;
  const { lastChange: _, statement: __, ...last } = change;
  return { ...frame, lastChange: last };
}

/** The context of a statement after which others may be corrected, too: those that were said with it. */
export function withBeside(frame: ConversationFrame, others: readonly ConversationFrame[]): ConversationFrame {
  const beside = others.map(({ lastChange: _, statement: __, beside: ___, together: ____, ...other }) => other);
  return beside.length > 0 ? { ...frame, beside } : frame;
}

/** The context of a question after a stated place still has the statement, for "only until 3". */
export function keepingStatement(frame: ConversationFrame, before: ConversationFrame | undefined): ConversationFrame {
  const statement = before?.stored ? before : before?.statement;
  const isQuestion = INTENT_NAMES.some((name) => name === frame.intent && INTENTS[name].changes === undefined);
  if (!statement || !isQuestion || frame.asked || frame.choices || frame.offers || frame.either) return frame;
  const { statement: _, lastChange: __, ...last } = statement;
  return { ...frame, statement: last };
}

/** "Do you mean your plan or your weekly rule?" A single offer is confirmed by "yes". */
function withCommands(frame: ConversationFrame, offers: readonly OfferedCommand[]): ConversationFrame {
  const offered = offers.map((offer): ConversationFrame => ({ ...frame, ...offer, personIds: [], places: [], asked: true }));
  const [first] = offered;
  return first && offered.length === 1
    ? { ...first, ...(frame.time !== undefined && { about: frame.time }) }
    : { ...frame, offers: offered };
}

/** "Which one: Home Office or working remotely?" offers different statements. */
function withOffers({ choices: _, ...frame }: ConversationFrame, places: readonly Place[]): ConversationFrame {
  const offices = places.map((place): ConversationFrame => ({ ...frame, intent: 'say-office', places: [framePlace(place)], asked: true }));
  return { ...frame, places: [], offers: [...offices, { ...frame, intent: 'say-remote', places: [], asked: true }] };
}

/** Questions about a group that do not name it. */
export const OF_GROUPS: ReadonlyMap<IntentName, Group> = new Map([
  ['my-team', 'team'],
  ['team-not-in', 'team'],
  ['my-reports', 'reports'],
]);

function framePlace({ office, floor }: Place): FramePlace {
  return { officeId: office.id, ...(floor && { floorId: floor.id }) };
}
