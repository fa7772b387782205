import assert from 'node:assert/strict';
import { differences } from '../../../tab/features/admin/parts/differences.ts';
import { allSaidAt, faultAt } from '../../../tab/features/admin/parts/faults.ts';
import { linkProblem } from '../../../tab/features/admin/parts/link-problem.ts';
import { isVersionConflict } from '../../../tab/features/admin/parts/version-conflict.ts';
import { HttpProblem } from '../../../tab/shared/lib/http.ts';
import { hrefOf, pathOf } from '../../../tab/shared/lib/route.ts';
import { zonesLike } from '../../../tab/shared/lib/zones.ts';

describe('tab: paths', () => {
  it('are read as they were written, for any id', () => {
    assert.deepEqual(pathOf(hrefOf('admin', 'ranges', 'a/b c%')), ['admin', 'ranges', 'a/b c%']);
    assert.deepEqual(pathOf('#/admin/ranges?x=1'), ['admin', 'ranges']);
  });

  it('When the fragment is foreign or broken, then it is the first page or is used unchanged', () => {
    assert.deepEqual(pathOf('#access_token=x'), []);
    assert.deepEqual(pathOf(''), []);
    assert.deepEqual(pathOf('#/admin/%E0%A4%A'), ['admin', '%E0%A4%A']);
  });
});

describe('tab: a conflict of versions', () => {
  const refused = (status: number, code: string) => new HttpProblem({ status, code, title: 'It has been changed.' });

  it('When somebody else was faster, then it is one, whether the server says 409 or 412, and nothing else with these statuses is', () => {
    for (const status of [409, 412]) assert.ok(isVersionConflict(refused(status, 'VERSION_CONFLICT')));
    assert.ok(!isVersionConflict(refused(409, 'NAME_TAKEN')));
    assert.ok(!isVersionConflict(new Error('VERSION_CONFLICT')));
  });
});

describe('tab: errors of a form', () => {
  const faults = [
    { at: '/floors/0/name', message: 'must not be blank.' },
    { at: '/floors/10/name', message: 'is given twice.' },
    { at: '/name', message: 'is taken.' },
  ];

  it('are at their field as a sentence, and not at a field with a similar name', () => {
    assert.equal(faultAt(faults, '/floors/0/name'), 'Must not be blank.');
    assert.equal(faultAt(faults, '/floors/1'), undefined);
    assert.equal(faultAt(faults, '/floors/0/level'), undefined);
  });

  it('When no field fits, then it is shown above the form', () => {
    assert.equal(allSaidAt(faults, ['/name', '/floors/0']), false);
    assert.equal(allSaidAt(faults, ['/name', '/floors']), true);
    assert.equal(allSaidAt([], ['/name']), false);
  });
  it('When the same error is found twice, then it is shown once', () => {
    assert.equal(faultAt([...faults, ...faults], '/floors/0/name'), 'Must not be blank.');
  });
});

describe('tab: differences between two versions', () => {
  it('omit fields that every edit changes, and name each field', () => {
    const before = { id: '1', version: 1, name: 'HQ', timeZone: 'UTC', presence: true };
    const after = { id: '1', version: 2, name: 'HQ', timeZone: 'Europe/Berlin', presence: false, address: 'Spree 1' };
    assert.deepEqual(differences(before, after), [
      { what: 'Time zone', before: 'UTC', after: 'Europe/Berlin' },
      { what: 'Counts as presence', before: 'On', after: 'Off' },
      { what: 'Address', before: undefined, after: 'Spree 1' },
    ]);
  });

  it('When lists differ, then additions and removals are shown, in any order', () => {
    assert.deepEqual(differences({ cidrs: ['a', 'b'] }, { cidrs: ['b', 'c', 'a'] }), [
      { what: 'Addresses', before: undefined, after: 'Added c' },
    ]);
    assert.deepEqual(differences({ cidrs: ['a', 'b'] }, { cidrs: ['b', 'a'] }), []);
    const hours = { weekday: 1, opens: '08:00', closes: '18:00' };
    const days = ['2026-12-25', '2026-12-26'].map((day) => ({ day, name: 'Christmas' }));
    assert.deepEqual(differences({ openingHours: [hours], closedDays: days.slice(1) }, { closedDays: days }), [
      { what: 'Opening hours', before: 'Removed Monday 08:00–18:00', after: undefined },
      { what: 'Closed days', before: undefined, after: 'Added 2026-12-25 Christmas' },
    ]);
  });

  it('When an entry has a span, then both ends are shown; when a range was edited, then not its beginning', () => {
    assert.deepEqual(
      differences(undefined, { from: 'a', until: 'b' }).map(({ what }) => what),
      ['From', 'Until'],
    );
    assert.deepEqual(differences({ createdAt: 'x', from: 'a' }, { createdAt: 'x', from: 'b' }), []);
  });

  it('When items of a list have fields, then all of them are shown', () => {
    const departmentModes = [{ department: 'Sales', mode: 'track' }];
    const openingHours = [{ weekday: 1, opens: '08:00', closes: '18:00' }];
    const closedDays = [{ day: '2026-12-25', name: 'Christmas' }];
    assert.deepEqual(differences({ departmentModes: [] }, { departmentModes, openingHours, closedDays }), [
      { what: 'Modes of new people by department', before: undefined, after: 'Added Sales track' },
      { what: 'Opening hours', before: undefined, after: 'Added Monday 08:00–18:00' },
      { what: 'Closed days', before: undefined, after: 'Added 2026-12-25 Christmas' },
    ]);
  });

  it('When floors differ, then they are matched by id and called by name', () => {
    const before = { floors: [{ id: 'f', name: 'Ground', level: 0 }] };
    const after = {
      floors: [
        { id: 'f', name: 'Lobby', level: 0 },
        { id: 'g', name: 'Attic', level: 3 },
      ],
    };
    assert.deepEqual(differences(before, after), [
      { what: 'Floor Ground: Name', before: 'Ground', after: 'Lobby' },
      { what: 'Floor', after: 'Attic' },
    ]);
  });

  it('When a record was created, then all fields are new', () => {
    assert.deepEqual(differences({ smallNumber: 5 }, { smallNumber: 9 }, { labels: { smallNumber: 'Step of past figures' } }), [
      { what: 'Step of past figures', before: '5', after: '9' },
    ]);
    assert.deepEqual(differences(undefined, { mode: 'track' }), [{ what: 'Mode', before: undefined, after: 'track' }]);
  });
});

describe('tab: time zones to choose', () => {
  const all = ['Africa/Abidjan', 'America/New_York', 'Europe/Berlin', 'Europe/Paris', 'UTC'];
  it('are found by any part of their name, with blanks or underscores, those that begin with it first', () => {
    assert.deepEqual(zonesLike('new york', all).zones, ['America/New_York']);
    assert.deepEqual(zonesLike('p', all).zones, ['Europe/Paris', 'Europe/Berlin']);
    assert.deepEqual(zonesLike('nowhere', all).zones, []);
  });

  it('When a zone is selected already, then its neighbours are offered beside it', () => {
    assert.deepEqual(zonesLike('Europe/Paris', all).zones, ['Europe/Paris', 'Europe/Berlin']);
  });
});

describe('tab: a link to one item of a page', () => {
  it('When there is none with that id, or it is over, then the page says so; if it opens or the id is invalid, it does not', () => {
    const hq = { name: 'HQ' };
    assert.match(linkProblem('range', { item: 'x', found: undefined }) ?? '', /^There is no such range/);
    assert.match(linkProblem('range', { item: 'x', found: { ...hq, over: 'closed' } }) ?? '', /^“HQ” is closed/);
    assert.equal(linkProblem('range', { item: 'x', found: hq }), undefined);
    assert.equal(linkProblem('range', { item: undefined, found: undefined }), undefined);
    assert.equal(linkProblem('range', { item: 'new', own: ['new'], found: undefined }), undefined);
  });
});
