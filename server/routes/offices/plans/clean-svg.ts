import { DOMParser, type Element, type Node, ParseError, XMLSerializer } from '@xmldom/xmldom';
import { AppError } from '../../../errors.ts';
import { countDrawn } from './count-drawn.ts';
import { cleanStyleSheet, declarationsOf, isHarmlessValue, PRESENTATION } from './svg-style.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What draws. Nothing that runs, loads, embeds or links. */
const ELEMENTS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop
  pattern clipPath mask marker`.split(/\s+/),
);
const GEOMETRY = new Set(
  `id class transform viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points dx dy rotate textLength
  lengthAdjust offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits
  maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient`.split(/\s+/),
);
const MOST_ELEMENTS = 20_000;
/** Attributes of one element; drawing programs write some twenty. */
const MOST_ATTRIBUTES = 200;
/** With what is referred to counted as often as it is drawn. */
const MOST_DRAWN = 100_000;
const DEEPEST = 100;

/**
 * An SVG made anew of what draws alone: scripts, links, foreign elements, event handlers and everything with an address are left
 * out; of styles what draws is kept.
 * @throws AppError PLAN_INVALID for text that is no well-formed SVG, has a DOCTYPE or an embedded picture, or is too much to draw
 */
export function cleanSvg(text: string): string {
  // Entities of a document type can grow without end.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw invalid('The SVG has a DOCTYPE. Save it as “plain SVG”, without one.');
  const root = parse(text).documentElement;
  if (root?.localName !== 'svg' || root.namespaceURI !== SVG) throw invalid('This is not an SVG: its root is no <svg>.');
  if (!root.getAttribute('viewBox')) giveViewBox(root);
  const budget = { left: MOST_ELEMENTS };
  cleanElement(root, 0, budget);
  if (!(countDrawn(root) <= MOST_DRAWN))
    throw invalid('The SVG refers to its own parts so often, or in a circle, that it cannot be drawn. Simplify it.');
  return new XMLSerializer().serializeToString(root);
}

function parse(text: string) {
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new ParseError(message);
      },
    });
    return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'image/svg+xml');
  } catch (error) {
    if (error instanceof ParseError || error instanceof Error)
      throw invalid('The SVG is not well-formed XML. Export it anew, or upload a PNG.');
    throw error;
  }
}

function cleanElement(element: Element, depth: number, budget: { left: number }): void {
  if (--budget.left < 0 || depth > DEEPEST)
    throw invalid(`The SVG has more than ${MOST_ELEMENTS} elements, or nests too deep. Simplify it, or upload a PNG.`);
  // Taking one away costs as much as there are.
  if (element.attributes.length > MOST_ATTRIBUTES)
    throw invalid(`An element of the SVG has more than ${MOST_ATTRIBUTES} attributes. Export it anew, or upload a PNG.`);
  const style = element.getAttribute('style');
  for (const attribute of [...element.attributes]) {
    if (!isHarmless(element, attribute.name, attribute.value)) element.removeAttribute(attribute.name);
  }
  // What drawing programs write: kept as attributes, which say the same and nothing else.
  for (const [name, value] of declarationsOf(style ?? '')) element.setAttribute(name, value);
  for (const child of [...element.childNodes] as Node[]) {
    const name = isElement(child) && child.namespaceURI === SVG ? child.localName : undefined;
    if (name === 'image') throw invalid('The SVG has a picture embedded in it, which is not shown. Upload it as a PNG instead.');
    if (isElement(child) && name === 'style') child.textContent = cleanStyleSheet(child.textContent ?? '');
    else if (isElement(child) && name && ELEMENTS.has(name)) cleanElement(child, depth + 1, budget);
    else if (child.nodeType !== 3) element.removeChild(child);
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHarmless(element: Element, name: string, value: string): boolean {
  if (name === 'xmlns') return value === SVG;
  if (name === 'xmlns:xlink') return true;
  // Within the picture only.
  if (name === 'href' || name === 'xlink:href') return /^#[\w.-]+$/.test(value.trim()) && element.localName !== 'svg';
  return (GEOMETRY.has(name) || PRESENTATION.has(name)) && isHarmlessValue(value);
}

/** A picture that scales needs to know its own size. */
function giveViewBox(root: Element): void {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(root.getAttribute(name) ?? ''));
  if (!width || !height) throw invalid('The SVG says neither viewBox nor width and height. Export it anew.');
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

function invalid(detail: string): AppError {
  return new AppError('PLAN_INVALID', { detail });
}
