import { createHash } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { WarningConversation } from '../../server/presence/credential.ts';
import { personKey } from '../cards/address.ts';
import type { Alone } from '../cards/cards.ts';
import type { Asker, PressedButton } from '../context.ts';
import type { Search } from '../extension/find.ts';
import { MAX_MESSAGE_LENGTH } from '../understand/message.ts';
import type { BotOptions } from './adapter.ts';

/** The meaning of an activity of the channel. */
export type Incoming =
  | { kind: 'foreign' }
  | { kind: 'nobody' }
  | { kind: 'silence' }
  | { kind: 'welcome' }
  /** A button of a card without a known sentence. */
  | { kind: 'unreadable' }
  /** A search for something to insert into a conversation. */
  | { kind: 'search'; asker: Asker; search: Search }
  /** A link to the tab in a message that is being written. */
  | { kind: 'link'; asker: Asker; link: string }
  /** The same from a client without the app: neither the person nor the tenant is known. */
  | { kind: 'anonymous-link' }
  /** An invoke of an unknown kind. */
  | { kind: 'unknown-invoke'; name: string }
  | Question;

interface Question {
  kind: 'question';
  asker: Asker;
  text: string;
  mentioned: Mentioned[];
  /** Others read the conversation, but not this message: the answer goes only to the asker. */
  alone?: Alone;
}

/** Another person whom the message mentions: the name in the text, and the channel's id. */
export interface Mentioned {
  name: string;
  channelUserId?: string;
  personId?: string;
}

/** The parameter of the manifest's search. */
const QUERY = 'query';

const SILENCE: Incoming = { kind: 'silence' };

/**
 * Reads an activity whose signature is valid. Only Teams of this tenant is answered, and only people with an Entra object id, which Teams
 * guarantees, unlike other channels. Edited messages and reactions are ignored.
 */
export function readActivity(activity: Activity, { tenantId, development }: Pick<BotOptions, 'tenantId' | 'development'>): Incoming {
  if (activity.type === 'invoke' && activity.name === 'composeExtension/anonymousQueryLink') return { kind: 'anonymous-link' };
  if (!development && !isFromTeamsOf(activity, tenantId)) return { kind: 'foreign' };
  // Teams also reports an installation as `installationUpdate`. Only one of the two is answered, so that it greets once.
  if (activity.type === 'conversationUpdate') {
    const members: unknown = activity.membersAdded;
    const added = Array.isArray(members) && members.some((each) => member(each, 'id') === activity.recipient?.id);
    return added ? { kind: 'welcome' } : SILENCE;
  }
  const isButton = isCardAction(activity);
  if (activity.type === 'invoke' && !isButton) return readInvoke(activity, development);
  if (activity.type !== 'message' && !isButton) return SILENCE;
  const data = dataOf(activity);
  const text = isButton ? saidBy(data) : (saidBy(data) ?? textOf(activity));
  if (text === undefined) return isButton ? { kind: 'unreadable' } : SILENCE;
  const personId = personIn(activity, development);
  if (personId === undefined) return { kind: 'nobody' };
  // The Bot Framework omits `conversationType` in a chat of two.
  const inFrontOfOthers = (activity.conversation?.conversationType ?? 'personal') !== 'personal';
  const alone = aloneIn(activity, data, inFrontOfOthers);
  const mentions = mentionsIn(activity);
  const own = mentions.filter(({ channelUserId }) => channelUserId !== undefined && channelUserId === activity.recipient?.id);
  return {
    kind: 'question',
    ...(alone && { alone }),
    text: own.reduce((rest, { written }) => rest.replaceAll(written, ' '), text),
    mentioned: [...mentions.filter((mention) => !own.includes(mention)), ...namedBy(data)],
    asker: {
      personId,
      timeZone: zoneOf(activity),
      locale: activity.locale || undefined,
      shared: inFrontOfOthers && !alone,
      // A card that somebody inserted into a chat of two people: that chat is not with the bot.
      conversation: alone === 'inserted' ? undefined : conversationOf(activity, tenantId),
      messageKey: keyOf(activity),
      button: saidBy(data) === undefined ? undefined : pressedButton(activity, data, personId),
    },
  };
}

function personIn({ from }: Activity, development: BotOptions['development']): string | undefined {
  return development?.personId ?? (from?.aadObjectId || undefined);
}

/** Results on one page of a search. */
const MAX_FOUND = 10;

/** What the message extension asks for. Its results are shown to others. */
function readInvoke(activity: Activity, development: BotOptions['development']): Incoming {
  const { name = '', value } = activity;
  if (name !== 'composeExtension/query' && name !== 'composeExtension/queryLink') return { kind: 'unknown-invoke', name };
  const personId = personIn(activity, development);
  if (personId === undefined) return { kind: 'nobody' };
  const asker: Asker = { personId, timeZone: zoneOf(activity), locale: activity.locale || undefined, shared: true };
  if (name === 'composeExtension/queryLink') {
    const link = member(value, 'url');
    return { kind: 'link', asker, link: typeof link === 'string' ? link : '' };
  }
  const options = member(value, 'queryOptions');
  const [skip, count] = [wholeNumber(member(options, 'skip')) ?? 0, wholeNumber(member(options, 'count')) ?? MAX_FOUND];
  return { kind: 'search', asker, search: { text: searchedIn(value), skip, count: Math.min(count, MAX_FOUND) } };
}

/** The search text; empty when the search has only been opened. */
function searchedIn(value: unknown): string {
  const given = member(value, 'parameters');
  const query: unknown = Array.isArray(given) ? given.find((each) => member(each, 'name') === QUERY) : undefined;
  const text = member(query, 'value');
  return typeof text === 'string' ? text.slice(0, MAX_MESSAGE_LENGTH).trim() : '';
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}

function aloneIn({ recipient }: Activity, data: unknown, inFrontOfOthers: boolean): Alone | undefined {
  const mark = member(data, 'alone');
  if (mark === 'inserted') return mark;
  return inFrontOfOthers && (mark === 'targeted' || member(recipient, 'isTargeted') === true) ? 'targeted' : undefined;
}

/** The person whom a button names. */
function namedBy(data: unknown): Mentioned[] {
  const [name, personId] = [member(member(data, 'person'), 'name'), member(member(data, 'person'), 'id')];
  return typeof name === 'string' && name !== '' && typeof personId === 'string' && personId !== '' ? [{ name, personId }] : [];
}

/** The key of a message. The channel may deliver a message again with the same id. */
function keyOf({ conversation, id }: Activity): string | undefined {
  return id ? createHash('sha256').update(`${conversation.id} ${id}`).digest('base64url') : undefined;
}

function mentionsIn(activity: Activity): (Mentioned & { written: string })[] {
  return entitiesOf(activity).flatMap((entity) => {
    const [written, mentioned] = [member(entity, 'text'), member(entity, 'mentioned')];
    if (member(entity, 'type') !== 'mention' || typeof written !== 'string' || written === '') return [];
    const [channelUserId, personId] = [member(mentioned, 'id'), member(mentioned, 'aadObjectId')];
    const name = written.replaceAll(/<[^<>]*>/g, '').trim();
    return [
      {
        written,
        name,
        ...(typeof channelUserId === 'string' && { channelUserId }),
        ...(typeof personId === 'string' && personId !== '' && { personId }),
      },
    ];
  });
}

function entitiesOf(activity: Activity): unknown[] {
  const given: unknown = activity.entities;
  return Array.isArray(given) ? given : [];
}

/** The address for writing there again, without its participants. For a channel, the channel itself, not the thread. */
function conversationOf({ conversation, serviceUrl, recipient, channelId }: Activity, tenantId: string): WarningConversation | undefined {
  const id = conversation?.id?.split(';')[0];
  if (!id || !serviceUrl || !recipient?.id) return undefined;
  const type = conversation.conversationType;
  const kind = type === 'channel' || type === 'groupChat' ? type : 'personal';
  return { id, kind, tenantId, channelId, serviceUrl, botId: recipient.id };
}

function isFromTeamsOf(activity: Activity, tenantId: string): boolean {
  if (activity.channelId !== 'msteams') return false;
  const named = [activity.conversation?.tenantId, member(member(activity.channelData, 'tenant'), 'id')].filter((id) => id !== undefined);
  return named.length > 0 && named.every((id) => typeof id === 'string' && id.toLowerCase() === tenantId.toLowerCase());
}

/** A button whose answer replaces its card, or an automatic refresh of a card. */
export function isCardAction({ type, name }: Activity): boolean {
  return type === 'invoke' && name === 'adaptiveCard/action';
}

/** The data of one of our buttons, with the choices beside it. */
function dataOf(activity: Activity): unknown {
  return isCardAction(activity) ? member(member(activity.value, 'action'), 'data') : activity.value;
}

/** Buttons carry plain text with our mentions; messages are read as HTML. */
function asHtml(say: string): string {
  return say.replaceAll('&', '&amp;').replaceAll(/<(?!\/?at>)/g, '&lt;');
}

/** The sentence of the button, or of a form with its choices. */
function saidBy(data: unknown): string | undefined {
  const say = member(data, 'say');
  if (typeof say !== 'string') return undefined;
  return [asHtml(say), member(data, 'where'), member(data, 'when')].filter((part) => typeof part === 'string' && part !== '').join(' ');
}

/** No list has more pages. */
const MAX_PAGE = 10_000;

function pressedButton(activity: Activity, data: unknown, personId: string): PressedButton {
  const [page, maker] = [member(data, 'page'), member(data, 'for')];
  return {
    ofOther: maker !== undefined && maker !== personKey(personId),
    refresh: isCardAction(activity) && member(activity.value, 'trigger') === 'automatic',
    ...(typeof page === 'number' && Number.isInteger(page) && page >= 0 && page <= MAX_PAGE && { page }),
  };
}

/** The typed text. */
function textOf(activity: Activity): string | undefined {
  return typeof activity.text === 'string' ? activity.text : undefined;
}

/** Teams sends the zone of the device in the activity and in its `clientInfo` entity. */
function zoneOf(activity: Activity): string | undefined {
  const info = entitiesOf(activity).find((entity) => member(entity, 'type') === 'clientInfo');
  const zone = activity.localTimezone ?? member(info, 'timezone');
  return typeof zone === 'string' && zone ? zone : undefined;
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
