import { type Message, message } from '../../../texts/message.ts';

/** Maximum number of tags, comments and similar markup: two tags for each element of the largest allowed drawing, and some more. */
const MAX_MARKUP = 50_000;
/** Maximum attributes of one element; drawing programs write about twenty. */
const MAX_ATTRIBUTES = 200;
/** Maximum namespaces in the text. Each element that declares some gets a copy of those declared around it. */
const MAX_NAMESPACES = 500;
const MAX_DEPTH = 100;

/** The end of each kind of markup, by its beginning. Tags are not among them: they are read token by token. */
const SPANS: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];
/** A token in a tag: a value, a name, a separator, or the end. The time for each is linear in its length. */
const PART = /"[^"]*"|'[^']*'|[^\s"'=/<>]+|[\s=]+|\/?>|\//y;

const NOT_WELL_FORMED = message('floor-plan.not-well-formed');

/**
 * Why a text must not be parsed as XML: it has more markup, attributes, namespaces or levels than any plan, for which a parser takes seconds.
 * Undefined if it may be parsed. Takes time linear in the length.
 */
export function markupFault(text: string): Message | undefined {
  let [markup, depth, namespaces] = [0, 0, 0];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (++markup > MAX_MARKUP) return message('floor-plan.markup', { max: String(MAX_MARKUP) });
    const start = at;
    const span = SPANS.find(([opening]) => text.startsWith(opening, start));
    if (span) {
      const end = text.indexOf(span[1], at + span[0].length);
      if (end === -1) return NOT_WELL_FORMED;
      at = end + span[1].length;
      continue;
    }
    const tag = readTag(text, at);
    if (tag === undefined) return NOT_WELL_FORMED;
    if (tag.attributes > MAX_ATTRIBUTES) return message('floor-plan.attributes', { max: String(MAX_ATTRIBUTES) });
    namespaces += tag.namespaces;
    if (namespaces > MAX_NAMESPACES) return message('floor-plan.namespaces', { max: String(MAX_NAMESPACES) });
    depth += tag.levels;
    if (depth > MAX_DEPTH) return message('floor-plan.depth', { max: String(MAX_DEPTH) });
    at = tag.end;
  }
  return undefined;
}

interface Tag {
  end: number;
  attributes: number;
  namespaces: number;
  /** The change of depth: 1, -1 at an end tag, or 0. */
  levels: -1 | 0 | 1;
}

/** The tag that begins here; undefined if it does not end, or another tag begins inside it. */
function readTag(text: string, at: number): Tag | undefined {
  const closes = text[at + 1] === '/';
  let [names, namespaces] = [0, 0];
  PART.lastIndex = at + 1;
  for (let part = PART.exec(text)?.[0]; part !== undefined; part = PART.exec(text)?.[0]) {
    if (part.endsWith('>') && part.length <= 2)
      return { end: PART.lastIndex, attributes: names - 1, namespaces, levels: closes ? -1 : part === '/>' ? 0 : 1 };
    if (/^[^\s"'=/]/.test(part)) names++;
    if (part.startsWith('xmlns')) namespaces++;
  }
  return undefined;
}
