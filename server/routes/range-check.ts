import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { mergeCidr } from 'cidr-tools';
import { parseCidrs } from '../presence/cidrs.ts';
import { type HeldPrefixes, holdPrefixes, type NestedPrefix } from '../presence/held-prefixes.ts';
import type { World } from '../presence/world.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { type RangeCheck, RangeCheckBody, RangeCheckSchema } from './schemas/range-check.ts';

/** Longer lists are cut, with their length. */
const MOST_CIDRS = 10_000;
const MOST_FAULTS = 500;

/** `POST /api/ranges/check`: what a pasted text comes to, before it is saved. For administrators. */
export const rangeCheckRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { board, clock }) => {
  const schema = {
    tags: ['Places'],
    summary: 'What a text of addresses comes to: canonical, with every fault, conflict and nested range; saves nothing',
    body: RangeCheckBody,
    response: replies(RangeCheckSchema),
  };
  // Somebody who types asks again and again about the same ranges.
  let known: { ranges: World['ranges']; held: HeldPrefixes } | undefined;

  app.post('/api/ranges/check', { schema, config: { access: 'administrator' } }, async ({ body }) => {
    await board.refresh();
    const { ranges } = board.world();
    if (known?.ranges !== ranges) known = { ranges, held: holdPrefixes(ranges.values(), clock.now()) };
    return checkText(body.text, body.rangeId, known.held);
  });
};

function checkText(text: string, rangeId: string | undefined, held: HeldPrefixes): RangeCheck {
  const { cidrs, problems } = parseCidrs([text]);
  const merged = mergeCidr(cidrs);
  const conflicts = held.conflicts(cidrs, rangeId, MOST_FAULTS);
  const nested = held.nested(cidrs, rangeId, MOST_FAULTS);
  return {
    ok: cidrs.length > 0 && problems.length === 0 && conflicts.count === 0,
    cidrs: cidrs.slice(0, MOST_CIDRS),
    cidrCount: cidrs.length,
    merged: merged.slice(0, MOST_CIDRS),
    mergedCount: merged.length,
    ipv4Addresses: merged.reduce((sum, cidr) => sum + (cidr.includes(':') ? 0 : 2 ** (32 - Number(cidr.split('/')[1]))), 0),
    faults: problems.slice(0, MOST_FAULTS).map(({ index: _, ...fault }) => fault),
    faultCount: problems.length,
    conflicts: conflicts.first.map((conflict) => ({
      ...conflict,
      message: `${conflict.cidr} is in the range “${conflict.rangeName}”, too. Take it out there first.`,
    })),
    conflictCount: conflicts.count,
    nested: nested.first.map((one) => ({ ...one, message: nestedWords(one) })),
    nestedCount: nested.count,
  };
}

function nestedWords({ cidr, otherCidr, rangeName, relation }: NestedPrefix): string {
  return relation === 'inside'
    ? `${cidr} lies inside ${otherCidr} of “${rangeName}”. The most specific wins: here, this range.`
    : `${cidr} holds ${otherCidr} of “${rangeName}”. The most specific wins: there, “${rangeName}” does.`;
}
