import assert from 'node:assert/strict';
import { CodeMissing, createCodeLoader } from '../../tab/shared/lib/load-code.ts';
import { createMemory } from '../../tab/shared/lib/memory.ts';
import { problemText } from '../../tab/shared/lib/problem-text.ts';

/** A tab whose storage survives its reloads, as in a browser. */
function createTab({ answers = true, storage = true, unsaved = false } = {}) {
  const kept = new Map<string, string>();
  const tab = { answers, reloads: 0, unsaved };
  const memory = createMemory(() => {
    if (!storage) throw new DOMException('No storage for this frame.', 'SecurityError');
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  });
  const reloaded = Promise.withResolvers<void>();
  const reload = () => {
    tab.reloads += 1;
    reloaded.resolve();
  };
  const deps = { reachable: async () => tab.answers, reload, memory, hasUnsaved: () => tab.unsaved };
  return { tab, reloaded: reloaded.promise, loader: createCodeLoader(deps) };
}
const missing = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('tab: code that is loaded on demand', () => {
  it('When a file is missing on a server that answers, then the tab reloads once, and after that shows an error', async () => {
    const { tab, reloaded, loader } = createTab();
    void loader.load('page', missing);
    await reloaded;
    assert.equal(tab.reloads, 1);
    await assert.rejects(loader.load('page', missing), /missing on the server/);
    assert.equal(tab.reloads, 1);
  });

  it('When a file is missing while there is unsaved input, then nothing is reloaded, and the next time without it reloads', async () => {
    const { tab, loader } = createTab({ unsaved: true });
    await assert.rejects(loader.load('dialog', missing), /missing on the server/);
    assert.equal(tab.reloads, 0);
    tab.unsaved = false;
    void loader.load('dialog', missing);
    await new Promise(setImmediate);
    assert.equal(tab.reloads, 1);
  });

  it('When the missing file was loaded since, then the next update reloads again', async () => {
    const { tab, reloaded, loader } = createTab();
    void loader.load('page', missing);
    await reloaded;
    assert.equal(await loader.load('page', async () => 'page'), 'page');
    void loader.load('page', missing);
    await new Promise(setImmediate);
    assert.equal(tab.reloads, 2);
  });

  it('When other files load, before and after each reload as in Teams, then the tab still reloads once for the missing one', async () => {
    const { tab, reloaded, loader } = createTab();
    const opened = async () => {
      await loader.load('sdk', async () => 'sdk');
      return loader.load('page', missing);
    };
    void opened();
    await reloaded;
    await assert.rejects(opened(), /missing on the server/);
    assert.equal(tab.reloads, 1);
    void loader.load('other', missing);
    await new Promise(setImmediate);
    assert.equal(tab.reloads, 2, 'another missing file has a reload of its own');
  });

  it('When the server is unavailable, then nothing is reloaded until it answers, because the browser would show its own error page', async () => {
    const { tab, loader } = createTab({ answers: false });
    await assert.rejects(
      loader.load('page', missing),
      (error) => error instanceof CodeMissing && /cannot be reached/.test(problemText(error)),
    );
    assert.equal(await loader.retry(), false);
    tab.answers = true;
    assert.equal(await loader.retry(), true);
    assert.equal(tab.reloads, 1);
  });

  it('When the browser stores nothing for the frame, then the error is shown at once, because reloading might never end', async () => {
    const { tab, loader } = createTab({ storage: false });
    await assert.rejects(loader.load('page', missing), CodeMissing);
    assert.equal(tab.reloads, 0);
  });
});
