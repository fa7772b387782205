import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { auditEntry } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import type { Range } from '../../presence/place.ts';
import { changeOf, follow, followerOf, readLocation, relink } from '../../presence/ranges/named-location.ts';
import { isClosed } from '../../presence/ranges/range-edit.ts';
import { MINUTE } from '../../presence/time.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { FollowBody, ImportBody, ImportedSchema, NamedLocationsSchema } from '../schemas/named-locations.ts';
import { rangeView } from '../views.ts';
import { createImporter } from './import-locations.ts';
import { namedLocationsView } from './named-locations-view.ts';
import { commitRanges } from './range-commit.ts';

const Params = Type.Object({ id: Type.String() });
/** What was read this long ago is good enough to look at (milliseconds). */
const FRESH = 5 * MINUTE;

/** `/api/named-locations`: what Conditional Access knows about addresses, and the ranges that follow it. For administrators. */
export const namedLocationRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock, namedLocations, inTurn } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };
  const response = replies(NamedLocationsSchema);

  async function view() {
    await board.refresh();
    return namedLocationsView(namedLocations.state(), board.world(), clock.now());
  }

  /** The range that follows the location. @throws AppError NOT_FOUND */
  async function follower(locationId: string): Promise<Range> {
    const range = followerOf(locationId, await store.ranges());
    if (!range) throw new AppError('NOT_FOUND', { detail: 'No range follows this named location.' });
    return range;
  }

  async function save(actor: string, before: Range, after: Range): Promise<void> {
    const action = isClosed(after) ? 'close' : 'update';
    const told = { actor, action: `range.${action}`, subject: after.id, before: rangeView(before), after: rangeView(after) };
    await commitRanges(deps, app.log, { action, save: [after], audit: [auditEntry(deps, told)] });
  }

  const list = { tags, summary: 'Named locations of Conditional Access, and what ranges make of them', response };
  app.get('/api/named-locations', { schema: list, config }, async () => {
    const { readAt, problem } = namedLocations.state();
    const lately = Math.abs(clock.now() - (readAt ?? 0)) < FRESH && problem === undefined;
    // Why it cannot be read is part of the answer.
    if (!lately) await namedLocations.read().catch(() => {});
    return view();
  });

  const refresh = { tags, summary: 'Read the named locations from Entra now', response };
  app.post('/api/named-locations/refresh', { schema: refresh, config }, async () => {
    await namedLocations.read();
    return view();
  });

  const take = { tags, summary: 'Take named locations over as ranges', body: ImportBody, response: replies(ImportedSchema) };
  app.post('/api/named-locations/import', { schema: take, config }, (request) =>
    inTurn(async () => {
      if (namedLocations.state().readAt === undefined) await namedLocations.read();
      return createImporter(deps, app.log)(request.body.imports, request.viewer.id, textsFor(request));
    }),
  );

  const apply = { tags, summary: 'Bring the range of a named location up to date with it', params: Params, response };
  app.post('/api/named-locations/:id/apply', { schema: apply, config }, (request) =>
    inTurn(async () => {
      // Whether a location is gone can only be said of a list that was read.
      if (namedLocations.state().readAt === undefined) await namedLocations.read();
      const before = await follower(request.params.id);
      const { locations, complete } = namedLocations.state();
      const location = locations.find(({ id }) => id === request.params.id);
      const read = location && readLocation(location);
      if (!read && !complete) return view();
      if (!changeOf(before, read)) return view();
      await save(request.viewer.id, before, follow(before, read, clock.now()));
      return view();
    }),
  );

  const change = { tags, summary: 'Whether changes in Entra are applied by themselves', params: Params, body: FollowBody, response };
  app.put('/api/named-locations/:id', { schema: change, config }, (request) =>
    inTurn(async () => {
      const before = await follower(request.params.id);
      const { autoSync } = request.body;
      if (before.namedLocation && before.namedLocation.autoSync !== autoSync)
        await save(request.viewer.id, before, relink(before, { ...before.namedLocation, autoSync }));
      return view();
    }),
  );

  const leave = { tags, summary: 'Let the range no longer follow the named location; the range stays', params: Params, response };
  app.delete('/api/named-locations/:id', { schema: leave, config }, (request) =>
    inTurn(async () => {
      const before = await follower(request.params.id);
      await save(request.viewer.id, before, relink(before, undefined));
      return view();
    }),
  );
};
