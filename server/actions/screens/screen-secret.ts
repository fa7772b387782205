import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Digits and letters that look different, since somebody may have to type a key with a remote control. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
/** 5 bits each: 120 bits, which nobody can guess, so a plain hash is sufficient. */
const LENGTH = 24;
const GROUP = 4;

/** A new key, in groups: `k7qm-2x9r-…`. */
export function createScreenSecret(): string {
  const characters = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return characters.replaceAll(new RegExp(`.{${GROUP}}(?=.)`, 'g'), '$&-');
}

/** Accepts any case, hyphens and blanks, and letters that look like digits. */
function normalised(key: string): string {
  return key.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1');
}

/** The hash of a key as the store keeps it: SHA-256 in hexadecimal digits. */
export function hashOfScreenSecret(key: string): string {
  return createHash('sha256').update(normalised(key)).digest('hex');
}

/** Compares in constant time. */
export function isScreenSecret(key: string, hash: string): boolean {
  const stored = Buffer.from(hash, 'hex');
  const given = Buffer.from(hashOfScreenSecret(key), 'hex');
  return stored.length === given.length && timingSafeEqual(given, stored);
}
