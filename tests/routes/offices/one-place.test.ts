import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Store } from '../../../server/store/port/store.ts';
import { ADMIN, type Harness } from '../harness.ts';
import { describeOnBoth } from '../two-instances.ts';

/** Milliseconds between the two requests. */
const APART = [0, 1, 3, 5, 8, 12, 20];

interface Made {
  id: string;
  floors: { id: string }[];
}

describeOnBoth('When places are changed on two instances at the same time', (on) => {
  const call = (instance: number, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) =>
    (on().instances[instance] as Harness).call(ADMIN, method, path, body);
  const office = (name: string, nicknames: string[] = []) => ({
    name,
    nicknames,
    timeZone: 'Europe/Berlin',
    floors: [{ name: 'Top', level: 4 }],
  });
  const make = async (name: string): Promise<Made> => (await call(0, 'POST', '/api/offices', office(name))).body;
  const rangeAt = (n: number, target: object) => ({
    name: `Range ${n}`,
    cidrs: [`2001:db8:3${n}::/48`],
    target: { kind: 'office', ...target },
  });

  /** Whether a range in force has a target that is archived. */
  async function isAnyTargetGone(): Promise<boolean> {
    const store = on().stores[0] as Store;
    const offices = new Map((await store.offices()).map((each) => [each.id, each]));
    return (await store.ranges()).some(({ versions }) => {
      const last = versions.at(-1);
      if (last?.until !== undefined || last?.target.kind !== 'office') return false;
      const { officeId, floorId } = last.target;
      const at = offices.get(officeId);
      const floor = at?.floors.find(({ id }) => id === floorId);
      return at?.archivedAt !== undefined || floor?.archivedAt !== undefined;
    });
  }

  it('then two new offices do not get one name, and no name is the nickname of the other', async () => {
    for (const [n, wait] of APART.entries())
      for (const [first, second] of [
        [office(`Rome ${n}`), office(`rome ${n}`)],
        [office(`Oslo ${n}`, [`north ${n}`]), office(`Bergen ${n}`, [`North ${n}`])],
      ] as const) {
        const answers = await Promise.all([
          call(0, 'POST', '/api/offices', first),
          delay(wait).then(() => call(1, 'POST', '/api/offices', second)),
        ]);
        const [made, refused] = answers.sort((a, b) => a.status - b.status);
        assert.deepEqual([made?.status, refused?.status, refused?.body.code], [201, 409, 'NAME_TAKEN'], `${wait} ms apart`);
      }
  }).timeout(20_000);

  it('then two offices that are renamed do not get one name', async () => {
    const [first, second] = [await make('Lyon'), await make('Nice')];
    for (const [n, wait] of APART.entries()) {
      const answers = await Promise.all([
        call(0, 'PUT', `/api/offices/${first.id}`, office(`Metz ${n}`)),
        delay(wait).then(() => call(1, 'PUT', `/api/offices/${second.id}`, office(`Metz ${n}`))),
      ]);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409], `${wait} ms apart`);
    }
  }).timeout(20_000);

  it('then no range in force has an archived office as its target', async () => {
    const codes = new Set<string>();
    for (const [n, wait] of APART.entries()) {
      const { id } = await make(`Site ${n}`);
      const [added, archived] = await Promise.all([
        call(0, 'POST', '/api/ranges', rangeAt(n, { officeId: id })),
        delay(wait).then(() => call(1, 'DELETE', `/api/offices/${id}`)),
      ]);
      codes.add(added.body?.code ?? archived.body?.code);
      assert.deepEqual(
        [added, archived].filter(({ status }) => status < 300).length,
        1,
        `${wait} ms apart: ${added.status}, ${archived.status}`,
      );
      assert.equal(await isAnyTargetGone(), false);
    }
    for (const code of codes) assert.ok(['OFFICE_IN_USE', 'TARGET_UNKNOWN'].includes(code), code);
  }).timeout(20_000);

  it('then no range in force has an archived floor as its target', async () => {
    for (const [n, wait] of APART.entries()) {
      const { id, floors } = await make(`Tower ${n}`);
      const target = { officeId: id, floorId: floors[0]?.id };
      const answers = await Promise.all([
        call(0, 'POST', '/api/ranges', rangeAt(n, target)),
        delay(wait).then(() => call(1, 'PUT', `/api/offices/${id}`, { ...office(`Tower ${n}`), floors: [] })),
      ]);
      assert.deepEqual(answers.filter(({ status }) => status < 300).length, 1, `${wait} ms apart`);
      assert.equal(await isAnyTargetGone(), false);
    }
  }).timeout(20_000);
});
