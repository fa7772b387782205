import assert from 'node:assert/strict';
import type { PhotosView } from '../../server/routes/schemas/photos.ts';
import { createPhotoLoader } from '../../tab/features/today/photos/loader.ts';

/** A loader with its own clock; `answers` are used one by one. */
function start(...answers: (Partial<PhotosView> | 'fails')[]) {
  const asked: string[] = [];
  const timers: (() => void)[] = [];
  const loader = createPhotoLoader({
    async fetch(ids) {
      asked.push(ids.length > 3 ? String(ids.length) : ids.join());
      const answer = answers.shift() ?? {};
      if (answer === 'fails') throw new Error('away');
      return { photos: [], reading: false, available: true, ...answer };
    },
    setTimeout: (work) => timers.push(work),
  });
  const pass = async () => {
    for (const work of timers.splice(0)) work();
    await new Promise(setImmediate);
  };
  return { loader, asked, pass };
}
const photo = (id: string) => ({ id, url: `data:${id}` });

describe('tab: photos of people', () => {
  it('When several are needed, then they are requested together, each once, in batches of fifty', async () => {
    const { loader, asked, pass } = start({ photos: [photo('a')] });
    let heard = 0;
    loader.subscribe(() => {
      heard += 1;
    });
    for (const id of ['a', 'b', 'a']) loader.want(id);
    await pass();
    loader.want('a');
    await pass();
    assert.deepEqual([asked, loader.get('a'), loader.get('b'), heard], [['a,b'], 'data:a', undefined, 1]);
    for (let i = 0; i < 60; i++) loader.want(`p${i}`);
    await pass();
    assert.deepEqual(asked.slice(1), ['50', '10']);
  });

  it('When the server is still reading, then missing ones are requested again, a few times', async () => {
    const { loader, asked, pass } = start({ photos: [photo('a')], reading: true }, { reading: true }, { reading: true }, { reading: true });
    for (const id of ['a', 'b']) loader.want(id);
    for (let i = 0; i < 8; i++) await pass();
    assert.deepEqual(asked, ['a,b', 'b', 'b', 'b']);
  });

  it('When photos may not be read, then none is requested any more; after an error they are requested again', async () => {
    const denied = start({ available: false });
    denied.loader.want('a');
    await denied.pass();
    denied.loader.want('b');
    await denied.pass();
    assert.deepEqual(denied.asked, ['a']);
    const away = start('fails', { photos: [photo('a')] });
    away.loader.want('a');
    await away.pass();
    away.loader.want('a');
    await away.pass();
    assert.equal(away.loader.get('a'), 'data:a');
  });
});
