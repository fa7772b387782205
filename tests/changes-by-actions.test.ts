import assert from 'node:assert/strict';
import { parseSync } from 'vite';
import { AUDITED_CHANGES } from './store/contract/audited-changes.ts';
import { type Source, sources } from './support/sources.ts';

/** A method of the store's port. */
interface Method {
  name: string;
  /** Whether it takes audit entries that are written together with the change. */
  alongside: boolean;
  /** Whether it returns nothing. */
  isVoid: boolean;
}

/** Methods of the store's port that change something begin with one of these verbs. */
const CHANGES =
  /^(?:acquire|add|advance|append|begin|change|claim|clamp|close|delete|dismiss|drop|end|erase|forget|merge|note|release|remove|restore|save|settle|trust|undo)[A-Z]/;
/** Methods that return nothing, and change nothing. */
const CHECKS = ['ping', 'checkWritable', 'close'];

/** The bot's own state; storing it is not a use case of people. */
const OWN_STATE: readonly (readonly [file: string, method: string, reason: string])[] = [
  ['bot/answer.ts', 'saveFrame', 'the context of the last answer, for ten minutes'],
  ['bot/channel/route.ts', 'saveChannelAddress', 'where the channel is reached'],
  ['bot/channel/route.ts', 'saveMessageSeen', 'when the channel last delivered something'],
  ['bot/conversation/carry-out.ts', 'claimMessage', 'a message that is delivered twice is executed once'],
  ['bot/conversation/carry-out.ts', 'settleMessage', 'a message that is delivered twice is executed once'],
];

const isPort = ({ file }: Source) => file.startsWith('server/store/port/') && !file.endsWith('/transfer.ts');
const METHODS: readonly Method[] = [...sources()].filter(isPort).flatMap(({ text }) =>
  [...text.matchAll(/^ {2}(\w+)\(((?:(?!;\n)[\s\S])*)\): Promise<([^\n]*)>;$/gm)].map(([, name = '', parameters = '', result]) => ({
    name,
    alongside: /\balongside\?/.test(parameters),
    isVoid: result === 'void',
  })),
);
const CHANGING = new Set(METHODS.flatMap(({ name }) => (CHANGES.test(name) ? [name] : [])));

/**
 * The changing methods of the store that a file names: as a member of anything, in a destructuring, or as a text, so also through an alias, in a
 * type (`Pick<Store, 'saveOffice'>`) and in brackets. Imported functions of that name are actions.
 */
function changesNamedIn({ file, text }: Source): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value) || value.type === 'ImportDeclaration') return;
    for (const name of namesIn(value)) if (CHANGING.has(name)) found.add(`${file} ${name}`);
    Object.values(value).forEach(visit);
  };
  visit(parseSync(file, text).program.body);
  return [...found];
}

interface Node {
  type: string;
  [member: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const nameOf = (value: unknown) => (isNode(value) ? String(value.name ?? value.value ?? textOfTemplate(value)) : '');
/** The text of a template without values. */
const textOfTemplate = ({ quasis }: Node) => (Array.isArray(quasis) && quasis.length === 1 ? quasis[0].value.cooked : '');

function namesIn(node: Node): string[] {
  if (node.type === 'MemberExpression') return [nameOf(node.property)];
  if (node.type === 'ObjectPattern' && Array.isArray(node.properties))
    return node.properties.map((each: unknown) => (isNode(each) ? nameOf(each.key) : ''));
  return node.type === 'Literal' ? [String(node.value)] : [];
}

/** By changing method that takes audit entries as its last argument, the number of its arguments. */
const AUDITED_ARGUMENTS = new Map(
  [...sources()].filter(isPort).flatMap(({ file, text }) =>
    nodesIn(parseSync(file, text).program.body).flatMap(({ type, key, params }) => {
      if (type !== 'TSMethodSignature' || !Array.isArray(params) || nameOf(params.at(-1)) !== 'alongside') return [];
      return [[nameOf(key), params.length] as const];
    }),
  ),
);

/** Calls of such methods of the store without audit entries. */
function unauditedIn({ file, text }: Source): string[] {
  return nodesIn(parseSync(file, text).program.body).flatMap(({ type, callee, arguments: given }) => {
    if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression' || !Array.isArray(given)) return [];
    const expected = AUDITED_ARGUMENTS.get(nameOf(callee.property));
    return expected === undefined || given.length >= expected ? [] : [`${file} ${nameOf(callee.property)}`];
  });
}

/** Reads of what the board has. */
const ON_BOARD = ['offices', 'people', 'person', 'ranges', 'settings'];

/** Files that read what the board has from the store, by a call on something called store. */
function readsPastBoard({ file, text }: Source): string[] {
  return nodesIn(parseSync(file, text).program.body).flatMap(({ type, callee }) => {
    if (type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return [];
    const { object, property } = callee;
    const on = isNode(object) ? nameOf(object.type === 'MemberExpression' ? object.property : object) : '';
    return on === 'store' && ON_BOARD.includes(nameOf(property)) ? [`${file} ${nameOf(property)}`] : [];
  });
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

describe('changes by actions', () => {
  it('When routes, plugins or the bot change something, then through an action', () => {
    const edges = [...sources()].filter(({ file }) => /^(?:bot|server\/(?:routes|plugins))\//.test(file));
    assert.ok(edges.length > 100);
    assert.deepEqual(edges.flatMap(changesNamedIn).sort(), OWN_STATE.map(([file, method]) => `${file} ${method}`).sort());
  });

  it('When a use case is audited, then an action does it: neither routes nor plugins nor the bot make audit entries', () => {
    const making = [...sources()].filter(({ text }) => /\b(?:auditLook|audited|auditEntry)\(/.test(text));
    assert.ok(making.length > 15);
    assert.deepEqual(
      making.flatMap(({ file }) => (file.startsWith('server/actions/') ? [] : file)),
      [],
    );
  });

  it('When an action changes something, then its audit entry is passed to the same write', () => {
    const actions = [...sources()].filter(({ file }) => file.startsWith('server/actions/'));
    assert.ok(actions.length > 50 && AUDITED_ARGUMENTS.size > 15);
    // What people do for themselves is not audited (docs/RECORDS.md).
    const own = ['favourites/favourites', 'follows/follows', 'subscriptions/subscriptions'].map((name) => `server/actions/${name}.ts`);
    const unaudited = actions.flatMap(unauditedIn).map((call) => call.split(' '));
    assert.deepEqual(
      unaudited.filter(([file = '', method = '']) => !(own.includes(file) && /^(?:save|end)Subscription$/.test(method))),
      [],
    );
    assert.deepEqual(unauditedIn({ file: 'x.ts', text: 'await deps.store.saveOffice(office);' }), ['x.ts saveOffice']);
    assert.deepEqual(unauditedIn({ file: 'x.ts', text: 'await store.saveOffice(office, audited(deps, entry));' }), []);
  });

  it('When the board has something, then actions, routes and the bot read it there; a write that compares what is stored reads the store', () => {
    const edges = [...sources()].filter(({ file }) => /^(?:bot|server\/(?:actions|routes|plugins))\//.test(file));
    const compared = ['person', 'people'].map((method) => `server/actions/people/change-modes.ts ${method}`);
    assert.deepEqual(edges.flatMap(readsPastBoard), compared);
    assert.deepEqual(readsPastBoard({ file: 'x.ts', text: 'await deps.store.ranges();' }), ['x.ts ranges']);
  });

  it('When a method of the store takes audit entries or returns nothing, then its name says that it changes something', () => {
    assert.ok(METHODS.length > 90 && CHANGING.size > 50);
    const changing = METHODS.filter(({ name, alongside, isVoid }) => alongside || (isVoid && !CHECKS.includes(name)));
    assert.deepEqual(
      changing.filter(({ name }) => !CHANGING.has(name)),
      [],
    );
  });

  it('When a method of the store takes audit entries and messages, then the contract tests that they are one write', () => {
    const tested = Object.keys(AUDITED_CHANGES).map((name) => name.split(' ')[0]);
    const taking = METHODS.flatMap(({ name, alongside }) => (alongside ? [name] : []));
    assert.ok(taking.length > 15);
    assert.deepEqual(
      taking.filter((name) => !tested.includes(name)),
      [],
    );
  });

  for (const [what, text] of [
    ['is called', 'await deps.store.saveOffice(office);'],
    ['is called on an alias', 'const { store: places } = deps; await places.saveOffice(office);'],
    ['is called in brackets', "await deps.store['saveOffice'](office);"],
    ['is called in brackets with a template', 'await deps.store[`saveOffice`](office);'],
    ['is called conditionally', 'await deps.store?.saveOffice?.(office);'],
    ['is taken out of the store', 'const { saveOffice } = deps.store;'],
    ['is taken out of the store under another name', 'const { saveOffice: save } = deps.store;'],
    ['is taken out of a parameter', 'const run = ({ store: { saveOffice: save } }: RouteDeps) => save(office);'],
    ['is passed on', 'const save = deps.store.saveOffice.bind(deps.store);'],
    ['is in a type', "type Places = Pick<Store, 'saveOffice'>;"],
  ] as const)
    it(`When a change of the store ${what}, then it is found`, () =>
      assert.deepEqual(changesNamedIn({ file: 'bot/x.ts', text }), ['bot/x.ts saveOffice']));

  it('When an action has the name of a change, then it may be called', () => {
    const text = "import { saveOffice } from '../server/actions/offices/save-office.ts';\nawait saveOffice(deps, office);";
    assert.deepEqual(changesNamedIn({ file: 'bot/x.ts', text }), []);
  });
});
