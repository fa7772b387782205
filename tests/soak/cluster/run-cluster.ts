import { setTimeout as delay } from 'node:timers/promises';
import type { DemoPerson } from '../../../server/demo/organisation.ts';
import { demoMode } from '../../../server/demo/seed.ts';
import type { Integration } from '../../../server/routes/schemas/integration.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import type { Figure } from '../../bench/figure.ts';
import { seededRandom } from '../../bench/range-data.ts';
import { createExpectation, storedEvidence } from '../../end-to-end/evidence-lines.ts';
import { type Whereabouts, whereaboutsOf } from '../../end-to-end/whereabouts.ts';
import { Cluster, type ClusterOptions, type Instance } from './cluster.ts';
import { LOG_WINDOW, maxWithin, settledAfter } from './figures.ts';
import { TabClient } from './tab-client.ts';
import { differing, fetchWhole, type Parts } from './whole.ts';
import { changesAmiss, type Writer, Writers } from './writers.ts';

export interface RunOptions extends ClusterOptions {
  clients: number;
  statementsASecond: number;
  /** Milliseconds for which a server stays frozen: longer than its leases. */
  frozenFor: number;
  /** Milliseconds between a disturbance and the next. */
  pause: number;
  /** Whether the boards are compared after each disturbance, not only at the end: that takes a whole poll, since nothing may change meanwhile. */
  settles: boolean;
  /** Gets a line about everything that happens. */
  say(line: object): void;
}

export interface Outcome {
  figures: Figure[];
  /** A sentence for everything that must not be. */
  faults: string[];
}

/** The servers' budget: so many turns for the log in any ten seconds. Graph allows one more, because requests arrive later than their turns, and not all equally late. */
const [BUDGET, LIMIT] = [4, 5];
/** Milliseconds within which the boards of all servers agree once nothing changes. */
const AGREE_WITHIN = 1000;
/**
 * Milliseconds within which every open page is right again: a stream that a frozen server holds counts as dead after 45 s, and a page that then finds
 * no server waits for a few more.
 */
const HEAL_WITHIN = 90_000;
/** Milliseconds for the first reading of the log, and for a whole poll. */
const READ_WITHIN = 20 * 60_000;
/** People of a run who make statements, and whose mode is changed. */
const [STATING, SWITCHED] = [60, 10];
const AT_ONCE = 8;
const ZONE = 'Europe/Berlin';
const DAYS = { fromDay: '2026-11-16', toDay: '2026-11-16' };

/** Kills and freezes each server in turn and restarts all, while people sign in, look and make statements; then compares. */
export async function runCluster(options: RunOptions): Promise<Outcome> {
  const { say } = options;
  const cluster = await Cluster.start(options);
  const clients: TabClient[] = [];
  try {
    const run = await prepare(cluster, options, clients);
    say({ clients: clients.length, people: options.people, servers: cluster.instances.length });
    run.writers.start();
    await delay(options.pause);
    await run.checkpoint('undisturbed');
    for (const [i, instance] of cluster.instances.entries()) {
      await instance.end('SIGKILL');
      await run.writers.addRange();
      await delay(options.pause);
      await instance.start();
      await run.checkpoint(`server ${i + 1} killed`);
    }
    for (const [i, instance] of cluster.instances.entries()) {
      instance.signal('SIGSTOP');
      await run.writers.addRange();
      await delay(options.frozenFor);
      instance.signal('SIGCONT');
      await run.checkpoint(`server ${i + 1} frozen`);
    }
    for (const [i, instance] of cluster.instances.entries()) {
      const ended = await instance.end('SIGTERM');
      if (ended !== 0) run.faults.push(`Server ${i + 1} ended with ${ended} on SIGTERM.`);
      await run.writers.addRange();
      await instance.start();
    }
    await run.checkpoint('all restarted');
    return await run.end();
  } finally {
    for (const client of clients) client.close();
    await cluster.stop();
  }
}

async function prepare(cluster: Cluster, options: RunOptions, clients: TabClient[]) {
  const { organisation, instances, api } = cluster;
  const faults: string[] = [];
  const named = organisation.people.filter((person) => person.enabled && !person.guest && demoMode(person) === 'display');
  const [admin, ...others] = named as [DemoPerson, ...DemoPerson[]];
  const administrator = await cluster.token(admin.upn, ['Admin']);
  const switched = others.slice(0, SWITCHED);
  const stating: Writer[] = [];
  for (const person of others.slice(SWITCHED, SWITCHED + STATING)) stating.push({ person, token: await cluster.token(person.upn) });
  const writing = { api, stating, switched, administrator, now: cluster.clock.now };
  const writers = new Writers({ ...writing, statementsASecond: options.statementsASecond, random: seededRandom(1) });
  await readOnce(cluster, administrator, 0);

  const pick = (token: string) => cluster.pick(token);
  const watched = instances.map(({ api: own, url }) => new TabClient({ api: own, pick: () => url, token: administrator }));
  const lookers = Array.from({ length: options.clients }, (_, i) => named[i % named.length] as DemoPerson);
  for (const { upn } of lookers) clients.push(new TabClient({ api, pick, token: await cluster.token(upn) }));
  clients.push(...watched);
  await forEachConcurrently(clients, (client) => client.open());

  const agreed: number[] = [];
  const healed: number[] = [];
  const seen: number[] = [];

  /** That every page becomes right; then, once nothing changes any more, that all boards agree at once. */
  async function checkpoint(what: string): Promise<void> {
    await writers.pause();
    const { wrong, after } = await pagesRight(clients, instances, administrator);
    healed.push(after);
    if (wrong.length > 0)
      faults.push(`${what}: ${wrong.length} pages are wrong after ${HEAL_WITHIN / 1000} s, for example about ${wrong[0]}.`);
    const spread = await spreadOf(writers, stating[0] as Writer, watched);
    seen.push(spread);
    const boards = options.settles ? await settled(what) : undefined;
    const live = clients.filter(({ state }) => state === 'live').length;
    options.say({
      what,
      pagesRight: after,
      wrong: wrong.length,
      live,
      changeSeenByAll: spread,
      ...boards,
      requests: cluster.logRequests.length,
    });
    writers.start();
  }

  /** Reads all that was published until now, and compares the boards. */
  async function settled(what: string) {
    const poll = await readOnce(cluster, administrator, cluster.hold());
    const { after: boardsAgree } = await agree(instances, administrator);
    agreed.push(boardsAgree);
    if (boardsAgree > AGREE_WITHIN) faults.push(`${what}: the boards agree after ${Math.round(boardsAgree)} ms only.`);
    cluster.release();
    return { poll, boardsAgree };
  }

  async function end(): Promise<Outcome> {
    await writers.pause();
    const at = cluster.hold();
    const poll = await readOnce(cluster, administrator, at);
    const { after } = await agree(instances, administrator);
    agreed.push(after);
    if (after > AGREE_WITHIN) faults.push(`At the end the boards agree after ${Math.round(after)} ms only.`);
    const { wrong, after: right } = await pagesRight(clients, instances, administrator);
    healed.push(right);
    if (wrong.length > 0) faults.push(`At the end ${wrong.length} pages are wrong.`);
    const board = (await fetchWhole((instances[0] as Instance).api, administrator)).parts;
    faults.push(...(await changesAmiss(writers, writing, board)));
    if (Object.keys(writers.refused).length > 0) faults.push(`Some changes were refused: ${JSON.stringify(writers.refused)}.`);
    faults.push(
      ...(await presenceAmiss(cluster, board, at, new Set([...switched, ...stating.map(({ person }) => person)].map(({ id }) => id)))),
    );
    const kept = await evidenceAmiss(cluster, at);
    faults.push(...kept.faults);
    const most = maxWithin(cluster.logRequests, LOG_WINDOW);
    if (most > LIMIT) faults.push(`Graph was asked for the log ${most} times within ${LOG_WINDOW / 1000} s.`);
    if (cluster.logRequests.length < BUDGET) faults.push('Graph was hardly asked for the log.');
    const changes = [...writers.statements.values(), ...writers.modes.values(), writers.ranges].flat();
    const of = (answer: string) => changes.filter((change) => change.answer === answer).length;
    const sum = (count: (client: TabClient) => number) => clients.reduce((total, client) => total + count(client), 0);
    const figures: Figure[] = [
      { name: 'cluster.pages', value: clients.length, unit: 'open pages' },
      { name: 'cluster.boards-agree', value: Math.max(...agreed), unit: 'ms, longest', vs: `bar ≤ ${AGREE_WITHIN}` },
      { name: 'cluster.seen-by-all', value: Math.max(...seen), unit: 'ms until a statement is in a page of every server, longest' },
      {
        name: 'cluster.pages-right',
        value: Math.max(...healed),
        unit: 'ms until every page is right, longest',
        vs: `bar ≤ ${HEAL_WITHIN}`,
      },
      { name: 'cluster.streams', value: sum(({ streams }) => streams), unit: 'streams opened' },
      { name: 'cluster.fetches', value: sum(({ fetches }) => fetches), unit: 'fetches of a whole picture' },
      {
        name: 'cluster.changes',
        value: of('acknowledged'),
        unit: 'changes acknowledged, all there once',
        vs: `${of('unanswered')} unanswered`,
      },
      { name: 'cluster.person-days', value: kept.personDays, unit: 'person-days of the day, as expected' },
      { name: 'cluster.log-requests', value: cluster.logRequests.length, unit: 'requests for the log' },
      { name: 'cluster.log-budget', value: most, unit: 'requests for the log in 10 s, most', vs: `${BUDGET} turns, bar ≤ ${LIMIT}` },
      { name: 'cluster.poll', value: poll / 1000, unit: 's until a whole poll had ended' },
    ];
    return { figures, faults };
  }

  return { writers, faults, checkpoint, end };
}

/** Until the log was read once by a collecting that began after `since`. Returns how many milliseconds that took. */
async function readOnce({ api }: Cluster, token: string, since: number): Promise<number> {
  const begun = performance.now();
  let started: number | undefined;
  for (;;) {
    const { body } = await api
      .call<Partial<Integration>>('GET', '/api/integration', { token })
      .catch(() => ({ body: {} as Partial<Integration> }));
    const { lastStartedAt, lastSuccessAt } = body;
    if (started === undefined && Date.parse(lastStartedAt ?? '') > since) started = Date.parse(lastStartedAt ?? '');
    if (started !== undefined && Date.parse(lastSuccessAt ?? '') > started) return performance.now() - begun;
    if (performance.now() - begun > READ_WITHIN) throw new Error(`The log was not read in time: ${JSON.stringify(body.problem)}`);
    await delay(250);
  }
}

/** How many milliseconds it takes until the answers of all servers are equal. */
async function agree(instances: readonly Instance[], token: string): Promise<{ after: number }> {
  return settledAfter(20_000, async () => {
    const [first, ...rest] = await Promise.all(instances.map(({ api }) => fetchWhole(api, token)));
    return rest.every(({ parts }) => first !== undefined && differing(first.parts, parts).length === 0);
  });
}

/** How many milliseconds a statement takes until an open page of each server has it. */
async function spreadOf(writers: Writers, writer: Writer, watched: readonly TabClient[]): Promise<number> {
  const { id } = writer.person;
  const statusIn = (parts: Parts | undefined) => (JSON.parse(parts?.get(id) ?? '{}') as Partial<PersonPresence>).presence?.status;
  const before = watched.map(({ parts }) => statusIn(parts));
  const acknowledged = await writers.state(writer);
  if (acknowledged === undefined) return 0;
  const { after } = await settledAfter(HEAL_WITHIN, async () => watched.every(({ parts }, i) => statusIn(parts) !== before[i]), 10);
  return after;
}

/** How many milliseconds it takes until every page was once equal to a fresh picture; what differs in those that never were. */
async function pagesRight(clients: readonly TabClient[], instances: readonly Instance[], token: string) {
  let left = [...clients];
  let differs: string[] = [];
  let turn = 0;
  const { after } = await settledAfter(HEAL_WITHIN, async () => {
    const { api } = instances[turn++ % instances.length] as Instance;
    const { parts } = await fetchWhole(api, token);
    const all = left.map((client) => ({ client, ids: client.parts ? differing(client.parts, parts) : ['everything'] }));
    const wrong = all.filter(({ ids }) => ids.length > 0);
    left = wrong.map(({ client }) => client);
    differs = wrong.map(({ ids }) => ids.slice(0, 3).join());
    return left.length === 0;
  });
  return { wrong: differs, after };
}

/** Everybody who is shown otherwise than the organisation has them. */
async function presenceAmiss({ organisation }: Cluster, board: Parts, published: number, except: ReadonlySet<string>): Promise<string[]> {
  const zones = new Map(organisation.people.map(({ id, timeZone }) => [id, timeZone]));
  const truth = await whereaboutsOf(organisation, published, published, (id) => zones.get(id) ?? ZONE);
  const faults: string[] = [];
  for (const person of organisation.people) {
    if (!truth.has(person.id) || except.has(person.id) || demoMode(person) !== 'display') continue;
    const { presence } = JSON.parse(board.get(person.id) ?? '{}') as Partial<PersonPresence>;
    const { status, office, floor } = truth.get(person.id) as Whereabouts;
    const same = presence?.status === status && presence.officeName === office && presence.floorName === floor;
    if (!same) faults.push(`${person.id} is ${status} ${office ?? ''} ${floor ?? ''}, and is shown as ${JSON.stringify(presence)}.`);
  }
  return faults.length > 5 ? [...faults.slice(0, 5), `So are ${faults.length - 5} others.`] : faults;
}

/** Compares the stored data of the day with the data that follows from the whole log read at once. */
async function evidenceAmiss(cluster: Cluster, published: number) {
  const store = await cluster.openStore();
  try {
    const stored = await storedEvidence(store, DAYS);
    const expected = await (await createExpectation(cluster.organisation, store, published))(DAYS);
    const faults: string[] = [];
    for (const kind of ['personDays', 'accessEvents'] as const) {
      const [there, wanted] = [new Set(stored[kind]), new Set(expected[kind])];
      const lost = expected[kind].filter((line) => !there.has(line)).length;
      const added = stored[kind].filter((line) => !wanted.has(line)).length;
      if (lost + added > 0)
        faults.push(`Of ${kind}, ${lost} of ${wanted.size} are lost or differ, and ${added} are there that should not be.`);
      if (there.size < stored[kind].length) faults.push(`Of ${kind}, ${stored[kind].length - there.size} are there twice.`);
    }
    return { personDays: stored.personDays.length, faults };
  } finally {
    await store.close();
  }
}

async function forEachConcurrently<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
