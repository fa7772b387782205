/** Milliseconds for which an early answer is used. A slow device needs many seconds to render the page. */
const CURRENT_MS = 60_000;

/**
 * Requests some answers before the page that needs them is rendered. Returns a function that takes an answer: only the first caller gets
 * it.
 * @param paths with their query strings, exactly as the page requests them
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
