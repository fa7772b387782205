type Close = () => unknown;

const opened: Close[] = [];

/**
 * Closes something after the test that opened it, also if the test fails: a listening server keeps mocha from ending. The returned function
 * closes it at once, or does nothing if it is closed. Do not use it for what several tests share.
 */
export function closeAfterTest(close: Close): () => Promise<void> {
  let closed: Promise<void> | undefined;
  const once = (): Promise<void> => {
    closed ??= Promise.resolve(close()).then(() => {});
    return closed;
  };
  opened.push(once);
  return once;
}

/** Called after each test. */
export async function closeOpened(): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}
