import { isDeepStrictEqual } from 'node:util';
import { readLastOffice } from '../../server/actions/my-data/last-office.ts';
import { correctStatements } from '../../server/actions/statements/correct.ts';
import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { endOwn, endOwnOfKind } from '../../server/actions/statements/end.ts';
import { idOfPart, type Said as StatementSaid, say as storeStatement } from '../../server/actions/statements/say.ts';
import { isAppError } from '../../server/errors.ts';
import type { Override, Statement } from '../../server/presence/override.ts';
import type { Office } from '../../server/presence/place.ts';
import { message } from '../../server/texts/message.ts';
import { choiceCard, sayButton, statusCard } from '../cards/cards.ts';
import { type Answer, type Context, SAID_NOTHING, type Said } from '../context.ts';
import { resolveSpans } from '../time/resolve-spans.ts';
import type { Place, PlaceSaid } from '../understand/lattice.ts';
import { keysOf } from '../understand/words.ts';
import { refusedOff, statementsText } from './mine.ts';
import { nearlyPlaces, officesCalledHome, officesInUse, placeIn, shortenedPlaces, unknownPlace } from './places.ts';
import { unclearTime } from './unclear-time.ts';
import { sayWeekly, weekdaysSaid } from './weekly.ts';
import { placeName, safe } from './words.ts';
import { zoneSaid } from './zone-of.ts';

/** An office may have the name "Home Office". The bot asks which one is meant. */
export async function sayRemote(context: Context, said: Said): Promise<Answer> {
  const offices = officesCalledHome(context, officesInUse(context.picture.world), said);
  return offices.length > 0 ? whichPlace(context, offices, said, true) : say(context, { kind: 'remote' }, said);
}

/** Sickness is stored and shown as leave (docs/RULES.md). */
export function sayLeave(context: Context, said: Said): Promise<Answer> {
  return say(context, { kind: 'leave' }, said);
}

export function sayHidden(context: Context, said: Said): Promise<Answer> {
  return say(context, { kind: 'hidden' }, said);
}

/** "I'm in Berlin, floor 3, until Friday": the place must be named in full. "The office" is enough if there is only one. */
export async function sayAtOffice(context: Context, said: Said): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const named = said.places.some(({ any }) => !any);
  const seen = named ? undefined : await officeSeen(context);
  const zone = seen?.timeZone ?? zoneSaid(context, said);
  const time = said.times
    .filter(({ kind }) => kind !== 'weekly')
    .map((each) => resolveSpans(each, context.now, zone))
    .find((each) => 'fault' in each);
  if (time && 'fault' in time) return unclearTime(context, time, zone);
  if (said.places.some(({ far }) => far)) return sayWhere(context);
  const homes = officesCalledHome(context, officesInUse(context.picture.world), said);
  if (homes.length > 0) return whichPlace(context, homes, said, true);
  const meant = seen ? [{ office: seen }] : whereTheyAre(context, said, placesSaid(context, said));
  const [only] = meant;
  if (!only || hasUnknown(said)) return placeUnknown(context, said);
  if (meant.length > 1) return whichPlace(context, meant, said);
  return say(context, { kind: 'office', officeId: only.office.id, floorId: only.floor?.id }, said);
}

/** "Here", "at the office": the office where the asker is now, otherwise the last one that is still stored. */
async function officeSeen(context: Context): Promise<Office | undefined> {
  const { picture, person } = context;
  const offices = officesInUse(picture.world);
  const inUse = (officeId: string) => offices.find(({ id }) => id === officeId);
  const presence = picture.own(person.id)?.presence;
  if (presence?.status === 'office') return inUse(presence.officeId);
  const last = await readLastOffice(context, person.id);
  return last === undefined ? undefined : inUse(last);
}

/** "I'm on 2 now": if several offices have that floor, the one in the asker's present office. */
function whereTheyAre({ picture, person }: Context, { times }: Said, meant: readonly Place[]): readonly Place[] {
  const presence = picture.own(person.id)?.presence;
  const isNow = times.every(({ kind }) => kind === 'now');
  if (!isNow || presence?.status !== 'office' || meant.some(({ floor }) => !floor)) return meant;
  const inside = meant.filter(({ office }) => office.id === presence.officeId);
  return inside.length === 1 ? inside : meant;
}

/** Empty: no place in use has that name. */
export function placesSaid({ picture }: Context, { places }: Said): Place[] {
  const offices = officesInUse(picture.world);
  const named = places.filter(({ any }) => !any);
  if (named.length === 0) return offices.map((office) => ({ office }));
  return named.flatMap((each) => each.places.flatMap((place) => placeIn(offices, place)));
}

/** "In Berlin, on the 14th floor": beside an unknown place, a known office is not stored. */
function hasUnknown({ places }: Said): boolean {
  return places.some(({ any, places: known }) => !any && known.length === 0);
}

/** Another place, or a manner, beside an office: "in Berlin at a client's", "in Berlin in theory". A floor of it may be a slip. */
function isElsewhere({ picture, smallWords }: Context, { any, places, text }: PlaceSaid): boolean {
  const isFloor = keysOf(text).every((key) => smallWords.has(key) || /^\d{1,2}\p{L}*$/u.test(key));
  return !any && places.length === 0 && !isFloor && nearlyPlaces(officesInUse(picture.world), text, smallWords).length === 0;
}

function placeUnknown(context: Context, said: Said): Answer {
  const { texts } = context;
  const [{ places }, time] = [said, safe(said.timeText)];
  const elsewhere = placesSaid(context, said).length > 0 ? places.find((each) => isElsewhere(context, each)) : undefined;
  return (
    (elsewhere ? undefined : askForPlace(context, said)) ??
    unknownPlace(context, { text: (elsewhere ?? places[0])?.text ?? '', nearly: [] }, (place) =>
      time === '' ? texts.text('bot.say.button.office', { place }) : texts.text('bot.say.button.office-then', { place, time }),
    )
  );
}

/** "I come from Berlin" may be about somebody's origin. The bot asks for confirmation. */
export function sayFrom(context: Context, said: Said): Answer {
  if (context.person.mode === 'off') return refusedOff(context);
  return hasUnknown(said) ? placeUnknown(context, said) : (askForPlace(context, said) ?? sayWhere(context));
}

/** Asks which of the places with this or a similar name is meant. */
export function askForPlace(context: Context, said: Said): Answer | undefined {
  const offices = officesInUse(context.picture.world);
  const [named] = said.places;
  if (!named) return undefined;
  const known = placesSaid(context, said);
  const shortened = known.length > 0 ? known : shortenedPlaces(offices, named.text, context.smallWords);
  const meant = shortened.length > 0 ? shortened : nearlyPlaces(offices, named.text, context.smallWords);
  return meant.length > 0 ? whichPlace(context, meant, said) : undefined;
}

/** "I'm", "I'm today": a statement without a place or status. */
export function sayWhere(context: Context, { times }: Pick<Said, 'times'> = SAID_NOTHING): Answer {
  const unclear = times.map((each) => resolveSpans(each, context.now, context.zone)).find((each) => 'fault' in each);
  if (unclear && 'fault' in unclear) return unclearTime(context, unclear);
  return { text: context.texts.text('bot.say.where') };
}

const MAX_PLACES = 6;

/** Asks which place is meant. Nothing is stored until one is chosen, also if only one has a similar name. */
export function whichPlace({ texts }: Context, places: readonly Place[], { timeText }: Pick<Said, 'timeText'>, orRemote = false): Answer {
  const time = safe(timeText);
  const names = places.slice(0, MAX_PLACES).map((place) => safe(placeName(place)));
  const [only] = orRemote ? [] : names;
  const listed = { places: { or: orRemote ? [...names, message('presence.place.remote')] : names } };
  const text =
    names.length === 1 && only
      ? texts.text('bot.say.do-you-mean', { place: only })
      : places.length > names.length
        ? texts.text('bot.say.which-or-another', listed)
        : texts.text('bot.say.which-one', listed);
  const buttons = names.map((place) =>
    sayButton(
      place,
      time === '' ? texts.text('bot.say.button.office', { place }) : texts.text('bot.say.button.office-then', { place, time }),
    ),
  );
  const remote = time === '' ? texts.text('bot.say.button.remote') : texts.text('bot.say.button.remote-then', { time });
  const card = choiceCard(text, orRemote ? [...buttons, sayButton(texts.text('bot.say.button.remotely'), remote)] : buttons);
  return { text, card, choices: { places: places.slice(0, MAX_PLACES) }, ...(orRemote && { orRemote }) };
}

/**
 * "I'm not in Berlin" is not a statement: it does not say where somebody is. Directly after a statement, the answer repeats what is noted.
 */
export async function sayNot(context: Context): Promise<Answer> {
  const { texts } = context;
  const denied = await saidBefore(context);
  if (denied.length === 0) return { text: texts.text('bot.say.where-instead') };
  const text = texts.text('bot.say.noted-still', { statement: statementsText(context, denied) });
  return { text, card: choiceCard(text, [sayButton(texts.text('bot.say.button.undo'))]) };
}

/** The statements that the asker replaces, if they are in force or planned. */
async function saidBefore(context: Context): Promise<Override[]> {
  const { person, now, corrects } = context;
  return corrects ? (await currentStatements(context, person.id, now)).filter(({ id }) => corrects.includes(id)) : [];
}

/** Stores the statement for each day. The answer says what it means and how to undo it. */
async function say(context: Context, statement: Statement, said: Said): Promise<Answer> {
  const { person, now, picture, texts } = context;
  if (person.mode === 'off') return refusedOff(context);
  const [weekdays, { times }] = [weekdaysSaid(said), said];
  if (weekdays && statement.kind !== 'hidden') return sayWeekly(context, statement, weekdays);
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  const zone = office?.timeZone ?? context.zone;
  const spans = resolveSpans(times[0], now, zone);
  if ('fault' in spans) return unclearTime(context, spans, zone);
  const id = context.messageKey ?? crypto.randomUUID();
  const asked = spans.map((span, at) => ({ statement, ...span, id: idOfPart(id, at) }));
  const before = await saidBefore(context);
  if (isSaidAlready(asked, before)) return { ...(await sayNot(context)), stored: before.map(({ id }) => id), unchanged: true };
  const stored = await possible(() => (before.length > 0 ? correct(context, asked, before) : storeEach(context, asked)));
  if (!stored) return { text: texts.text('bot.say.too-far') };
  const [first, ...others] = stored;
  if (!first) return { text: texts.text('bot.say.too-far') };
  const text = confirmation(context, [first, ...others], before);
  return {
    text,
    card: statusCard(text, [text], [sayButton(texts.text('bot.say.button.undo')), sayButton(texts.text('bot.say.button.status'))]),
    stored: stored.map(({ id }) => id),
  };
}

/** "No, Monday remote" after "Monday remote": a correction that changes nothing. */
function isSaidAlready(asked: readonly StatementSaid[], before: readonly Override[]): boolean {
  const isSame = ({ statement, from, until }: StatementSaid, said: Override | undefined) =>
    said !== undefined &&
    from === said.from &&
    (until ?? said.end) === said.end &&
    isDeepStrictEqual({ ...statement }, { ...said.statement });
  return before.length > 0 && asked.length === before.length && asked.every((each, at) => isSame(each, before[at]));
}

async function storeEach(context: Context, asked: readonly StatementSaid[]): Promise<Override[]> {
  const stored: Override[] = [];
  for (const each of asked) stored.push(await storeStatement(context, context.person.id, each));
  return stored;
}

function correct(context: Context, instead: readonly StatementSaid[], before: readonly Override[]): Promise<Override[]> {
  return correctStatements(context, context.person.id, {
    instead,
    ids: before.map(({ id }) => id),
    alongside: { carriesOut: context.messageKey },
  });
}

function confirmation(context: Context, said: readonly [Override, ...Override[]], before: readonly Override[]): string {
  const { person, texts } = context;
  const now = said[0].setAt;
  const statement = statementsText({ ...context, now }, said);
  if (said[0].statement.kind === 'hidden')
    return [hiddenText({ ...context, now }, statement, before), ...longerHiding({ ...context, now }, said)].join(' ');
  const hidden = context.picture.own(person.id)?.hiddenBy !== undefined;
  const begins = said.some(({ from }) => from <= now);
  const others = hidden ? 'hidden' : person.mode === 'track' ? 'track' : begins ? 'now' : 'later';
  const values = { statement, others: message(`bot.say.others.${others}`) };
  if (before.length === 0) return texts.text('bot.say.noted', values);
  return texts.text('bot.say.corrected', { ...values, before: statementsText({ ...context, now }, before) });
}

function hiddenText(context: Context, statement: ReturnType<typeof statementsText>, before: readonly Override[]): string {
  const { texts } = context;
  if (before.length === 0) return texts.text('bot.say.noted-hidden', { statement });
  return texts.text('bot.say.corrected-hidden', { statement, before: statementsText(context, before) });
}

/** An earlier statement that hides the person for longer: only ending it ends it (docs/RULES.md). */
function longerHiding(context: Context, said: readonly Override[]): string[] {
  const { board, person, texts } = context;
  const end = Math.max(...said.map((each) => each.end));
  const longer = board
    .evidence(person)
    .overrides.filter(({ id, statement }) => statement.kind === 'hidden' && said.every((each) => each.id !== id))
    .filter((each) => each.from <= end && each.end > end)
    .sort((a, b) => b.end - a.end)[0];
  return longer ? [texts.text('bot.say.hidden-longer', { statement: statementsText(context, [longer]) })] : [];
}

/** Handles the last possible fault of a time that was understood: it ends too far ahead. */
async function possible<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error, 'OVERRIDE_INVALID')) return undefined;
    throw error;
  }
}

/**
 * "Show me again": only this ends `hidden` (docs/RULES.md), also one that still runs in mode `off`. If nothing hides the person now, it ends what is
 * to begin later.
 */
export async function endHiding(context: Context): Promise<Answer> {
  const { person, texts } = context;
  const before = await currentStatements(context, person.id, context.now);
  const ended = await endOwn(context, person.id, { kind: 'hidden', alongside: { carriesOut: context.messageKey } });
  if (person.mode === 'off')
    return endedInOff(
      context,
      before.filter(({ id }) => ended.includes(id)),
    );
  if (ended.length === 0) return endPlannedHiding(context);
  return { text: texts.text(person.mode === 'track' ? 'bot.say.counted-again' : 'bot.say.shown-again') };
}

/** The answer names the ended statements, and the reason why the asker is still not shown. */
function endedInOff(context: Context, ended: readonly Override[]): Answer {
  const refused = refusedOff(context);
  if (ended.length === 0) return refused;
  const statement = statementsText(context, ended);
  return { text: `${context.texts.text('bot.mine.undone-statement', { statement })} ${refused.text}` };
}

/** "Show me" before a hiding begins: the answer says what was ended. */
async function endPlannedHiding(context: Context): Promise<Answer> {
  const { person, texts, messageKey } = context;
  const planned = await endOwnOfKind(context, person.id, { kind: 'hidden', alongside: { carriesOut: messageKey } });
  if (planned.length === 0) return { text: texts.text('bot.say.not-hidden'), unchanged: true };
  return { text: texts.text('bot.say.not-hidden-later', { statement: statementsText(context, planned) }) };
}
