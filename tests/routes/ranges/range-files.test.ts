import assert from 'node:assert/strict';
import type { RangeImport } from '../../../server/routes/schemas/range-import.ts';
import { ADMIN, type Harness, startHarness } from '../harness.ts';

const HEAD = 'name,cidrs,target,office,floor,presence,accessLogging';
const SHORT = 'name,cidrs,target';
const PLACES = 'name,cidrs,target,office,floor';

describe('Ranges as files', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const send = (text: string, more: object = {}) => on.call(ADMIN, 'POST', '/api/ranges/import', { format: 'csv', text, ...more });
  const dry = async (text: string, more: object = {}): Promise<RangeImport> => (await send(text, { dryRun: true, ...more })).body;
  const download = async (format: string) => (await on.call(ADMIN, 'GET', `/api/ranges/export?format=${format}`)).text;
  const shown = ({ lines }: RangeImport) => lines.map(({ line, outcome, changes }) => [line, outcome, ...changes]);

  it('When an export is imported, then nothing changes, as CSV and as JSON', async () => {
    for (const format of ['csv', 'json']) {
      const { body } = await send(await download(format), { format });
      assert.deepEqual([body.unchanged, body.created, body.updated, body.refused, body.changeId], [3, 0, 0, 0, undefined]);
    }
    assert.match(
      await download('csv'),
      /^\ufeffname,cidrs,.*\r\nHome,192\.0\.2\.0\/24,remote,,,yes,no,home,1\r\nr1,203\.0\.113\.0\/24,office,Berlin,First floor,/,
    );
  });

  it('has the effect of every line, and saves nothing', async () => {
    const text = [
      HEAD,
      'Home,192.0.2.0/24,remote,,,yes,yes',
      '',
      '"New","192.88.98.0/25 192.88.98.128/25",,berlin,second FLOOR,,',
      'Bad,"10.0.0.1, here",office,Rome,,perhaps,',
      'r1,203.0.113.0/24,office,Berlin,First floor,yes,no',
      'r1,192.88.97.0/24,office,Berlin,Cellar,yes,no',
      ',192.88.96.0/24,moon,,,,',
    ].join('\n');
    const before = JSON.stringify(await on.store.ranges());
    const body = await dry(text);
    assert.deepEqual(shown(body), [
      [2, 'updated', 'accessLogging'],
      [4, 'created'],
      [5, 'refused'],
      [6, 'unchanged'],
      [7, 'refused'],
      [8, 'refused'],
    ]);
    assert.deepEqual(
      body.lines.flatMap(({ line, faults }) => faults.map(({ field }) => `${line} ${field}`)),
      ['5 cidrs', '5 cidrs', '5 office', '5 presence', '7 floor', '7 name', '8 name', '8 target'],
    );
    assert.equal(JSON.stringify(await on.store.ranges()), before);
    assert.deepEqual(await on.store.rangeChanges(), []);
    const refused = await send(text);
    assert.deepEqual([refused.status, refused.body.code, refused.body.errors[0].line], [400, 'IMPORT_REFUSED', 5]);
    assert.equal(JSON.stringify(await on.store.ranges()), before);
  });

  it('saves all at once: one audit entry each, one reading of the last day, and one undo', async () => {
    const { body } = await send([SHORT, 'Home,192.0.2.0/25,remote', 'New,192.88.98.0/24,ignore', 'Newer,192.88.97.0/24,remote'].join('\n'));
    assert.deepEqual([body.created, body.updated, on.swept.count], [2, 1, 1]);
    const actions = (await on.store.auditEntries({ limit: 9 })).map(({ action }) => action).sort();
    assert.deepEqual(actions, ['range.create', 'range.create', 'range.update']);
    assert.equal((await on.store.ranges()).length, 5);
    const undone = await on.call(ADMIN, 'POST', `/api/ranges/changes/${body.changeId}/undo`);
    assert.equal(undone.status, 200);
    const { ranges } = (await on.call(ADMIN, 'GET', '/api/ranges')).body;
    assert.deepEqual(ranges.find(({ id }: { id: string }) => id === 'home').cidrs, ['192.0.2.0/24']);
    const made = ranges.filter(({ name }: { name: string }) => name.startsWith('New'));
    assert.deepEqual([made.length, made.every(({ closedAt }: { closedAt?: string }) => closedAt !== undefined)], [2, true]);
  });

  it('lets two ranges swap their addresses, and refuses duplicates with the name of the other', async () => {
    const [r1, r2] = ['office,Berlin,First floor', 'office,Berlin,Second floor'];
    assert.equal((await dry([PLACES, `r1,198.51.100.0/24,${r1}`, `r2,203.0.113.0/24,${r2}`].join('\n'))).updated, 2);
    const body = await dry([SHORT, 'A,192.88.98.0/24,remote', 'B,192.88.98.0/24,remote', 'C,203.0.113.0/24,remote'].join('\n'));
    assert.deepEqual(
      body.lines.map(({ outcome }) => outcome),
      ['refused', 'refused', 'refused'],
    );
    assert.match(body.lines[2]?.faults[0]?.message ?? '', /“r1”.*Take it out there first/);
  });

  it('When a name has control characters, then its line is refused', async () => {
    const { lines } = await dry([HEAD, 'A\u0007B,192.88.98.0/24,remote,,,,'].join('\n'));
    assert.deepEqual(
      lines.map(({ outcome, faults }) => [outcome, faults[0]?.field]),
      [['refused', 'name']],
    );
  });

  it('When a name is invisible or changes the direction of text, then its line is refused, with the character', async () => {
    const { lines } = await dry([HEAD, '\u200b\u3164,192.88.98.0/24,remote,,,,', 'A\u202egnp,192.88.97.0/24,remote,,,,'].join('\n'));
    assert.deepEqual(
      lines.map(({ faults }) => faults.map(({ field, message }) => `${field}: ${message}`)),
      [
        ['name: The name has a character that is invisible or reverses the text (U+3164). Type it again.'],
        ['name: The name has a character that is invisible or reverses the text (U+202E). Type it again.'],
      ],
    );
  });

  it('When a range has been changed since the export, then its line is refused', async () => {
    const text = await download('csv');
    await on.call(ADMIN, 'PUT', '/api/ranges/home', { name: 'Homes', cidrs: ['192.0.2.0/24'], target: { kind: 'remote' }, version: 1 });
    const body = await dry(text);
    assert.deepEqual([body.refused, body.lines[0]?.faults[0]?.field], [1, 'version']);
  });

  it('With “from now on”, another target closes the range and creates a successor', async () => {
    const { body } = await send([SHORT, 'home,192.0.2.0/24,ignore'].join('\n'), { appliesTo: 'from-now' });
    assert.equal(body.updated, 1);
    const ranges = (await on.store.ranges()).filter(({ id, follows }) => id === 'home' || follows === 'home');
    assert.deepEqual([ranges.length, ranges.some(({ versions }) => versions.at(-1)?.until !== undefined)], [2, true]);
  });

  it('A name that a spreadsheet would execute gets an apostrophe, and loses it on import', async () => {
    for (const [i, name] of ['=1+1', '+49', '-x', '@me', '＝1+1', '＋49', '－x', '＠me', "'quoted'", 'a "b", c;d'].entries()) {
      await on.call(ADMIN, 'POST', '/api/ranges', { name, cidrs: [`192.88.98.${i}`], target: { kind: 'remote' } });
    }
    const text = await download('csv');
    assert.match(text, /\r\n'=1\+1,/);
    assert.doesNotMatch(text, /(^|[\r\n,"])[=+@＝＋－＠-]/);
    assert.equal((await dry(text)).unchanged, 13);
  });

  it('Omitted columns do not change a range; a new range gets the defaults', async () => {
    const floor = { kind: 'office', officeId: 'berlin', floorId: 'b1' };
    const r1 = { name: 'r1', cidrs: ['203.0.113.0/24'], target: floor, presence: false, accessLogging: true, version: 1 };
    assert.equal((await on.call(ADMIN, 'PUT', '/api/ranges/r1', r1)).status, 200);
    const now = async (name: string) => {
      const { ranges } = (await on.call(ADMIN, 'GET', '/api/ranges')).body;
      const { target, presence, accessLogging, cidrs } = ranges.find((range: { name: string }) => range.name === name);
      return { target, presence, accessLogging, cidrs };
    };
    for (const text of [
      'name,cidrs\nr1,203.0.113.0/24',
      `${HEAD}\nr1,203.0.113.0/24,,,,,`,
      'name,cidrs,target\nr1,203.0.113.0/24,office',
      'name,cidrs,office\nr1,203.0.113.0/24,Berlin',
    ])
      assert.deepEqual(shown(await dry(text)), [[2, 'unchanged']], text);
    assert.deepEqual(shown(await dry('[{"name":"r1"},{"id":"home","floor":null}]', { format: 'json' })), [
      [1, 'unchanged'],
      [2, 'unchanged'],
    ]);
    await send('name,cidrs,target\nr1,203.0.113.0/25,\nNew,192.88.98.0/24,remote');
    assert.deepEqual(await now('r1'), { target: floor, presence: false, accessLogging: true, cidrs: ['203.0.113.0/25'] });
    assert.deepEqual(await now('New'), { target: { kind: 'remote' }, presence: true, accessLogging: false, cidrs: ['192.88.98.0/24'] });
    assert.deepEqual(
      shown(await dry(`${PLACES}\nr1,203.0.113.0/25,office,Berlin,`)),
      [[2, 'updated', 'target']],
      'an empty floor is the office',
    );
    assert.deepEqual((await dry('name,cidrs\nNewer,192.88.97.0/24')).lines[0]?.faults[0]?.field, 'target', 'a new range needs one');
  });

  it('shows the old and the new value of each changed field', async () => {
    const [r1, home] = (await dry(`${HEAD}\nr1,203.0.113.0/25,remote,,,yes,yes\nHome,192.0.2.0/24,remote,,,,`)).lines;
    assert.deepEqual(r1?.before, { cidrs: '1 in all; no longer: 203.0.113.0/24', target: 'Berlin, First floor', accessLogging: 'no' });
    assert.deepEqual(r1?.after, { cidrs: '1 in all; new: 203.0.113.0/25', target: 'remote', accessLogging: 'yes' });
    assert.deepEqual([home?.before, home?.after], [undefined, undefined]);
    const renamed = (await dry('id,name,cidrs,presence\nhome,Homes,192.0.2.0/24,no')).lines[0];
    assert.deepEqual(
      [renamed?.before, renamed?.after],
      [
        { name: 'Home', presence: 'yes' },
        { name: 'Homes', presence: 'no' },
      ],
    );
    const moved = (await dry(`${SHORT}\nr1,203.0.113.0/24,ignore`, { appliesTo: 'from-now' })).lines[0];
    assert.deepEqual([moved?.before, moved?.after], [{ target: 'Berlin, First floor' }, { target: 'ignore' }]);
  });

  it('When a spreadsheet saves our own export with semicolons, then names and lists with commas are complete', async () => {
    await on.call(ADMIN, 'POST', '/api/ranges', { name: 'Lab, north', cidrs: ['192.88.98.0/24'], target: { kind: 'remote' } });
    const spreadsheet = (await download('csv')).replaceAll('"Lab, north"', 'Lab# north').replaceAll(',', ';').replaceAll('#', ',');
    assert.deepEqual((await dry(spreadsheet)).unchanged, 4);
    const body = await dry('name\tcidrs\ttarget\nA, b; c\t192.88.97.1, 192.88.97.3; 192.88.97.5\tremote');
    assert.deepEqual([body.created, body.lines[0]?.name], [1, 'A, b; c']);
    const commas = await dry('name,cidrs,target\nA; b,192.88.97.1;192.88.97.3,remote');
    assert.deepEqual([commas.created, commas.lines[0]?.name], [1, 'A; b']);
  });

  it('When a column is unknown, then the error has line and column, and nothing is imported', async () => {
    for (const [text, detail] of [
      ['name,cidrs,target,acessLogging\nA,192.88.97.1,remote,yes', /^Line 1, column 4: “acessLogging” is not a column/],
      ['name,cidrs,Target,target\nA,192.88.97.1,remote,ignore', /^Line 1, column 4: “target” is there twice/],
      ['\n\nname,,cidrs\nA,x,192.88.97.1', /^Line 3, column 2: the column has no name/],
      ['name,target\nA,remote', /^Line 1: the column “cidrs” is missing/],
    ] as const) {
      const { status, body } = await send(text, { dryRun: true });
      assert.deepEqual([status, body.code], [400, 'BAD_REQUEST'], text);
      assert.match(body.detail, detail);
    }
  });

  it('When a line has too few cells or too many, then it is refused; empty ones at the end are ignored', async () => {
    const { lines } = await dry(`${SHORT},,\nA,192.88.97.1,remote,,,,\nB,192.88.97.2\n,,,\nC,192.88.97.3, 192.88.97.4,remote`);
    assert.deepEqual(
      lines.map(({ line, outcome, faults }) => [line, outcome, faults.map(({ field }) => field)]),
      [
        [2, 'created', []],
        [3, 'refused', ['columns']],
        [5, 'refused', ['columns']],
      ],
    );
    assert.match(lines[1]?.faults[0]?.message ?? '', /ends before the column “target”: it has 2 of 3 cells/);
    assert.match(lines[2]?.faults[0]?.message ?? '', /has 4 cells for 3 columns.*in quotes/);
  });

  it('When entries of a JSON have another form, then each has its own error', async () => {
    const entries = [
      1,
      null,
      { name: {}, cidrs: ['192.88.97.1'] },
      { name: 'A', cidrs: [1], colour: 'red' },
      {},
      { name: '\u0007', cidrs: '192.88.97.9', target: 'remote' },
    ];
    const { lines } = await dry(JSON.stringify(entries), { format: 'json' });
    assert.deepEqual(
      lines.map(({ faults }) => faults.map(({ field }) => field)),
      [['entry'], ['entry'], ['name'], ['cidrs', 'colour'], ['name', 'cidrs', 'target'], ['name']],
    );
  });

  it('When two ranges have the same name, then an id is needed', async () => {
    const twin = { name: 'HOME', cidrs: ['192.88.97.0/24'], target: { kind: 'remote' } };
    await on.call(ADMIN, 'POST', '/api/ranges', twin);
    const { lines } = await dry('name,cidrs\nhome,192.0.2.0/25');
    assert.match(lines[0]?.faults[0]?.message ?? '', /2 ranges have this name: give the id/);
    assert.equal((await dry('id,name,cidrs\nhome,home,192.0.2.0/25')).updated, 1);
  });

  it('accepts semicolons and another order of columns, and rejects text that is not a table', async () => {
    const body = await dry('\ufeffAccess logging;Target;CIDRs;Name\r\nyes;remote;192.88.98.0/24, 192.88.97.1;New');
    assert.deepEqual(shown(body), [[2, 'created']]);
    for (const [format, text] of [
      ['csv', 'a,b\n1,2'],
      ['csv', `${HEAD}\n"open`],
      ['csv', HEAD],
      ['json', '{'],
      ['json', '{"a":1}'],
      ['json', '[]'],
    ]) {
      const { status, body: problem } = await send(String(text), { format });
      assert.deepEqual([status, problem.code, typeof problem.detail], [400, 'BAD_REQUEST', 'string'], text);
    }
    assert.equal((await dry('[1, null, {"name": {}}]', { format: 'json' })).refused, 3);
  });
});
