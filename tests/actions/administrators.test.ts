import assert from 'node:assert/strict';
import { glob } from 'node:fs/promises';
import { isAppError } from '../../server/errors.ts';

const ACTIONS = new URL('../../server/actions/', import.meta.url);

/** These take an actor for the audit entry that their caller, an action, writes. */
const PARTS_OF_ACTIONS = new Set(['putFloor', 'rangeEntry', 'saveOffice']);

type Action = (deps: unknown, actor: unknown, ...input: unknown[]) => unknown;

/** Throws as soon as an action uses what it depends on. */
const UNUSABLE = new Proxy(
  {},
  {
    get: (_, name) => () => {
      throw new Error(`The action used ${String(name)} before it had checked the role.`);
    },
  },
);

/** The exported functions whose second parameter is an actor, or has one. */
async function actionsOfAdministrators(): Promise<Map<string, { run: Action; isNested: boolean }>> {
  const found = new Map<string, { run: Action; isNested: boolean }>();
  for await (const file of glob('**/*.ts', { cwd: ACTIONS })) {
    const exported = (await import(new URL(file, ACTIONS).href)) as Record<string, unknown>;
    for (const [name, run] of Object.entries(exported)) {
      if (typeof run !== 'function' || PARTS_OF_ACTIONS.has(name)) continue;
      const [, second] = /^(?:async )?function \w+\((?:\w+|\{[^}]*\}),\s*(actor\b|\{ actor\b)/.exec(withoutTypes(String(run))) ?? [];
      if (second) found.set(name, { run: run as Action, isNested: second.startsWith('{') });
    }
  }
  return found;
}

/** Node leaves spaces in place of types. */
function withoutTypes(source: string): string {
  return source.replaceAll(/\s+/g, ' ').replaceAll(' ,', ',').replaceAll('( ', '(');
}

describe('actions for administrators', () => {
  it('refuse somebody without the role before they read or change anything', async () => {
    const actions = await actionsOfAdministrators();
    assert.ok(actions.size >= 35, `Only ${actions.size} actions were found: ${[...actions.keys()].join(', ')}`);
    const actor = { id: 'p1', administrator: false };
    for (const [name, { run, isNested }] of actions) {
      const refused = async () => run(UNUSABLE, isNested ? { actor, personId: 'p2' } : actor, UNUSABLE, UNUSABLE);
      await assert.rejects(refused, (error) => isAppError(error, 'ADMIN_REQUIRED') || assert.fail(`${name}: ${error}`));
    }
  });
});
