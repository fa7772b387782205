/**
 * `npm run cluster`: several server processes over one MongoDB, which are killed, frozen and restarted in turn under load (docs/SIZING.md). Prints
 * one JSON line per figure; ends with 1 if something is lost or there twice, a page or a board is wrong, or Graph's budget is exceeded.
 */
import { readOwnCommandLine } from '../../server/cli/command-line.ts';
import { dropDatabase, freshDatabase, mongoServer } from '../support/on-mongo.ts';
import { reachMongo } from '../support/reach-mongo.ts';
import { runCluster } from './cluster/run-cluster.ts';

const USAGE = `MONGODB_TEST_URI=… npm run cluster -- [--people N] [--clients N] [--servers N] [--speed N] [--statements N] [--frozen N] [--pause N] [--port N]

  --people N      people of the organisation                 (default 20000)
  --clients N     open pages, spread over the servers        (default 500)
  --servers N     processes                                  (default 3)
  --speed N       seconds of the organisation in a second    (default 1)
  --statements N  statements in a second                     (default 2)
  --frozen N      seconds for which a server is frozen       (default 75)
  --pause N       seconds for which a killed server is away  (default 30)
  --port N        of the first server; the others follow     (default 4230)
`;
const text = { type: 'string' } as const;
const { values } = readOwnCommandLine(USAGE, {
  ...{ people: text, clients: text, servers: text, speed: text, statements: text, frozen: text, pause: text, port: text },
});
const number = (name: keyof typeof values, byDefault: number): number => Number(values[name] ?? byDefault);
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

if (!mongoServer) {
  process.stderr.write('MONGODB_TEST_URI names no server: MONGODB_TEST_URI=$(.ci/mongo/start.sh) npm run cluster\n');
  process.exit(2);
}
await reachMongo(mongoServer);
const mongodbUri = freshDatabase(mongoServer);
const first = number('port', 4230);
try {
  const { figures, faults } = await runCluster({
    mongodbUri,
    people: number('people', 20_000),
    clients: number('clients', 500),
    speed: number('speed', 1),
    ports: Array.from({ length: number('servers', 3) }, (_, i) => first + i),
    statementsASecond: number('statements', 2),
    frozenFor: number('frozen', 75) * 1000,
    pause: number('pause', 30) * 1000,
    settles: true,
    say: (line) => print({ at: Math.round(performance.now() / 1000), ...line }),
  });
  for (const figure of figures) print(figure);
  print({ faults });
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await dropDatabase(mongodbUri);
}
