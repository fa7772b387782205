import { createCodeLoader } from './load-code.ts';
import { tabMemory } from './memory.ts';

/** Milliseconds after which a server that does not answer counts as unavailable. */
const TIMEOUT_MS = 10_000;

/** Whether the server has the tab's first page. */
const serverAnswers = () => answers('/tab/', 'text/html');

/** Whether the API answers, without a sign-in. A proxy may pass the tab's files on and fail for the API, or answer it itself. */
export const apiAnswers = () => answers('/api/client', 'application/json');

const answers = (path: string, type: string) =>
  fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT_MS) }).then(
    ({ ok, headers }) => ok && headers.get('content-type')?.startsWith(type) === true,
    () => false,
  );

/** Whether the page has unsaved input (`useUnsaved`). */
export const unsavedInput = { current: false };

/** The code loader of this tab, for all code that is imported on demand. */
export const codeLoader = createCodeLoader({
  reachable: serverAnswers,
  reload: () => location.reload(),
  memory: tabMemory,
  hasUnsaved: () => unsavedInput.current,
});
