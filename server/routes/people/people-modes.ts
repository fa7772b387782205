import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { audited, auditLook } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import type { Person, PresenceMode } from '../../presence/person.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { ModeBody, PeopleModeBody, PeopleModeSchema, PersonSchema } from '../schemas/people.ts';
import { directoryView } from '../views.ts';
import { changeModes } from './change-modes.ts';
import { selectionNote, selectPeople } from './people-selection.ts';

/** `/api/people/{id}/mode`, `/api/people/mode`: modes of one, and of many. For administrators. */
export const peopleModeRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  const params = Type.Object({ id: Type.String() });
  const put = { tags, summary: 'Set a person’s mode', params, body: ModeBody, response: replies(PersonSchema) };
  app.put('/api/people/:id/mode', { schema: put, config }, async (request) => {
    const id = request.params.id.toLowerCase();
    const { mode } = request.body;
    const person = await store.person(id);
    if (!person) throw new AppError('PERSON_NOT_FOUND');
    const by = request.viewer.id;
    const entry = { actor: by, action: 'person.mode', subject: id, before: { mode: person.mode }, after: { mode } };
    await changeModes(deps, { ids: [id], mode, by, along: audited(deps, entry) });
    return directoryView((await store.person(id)) ?? { ...person, mode });
  });

  const many = {
    tags,
    summary: 'Set the mode of everybody in a selection, or count them first',
    description:
      'A group of Entra is read once, with the groups in it; whoever joins it later keeps their mode. Anybody in it whom the directory does not know is counted as `unknown`.',
    body: PeopleModeBody,
    response: replies(PeopleModeSchema),
  };
  app.post('/api/people/mode', { schema: many, config }, async (request) => {
    const { selection, mode, onlyFrom, dryRun = false } = request.body;
    await board.refresh();
    const { people, unknown } = await selectPeople(deps, selection);
    const others = people.filter((person) => person.mode !== mode && (onlyFrom === undefined || person.mode === onlyFrom));
    const result = { dryRun, mode, people: people.length, changed: others.length, from: countModes(others), unknown };
    const by = request.viewer.id;
    const asked = { mode, selection: selectionNote(selection) };
    // A look, too: of a selection of one it tells the mode of that person.
    if (dryRun) await auditLook(deps, { actor: by, action: 'people.mode-preview', subject: 'people', after: asked });
    if (dryRun || others.length === 0) return result;
    const after = { ...asked, people: people.length, changed: others.length };
    const along = audited(deps, { actor: by, action: 'people.mode', subject: 'people', before: result.from, after });
    const changed = await changeModes(deps, { ids: others.map(({ id }) => id), mode, by, along });
    return { ...result, changed, ...(mode === 'off' || others.length > MAX_IDS ? {} : { before: idsByMode(others) }) };
  });
};

/** As many as a selection by id takes. */
const MAX_IDS = 10_000;

function idsByMode(people: readonly Person[]) {
  const ids: Record<PresenceMode, string[]> = { off: [], track: [], display: [] };
  for (const { id, mode } of people) ids[mode].push(id);
  return ids;
}

function countModes(people: readonly Person[]) {
  const counts = { off: 0, track: 0, display: 0 };
  for (const { mode } of people) counts[mode] += 1;
  return counts;
}
