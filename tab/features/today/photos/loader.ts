import type { PhotosView } from '../../../../server/routes/schemas/photos.ts';

/** As many as the server answers at once. */
const AT_ONCE = 50;
/** Milliseconds in which requests are gathered, and after which photos that the server is still reading are requested again. */
const GATHER = 100;
const AGAIN = 2000;
const TRIES = 4;

interface LoaderDeps {
  fetch(ids: readonly string[]): Promise<PhotosView>;
  setTimeout(work: () => void, milliseconds: number): unknown;
}

/** Photos of people on screen, requested together, each once. Failures are ignored: then initials are shown. */
export function createPhotoLoader({ fetch, setTimeout }: LoaderDeps) {
  const urls = new Map<string, string>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let waiting: string[] = [];
  let available = true;

  function ask(ids: readonly string[], tries: number): void {
    if (!available || ids.length === 0) return;
    fetch(ids).then(
      (answer) => {
        available = answer.available;
        for (const { id, url } of answer.photos) urls.set(id, url);
        if (answer.photos.length > 0) for (const listener of listeners) listener();
        const missing = ids.filter((id) => !urls.has(id));
        if (answer.reading && tries > 1) setTimeout(() => ask(missing, tries - 1), AGAIN);
      },
      () => {
        for (const id of ids) asked.delete(id);
      },
    );
  }

  function askWaiting(): void {
    const ids = waiting;
    waiting = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) ask(ids.slice(from, from + AT_ONCE), TRIES);
  }

  return {
    get: (id: string) => urls.get(id),
    want(id: string): void {
      if (!available || asked.has(id)) return;
      asked.add(id);
      if (waiting.push(id) === 1) setTimeout(askWaiting, GATHER);
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type PhotoLoader = ReturnType<typeof createPhotoLoader>;
