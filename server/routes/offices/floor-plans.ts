import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { changeFloorPlan, contentId, findFloor, removeFloorPlan } from '../../actions/offices/change-floor-plan.ts';
import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import type { RouteDeps } from '../deps.ts';
import { isNotModified } from '../etag.ts';
import { PROBLEM, replies } from '../replies.ts';
import { OfficeSchema } from '../schemas/offices.ts';
import { closed, Optional } from '../schemas/shared.ts';
import { tagged } from '../versions.ts';
import { generatedFloorPlan } from './floor-plans/generated-floor-plan.ts';
import { FLOOR_PLAN_TYPES, type FloorPlanType, MAX_FLOOR_PLAN_BYTES, readFloorPlan } from './floor-plans/read-floor-plan.ts';
import { officeView } from './office-view.ts';

const Params = Type.Object({ id: Type.String(), floorId: Type.String() });
const Instead = Type.Object(
  {
    instead: Optional(
      Type.String({
        description:
          'The `floorPlanId` that the floor must have now, or `drawn` if it must have none. Refused with 409 otherwise: for an undo. Default: any.',
      }),
    ),
  },
  closed,
);
const READING = { access: 'either', services: true, revalidates: true, files: FLOOR_PLAN_TYPES } as const;
/** Wherever the picture is opened, it is only displayed, and never executes or loads anything. */
const PICTURE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The plan of a floor. Everybody sees it; administrators upload it as SVG or PNG. Without an upload a plan is drawn. */
export const floorPlanRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store } = deps;
  const tags = ['Places'];
  const url = '/api/offices/:id/floors/:floorId/floor-plan';
  const writing = { access: 'administrator' as const };

  app.addContentTypeParser([...FLOOR_PLAN_TYPES], { parseAs: 'buffer', bodyLimit: MAX_FLOOR_PLAN_BYTES }, (_request, body, done) =>
    done(null, body),
  );

  const read = {
    tags,
    summary: 'Get the plan of a floor as SVG or PNG; one is drawn if none was uploaded',
    params: Params,
    response: { 200: Type.Unknown({ description: 'image/svg+xml or image/png' }), '4xx': PROBLEM, '5xx': PROBLEM },
  };
  app.get(url, { schema: read, config: READING }, async (request, reply) => {
    const { floor } = await findFloor(board, floorIdOf(request.params));
    const plan = floor.floorPlanId === undefined ? undefined : await store.floorPlan(floor.floorPlanId);
    const body = plan ? Buffer.from(plan.bytes) : Buffer.from(generatedFloorPlan(floor));
    const tag = `"${plan?.id ?? contentId(body)}"`;
    reply.header('ETag', tag).header('Cache-Control', 'private, no-cache').header('Content-Security-Policy', PICTURE_ONLY);
    if (isNotModified(request, tag)) return reply.code(304).send();
    return reply.type(plan?.type ?? 'image/svg+xml').send(body);
  });

  const upload = {
    tags,
    summary: 'Upload the plan of a floor as SVG or PNG, up to 1 MiB',
    description:
      'The body is the file, with `Content-Type: image/svg+xml` or `image/png`. Of an SVG only elements that draw are stored, of a PNG only the picture. Seats stay.',
    params: Params,
    querystring: Instead,
    response: replies(OfficeSchema),
  };
  app.put(
    url,
    { schema: upload, config: { ...writing, accepts: FLOOR_PLAN_TYPES.join('` or `'), uploads: FLOOR_PLAN_TYPES } },
    async (request, reply) => {
      const type = floorPlanTypeOf(request.headers['content-type']);
      if (!type || !Buffer.isBuffer(request.body)) throw new AppError('UNSUPPORTED_MEDIA_TYPE', { detail: message('floor-plan.type') });
      const picture = { type, bytes: readFloorPlan(type, request.body) };
      const edit = { floor: floorIdOf(request.params), picture, ...request.query };
      return tagged(reply, officeView(await changeFloorPlan(deps, request.viewer, edit)));
    },
  );

  const remove = {
    tags,
    summary: 'Delete the uploaded plan and its seats; a plan is drawn instead',
    params: Params,
    response: replies(OfficeSchema),
  };
  app.delete(url, { schema: remove, config: writing }, async (request, reply) =>
    tagged(reply, officeView(await removeFloorPlan(deps, request.viewer, floorIdOf(request.params)))),
  );
};

function floorIdOf({ id: officeId, floorId }: { id: string; floorId: string }) {
  return { officeId, floorId };
}

function floorPlanTypeOf(header: string | undefined): FloorPlanType | undefined {
  const type = header?.split(';')[0]?.trim().toLowerCase();
  return FLOOR_PLAN_TYPES.find((candidate) => candidate === type);
}
