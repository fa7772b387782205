import assert from 'node:assert/strict';
import { ADA, BEN, CEM, DORA, GONE, type Harness, startHarness } from '../harness.ts';

describe('GET /api/photos', () => {
  let on: Harness;
  const asked: string[][] = [];
  before(async () => {
    const bytes = Buffer.from('a picture');
    on = await startHarness({
      photos: {
        of(ids) {
          asked.push([...ids]);
          return { photos: new Map(ids.map((id) => [id, { type: 'image/png', bytes }])), reading: true, available: true };
        },
      },
    });
  });
  after(() => on.close());
  const get = (ids: string) => on.call(DORA, 'GET', `/api/photos?ids=${ids}`);

  it('requests only photos of people who may be named, and answers for others as for unknown people', async () => {
    const { body, headers } = await get([ADA.toUpperCase(), BEN, CEM, GONE, 'nobody', ADA].join());
    const url = `data:image/png;base64,${Buffer.from('a picture').toString('base64')}`;
    assert.deepEqual(body, { photos: [{ id: ADA, url }], reading: true, available: true });
    assert.deepEqual(asked.at(-1), [ADA]);
    assert.equal(headers['cache-control'], 'private, no-store');
    assert.equal((await get(BEN)).text, (await get('nobody')).text);
  });

  it('When somebody is hidden, then their photo stays, like their name', async () => {
    const before = (await get(ADA)).text;
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.equal((await get(ADA)).text, before);
  });

  it('When too many are requested, or none, then that is refused', async () => {
    assert.equal((await get(Array.from({ length: 51 }, (_, i) => `p${i}`).join())).status, 400);
    assert.equal((await on.call(DORA, 'GET', '/api/photos')).status, 400);
  });
});
