/**
 * `npm run soak`: simulates hours of a busy organisation with a real server process, and judges the result (docs/SIZING.md). Prints one
 * JSON line per figure; ends with 1 if a client has a wrong picture, memory or open files grow, or the event loop is blocked for long.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { readOwnCommandLine } from '../../server/cli/command-line.ts';
import type { DemoPerson } from '../../server/demo/organisation.ts';
import { demoMode } from '../../server/demo/seed.ts';
import { seededRandom } from '../bench/range-data.ts';
import { startActions } from './actions.ts';
import { judge, type Sample, sampleOf } from './judge.ts';
import { type Compared, LiveClient } from './live-client.ts';
import { Server } from './server.ts';

const USAGE = `npm run soak -- [--minutes N] [--clients N] [--people N] [--sign-ins N] [--statements N] [--range-edit-every N] [--port N]

  --minutes N           how long, without start and end      (default 30)
  --clients N           live clients                         (default 2000)
  --people N            people of the organisation           (default 2000)
  --sign-ins N          sign-ins in a second, on average; the organisation's clock is made fast enough (default 20)
  --statements N        statements in a second               (default 2)
  --range-edit-every N  seconds between two changes of ranges (default 60)
  --port N              of the server                        (default 4229)
`;
const text = { type: 'string' } as const;
const { values } = readOwnCommandLine(USAGE, {
  ...{ minutes: text, clients: text, people: text, 'sign-ins': text, statements: text, 'range-edit-every': text, port: text },
});
const number = (name: keyof typeof values, byDefault: number): number => Number(values[name] ?? byDefault);
/** The number of sign-ins of a person on a working day. */
const SIGN_INS_A_DAY = 13;
/** The maximum number of comparisons at the same time. */
const AT_ONCE = 16;
/** Milliseconds within which every client must have had the same picture as a new answer at least once. */
const COMPARE_WITHIN = 120_000;

const people = number('people', 2000);
const speed = Math.min(3600, Math.max(1, Math.round((number('sign-ins', 20) * 86_400) / (people * SIGN_INS_A_DAY))));
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

const server = await Server.start({ port: number('port', 4229), people, speed });
const askers = server.organisation.people.filter(({ enabled, guest }) => enabled && !guest);
const clients: LiveClient[] = [];
const samples: Sample[] = [];
try {
  const [administrator] = askers as [DemoPerson];
  const adminToken = await server.token(administrator.upn, ['Admin']);
  const before = await sampleOf(server);
  const tokens = await mapConcurrently(
    Array.from({ length: number('clients', 2000) }, (_, i) => askers[i % askers.length] as DemoPerson),
    ({ upn }) => server.token(upn),
  );
  await mapConcurrently(tokens, async (token) => {
    const client = new LiveClient(server, token);
    clients.push(client);
    await client.open();
  });
  say({ clients: clients.length, people, speed, sockets: (await sampleOf(server)).files - before.files });

  const stated = askers.flatMap((person, i) => (demoMode(person) !== 'off' && tokens[i] !== undefined ? [tokens[i]] : []));
  const actions = startActions(server, {
    ...{ adminToken, tokens: stated, random: seededRandom(1) },
    statementsASecond: number('statements', 2),
    rangeEditEvery: number('range-edit-every', 60) * 1000,
  });
  const end = performance.now() + number('minutes', 30) * 60_000;
  while (performance.now() < end && !server.ended) {
    await delay(Math.min(10_000, Math.max(0, end - performance.now())));
    samples.push(await sampleOf(server));
    say({ sample: samples.at(-1) });
  }
  await actions.stop();
  const pictures = await compareAll();
  const after = { during: await sampleOf(server), after: await closeAll() };
  const sum = (count: (client: LiveClient) => number) => clients.reduce((total, client) => total + count(client), 0);
  const lost = sum((client) => client.lost);
  const [events, resets] = [sum((client) => client.events), sum((client) => client.resets)];
  const { figures, faults } = judge({ samples, before, ...after, pictures, lost, actions: actions.done });
  for (const figure of figures) say(figure);
  say({ events, resets, lost, faults });
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  for (const client of clients) client.close();
  await server.stop();
}

/** Compares each client with a new picture, and repeats it while the two are of different events. */
async function compareAll(): Promise<Record<Compared, number>> {
  const found = { same: 0, wrong: 0, other: 0 };
  const until = performance.now() + COMPARE_WITHIN;
  await mapConcurrently(clients, async (client) => {
    let compared = await client.compare();
    while (compared === 'other' && performance.now() < until) {
      await delay(250);
      compared = await client.compare();
    }
    found[compared] += 1;
  });
  return found;
}

/** The server after all clients have left. */
async function closeAll(): Promise<Sample> {
  for (const client of clients) client.close();
  await delay(2000);
  return sampleOf(server);
}

async function mapConcurrently<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [i, item] of queue) results[i] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
