import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { audited } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import type { Floor, Office } from '../../presence/place.ts';
import type { Store } from '../../store/port/store.ts';
import type { RouteDeps } from '../deps.ts';
import { PROBLEM, replies } from '../replies.ts';
import { OfficeSchema } from '../schemas/offices.ts';
import { officeView } from '../views.ts';
import { generatedPlan } from './plans/generated-plan.ts';
import { LARGEST_PLAN, PLAN_TYPES, type PlanType, readPlan } from './plans/read-plan.ts';

const Params = Type.Object({ id: Type.String(), floorId: Type.String() });
/** A picture is looked at, and never runs or loads anything, wherever it is opened. */
const PICTURE_ONLY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** The plan of a floor: everybody sees it, administrators upload it as SVG or PNG; without one a plan is drawn. */
export const planRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, inTurn } = deps;
  const tags = ['Places'];
  const url = '/api/offices/:id/floors/:floorId/plan';
  const writing = { access: 'administrator' as const };

  app.addContentTypeParser([...PLAN_TYPES], { parseAs: 'buffer', bodyLimit: LARGEST_PLAN }, (_request, body, done) => done(null, body));

  async function find(id: string, floorId: string): Promise<{ office: Office; floor: Floor }> {
    const office = (await store.offices()).find((candidate) => candidate.id === id);
    const floor = office?.floors.find((candidate) => candidate.id === floorId);
    if (!office || !floor) throw new AppError('NOT_FOUND', { detail: 'There is no such floor.' });
    return { office, floor };
  }

  /** Another plan, or none, for one floor; the office is one version on. */
  async function change(actor: string, { id, floorId }: { id: string; floorId: string }, planId: string | undefined) {
    const { office } = await find(id, floorId);
    const floors = office.floors.map(({ planId: former, ...floor }) =>
      floor.id === floorId ? { ...floor, ...(planId ? { planId } : {}) } : { ...floor, ...(former ? { planId: former } : {}) },
    );
    if (isDeepStrictEqual(floors, office.floors)) return officeView(office);
    const changed = { ...office, floors, version: office.version + 1 };
    const entry = { actor, action: 'office.plan', subject: id, before: officeView(office), after: officeView(changed) };
    await store.saveOffice(changed, audited(deps, entry));
    await forgetUnusedPlans(store, office);
    await board.refresh();
    return officeView(changed);
  }

  const read = {
    tags,
    summary: 'The picture of a floor, as SVG or PNG; one is drawn where none was uploaded',
    params: Params,
    response: { 200: Type.Unknown({ description: 'image/svg+xml or image/png' }), '4xx': PROBLEM, '5xx': PROBLEM },
  };
  app.get(url, { schema: read, config: { access: 'either' as const } }, async (request, reply) => {
    const { floor } = await find(request.params.id, request.params.floorId);
    const plan = floor.planId === undefined ? undefined : await store.plan(floor.planId);
    const body = plan ? Buffer.from(plan.bytes) : Buffer.from(generatedPlan(floor));
    const tag = `"${plan?.id ?? idOf(body)}"`;
    reply.header('ETag', tag).header('Cache-Control', 'private, no-cache').header('Content-Security-Policy', PICTURE_ONLY);
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply.type(plan?.type ?? 'image/svg+xml').send(body);
  });

  const upload = {
    tags,
    summary: 'Upload the picture of a floor, SVG or PNG, up to 1 MiB',
    description:
      'The body is the file, with `Content-Type: image/svg+xml` or `image/png`. Of an SVG only what draws is kept, of a PNG only the picture.',
    params: Params,
    response: replies(OfficeSchema),
  };
  app.put(url, { schema: upload, config: { ...writing, accepts: PLAN_TYPES.join('` or `') } }, (request) =>
    inTurn(async () => {
      await find(request.params.id, request.params.floorId);
      const type = planTypeOf(request.headers['content-type']);
      if (!type || !Buffer.isBuffer(request.body))
        throw new AppError('UNSUPPORTED_MEDIA_TYPE', { detail: 'Send the picture as image/svg+xml or image/png.' });
      const bytes = readPlan(type, request.body);
      const plan = { id: idOf(bytes), type, bytes };
      // The picture before what refers to it: a crash between the two leaves a picture that nobody asks for.
      await store.savePlan(plan);
      return change(request.viewer.id, request.params, plan.id);
    }),
  );

  const remove = { tags, summary: 'Remove the uploaded picture; one is drawn instead', params: Params, response: replies(OfficeSchema) };
  app.delete(url, { schema: remove, config: writing }, (request) => inTurn(() => change(request.viewer.id, request.params, undefined)));
};

/** Deletes those pictures of an office as it was that no floor refers to any more. */
export async function forgetUnusedPlans(store: Pick<Store, 'offices' | 'deletePlan'>, before: Office): Promise<void> {
  const used = new Set((await store.offices()).flatMap(({ floors }) => floors.map(({ planId }) => planId)));
  for (const { planId } of before.floors) if (planId !== undefined && !used.has(planId)) await store.deletePlan(planId);
}

function planTypeOf(header: string | undefined): PlanType | undefined {
  const type = header?.split(';')[0]?.trim().toLowerCase();
  return PLAN_TYPES.find((candidate) => candidate === type);
}

function idOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
