import assert from 'node:assert/strict';
import { firstAnswers } from '../../tab/app/pages.ts';
import { askEarly } from '../../tab/shared/lib/early-answers.ts';
import { createHttp } from '../../tab/shared/lib/http.ts';

describe('tab: requests before the page is rendered', () => {
  const NUMBER = { count: 0 };

  it('When the page requests one of them, then it gets that answer; a second time, a new one', async () => {
    let count = 0;
    const fetch = async () => Response.json({ count: ++count });
    const http = createHttp({ token: async () => 't', fetch, early: ['/api/me'] });
    await new Promise((resolve) => setTimeout(resolve));
    assert.equal(count, 1);
    assert.deepEqual(await http.get('/api/me', NUMBER), { count: 1 });
    assert.deepEqual(await http.get('/api/me', NUMBER), { count: 2 });
    assert.deepEqual(await http.get('/api/other', NUMBER), { count: 3 });
  });

  it('When one of them failed, then the first request for it gets the error, and no other', async () => {
    let fails = true;
    const fetch = async () => (fails ? Response.json({ title: 'Away', code: 'X' }, { status: 503 }) : Response.json({ count: 1 }));
    const http = createHttp({ token: async () => 't', fetch, early: ['/api/me'] });
    await new Promise((resolve) => setTimeout(resolve));
    fails = false;
    await assert.rejects(http.get('/api/me', NUMBER), { code: 'X', message: 'Away' });
    assert.deepEqual(await http.get('/api/me', NUMBER), { count: 1 });
  });

  it('When the page takes half a minute to be made, then it still gets the answer; after some minutes it does not', () => {
    let now = 0;
    const take = askEarly(
      async () => Response.json({}),
      ['/api/me', '/api/occupancy'],
      () => now,
    );
    now = 30_000;
    assert.ok(take('/api/me'));
    now = 180_000;
    assert.equal(take('/api/occupancy'), undefined);
  });

  it('When the address is that of today, also of a part of it, then the board is one of them; on other pages it is not', () => {
    for (const hash of ['', '#/', '#/today/office/berlin']) assert.ok(firstAnswers(hash).includes('/api/occupancy'), hash);
    for (const hash of ['#/admin/offices', '#/my-data', '#/nowhere']) assert.deepEqual(firstAnswers(hash), ['/api/me'], hash);
  });
});
