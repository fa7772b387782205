import { useState } from 'react';

/**
 * The item that a form was opened with, as long as the address names it. It is kept if a later answer no longer has it, so that no input is
 * lost.
 * @param item the id in the address
 * @param found the item with that id in the last answer
 */
export function useOpened<T>(item: string | undefined, found: T | undefined): T | undefined {
  const [opened, setOpened] = useState<{ item: string | undefined; value: T }>();
  if (found !== undefined && (opened?.item !== item || opened?.value !== found)) setOpened({ item, value: found });
  return found ?? (opened?.item === item ? opened?.value : undefined);
}
