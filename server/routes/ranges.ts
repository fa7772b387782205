import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { AppError } from '../errors.ts';
import { parseCidrs } from '../presence/cidrs.ts';
import type { Range, Target } from '../presence/place.ts';
import { closeRange, conflictsWith, createRange, editRange, type RangeContent } from '../presence/range-edit.ts';
import { audit } from './audit.ts';
import type { RouteDeps } from './deps.ts';
import { checkVersion } from './office-edits.ts';
import { replies } from './replies.ts';
import { NewRangeBody, RangeBody, type RangeInput, RangeListSchema, RangeRemovedSchema, RangeSchema } from './schemas/ranges.ts';
import { rangeView } from './views.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/ranges`: which addresses mean which place. For administrators. */
export const rangeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock, collector, inTurn } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  async function find(id: string): Promise<Range> {
    const range = (await store.ranges()).find((candidate) => candidate.id === id);
    if (!range) throw new AppError('NOT_FOUND', { detail: 'There is no such range.' });
    return range;
  }

  async function save(range: Range): Promise<void> {
    checkConflicts(range, await store.ranges(), clock.now());
    await store.saveRange(range);
  }

  /** Other rules may fill gaps of the last day, which the next sweep reads again. */
  async function takeEffect(): Promise<void> {
    await board.refresh();
    // Not waited for: the range is in force whatever becomes of the sweep.
    Promise.resolve(collector.requestDaySweep?.()).catch((error: unknown) =>
      app.log.warn({ err: error }, 'the last day could not be asked for again'),
    );
  }

  app.get(
    '/api/ranges',
    { schema: { tags, summary: 'Ranges, closed ones included', response: replies(RangeListSchema) }, config },
    async () => {
      await board.refresh();
      const ranges = [...board.world().ranges.values()].map(rangeView).sort((a, b) => a.name.localeCompare(b.name, 'en'));
      return { ranges, conflicts: board.rangeIndex().conflicts };
    },
  );

  app.get(
    '/api/ranges/:id',
    { schema: { tags, summary: 'One range', params: Params, response: replies(RangeSchema) }, config },
    async (request) => rangeView(await find(request.params.id)),
  );

  const create = { tags, summary: 'Add a range, in force from now on', body: NewRangeBody, response: replies(RangeSchema, 201) };
  app.post('/api/ranges', { schema: create, config }, (request, reply) =>
    inTurn(async () => {
      const range = createRange(
        { ...(await contentOf(request.body, deps)), id: crypto.randomUUID(), source: request.body.source ?? 'manual' },
        clock.now(),
      );
      await save(range);
      await audit(deps, { actor: request.viewer.id, action: 'range.create', subject: range.id, after: rangeView(range) });
      await takeEffect();
      return reply.code(201).header('Location', `/api/ranges/${range.id}`).send(rangeView(range));
    }),
  );

  const update = {
    tags,
    summary: 'Change a range from now on; a corrected target corrects the past, too',
    params: Params,
    body: RangeBody,
    response: replies(RangeSchema),
  };
  app.put('/api/ranges/:id', { schema: update, config }, (request) =>
    inTurn(async () => {
      const before = await find(request.params.id);
      checkVersion(request.body.version, before.version);
      const range = editRange(before, await contentOf(request.body, deps), clock.now());
      await save(range);
      await audit(deps, {
        actor: request.viewer.id,
        action: 'range.update',
        subject: range.id,
        before: rangeView(before),
        after: rangeView(range),
      });
      await takeEffect();
      return rangeView(range);
    }),
  );

  const remove = {
    tags,
    summary: 'Delete a range, or close it when days refer to it',
    params: Params,
    response: replies(RangeRemovedSchema),
  };
  app.delete('/api/ranges/:id', { schema: remove, config }, (request) =>
    inTurn(async () => {
      const before = await find(request.params.id);
      const outcome = (await store.rangeHasDays(before.id)) ? ('closed' as const) : ('deleted' as const);
      const closed = closeRange(before, clock.now());
      if (outcome === 'deleted') await store.deleteRange(before.id);
      else if (closed !== before) await store.saveRange(closed);
      await audit(deps, {
        actor: request.viewer.id,
        action: `range.${outcome === 'closed' ? 'close' : 'delete'}`,
        subject: before.id,
        before: rangeView(before),
      });
      await takeEffect();
      return { outcome };
    }),
  );
};

/** @throws AppError CIDR_INVALID with every faulty entry, TARGET_UNKNOWN */
async function contentOf(
  { name, cidrs: entries, target, presence = true, accessLogging = false }: RangeInput,
  { store }: RouteDeps,
): Promise<RangeContent> {
  const { cidrs, problems } = parseCidrs(entries);
  if (problems.length > 0 || cidrs.length === 0) {
    const errors = problems
      .slice(0, 100)
      .map(({ entry, index, message }) => ({ at: `/cidrs/${index}`, message: `“${entry}”: ${message}` }));
    throw new AppError('CIDR_INVALID', { detail: errors[0]?.message ?? 'There is no address in `cidrs`.', extra: { errors } });
  }
  await checkTarget(target, store);
  return { name: name.trim(), cidrs, target, presence, accessLogging };
}

async function checkTarget(target: Target, store: RouteDeps['store']): Promise<void> {
  if (target.kind !== 'office') return;
  const office = (await store.offices()).find(({ id }) => id === target.officeId);
  if (!office || office.archivedAt !== undefined) throw unknownTarget('/target/officeId', 'There is no such office, or it is archived.');
  if (target.floorId === undefined) return;
  const floor = office.floors.find(({ id }) => id === target.floorId);
  if (!floor || floor.archivedAt !== undefined) throw unknownTarget('/target/floorId', 'This office has no such floor, or it is archived.');
}

function unknownTarget(at: string, detail: string): AppError {
  return new AppError('TARGET_UNKNOWN', { detail, extra: { errors: [{ at, message: detail }] } });
}

/** @throws AppError RANGE_OVERLAPS naming the other range. */
function checkConflicts(range: Range, ranges: readonly Range[], now: number): void {
  const conflicts = conflictsWith(range, ranges, now);
  const [first] = conflicts;
  if (!first) return;
  throw new AppError('RANGE_OVERLAPS', {
    detail: `${first.cidr} is in the range “${first.rangeName}”, too. Take it out there first.`,
    extra: { conflicts: conflicts.slice(0, 100) },
  });
}
