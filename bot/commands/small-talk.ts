import type { Answer } from '../answer.ts';
import { sayingAsOf } from '../as-of.ts';
import { sayButton, statusCard } from '../cards.ts';
import type { Context } from '../context.ts';
import { findByWholeWords, findPeople } from '../find-people.ts';
import { findNamedPlaces, findPlaces, findShortenedPlaces, officesSeen } from '../find-places.ts';
import { nearlyPlaces } from '../nearly-places.ts';
import { whereIs } from './where.ts';
import { whoIs } from './who.ts';

const [askWho, askWhere] = [sayingAsOf(whoIs), sayingAsOf(whereIs)];

const EXAMPLES = [
  '“Who is in the office today?”, “Who is in Berlin?”, “Who is on floor 2?”',
  '“How full is Berlin?”',
  '“Where is Aisha?”, “Is Aisha in?”',
  '“I’m remote”, “I’m remote until Friday”, “I’m in Berlin, floor 3”, “I’m on leave until 24 December”',
  '“Hide me today”, “Show me again”, “Undo”, “Clear my status”',
  '“What is my status?”, “Why am I shown like this?”',
  '“What do you know about me?”, “Delete my data”',
];

/** What can be said; also the welcome. */
export function help(): Answer {
  const first = 'I know who is in the office, from the sign-ins that Microsoft Entra records anyway. You can say:';
  const text = `${first}\n\n${EXAMPLES.map((example) => `- ${example}`).join('\n')}`;
  return { text, card: statusCard(text, [first, ...EXAMPLES], [sayButton('Who is in the office?'), sayButton('My status')]) };
}

export function hello({ person, shared }: Context): Answer {
  const first = person.name.split(' ')[0] ?? '';
  return { text: `Hello${shared || first === '' ? '' : ` ${first}`}! Ask me “Who is in the office today?”, or say “Help”.` };
}

export function thanks(): Answer {
  return { text: 'You’re welcome.' };
}

/** To a question of ours, or to nothing: only a whole sentence ever changes something. */
export function no(): Answer {
  return { text: 'All right, I change nothing. What you said before still counts; “Undo” takes the last of it back.' };
}

/** Nothing is remembered from one message to the next, so a bare yes could be to anything. */
export function yes(): Answer {
  return {
    text: 'I do not remember what was said before, so nothing was changed. Say what you mean in one go, for instance “Yes, delete my data”.',
  };
}

/** Longer texts are neither place nor name; "I am …" is about the asker, even where a name begins like that. */
function mayBeBare(words: string): boolean {
  return words.length >= 3 && words.split(' ').length <= 5 && !/^i am\b/i.test(words);
}

/** A bare place or name, written as it is called, is a question for it. */
export async function guessExactly(context: Context, words: string): Promise<Answer | undefined> {
  if (!mayBeBare(words)) return undefined;
  const place = await guessPlace(context, words);
  if (place) return place;
  const { people, nearly } = findPeople(context, words);
  return people.length > 0 && !nearly ? askWhere(context, { name: words }) : undefined;
}

/** The same of what also says something, as "Home Sun" does: it must be the place's name, or words of somebody's name. */
export async function guessWhole(context: Context, words: string): Promise<Answer | undefined> {
  if (!mayBeBare(words) || /^(?:i|set|mark|put)\b/i.test(words)) return undefined;
  const isNamed = context.mayName && findByWholeWords(context, words).length > 0;
  return isNamed ? askWhere(context, { name: words }) : guessPlace(context, words);
}

async function guessPlace(context: Context, words: string): Promise<Answer | undefined> {
  return findNamedPlaces(officesSeen(context.picture), words).length > 0 ? askWho(context, { where: `in ${words}` }) : undefined;
}

/** A bare place, nearly written as it is called. */
export async function guess(context: Context, words: string): Promise<Answer | undefined> {
  if (!mayBeBare(words)) return undefined;
  const offices = officesSeen(context.picture);
  const meant = [findPlaces, findShortenedPlaces, nearlyPlaces].some((find) => find(offices, words).length > 0);
  return meant ? askWho(context, { where: `in ${words}` }) : undefined;
}
