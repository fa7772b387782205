type Close = () => unknown;

const opened: Close[] = [];

/**
 * Has something that a test opened closed after it, also where the test fails: a server that listens keeps mocha from ending.
 * The result closes it at once, or does nothing where it is closed. Not for what several tests share.
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
