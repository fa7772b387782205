import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { applyLocation, leaveLocation, setAutoSync } from '../../actions/named-locations/follow-location.ts';
import { importLocations, type LocationsImported } from '../../actions/named-locations/import-locations.ts';
import { readLocationsNow, recentLocations } from '../../actions/named-locations/read-locations.ts';
import { textsFor } from '../../plugins/language.ts';
import type { CidrConflict } from '../../presence/ranges/range-edit.ts';
import { errorText } from '../../texts/error-text.ts';
import type { Texts } from '../../texts/texts.ts';
import { collectorRequests } from '../collector-requests.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { FollowBody, ImportBody, type Imported, ImportedSchema, NamedLocationsSchema } from '../schemas/named-locations.ts';
import { namedLocationsView } from './named-locations-view.ts';

const Params = Type.Object({ id: Type.String() });

/** `/api/named-locations`: the named locations of Conditional Access, and the ranges that follow them. For administrators. */
export const namedLocationRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, clock, namedLocations } = deps;
  const ranges = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Places'];
  const config = { access: 'administrator' as const };
  const response = replies(NamedLocationsSchema);

  async function view(request: FastifyRequest) {
    await board.refresh();
    return namedLocationsView(namedLocations.state(), board.world(), clock.now(), textsFor(request));
  }

  const list = { tags, summary: 'List named locations of Conditional Access, and the ranges that follow them', response };
  app.get('/api/named-locations', { schema: list, config }, async (request) => {
    await recentLocations(deps, request.viewer);
    return view(request);
  });

  const refresh = { tags, summary: 'Read named locations from Entra now', response };
  app.post('/api/named-locations/refresh', { schema: refresh, config }, async (request) => {
    await readLocationsNow(deps, request.viewer);
    return view(request);
  });

  const take = { tags, summary: 'Import named locations as ranges', body: ImportBody, response: replies(ImportedSchema) };
  app.post('/api/named-locations/import', { schema: take, config }, async (request) => {
    const imported = await importLocations(ranges, request.viewer, request.body.imports);
    return importedView(imported, textsFor(request));
  });

  const apply = { tags, summary: 'Update a range from its named location', params: Params, response };
  app.post('/api/named-locations/:id/apply', { schema: apply, config }, async (request) => {
    const { params, viewer } = request;
    await applyLocation(ranges, viewer, params.id);
    return view(request);
  });

  const change = { tags, summary: 'Set whether changes in Entra are applied automatically', params: Params, body: FollowBody, response };
  app.put('/api/named-locations/:id', { schema: change, config }, async (request) => {
    const { params, body, viewer } = request;
    await setAutoSync(ranges, viewer, { locationId: params.id, autoSync: body.autoSync });
    return view(request);
  });

  const leave = { tags, summary: 'Stop a range following its named location; the range is kept', params: Params, response };
  app.delete('/api/named-locations/:id', { schema: leave, config }, async (request) => {
    const { params, viewer } = request;
    await leaveLocation(ranges, viewer, params.id);
    return view(request);
  });
};

function importedView({ imported, refused }: LocationsImported, texts: Texts): Imported {
  return {
    imported: imported.map(({ id, range }) => ({ id, rangeId: range.id, name: range.name })),
    refused: refused.map(({ id, error }) => {
      const conflicts = (error.extra.conflicts as CidrConflict[] | undefined) ?? [];
      return { id, code: error.code, detail: errorText(error, texts), conflicts };
    }),
  };
}
