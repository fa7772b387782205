import { fieldFault } from '../../actions/field-fault.ts';
import { AppError, message } from '../../errors.ts';
import { type CidrProblem, parseCidrsInSteps } from '../../presence/addresses/cidrs.ts';
import { tidyName } from '../../presence/names.ts';
import type { Office, Target } from '../../presence/place.ts';
import { unusablePart } from '../../presence/place-in-use.ts';
import type { RangeContent } from '../../presence/ranges/range-edit.ts';
import { runInTimeSlices } from '../../presence/steps.ts';
import type { RangeInput } from '../schemas/ranges.ts';

/** More faults than this help nobody. */
const MAX_FAULTS = 100;

/**
 * What a body says of a range, checked. @throws AppError CIDR_INVALID with every faulty entry (`/cidrs/INDEX`, or line and
 * column of `text`), TARGET_UNKNOWN, BAD_REQUEST without addresses or with two kinds of them
 */
export async function contentOf(input: RangeInput, offices: readonly Office[]): Promise<RangeContent> {
  const { name, target, presence = true, accessLogging = false } = input;
  const cidrs = await cidrsOf(input);
  checkTarget(target, offices);
  return { name: tidyName(name), cidrs, target, presence, accessLogging };
}

async function cidrsOf({ cidrs: entries, text }: RangeInput): Promise<string[]> {
  if (entries !== undefined && text !== undefined) throw fault('/text', 'Send either `cidrs` or `text`, not both.');
  const given = entries ?? (text === undefined ? undefined : [text]);
  if (given === undefined) throw fault('/cidrs', 'The addresses are missing: send `cidrs` or `text`.');
  const { cidrs, problems } = await runInTimeSlices(parseCidrsInSteps(given));
  if (problems.length === 0 && cidrs.length > 0) return cidrs;
  const errors = problems.slice(0, MAX_FAULTS).map((problem) => faultView(problem, text !== undefined));
  const at = text === undefined ? '/cidrs' : '/text';
  if (errors.length === 0)
    throw new AppError('CIDR_INVALID', {
      detail: 'There is no address in it.',
      extra: { errors: [{ at, message: 'has no address in it.' }] },
    });
  throw new AppError('CIDR_INVALID', { detail: errors[0]?.message, extra: { errors, faultCount: problems.length } });
}

function faultView({ index, line, column, entry, reason, message: what, remedy }: CidrProblem, inText: boolean) {
  const where = inText ? `Line ${line}, column ${column}: ` : '';
  return { at: inText ? '/text' : `/cidrs/${index}`, message: `${where}${what} ${remedy}`, line, column, entry, reason, remedy };
}

/** @throws AppError TARGET_UNKNOWN */
export function checkTarget(target: Target, offices: readonly Office[]): void {
  if (target.kind !== 'office') return;
  const unusable = unusablePart(
    offices.find(({ id }) => id === target.officeId),
    target.floorId,
  );
  if (unusable) throw fieldFault('TARGET_UNKNOWN', `/target/${unusable}Id`, message(`place-unusable.${unusable}`));
}

function fault(at: string, detail: string): AppError {
  return new AppError('BAD_REQUEST', { detail, extra: { errors: [{ at, message: detail }] } });
}
