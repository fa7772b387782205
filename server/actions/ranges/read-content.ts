import { runInTimeSlices } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import { type CidrProblem, parseCidrsInSteps } from '../../presence/addresses/cidrs.ts';
import { trimName } from '../../presence/names.ts';
import type { Office, Target } from '../../presence/place.ts';
import { unusablePart } from '../../presence/place-in-use.ts';
import type { RangeContent } from '../../presence/ranges/range-edit.ts';
import { message } from '../../texts/message.ts';
import { fieldFault } from '../field-fault.ts';

/** Maximum faults in one error. */
const LISTED = 100;

/** A range as entered. Its addresses are a list or one text, in any form that `parseCidrs` accepts. */
export interface RangeInput {
  name: string;
  cidrs?: readonly string[];
  text?: string;
  target: Target;
  /** Default: true. */
  presence?: boolean;
  /** Default: false. */
  accessLogging?: boolean;
}

/**
 * Validates and parses the input.
 * @throws AppError CIDR_INVALID with every faulty entry (`/cidrs/INDEX`, or line and column of `text`), TARGET_UNKNOWN, BAD_REQUEST without
 * addresses or with both kinds
 */
export async function readContent(input: RangeInput, offices: ReadonlyMap<string, Office>): Promise<RangeContent> {
  const { name, target, presence = true, accessLogging = false } = input;
  const cidrs = await readCidrs(input);
  checkTarget(target, offices);
  return { name: trimName(name), cidrs, target, presence, accessLogging };
}

/** @throws AppError TARGET_UNKNOWN */
export function checkTarget(target: Target, offices: ReadonlyMap<string, Office>): void {
  if (target.kind !== 'office') return;
  const unusable = unusablePart(offices.get(target.officeId), target.floorId);
  if (unusable) throw fieldFault('TARGET_UNKNOWN', `/target/${unusable}Id`, message(`place-unusable.${unusable}`));
}

async function readCidrs({ cidrs: entries, text }: RangeInput): Promise<string[]> {
  if (entries !== undefined && text !== undefined) throw fieldFault('BAD_REQUEST', '/text', message('range.cidrs-and-text'));
  const given = entries ?? (text === undefined ? undefined : [text]);
  if (given === undefined) throw fieldFault('BAD_REQUEST', '/cidrs', message('range.no-cidrs'));
  const { cidrs, problems } = await runInTimeSlices(parseCidrsInSteps(given));
  if (problems.length === 0 && cidrs.length > 0) return cidrs;
  const errors = problems.slice(0, LISTED).map((problem) => cidrFault(problem, text !== undefined));
  if (!errors[0]) throw fieldFault('CIDR_INVALID', text === undefined ? '/cidrs' : '/text', message('range.empty'));
  throw new AppError('CIDR_INVALID', { detail: errors[0].message, extra: { errors, faultCount: problems.length } });
}

function cidrFault({ index, line, column, entry, reason, message: problem, remedy }: CidrProblem, inText: boolean) {
  const sentence = inText ? message('cidr.fault-in-text', { line, column, problem, remedy }) : message('cidr.fault', { problem, remedy });
  return { at: inText ? '/text' : `/cidrs/${index}`, message: sentence, line, column, entry, reason, remedy };
}
