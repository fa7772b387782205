/** Milliseconds for which an early answer is current enough. A slow device needs many seconds to make the page. */
const CURRENT_MS = 60_000;

/**
 * Asks for some answers at once, while the page that will ask for them is still being made. Answers how to take one: only the first who
 * asks for it gets it.
 * @param paths with their queries, as they will be requested
 */
export function askEarly(
  ask: (path: string) => Promise<Response>,
  paths: readonly string[],
  now = () => performance.now(),
): (path: string) => Promise<Response> | undefined {
  const asked = now();
  const answers = new Map(paths.map((path) => [path, ask(path)]));
  // The caller that uses it gets the error.
  for (const answer of answers.values()) answer.catch(() => {});
  return (path) => {
    const answer = answers.get(path);
    answers.delete(path);
    return now() - asked < CURRENT_MS ? answer : undefined;
  };
}
