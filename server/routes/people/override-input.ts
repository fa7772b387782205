import { fieldFault } from '../../actions/field-fault.ts';
import type { Said } from '../../actions/statements/say.ts';
import type { Statement } from '../../presence/override.ts';
import type { PlannedStatement } from '../../presence/weekly-rules.ts';
import { message } from '../../texts/message.ts';
import { instantOf } from '../replies.ts';
import type { OverrideInput } from '../schemas/me.ts';

/** The statement in a request body. @throws AppError OVERRIDE_INVALID, BAD_REQUEST */
export function saidIn(input: OverrideInput): Said {
  const { from, until } = input;
  return {
    statement: statementOf(input),
    ...(from === undefined ? {} : { from: instantOf(from, '/from') }),
    ...(until === undefined ? {} : { until: instantOf(until, '/until') }),
  };
}

function statementOf({ status, ...place }: OverrideInput): Statement {
  if (status !== 'hidden') return plannedIn({ status, ...place });
  refusePlace(status, place);
  return { kind: 'hidden' };
}

interface PlaceInput {
  officeId?: string;
  floorId?: string;
}

/** @throws AppError OVERRIDE_INVALID if an office is missing, or given for another kind of statement. */
export function plannedIn({ status, ...place }: PlaceInput & { status: PlannedStatement['kind'] }): PlannedStatement {
  if (status !== 'office') {
    refusePlace(status, place);
    return { kind: status };
  }
  const { officeId, floorId } = place;
  if (officeId === undefined) throw fieldFault('OVERRIDE_INVALID', '/officeId', message('statement.office-missing'));
  return { kind: 'office', officeId, ...(floorId === undefined ? {} : { floorId }) };
}

function refusePlace(status: Statement['kind'], place: PlaceInput): void {
  for (const field of ['officeId', 'floorId'] as const)
    if (place[field] !== undefined)
      throw fieldFault('OVERRIDE_INVALID', `/${field}`, message('statement.place-misplaced', { field, status }));
}
