/**
 * The members that an answer of Indoors must have, written as an example: `''`, `0`, `false`, `[each]`, `{ name: '' }`. It has the members
 * that every such answer has and that a page reads. Other members are ignored.
 */
export type Form<T> = T extends string
  ? ''
  : T extends number
    ? 0
    : T extends boolean
      ? false
      : T extends readonly (infer Each)[]
        ? readonly [] | readonly [Form<Each>]
        : { readonly [Name in keyof T as undefined extends T[Name] ? never : null extends T[Name] ? never : Name]?: Form<T[Name]> };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether `value` has all members of `form`, with the same types. */
export function hasForm(form: unknown, value: unknown): boolean {
  if (Array.isArray(form)) return Array.isArray(value) && (form.length === 0 || value.every((each) => hasForm(form[0], each)));
  if (isObject(form)) return isObject(value) && Object.entries(form).every(([name, of]) => hasForm(of, value[name]));
  return typeof value === typeof form;
}
