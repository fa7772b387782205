/** Properties of how something is drawn: attributes and style declarations alike. */
export const PRESENTATION: ReadonlySet<string> = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset opacity color display visibility clip-path clip-rule mask marker-start marker-mid marker-end stop-color stop-opacity
  font-family font-size font-style font-weight letter-spacing word-spacing text-anchor dominant-baseline alignment-baseline
  baseline-shift text-decoration vector-effect paint-order shape-rendering text-rendering`.split(/\s+/),
);

/** No address but of something within the picture, and nothing spelt so that it could be read as one. */
export function isHarmlessValue(value: string): boolean {
  const addresses = [...value.matchAll(/url\s*\(([^)]*)\)?/gi)];
  return (
    addresses.every(([, target = '']) => /^\s*['"]?#[\w.-]+['"]?\s*$/.test(target)) && !/[\\<>{}@]|javascript:|expression\s*\(/i.test(value)
  );
}

/** What draws of the text of a `style` attribute, by property. */
export function declarationsOf(style: string): Map<string, string> {
  const kept = new Map<string, string>();
  for (const declaration of withoutComments(style).split(';')) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*(.+?)\s*(?:!important\s*)?$/s.exec(declaration) ?? [];
    if (PRESENTATION.has(name.toLowerCase()) && isHarmlessValue(value)) kept.set(name.toLowerCase(), value);
  }
  return kept;
}

/** A style sheet made anew of plain rules with what draws; rules with an @, such as imports and fonts, are left out. */
export function cleanStyleSheet(css: string): string {
  const plain = withoutComments(css).replace(/@[^;{}]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) => {
    if (!/^[\w\s.#,>*-]+$/.test(selector)) return [];
    const declarations = [...declarationsOf(body)].map(([name, value]) => `${name}:${value}`);
    return declarations.length > 0 ? [`${selector.trim()}{${declarations.join(';')}}`] : [];
  });
  return rules.join('');
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
}
