import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import type { TabConversation } from '../../presence/conversation.ts';
import type { OfficeNumbers } from '../../presence/occupancy.ts';
import type { NamedPerson, Picture } from '../../presence/picture.ts';
import { unusablePart } from '../../presence/place-in-use.ts';
import { mayNameBefore } from '../../presence/visibility.ts';
import { message } from '../../texts/message.ts';

export interface SharedPictureDeps {
  board: Pick<Board, 'catchUp' | 'now' | 'world'>;
  tabReaders(personId: string, conversation: TabConversation): Promise<readonly string[] | undefined>;
}

interface Asked {
  /** The office, or one of its floors; absent: the numbers of all offices. */
  officeId?: string | undefined;
  floorId?: string | undefined;
  /** The conversation in which it is shown. */
  conversation?: TabConversation | undefined;
}

export interface SharedPicture {
  picture: Picture;
  /** By name. */
  offices: OfficeNumbers[];
  /** People at the office or floor who may be named; absent if not all readers may see names. */
  people?: NamedPerson[];
}

/**
 * The part of an office's picture that all readers of a conversation may see (docs/RULES.md): numbers, and names only if all members of the
 * conversation are members of the tenant and the viewer is one of them. Does not contain the viewer's own status.
 * @throws AppError NOT_FOUND for an office or floor that does not exist or is archived
 */
export async function readSharedPicture(
  { board, tabReaders }: SharedPictureDeps,
  personId: string,
  { officeId, floorId, conversation }: Asked,
): Promise<SharedPicture> {
  const office = officeId === undefined ? undefined : board.world().offices.get(officeId);
  const unusable = (officeId ?? floorId) === undefined ? undefined : unusablePart(office, floorId);
  if (unusable) throw new AppError('NOT_FOUND', { detail: message(`${unusable}.not-found`) });
  const readers = conversation && office ? await tabReaders(personId, conversation) : undefined;
  const mayName = mayNameBefore(readers, board.world());
  const picture = board.now();
  const offices = picture
    .occupancy()
    .offices.filter(({ office: each }) => (office ? each.id === office.id : each.archivedAt === undefined));
  return { picture, offices, ...(mayName && { people: picture.named({ officeId, floorId }) }) };
}
