import { placeMessage } from '../../server/presence/explain.ts';
import { MOST_FOUND } from '../../server/presence/name-index.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import type { Answer } from '../answer.ts';
import { choiceCard, sayButton } from '../cards.ts';
import type { Context, Found } from '../context.ts';
import { type FoundPeople, findPeople, NO_NAMES } from '../find-people.ts';
import { ASKED, findExactPlaces, findPlaces, officesSeen, type Place } from '../find-places.ts';
import { nearlyPlaces } from '../nearly-places.ts';
import { isAboutNow, looseEnd, splitTime } from '../split-time.ts';
import { dayText, joined, safe, timeOf } from '../words.ts';
import { myStatus } from './mine.ts';
import { didYouMean, notUnderstood, ONLY_NOW } from './not-answered.ts';
import { whoIs } from './who.ts';

const { say } = textsIn('en');

/** Candidates that are offered when a name means several people. */
const OFFERED = 8;

/** "Where is NAME?" Several: asks which. Nobody, and somebody who may not be named: the same answer. */
export function whereIs(context: Context, { name = '' }: Found): Answer | Promise<Answer> {
  if (/^(?:everybody|all|everyone)$/i.test(name)) return whoIs(context, { where: '' });
  if (/^(?:i|me|am i|myself)$/i.test(name) && !context.shared) return myStatus(context);
  if (/^(?:is|are)?[^\p{L}\p{N}]*$/iu.test(name)) return { text: 'Where is who? Say for instance “Where is Aisha?”.' };
  if (!context.mayName) return { text: NO_NAMES };
  const whole = findPeople(context, name);
  if (whole.people.length > 0 && !whole.nearly) return tellOf(context, whole);
  const several = severalNames(name);
  if (several) return together(several.map((each) => whereIs(context, { name: each })));
  const { rest, time } = splitTime(name, 1);
  if (!isAboutNow(time, context.now, context.zone)) return { text: ONLY_NOW };
  if (/^(?:everybody|all|everyone)$/i.test(rest)) return whoIs(context, { where: '' });
  const end = looseEnd(rest, 1);
  if (end !== undefined) return notUnderstood(end);
  const found = time === '' ? whole : findPeople(context, rest);
  return found.people.length > 0 ? tellOf(context, found) : unknownPerson(rest);
}

const MOST_TOGETHER = 5;

/** "A and B", where nobody is called so. */
function severalNames(name: string): string[] | undefined {
  const names = name.split(/ (?:and|or) /i).map((each) => each.trim());
  return names.length > 1 && names.length <= MOST_TOGETHER && !names.includes('') ? names : undefined;
}

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
  const { name, where, negated } = splitQuestion(context, question);
  const asked = readWhere(context, where);
  if (asked === 'another time') return { text: ONLY_NOW };
  if (typeof asked === 'object') return didYouMean(asked, (place) => `Is ${safe(name)} in ${place}`) ?? { text: ONLY_NOW };
  const { people, nearly } = findPeople(context, name);
  const [only] = people;
  const several = only && !nearly ? undefined : severalNames(name);
  if (several) return together(several.map((each) => isIn(context, { question: `${negated ? 'not ' : ''}${each} ${where}` })));
  if (!only || people.length > 1 || nearly || only.id === context.person.id) return whereIs(context, { name });
  const told = tell(context, only);
  if (asked === 'unknown') return { text: `I do not understand “${safe(where).slice(0, 60)}”. What I know: ${told}` };
  if (negated || only.presence.status === 'none') return { text: told };
  return { text: `${asked(only.presence) ? 'Yes' : 'No'}: ${told}` };
}

const WHERE = /^(?:in|at|on|from|here|there|around|remote|remotely|away|home|present|off)$/i;
const BETWEEN = /(?: (?:currently|already|still|working|back|now|today|not|really))+$/i;

/** Where the name ends: a name may hold such a word, so the longest that is somebody's is taken, else the shortest. */
function splitQuestion(context: Context, question: string): { name: string; where: string; negated: boolean } {
  const words = question.replace(/^not /i, '').split(' ');
  const splits = words.flatMap((word, at) => {
    if (at === 0 || !WHERE.test(word)) return [];
    const before = words.slice(0, at).join(' ');
    const between = BETWEEN.exec(before)?.[0] ?? '';
    const working = /\bworking\b/i.test(between) && /^from$/i.test(word) ? 'working ' : '';
    const negated = /^not /i.test(question) || /\bnot\b/i.test(between);
    return [{ name: before.replace(BETWEEN, ''), where: working + words.slice(at).join(' '), negated }];
  });
  const known = splits.findLast(({ name }) => {
    const { people, nearly } = findPeople(context, name);
    return people.length > 0 && !nearly;
  });
  return known ?? splits[0] ?? { name: question, where: '', negated: false };
}

type Asked = ((presence: Presence) => boolean) | 'another time' | 'unknown' | readonly Place[];

/** What must hold for "yes"; or that another time is meant, or something that is not known here; or the places that may be meant. */
function readWhere({ picture, now, zone }: Context, where: string): Asked {
  const offices = officesSeen(picture);
  const exact = findExactPlaces(offices, where, ASKED);
  const { rest, time } = splitTime(where);
  if (exact.length === 0 && !isAboutNow(time, now, zone)) return 'another time';
  if (/^(?:(?:working )?(?:remote|remotely|(?:from |at )?home)|in (?:the )?home ?office)$/i.test(rest))
    return ({ status }) => status === 'remote';
  if (/^(?:away|off|on (?:leave|vacation|holidays?))$/i.test(rest)) return ({ status }) => status === 'leave';
  // Who is from Berlin need not be there.
  if (/^from\b/i.test(rest)) return 'unknown';
  const places = exact.length > 0 ? exact : findPlaces(offices, rest);
  const nearly = places.length > 0 ? [] : nearlyPlaces(offices, rest);
  if (nearly.length > 0) return nearly;
  if (places.length === 0) return 'unknown';
  return (presence) =>
    presence.status === 'office' &&
    places.some(({ office, floor }) => office.id === presence.officeId && (!floor || floor.id === presence.floorId));
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
  const others = people.length < MOST_FOUND ? `${more} more` : 'many more';
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
