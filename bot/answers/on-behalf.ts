import { type Actor, administratorInChat, isTrustedAdministrator } from '../../server/actions/actor.ts';
import { endFor, sayFor as storeFor, undoFor as undoLastFor } from '../../server/actions/statements/on-behalf.ts';
import { isAppError } from '../../server/errors.ts';
import { plainOf } from '../../server/presence/markdown.ts';
import type { Override, Statement } from '../../server/presence/override.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import { zoneOfPerson } from '../../server/presence/world.ts';
import { errorText } from '../../server/texts/error-text.ts';
import { choiceCard, sayButton, statusCard } from '../cards/cards.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import { resolveSpans } from '../time/resolve-spans.ts';
import { didYouMean } from './choices.ts';
import { findPeople, MAX_NAMES } from './find-people.ts';
import { statementText } from './mine.ts';
import { nearlyPlaces, officesInUse, shortenedPlaces, unknownPlace } from './places.ts';
import { placesSaid } from './say.ts';
import { unclearTime } from './unclear-time.ts';
import { weekdaysSaid } from './weekly.ts';
import { unknownPerson, which } from './where.ts';
import { noNames, placeName, safe } from './words.ts';
import { zoneSaid } from './zone-of.ts';

type Kind = 'office' | 'remote' | 'leave';

/** Says who may state where somebody else is. The words are the same for every name, real or not: nobody is looked up. */
export function refusedFor({ texts }: Pick<Context, 'texts'>): Answer {
  return { text: texts.text('bot.for.refused') };
}

/**
 * The reason to refuse a command about somebody else: the asker may not give it, or the person, the place or the time is not clear.
 * `undefined` if it may be carried out.
 */
export async function checkFor(context: Context, { intent, said }: { intent: IntentName; said: Said }): Promise<Answer | undefined> {
  const { texts, mayName, person } = context;
  if (!(await isTrustedAdministrator(context, person))) return refusedFor(context);
  if (!mayName) return { text: noNames(context) };
  if (said.people.length === 0) return { text: texts.text('bot.where.who') };
  if (said.people.length > MAX_NAMES) return { text: texts.text('bot.where.too-many', { count: MAX_NAMES }) };
  return unclearPerson(context, said) ?? (intent === 'for-office' ? unclearPlace(context, said) : undefined) ?? unclearSpan(context, said);
}

function unclearPerson(context: Context, said: Said): Answer | undefined {
  const { texts } = context;
  for (const who of said.people) {
    const { people, nearly, incomplete } = findPeople(context, who);
    if (people.length === 0) return incomplete ? { text: texts.text('bot.where.too-much') } : unknownPerson(context, who.text);
    const again = said.text.includes(who.text) ? (label: string) => safe(said.text.replace(who.text, () => plainOf(label))) : undefined;
    if (people.length > 1 || nearly) return which(context, people, again);
  }
  return undefined;
}

function unclearPlace(context: Context, said: Said): Answer | undefined {
  const { texts, picture, smallWords } = context;
  const known = placesSaid(context, said);
  if (known.length === 1 && !said.places.some(({ far }) => far)) return undefined;
  const offices = officesInUse(picture.world);
  const named = said.places.find(({ any }) => !any);
  const nearly = named ? [shortenedPlaces, nearlyPlaces].map((find) => find(offices, named.text, smallWords)) : [];
  const meant = [known, ...nearly].find((places) => places.length > 0) ?? [];
  const sentence = (place: string) => sentenceWith(context, 'for-office', { ...said, places: [] }, place);
  return didYouMean(texts, meant.slice(0, 6), sentence) ?? unknownPlace(context, { text: named?.text ?? '', nearly: [] }, sentence);
}

function unclearSpan(context: Context, said: Said): Answer | undefined {
  const { texts, now } = context;
  const zone = zoneSaid(context, said);
  if (weekdaysSaid(said)) return { text: texts.text('bot.for.weekly') };
  const fault = said.times.map((each) => resolveSpans(each, now, zone)).find((each) => 'fault' in each);
  return fault && 'fault' in fault ? unclearTime(context, fault, zone) : undefined;
}

/** Stores where each of these people is. `checkFor` runs before. */
export function sayFor(kind: Kind): Handler {
  return (context, said) =>
    forEach(context, said, async ({ person, actor, at }) => {
      const { texts, picture, now } = context;
      const statement = statementOf(context, kind, said);
      const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
      const theirs = inZoneOf(context, person);
      const zone = office?.timeZone ?? theirs.zone;
      const spans = resolveSpans(said.times[0], now, zone);
      if ('fault' in spans) return unclearTime(context, spans, zone).text;
      const stored: Override[] = [];
      for (const [index, span] of spans.entries()) {
        const id = context.messageKey === undefined ? crypto.randomUUID() : `${context.messageKey}-${at}-${index}`;
        const { overrides } = await storeFor(context, { actor, personId: person.id }, { statement, ...span, id });
        stored.push(...overrides.filter((override) => override.id === id));
      }
      const statements = stored.map((each) => statementText(theirs, each, context.zone));
      return texts.text('bot.for.noted', { name: safe(person.name), statements: { and: statements } });
    });
}

function statementOf(context: Context, kind: Kind, said: Said): Statement {
  if (kind !== 'office') return { kind };
  const [place] = placesSaid(context, said);
  return { kind, officeId: place?.office.id ?? '', ...(place?.floor && { floorId: place.floor.id }) };
}

/** "Anna is back to automatic": ends the statements of administrators about her. Her own stay. */
export function clearFor(context: Context, said: Said): Promise<Answer> {
  return forEach(context, said, async ({ person, actor }) => {
    await endFor(context, { actor, personId: person.id }, {});
    return context.texts.text('bot.for.cleared', { name: safe(person.name) });
  });
}

/** Undoes the last change that the administrator made for somebody, unless another administrator has changed it since. */
export function undoFor(context: Context, said: Said): Promise<Answer> {
  return forEach(context, said, async ({ person, actor }) => {
    const { kind, statements: undone } = await undoLastFor(context, { actor, personId: person.id });
    const statements = { and: undone.map((each) => statementText(inZoneOf(context, person), each, context.zone)) };
    return context.texts.text(kind === 'end' ? 'bot.for.undone-end' : 'bot.for.undone', { name: safe(person.name), statements });
  });
}

/** One of the people whom an administrator has named, by their position. */
interface One {
  person: NamedPerson;
  actor: Actor;
  at: number;
}

async function forEach(context: Context, said: Said, work: (one: One) => Promise<string>): Promise<Answer> {
  const { texts } = context;
  const actor = await administratorInChat(context, context.person);
  const people = said.people.flatMap((who) => findPeople(context, who).people);
  const done: { text: string; refused?: true }[] = [];
  for (const [at, person] of people.entries()) done.push(await sentenceOf(context, () => work({ person, actor, at })));
  const text = done.map((each) => each.text).join('\n\n');
  if (done.every(({ refused }) => refused)) return { text, unchanged: true };
  const [only] = people.length === 1 ? people : [];
  if (!only) return { text };
  return { text, card: statusCard(text, [text], [sayButton(texts.text('bot.for.button.undo', { name: safe(only.name) }))]) };
}

/** A refusal for one person becomes a sentence, and does not affect the other people. */
async function sentenceOf({ texts }: Context, work: () => Promise<string>): Promise<{ text: string; refused?: true }> {
  try {
    return { text: await work() };
  } catch (error) {
    if (isAppError(error, 'OVERRIDE_INVALID')) return { text: texts.text('bot.say.too-far'), refused: true };
    if (isAppError(error) && error.status < 500) return { text: errorText(error, texts), refused: true };
    throw error;
  }
}

/** The same context in the person's zone. */
function inZoneOf(context: Context, { id }: NamedPerson): Context {
  const { world } = context.picture;
  const person = world.people.get(id);
  return { ...context, zone: person ? zoneOfPerson(person, world) : context.zone };
}

/** "Set Anna Berg to remote tomorrow": the command with the same meaning, as the confirmation shows it. Markdown. */
export function commandFor(context: Context, intent: IntentName, said: Said): string {
  const [place, ...others] = placesSaid(context, said);
  return sentenceWith(context, intent, said, place && others.length === 0 ? safe(placeName(place)) : undefined);
}

function sentenceWith(context: Context, intent: IntentName, said: Said, place: string | undefined): string {
  const { texts } = context;
  const [who] = said.people;
  const [person] = who ? findPeople(context, who).people : [];
  const name = safe(person?.name ?? who?.text ?? '');
  const time = said.times.length === 1 ? safe(said.timeText).replaceAll("'", '’') : '';
  if (intent === 'for-clear') return texts.text('bot.for.button.clear', { name });
  if (intent === 'for-undo') return texts.text('bot.for.button.undo', { name });
  if (intent === 'for-office' && place !== undefined)
    return time === ''
      ? texts.text('bot.for.button.office', { name, place })
      : texts.text('bot.for.button.office-then', { name, place, time });
  const kind = intent === 'for-leave' ? 'leave' : 'remote';
  return time === '' ? texts.text(`bot.for.button.${kind}`, { name }) : texts.text(`bot.for.button.${kind}-then`, { name, time });
}

/**
 * "Anna is remote" may also be a question: the answer has the fact, and how to state it for her. Nothing is stored. `offered`: the
 * administrator may confirm it with "yes".
 */
export async function afterReport(
  context: Context,
  command: IntentName,
  said: Said,
  fact: Answer,
): Promise<{ answer: Answer; offered: boolean }> {
  const { texts } = context;
  if (!(await isTrustedAdministrator(context, context.person))) {
    const text = `${fact.text}\n\n${refusedFor(context).text}`;
    return { answer: { ...fact, text, ...(fact.card && { card: choiceCard(text, fact.card.actions ?? []) }) }, offered: false };
  }
  if (said.people.length !== 1 || (await checkFor(context, { intent: command, said }))) return { answer: fact, offered: false };
  const sentence = commandFor(context, command, said);
  const text = `${fact.text}\n\n${texts.text('bot.for.report', { sentence })}`;
  return { answer: { text, card: choiceCard(text, [sayButton(sentence)]) }, offered: true };
}
