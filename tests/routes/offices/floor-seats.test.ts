import assert from 'node:assert/strict';
import { ADA, ADMIN, type Harness, startHarness } from '../harness.ts';

const FLOOR = '/api/offices/berlin/floors/b1';
const SEATS = `${FLOOR}/seats`;
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="4" height="4"/></svg>';
const TWO = [
  { x: 100, y: 200 },
  { x: 900, y: 1000 },
];

describe('The seats of a floor', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
  });
  after(() => on.close());

  async function upload(svg = SVG): Promise<void> {
    const headers = { authorization: `Bearer ${await on.identity.token(ADMIN, { roles: ['Admin'] })}`, 'content-type': 'image/svg+xml' };
    const answer = await on.app.inject({ method: 'PUT', url: `${FLOOR}/floor-plan`, headers, payload: svg });
    assert.equal(answer.statusCode, 200, answer.body);
  }
  const floorOf = (office: { floors: { id: string }[] }) => office.floors.find(({ id }) => id === 'b1') as Record<string, unknown>;
  const seatsNow = async () => (await on.call(ADA, 'GET', SEATS)).body;
  const storedId = async () => (await on.store.offices())[0]?.floors.find(({ id }) => id === 'b1')?.seats?.id;

  it('When no picture was uploaded, then they are those of the drawn one, and cannot be placed', async () => {
    const { picture, seats } = await seatsNow();
    assert.deepEqual([picture, seats.length], ['drawn', 20]);
    for (const { x, y } of seats) assert.ok(x > 0 && x < 1000 && y > 0 && y < 1000, `${x} ${y}`);
    const refused = await on.call(ADMIN, 'PUT', SEATS, { seats: TWO });
    assert.deepEqual([refused.status, refused.body.code], [400, 'BAD_REQUEST']);
    assert.match(refused.body.detail, /Upload a picture/);
    assert.equal((await on.call(ADMIN, 'PUT', SEATS, { seats: [] })).status, 200);
  });

  it('When an administrator places them, then everybody sees them, each once, and it is audited', async () => {
    await upload();
    assert.deepEqual(await seatsNow(), { picture: 'uploaded', seats: [] });
    const placed = await on.call(ADMIN, 'PUT', SEATS, { seats: [TWO[1], TWO[0], TWO[1]] });
    assert.equal(placed.status, 200, placed.text);
    assert.equal(floorOf(placed.body).seatCount, 2);
    assert.deepEqual(await seatsNow(), { picture: 'uploaded', seats: TWO });
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['office.seats', ADMIN, 'berlin']);
    assert.equal(floorOf(entry?.after as { floors: { id: string }[] }).seatCount, 2);
  });

  it('When the same are placed again in another order, then nothing changes', async () => {
    const { version } = (await on.call(ADMIN, 'GET', '/api/offices/berlin')).body;
    assert.equal((await on.call(ADMIN, 'PUT', SEATS, { seats: TWO.toReversed() })).body.version, version);
  });

  it('When another version of the office was read, then it is refused; with the current ETag it is accepted', async () => {
    const { headers } = await on.call(ADA, 'GET', SEATS);
    const etag = String(headers.etag);
    const stale = await on.call(ADMIN, 'PUT', SEATS, { seats: [], version: 1 });
    assert.deepEqual([stale.status, stale.body.code], [409, 'VERSION_CONFLICT']);
    const [one] = TWO;
    assert.equal((await on.call(ADMIN, 'PUT', SEATS, { seats: [one] }, { 'if-match': etag })).status, 200);
    assert.deepEqual((await seatsNow()).seats, [one]);
  });

  it('When the office is edited or the picture replaced, then they stay; older ones are deleted', async () => {
    const before = await storedId();
    const { name, timeZone, floors } = (await on.call(ADMIN, 'GET', '/api/offices/berlin')).body;
    const kept = floors.map(({ id, name: floor, level }: Record<string, unknown>) => ({ id, name: floor, level }));
    await on.call(ADMIN, 'PUT', '/api/offices/berlin', { name, timeZone, floors: kept });
    await upload(SVG.replace('width="4"', 'width="5"'));
    assert.equal((await seatsNow()).seats.length, 1);
    await on.call(ADMIN, 'PUT', SEATS, { seats: TWO });
    assert.equal(await on.store.floorSeats(before ?? ''), undefined);
    assert.equal((await on.store.floorSeats((await storedId()) ?? ''))?.seats.length, 2);
  });

  it('When the picture is removed, then they are deleted, too', async () => {
    const id = (await storedId()) ?? '';
    await on.call(ADMIN, 'DELETE', `${FLOOR}/floor-plan`);
    assert.equal((await seatsNow()).picture, 'drawn');
    assert.equal(await on.store.floorSeats(id), undefined);
    await upload();
    assert.deepEqual((await seatsNow()).seats, []);
  });

  const REFUSED: [what: string, body: unknown][] = [
    ['a seat outside the picture', { seats: [{ x: 1001, y: 0 }] }],
    ['a seat between thousandths', { seats: [{ x: 0.5, y: 0 }] }],
    ['a seat with a name', { seats: [{ x: 1, y: 1, name: 'Anna' }] }],
    ['more than 2,000', { seats: Array.from({ length: 2001 }, (_, i) => ({ x: i % 1000, y: i % 999 })) }],
    ['no list', {}],
  ];
  for (const [what, body] of REFUSED) {
    it(`When there is ${what}, then it is refused`, async () => {
      assert.equal((await on.call(ADMIN, 'PUT', SEATS, body)).status, 400);
    });
  }

  it('When somebody is not an administrator, or the floor does not exist, then it is refused', async () => {
    assert.equal((await on.call(ADA, 'PUT', SEATS, { seats: TWO })).status, 403);
    assert.equal((await on.call(ADMIN, 'PUT', '/api/offices/berlin/floors/none/seats', { seats: TWO })).status, 404);
    assert.equal((await on.call(ADA, 'GET', '/api/offices/none/floors/b1/seats')).status, 404);
  });
});
