import { placeMessage } from '../../server/presence/explain.ts';
import { MAX_FOUND } from '../../server/presence/name-index.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import type { Answer } from '../answer.ts';
import { choiceCard, sayButton } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { type FoundPeople, findPeople, isWritten, NO_NAMES, namesIn, TOO_MANY_NAMES, TOO_MUCH } from '../find-people.ts';
import {
  ASKED,
  findNamedPlaces,
  findPlaces,
  findShortenedPlaces,
  isSmall,
  mayMeanRemote,
  officesSeen,
  type Place,
} from '../find-places.ts';
import { nearlyPlaces } from '../nearly-places.ts';
import { isAboutNow, looseEnd, splitTime } from '../split-time.ts';
import { dayText, joined, safe, timeOf } from '../words.ts';
import { myStatus } from './mine.ts';
import { didYouMean, notUnderstood, ONLY_NOW, suggest } from './not-answered.ts';
import { whoIs } from './who.ts';

const { say } = textsIn('en');

/** Candidates that are offered when a name means several people. */
const OFFERED = 8;

/** "Where is NAME?" Several: asks which. Nobody, and somebody who may not be named: the same answer. */
export function whereIs(context: Context, { name = '' }: Found): Answer | Promise<Answer> {
  if (/^(?:everybody|all|everyone)$/i.test(name)) return whoIs(context, { where: '' });
  if (/^(?:i|me|am i|myself)$/i.test(name) && !context.shared) return myStatus(context);
  if (PRONOUN.test(name)) return suggest();
  if (/^(?:is|are)?[^\p{L}\p{N}]*$/iu.test(name)) return { text: 'Where is who? Say for instance “Where is Aisha?”.' };
  if (!context.mayName) return { text: NO_NAMES };
  if (isWritten(context, name)) return tellOf(context, findPeople(context, name));
  const names = namesIn(context, name);
  if (names.length === 0) return { text: TOO_MANY_NAMES };
  return names.length > 1 ? together(names.map((each) => whereIs(context, { name: each }))) : whereIsOne(context, name);
}

function whereIsOne(context: Context, name: string): Answer | Promise<Answer> {
  const { rest, time } = splitTime(name, 1);
  if (!isAboutNow(time, context.now, context.zone)) return { text: ONLY_NOW };
  if (/^(?:everybody|all|everyone)$/i.test(rest)) return whoIs(context, { where: '' });
  const end = looseEnd(rest, 1);
  if (end !== undefined) return notUnderstood(end);
  const found = findPeople(context, rest);
  if (found.people.length > 0) return tellOf(context, found);
  if (found.incomplete) return { text: TOO_MUCH };
  const isPlace = !isSmall(rest) && findNamedPlaces(officesSeen(context.picture), rest, ASKED).length > 0;
  return isPlace ? whoIs(context, { where: `in ${rest}` }) : unknownPerson(rest);
}

/** Alone it names nobody; a name may begin with it ("He Jun"). */
const PRONOUN = /^(?:it|that|this|these|those|there|he|she|they|we|you|him|her|them|us|i|somebody|nobody)$/i;
const PRONOUN_FIRST = /^(?:it|that|this|these|those|there|he|she|they|we|you|i)\b/i;

async function together(answers: readonly (Answer | Promise<Answer>)[]): Promise<Answer> {
  return { text: (await Promise.all(answers)).map(({ text }) => text).join('\n\n') };
}

function tellOf(context: Context, { people, nearly }: FoundPeople): Answer | Promise<Answer> {
  const [only] = people;
  if (!only || people.length > 1) return which(context, people);
  if (only.id === context.person.id && !context.shared) return myStatus(context);
  return { text: `${nearly ? 'I take it that you mean this: ' : ''}${tell(context, only)}` };
}

/**
 * "Is NAME in?", "in Berlin?", "remote?": yes or no first, where the question was understood to the end. "Is NAME not in?" gets
 * neither, as both would be misunderstood.
 */
export function isIn(context: Context, { question = '' }: Found): Answer | Promise<Answer> {
  if (!context.mayName) return { text: NO_NAMES };
  const split = splitQuestion(context, question);
  const names = namesIn(context, split.name);
  if (names.length === 0) return { text: TOO_MANY_NAMES };
  const isPronoun = (name: string) => PRONOUN.test(name) || (PRONOUN_FIRST.test(name) && !isWritten(context, name));
  if (names.some(isPronoun)) return suggest();
  const asked = readWhere(context, split.where);
  const answers = names.map((name) => isOneIn(context, { ...split, name }, asked));
  const [first] = answers;
  return first !== undefined && answers.length === 1 ? first : together(answers);
}

function isOneIn(context: Context, { name, where, negated }: Question, asked: Asked): Answer | Promise<Answer> {
  if (asked === 'another time') return { text: ONLY_NOW };
  const ask = (places: readonly Place[], orRemote?: string) =>
    didYouMean(places, (place) => `Is ${safe(name)} in ${place}`, orRemote) ?? { text: ONLY_NOW };
  if ('nearly' in asked) return ask(asked.nearly);
  const { people, nearly } = findPeople(context, name);
  const [only] = people;
  if (!only || people.length > 1 || nearly || only.id === context.person.id) return whereIs(context, { name });
  const told = tell(context, only);
  if ('unknown' in asked) return { text: `I do not understand “${safe(where).slice(0, 60)}”. What I know: ${told}` };
  if (negated || only.presence.status === 'none') return { text: told };
  const holds = asked.holds(only.presence);
  if (asked.orRemote && (holds || only.presence.status === 'remote')) return ask(asked.orRemote, `Is ${safe(name)} working remotely`);
  if (holds) return { text: `Yes: ${told}` };
  return asked.shortened ? ask(asked.shortened) : { text: `No: ${told}` };
}

const WHERE = /^(?:in|at|on|from|here|there|around|remote|remotely|away|home|present|off)$/i;
const BETWEEN = /(?: (?:currently|already|still|working|back|now|today|really|not|never|neither|no longer|only))+$/i;
const NEGATION = /\b(?:not|never|neither|no longer|only)\b/i;
/** Small words that one name may hold; each is a search. */
const MAX_SPLITS = 4;

interface Question {
  name: string;
  where: string;
  /** Neither yes nor no would be understood. */
  negated: boolean;
}

/** Where the name ends: a name may hold such a word, so the longest that is somebody's is taken, else the shortest. */
function splitQuestion(context: Context, question: string): Question {
  const before = /^(?:not|only|neither) /i.exec(question)?.[0] ?? '';
  const words = question.slice(before.length).split(' ');
  const ends = words.flatMap((word, at) => (at > 0 && WHERE.test(word) ? [at] : [])).slice(0, MAX_SPLITS);
  const splits = ends.map((at) => {
    const named = words.slice(0, at).join(' ');
    const between = BETWEEN.exec(named)?.[0] ?? '';
    const working = /\bworking\b/i.test(between) && /^from$/i.test(words[at] ?? '') ? 'working ' : '';
    const name = named.replace(BETWEEN, '').replace(/,$/, '');
    return { name, where: working + words.slice(at).join(' '), negated: before !== '' || NEGATION.test(between) };
  });
  return splits.findLast(({ name }) => isWritten(context, name)) ?? splits[0] ?? { name: question, where: '', negated: false };
}

/**
 * What must hold for "yes"; `shortened` are the places where their names were shortened, so that "no" might be about another, and
 * `orRemote` those whose name may also say "working remotely". `nearly` are places that may be meant.
 */
type Asked =
  | { holds(presence: Presence): boolean; shortened?: readonly Place[]; orRemote?: readonly Place[] }
  | { nearly: readonly Place[] }
  | { unknown: true }
  | 'another time';

function readWhere({ picture, now, zone }: Context, where: string): Asked {
  const offices = officesSeen(picture);
  const named = findNamedPlaces(offices, where, ASKED);
  // Who is from Berlin need not be there.
  const origin = /^from\b/i.test(where);
  const { rest, time } = splitTime(where);
  if (named.length > 0 && !origin)
    return { holds: (presence) => isThere(presence, named), orRemote: mayMeanRemote(rest, named) ? named : undefined };
  if (named.length === 0 && !isAboutNow(time, now, zone)) return 'another time';
  if (/^(?:(?:working )?(?:remote|remotely|(?:from |at )?home)|in (?:the )?home ?office)$/i.test(rest))
    return { holds: ({ status }) => status === 'remote' };
  if (/^(?:away|off|on (?:leave|vacation|holidays?))$/i.test(rest)) return { holds: ({ status }) => status === 'leave' };
  if (origin) return { unknown: true };
  const places = findPlaces(offices, rest);
  if (places.length > 0) return { holds: (presence) => isThere(presence, places) };
  const shortened = findShortenedPlaces(offices, rest);
  if (shortened.length > 0) return { holds: (presence) => isThere(presence, shortened), shortened };
  const nearly = nearlyPlaces(offices, rest);
  return nearly.length > 0 ? { nearly } : { unknown: true };
}

function isThere(presence: Presence, places: readonly Place[]): boolean {
  if (presence.status !== 'office') return false;
  return places.some(({ office, floor }) => office.id === presence.officeId && (!floor || floor.id === presence.floorId));
}

/** The same for a name that does not exist and for somebody who may not be named (DESIGN.md §2). */
function unknownPerson(name: string): Answer {
  const asked = safe(name).slice(0, 60);
  const whom = asked === '' ? 'of that name' : `of the name “${asked}”`;
  return { text: `I know nobody ${whom} to be shown. Try the full name, as Teams writes it.` };
}

function which({ picture }: Context, people: readonly NamedPerson[]): Answer {
  const labels = people.slice(0, OFFERED).map(({ name, department }) => safe(department ? `${name} (${department})` : name));
  // Buttons that say the same would ask again for ever.
  if (new Set(labels).size < labels.length)
    return {
      text: people
        .slice(0, OFFERED)
        .map((person) => `- ${line(picture, person)}`)
        .join('\n'),
    };
  const more = people.length - labels.length;
  const others = people.length < MAX_FOUND ? `${more} more` : 'many more';
  const text = `Whom do you mean: ${joined(labels, 'or')}${more > 0 ? `, or one of ${others}` : ''}?`;
  const buttons = labels.slice(0, 6).map((label) => sayButton(label, `Where is ${label.replaceAll(/[()]/g, '')}`));
  return { text, card: choiceCard(text, buttons) };
}

function line(picture: Context['picture'], { name, department, presence }: NamedPerson): string {
  const place = presence.status === 'none' ? 'not seen today' : say(placeMessage(presence, picture.world));
  return `${safe(department ? `${name} (${department})` : name)}: ${safe(place)}`;
}

/** One person in one sentence; hours of the asker's zone. */
function tell({ picture, zone, now }: Context, { name, presence }: NamedPerson): string {
  if (presence.status === 'none') return `Nothing has been seen of ${safe(name)} today.`;
  const day = presence.since === undefined ? '' : dayText(presence.since, now, zone);
  const since = presence.since === undefined ? '' : ` since ${day === 'today' ? '' : `${day}, `}${timeOf(presence.since, zone)}`;
  const said = { 'override-self': ' (they said so)', 'override-admin': ' (an administrator said so for them)' } as Record<string, string>;
  return `${safe(name)} is ${safe(say(placeMessage(presence, picture.world)))}${since}${said[presence.reason] ?? ''}.`;
}
