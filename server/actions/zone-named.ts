import { resolveZone } from '../presence/calendar.ts';
import { message } from '../texts/message.ts';
import { fieldFault } from './field-fault.ts';

/** The IANA name in its usual spelling. `at`: JSON pointer to the field. @throws AppError TIME_ZONE_UNKNOWN */
export function zoneNamed(name: string, at: string): string {
  const zone = resolveZone(name.trim());
  if (!zone) throw fieldFault('TIME_ZONE_UNKNOWN', at, message('zone.unknown'));
  return zone;
}
