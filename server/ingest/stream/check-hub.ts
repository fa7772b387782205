import { type Check, ok, skipped } from '../../graph/check/check.ts';
import { plural } from '../../presence/count.ts';
import type { Clock } from '../../presence/time.ts';
import type { Store } from '../../store/port/store.ts';
import { connectHub, type StreamSettings } from './connect-hub.ts';
import { streamProblemOf } from './stream-problems.ts';

const ID = 'event-hub';
const TIMEOUT = 20_000;

/** Whether the event hub takes our connection string and is there. Reads no event. Never throws. */
export async function checkHub(settings: StreamSettings | undefined, store: Store | undefined, clock: Clock): Promise<Check> {
  if (!settings) return skipped(ID, 'No event hub is set: sign-ins are polled.');
  if (!store) return skipped(ID, 'Not checked: the database does not work.');
  try {
    const client = await connectHub({ settings, store, clock, tries: 0 });
    try {
      const partitions = await client.getPartitionIds({ abortSignal: AbortSignal.timeout(TIMEOUT) });
      return ok(ID, `The event hub answers (${plural(partitions.length, 'partition')}).`);
    } finally {
      await client.close().catch(() => {});
    }
  } catch (error) {
    const { message, remedy } = streamProblemOf(error, clock.now(), undefined);
    return { id: ID, state: 'fail', message, remedy };
  }
}
