import { faultOf } from './check-values.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** The missing and the invalid values of a manifest, all at once. */
export class BadValues extends Error {
  readonly missing: readonly string[];
  /** A sentence for each value. */
  readonly faults: readonly string[];

  constructor(missing: readonly string[], faults: readonly string[]) {
    super([...(missing.length > 0 ? [`These values are not set: ${missing.join(', ')}.`] : []), ...faults].join('\n'));
    this.name = 'BadValues';
    this.missing = missing;
    this.faults = faults;
  }
}

/** The only value that may be empty. */
const OPTIONAL = new Set(['APP_NAME_SUFFIX']);

/**
 * Fills `${{NAME}}` of a JSON template as the Teams toolkit does; values are escaped as JSON. A value that is the same in `example` was
 * copied and not filled in.
 * @throws BadValues with every name whose value is missing or invalid.
 */
export function render(template: string, values: Values, example: Values = {}): string {
  const missing = new Set<string>();
  const faults = new Set<string>();
  const filled = template.replaceAll(/\$\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = values[name]?.trimEnd() ?? '';
    if (value === '' && !OPTIONAL.has(name)) missing.add(name);
    const copied = value === example[name]?.trimEnd() ? `${name} “${value}” is only the example of env/.env.example.` : undefined;
    const fault = value === '' ? undefined : (copied ?? faultOf(name, value));
    if (fault !== undefined) faults.add(fault);
    return JSON.stringify(value).slice(1, -1);
  });
  if (missing.size > 0 || faults.size > 0) throw new BadValues([...missing], [...faults]);
  return filled;
}
