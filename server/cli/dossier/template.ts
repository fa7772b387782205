/** The values for the templates of the dossier: texts and numbers, and switches for sections. */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/**
 * Fills in a template in the syntax of Mustache: `{{name}}` is a value; `{{#name}}…{{/name}}` a section that is shown if the value is neither
 * false, 0 nor empty; `{{^name}}…{{/name}}` a section that is shown otherwise; `{{> name}}` another template. A line with only a section tag is
 * removed.
 * @throws Error for an unknown name
 */
export function fillIn(template: string, facts: Facts, partial: (name: string) => string): string {
  const whole = template
    .replaceAll(/^\{\{> *([\w-]+) *\}\}\n/gm, (_, name: string) => fillIn(partial(name), facts, partial))
    .replaceAll(/^(\{\{[#^/]\w+\}\})\n/gm, '$1');
  const value = (name: string): string | number | boolean => {
    const found = facts[name];
    if (found === undefined) throw new Error(`The template names “${name}”, which is unknown.`);
    return found;
  };
  const part = /\{\{([#^])(\w+)\}\}((?:(?!\{\{[#^]\2\}\}).)*?)\{\{\/\2\}\}/gs;
  const chosen = replaceUntilSame(whole, part, (_, sign: string, name: string, content: string) =>
    Boolean(value(name)) === (sign === '#') ? content : '',
  );
  return chosen.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(value(name)));
}

/** Repeats, since sections may contain sections with other names. */
function replaceUntilSame(text: string, form: RegExp, by: (...match: string[]) => string): string {
  const next = text.replaceAll(form, by);
  return next === text ? text : replaceUntilSame(next, form, by);
}

/** The names of values and sections that a template uses. */
export function namesIn(template: string): Set<string> {
  return new Set([...template.matchAll(/\{\{[#^/]?(\w+)\}\}/g)].map(([, name = '']) => name));
}
