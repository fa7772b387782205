import type { SharedBoard } from '../../../server/routes/schemas/shared-board.ts';
import type { Form } from '../../shared/lib/form.ts';
import { type Http, withQuery } from '../../shared/lib/http.ts';
import type { Place } from './view-model.ts';

const BOARD: Form<SharedBoard> = {
  at: '',
  offices: [{ officeId: '', name: '', timeZone: '', present: { atLeast: 0, atMost: 0 }, floors: [{ floorId: '', name: '' }] }],
};

/** The chat, or the channel of a team. */
export interface Where {
  chatId?: string;
  teamId?: string;
  channelId?: string;
}

export const fetchBoard = (http: Pick<Http, 'get'>, { officeId, floorId }: Place, where: Where, signal?: AbortSignal) => {
  const { chatId: chat, teamId: team, channelId: channel } = where;
  return http.get<SharedBoard>(withQuery('/api/shared-board', { office: officeId, floor: floorId, chat, team, channel }), BOARD, signal);
};
