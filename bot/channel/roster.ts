import { type TeamsChannelAccount, TeamsInfo, type TeamsPagedMembersResult, type TurnContext } from 'botbuilder';

/**
 * A reader of the conversation: the channel's id, and the Entra object id if the channel confirms that the person belongs to this tenant.
 */
export interface Reader {
  channelUserId: string;
  personId?: string;
}

const PAGE = 500;
/** The maximum number of pages. Larger teams are not read, because each page is a request for every message. */
const MAX_PAGES = 4;

/**
 * The present members of the group chat or team of the message. `undefined` if they cannot be read completely, and for a shared channel,
 * whose guests are not members of a team.
 */
export async function readRoster(turn: TurnContext, tenantId: string): Promise<Reader[] | undefined> {
  if (isSharedChannel(turn.activity.channelData)) return undefined;
  return readPages((token) => TeamsInfo.getPagedMembers(turn, PAGE, token), tenantId);
}

/**
 * The members of a team, who read this channel of it; `undefined` as above, and for a channel that is not known to be a standard one: a
 * shared one has other readers, a private one fewer.
 */
export async function readTeamRoster(
  turn: TurnContext,
  { teamId, channelId }: { teamId: string; channelId: string },
  tenantId: string,
): Promise<Reader[] | undefined> {
  // The first channel of a team has the id of the team.
  const channels = channelId === teamId ? [] : await TeamsInfo.getTeamChannels(turn, teamId);
  const isStandard = channelId === teamId || channels.some(({ id, type }) => id === channelId && type?.toLowerCase() === 'standard');
  return isStandard ? readPages((token) => TeamsInfo.getPagedTeamMembers(turn, teamId, PAGE, token), tenantId) : undefined;
}

async function readPages(
  readPage: (token: string | undefined) => Promise<TeamsPagedMembersResult>,
  tenantId: string,
): Promise<Reader[] | undefined> {
  const readers: Reader[] = [];
  let token: string | undefined;
  for (let page = 0; page < MAX_PAGES; page++) {
    const { members, continuationToken } = await readPage(token);
    if (!Array.isArray(members)) return undefined;
    readers.push(...members.map((member) => readerOf(member, tenantId)));
    if (!continuationToken) return readers;
    token = continuationToken;
  }
  return undefined;
}

/** Members that the SDK's type lacks. Older services call the Entra id `objectId`. */
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
