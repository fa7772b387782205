import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { Static } from 'typebox';
import { readSharedPicture } from '../../actions/conversations/shared-picture.ts';
import { textsFor } from '../../plugins/language.ts';
import type { TabConversation } from '../../presence/conversation.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies, staleView } from '../replies.ts';
import { SharedBoardQuery, SharedBoardSchema } from '../schemas/shared-board.ts';
import { officeOccupancyView } from './occupancy-view.ts';
import { personView } from './presence-view.ts';

/** Maximum listed people of a large office; a channel's tab is not for searching. */
const MAX_PEOPLE = 500;

/** `GET /api/shared-board`: the part of an office's picture that all readers of a channel or group chat may see. */
export const sharedBoardRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Presence'],
    summary: 'Get what every reader of a channel or group chat may see of an office',
    description:
      'Numbers; and names if the bot can read the members of the conversation (`chat`, or `team` and `channel`), all of them are members of the tenant, and the caller is one of them.',
    querystring: SharedBoardQuery,
    response: replies(SharedBoardSchema),
  };
  app.get('/api/shared-board', { schema }, async (request) => {
    const { office, floor } = request.query;
    const texts = textsFor(request);
    const asked = { officeId: office, floorId: floor, conversation: conversationOf(request.query) };
    const { picture, offices, people } = await readSharedPicture(deps, request.viewer.id, asked);
    return {
      at: iso(deps.clock.now()),
      ...staleView(await deps.freshness.look(), texts),
      offices: offices.map((each) => officeOccupancyView(each, texts)),
      ...(people && { people: people.slice(0, MAX_PEOPLE).map((person) => personView(person, picture)), total: people.length }),
    };
  });
};

function conversationOf({ chat, team, channel }: Static<typeof SharedBoardQuery>): TabConversation | undefined {
  if (team !== undefined && channel !== undefined) return { teamId: team, channelId: channel };
  return chat === undefined ? undefined : { chatId: chat };
}
