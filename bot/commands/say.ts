import { randomUUID } from 'node:crypto';
import { endStatements } from '../../server/actions/end-statements.ts';
import { isAppError } from '../../server/errors.ts';
import type { Statement } from '../../server/presence/override.ts';
import { planOverride } from '../../server/presence/overrides.ts';
import type { Office } from '../../server/presence/place.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Answer } from '../answer.ts';
import { choiceCard, sayButton, statusCard } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { findPassedDate, namesNoDay } from '../dates.ts';
import { findExactPlaces, findPlaces, officesInUse, type Place, placeName } from '../find-places.ts';
import { nearlyPlaces } from '../nearly-places.ts';
import { splitTime } from '../split-time.ts';
import { readSpan } from '../when.ts';
import { joined, safe } from '../words.ts';
import { myOverrides, refusedOff, statementText } from './mine.ts';
import { unknownPlace } from './who.ts';

export function sayRemote(context: Context, { when }: Found): Promise<Answer> {
  return say(context, { kind: 'remote' }, when);
}

/** Sickness is shown as leave (DESIGN.md §2): nothing else is even kept. */
export function sayLeave(context: Context, { when }: Found): Promise<Answer> {
  return say(context, { kind: 'leave' }, when);
}

export function sayHidden(context: Context, { when }: Found): Promise<Answer> {
  return say(context, { kind: 'hidden' }, when);
}

/** Beside those, a word must name the place: "I'm working from today" does not. */
const NO_PLACE = /^(?:(?:the|a|an|in|at|on|of|from|to|into|our|my|there)(?: |$))*$/i;

/**
 * "I'm in Berlin, floor 3, until Friday". "The office" is enough where there is only one; "I'm in" too, but neither "I'm at"
 * nor "working from" without a place. "On" is said of floors alone: who works on the office is not in it.
 */
export async function sayAtOffice(context: Context, { place = '', preposition = 'in' }: Found): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const offices = officesInUse(context.picture.world);
  const words = place.split(' ').filter((word) => word !== '');
  let named = false;
  // As much as can be belongs to the place, whose name may hold words about time.
  for (let at = words.length; at >= 0; at--) {
    const written = words.slice(0, at).join(' ');
    if (at === 0 ? preposition !== 'in' : saysNoPlace(offices, written)) continue;
    const places = findExactPlaces(offices, written).filter(({ floor }) => preposition !== 'on' || floor);
    const [first] = places;
    if (!first) continue;
    const when = words.slice(at).join(' ');
    if (readSpan(when, context.now, first.office.timeZone)) {
      if (places.length > 1) return whichPlace(places, when);
      return say(context, { kind: 'office', officeId: first.office.id, floorId: first.floor?.id }, when);
    }
    named ||= words.slice(0, at).some((word) => !/^(?:the|a|an|in|at|on|of|from|to|our|my)$/i.test(word));
  }
  if (named) return unclearTime(context, place);
  return askForPlace(context, place) ?? (splitTime(place).rest === '' ? sayWhere() : unknownPlace(context));
}

function saysNoPlace(offices: readonly Office[], written: string): boolean {
  return NO_PLACE.test(written) && !offices.some(({ name }) => searchKey(name) === searchKey(written));
}

/** "I come from Berlin" says where somebody is from: asked back. */
export function sayFrom(context: Context, { place = '' }: Found): Answer {
  if (context.person.mode === 'off') return refusedOff(context);
  return askForPlace(context, place) ?? sayWhere();
}

function askForPlace({ picture }: Context, place: string): Answer | undefined {
  const offices = officesInUse(picture.world);
  const { rest, time } = splitTime(place);
  if (rest === '') return undefined;
  const [exact, nearly] = [findPlaces(offices, rest), nearlyPlaces(offices, rest)];
  const meant = exact.length > 0 ? exact : nearly;
  return meant.length > 0 ? whichPlace(meant, time) : undefined;
}

/** "I'm", "I'm today": nothing is said yet. */
export function sayWhere(): Answer {
  return { text: 'Tell me where you are (“I’m remote”, “I’m in the office”, “I’m on leave until Friday”). Nothing was changed.' };
}

/** Nothing is stored until one is chosen, also where only one is meant, but not written as it is called. */
function whichPlace(places: readonly Place[], when: string): Answer {
  const names = places.slice(0, 6).map((place) => safe(placeName(place)));
  const question = names.length === 1 ? 'Do you mean' : 'Which one:';
  const text = `${question} ${joined(names, 'or')}${places.length > names.length ? ', or another' : ''}?`;
  return {
    text,
    card: choiceCard(
      text,
      names.map((name) => sayButton(name, `I'm in ${name}${when === '' ? '' : ` ${when}`}`)),
    ),
  };
}

/** "I'm not in Berlin" says where somebody is not, which is no statement. */
export function sayNot(): Answer {
  return { text: 'Tell me where you are instead (“I’m remote”, “I’m on leave until Friday”), or say “Clear my status” to start afresh.' };
}

/** Stores the statement, brings it on the board, and says what it means and how to take it back. */
async function say(context: Context, statement: Statement, when: string | undefined): Promise<Answer> {
  const { store, board, person, now, picture, messageKey } = context;
  if (person.mode === 'off') return refusedOff(context);
  const zone = statement.kind === 'office' ? picture.world.offices.get(statement.officeId)?.timeZone : undefined;
  const span = readSpan(when, now, zone ?? context.zone);
  if (!span) return unclearTime(context, when ?? '');
  const planned = planOrNothing(() =>
    planOverride({ person, statement, setBy: person.id, now, ...span, id: messageKey ?? randomUUID() }, picture.world),
  );
  if (!planned) return { text: 'I can note that for up to a year from now, so I noted nothing.' };
  await store.addOverride(planned);
  await board.refresh();
  const text = `${confirmation(context, planned, statement)} Say “Undo” to take it back.`;
  return { text, card: statusCard(text, [text], [sayButton('Undo'), sayButton('My status')]) };
}

function confirmation(context: Context, planned: Parameters<typeof statementText>[1], statement: Statement): string {
  const { person } = context;
  const said = statementText(context, planned);
  if (statement.kind === 'hidden') return `Done: you are ${said}. While that lasts others see nothing of you, and you are in no number.`;
  const hidden = context.picture.own(person.id)?.hiddenBy !== undefined;
  const who = hidden
    ? 'You are hidden, so others do not see it until that ends.'
    : person.mode === 'track'
      ? 'You are counted, but not named to others.'
      : planned.from > context.now
        ? 'Others will see it from then on.'
        : 'Others see that now; sign-ins do not change it.';
  return `Noted: you are ${said}. ${who}`;
}

/** What is left that can be wrong with a span that was understood: it ends too far ahead. */
function planOrNothing<T>(plan: () => T): T | undefined {
  try {
    return plan();
  } catch (error) {
    if (isAppError(error, 'OVERRIDE_INVALID')) return undefined;
    throw error;
  }
}

const REPEATED = /\b(?:every|each|always|usually|weekdays|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)\b/i;

function unclearTime({ now, zone }: Context, said: string): Answer {
  const examples = 'For example: “today”, “tomorrow”, “until Friday”, “this week”, “until 24 December”, “until 15:00”.';
  const passed = findPassedDate(said, now, zone);
  if (passed) {
    const why = passed.passed ? 'has passed' : 'is before that';
    return { text: `${passed.text} ${why}, so I noted nothing.${passed.year ? ` Did you mean ${passed.year}? Say the year.` : ''}` };
  }
  if (namesNoDay(said, now, zone)) return { text: `There is no such day this year, so I noted nothing. ${examples}` };
  if (REPEATED.test(said))
    return { text: `I can note days and spans, but nothing that comes again every week, so I noted nothing. ${examples}` };
  return { text: `I did not understand until when, so I noted nothing. ${examples}` };
}

/** "Show me again": only ending `hidden` ends it (DESIGN.md §2). Plans to hide later stay. */
export async function endHiding(context: Context): Promise<Answer> {
  const { person, now } = context;
  if (person.mode === 'off') return refusedOff(context);
  const hiding = (await myOverrides(context)).filter(({ statement, from }) => statement.kind === 'hidden' && from <= now);
  if (hiding.length === 0) return { text: 'You are not hidden.' };
  await endStatements(context, { personId: person.id, ids: hiding.map(({ id }) => id), by: person.id });
  return { text: person.mode === 'track' ? 'Done: you are counted again, but not named.' : 'Done: you are shown again.' };
}
