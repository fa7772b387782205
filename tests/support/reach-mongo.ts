import mongoose from 'mongoose';

/** Asks the test server once, before a hundred tests each wait for it. Throws an error that says what to do. */
export async function reachMongo(server: string): Promise<void> {
  const connection = mongoose.createConnection(server, { serverSelectionTimeoutMS: 2000 });
  connection.on('error', () => {});
  try {
    await connection.asPromise();
  } catch (cause) {
    throw new Error('MONGODB_TEST_URI names a server that does not answer. Start it (.ci/mongo/start.sh), or unset the variable.', {
      cause,
    });
  } finally {
    await connection.close().catch(() => {});
  }
}
