import type { Board } from '../board/board.ts';
import { BATCH } from '../graph/batch.ts';
import type { GraphClient } from '../graph/client.ts';
import { GraphFailure } from '../graph/failures.ts';
import type { Log } from '../graph/log.ts';
import { type Photo, readPhotos } from '../graph/photos.ts';
import { type Clock, DAY, HOUR, type Instant, MINUTE } from '../presence/time.ts';
import { mayBeFound } from '../presence/visibility.ts';

export interface PhotosDeps {
  board: Pick<Board, 'world' | 'subscribe'>;
  graph: GraphClient;
  clock: Clock;
  log: Pick<Log, 'debug' | 'warn'>;
}

/** Those of the requested photos that are known. */
export interface FoundPhotos {
  photos: ReadonlyMap<string, Photo>;
  /** Whether others are being read: asking again in a moment may return more. */
  reading: boolean;
  /** False without the permission. */
  available: boolean;
}

interface Entry {
  /** Absent if the person has no photo. */
  photo?: Photo;
  readAt: Instant;
}

/** Maximum people whose photo, or lack of one, is cached; the least recently requested are removed first. */
const MAX_KEPT = 20_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_WAITING = 1000;

/**
 * Photos of people who may be named, kept only in memory, for a day. No request waits for Graph: unknown photos are read in the background. The
 * photo of a person who may no longer be named is deleted.
 */
export function createPhotos({ board, graph, clock, log }: PhotosDeps) {
  const kept = new Map<string, Entry>();
  const waiting = new Set<string>();
  const stopping = new AbortController();
  let [bytes, pausedUntil, running, available] = [0, Number.NEGATIVE_INFINITY, false, true];

  function forget(id: string): void {
    bytes -= kept.get(id)?.photo?.bytes.length ?? 0;
    kept.delete(id);
    waiting.delete(id);
  }

  function keep(id: string, photo: Photo | undefined): void {
    forget(id);
    const person = board.world().people.get(id);
    // They may have been removed meanwhile, or may no longer be named.
    if (!person || !mayBeFound(person)) return;
    kept.set(id, { ...(photo && { photo }), readAt: clock.now() });
    bytes += photo?.bytes.length ?? 0;
    for (const oldest of kept.keys()) if (kept.size > MAX_KEPT || bytes > MAX_BYTES) forget(oldest);
  }

  async function readWaiting(): Promise<void> {
    if (running || clock.now() < pausedUntil) return;
    running = true;
    try {
      while (waiting.size > 0 && !stopping.signal.aborted) {
        const ids = [...waiting].slice(0, BATCH);
        const found = await readPhotos(graph, ids, { priority: 'backfill', tries: 2, now: clock.now(), signal: stopping.signal });
        available = true;
        for (const id of ids) waiting.delete(id);
        for (const [id, photo] of found) keep(id, photo);
      }
    } catch (error) {
      failed(error);
    } finally {
      running = false;
    }
  }

  function failed(error: unknown): void {
    waiting.clear();
    if (stopping.signal.aborted) return;
    const code = error instanceof GraphFailure ? error.kind : 'INTERNAL';
    available = code !== 'FORBIDDEN';
    pausedUntil = clock.now() + (available ? MINUTE : HOUR);
    if (available) log.warn({ code }, 'Failed to read photos; will retry');
    else log.debug({ code }, 'No permission to read photos');
  }

  function isCurrent(entry: Entry | undefined): entry is Entry {
    return entry !== undefined && Math.abs(clock.now() - entry.readAt) < DAY;
  }

  const unsubscribe = board.subscribe(({ removed }) => removed.forEach(forget));

  return {
    /** The caller must check that these people may be named. */
    of(ids: readonly string[]): FoundPhotos {
      const photos = new Map<string, Photo>();
      for (const id of ids) {
        const entry = kept.get(id);
        if (entry?.photo) photos.set(id, entry.photo);
        if (!isCurrent(entry) && clock.now() >= pausedUntil && waiting.size < MAX_WAITING) waiting.add(id);
      }
      const reading = ids.some((id) => waiting.has(id) && !kept.has(id));
      void readWaiting();
      return { photos, reading, available };
    },
    stop(): void {
      unsubscribe();
      stopping.abort();
    },
  };
}
export type Photos = ReturnType<typeof createPhotos>;
