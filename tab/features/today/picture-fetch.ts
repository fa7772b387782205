import type { Begun } from '../../shared/lib/live.ts';
import { isSince } from './board.ts';

export interface PictureFetchDeps<Picture, Change> {
  /** The whole. `reload`: with the event of now, not that of an earlier answer with the same content. */
  fetch(signal: AbortSignal, cache: 'reload' | undefined): Promise<Picture>;
  /** The live event up to which it is the picture; undefined if that is unknown. */
  eventOf(picture: Picture): string | undefined;
  apply(picture: Picture, change: Change): Picture;
  /** The present stream; undefined while there is none. */
  begun(): Begun | undefined;
  /** Runs it after so many milliseconds; the function that is returned prevents that. */
  after(milliseconds: number, run: () => void): () => void;
  /** 0–1 */
  random(): number;
}

/** Milliseconds until a stream of another server than the picture's restarts: the first pause, its growth, and the longest pause. */
const [FIRST_PAUSE, GROWTH, LAST_PAUSE] = [5000, 4, 300_000];

/**
 * Fetches the picture that the live stream keeps current. Changes that arrive on the way are applied after it. If the stream began later, it is
 * resumed where the picture ends. After too much was missed, a picture with an earlier event would resume the stream before that again, forever.
 *
 * With several servers, picture and stream may be from two. Then no event of the stream shows a change and its opposite that its server took
 * together, though the picture shows the first, and a server that lags may send what the picture has passed. So stream and picture
 * restart, at once and then with growing pauses, until both are from one server.
 */
export function createPictureFetch<Picture, Change>(deps: PictureFetchDeps<Picture, Change>) {
  const { eventOf, apply, begun, after, random } = deps;
  const arriving = new Set<Change[]>();
  /** Whether what is shown has to be replaced, so that its event does not count. */
  let isReplaced = false;
  let tries = 0;
  let cancel = () => {};

  function match(picture: Picture): void {
    cancel();
    const stream = begun();
    if (!stream) return;
    const event = eventOf(picture);
    if (serverOf(event) === serverOf(stream.event)) {
      tries = 0;
      if (!isSince(event, stream.event)) stream.resume(event ?? '');
      return;
    }
    const full = Math.min(LAST_PAUSE, FIRST_PAUSE * GROWTH ** (tries - 1));
    const pause = tries === 0 ? 0 : Math.round(full * (0.5 + random() / 2));
    tries += 1;
    cancel = after(pause, () => stream.resume(''));
  }

  return {
    async fetch(signal: AbortSignal): Promise<Picture> {
      const changes: Change[] = [];
      arriving.add(changes);
      try {
        const fetched = await deps.fetch(signal, isReplaced ? 'reload' : undefined);
        signal.throwIfAborted();
        isReplaced = false;
        match(fetched);
        return changes.reduce(apply, fetched);
      } finally {
        arriving.delete(changes);
      }
    },
    /** A change has arrived; the caller applies it to what is shown. */
    onChange(change: Change): void {
      for (const changes of arriving) changes.push(change);
    },
    /** A stream has begun, or (undefined) too much was missed, and the caller fetches the whole. */
    onReset(stream: Begun | undefined, shown: Picture | undefined): void {
      if (stream === undefined) {
        cancel();
        isReplaced = true;
      } else if (shown !== undefined && !isReplaced) match(shown);
    },
    close(): void {
      cancel();
    },
  };
}

function serverOf(event: string | undefined): string | undefined {
  return event?.split('-')[0];
}
