import { botChat } from '../server/actions/chats/bot-chat.ts';

/** The subject of a page of the tab. */
export type TabPlace = { officeId: string; floorId?: string } | { personId: string };

/** URLs that Teams opens. */
export interface Links {
  /** The reader's own chat with the bot. */
  chat(botId: string): string;
  /** The tab at an office, a floor or a person. Absent if the app's id in the organisation's catalogue is not known. */
  tab?(place: TabPlace): string;
}

const TEAMS = 'https://teams.microsoft.com';
/** The tab of the manifest with people and offices. */
const ENTITY = 'today';
const PATH = /^#?\/?today\/(?:office\/([^/?]+)(?:\/([^/?]+))?|person\/([^/?]+))$/;

/** Links for the global cloud. */
export function createLinks({ catalogAppId, publicUrl }: { catalogAppId?: string; publicUrl?: string }): Links {
  const tab = (place: TabPlace): string => {
    const address = new URL(`${TEAMS}/l/entity/${catalogAppId}/${ENTITY}`);
    const path = pathOf(place);
    if (publicUrl !== undefined) address.searchParams.set('webUrl', `${publicUrl}/tab/#/${path}`);
    // The tab reads it as `page.subPageId`.
    address.searchParams.set('context', JSON.stringify({ subEntityId: path }));
    return address.href;
  };
  return { chat: botChat, ...(catalogAppId !== undefined && { tab }) };
}

function pathOf(place: TabPlace): string {
  const parts =
    'personId' in place ? ['person', place.personId] : ['office', place.officeId, ...(place.floorId === undefined ? [] : [place.floorId])];
  return [ENTITY, ...parts.map(encodeURIComponent)].join('/');
}

/** The subject of a link to the tab: our own link, or one that Teams made. `undefined` for other links. */
export function placeOfLink(link: string): TabPlace | undefined {
  if (!URL.canParse(link)) return undefined;
  const url = new URL(link);
  const path = url.pathname.startsWith('/l/entity/') ? subPageOf(url) : url.hash;
  try {
    const [, officeId, floorId, personId] = (PATH.exec(path) ?? []).map((part) => part && decodeURIComponent(part));
    if (personId) return { personId };
    return officeId ? { officeId, ...(floorId && { floorId }) } : undefined;
  } catch {
    // A path that our server did not encode.
    return undefined;
  }
}

function subPageOf({ searchParams }: URL): string {
  try {
    const context: unknown = JSON.parse(searchParams.get('context') ?? '{}');
    const { subEntityId, subPageId = subEntityId } = context as { subEntityId?: unknown; subPageId?: unknown };
    return typeof subPageId === 'string' ? subPageId : '';
  } catch {
    return '';
  }
}
