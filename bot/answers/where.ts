import { dayOf } from '../../server/presence/calendar.ts';
import { daySaid } from '../../server/presence/day-said.ts';
import { floorOf, placeMessage } from '../../server/presence/explain.ts';
import { plainOf } from '../../server/presence/markdown.ts';
import { MAX_FOUND } from '../../server/presence/name-index.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { type Message, message } from '../../server/texts/message.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, FoundPeople, Said } from '../context.ts';
import type { Place, WhoSaid } from '../understand/lattice.ts';
import { didYouMean } from './choices.ts';
import { daysAsked } from './days-asked.ts';
import { findPeople, MAX_NAMES } from './find-people.ts';
import { floorUnknown, myStatus } from './mine.ts';
import { type Asked, askedPlaces, isAt, officesCalledHome, officesSeen } from './places.ts';
import { timeInZone } from './time-text.ts';
import { noNames, placeName, quoted, safe } from './words.ts';
import { zoneOf } from './zone-of.ts';

/** The maximum number of candidates if a name means several people. */
const OFFERED = 8;

/** "Where is NAME?" For several people, asks which. For nobody, and for somebody who may not be named, the answer is the same. */
export function whereIs(context: Context, said: Said): Answer | Promise<Answer> {
  const isOfFloor = context.partsAsked(said.text).floor;
  return answerForEach(context, said, async (who) => {
    const answer = await whereIsOne(context, who);
    return isOfFloor ? sayingFloor(context, answer) : answer;
  });
}

/** "On which floor is NAME?": also says that the floor is not known. */
function sayingFloor(context: Context, answer: Answer): Answer {
  const { picture, person, shared } = context;
  const { at } = answer;
  if (!at || !('personId' in at)) return answer;
  const [unknown] = floorUnknown(context, picture.find(shared ? '' : person.id, at.personId)?.presence);
  return unknown === undefined ? answer : { ...answer, text: `${answer.text} ${unknown}` };
}

/**
 * "Ben says that Anna is remote": answers where Anna is, unless it is about another day. Nothing that a person says about somebody else is
 * stored.
 */
export function hearsay(context: Context, said: Said): Answer | Promise<Answer> {
  if (daysAsked(context, said).kind !== 'now') return { text: context.texts.text('bot.for.refused') };
  return whereIs(context, { ...said, people: said.people.slice(-1), departments: [] });
}

/** Answers for each person that is named, if names may be shown. */
export function answerForEach(context: Context, said: Said, answer: (who: WhoSaid) => Answer | Promise<Answer>): Answer | Promise<Answer> {
  const { mayName, texts } = context;
  const people = withDepartment(context, said);
  if (!mayName) return { text: noNames(context) };
  if (people.length > MAX_NAMES) return { text: texts.text('bot.where.too-many', { count: MAX_NAMES }) };
  const [first, ...others] = people;
  if (first === undefined) return { text: texts.text('bot.where.who') };
  return others.length === 0 ? answer(first) : together(people.map(answer));
}

/** "Anna from Sales". */
function withDepartment(context: Context, { people, departments }: Said): readonly WhoSaid[] {
  const [department] = departments;
  if (!department) return people;
  return people.map((who) => {
    const inside = { text: `${who.text} ${department.text}` };
    return who.personId === undefined && findPeople(context, inside).people.length > 0 ? inside : who;
  });
}

async function together(answers: readonly (Answer | Promise<Answer>)[]): Promise<Answer> {
  return { text: (await Promise.all(answers)).map(({ text }) => text).join('\n\n') };
}

function whereIsOne(context: Context, who: WhoSaid): Answer | Promise<Answer> {
  const found = findPeople(context, who);
  const { texts } = context;
  if (found.people.length > 0) return answerAbout(context, found);
  return found.incomplete ? { text: texts.text('bot.where.too-much') } : unknownPerson(context, who.text);
}

function answerAbout(context: Context, { people, nearly }: FoundPeople): Answer | Promise<Answer> {
  const [only] = people;
  if (!only || people.length > 1) return which(context, people);
  if (only.id === context.person.id && !context.shared) return myStatus(context);
  const fact = presenceMessage(context, only);
  return { text: context.texts.say(nearly ? message('bot.where.nearly', { fact }) : fact), at: { personId: only.id } };
}

/** The condition for "yes". */
type Holds = (presence: Presence) => boolean;

/** "Is NAME in?", "in Berlin?": begins with yes or no if the whole question was understood. */
export function isIn(context: Context, said: Said): Answer | Promise<Answer> {
  const asked = askedPlaces(context, said);
  return answerForEach(context, said, (who) => isOneIn(context, who, asked));
}

/** "Is NAME not in?" gets neither yes nor no, since both could be misunderstood. */
export function isNotIn(context: Context, said: Said): Answer | Promise<Answer> {
  return answerForEach(context, said, (who) => fact(context, who, (told) => told));
}

/** "Is NAME remote?", "on leave?" */
export function isAway(status: 'remote' | 'leave') {
  return (context: Context, said: Said): Answer | Promise<Answer> => {
    const homes = status === 'remote' ? officesCalledHome(context, officesSeen(context.picture), said) : [];
    const holds = (presence: Presence) => presence.status === status;
    if (homes.length === 0) return answerForEach(context, said, (who) => isOne(context, who, holds));
    return answerForEach(context, said, (who) => {
      const either = (told: Message, { presence }: NamedPerson) =>
        holds(presence) || isAt(presence, homes) ? homeOrOffice(context, who, homes) : message('bot.where.no', { fact: told });
      return fact(context, who, either);
    });
  };
}

function isOneIn(context: Context, who: WhoSaid, asked: Asked): Answer | Promise<Answer> {
  const { texts } = context;
  const ask = (places: readonly Place[]) =>
    didYouMean(texts, places, (place) => texts.text('bot.where.is-in', { name: safe(who.text), place }));
  if (asked.kind === 'unknown') {
    const text = quoted(asked.text);
    return ask(asked.nearly) ?? fact(context, who, (told) => message('bot.where.not-understood', { text, fact: told }));
  }
  const { places } = asked;
  const shortened = asked.kind === 'some' && asked.shortened;
  const instead = (told: Message, { id, presence }: NamedPerson) =>
    (shortened ? ask(places) : undefined) ??
    (isOnUnknownFloor(presence, places) ? sayingFloor(context, { text: texts.say(told), at: { personId: id } }) : undefined);
  return isOne(context, who, (presence) => isAt(presence, places), instead);
}

/** "Is NAME on floor 2?" of somebody in that office whose floor is not known: neither yes nor no. */
function isOnUnknownFloor(presence: Presence, places: readonly Place[]): boolean {
  if (presence.status !== 'office' || presence.floorId !== undefined) return false;
  return places.some(({ office, floor }) => floor !== undefined && office.id === presence.officeId);
}

/** Yes or no, and the fact. `instead` replaces a "no" that might be about another place. */
function isOne(
  context: Context,
  who: WhoSaid,
  holds: Holds,
  instead?: (told: Message, person: NamedPerson) => Answer | undefined,
): Answer | Promise<Answer> {
  return fact(context, who, (told, person) => {
    const { presence } = person;
    if (presence.status === 'none') return told;
    if (holds(presence)) return message('bot.where.yes', { fact: told });
    return instead?.(told, person) ?? message('bot.where.no', { fact: told });
  });
}

/** The fact about one person, as a sentence of `put`. For several people, nobody, or the asker, it is the usual answer. */
function fact(context: Context, who: WhoSaid, put: (told: Message, person: NamedPerson) => Message | Answer): Answer | Promise<Answer> {
  const { people, nearly } = findPeople(context, who);
  const [only] = people;
  if (!only || people.length > 1 || nearly || only.id === context.person.id) return whereIsOne(context, who);
  const said = put(presenceMessage(context, only), only);
  return 'id' in said ? { text: context.texts.say(said), at: { personId: only.id } } : said;
}

/** "Is Heidi in the home office?": the office of that name, or working remotely? */
function homeOrOffice({ texts }: Context, { text }: WhoSaid, homes: readonly Place[]): Answer {
  const name = safe(text);
  const places = homes.map((place) => safe(placeName(place)));
  const asked = texts.text('bot.talk.did-you-mean', { choices: { or: [...places, message('presence.place.remote')] } });
  const buttons = [
    ...places.map((place) => sayButton(place, texts.text('bot.where.is-in', { name, place }))),
    sayButton(texts.text('bot.say.button.remotely'), texts.text('bot.where.is-remote', { name })),
  ];
  return { text: asked, card: choiceCard(asked, buttons) };
}

/** The same for a name that does not exist and for somebody who may not be named (docs/RULES.md). */
export function unknownPerson({ texts }: Context, written: string): Answer {
  const name = quoted(written);
  if (name === '') return { text: texts.text('bot.where.unknown-empty') };
  const text = texts.text('bot.where.unknown', { name });
  return { text: isLowerCase(written) ? `${text} ${texts.text('bot.where.unknown-word')}` : text };
}

/** `sentence`: what the button for each of them says, as Markdown. */
export function which(
  context: Context,
  people: readonly NamedPerson[],
  sentence = (name: string) => context.texts.text('bot.where.ask', { name }),
): Answer {
  const { texts } = context;
  const shown = people.slice(0, OFFERED);
  const plain = shown.map((person) => texts.say(labelOf(person)));
  const isAlike = (label: string) => plain.filter((each) => each === label).length > 1;
  // People with the same name in one department are told apart by their account.
  const accounts = shown.map(({ id }, at) => (isAlike(plain[at] ?? '') ? context.picture.world.people.get(id)?.upn : undefined));
  const labels = plain.map((label, at) => (accounts[at] === undefined ? label : `${label}, ${safe(accounts[at].replace(/@.*$/, ''))}`));
  const count = people.length - labels.length;
  const asked = { people: { or: labels } };
  const text =
    count === 0
      ? texts.text('bot.where.which', asked)
      : people.length < MAX_FOUND
        ? texts.text('bot.where.which-more', { ...asked, count })
        : texts.text('bot.where.which-many', asked);
  const buttons = labels
    .slice(0, 6)
    .map((label, at) => sayButton(label, sentence(safe(accounts[at] ?? plainOf(label).replaceAll(/[()]/g, ' ')))));
  return { text, card: choiceCard(text, buttons), choices: { personIds: shown.map(({ id }) => id) } };
}

function labelOf({ name, department }: NamedPerson): Message {
  if (department === undefined) return message('bot.names.list', { names: safe(name) });
  return message('bot.where.person', { name: safe(name), department: safe(department) });
}

/** "Anna Berg (Sales): in Berlin". */
export function personLine({ picture, texts }: Context, person: NamedPerson): Message {
  const { presence } = person;
  const place = presence.status === 'none' ? message('bot.where.not-seen-today') : safe(texts.say(placeMessage(presence, picture.world)));
  return message('bot.where.line', { person: labelOf(person), place });
}

/** One person in one sentence. Hours are in the zone of the office where they are, otherwise in the asker's. */
export function presenceMessage(context: Context, { name, presence }: NamedPerson): Message {
  if (presence.status === 'none') return message('bot.where.not-seen', { name: safe(name) });
  const since = presence.since === undefined ? 'other' : 'known';
  const values = { name: safe(name), place: safe(context.texts.say(placeSince(context, presence))), since } as const;
  if (presence.reason === 'override-self') return message('bot.where.at-said', values);
  return presence.reason === 'override-admin' ? message('bot.where.at-said-for', values) : message('bot.where.at', values);
}

function placeSince({ picture, zone: asker, now }: Context, presence: Presence): Message {
  const place = placeMessage(presence, picture.world);
  const { since } = presence;
  if (since === undefined) return place;
  const zone = zoneOf({ picture, zone: asker }, presence);
  const time = timeInZone(since, zone, asker);
  if (dayOf(since, zone) === dayOf(now, zone)) return message('presence.since', { place, floor: floorOf(presence), since: time });
  return message('presence.since-date', { place, floor: floorOf(presence), date: daySaid(since, now, zone).day, time });
}

/** Written without capital letters: it may be another word than a name. */
function isLowerCase(written: string): boolean {
  return written === written.toLowerCase() && written !== written.toUpperCase();
}
