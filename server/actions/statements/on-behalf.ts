import { AppError } from '../../errors.ts';
import { addDays, dayOf } from '../../presence/calendar.ts';
import { dateOfDay } from '../../presence/date-of-day.ts';
import type { EarlyEnd, Override } from '../../presence/override.ts';
import { compareNewestFirst } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import { statementsRefusedUntil } from '../../presence/visibility.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited, auditLook } from '../audit.ts';
import { currentStatements } from './current-statements.ts';
import type { StatementDeps } from './deps.ts';
import { endStatements } from './end.ts';
import { type EndsOf, endsToUndo, restoreStatement, restoreStatements } from './restore.ts';
import { type Said, storeStatement } from './say.ts';

/** An administrator, and the person on whose behalf they act. */
interface OnBehalf {
  actor: Actor;
  /** In any case. */
  personId: string;
}

/** Statements on behalf of a person, as administrators may see them (docs/RULES.md). */
export interface SaidFor {
  person: Person;
  /** In force or planned, newest first. */
  overrides: Override[];
}

/** Statements of administrators on behalf of a person. The read is audited. @throws AppError PERSON_NOT_FOUND */
export async function readSaidFor(deps: StatementDeps, { actor, personId }: OnBehalf): Promise<SaidFor> {
  requireAdministrator(actor);
  const person = await findPerson(deps, personId);
  // Audits before answering, so that there is no answer without an entry.
  await auditLook(deps, { actor: actor.id, action: 'person.override-view', subject: person.id });
  return saidFor(deps, person);
}

/**
 * Sets a status on behalf of a person.
 * @throws AppError PERSON_NOT_FOUND, NEVER_NAMED, PRESENCE_OFF, TARGET_UNKNOWN, OVERRIDE_INVALID
 */
export async function sayFor(deps: StatementDeps, { actor, personId }: OnBehalf, said: Said): Promise<SaidFor> {
  requireAdministrator(actor);
  const person = await findPerson(deps, personId);
  if (!person.enabled || person.guest) throw new AppError('OVERRIDE_INVALID', { detail: message('statement.no-member') });
  await refuseNeverNamed(deps, person);
  const alongside = (planned: Omit<Override, 'seq'>) =>
    audited(deps, { actor: actor.id, action: 'person.override', subject: person.id, after: note(planned) });
  await storeStatement(deps, { person, setBy: actor.id, said, alongside });
  return saidFor(deps, person);
}

/** Ends all statements of administrators for a person, or one of them. @throws AppError PERSON_NOT_FOUND, NOT_FOUND, NEVER_NAMED */
export async function endFor(deps: StatementDeps, { actor, personId }: OnBehalf, { id }: { id?: string }): Promise<SaidFor> {
  requireAdministrator(actor);
  const person = await findPerson(deps, personId);
  const ended = (await saidFor(deps, person)).overrides.filter((override) => id === undefined || override.id === id);
  if (ended.length === 0) throw new AppError('NOT_FOUND', { detail: message('statement.not-found-for') });
  // Checked last: if there were no statements of administrators, this error would reveal that the person made one.
  await refuseNeverNamed(deps, person);
  const entry = { actor: actor.id, action: 'person.override-end', subject: person.id };
  const alongside = (changed: readonly string[]) => {
    const those = ended.filter((override) => changed.includes(override.id));
    return audited(deps, ...those.map((override) => ({ ...entry, before: note(override) })));
  };
  await endStatements(deps, { personId: person.id, ids: ended.map((override) => override.id), by: actor.id, alongside });
  return saidFor(deps, person);
}

/**
 * Undoes the end of a statement on behalf of a person.
 * @throws AppError PERSON_NOT_FOUND, NEVER_NAMED, NOTHING_TO_UNDO, TARGET_UNKNOWN
 */
export async function restoreFor(deps: StatementDeps, { actor, personId }: OnBehalf, id: string): Promise<SaidFor> {
  requireAdministrator(actor);
  const person = await findPerson(deps, personId);
  const ends = endsOfAdministrators(person);
  if ((await endsToUndo(deps, ends)).some((override) => override.id === id)) await refuseNeverNamed(deps, person);
  const entry = { actor: actor.id, action: 'person.override-restore', subject: person.id };
  const restored = await restoreStatement(deps, ends, id, (before) => audited(deps, { ...entry, after: note(before) }));
  return saidFor(deps, person, restored);
}

/** The undone change: the end of statements on behalf of a person, or the last of these statements. */
export interface UndoneFor {
  kind: 'end' | 'statement';
  statements: readonly Override[];
}

/**
 * Undoes the last change of administrators for a person, if the actor made it: restores the statements that they ended, or ends the last one
 * that they made.
 * @throws AppError as `restoreFor` and `endFor`; NOTHING_TO_UNDO also if another administrator made it
 */
export async function undoFor(deps: StatementDeps, { actor, personId }: OnBehalf): Promise<UndoneFor> {
  requireAdministrator(actor);
  const person = await findPerson(deps, personId);
  const ended = person.mode === 'track' ? [] : await endsToUndo(deps, endsOfAdministrators(person));
  const last = ended.filter(({ ended: { seq } }) => seq === ended[0]?.ended.seq);
  if (last.length > 0) {
    if (last.some(({ ended: { by } }) => by !== actor.id)) throw changedSince();
    await refuseNeverNamed(deps, person);
    const entry = { actor: actor.id, action: 'person.override-restore', subject: person.id };
    const alongside = (restored: readonly Override[]) => audited(deps, ...restored.map((one) => ({ ...entry, after: note(one) })));
    return { kind: 'end', statements: await restoreStatements(deps, person.id, { ended: last, alongside }) };
  }
  const [newest] = (await saidFor(deps, person)).overrides;
  if (!newest) throw new AppError('NOTHING_TO_UNDO', { detail: message('statement.not-found-for') });
  if (newest.setBy !== actor.id) throw changedSince();
  await endFor(deps, { actor, personId: person.id }, { id: newest.id });
  return { kind: 'statement', statements: [newest] };
}

const changedSince = () => new AppError('NOTHING_TO_UNDO', { detail: message('statement.changed-since-for') });

/** A later statement or clear of the person does not block an undo, since an error would reveal it. It still takes precedence. */
function endsOfAdministrators({ id }: Person): EndsOf {
  return {
    personId: id,
    mayUndo: ({ by }: EarlyEnd) => by !== id,
    standsAgainst: ({ setBy }) => setBy !== id,
  };
}

async function findPerson({ board }: StatementDeps, id: string): Promise<Person> {
  await board.refresh();
  const person = board.world().people.get(id.toLowerCase());
  if (!person) throw new AppError('PERSON_NOT_FOUND');
  return person;
}

/**
 * The place of a person in mode `track` is hidden from administrators too, regardless of who stated it and when. So is whether the statement
 * still counts: `restored` is returned even if the person's own clear has ended it, so that the answer does not reveal the clear.
 */
async function saidFor(deps: StatementDeps, known: Person, restored?: Override): Promise<SaidFor> {
  const person = deps.board.world().people.get(known.id) ?? known;
  if (person.mode === 'track') return { person, overrides: [] };
  const said = await currentStatements(deps, person.id, deps.clock.now());
  const others = said.filter(({ setBy, id }) => setBy !== person.id && id !== restored?.id);
  return { person, overrides: (restored ? [...others, restored] : others).sort(compareNewestFirst) };
}

/**
 * Setting or ending a statement for a counted but unnamed person changes the numbers of offices and floors by one: a comparison would reveal
 * where they are. So would statements from the time in `track` (docs/RULES.md, "Who may see whom").
 * @throws AppError NEVER_NAMED
 */
async function refuseNeverNamed({ store, board, clock }: StatementDeps, person: Person): Promise<void> {
  const now = clock.now();
  const world = board.world();
  const said = await store.overrides({ endsAfter: now, personId: person.id });
  const until = statementsRefusedUntil(person, said, now, world);
  if (until === undefined) return;
  if (!Number.isFinite(until)) throw new AppError('NEVER_NAMED', { detail: message('never-named.now') });
  const day = addDays(dayOf(until - 1, zoneOfPerson(person, world)), 1);
  throw new AppError('NEVER_NAMED', { detail: message('never-named.until', { day: dateOfDay(day) }) });
}

/** The span, but never the place: the audit is kept longer than data about people, and is not deleted with it. */
function note({ id, from, end }: Omit<Override, 'seq'>) {
  return { id, from: new Date(from).toISOString(), until: new Date(end).toISOString() };
}
