import { AppError } from '../../errors.ts';
import type { Override, Statement } from '../../presence/override.ts';
import { planOverride } from '../../presence/overrides.ts';
import type { Person } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import { instantOf } from '../replies.ts';
import type { OverrideInput } from '../schemas/me.ts';

/**
 * A statement of the API as the store takes it.
 * @throws AppError OVERRIDE_INVALID, TARGET_UNKNOWN, PRESENCE_OFF, BAD_REQUEST
 */
export function overrideOf(
  input: OverrideInput,
  { person, setBy, now, world }: { person: Person; setBy: string; now: Instant; world: World },
): Omit<Override, 'seq'> {
  const { from, until } = input;
  const span = {
    ...(from === undefined ? {} : { from: instantOf(from, '/from') }),
    ...(until === undefined ? {} : { until: instantOf(until, '/until') }),
  };
  return planOverride({ id: crypto.randomUUID(), person, statement: statementOf(input), setBy, now, ...span }, world);
}

/** @throws AppError OVERRIDE_INVALID when an office is missing, or named where none belongs. */
function statementOf({ status, officeId, floorId }: OverrideInput): Statement {
  if (status === 'office') {
    if (officeId === undefined) throw wrongField('/officeId', 'is missing: say which office.');
    return { kind: 'office', officeId, ...(floorId === undefined ? {} : { floorId }) };
  }
  if (officeId !== undefined) throw wrongField('/officeId', `does not belong to the status “${status}”.`);
  if (floorId !== undefined) throw wrongField('/floorId', `does not belong to the status “${status}”.`);
  return { kind: status };
}

function wrongField(at: string, message: string): AppError {
  return new AppError('OVERRIDE_INVALID', { detail: `${at} ${message}`, extra: { errors: [{ at, message }] } });
}
