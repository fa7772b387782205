import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { findFloor } from '../../actions/offices/change-floor-plan.ts';
import { changeFloorSeats } from '../../actions/offices/change-floor-seats.ts';
import type { Floor } from '../../presence/place.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { FloorSeatsBody, FloorSeatsSchema, type FloorSeatsView } from '../schemas/floor-seats.ts';
import { OfficeSchema } from '../schemas/offices.ts';
import { IfMatch, tagged, versionRead } from '../versions.ts';
import { generatedSeats } from './floor-plans/generated-floor-plan.ts';
import { officeView } from './office-view.ts';

const Params = Type.Object({ id: Type.String(), floorId: Type.String() });

/** The seats of a floor. Everybody sees them; administrators place them in the uploaded picture. */
export const floorSeatRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store } = deps;
  const tags = ['Places'];
  const url = '/api/offices/:id/floors/:floorId/seats';

  async function seatsOf(floor: Floor): Promise<FloorSeatsView> {
    if (floor.floorPlanId === undefined) return { picture: 'drawn', seats: generatedSeats(floor) };
    const placed = floor.seats && (await store.floorSeats(floor.seats.id));
    return { picture: 'uploaded', seats: [...(placed?.seats ?? [])] };
  }

  const read = {
    tags,
    summary: 'List the seats in the plan of a floor; they give its capacity, never who sits where',
    description: 'The `ETag` is the version of the office, for `If-Match`.',
    params: Params,
    response: replies(FloorSeatsSchema),
  };
  app.get(url, { schema: read, config: { access: 'either' as const, services: true as const } }, async (request, reply) => {
    const { office, floor } = await findFloor(board, { officeId: request.params.id, floorId: request.params.floorId });
    tagged(reply, office);
    return seatsOf(floor);
  });

  const place = {
    tags,
    summary: 'Set the seats in the uploaded plan of a floor',
    params: Params,
    headers: IfMatch,
    body: FloorSeatsBody,
    response: replies(OfficeSchema),
  };
  app.put(url, { schema: place, config: { access: 'administrator' as const } }, async (request, reply) => {
    const { version, seats } = request.body;
    const floor = { officeId: request.params.id, floorId: request.params.floorId };
    return tagged(reply, officeView(await changeFloorSeats(deps, request.viewer, { floor, read: versionRead(request, version), seats })));
  });
};
