/** A few words kept in the browser; without storage (a frame may be refused it) only until the page is loaded again. */
export interface Memory {
  read(key: string): string | undefined;
  /** Whether it outlives a reload. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

/** @param storage throws on access if the browser allows none */
export function createMemory(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): Memory {
  const otherwise = new Map<string, string>();
  const attempt = <T>(work: () => T, instead: T): T => {
    try {
      return work();
    } catch {
      return instead;
    }
  };
  return {
    read: (key) => attempt(() => storage().getItem(key), null) ?? otherwise.get(key),
    write(key, value) {
      const kept = attempt(() => {
        storage().setItem(key, value);
        return true;
      }, false);
      if (!kept) otherwise.set(key, value);
      return kept;
    },
    remove(key) {
      otherwise.delete(key);
      attempt(() => storage().removeItem(key), undefined);
    },
  };
}

/** As long as this tab of the browser is open. */
export const tabMemory = createMemory(() => sessionStorage);
/** For good. */
export const browserMemory = createMemory(() => localStorage);
