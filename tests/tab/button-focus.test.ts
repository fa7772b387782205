import assert from 'node:assert/strict';
import { parseSync } from 'vite';
import { sources } from '../support/sources.ts';

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** The buttons of Fluent in a file that get `disabled`, as “file: source”, with 60 characters of the source. */
function disabledButtons(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const node = value as Node;
    if (node.type === 'JSXOpeningElement' && /^(Compound|Menu|Toggle)?Button$/.test((node.name as { name?: string }).name ?? '')) {
      const attributes = node.attributes as { name?: { name?: string } }[];
      if (attributes.some(({ name }) => name?.name === 'disabled')) found.push(`${file}: ${text.slice(node.start, node.start + 60)}`);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync(file, text).program);
  return found;
}

describe('tab: buttons that do nothing for a while', () => {
  it('When a button is disabled, then it keeps the focus: it has `disabledFocusable`', () => {
    const pages = [...sources()].filter(({ file }) => file.startsWith('tab/') && file.endsWith('.tsx'));
    assert.ok(pages.length > 50);
    assert.deepEqual(
      pages.flatMap(({ file, text }) => disabledButtons(file, text)),
      [],
    );
  });
});
