import { clear as startAfresh } from '../../server/actions/statements/clear.ts';
import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { type Undone, undoLast } from '../../server/actions/statements/undo.ts';
import { explainPresence, placeMessage } from '../../server/presence/explain.ts';
import type { Override } from '../../server/presence/override.ts';
import { placeOf } from '../../server/presence/sightings.ts';
import { DAY, type Instant } from '../../server/presence/time.ts';
import { zoneOfTarget } from '../../server/presence/world.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import type { Answer } from '../answer.ts';
import { sayButton, statusCard } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { isAboutNow, looseEnd, splitTime } from '../split-time.ts';
import { readSpan } from '../when.ts';
import { dayText, safe, spanText, timeOf } from '../words.ts';
import { notUnderstood, ONLY_NOW } from './not-answered.ts';

const { say } = textsIn('en');

/** Why somebody `off` is refused. */
export function refusedOff({ picture }: Context): Answer {
  const who = picture.world.settings.selfServiceModes
    ? 'You can switch it on yourself on the page “My data” of the Indoors tab.'
    : 'An administrator can switch it on.';
  return { text: `Your presence is switched off, so nothing about you is taken in or shown, and there is nothing to say or clear. ${who}` };
}

/**
 * "What is my status?" As the asker would be shown; why; what they said; whether others see them. Of another day, what they
 * said of it.
 */
export async function myStatus(context: Context, { when = '' }: Found = {}): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const { rest, time } = splitTime(when);
  const end = looseEnd(rest, 0);
  if (!isAboutNow(time, context.now, context.zone)) return plannedFor(context, time);
  if (end === undefined || /^(?:and|or|but|not|with)\b/i.test(end)) return status(context, async () => []);
  return SHORT_DAY.test(end) ? plannedFor(context, end) : notUnderstood(end);
}

const SHORT_DAY = /^(?:on |this |next )?(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/i;

/** What was said for that time, the one that counts first; what a later statement covers is left out. */
async function plannedFor(context: Context, time: string): Promise<Answer> {
  const covered = (override: Override) => coverage(context, override, time);
  const said = (await currentStatements(context, context.person.id, context.now)).filter((override) => covered(override) !== 'none');
  const whole = said.findIndex((override) => override.statement.kind !== 'hidden' && covered(override) === 'all');
  const counting = said.filter(({ statement }, at) => whole < 0 || at <= whole || statement.kind === 'hidden');
  if (counting.length === 0) return { text: ONLY_NOW };
  return { text: counting.map((override) => overrideLine(context, override)).join('\n\n') };
}

/** How much of that time a statement is for, in the zone in which it was said. */
function coverage({ picture, now, zone }: Context, { statement, from, end }: Override, time: string): 'all' | 'some' | 'none' {
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  const span = readSpan(time, now, office?.timeZone ?? zone);
  if (span?.until === undefined) return 'none';
  const start = span.from ?? now;
  if (from >= span.until || end <= start) return 'none';
  return from <= start && end >= span.until ? 'all' : 'some';
}

/** "Why am I shown like this?" The status, and what it rests on. */
export function why(context: Context): Promise<Answer> {
  return status(context, () => groundLines(context));
}

async function status(context: Context, grounds: () => Promise<string[]>): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const said = await currentStatements(context, context.person.id, context.now);
  const overrides = withoutOverruled(said, context.now).slice(0, 6);
  const lines = [...statusLines(context, said), ...(await grounds()), ...overrides.map((override) => overrideLine(context, override))];
  const text = lines.join('\n\n');
  const hidden = context.picture.own(context.person.id)?.hiddenBy !== undefined;
  const buttons = [
    sayButton("I'm remote"),
    hidden ? sayButton('Show me again') : sayButton('Hide me today'),
    sayButton('Clear', 'Clear my status'),
  ];
  return { text, card: statusCard(text, lines, buttons) };
}

function statusLines({ picture, person, zone, now }: Context, said: readonly Override[]): string[] {
  const own = picture.own(person.id);
  if (!own) return ['Nothing is known of you yet.'];
  const { world } = picture;
  const setBy = said.find(({ id }) => id === own.presence.overrideId)?.setBy;
  const setByName = setBy === undefined ? undefined : world.people.get(setBy)?.name;
  const lines = [safeSentence(say(explainPresence(own.presence, world, zone, { self: true, now, setByName })))];
  if (own.hiddenBy !== undefined) lines.push('You are hidden: others do not see this.');
  else if (person.mode === 'track') lines.push('You are counted but never named: others cannot find you by name.');
  return lines;
}

/** The day in the range that decided, with the instants that are kept of it. */
async function groundLines({ picture, store, person, now }: Context): Promise<string[]> {
  const { world } = picture;
  const rangeId = picture.own(person.id)?.presence.rangeId;
  if (rangeId === undefined) return [];
  const day = (at: Instant) => new Date(at).toISOString().slice(0, 10);
  const days = await store.personDays({ fromDay: day(now - 3 * DAY), toDay: day(now + 2 * DAY), personIds: [person.id] });
  const [newest] = days.filter((each) => each.rangeId === rangeId).sort((a, b) => b.last - a.last);
  if (!newest) return [];
  const zone = zoneOfTarget(placeOf(rangeId, world) ?? { kind: 'remote' }, person, world);
  const [first, last] = [timeOf(newest.first, zone), timeOf(newest.last, zone)];
  const span = first === last ? `a sign-in at ${first}` : `the first sign-in at ${first} and the last at ${last}`;
  return [`It rests on ${span} (${dayText(newest.last, now, zone)}). Of those in between nothing is kept.`];
}

/** Leaves out what has begun and ends before something said later does: it will not be seen again. */
function withoutOverruled(overrides: readonly Override[], now: number): Override[] {
  let covered = 0;
  return overrides.filter(({ statement, from, end }) => {
    if (statement.kind === 'hidden' || from > now) return true;
    const seen = end > covered;
    covered = Math.max(covered, end);
    return seen;
  });
}

function overrideLine(context: Context, override: Override): string {
  const name = context.picture.world.people.get(override.setBy)?.name;
  const administrator = name === undefined ? 'An administrator' : `${safe(name)} (administrator)`;
  const who = override.setBy === context.person.id ? 'You said' : `${administrator} said for you`;
  return `${who}: ${statementText(context, override)}.`;
}

/** "in Berlin, Floor 3, until the end of today". Hours of the office's zone for an office, else of the asker's. */
export function statementText(
  { picture, zone, now }: Context,
  { statement, from, end }: Pick<Override, 'statement' | 'from' | 'end'>,
): string {
  if (statement.kind !== 'office') return `${KINDS[statement.kind]} ${spanText(from, end, now, zone)}`;
  const place = say(
    placeMessage({ status: 'office', reason: 'override-self', officeId: statement.officeId, floorId: statement.floorId }, picture.world),
  );
  return `${safe(place)} ${spanText(from, end, now, picture.world.offices.get(statement.officeId)?.timeZone ?? zone)}`;
}

const KINDS = { remote: 'working remotely', leave: 'on leave', hidden: 'hidden' } as const;

/** "Clear my status": statements that have begun end, but hiding; evidence so far no longer counts (DESIGN.md §2). */
export async function clear(context: Context): Promise<Answer> {
  const { board, person } = context;
  if (person.mode === 'off') return refusedOff(context);
  await startAfresh(context, person.id, { carriesOut: context.messageKey });
  const hidden = board.now().own(person.id)?.hiddenBy !== undefined;
  const next = 'What you had said has ended and only sign-ins from now on count; plans for later stay. “Undo” takes it back.';
  return { text: `Done, you start afresh. ${next}${hidden ? ' You stay hidden: say “Show me again” to end that.' : ''}` };
}

/** Takes back what the asker did last: a fresh start, the end of statements, else a statement that is in force or planned. */
export async function undo(context: Context): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const undone = await undoLast(context, context.person.id, { carriesOut: context.messageKey });
  if (undone === undefined) return { text: 'You have nothing to take back.' };
  return { text: `${undoneText(context, undone)}${shownNow(context)}` };
}

function undoneText(context: Context, undone: Undone): string {
  if (undone.kind === 'clear') return 'Your fresh start is undone: what was there before counts again.';
  if (undone.kind === 'statement') return `Taken back: ${statementText(context, undone.takenBack)}.`;
  return `It counts again: ${undone.restored.map((one) => statementText(context, one)).join(', ')}.`;
}

/** How the asker is shown after what was just done, as a sentence to append. */
function shownNow({ board, person, zone, now }: Context): string {
  const own = board.now().own(person.id);
  return own ? ` ${safeSentence(say(explainPresence(own.presence, board.world(), zone, { self: true, now })))}` : '';
}

/** A sentence of the engine may name an office or a range, which somebody typed. */
function safeSentence(sentence: string): string {
  return safe(sentence);
}
