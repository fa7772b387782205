import { useState } from 'react';

/**
 * What a form was opened with, as long as the link names it: it stays when a later answer no longer has it, so that nothing typed
 * is lost.
 * @param item the id in the link
 * @param found what the last answer has under it
 */
export function useOpened<T>(item: string | undefined, found: T | undefined): T | undefined {
  const [opened, setOpened] = useState<{ item: string | undefined; value: T }>();
  if (found !== undefined && (opened?.item !== item || opened?.value !== found)) setOpened({ item, value: found });
  return found ?? (opened?.item === item ? opened?.value : undefined);
}
