import { setTimeout as delay } from 'node:timers/promises';
import type { DemoPerson } from '../../../server/demo/organisation.ts';
import type { AuditPage } from '../../../server/routes/schemas/audit.ts';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import type { RangeView } from '../../../server/routes/schemas/ranges.ts';
import type { Random } from '../../bench/range-data.ts';
import type { Api } from '../api.ts';
import type { Parts } from './whole.ts';

/** A change that somebody made, and how the server answered it. */
interface Change {
  /** What makes it different from all others: the end of a statement, the name of a range, a mode. */
  mark: string;
  /** Unanswered: it may have been made, may be made later, or never. */
  answer: 'acknowledged' | 'unanswered';
}

interface WritersDeps {
  api: Api;
  /** Who makes statements; nobody else does. */
  stating: readonly Writer[];
  /** Whose mode is changed by the administrator. */
  switched: readonly DemoPerson[];
  administrator: string;
  statementsASecond: number;
  random: Random;
  /** The organisation's time. */
  now(): number;
}

export interface Writer {
  person: DemoPerson;
  token: string;
}

const HOUR = 3_600_000;

/** Changes of people and of an administrator, each remembered with its answer, so that it can be looked for at the end. */
export class Writers {
  /** By person: statements, in the order in which they were sent. */
  readonly statements = new Map<string, Change[]>();
  readonly modes = new Map<string, Change[]>();
  readonly ranges: Change[] = [];
  /** Refusals that nothing explains, by method, path and status. */
  readonly refused: Record<string, number> = {};
  private readonly deps: WritersDeps;
  private running: Promise<unknown> = Promise.resolve();
  private stopping = new AbortController();
  private count = 0;

  constructor(deps: WritersDeps) {
    this.deps = deps;
  }

  start(): void {
    this.stopping = new AbortController();
    this.running = Promise.all([this.makeStatements(), this.switchModes()]);
  }

  /** Resolves when every change was answered, or will not be. */
  async pause(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Somebody says that they are remote, or on leave if they said so last. Returns when that was acknowledged, or undefined. */
  async state({ person: { id }, token }: Writer): Promise<number | undefined> {
    const made = listOf(this.statements, id);
    // Later than any instant that this run reaches, on the day itself or the next: it stays in force.
    const mark = new Date(this.deps.now() + 12 * HOUR + this.count++ * 1000).toISOString();
    const status = made.length % 2 === 0 ? 'remote' : 'leave';
    const answer = await this.send('PUT', '/api/me/override', token, { status, until: mark });
    if (answer) made.push({ mark, answer });
    return answer === 'acknowledged' ? performance.now() : undefined;
  }

  /** An administrator adds a range that holds nobody. */
  async addRange(): Promise<void> {
    const n = this.ranges.length;
    const name = `Guests ${n}`;
    const body = { name, cidrs: [`192.0.2.${n}/32`], target: { kind: 'remote' }, presence: true, accessLogging: false };
    const answer = await this.send('POST', '/api/ranges', this.deps.administrator, body);
    if (answer) this.ranges.push({ mark: name, answer });
  }

  private async makeStatements(): Promise<void> {
    const { stating, random, statementsASecond } = this.deps;
    const busy = new Set<Writer>();
    const sent: Promise<unknown>[] = [];
    while (!this.stopping.signal.aborted) {
      await delay(1000 / statementsASecond, undefined, { signal: this.stopping.signal }).catch(() => {});
      const writer = stating[Math.floor(random() * stating.length)] as Writer;
      // The first is the one of the checkpoints.
      if (this.stopping.signal.aborted || busy.has(writer) || writer === stating[0]) continue;
      busy.add(writer);
      sent.push(this.state(writer).finally(() => busy.delete(writer)));
    }
    await Promise.all(sent);
  }

  private async switchModes(): Promise<void> {
    const { switched, administrator } = this.deps;
    for (let n = 0; !this.stopping.signal.aborted; n++) {
      await delay(1000, undefined, { signal: this.stopping.signal }).catch(() => {});
      if (this.stopping.signal.aborted) return;
      const { id } = switched[n % switched.length] as DemoPerson;
      const made = listOf(this.modes, id);
      const mode = made.length % 2 === 0 ? 'track' : 'display';
      const answer = await this.send('PUT', `/api/people/${id}/mode`, administrator, { mode });
      if (answer) made.push({ mark: mode, answer });
    }
  }

  /** Returns undefined if the change was refused: then it was certainly not made. */
  private async send(method: string, path: string, token: string, body: object): Promise<Change['answer'] | undefined> {
    try {
      const { status, body: given } = await this.deps.api.call<{ code?: string } | undefined>(method, path, { token, body });
      if (status < 300) return 'acknowledged';
      // The database may have taken it and not said so.
      if (status >= 500) return 'unanswered';
      const what = `${method} ${path.replace(/[0-9a-f-]{36}/, '{id}')} ${status} ${given?.code}`;
      this.refused[what] = (this.refused[what] ?? 0) + 1;
      return undefined;
    } catch {
      return 'unanswered';
    }
  }
}

function listOf(lists: Map<string, Change[]>, id: string): Change[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
}

/** Sentences about changes that are not there, or twice. `kept`: the marks that are there, in order. */
export function lostOrDoubled(what: string, made: readonly Change[], kept: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const mark of kept) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return [
    ...made
      .filter(({ mark, answer }) => answer === 'acknowledged' && !counts.has(mark))
      .map(({ mark }) => `${what} ${mark} was acknowledged and is lost.`),
    ...[...counts].filter(([, count]) => count > 1).map(([mark, count]) => `${what} ${mark} is there ${count} times.`),
    ...[...counts.keys()].filter((mark) => !made.some((each) => each.mark === mark)).map((mark) => `${what} ${mark} was never made.`),
  ];
}

/** Checks a person's audit entries of changes of mode, oldest first: each differs from the one before, and all acknowledged ones are there. */
export function modesAmiss(id: string, made: readonly Change[], entries: readonly string[]): string[] {
  const acknowledged = made.filter(({ answer }) => answer === 'acknowledged').length;
  const doubled = entries.some((mode, i) => mode === entries[i - 1]);
  // One that asks for what is there already is no change, and it may be there already by a change without an answer.
  const unanswered = made.length - acknowledged;
  return [
    ...(doubled ? [`The audit has a change of mode of ${id} twice: ${entries.join()}.`] : []),
    ...(entries.length < acknowledged - unanswered ? [`The audit has ${entries.length} of ${acknowledged} changes of mode of ${id}.`] : []),
    ...(entries.length > made.length ? [`The audit has ${entries.length} changes of mode of ${id}, of ${made.length}.`] : []),
  ];
}

/** Looks for every change, in the server's answers. */
export async function changesAmiss(
  writers: Writers,
  deps: Pick<WritersDeps, 'api' | 'stating' | 'switched' | 'administrator'>,
  board: Parts,
) {
  const faults: string[] = [];
  for (const { person, token } of deps.stating) {
    const made = writers.statements.get(person.id);
    if (!made) continue;
    const { body } = await deps.api.call<MyData>('GET', '/api/me/data', { token });
    faults.push(
      ...lostOrDoubled(
        `The statement of ${person.id} until`,
        made,
        body.overrides.map(({ until }) => until),
      ),
    );
    // In force is what was said last, by the database's order.
    const last = body.overrides.toSorted((a, b) => Date.parse(b.setAt) - Date.parse(a.setAt))[0];
    const shown = JSON.parse(board.get(person.id) ?? '{}') as { presence?: { status: string } };
    if (last && shown.presence?.status !== last.status)
      faults.push(`${person.id} is shown as ${shown.presence?.status}, and said ${last.status} last.`);
  }
  const { body } = await deps.api.call<{ ranges: RangeView[] }>('GET', '/api/ranges', { token: deps.administrator });
  const names = body.ranges.map(({ name }) => name).filter((name) => name.startsWith('Guests '));
  faults.push(...lostOrDoubled('The range', writers.ranges, names));
  const added = (await auditOf(deps, 'action=range.create')).map(({ after }) => (after as { name: string }).name);
  faults.push(
    ...lostOrDoubled(
      'The audit entry of the range',
      writers.ranges,
      added.filter((name) => name.startsWith('Guests ')),
    ),
  );
  for (const { id } of deps.switched) {
    const entries = (await auditOf(deps, `action=person.mode&subject=${id}`)).map(({ after }) => (after as { mode: string }).mode);
    faults.push(...modesAmiss(id, writers.modes.get(id) ?? [], entries.toReversed()));
  }
  return faults;
}

async function auditOf({ api, administrator }: Pick<WritersDeps, 'api' | 'administrator'>, query: string) {
  const { body } = await api.call<AuditPage>('GET', `/api/audit?${query}&limit=1000`, { token: administrator });
  return body.entries;
}
