import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { audited, auditLook } from '../../actions/audit.ts';
import { endStatements, endsToUndo, restoreStatement } from '../../actions/end-statements.ts';
import { AppError } from '../../errors.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import type { EarlyEnd, Override } from '../../presence/override.ts';
import { standingsAt } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import { unsayableUntil } from '../../presence/visibility.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { EndOverrideQuery, OverrideBody } from '../schemas/me.ts';
import { type SaidFor, SaidForSchema } from '../schemas/people.ts';
import { Id } from '../schemas/shared.ts';
import { overrideView } from '../views.ts';
import { overrideOf } from './override-input.ts';

/**
 * `/api/people/{id}/override`: what administrators say on somebody's behalf. They are answered with what administrators said
 * and nothing else: neither what the person said nor how they are shown is theirs to see (DESIGN.md §2).
 */
export const peopleOverrideRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };
  const params = Type.Object({ id: Type.String() });
  const response = replies(SaidForSchema);

  const list = { tags, summary: 'What administrators said for a person, in force or planned; every look is audited', params, response };
  app.get('/api/people/:id/override', { schema: list, config }, async (request) => {
    const { id } = await personOf(request.params.id);
    // Before it is answered: a look that cannot be noted down is none.
    await auditLook(deps, { actor: request.viewer.id, action: 'person.override-view', subject: id });
    return saidFor(id);
  });

  const put = { tags, summary: 'Say where a person is, on their behalf', params, body: OverrideBody, response };
  app.put('/api/people/:id/override', { schema: put, config }, async (request) => {
    const person = await personOf(request.params.id);
    if (!person.enabled || person.guest)
      throw new AppError('OVERRIDE_INVALID', { detail: 'The account is disabled or a guest’s, so nothing about it is taken in or shown.' });
    const setBy = request.viewer.id;
    await refuseNeverNamed(person);
    const override = overrideOf(request.body, { person, setBy, now: clock.now(), world: board.world() });
    const entry = { actor: setBy, action: 'person.override', subject: person.id, after: note(override) };
    await store.addOverride(override, audited(deps, entry));
    await board.refresh();
    return saidFor(person.id);
  });

  const end = {
    tags,
    summary: 'End what administrators said for a person: all of it, or one',
    params,
    querystring: EndOverrideQuery,
    response,
  };
  app.delete('/api/people/:id/override', { schema: end, config }, async (request) => {
    const { id } = request.query;
    const person = await personOf(request.params.id);
    const ended = (await shownOf(person)).filter((override) => id === undefined || override.id === id);
    if (ended.length === 0)
      throw new AppError('NOT_FOUND', { detail: 'Administrators have said nothing for this person that is in force or planned.' });
    // After that: where they said nothing, a refusal would tell that the person did.
    await refuseNeverNamed(person);
    const entry = { actor: request.viewer.id, action: 'person.override-end', subject: person.id };
    const along = (changed: readonly string[]) => {
      const those = ended.filter((override) => changed.includes(override.id));
      return audited(deps, ...those.map((override) => ({ ...entry, before: note(override) })));
    };
    const ids = ended.map((override) => override.id);
    await endStatements(deps, { personId: person.id, ids, by: request.viewer.id, along });
    return saidFor(person.id);
  });

  const restore = {
    tags,
    summary: 'Undo that administrators ended a statement for a person, within 24 hours and while they said nothing newer',
    params: Type.Object({ id: Type.String(), overrideId: Id }),
    response,
  };
  app.post('/api/people/:id/override/:overrideId/restore', { schema: restore, config }, async (request) => {
    const person = await personOf(request.params.id);
    const personId = person.id;
    // What the person said later themselves does not stand against it, or a refusal would tell of it; it still wins.
    const ofAdministrator = ({ setBy }: Override) => setBy !== personId;
    const ends = { personId, mayUndo: ({ by }: EarlyEnd) => by !== personId, standsAgainst: ofAdministrator };
    const { overrideId } = request.params;
    if ((await endsToUndo(deps, ends)).some(({ id }) => id === overrideId)) await refuseNeverNamed(person);
    const entry = { actor: request.viewer.id, action: 'person.override-restore', subject: personId };
    await restoreStatement(deps, ends, overrideId, (restored) => audited(deps, { ...entry, after: note(restored) }));
    return saidFor(personId);
  });

  async function personOf(id: string): Promise<Person> {
    await board.refresh();
    const person = board.world().people.get(id.toLowerCase());
    if (!person) throw new AppError('PERSON_NOT_FOUND');
    return person;
  }

  /**
   * Saying something for somebody who is counted and not named, or ending it, moves one person in the numbers of offices and
   * floors: looking before and after would tell where they are. So would what still counts from the time in `track`
   * (DESIGN.md §2 "Who may see whom"). @throws AppError NEVER_NAMED
   */
  async function refuseNeverNamed(person: Person): Promise<void> {
    const now = clock.now();
    const world = board.world();
    const said = await store.overrides({ endsAfter: now, personId: person.id });
    const until = unsayableUntil(person, said, now, world);
    if (until === undefined) return;
    const why = 'What is said for them, or ended, would show in the numbers where they are; they can say it themselves, and end it.';
    if (!Number.isFinite(until)) throw new AppError('NEVER_NAMED', { detail: `This person is counted and never named. ${why}` });
    const from = addDays(dayOf(until - 1, zoneOfPerson(person, world)), 1);
    throw new AppError('NEVER_NAMED', {
      detail: `This person was counted and never named until a short time ago. ${why} Others can not before ${from}.`,
    });
  }

  async function ofAdministrators(personId: string): Promise<Override[]> {
    const now = clock.now();
    const said = await store.overrides({ endsAfter: now, personId });
    return said.filter(({ setBy, from, end }) => setBy !== personId && end > from).sort((a, b) => b.setAt - a.setAt || b.seq - a.seq);
  }

  /** Where somebody in mode `track` is, is not shown to administrators either, no matter who said it and when; nor whether it still counts. */
  async function shownOf(person: Person): Promise<Override[]> {
    return person.mode === 'track' ? [] : ofAdministrators(person.id);
  }

  async function saidFor(personId: string): Promise<SaidFor> {
    const world = board.world();
    const person = world.people.get(personId);
    if (!person) return { overrides: [] };
    const said = await shownOf(person);
    const standing = standingsAt(clock.now(), said, person, world);
    return { overrides: said.map((override) => overrideView(override, world, standing(override))) };
  }
};

/** That and for when, never where: the audit stays longer than what is kept of people, and is not deleted with it. */
function note({ id, from, end }: Omit<Override, 'seq'>) {
  return { id, from: iso(from), until: iso(end) };
}
