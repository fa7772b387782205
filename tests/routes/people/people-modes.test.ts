import assert from 'node:assert/strict';
import { AppError } from '../../../server/errors.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { setMode } from '../../support/set-mode.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

const GROUP = '0f8fad5b-d9cb-469f-a165-70867728950e';

describe('/api/people/mode', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.store.saveDirectory([userOf(DORA, { department: ' Sales' }), userOf('finn', { department: 'sales ' })], 'track');
    await on.seen(ADA, 'r1', NOW - HOUR);
  });
  afterEach(() => on.close());
  const set = (selection: unknown, mode: string, more = {}) => on.call(ADMIN, 'POST', '/api/people/mode', { selection, mode, ...more });
  const modeOf = async (id: string) => (await on.store.person(id))?.mode;

  it('When a name is typed in another Unicode form or case, then it is found, also by a change of many', async () => {
    const forms = ['Zo\u00EB', 'Zoe\u0308'];
    await on.store.saveDirectory(
      forms.map((name, i) => userOf(`zoe-${i}`, { name })),
      'display',
    );
    await on.board.refresh();
    for (const form of [...forms, 'ZO\u00CB']) {
      const { body } = await on.call(ADMIN, 'GET', `/api/people?q=${encodeURIComponent(form)}`);
      assert.equal(body.total, 2, form);
      const selection = { kind: 'all', q: form };
      assert.equal((await on.call(ADMIN, 'POST', '/api/people/mode', { dryRun: true, mode: 'off', selection })).body.people, 2);
    }
  });

  it('When it is only counted, then nothing changes, and the look is audited', async () => {
    const { status, body } = await set({ kind: 'all' }, 'off', { dryRun: true });
    assert.equal(status, 200);
    // Seven of the harness and Finn; Cem is off already.
    assert.deepEqual(body, { dryRun: true, mode: 'off', people: 8, changed: 7, from: { off: 0, track: 2, display: 5 }, unknown: 0 });
    assert.equal(await modeOf(ADA), 'display');
    const noted = (await on.store.auditEntries({ limit: 9 })).map(({ action, actor, after }) => [action, actor, after]);
    assert.deepEqual(noted, [['people.mode-preview', ADMIN, { mode: 'off', selection: { kind: 'all' } }]]);
  });

  it('When a department is set, then its people are, in any spelling of its name, with one entry that has it and the number', async () => {
    const { body } = await set({ kind: 'department', department: 'SALES' }, 'display');
    assert.deepEqual([body.people, body.changed, body.from], [2, 1, { off: 0, track: 1, display: 0 }]);
    assert.deepEqual([await modeOf('finn'), await modeOf(BEN)], ['display', 'track']);
    const [entry, ...others] = await on.store.auditEntries({ limit: 9 });
    assert.deepEqual(others, []);
    assert.deepEqual(
      [entry?.action, entry?.actor, entry?.after],
      ['people.mode', ADMIN, { mode: 'display', selection: { kind: 'department', department: 'SALES' }, people: 2, changed: 1 }],
    );
  });

  it('When somebody becomes display, then they are not named for the time before, and they see who did it', async () => {
    await set({ kind: 'ids', ids: ['BEN', 'nobody'] }, 'display');
    const ben = await on.store.person(BEN);
    assert.deepEqual([ben?.notOffSince, ben?.displaySince, ben?.modeChosen], [0, NOW, { at: NOW, by: ADMIN }]);
    const { mode } = (await on.call(BEN, 'GET', '/api/me/data')).body;
    assert.deepEqual(
      [mode.mode, mode.chosenBy, mode.namedSince],
      ['display', { kind: 'administrator', name: 'Admin' }, new Date(NOW).toISOString()],
    );
  });

  it('When many were changed, then the answer has them, so that it can be undone, except for people changed since', async () => {
    const { body } = await set({ kind: 'ids', ids: [BEN, ADA, DORA] }, 'display');
    assert.deepEqual(body.before, { off: [], track: [BEN], display: [] });
    await on.call(ADMIN, 'PUT', `/api/people/${BEN}/mode`, { mode: 'off' });
    const back = await set({ kind: 'ids', ids: body.before.track }, 'track', { onlyFrom: 'display' });
    assert.equal(back.body.changed, 0);
    assert.equal(await modeOf(BEN), 'off');
    assert.equal((await set({ kind: 'all', mode: 'display' }, 'off')).body.before, undefined);
  });

  it('When somebody has chosen the same mode again since, then an undo does not replace their choice', async () => {
    const { body: many } = await set({ kind: 'ids', ids: [BEN, CEM] }, 'display');
    on.clock.set(NOW + HOUR);
    for (const mode of ['track', 'display']) await on.call(BEN, 'PUT', '/api/me/mode', { mode });
    const undo = { onlyFrom: 'display', chosenAt: many.chosenAt };
    assert.equal((await set({ kind: 'ids', ids: [...many.before.track, ...many.before.off] }, 'track', undo)).body.changed, 1);
    assert.deepEqual([await modeOf(BEN), await modeOf(CEM)], ['display', 'track']);

    const put = (id: string, body: object) => on.call(ADMIN, 'PUT', `/api/people/${id}/mode`, body);
    const { body: one } = await put(BEN, { mode: 'off' });
    assert.deepEqual([one.modeBefore, one.modeChosenAt], ['display', new Date(NOW + HOUR).toISOString()]);
    on.clock.set(NOW + 2 * HOUR);
    for (const mode of ['track', 'off']) await on.call(BEN, 'PUT', '/api/me/mode', { mode });
    const refused = await put(BEN, { mode: 'display', onlyFrom: 'off', chosenAt: one.modeChosenAt });
    assert.deepEqual([refused.status, refused.body.code], [409, 'VERSION_CONFLICT']);
    assert.match(refused.body.detail, /has been chosen again since, so this cannot be undone/);
    assert.equal(await modeOf(BEN), 'off');
    const { modeChosenAt } = (await put(CEM, { mode: 'display' })).body;
    assert.equal((await put(CEM, { mode: 'track', onlyFrom: 'display', chosenAt: modeChosenAt })).body.mode, 'track');
  });

  it('When somebody has that mode already, then the answer has no mode before, so that nothing is offered to be undone', async () => {
    await on.call(BEN, 'PUT', '/api/me/mode', { mode: 'display' });
    const { body } = await on.call(ADMIN, 'PUT', `/api/people/${BEN}/mode`, { mode: 'display' });
    assert.deepEqual([body.mode, body.modeBefore], ['display', undefined]);
  });

  it('When a change of many is undone, then people who were off are off again, and their data since is deleted', async () => {
    const { before } = (await set({ kind: 'ids', ids: [BEN, CEM, ADA] }, 'display')).body;
    assert.deepEqual(before, { off: [CEM], track: [BEN], display: [] });
    on.clock.set(NOW + HOUR);
    await on.seen(CEM, 'r1', NOW + HOUR);
    assert.equal((await set({ kind: 'ids', ids: before.off }, 'off', { onlyFrom: 'display' })).body.changed, 1);
    const cem = await on.store.person(CEM);
    assert.deepEqual([cem?.mode, cem?.notOffSince, cem?.displaySince], ['off', undefined, undefined]);
    const days = await on.store.personDays({ fromDay: '2026-01-01', toDay: '2027-12-31' });
    assert.deepEqual([...new Set(days.map(({ personId }) => personId))], [ADA]);
  });

  it('When somebody changes a mode before the undo is written, then that stays, and nothing is deleted', async () => {
    const { saveModes } = on.store;
    const stay = async (undo: () => Promise<{ status: number }>) => {
      await set({ kind: 'ids', ids: [CEM] }, 'display');
      on.store.saveModes = async (...args) => {
        on.store.saveModes = saveModes;
        await setMode(on.store, CEM, { mode: 'track' }, NOW);
        return saveModes(...args);
      };
      const { status } = await undo();
      assert.equal(await modeOf(CEM), 'track');
      await setMode(on.store, CEM, { mode: 'off' }, NOW);
      return status;
    };
    assert.equal(await stay(() => set({ kind: 'ids', ids: [CEM] }, 'off', { onlyFrom: 'display' })), 200);
    const undoOne = () => on.call(ADMIN, 'PUT', `/api/people/${CEM}/mode`, { mode: 'off', onlyFrom: 'display' });
    assert.equal(await stay(undoOne), 409);
    await set({ kind: 'ids', ids: [CEM] }, 'track');
    assert.equal((await undoOne()).status, 409);
    assert.equal(await modeOf(CEM), 'track');
  });

  it('When many go off, then their stored data is deleted', async () => {
    const { body } = await set({ kind: 'all', mode: 'display' }, 'off');
    assert.deepEqual(body.from, { off: 0, track: 0, display: 5 });
    assert.deepEqual(await on.store.personDays({ fromDay: '2000-01-01', toDay: '2099-01-01' }), []);
    assert.equal(await modeOf(BEN), 'track');
    assert.equal((await on.call(BEN, 'GET', '/api/presence')).body.total, 0);
  });

  it('When it is done twice, then the second time changes and audits nothing', async () => {
    await set({ kind: 'all', q: 'a' }, 'track');
    const [entry] = await on.store.auditEntries({ limit: 9 });
    assert.match(JSON.stringify(entry?.after), /"selection":\{"kind":"all","byName":true\}/);
    const entries = (await on.store.auditEntries({ limit: 9 })).length;
    assert.equal((await set({ kind: 'all', q: 'a' }, 'track')).body.changed, 0);
    assert.equal((await on.store.auditEntries({ limit: 9 })).length, entries);
  });

  it('When it is interrupted, then doing it again does the rest, and every change is audited', async () => {
    const crowd = Array.from({ length: 1200 }, (_, n) => userOf(`p${n}`, { department: 'Crowd' }));
    await on.store.saveDirectory(crowd, 'track');
    const { saveModes } = on.store;
    let calls = 0;
    on.store.saveModes = async (...args) => {
      calls += 1;
      if (calls === 2) throw new AppError('STORE_UNAVAILABLE');
      return saveModes(...args);
    };
    const selection = { kind: 'department', department: 'crowd' };
    assert.equal((await set(selection, 'display')).body.code, 'STORE_UNAVAILABLE');
    const { body } = await set(selection, 'display');
    assert.deepEqual([body.people, body.changed], [1200, 700]);
    const numbers = (await on.store.auditEntries({ limit: 9 })).map(({ after }) => (after as { changed: number }).changed);
    assert.deepEqual(numbers, [700, 1200]);
    assert.ok((await on.store.people()).filter(({ department }) => department === 'Crowd').every(({ mode }) => mode === 'display'));
  });

  it('When a group is selected, then its members are read, and those unknown to the directory are counted', async () => {
    on.groups.set(GROUP, ['BEN', 'ben', CEM, 'a-device']);
    const { body } = await set({ kind: 'group', groupId: GROUP }, 'display');
    assert.deepEqual([body.people, body.changed, body.unknown], [2, 2, 1]);
    assert.equal((await set({ kind: 'group', groupId: GROUP.replace('0', '1') }, 'off')).body.code, 'GROUP_NOT_FOUND');
    assert.equal((await set({ kind: 'group', groupId: '../users' }, 'off')).body.code, 'BAD_REQUEST');
  });

  it('Groups are found by the beginning of their name', async () => {
    on.groups.set(GROUP, []);
    assert.deepEqual((await on.call(ADMIN, 'GET', '/api/people/groups?q=0f8')).body, { groups: [{ id: GROUP, name: GROUP }] });
    assert.equal((await on.call(ADMIN, 'GET', '/api/people/groups?q=')).body.code, 'BAD_REQUEST');
  });

  it('When a mode changes between reading and writing, then the write is based on the current one', async () => {
    const { saveModes } = on.store;
    let first = true;
    on.store.saveModes = async (...args) => {
      const isFirst = first;
      first = false;
      if (isFirst) await setMode(on.store, ADA, { mode: 'off' }, NOW);
      return saveModes(...args);
    };
    assert.equal((await set({ kind: 'ids', ids: [ADA, DORA] }, 'track')).body.changed, 2);
    const ada = await on.store.person(ADA);
    // Not 0, as when it was read: data that off has deleted would be collected again.
    assert.deepEqual([ada?.mode, ada?.notOffSince], ['track', NOW]);
  });

  it('When the mode of one changes between reading and writing, then the audit has the latest mode', async () => {
    const { saveModes } = on.store;
    let first = true;
    on.store.saveModes = async (...args) => {
      const isFirst = first;
      first = false;
      if (isFirst) await setMode(on.store, ADA, { mode: 'off' }, NOW);
      return saveModes(...args);
    };
    await on.call(ADMIN, 'PUT', `/api/people/${ADA}/mode`, { mode: 'track' });
    const entries = await on.store.auditEntries({ subject: ADA, limit: 9 });
    assert.deepEqual(
      entries.map(({ before, after }) => [before, after]),
      [[{ mode: 'off' }, { mode: 'track' }]],
    );
  });

  it('When the form of a selection is unknown, then it is refused; and all of it is for administrators', async () => {
    for (const selection of [{}, { kind: 'ids', ids: [] }, { kind: 'department', department: ' ' }, { kind: 'all', name: 'x' }, undefined])
      assert.equal((await set(selection, 'off')).body.code, 'BAD_REQUEST');
    assert.equal((await on.call(ADA, 'POST', '/api/people/mode', { selection: { kind: 'all' }, mode: 'off' })).body.code, 'ADMIN_REQUIRED');
  });

  it('Departments are listed with the modes of their people, one of each name', async () => {
    const { departments } = (await on.call(ADMIN, 'GET', '/api/people/departments')).body;
    assert.deepEqual(departments, [
      { department: 'Research', off: 1, track: 1, display: 4 },
      { department: 'Sales', off: 0, track: 1, display: 1 },
    ]);
  });

  it('A department has one rule for new people, and rules are kept with the settings', async () => {
    const rule = (department: string, mode: string) => ({ department, mode });
    const put = (departmentModes: unknown) => on.call(ADMIN, 'PUT', '/api/settings', { departmentModes });
    const twice = await put([rule('Sales', 'off'), rule('sales ', 'track')]);
    assert.deepEqual([twice.status, twice.body.errors[0].at], [400, '/departmentModes/1/department']);
    assert.deepEqual((await put([rule('Sales', 'off')])).body.departmentModes, [rule('Sales', 'off')]);
  });
});
