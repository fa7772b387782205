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

/** Where a text is, which decides how short a text for users may be. */
type Place = 'code' | 'member' | 'page';

/** Calls whose texts are not for users: the log, internal errors, and headers of HTTP. */
const NOT_FOR_USERS =
  /(?:\blog(?:ger)?\??\.(?:debug|info|warn|error|fatal)|\.(?:header|headers|vary)|^(?:Error|TypeError|RangeError|SyntaxError))$/;
/** Functions whose arguments are shown or sent to users. */
const SENDING = /(?:^|\.)(?:say|announce|toast|sendActivity|send|end|alert|confirm|AppError|CliError|SeenProblem)$/;
/** Statements of SQL. */
const SQL = /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|JOIN)\b/;
/** Members whose texts describe the API or a metric, or are headers of HTTP. */
const NOT_SHOWN_MEMBERS = new Set(['description', 'summary', 'help', 'examples', 'authorization', 'vary']);
/** Members whose texts users read, however short. */
const SHOWN_MEMBERS = new Set(
  'detail remedy why text label labels title titles subtitle heading message info placeholder aria-label alt altText textContent hint validationMessage children'.split(
    ' ',
  ),
);
/** Codes of errors, and paths of the API. */
const CODE = /^(?:[A-Z]+(?:_[A-Z]+)+|\/[\w/{}-]*)$/;
/** Attributes of elements and components whose texts nobody reads: names of styles, choices of a component, keys, addresses. All others are shown. */
const NOT_SHOWN_ATTRIBUTES = new Set(
  `about accept align appearance aria-controls aria-current aria-describedby aria-haspopup aria-hidden aria-labelledby aria-live as at autoComplete
   checked className color d describedBy dy fields fill href htmlFor id inputMode intent key modalType name orientation own page patternTransform patternUnits
   pointerEvents position positioning preserveAspectRatio rel resize role scope shape shown size source src stroke target textAnchor tint toasterId transform type
   validationState value viewBox visibility weight what xmlns`.split(/\s+/),
);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
/** Values have no word of their own. */
const withoutValues = (text: string) => text.replaceAll(VALUE, ' ');
const VALUE = '{value}';

/** From a capital letter to a full stop, three words or more. A value counts as a word, but not alone. */
function isSentence(text: string): boolean {
  const isWhole = /^[“*\s]*[\p{Lu}{]/u.test(text) && /[.?!…][”*\s]*$/.test(text);
  return isWhole && wordsOf(text).length >= 3 && wordsOf(withoutValues(text)).length > 0;
}

/** Several words after a capital letter, as on a button: "Close the office". Not: lines of HTTP, and lists of its headers. */
function isLabel(text: string): boolean {
  const begins = /^[“*\s]*(?:\p{Lu}\p{Ll}|[AI]\s)/u.test(text) && !/^[\w-]+(?:: \S+$|, [A-Z][\w-]+$)/.test(text);
  return begins && /\p{L}{2,}[,;:]?\s+\p{L}{2,}/u.test(withoutValues(text));
}

/** Texts in a source file that users read and that are not from the catalogue. */
export function findSentences(file: string, source: string): FoundSentence[] {
  /** By the position of the text, as a constant may be shown in several places. */
  const found = new Map<number, FoundSentence>();
  const visit = (node: Node, place: Place): void => {
    if (node.type === 'ImportDeclaration' || node.type === 'TSLiteralType') return;
    if (isCall(node) && NOT_FOR_USERS.test(sourceOf(node.callee, source))) return;
    const name = memberName(node);
    if (node.type === 'Property' && name !== undefined && NOT_SHOWN_MEMBERS.has(name.toLowerCase())) return;
    const text = textOf(node);
    if (text !== undefined && isForUsers(text, place)) found.set(node.start, { line: lineOf(source, node), text: text.trim() });
    if (place !== 'code' && node.type === 'Identifier') visitConstant(String(node.name), place);
    if (place !== 'code' && isCall(node) && node.callee.type === 'Identifier') visitConstant(resultOf(node.callee), place);
    if (place !== 'code' && node.type === 'MemberExpression' && isNode(node.object)) visitConstant(String(node.object.name), place, true);
    if (text !== undefined && isConcatenation(node)) {
      visitValues(node, (value) => visit(value, 'code'));
      return;
    }
    const inside = isLabels(node) ? 'page' : placeIn(node, name, place);
    // The parts of a template are not checked again, except for its values.
    for (const child of partsOf(node)) visit(child, isSentBy(node, child, source) ? 'member' : inside);
  };
  const body = parseSync(file, source).program.body as unknown as Node[];
  const constants = constantsIn(body);
  const visited = new Set<string>();
  /** What a variable of this file holds is shown where the variable is. */
  const visitConstant = (name: string, place: Place, isTable = false): void => {
    const key = `${place} ${name} ${isTable}`;
    if (visited.has(key)) return;
    visited.add(key);
    for (const value of constants.get(name) ?? []) for (const each of isTable ? membersOf(value) : [value]) visit(each, place);
  };
  for (const node of body) visit(node, 'code');
  return [...found.values()].sort((a, b) => a.line - b.line);
}

const lineOf = (source: string, { start }: Node) => source.slice(0, start).split('\n').length;

/** The children but the name of a member, which is not a variable. */
function partsOf(node: Node): Node[] {
  return childrenOf(node).filter((child) => node.type !== 'Property' || node.computed || child === node.value);
}

/** The values in an object or a list that is written out. */
function membersOf(node: Node): Node[] {
  if (node.type === 'ObjectExpression') return childrenOf(node).flatMap(({ value }) => (isNode(value) ? value : []));
  if (node.type === 'ArrayExpression') return childrenOf(node);
  return isNode(node.expression) ? membersOf(node.expression) : [];
}

/** Whether the child is an argument of a function that sends or shows it. */
function isSentBy(node: Node, child: Node, source: string): boolean {
  return isCall(node) && child !== node.callee && SENDING.test(sourceOf(node.callee, source));
}

/** The values of the variables and the results of the functions of a file, by name, in any scope. */
function constantsIn(body: readonly Node[]): Map<string, Node[]> {
  const values = new Map<string, Node[]>();
  const add = (name: string, value: unknown) => {
    if (isNode(value)) values.set(name, [...(values.get(name) ?? []), value]);
  };
  /** `around`: the name under which the results of the function around the node are kept. */
  const visit = (node: Node, around?: string): void => {
    const given = valueGiven(node);
    if (given) add(String(given.target.name), given.value);
    if (node.type === 'ReturnStatement' && around !== undefined) add(around, node.argument);
    for (const child of childrenOf(node)) visit(child, isFunction(child) ? resultsOf(child) : around);
    function resultsOf(child: Node): string | undefined {
      const named = isNode(child.id) ? child.id : child === given?.value ? given.target : undefined;
      if (named && isNode(child.body) && child.body.type !== 'BlockStatement') add(resultOf(named), child.body);
      return named && resultOf(named);
    }
  };
  visit({ type: 'Program', start: 0, body });
  return values;
}

/** A variable that gets a value: where it is declared, as a parameter with a default, or later. */
function valueGiven(node: Node): { target: Node; value: Node } | undefined {
  const [target, value] = node.type === 'VariableDeclarator' ? [node.id, node.init] : [node.left, node.right];
  const gives = /^(?:VariableDeclarator|AssignmentPattern|AssignmentExpression)$/.test(node.type);
  return gives && isNode(target) && target.type === 'Identifier' && isNode(value) ? { target, value } : undefined;
}

const isFunction = ({ type }: Node) => /^(?:ArrowFunctionExpression|FunctionExpression|FunctionDeclaration)$/.test(type);
/** The name under which the results of a function are kept. */
const resultOf = ({ name }: Node) => `${String(name)}()`;

/** Visits the parts of a concatenation that are not texts. */
function visitValues(node: Node, visit: (value: Node) => void): void {
  for (const side of [node.left, node.right]) {
    if (!isNode(side)) continue;
    if (isConcatenation(side)) visitValues(side, visit);
    else if (textOf(side) === undefined) visit(side);
  }
}

const isConcatenation = ({ type, operator }: Node) => type === 'BinaryExpression' && operator === '+';

/** Texts in a page of HTML that users read: between tags, and in attributes that are shown. */
export function findSentencesInHtml(source: string): FoundSentence[] {
  const hidden = (text: string) => text.replace(/[^\n]/g, ' ');
  const shown = source.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, hidden);
  const texts = [...shown.matchAll(/(?<=>)[^<>]+(?=<)|(?<=\s(?:title|alt|placeholder|aria-label)=")[^"]*/g)];
  return texts.flatMap(({ 0: text, index }) =>
    isForUsers(text, 'page') ? [{ line: source.slice(0, index).split('\n').length, text: text.trim() }] : [],
  );
}

/** On a page one word is enough; in a member that is shown one with a capital letter, or two. */
function isForUsers(text: string, place: Place): boolean {
  if (SQL.test(text) || CODE.test(text)) return false;
  const words = wordsOf(withoutValues(text));
  if (place !== 'code' && isPunctuated(text)) return true;
  if (place === 'page') return words.some(({ length }) => length > 1);
  return (
    isSentence(text) || isLabel(text) || (place === 'member' && (words.length >= 2 || isShownWord(text)) && !/^\w+(?:[.-]\w+)+$/.test(text))
  );
}

/** Values with a colon or another sign between them that a language sets apart in its own way. */
const isPunctuated = (text: string) => /\{value\}\s*[:;?!]\s/.test(text);
const isShownWord = (text: string) => /^\p{Lu}\p{Ll}+[.!?…]?$/u.test(text);

/** The place of the texts directly in this node. */
function placeIn(node: Node, name: string | undefined, place: Place): Place {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return 'page';
  if (node.type === 'JSXAttribute') return NOT_SHOWN_ATTRIBUTES.has(name ?? '') || name?.startsWith('data-') ? 'code' : 'page';
  if (name !== undefined) return SHOWN_MEMBERS.has(name) ? 'member' : 'code';
  return PASSING.has(node.type) ? place : 'code';
}

/** Expressions whose value is one of their parts. */
const PASSING = new Set([
  'ConditionalExpression',
  'JSXExpressionContainer',
  'LogicalExpression',
  'ArrayExpression',
  'ParenthesizedExpression',
  'TSAsExpression',
  'TSSatisfiesExpression',
]);

/** Whether this is a list of labels: several texts, each with a capital letter first. */
function isLabels(node: Node): boolean {
  if (node.type !== 'ArrayExpression' || !Array.isArray(node.elements)) return false;
  const texts = node.elements.map((each) => (isNode(each) && each.type === 'Literal' ? String(each.value) : ''));
  return texts.length > 1 && texts.every((text) => /^\p{Lu}\p{Ll}+(?:\s|$)/u.test(text));
}

const isCall = (node: Node): node is Node & { callee: Node } =>
  (node.type === 'CallExpression' || node.type === 'NewExpression') && isNode(node.callee);

function sourceOf(node: Node, source: string): string {
  return source.slice(node.start, Number(node.end));
}

function memberName(node: Node): string | undefined {
  if (node.type === 'Property' && isNode(node.key)) return String(node.key.name ?? node.key.value);
  if (node.type === 'JSXAttribute' && isNode(node.name)) return attributeName(node.name);
  return undefined;
}

/** The name of an attribute; of `xlink:href` its last part. */
function attributeName({ name }: Node): string {
  return String(isNode(name) ? name.name : name);
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (isConcatenation(node)) return concatenated(node);
  if (node.type === 'JSXText') return String(node.value).replaceAll(/&\w+;/g, ' ');
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  return node.quasis.map(({ value }: { value: { cooked: string } }) => value.cooked).join(VALUE);
}

/** A concatenation with a text in it. */
function concatenated({ left, right }: Node): string | undefined {
  const texts = [left, right].map((side) => (isNode(side) ? textOf(side) : undefined));
  return texts.every((text) => text === undefined) ? undefined : texts.map((text) => text ?? VALUE).join('');
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((member) => (Array.isArray(member) ? member.filter(isNode) : isNode(member) ? [member] : []));
}
