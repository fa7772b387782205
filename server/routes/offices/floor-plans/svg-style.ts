/** Properties that draw, as attributes and in style declarations. */
export const PRESENTATION: ReadonlySet<string> = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset opacity color display visibility clip-path clip-rule mask marker-start marker-mid marker-end stop-color stop-opacity
  font-family font-size font-style font-weight letter-spacing word-spacing text-anchor dominant-baseline alignment-baseline
  baseline-shift text-decoration vector-effect paint-order shape-rendering text-rendering`.split(/\s+/),
);

/** Functions that a value may contain: colours and transforms, none of which loads anything. */
const FUNCTIONS =
  /^(?:url|rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|calc|min|max|clamp|matrix|translate[xy]?|scale[xy]?|rotate|skew[xy]?|inset|circle|ellipse|polygon|path)$/i;

/**
 * Whether a value has no address outside the picture, no function that could load one, and no spelling that could be interpreted as one. All
 * steps here and below take linear time: the text may be a megabyte that is designed to be slow.
 */
export function isHarmlessValue(value: string): boolean {
  if (/[\\<>{}@]|javascript:/i.test(value)) return false;
  const [first = '', ...inside] = value.split('(');
  let before = first;
  for (const rest of inside) {
    const name =
      before
        .trimEnd()
        .split(/[\s,)]/)
        .at(-1) ?? '';
    if (name !== '' && !FUNCTIONS.test(name)) return false;
    if (/^url$/i.test(name) && !/^['"]?#[\w.-]+['"]?$/.test(rest.split(')', 1)[0]?.trim() ?? '')) return false;
    before = rest;
  }
  return true;
}

/** The drawing properties of a `style` attribute. */
export function declarationsOf(style: string): Map<string, string> {
  const kept = new Map<string, string>();
  for (const declaration of withoutComments(style).split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const written = declaration.slice(colon + 1).trim();
    const value = /!important$/i.test(written) ? written.slice(0, -'!important'.length).trimEnd() : written;
    if (value !== '' && PRESENTATION.has(name) && isHarmlessValue(value)) kept.set(name, value);
  }
  return kept;
}

/** Keeps plain rules with properties that draw; removes rules with an @, such as imports and fonts. */
export function cleanStyleSheet(css: string): string {
  const plain = withoutComments(css).replace(/@[^;{}@]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  return plain
    .split('}')
    .slice(0, -1)
    .flatMap((rule) => {
      const [selector = '', body = ''] = rule.split('{').slice(-2);
      if (!rule.includes('{') || !/^[\w\s.#,>*-]+$/.test(selector)) return [];
      const declarations = [...declarationsOf(body)].map(([name, value]) => `${name}:${value}`);
      return declarations.length > 0 ? [`${selector.trim()}{${declarations.join(';')}}`] : [];
    })
    .join('');
}

function withoutComments(css: string): string {
  return css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ');
}
