import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import { buildPrefixTable } from '../ranges/build-prefix-table.ts';
import { PrefixColumnsByFamily } from '../ranges/prefix-columns.ts';
import type { PrefixTable } from '../ranges/prefix-table.ts';
import type { Steps } from '../steps.ts';
import { type Address, parsePrefix } from './address.ts';
import { maskAddress, sharesPrefix } from './packed-address.ts';

/** CIDRs and rows between two yields to the event loop. */
const STEP = 1024;

interface Prefix {
  start: Address;
  length: number;
}

/**
 * The fewest CIDRs for the same addresses, IPv4 first, ascending: nested ones are dropped, and adjacent ones
 * joined. For display only (docs/RULES.md, step 6). @throws {AppError} CIDR_INVALID for text that is not a CIDR
 */
export function* mergeCidrs(cidrs: readonly string[]): Steps<string[]> {
  const columns = new PrefixColumnsByFamily(cidrs.length);
  for (const [i, cidr] of cidrs.entries()) {
    const prefix = parsePrefix(cidr);
    if (prefix === undefined) throw new AppError('CIDR_INVALID', { detail: message('cidr.invalid', { cidr }) });
    columns.add(prefix, 0);
    if (i % STEP === STEP - 1) yield;
  }
  const merged: string[] = [];
  for (const { ownerOf: _, ...family } of [columns.v4, columns.v6]) {
    if (family.count === 0) continue;
    const joined = yield* joinNeighbours(yield* buildPrefixTable(family, () => 0));
    for (const [i, { start, length }] of joined.entries()) {
      merged.push(`${start.text}/${length}`);
      if (i % STEP === STEP - 1) yield;
    }
  }
  return merged;
}

/** Over the outermost rows: joins the last two prefixes while they are halves of one. */
function* joinNeighbours(table: PrefixTable): Steps<Prefix[]> {
  const joined: Prefix[] = [];
  for (let row = 0; row < table.size; row++) {
    if (row % STEP === STEP - 1) yield;
    if (table.parent(row) >= 0) continue;
    let last = table.row(row);
    for (let before = joined.at(-1); before && areHalves(before, last); before = joined.at(-1)) {
      joined.pop();
      last = { start: maskAddress(last.start, last.length - 1), length: last.length - 1 };
    }
    joined.push(last);
  }
  return joined;
}

function areHalves(a: Prefix, b: Prefix): boolean {
  return a.length === b.length && sharesPrefix(a.start, b.start, a.length - 1);
}
