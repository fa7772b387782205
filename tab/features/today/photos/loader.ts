import type { PhotosView } from '../../../../server/routes/schemas/photos.ts';

/** The maximum number of photos in one answer of the server. */
const MAX_PER_REQUEST = 50;
/** Milliseconds for which requests are collected. After the same time, photos that the server is still reading are requested again. */
const COLLECT_MS = 100;
const AGAIN = 2000;
const TRIES = 4;

interface LoaderDeps {
  fetch(ids: readonly string[]): Promise<PhotosView>;
  setTimeout(work: () => void, milliseconds: number): unknown;
}

/** Photos of people on screen. They are requested together, each only once. Failures are ignored: initials are shown instead. */
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
    for (let from = 0; from < ids.length; from += MAX_PER_REQUEST) ask(ids.slice(from, from + MAX_PER_REQUEST), TRIES);
  }

  return {
    get: (id: string) => urls.get(id),
    want(id: string): void {
      if (!available || asked.has(id)) return;
      asked.add(id);
      if (waiting.push(id) === 1) setTimeout(askWaiting, COLLECT_MS);
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
export type PhotoLoader = ReturnType<typeof createPhotoLoader>;
