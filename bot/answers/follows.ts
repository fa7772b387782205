import { endFollow, follow, setMayBeFollowed } from '../../server/actions/follows/follows.ts';
import { readFollows } from '../../server/actions/follows/read-follows.ts';
import type { NamedPerson } from '../../server/presence/picture.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Follow } from '../../server/presence/subscription.ts';
import { message } from '../../server/texts/message.ts';
import { choiceCard, sayButton } from '../cards/cards.ts';
import type { Answer, Context, Said } from '../context.ts';
import { findPeople } from './find-people.ts';
import { refusedOff } from './mine.ts';
import { replacing } from './replacing.ts';
import { presenceMessage, unknownPerson, which } from './where.ts';
import { whyRefused } from './why-refused.ts';
import { quoted, safe } from './words.ts';

/** "Tell me when Anna is in": the bot first says that she sees it. Nothing is changed. */
export function askToFollow(repeat: Follow['repeat']) {
  return (context: Context, said: Said): Answer => {
    if (!context.picture.world.settings.following) return followingOff(context);
    const found = onePerson(context, said);
    return 'text' in found ? found : theySeeIt(context, found.person, repeat, found.unknown);
  };
}

/** "Tell me when my boss is in." A manager who may not be named is treated as if the directory had none. */
export function askToFollowManager(context: Context): Answer {
  if (!context.picture.world.settings.following) return followingOff(context);
  const { managerId } = context.person;
  const manager = managerId === undefined ? undefined : context.picture.find('', managerId);
  if (!manager) return { text: context.texts.text('bot.team.no-manager') };
  return { ...theySeeIt(context, manager, 'once'), at: { personId: manager.id } };
}

function followingOff({ texts }: Context): Answer {
  return { text: texts.text('problem.FOLLOWING_OFF'), unchanged: true };
}

function theySeeIt(context: Context, person: NamedPerson, repeat: Follow['repeat'], unknown?: string): Answer {
  const { texts } = context;
  const name = safe(person.name);
  const seen = texts.text(repeat === 'daily' ? 'bot.follow.they-see-it-daily' : 'bot.follow.they-see-it', { name });
  const fact = isInAlready(person) ? `${seen} ${texts.text('bot.follow.in-already', { fact: presenceMessage(context, person) })}` : seen;
  const text = unknown === undefined ? fact : texts.text('bot.follow.nearly', { name: quoted(unknown), fact });
  return { text, card: choiceCard(text, [sayButton(texts.text(`bot.follow.button.${repeat}`, { name }))]) };
}

function isInAlready({ presence }: NamedPerson): boolean {
  return presence.status === 'office';
}

/** "Yes, tell me when Anna is in." */
export function startFollowing(repeat: Follow['repeat']) {
  return async (context: Context, said: Said): Promise<Answer> => {
    const { person, texts, picture } = context;
    if (!picture.world.settings.following) return followingOff(context);
    if (person.mode === 'off') return refusedOff(context);
    const found = onePerson(context, said);
    if ('text' in found) return { ...found, unchanged: true };
    if (found.unknown !== undefined) return { ...theySeeIt(context, found.person, repeat, found.unknown), refused: true };
    const replaced = (await readFollows(context, person.id)).follows.find(({ followedId }) => followedId === found.person.id);
    const refused = await whyRefused(() =>
      follow(context, person.id, { followedId: found.person.id, repeat, alongside: { carriesOut: context.messageKey } }),
    );
    if (refused) return { text: texts.say(refused), unchanged: true };
    const done = texts.text(`bot.follow.done.${repeat}`, { name: safe(found.person.name) });
    const text = isInAlready(found.person) ? `${done} ${texts.text('bot.follow.from-next-day')}` : done;
    return { text, ...(await replacing(context, replaced)) };
  };
}

/** The asker knows whom they follow, also while that person may not be named. */
export async function stopFollowing(context: Context, said: Said): Promise<Answer> {
  const { person, picture, texts } = context;
  const { follows } = await readFollows(context, person.id);
  const words = searchKey(said.people[0]?.text ?? '');
  const named = follows.filter(({ followedId }) => searchKey(picture.world.people.get(followedId)?.name ?? '').includes(words));
  // "Cancel all my alerts."
  const ended = words === '' ? follows : named;
  if (words === '' && ended.length === 0) return { text: texts.text('bot.follow.follows-nobody'), unchanged: true };
  if (ended.length === 0 || (words !== '' && named.length > 1)) return { text: texts.text('bot.follow.not-followed'), unchanged: true };
  for (const each of ended) await endFollow(context, each, { carriesOut: context.messageKey });
  return {
    text: texts.text('bot.follow.ended', {
      name: message('bot.names.list', { names: { and: ended.map(({ followedId }) => nameOf(context, followedId)) } }),
    }),
  };
}

/** "Who follows me?" */
export async function myFollowers(context: Context): Promise<Answer> {
  const { texts, person, picture } = context;
  const { followers, mayBeFollowed } = await readFollows(context, person.id);
  const names = { and: followers.map(({ personId }) => nameOf(context, personId)) };
  const lines = [
    followers.length === 0 ? texts.text('bot.follow.nobody') : texts.text('bot.follow.followers', { names }),
    texts.text(mayBeFollowed ? 'bot.follow.allowed' : 'bot.follow.forbidden'),
    ...(picture.world.settings.following ? [] : [texts.text('problem.FOLLOWING_OFF')]),
  ];
  return { text: lines.join('\n\n') };
}

/** "Whom do I follow?", with how each ends. */
export async function myFollows(context: Context): Promise<Answer> {
  const lines = await followLines(context);
  return { text: lines.length > 0 ? lines.join('\n\n') : context.texts.text('bot.follow.follows-nobody') };
}

export async function followLines(context: Context): Promise<string[]> {
  const { follows } = await readFollows(context, context.person.id);
  const { following } = context.picture.world.settings;
  const rest = following || follows.length === 0 ? [] : [context.texts.text('problem.FOLLOWING_OFF')];
  const lines = (['once', 'daily'] as const).flatMap((repeat) => {
    const names = follows.filter((each) => each.repeat === repeat).map(({ followedId }) => nameOf(context, followedId));
    const [first] = names;
    return first === undefined ? [] : [context.texts.text(`bot.follow.writes.${repeat}`, { names: { and: names }, first })];
  });
  return [...lines, ...rest];
}

export function allowOrForbidFollowers(allowed: boolean) {
  return async (context: Context): Promise<Answer> => {
    const { mayBeFollowed } = await readFollows(context, context.person.id);
    await setMayBeFollowed(context, context.person.id, allowed);
    const text = context.texts.text(allowed ? 'bot.follow.allowed' : 'bot.follow.forbidden');
    return { text, ...(mayBeFollowed === allowed && { unchanged: true }) };
  };
}

/**
 * The person who is meant, or the answer. A person who may not be named gets the same answer as one who does not exist. `unknown`: the written name,
 * if nobody has it and only a similar one is known.
 */
function onePerson(context: Context, { people }: Said): { person: NamedPerson; unknown?: string } | Answer {
  const [who, ...others] = people;
  if (!who || others.length > 0) return { text: context.texts.text('bot.follow.one') };
  const { people: found, nearly } = findPeople(context, who);
  const [only] = found;
  if (!only) return unknownPerson(context, who.text);
  if (found.length === 1) return { person: only, ...(nearly && { unknown: who.text }) };
  const asked = which(context, found);
  return nearly ? { ...asked, text: context.texts.text('bot.follow.nearly', { name: quoted(who.text), fact: asked.text }) } : asked;
}

export function nameOf({ picture }: Context, id: string): string {
  return safe(picture.world.people.get(id)?.name ?? '');
}
