import { endOwn } from '../../server/actions/statements/end.ts';
import { say as storeStatement } from '../../server/actions/statements/say.ts';
import { isAppError } from '../../server/errors.ts';
import type { Override, Statement } from '../../server/presence/override.ts';
import type { Office } from '../../server/presence/place.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Answer } from '../answer.ts';
import { choiceCard, sayButton, statusCard } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { findHourOrDate, findPassedDate, namesNoDay } from '../dates.ts';
import {
  findNamedPlaces,
  findPlaces,
  findShortenedPlaces,
  mayMeanRemote,
  officesInUse,
  type Place,
  placeName,
  SAID,
  without,
} from '../find-places.ts';
import { nearlyPlaces } from '../nearly-places.ts';
import { splitTime } from '../split-time.ts';
import { readSpan } from '../when.ts';
import { joined, safe } from '../words.ts';
import { refusedOff, statementText } from './mine.ts';
import { unknownPlace } from './who.ts';

/** An office may be called "Home Office": written so it is that office, "the home office" and "at Home Office" are asked back. */
export async function sayRemote(context: Context, { when = '', place = '' }: Found): Promise<Answer> {
  const offices = place === '' ? [] : findNamedPlaces(officesInUse(context.picture.world), place);
  const [office] = offices;
  if (!office) return say(context, { kind: 'remote' }, when);
  if (/^in /i.test(place)) return sayAtOffice(context, { place: `${place.slice(3)} ${when}`.trim() });
  return whichPlace(offices, when, true);
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
/** "In to Berlin" may be on the way, "a building" may be any. */
const NOT_THERE = /^(?:to|into|from|of|a|an) /i;

/**
 * "I'm in Berlin, floor 3, until Friday": the place must be named in full. "The office" is enough where there is only one; "I'm
 * in" too, but neither "I'm at" nor "working from" without a place. "On" is said of floors alone: who works on the office is
 * not in it.
 */
export async function sayAtOffice(context: Context, { place = '', preposition = 'in' }: Found): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const offices = officesInUse(context.picture.world);
  const words = place.split(' ').filter((word) => word !== '');
  let nearest: string | undefined;
  // As much as can be belongs to the place, whose name may hold words about time.
  for (let at = words.length; at >= 0; at--) {
    const written = words.slice(0, at).join(' ');
    if (at === 0 ? preposition !== 'in' : saysNoPlace(offices, written, at === words.length)) continue;
    const places = findNamedPlaces(offices, `${preposition} ${written}`).filter(({ floor }) => preposition !== 'on' || floor);
    const [first] = places;
    if (!first) continue;
    const when = words.slice(at).join(' ');
    if (readSpan(when, context.now, first.office.timeZone)) {
      const orRemote = mayMeanRemote(written, places);
      if (places.length > 1 || orRemote) return whichPlace(places, when, orRemote);
      return say(context, { kind: 'office', officeId: first.office.id, floorId: first.floor?.id }, when);
    }
    nearest ??= first && written;
  }
  // "The office if it rains" names a place, and "building B" may be another one that is called nearly so.
  const isAny = nearest === undefined || without(SAID, searchKey(nearest)) === '';
  const asked = isAny ? askForPlace(context, place) : undefined;
  if (asked) return asked;
  if (nearest !== undefined && !NO_PLACE.test(nearest)) return unclearTime(context, place);
  const { rest, time } = splitTime(`${preposition} ${place}`);
  if (time !== '' && !readSpan(time, context.now, context.zone)) return unclearTime(context, time);
  return NO_PLACE.test(rest) ? sayWhere() : unknownPlace(context, rest);
}

/** "A" is an office where its capital is written, or nothing follows: else it is an article. */
function saysNoPlace(offices: readonly Office[], written: string, isEnd: boolean): boolean {
  const isCalledSo = ({ name }: Office) => (isEnd ? searchKey(name) === searchKey(written) : name === written);
  return (NO_PLACE.test(written) || NOT_THERE.test(written)) && !offices.some(isCalledSo);
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
  const [meant] = [findPlaces, findShortenedPlaces, nearlyPlaces].map((find) => find(offices, rest)).filter((places) => places.length > 0);
  return meant && whichPlace(meant, time);
}

/** "I'm", "I'm today": nothing is said yet. */
export function sayWhere(): Answer {
  return { text: 'Tell me where you are (“I’m remote”, “I’m in the office”, “I’m on leave until Friday”). Nothing was changed.' };
}

/** Nothing is stored until one is chosen, also where only one is meant, but not written as it is called. */
function whichPlace(places: readonly Place[], when: string, orRemote = false): Answer {
  const time = when === '' ? '' : ` ${when}`;
  const shown = places.slice(0, 6).map((place) => safe(placeName(place)));
  const names = orRemote ? [...shown, 'working remotely'] : shown;
  const question = names.length === 1 ? 'Do you mean' : 'Which one:';
  const text = `${question} ${joined(names, 'or')}${places.length > shown.length ? ', or another' : ''}?`;
  const buttons = shown.map((name) => sayButton(name, `I'm in ${name}${time}`));
  return { text, card: choiceCard(text, orRemote ? [...buttons, sayButton('Working remotely', `I'm remote${time}`)] : buttons) };
}

/** "I'm not in Berlin" says where somebody is not, which is no statement. */
export function sayNot(): Answer {
  return { text: 'Tell me where you are instead (“I’m remote”, “I’m on leave until Friday”), or say “Clear my status” to start afresh.' };
}

/** Stores the statement, brings it on the board, and says what it means and how to take it back. */
async function say(context: Context, statement: Statement, when: string | undefined): Promise<Answer> {
  const { person, now, picture, messageKey } = context;
  if (person.mode === 'off') return refusedOff(context);
  const zone = statement.kind === 'office' ? picture.world.offices.get(statement.officeId)?.timeZone : undefined;
  const span = readSpan(when, now, zone ?? context.zone);
  if (!span) return unclearTime(context, when ?? '');
  const said = await possible(() => storeStatement(context, person.id, { statement, ...span, id: messageKey }));
  if (!said) return { text: 'I can note that for up to a year from now, so I noted nothing.' };
  const text = `${confirmation({ ...context, now: said.setAt }, said)} Say “Undo” to take it back.`;
  return { text, card: statusCard(text, [text], [sayButton('Undo'), sayButton('My status')]) };
}

function confirmation(context: Context, override: Override): string {
  const { person } = context;
  const said = statementText(context, override);
  if (override.statement.kind === 'hidden')
    return `Done: you are ${said}. While that lasts, others do not see where you are, and you are in no number.`;
  const hidden = context.picture.own(person.id)?.hiddenBy !== undefined;
  const who = hidden
    ? 'You are hidden, so others do not see it until that ends.'
    : person.mode === 'track'
      ? 'You are counted, but not named to others.'
      : override.from > context.now
        ? 'Others will see it from then on.'
        : 'Others see that now; sign-ins do not change it.';
  return `Noted: you are ${said}. ${who}`;
}

/** What is left that can be wrong with a span that was understood: it ends too far ahead. */
async function possible<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
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
  const ambiguous = findHourOrDate(said);
  if (ambiguous)
    return {
      text: `“${ambiguous}” can be an hour or a date, so I noted nothing. Say “${ambiguous.replace('.', ':')}” or “${ambiguous}.”.`,
    };
  if (namesNoDay(said, now, zone)) return { text: `There is no such day this year, so I noted nothing. ${examples}` };
  if (REPEATED.test(said))
    return { text: `I can note days and spans, but nothing that comes again every week, so I noted nothing. ${examples}` };
  return { text: `I did not understand until when, so I noted nothing. ${examples}` };
}

/** "Show me again": only ending `hidden` ends it (DESIGN.md §2). Plans to hide later stay. */
export async function endHiding(context: Context): Promise<Answer> {
  const { person } = context;
  if (person.mode === 'off') return refusedOff(context);
  const ended = await endOwn(context, person.id, { kind: 'hidden', along: { carriesOut: context.messageKey } });
  if (ended.length === 0) return { text: 'You are not hidden.' };
  return { text: person.mode === 'track' ? 'Done: you are counted again, but not named.' : 'Done: you are shown again.' };
}
