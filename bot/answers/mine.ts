import { whyNotShown } from '../../server/actions/my-data/why-not-shown.ts';
import { currentStatements } from '../../server/actions/statements/current-statements.ts';
import { explainPresence, placeMessage } from '../../server/presence/explain.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { placeOf } from '../../server/presence/sightings.ts';
import { DAY, type Instant } from '../../server/presence/time.ts';
import { zoneOfTarget } from '../../server/presence/world.ts';
import { type Message, message } from '../../server/texts/message.ts';
import { sayButton, statusCard } from '../cards/cards.ts';
import { statusForm } from '../cards/status-form.ts';
import type { Answer, Context, Said } from '../context.ts';
import { isOwnName } from './own-name.ts';
import { dayText, hourInZone, spanText, timeInZone } from './time-text.ts';
import { safe } from './words.ts';
import { zoneOf } from './zone-of.ts';

/** Why a person in mode `off` is refused. */
export function refusedOff({ picture, texts }: Context): Answer {
  return { text: texts.text(picture.world.settings.selfServiceModes ? 'bot.mine.off-self' : 'bot.mine.off'), unchanged: true };
}

/** "What is my status?" How the asker is shown, why, what they said, and whether others see them. */
export async function myStatus(context: Context, said?: Said): Promise<Answer> {
  return context.person.mode === 'off' ? refusedOff(context) : status(context, async () => [], said?.text);
}

/** "On which floor?" of somebody in an office whose floor is not known. */
export function floorUnknown({ texts }: Pick<Context, 'texts'>, presence: Presence | undefined): string[] {
  return presence?.status === 'office' && presence.floorId === undefined ? [texts.text('bot.where.floor-unknown')] : [];
}

/** "Until when?" directly after a statement: what it says. */
export async function untilWhen(context: Context): Promise<Answer> {
  const stored = context.corrects ?? [];
  const said = (await currentStatements(context, context.person.id, context.now)).filter(({ id }) => stored.includes(id));
  return said.length === 0 ? myStatus(context) : { text: said.map((each) => overrideLine(context, each)).join('\n\n') };
}

/** "Why am I shown like this?" The status, and its evidence. For every other name, known or not, the answer is the same refusal. */
export async function why(context: Context, said: Said): Promise<Answer> {
  if (said.people.length > 0 && !isOwnName(context, said)) return { text: context.texts.text('bot.refused.why-other') };
  return status(context, () => groundLines(context));
}

const MAX_STATEMENTS = 6;

/** @param asked The question, which may be about the floor. */
async function status(context: Context, grounds: () => Promise<string[]>, asked?: string): Promise<Answer> {
  if (context.person.mode === 'off') return refusedOff(context);
  const { texts } = context;
  const said = await currentStatements(context, context.person.id, context.now);
  const overrides = withoutOverruled(said, context.now).slice(0, MAX_STATEMENTS);
  const floor = asked && context.partsAsked(asked).floor ? floorUnknown(context, context.picture.own(context.person.id)?.presence) : [];
  const lines = [
    ...statusLines(context, said),
    ...floor,
    ...(await grounds()),
    ...overrides.map((override) => overrideLine(context, override)),
  ];
  const text = lines.join('\n\n');
  const hidden = context.picture.own(context.person.id)?.hiddenBy !== undefined;
  const buttons = [
    sayButton(texts.text('bot.say.button.remote')),
    sayButton(texts.text(hidden ? 'bot.say.button.show' : 'bot.say.button.hide')),
    sayButton(texts.text('bot.say.button.clear-short'), texts.text('bot.say.button.clear')),
    statusForm(texts),
  ];
  return { text, card: statusCard(text, lines, buttons) };
}

/** How the asker is shown, and why, with hours in the zone of where they are. */
export function shownAs(
  { picture, zone: asker, now, texts }: Pick<Context, 'picture' | 'zone' | 'now' | 'texts'>,
  presence: Presence,
  setByName?: string,
): string {
  const zone = zoneOf({ picture, zone: asker }, presence);
  const options = { self: true, now, timeOf: (at: Instant) => timeInZone(at, zone, asker), ...(setByName !== undefined && { setByName }) };
  return safe(texts.say(explainPresence(presence, picture.world, zone, options)));
}

export function statusLines({ picture, person, zone, now, texts }: Context, said: readonly Override[]): string[] {
  const own = picture.own(person.id);
  if (!own) return [texts.text('bot.mine.nothing-known')];
  const { world } = picture;
  const setBy = said.find(({ id }) => id === own.presence.overrideId)?.setBy;
  const setByName = setBy === undefined ? undefined : world.people.get(setBy)?.name;
  // The reason may name an office or a range, with characters that somebody typed.
  const lines = [shownAs({ picture, zone, now, texts }, own.presence, setByName)];
  if (own.hiddenBy !== undefined) lines.push(texts.text('bot.mine.hidden'));
  else if (person.mode === 'track') lines.push(texts.text('bot.mine.track'));
  return lines;
}

/** What decided: a statement, a person-day with the instants that are stored for it, or why nothing was seen. */
async function groundLines(context: Context): Promise<string[]> {
  const { picture, store, person, now, texts, zone: asker } = context;
  const { world } = picture;
  const presence = picture.own(person.id)?.presence;
  if (presence?.overrideId !== undefined) return [texts.text('bot.mine.rests-on-statement', { clear: texts.text('bot.say.button.clear') })];
  if (!presence || presence.status === 'none') return (await whyNotShown(context, person.id)).map((line) => safe(texts.say(line)));
  const { rangeId } = presence;
  if (rangeId === undefined) return [];
  const dayAt = (at: Instant) => new Date(at).toISOString().slice(0, 10);
  const days = await store.personDays({ fromDay: dayAt(now - 3 * DAY), toDay: dayAt(now + 2 * DAY), personIds: [person.id] });
  const [newest] = days.filter((each) => each.rangeId === rangeId).sort((a, b) => b.last - a.last);
  if (!newest) return [];
  const zone = zoneOfTarget(placeOf(rangeId, world) ?? { kind: 'remote' }, person, world);
  const [first, last] = [hourInZone(newest.first, zone, asker), hourInZone(newest.last, zone, asker)];
  const day = dayText(newest.last, now, zone);
  const isOne = texts.say(message('bot.names.list', { names: first })) === texts.say(message('bot.names.list', { names: last }));
  return [isOne ? texts.text('bot.mine.rests-on-one', { time: first, day }) : texts.text('bot.mine.rests-on', { first, last, day })];
}

/** Removes a statement that has begun and ends before a later one does: it will not be shown again. */
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
  const { texts } = context;
  const statement = statementText(context, override);
  if (override.setBy === context.person.id) return texts.text('bot.mine.said', { statement });
  const name = context.picture.world.people.get(override.setBy)?.name;
  if (name === undefined) return texts.text('bot.mine.said-by-administrator', { statement });
  return texts.text('bot.mine.said-by', { name: safe(name), statement });
}

/**
 * "in Berlin, Floor 3, until the end of today". Hours are in the office's zone for an office, otherwise in the context's.
 * @param asker The reader's IANA zone if it is another. Hours of other clocks have the name of their zone.
 */
export function statementText(context: Context, said: Pick<Override, 'statement' | 'from' | 'end'>, asker = context.zone): Message {
  return message('bot.say.statement', { place: placeText(context, said), time: timeText(context, said, asker) });
}

function timeText(
  { picture, zone, now }: Context,
  { statement, from, end }: Pick<Override, 'statement' | 'from' | 'end'>,
  asker = zone,
): Message {
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  return spanText(from, end, now, office?.timeZone ?? zone, asker);
}

function placeText({ picture, texts }: Context, { statement }: Pick<Override, 'statement'>): Message | string {
  if (statement.kind !== 'office') return message(KINDS[statement.kind]);
  const { officeId, floorId } = statement;
  return safe(texts.say(placeMessage({ status: 'office', reason: 'override-self', officeId, floorId }, picture.world)));
}

/** Several statements, in order. A place that they share is named once. */
export function statementsText(context: Context, said: readonly Pick<Override, 'statement' | 'from' | 'end'>[]): Message {
  const ordered = said.toSorted((a, b) => a.from - b.from);
  const places = ordered.map((each) => placeText(context, each));
  const [place, ...others] = places;
  if (place === undefined || !others.every((other) => JSON.stringify(other) === JSON.stringify(place)))
    return message('bot.names.list', { names: { and: ordered.map((each) => statementText(context, each)) } });
  return message('bot.say.statement', { place, time: { and: ordered.map((each) => timeText(context, each)) } });
}

const KINDS = { remote: 'presence.place.remote', leave: 'presence.place.leave', hidden: 'bot.say.hidden' } as const;
