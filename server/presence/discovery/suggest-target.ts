import Fuse from 'fuse.js';
import { type Message, message } from '../../texts/message.ts';
import type { Office, Target } from '../place.ts';
import { searchKey } from '../search-key.ts';

export interface TargetSuggestion {
  target: Target;
  /** The reason for the suggestion. */
  why: Message;
}

/** Names of networks that do not indicate a place. */
const EGRESS = /\b(vpn|proxy|proxies|zscaler|netskope|egress|sase|swg|casb|warp)\b/i;
/** The maximum distance (0 is equal, 1 is unlike) of two names that differ by a typing error. */
const ALIKE = 0.25;

/**
 * Suggests a target for a network by its name: the office (and floor) whose name or city it contains, typing errors
 * included, or `ignore` for VPNs and proxies.
 */
export function suggestTarget(name: string, offices: Iterable<Office>): TargetSuggestion | undefined {
  if (EGRESS.test(name)) return { target: { kind: 'ignore' }, why: message('location.sounds-like-exit', { name }) };
  let best: { office: Office; score: number } | undefined;
  for (const office of offices) {
    if (office.archivedAt !== undefined) continue;
    const score = likeness(office.name, name);
    if (score !== undefined && (!best || score < best.score)) best = { office, score };
  }
  if (!best) return undefined;
  const { office } = best;
  const floors = office.floors.filter(({ archivedAt, name: floor }) => archivedAt === undefined && contains(name, floor));
  const [floor] = floors;
  const target: Target = { kind: 'office', officeId: office.id, ...(floor && floors.length === 1 ? { floorId: floor.id } : {}) };
  return { target, why: message('location.sounds-like-office', { name, office: office.name }) };
}

/** The distance of the words from the other words, 0 is best; undefined if they do not match. */
function likeness(wanted: string, text: string): number | undefined {
  const words = wordsOf(wanted);
  const pattern = words.join(' ');
  if (pattern.length < 2) return undefined;
  const all = wordsOf(text);
  const pieces = all
    .map((_, i) => all.slice(i, i + words.length).join(' '))
    .filter((piece) => Math.abs(piece.length - pattern.length) <= Math.floor(pattern.length / 5));
  const [found] = new Fuse(pieces, { includeScore: true, threshold: ALIKE, minMatchCharLength: 2 }).search(pattern);
  return found?.score;
}

function contains(text: string, wanted: string): boolean {
  return ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(wanted).join(' ')} `);
}

function wordsOf(text: string): string[] {
  return searchKey(text).split(' ').filter(Boolean);
}
