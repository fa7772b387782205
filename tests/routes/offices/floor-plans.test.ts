import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import type { Office } from '../../../server/presence/place.ts';
import { ADA, ADMIN, type Harness, startHarness } from '../harness.ts';

const PLAN = '/api/offices/berlin/floors/b1/floor-plan';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="4" height="4"/></svg>';

function png(width = 2, height = 2, extra: [string, Buffer][] = []): Buffer {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0], 8);
  const pixels = deflateSync(Buffer.alloc((2 + 1) * 2));
  const parts = [['IHDR', header], ...extra, ['IDAT', pixels], ['IEND', Buffer.alloc(0)]] as [string, Buffer][];
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), ...parts.map(([name, data]) => chunk(name, data))]);
}

describe('Floor plans', () => {
  let fixture: Harness;
  before(async () => {
    fixture = await startHarness();
  });
  after(() => fixture.close());

  async function send(as: string, method: 'GET' | 'PUT' | 'DELETE', body?: string | Buffer, type = 'image/svg+xml', url = PLAN) {
    const token = await fixture.identity.token(as, as === ADMIN ? { roles: ['Admin'] } : {});
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': type }) };
    return fixture.app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
  }

  it('When none was uploaded, then one is drawn with a desk for each seat', async () => {
    const answer = await send(ADA, 'GET');
    assert.equal(answer.headers['content-type'], 'image/svg+xml');
    assert.equal(answer.body.match(/<circle/g)?.length, 20);
    assert.match(String(answer.headers['content-security-policy']), /default-src 'none'.*sandbox/);
    assert.equal(answer.headers['x-content-type-options'], 'nosniff');
  });

  it('When an administrator uploads one, then everybody sees it, only visible elements are kept, and it survives an edit of the office', async () => {
    const hostile = SVG.replace('<rect', '<script>alert(1)</script><rect onclick="x()"');
    const uploaded = await send(ADMIN, 'PUT', hostile);
    assert.equal(uploaded.statusCode, 200, uploaded.body);
    const { floorPlanId } = uploaded.json().floors.find(({ id }: { id: string }) => id === 'b1');
    const seen = await send(ADA, 'GET');
    assert.equal(seen.body, SVG);
    const again = await fixture.app.inject({
      method: 'GET',
      url: PLAN,
      headers: { authorization: `Bearer ${await fixture.identity.token(ADA)}`, 'if-none-match': String(seen.headers.etag) },
    });
    assert.equal(again.statusCode, 304);
    const { name, timeZone, floors } = uploaded.json();
    const kept = floors.map(({ id, name: floor, level }: Record<string, unknown>) => ({ id, name: floor, level }));
    const edited = await fixture.call(ADMIN, 'PUT', '/api/offices/berlin', { name, timeZone, floors: kept });
    assert.equal(edited.body.floors.find(({ id }: { id: string }) => id === 'b1').floorPlanId, floorPlanId);
    const [entry] = (await fixture.store.auditEntries({ limit: 9 })).filter(({ action }) => action === 'office.floor-plan');
    assert.equal(entry?.actor, ADMIN);
  });

  it('When another replaces it, then the earlier one is deleted; when it is removed, then one is drawn again, and that is audited', async () => {
    const former = (await fixture.store.offices())[0]?.floors.find(({ id }) => id === 'b1')?.floorPlanId;
    assert.ok(former && (await fixture.store.floorPlan(former)));
    const metadata = png(2, 2, [['tEXt', Buffer.from('GPS 52.5 13.4')]]);
    assert.equal((await send(ADMIN, 'PUT', metadata, 'image/png')).statusCode, 200);
    assert.equal(await fixture.store.floorPlan(former), undefined);
    const seen = await send(ADA, 'GET');
    assert.deepEqual([seen.headers['content-type'], seen.rawPayload.equals(png())], ['image/png', true]);
    assert.equal((await send(ADMIN, 'DELETE')).statusCode, 200);
    assert.match((await send(ADA, 'GET')).body, /<circle/);
    const [entry] = await fixture.store.auditEntries({ action: 'office.floor-plan', limit: 1 });
    const had = (office: unknown) => (office as Office).floors.find(({ id }) => id === 'b1')?.floorPlanId !== undefined;
    assert.deepEqual([entry?.actor, had(entry?.before), had(entry?.after)], [ADMIN, true, false]);
  });

  it('When an upload is to replace a picture that is no longer there, then it is refused, and the picture stays', async () => {
    const idOf = (answer: { json(): Office }) => answer.json().floors.find(({ id }) => id === 'b1')?.floorPlanId;
    const other = SVG.replace('4', '5');
    const instead = (id: string | undefined) => send(ADMIN, 'PUT', SVG.replace('4', '6'), 'image/svg+xml', `${PLAN}?instead=${id}`);
    const mine = idOf(await send(ADMIN, 'PUT', SVG));
    assert.equal((await instead('drawn')).statusCode, 409);
    await send(ADMIN, 'PUT', other);
    const late = await instead(mine);
    assert.deepEqual([late.statusCode, late.json().code], [409, 'VERSION_CONFLICT']);
    assert.match(late.json().detail, /“First floor” has been changed since/);
    assert.equal((await send(ADA, 'GET')).body, other);
    await send(ADMIN, 'DELETE');
    assert.equal((await instead(mine)).statusCode, 409);
    assert.equal((await instead('drawn')).statusCode, 200);
    await send(ADMIN, 'DELETE');
  });

  const REFUSED: [what: string, body: string | Buffer, type: string, status: number, detail: RegExp][] = [
    ['text that is no SVG', 'hello', 'image/svg+xml', 400, /well-formed/],
    ['HTML', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'image/svg+xml', 400, /its root is not <svg>/],
    ['a document type', `<!DOCTYPE svg [<!ENTITY a "b">]>${SVG}`, 'image/svg+xml', 400, /DOCTYPE/],
    ['no size at all', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml', 400, /viewBox/],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 'image/svg+xml', 400, /UTF-8/],
    ['a broken PNG', png().subarray(0, 40), 'image/png', 400, /too early/],
    ['an enormous PNG', png(100_000, 2), 'image/png', 400, /100000 × 2/],
    ['a damaged PNG', Buffer.from(png().map((byte, i) => (i === 18 ? byte + 1 : byte))), 'image/png', 400, /checksum/],
    ['an SVG called PNG', SVG, 'image/png', 400, /not a PNG/],
    ['a GIF', 'GIF89a', 'image/gif', 415, /image\/svg\+xml/],
    ['JSON', '{}', 'application/json', 415, /image\/svg\+xml/],
    ['more than a mebibyte', `${SVG}<!--${'x'.repeat(1024 * 1024)}-->`, 'image/svg+xml', 413, /./],
  ];
  for (const [what, body, type, status, detail] of REFUSED) {
    it(`When ${what} is uploaded, then it is refused with what to do`, async () => {
      const answer = await send(ADMIN, 'PUT', body, type);
      assert.equal(answer.statusCode, status, answer.body);
      assert.match(answer.json().detail ?? answer.json().title, detail);
    });
  }

  it('When somebody is not an administrator, or the floor does not exist, then it is refused', async () => {
    assert.equal((await send(ADA, 'PUT', SVG)).statusCode, 403);
    assert.equal((await send(ADA, 'DELETE')).statusCode, 403);
    assert.equal((await send(ADMIN, 'PUT', SVG, 'image/svg+xml', '/api/offices/berlin/floors/none/floor-plan')).statusCode, 404);
    assert.equal((await send(ADA, 'GET', undefined, '', '/api/offices/none/floors/b1/floor-plan')).statusCode, 404);
  });
});
