import { parseSync } from 'vite';

export interface FoundSentence {
  line: number;
  text: string;
}

interface Node {
  type: string;
  start: number;
  [member: string]: unknown;
}

/** Calls whose texts are for operators and developers: the log, and internal errors. */
const NOT_FOR_USERS = /(?:\blog(?:ger)?\??\.(?:debug|info|warn|error|fatal)|^(?:Error|TypeError|RangeError|SyntaxError|CliError))$/;
/** Members whose texts describe the API or a metric. */
const DESCRIBING = new Set(['description', 'summary', 'help', 'examples']);
/** Members and attributes whose texts users read, however short. */
const SHOWN = new Set(['detail', 'remedy', 'why', 'text', 'label', 'title', 'placeholder', 'aria-label', 'hint', 'children']);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];

/** From a capital letter to a full stop, three words or more. A value counts as a word. */
function isSentence(text: string): boolean {
  return /^[“*\s]*[\p{Lu}{]/u.test(text) && /[.?!…][”*\s]*$/.test(text) && wordsOf(text).length >= 3;
}

/** Texts in a source file that users read and that are not from the catalogue. */
export function findSentences(file: string, source: string): FoundSentence[] {
  const found: FoundSentence[] = [];
  const visit = (node: Node, shown: boolean): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    if (isCall(node) && NOT_FOR_USERS.test(sourceOf(node.callee, source))) return;
    const name = memberName(node);
    if (name !== undefined && DESCRIBING.has(name)) return;
    const text = textOf(node, source);
    const isShown = shown && text !== undefined && wordsOf(text).length >= 2;
    if (text !== undefined && (isShown || isSentence(text)))
      found.push({ line: source.slice(0, node.start).split('\n').length, text: text.trim() });
    // The parts of a template are not checked again, except for its values.
    for (const child of childrenOf(node)) visit(child, isShowing(node, name, shown));
  };
  for (const node of parseSync(file, source).program.body) visit(node as unknown as Node, false);
  return found;
}

/** Whether users read the text directly in this node: a member or attribute of such a name, or text of JSX. */
function isShowing(node: Node, name: string | undefined, shown: boolean): boolean {
  if (name !== undefined) return SHOWN.has(name);
  return shown && (node.type === 'ConditionalExpression' || node.type === 'JSXExpressionContainer' || node.type === 'LogicalExpression');
}

const isCall = (node: Node): node is Node & { callee: Node } =>
  (node.type === 'CallExpression' || node.type === 'NewExpression') && isNode(node.callee);

function sourceOf(node: Node, source: string): string {
  return source.slice(node.start, Number(node.end));
}

function memberName(node: Node): string | undefined {
  if (node.type === 'Property' && isNode(node.key)) return String(node.key.name ?? node.key.value);
  if (node.type === 'JSXAttribute' && isNode(node.name)) return String(node.name.name);
  return undefined;
}

function textOf(node: Node, source: string): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  // `{name}` within a line is a value beside the text.
  if (node.type === 'JSXText')
    return wordsOf(String(node.value)).length >= 2
      ? `${String(node.value).trim()}.`.replace(/^\p{Ll}/u, (c) => c.toUpperCase())
      : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const inner = sourceOf(node, source).slice(1, -1);
  return inner.replace(/\$\{[^}]*\}/g, '{value}');
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((member) => (Array.isArray(member) ? member.filter(isNode) : isNode(member) ? [member] : []));
}
