import { createCodeLoader } from './load-code.ts';
import { tabMemory } from './memory.ts';

/** Milliseconds after which a server that does not answer counts as unavailable. */
const TIMEOUT_MS = 10_000;

/** Whether the server has the tab's first page. */
export const serverAnswers = () =>
  fetch('/tab/', { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** The code loader of this tab, for all code that is imported on demand. */
export const codeLoader = createCodeLoader({
  reachable: serverAnswers,
  reload: () => location.reload(),
  memory: tabMemory,
});
