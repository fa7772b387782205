/** Small values stored in the browser. Without storage, which a browser may refuse to a frame, they last until the page is reloaded. */
export interface Memory {
  read(key: string): string | undefined;
  /** Returns whether the value survives a reload. */
  write(key: string, value: string): boolean;
  remove(key: string): void;
}

/** @param storage throws if the browser does not allow storage */
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

/** Lasts as long as this tab of the browser is open. */
export const tabMemory = createMemory(() => sessionStorage);
/** Lasts until it is removed. */
export const browserMemory = createMemory(() => localStorage);
