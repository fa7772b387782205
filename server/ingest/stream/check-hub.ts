import { type Check, ok, skipped } from '../../graph/check/check.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { connectHub, type StreamSettings } from './connect-hub.ts';
import { streamProblemOf } from './stream-problems.ts';

const ID = 'event-hub';
const TIMEOUT = 20_000;

/** Whether the event hub exists and accepts the connection string. Reads no event. Never throws. */
export async function checkHub(settings: StreamSettings | undefined, store: Store | undefined, clock: Clock): Promise<Check> {
  if (!settings) return skipped(ID, message('check.hub.none'));
  if (!store) return skipped(ID, message('check.not-tried.no-store'));
  try {
    const client = await connectHub({ settings, store, clock, tries: 0 });
    try {
      const partitions = await client.getPartitionIds({ abortSignal: AbortSignal.timeout(TIMEOUT) });
      return ok(ID, message('check.hub.ok', { count: partitions.length }));
    } finally {
      await client.close().catch(() => {});
    }
  } catch (error) {
    const problem = streamProblemOf(error, clock.now(), undefined);
    return { id: ID, state: 'fail', message: problem.message, remedy: problem.remedy };
  }
}
