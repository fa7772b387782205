import { HttpProblem } from '../../../shared/lib/http.ts';

/** A fault of one field. `at` is a JSON pointer into the request: `/floors/0/name`. */
export interface Fault {
  at: string;
  message: string;
}

/** The server's faults of single fields. */
export const faultsOf = (problem: unknown): readonly Fault[] => (problem instanceof HttpProblem ? problem.errors : []);

/** A fault if there is a sentence for it. */
export const faultIf = (at: string, message: string | undefined): Fault[] => (message === undefined ? [] : [{ at, message }]);

/** The faults of a field and of the fields within it, as one or more sentences; `undefined` if there are none. */
export function faultAt(faults: readonly Fault[], at: string): string | undefined {
  const own = faults.filter((fault) => fault.at === at || fault.at.startsWith(`${at}/`));
  return own.length === 0 ? undefined : [...new Set(own.map(({ message }) => sentence(message)))].join(' ');
}

/** The faults that none of the shown fields shows. */
export function otherFaults(faults: readonly Fault[], shown: readonly string[]): Fault[] {
  return faults.filter(({ at }) => !shown.some((field) => at === field || at.startsWith(`${field}/`)));
}

/** Whether the shown fields show all faults. */
export const allSaidAt = (faults: readonly Fault[], shown: readonly string[]) =>
  faults.length > 0 && otherFaults(faults, shown).length === 0;

/** `must not be blank.` is shown at its field, so it begins with a capital. */
function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** The validation properties of a `Field` for the faults at a pointer. */
export function fieldState(faults: readonly Fault[], at: string) {
  const message = faultAt(faults, at);
  return message === undefined ? {} : { validationState: 'error' as const, validationMessage: message };
}
