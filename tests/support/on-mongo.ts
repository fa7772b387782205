import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { reachMongo } from './reach-mongo.ts';

/** The server for tests, by `MONGODB_TEST_URI`; `.ci/mongo/start.sh` starts one. */
export const mongoServer = process.env.MONGODB_TEST_URI;

/** The URI of a new database on that server. */
export function freshDatabase(server: string): string {
  const uri = new URL(server);
  uri.pathname = `/indoors-test-${randomUUID()}`;
  return uri.href;
}

export async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  await connection.dropDatabase();
  await connection.close();
}

/**
 * A test on the MongoDB server for tests. Without one it is skipped, with the reason in its title. `fresh` returns the URI of a new
 * database; all of them are dropped after the suite.
 */
export function itOnMongo(title: string, run: (fresh: () => string) => Promise<void>): void {
  const server = mongoServer;
  if (!server) {
    it.skip(`${title} (skipped: MONGODB_TEST_URI names no server)`, () => {});
    return;
  }
  const made: string[] = [];
  it(title, async () => {
    await reachMongo(server);
    await run(() => {
      const uri = freshDatabase(server);
      made.push(uri);
      return uri;
    });
  });
  after(() => Promise.all(made.map(dropDatabase)));
}
