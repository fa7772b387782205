/** Variables that a manifest needs and nobody has set. */
export class MissingValues extends Error {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    super(`These values are not set: ${names.join(', ')}.`);
    this.name = 'MissingValues';
    this.names = names;
  }
}

/** The only value that may be empty. */
const OPTIONAL = new Set(['APP_NAME_SUFFIX']);

/**
 * Fills `${{NAME}}` of a JSON template as the Teams toolkit does; values are escaped, so that a quote in one breaks nothing.
 * @throws MissingValues with every name that has no value.
 */
export function render(template: string, values: Readonly<Record<string, string | undefined>>): string {
  const missing = new Set<string>();
  const filled = template.replaceAll(/\$\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    const value = values[name]?.trimEnd() ?? '';
    if (value === '' && !OPTIONAL.has(name)) missing.add(name);
    return JSON.stringify(value).slice(1, -1);
  });
  if (missing.size > 0) throw new MissingValues([...missing]);
  return filled;
}
