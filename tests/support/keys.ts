import { generateKeyPair } from 'jose';

/** A pair of keys for RS256; both can be exported. */
export type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

const made = new Map<string, Promise<KeyPair>>();

/** The key pair of that name, the same for all tests of a process: creating one takes a fifth of a second. */
export function keyPair(name: 'ours' | 'foreign'): Promise<KeyPair> {
  const pair = made.get(name) ?? generateKeyPair('RS256', { extractable: true });
  made.set(name, pair);
  return pair;
}
