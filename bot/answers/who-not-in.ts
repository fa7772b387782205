import { dayOf } from '../../server/presence/calendar.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import { type Message, message } from '../../server/texts/message.ts';
import type { Answer, Context, Said } from '../context.ts';
import { daysAsked } from './days-asked.ts';
import { emptyGroup, groupAsked } from './groups.ts';
import { type Asked, askedPlaces, isAt, unknownPlace } from './places.ts';
import { teamOf } from './team-members.ts';
import { personLine } from './where.ts';
import { noNames, placeName, safe } from './words.ts';

/** The maximum number of people of a group in one answer. */
const SHOWN = 20;

/**
 * "Who is not in?": only people who may be named. A hidden person is treated like a person without evidence (docs/RULES.md). For a
 * department or a team the answer has names; for everybody, only the number.
 */
export function whoIsNotIn(context: Context, said: Said): Answer {
  const group = groupAsked(context, said);
  if (!group) return answerOf(context, said, everybodyAway);
  const empty = emptyGroup(context, said, group);
  if (empty) return empty;
  return answerOf(context, said, (asked) => groupAway(context, group.members, asked, message('bot.who.absent-of', { group: group.name })));
}

/** "Who of my team isn't in?" */
export function teamNotIn(context: Context, said: Said): Answer {
  return answerOf(context, said, (asked) => {
    const team = teamOf(context);
    if (team.length === 0) return { text: context.texts.text('bot.team.none') };
    return groupAway(context, team, asked, message('bot.who.group-team'));
  });
}

type Known = Exclude<Asked, { kind: 'unknown' }>;

function answerOf(context: Context, said: Said, answer: (asked: Known, context: Context) => Answer): Answer {
  const { texts } = context;
  if (!isOfToday(context, said)) return { text: texts.text('bot.who.absent-day') };
  const asked = askedPlaces(context, said);
  if (asked.kind === 'unknown') return unknownPlace(context, asked, (place) => texts.text('bot.talk.button.who-in', { place }));
  return answer(asked, context);
}

/** Also of another part of today the answer is about now. */
function isOfToday(context: Context, said: Said): boolean {
  const asked = daysAsked(context, said);
  const today = dayOf(context.now, context.zone);
  return asked.kind === 'now' || ((asked.kind === 'past' || asked.kind === 'ahead') && asked.days.every((day) => day === today));
}

function everybodyAway(asked: Known, { picture, texts }: Context): Answer {
  const filters = asked.places.map(({ office, floor }) => ({ officeId: office.id, ...(floor && { floorId: floor.id }) }));
  const present = new Set(filters.flatMap((filter) => picture.named(filter).map(({ id }) => id)));
  const members = picture.named().length;
  return { text: texts.text('bot.who.absent', { count: members - present.size, members, places: placesOf(asked) }) };
}

function groupAway(context: Context, members: readonly NamedPerson[], asked: Known, group: Message): Answer {
  const { texts, mayName } = context;
  if (!mayName) return { text: noNames(context) };
  const away = members.filter(({ presence }) => !isAt(presence, asked.places));
  const head = texts.text('bot.who.absent-group', { group, count: away.length, members: members.length, places: placesOf(asked) });
  const lines = away.slice(0, SHOWN).map((person) => `- ${texts.say(personLine(context, person))}`);
  if (away.length > SHOWN) lines.push(`- ${texts.text('bot.names.more', { count: away.length - SHOWN })}`);
  return { text: [head, lines.join('\n')].filter((part) => part !== '').join('\n\n') };
}

function placesOf({ kind, places }: Known) {
  return kind === 'every' ? message('bot.team.any-office') : { or: places.map((place) => safe(placeName(place))) };
}
