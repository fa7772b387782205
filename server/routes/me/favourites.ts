import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { addFavourite, endFavourite, readFavourites } from '../../actions/favourites/favourites.ts';
import type { FavouriteTarget } from '../../presence/subscription.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { FavouritesSchema } from '../schemas/favourites.ts';
import { Id } from '../schemas/shared.ts';
import { favouritesView } from './favourites-view.ts';

const PersonParams = Type.Object({ personId: Id });
const OfficeParams = Type.Object({ id: Id });
const FloorParams = Type.Object({ id: Id, floorId: Id });

/** `/api/me/favourites`: the people, offices and floors that the caller wants to see first. Nobody else sees them. */
export const favouriteRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Me'];
  const response = replies(FavouritesSchema);
  const view = async (personId: string) => favouritesView(await readFavourites(deps, personId), deps.board.world(), deps.clock.now());
  const add = async (personId: string, target: FavouriteTarget) => {
    await addFavourite(deps, personId, target);
    return view(personId);
  };
  const end = async (personId: string, target: FavouriteTarget) => {
    await endFavourite(deps, personId, target);
    return view(personId);
  };

  app.get('/api/me/favourites', { schema: { tags, summary: 'List my favourites', response } }, ({ viewer }) => view(viewer.id));

  const person = { tags, params: PersonParams, response };
  const ofPerson = (personId: string) => ({ kind: 'person', personId }) as const;
  const personPath = '/api/me/favourites/people/:personId';
  app.put(personPath, { schema: { ...person, summary: 'Add a person to my favourites' } }, ({ viewer, params }) =>
    add(viewer.id, ofPerson(params.personId)),
  );
  app.delete(personPath, { schema: { ...person, summary: 'Remove a person from my favourites' } }, ({ viewer, params }) =>
    end(viewer.id, ofPerson(params.personId)),
  );

  const office = { tags, params: OfficeParams, response };
  const ofOffice = (officeId: string) => ({ kind: 'office', officeId }) as const;
  const officePath = '/api/me/favourites/offices/:id';
  app.put(officePath, { schema: { ...office, summary: 'Add an office to my favourites' } }, ({ viewer, params }) =>
    add(viewer.id, ofOffice(params.id)),
  );
  app.delete(officePath, { schema: { ...office, summary: 'Remove an office from my favourites' } }, ({ viewer, params }) =>
    end(viewer.id, ofOffice(params.id)),
  );

  const floor = { tags, params: FloorParams, response };
  const ofFloor = ({ id, floorId }: { id: string; floorId: string }) => ({ kind: 'floor', officeId: id, floorId }) as const;
  const floorPath = '/api/me/favourites/offices/:id/floors/:floorId';
  app.put(floorPath, { schema: { ...floor, summary: 'Add a floor to my favourites' } }, ({ viewer, params }) =>
    add(viewer.id, ofFloor(params)),
  );
  app.delete(floorPath, { schema: { ...floor, summary: 'Remove a floor from my favourites' } }, ({ viewer, params }) =>
    end(viewer.id, ofFloor(params)),
  );
};
