import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { runInTimeSlices } from '../../concurrency.ts';
import { textsFor } from '../../plugins/language.ts';
import { parseCidrsInSteps } from '../../presence/addresses/cidrs.ts';
import { mergeCidrs } from '../../presence/addresses/merge-cidrs.ts';
import { withoutProblems } from '../../presence/addresses/without-problems.ts';
import type { HeldPrefixes, NestedPrefix } from '../../presence/ranges/held-prefixes.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import { type RangeCheck, RangeCheckBody, RangeCheckSchema } from '../schemas/range-check.ts';

/** Longer lists are truncated; the answer has their full length. */
const MAX_CIDRS = 10_000;
const MAX_FAULTS = 500;

/** `POST /api/ranges/check`: shows how a pasted text is parsed, before it is saved. For administrators. */
export const rangeCheckRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { board }) => {
  const schema = {
    tags: ['Places'],
    summary: 'Check a text of addresses: canonical form, faults, conflicts and nested ranges; saves nothing',
    body: RangeCheckBody,
    response: replies(RangeCheckSchema),
  };
  app.post('/api/ranges/check', { schema, config: { access: 'administrator' } }, async (request) => {
    await board.refresh();
    return checkText(request.body, await board.heldPrefixes(), textsFor(request));
  });
};

async function checkText({ text, rangeId }: { text: string; rangeId?: string }, held: HeldPrefixes, texts: Texts): Promise<RangeCheck> {
  const { cidrs, problems } = await runInTimeSlices(parseCidrsInSteps([text]));
  const merged = await runInTimeSlices(mergeCidrs(cidrs));
  const conflicts = await runInTimeSlices(held.conflicts(cidrs, rangeId, MAX_FAULTS));
  const nested = await runInTimeSlices(held.nested(cidrs, rangeId, MAX_FAULTS));
  return {
    ok: cidrs.length > 0 && problems.length === 0 && conflicts.count === 0,
    cidrs: cidrs.slice(0, MAX_CIDRS),
    cidrCount: cidrs.length,
    merged: merged.slice(0, MAX_CIDRS),
    mergedCount: merged.length,
    ipv4Addresses: merged.reduce((sum, cidr) => sum + (cidr.includes(':') ? 0 : 2 ** (32 - Number(cidr.split('/')[1]))), 0),
    faults: problems
      .slice(0, MAX_FAULTS)
      .map(({ index: _, message, remedy, ...fault }) => ({ ...fault, message: texts.say(message), remedy: texts.say(remedy) })),
    faultCount: problems.length,
    ...(problems.length > 0 && { withoutFaults: await runInTimeSlices(withoutProblems(text, problems)) }),
    conflicts: conflicts.first.map((conflict) => ({
      ...conflict,
      message: texts.text('range.overlaps', { cidr: conflict.cidr, range: conflict.rangeName }),
    })),
    conflictCount: conflicts.count,
    nested: nested.first.map((one) => ({ ...one, message: nestedText(one, texts) })),
    nestedCount: nested.count,
  };
}

function nestedText({ cidr, otherCidr: other, rangeName: range, relation }: NestedPrefix, texts: Texts): string {
  return texts.text(relation === 'inside' ? 'nested.inside' : 'nested.around', { cidr, other, range });
}
