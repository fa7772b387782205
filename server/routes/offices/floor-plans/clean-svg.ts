import { DOMImplementation, DOMParser, type Document, type Element, type Node, ParseError, XMLSerializer } from '@xmldom/xmldom';
import { AppError } from '../../../errors.ts';
import { type Message, message } from '../../../texts/message.ts';
import { markupFault } from './bound-markup.ts';
import { countDrawn } from './count-drawn.ts';
import { cleanStyleSheet, declarationsOf, isHarmlessValue, PRESENTATION } from './svg-style.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Elements that draw. None of them executes, loads, embeds or links. */
const ELEMENTS = new Set(
  `svg g defs symbol use path rect circle ellipse line polyline polygon text tspan title desc linearGradient radialGradient stop
  pattern clipPath mask marker`.split(/\s+/),
);
const GEOMETRY = new Set(
  `id class transform viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points dx dy rotate textLength
  lengthAdjust offset gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits
  maskUnits maskContentUnits markerWidth markerHeight markerUnits refX refY orient`.split(/\s+/),
);
const MAX_ELEMENTS = 15_000;
/** A referenced element counts once for each time it is drawn. */
const MAX_DRAWN = 100_000;

/**
 * An SVG rebuilt from the elements that draw. Removes scripts, links, foreign elements, event handlers and everything with an address; of styles,
 * keeps only properties that draw.
 * @throws AppError FLOOR_PLAN_INVALID for text that is not well-formed SVG, has a DOCTYPE or an embedded picture, or is too much to draw
 */
export function cleanSvg(text: string): string {
  // Entities of a document type can expand without limit.
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw invalid(message('floor-plan.doctype'));
  // Checked before parsing: a megabyte of tags would block the process for a minute.
  const fault = markupFault(text);
  if (fault !== undefined) throw invalid(fault);
  const given = parse(text).documentElement;
  if (given?.localName !== 'svg' || given.namespaceURI !== SVG) throw invalid(message('floor-plan.no-svg'));
  const made = new DOMImplementation().createDocument(null, '');
  const root = cleanElement(given, made, { left: MAX_ELEMENTS });
  if (!root.getAttribute('viewBox')) giveViewBox(root);
  if (!(countDrawn(root) <= MAX_DRAWN)) throw invalid(message('floor-plan.drawn'));
  return new XMLSerializer().serializeToString(root);
}

function parse(text: string) {
  try {
    const parser = new DOMParser({
      locator: false,
      // Warnings also mean invalid XML, except the one about a replacement character.
      onError: (level, text) => {
        if (level !== 'warning' || !text.includes('replacement character')) throw new ParseError(text);
      },
    });
    return parser.parseFromString(text.replace(/^\uFEFF/, ''), 'image/svg+xml');
  } catch (error) {
    if (error instanceof ParseError || error instanceof Error) throw invalid(message('floor-plan.not-well-formed'));
    throw error;
  }
}

/** Builds a new tree: removing a node from a live list takes time linear in its length. */
function cleanElement(given: Element, made: Document, budget: { left: number }): Element {
  if (--budget.left < 0) throw invalid(message('floor-plan.elements', { max: String(MAX_ELEMENTS) }));
  const element = made.createElementNS(SVG, given.tagName);
  for (const { namespaceURI, name, value } of given.attributes)
    if (isHarmless(given, name, value)) element.setAttributeNS(namespaceURI, name, value);
  // Marks seats. The value is dropped, since it could be a name.
  if (given.hasAttribute('data-seat')) element.setAttribute('data-seat', '');
  // Styles of drawing programs, kept as equivalent attributes.
  for (const [name, value] of declarationsOf(given.getAttribute('style') ?? '')) element.setAttribute(name, value);
  for (let child: Node | null = given.firstChild; child; child = child.nextSibling) {
    const kept = cleanChild(child, made, budget);
    if (kept) element.appendChild(kept);
  }
  return element;
}

/** Undefined for a node that does not draw. */
function cleanChild(child: Node, made: Document, budget: { left: number }): Node | undefined {
  if (isText(child)) return made.createTextNode(child.nodeValue ?? '');
  if (!isElement(child) || child.namespaceURI !== SVG || child.localName === null) return undefined;
  if (child.localName === 'image') throw invalid(message('floor-plan.embedded'));
  if (ELEMENTS.has(child.localName)) return cleanElement(child, made, budget);
  if (child.localName !== 'style') return undefined;
  const sheet = made.createElementNS(SVG, child.tagName);
  sheet.appendChild(made.createTextNode(cleanStyleSheet(child.textContent ?? '')));
  return sheet;
}

/** A CDATA section is text, too. */
function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHarmless(element: Element, name: string, value: string): boolean {
  if (name === 'xmlns') return value === SVG;
  if (name === 'xmlns:xlink') return true;
  // References only within the picture.
  if (name === 'href' || name === 'xlink:href') return /^#[\w.-]+$/.test(value.trim()) && element.localName !== 'svg';
  return (GEOMETRY.has(name) || PRESENTATION.has(name)) && isHarmlessValue(value);
}

/** A picture that scales needs a `viewBox`. */
function giveViewBox(root: Element): void {
  const [width, height] = ['width', 'height'].map((name) => Number.parseFloat(root.getAttribute(name) ?? ''));
  if (!width || !height) throw invalid(message('floor-plan.no-size'));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

function invalid(detail: Message): AppError {
  return new AppError('FLOOR_PLAN_INVALID', { detail });
}
