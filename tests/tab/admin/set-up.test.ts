import assert from 'node:assert/strict';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../server/routes/schemas/ranges.ts';
import { hasOffice, type Known, setUpOf } from '../../../tab/features/admin/set-up/view-model.ts';

const NOW = '2026-11-20T10:00:00.000Z';
const nothing: Known = {
  client: { demo: false },
  integration: { directory: { people: 0 }, bot: { seen: false }, chats: { reachable: 0, neverWritten: 0, refused: 0, off: 0 } },
  offices: [],
  ranges: { ranges: [] },
  settings: { unmatched: 'discard' },
};
const office: OfficeView = {
  ...{ id: 'o', name: 'Berlin', timeZone: 'Europe/Berlin', archived: false, createdAt: NOW, version: 1 },
  floors: [{ id: 'f', name: 'Ground', level: 0, archived: false }],
};
const range: RangeView = {
  ...{ id: 'r', name: 'LAN', source: 'manual', cidrs: ['203.0.113.0/24'], presence: true, accessLogging: false },
  ...{ createdAt: NOW, from: NOW, version: 1, target: { kind: 'office', officeId: 'o' } },
};
const connected: Known['integration'] = { ...nothing.integration, lastSuccessAt: NOW, directory: { people: 12, lastSyncAt: NOW } };
const needed: Known = {
  ...nothing,
  client: { demo: false, teamsAppId: 'a' },
  integration: { ...connected, bot: { seen: true } },
  offices: [office],
  ranges: { ranges: [range] },
};
const doneOf = (known: Known) =>
  setUpOf(known)
    .steps.filter(({ done }) => done)
    .map(({ key }) => key);
const stepOf = (known: Known, key: string) => setUpOf(known).steps.find((step) => step.key === key);

describe('tab: setting up', () => {
  it('When nothing is set up, then every step is open, says what to do and links to its page', () => {
    const { steps, done, ready, complete } = setUpOf(nothing);
    assert.deepEqual(
      steps.map(({ key, optional, links }) => [key, optional, links.map(({ href }) => href)]),
      [
        ['tenant', false, ['#/admin/integration']],
        ['office', false, ['#/admin/offices']],
        ['range', false, ['#/admin/ranges', '#/admin/settings']],
        ['plan', true, ['#/admin/offices']],
        ['app', false, ['https://admin.teams.microsoft.com/policies/manage-apps']],
        ['bot', false, ['#/admin/integration']],
      ],
    );
    assert.deepEqual([done, ready, complete], [0, false, false]);
    assert.match(stepOf(nothing, 'range')?.words ?? '', /set “Addresses in no range” to “Discover”/);
  });

  it('When sign-ins and people have been read, then the tenant is connected, and not before both', () => {
    assert.deepEqual(doneOf({ ...nothing, integration: { ...connected, directory: { people: 0 } } }), []);
    assert.deepEqual(doneOf({ ...nothing, integration: { ...connected, lastSuccessAt: undefined } }), []);
    assert.deepEqual(doneOf({ ...nothing, integration: connected }), ['tenant']);
    assert.equal(stepOf({ ...nothing, integration: connected }, 'tenant')?.words, 'Sign-ins are read. The directory has 12 people.');
    const stream = { startedAt: NOW, lastReceivedAt: NOW, totals: { read: 1, used: 1, discarded: {}, requests: 0, throttled: 0, late: 0 } };
    assert.deepEqual(doneOf({ ...nothing, integration: { ...connected, lastSuccessAt: undefined, stream } }), ['tenant']);
  });

  it('When reading fails before its first success, then the step says why and what to do', () => {
    const problem = { code: 'X', message: 'The secret is wrong.', remedy: 'Make a new one.', since: NOW };
    assert.equal(
      stepOf({ ...nothing, integration: { ...nothing.integration, problem } }, 'tenant')?.words,
      'The secret is wrong. Make a new one.',
    );
    assert.deepEqual(doneOf({ ...nothing, integration: { ...connected, problem } }), ['tenant']);
  });

  it('When offices and ranges place nobody in an office, then these steps stay open', () => {
    const others: RangeView[] = [
      { ...range, closedAt: NOW },
      { ...range, presence: false },
      { ...range, target: { kind: 'remote' } },
    ];
    const archived = { ...office, archived: true, floors: [{ ...office.floors[0], floorPlanId: 'p' }] as OfficeView['floors'] };
    assert.deepEqual(doneOf({ ...nothing, offices: [archived], ranges: { ranges: others } }), []);
    assert.equal(hasOffice([archived]), false);
    assert.deepEqual(doneOf({ ...nothing, offices: [office], ranges: { ranges: [range] } }), ['office', 'range']);
  });

  it('When discovery is on, then no range is needed', () => {
    const discovering: Known = { ...nothing, settings: { unmatched: 'discover' } };
    assert.deepEqual(doneOf(discovering), ['range']);
    assert.deepEqual(stepOf(discovering, 'range')?.links[0]?.href, '#/admin/candidates');
  });

  it('When only the floor plan is missing, then all required steps are done, and with a plan all steps', () => {
    const { ready, complete } = setUpOf(needed);
    assert.deepEqual([ready, complete], [true, false]);
    const planned = { ...office, floors: office.floors.map((floor) => ({ ...floor, floorPlanId: 'p' })) };
    assert.equal(setUpOf({ ...needed, offices: [planned] }).complete, true);
    assert.equal(setUpOf({ ...needed, offices: [] }).ready, false);
  });

  it('When several people have written to the bot, then the app is installed for everybody; one may have it for themselves', () => {
    const usedBy = (reachable: number, refused: number): Known => ({
      ...nothing,
      integration: { ...nothing.integration, chats: { reachable, refused, neverWritten: 5, off: 0 } },
    });
    assert.deepEqual(doneOf(usedBy(1, 0)), []);
    assert.deepEqual(doneOf(usedBy(1, 1)), ['app']);
  });

  it('When the bot is switched off, then it is not a step; without a secret, its step says so', () => {
    const off = (remedy?: string): Known => ({
      ...nothing,
      integration: { ...nothing.integration, bot: { seen: false, off: { message: 'It is off.', ...(remedy && { remedy }) } } },
    });
    assert.equal(stepOf(off(), 'bot'), undefined);
    assert.equal(stepOf(off('Set BOT_SECRET.'), 'bot')?.words, 'It is off. Set BOT_SECRET.');
  });

  it('When it is the demo, then Teams needs no set-up', () => {
    const keys = setUpOf({ ...needed, client: { demo: true } }).steps.map(({ key }) => key);
    assert.deepEqual(keys, ['tenant', 'office', 'range', 'plan']);
  });
});
