import { type TeamsChannelAccount, TeamsInfo, type TurnContext } from 'botbuilder';

/** Somebody who reads along: the channel's id of them, and the Entra object id if the channel confirms one of this tenant. */
export interface Reader {
  channelUserId: string;
  personId?: string;
}

const PAGE = 500;
/** Larger teams are not read: each message there would cost a request for every page. */
const MAX_PAGES = 4;

/**
 * The present members of the group chat or team of the message. `undefined` if they cannot be read completely, and for a shared channel,
 * whose guests are in no team.
 */
export async function readRoster(turn: TurnContext, tenantId: string): Promise<Reader[] | undefined> {
  if (isSharedChannel(turn.activity.channelData)) return undefined;
  const readers: Reader[] = [];
  let token: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { members, continuationToken } = await TeamsInfo.getPagedMembers(turn, PAGE, token);
    if (!Array.isArray(members)) return undefined;
    readers.push(...members.map((member) => readerOf(member, tenantId)));
    if (!continuationToken) return readers;
    token = continuationToken;
  }
  return undefined;
}

/** Beside what the SDK's type has; older services call the Entra id `objectId`. */
type Member = Omit<TeamsChannelAccount, 'tenantId'> & { tenantId?: unknown; objectId?: unknown };

function readerOf({ id, aadObjectId, objectId, tenantId: theirs, userRole }: Member, tenantId: string): Reader {
  const personId = aadObjectId ?? objectId;
  const isMember = typeof personId === 'string' && personId !== '' && !/^(?:guest|anonymous)$/i.test(userRole ?? '');
  const isOurs = theirs === undefined || (typeof theirs === 'string' && theirs.toLowerCase() === tenantId.toLowerCase());
  return { channelUserId: id, ...(isMember && isOurs && { personId: personId.toLowerCase() }) };
}

function isSharedChannel(channelData: unknown): boolean {
  const channel = (channelData as { channel?: { type?: unknown } } | undefined)?.channel;
  return typeof channel?.type === 'string' && channel.type.toLowerCase() === 'shared';
}
