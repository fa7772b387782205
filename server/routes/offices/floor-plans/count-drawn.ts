import type { Element } from '@xmldom/xmldom';

/** Maximum levels of nesting and references to follow; the stack overflows at some thousand. */
const MAX_DEPTH = 1000;

/**
 * The number of elements that a renderer draws: a referenced element (`href="#…"`, `url(#…)`) counts once for each reference. Infinite if
 * an element refers to itself, or if references form a cycle. A few nested references draw millions.
 */
export function countDrawn(root: Element): number {
  const byId = new Map<string, Element>();
  for (const element of descendantsOf(root)) {
    const id = element.getAttribute('id');
    if (id && !byId.has(id)) byId.set(id, element);
  }
  const counts = new Map<Element, number>();
  const underWay = new Set<Element>();

  function count(element: Element): number {
    const known = counts.get(element);
    if (known !== undefined) return known;
    if (underWay.has(element) || underWay.size > MAX_DEPTH) return Number.POSITIVE_INFINITY;
    underWay.add(element);
    let drawn = 1;
    for (const child of childrenOf(element)) drawn += count(child);
    for (const id of referencesOf(element)) {
      const target = byId.get(id);
      if (target) drawn += count(target);
    }
    underWay.delete(element);
    counts.set(element, drawn);
    return drawn;
  }
  return count(root);
}

function referencesOf(element: Element): string[] {
  return [...element.attributes].flatMap(({ name, value }) => {
    if (/^(xlink:)?href$/.test(name)) return [value.trim().slice(1)];
    return [...value.matchAll(/url\s*\(\s*['"]?#([\w.-]+)/gi)].map(([, id = '']) => id);
  });
}

function* descendantsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of childrenOf(element)) yield* descendantsOf(child);
}

function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter((node) => node.nodeType === 1) as Element[];
}
