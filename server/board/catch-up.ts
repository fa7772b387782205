/** Milliseconds of real time for which an answer waits for the store. */
const PATIENCE = 1000;

/**
 * `refresh` for whoever is to be answered: it waits for a moment only, and never throws. Once the store has let somebody wait
 * in vain, nobody waits any more until it answers again, which every call tries.
 */
export function createCatchUp(refresh: () => Promise<void>, patience = PATIENCE): () => Promise<void> {
  let behind = false;
  return async () => {
    const work = refresh().then(
      () => {
        behind = false;
      },
      () => {
        behind = true;
      },
    );
    if (behind) return;
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(() => {
        behind = true;
        resolve();
      }, patience);
    });
    await Promise.race([work, tooLong]);
    clearTimeout(timer);
  };
}
