import { fieldFault } from '../../actions/field-fault.ts';
import type { Said } from '../../actions/statements/say.ts';
import { message } from '../../errors.ts';
import type { Statement } from '../../presence/override.ts';
import { instantOf } from '../replies.ts';
import type { OverrideInput } from '../schemas/me.ts';

/** A statement as a body of the API has it. @throws AppError OVERRIDE_INVALID, BAD_REQUEST */
export function saidIn(input: OverrideInput): Said {
  const { from, until } = input;
  return {
    statement: statementOf(input),
    ...(from === undefined ? {} : { from: instantOf(from, '/from') }),
    ...(until === undefined ? {} : { until: instantOf(until, '/until') }),
  };
}

/** @throws AppError OVERRIDE_INVALID when an office is missing, or named where none belongs. */
function statementOf({ status, officeId, floorId }: OverrideInput): Statement {
  if (status === 'office') {
    if (officeId === undefined) throw fieldFault('OVERRIDE_INVALID', '/officeId', message('statement.office-missing'));
    return { kind: 'office', officeId, ...(floorId === undefined ? {} : { floorId }) };
  }
  if (officeId !== undefined)
    throw fieldFault('OVERRIDE_INVALID', '/officeId', message('statement.place-misplaced', { field: 'officeId', status }));
  if (floorId !== undefined)
    throw fieldFault('OVERRIDE_INVALID', '/floorId', message('statement.place-misplaced', { field: 'floorId', status }));
  return { kind: status };
}
