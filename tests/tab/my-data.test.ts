import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MyData } from '../../server/routes/schemas/my-data.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { formatAudit } from '../../tab/features/my-data/format-audit.ts';
import { askedLines, followerLines } from '../../tab/features/my-data/messages.ts';
import { tablesOf } from '../../tab/features/my-data/tables.ts';
import {
  dayOf,
  factsOf,
  formatMode,
  formatWhy,
  formatZone,
  groundsOf,
  hidingOf,
  summaryOf,
} from '../../tab/features/my-data/view-model.ts';

const NOW = '2026-11-20T16:00:00.000Z';
const data: MyData = {
  now: NOW,
  timeZone: 'Europe/Berlin',
  timeZoneFrom: 'organisation',
  organisationTimeZone: 'Europe/Berlin',
  retentionDays: 30,
  directory: { id: 'me', upn: 'me@x', name: 'Me', enabled: true, guest: false },
  mode: { mode: 'display', mayChange: true },
  why: { presence: { status: 'none', reason: { code: 'none-no-evidence', text: 'Nothing.' } } },
  days: [],
  accessEvents: [],
  overrides: [],
  clears: [],
  weeklyRules: { rules: [] },
  follows: { follows: [], followers: [], following: true, mayBeFollowed: true, reachable: false },
  favourites: { people: [], offices: [], floors: [] },
  subscriptions: { digests: [] },
  audit: [],
  moreAudit: false,
};
const day: MyData['days'][number] = {
  day: '2026-11-20',
  rangeId: 'r',
  rangeName: 'Boston LAN',
  place: { kind: 'office', officeName: 'Boston', floorName: 'Floor 2' },
  first: '2026-11-20T13:00:00.000Z',
  last: '2026-11-20T15:30:00.000Z',
  timeZone: 'America/New_York',
  deletedOn: '2026-12-20',
};
const hidden: MyData['overrides'][number] = {
  id: 'h',
  status: 'hidden',
  setAt: NOW,
  setBy: 'administrator',
  setByName: 'Petra',
  from: NOW,
  until: '2026-11-20T23:00:00.000Z',
  inForce: true,
  timeZone: 'Europe/Berlin',
  deletedOn: '2026-12-21',
};

describe('tab: my data', () => {
  it('When the clock passes midnight, then the day changes in my zone, and no day is shown before both are known', () => {
    assert.equal(dayOf(data, '2026-11-20T22:59:59.000Z'), '2026-11-20');
    assert.equal(dayOf(data, '2026-11-20T23:00:00.000Z'), '2026-11-21');
    assert.equal(dayOf(undefined, NOW), undefined);
    assert.equal(dayOf(data, undefined), undefined);
  });
  it('When there is no data, then each table says so', () => {
    assert.deepEqual(
      tablesOf(data).map(({ rows, empty }) => [rows.length, /^(No|Nothing)/.test(empty)]),
      Array.from({ length: 6 }, () => [0, true]),
    );
  });

  it('When days are listed, then hours are in the zone of their place, and each has its day of deletion', () => {
    const [days] = tablesOf({ ...data, days: [day] });
    assert.deepEqual(days?.rows[0]?.cells, [
      'Fri 20 Nov',
      'Boston, Floor 2',
      'Boston LAN',
      '08:00 (New York)',
      '10:30 (New York)',
      'Sun 20 Dec',
    ]);
    assert.equal(days?.columns.length, days?.rows[0]?.cells.length);
    const [elsewhere] = tablesOf({ ...data, timeZone: 'America/Toronto', days: [day] });
    assert.deepEqual(elsewhere?.rows[0]?.cells.slice(3, 5), ['08:00', '10:30'], 'both clocks agree');
  });

  it('Every row of every table has a cell for every column', () => {
    const clear = { at: NOW, setBy: { kind: 'self' as const }, deletedOn: '2026-12-20' };
    const audit = [{ at: NOW, action: 'person.erase', by: { kind: 'self' as const }, toMe: true, deletedOn: '2027-11-20' }];
    const favourites = {
      people: [],
      offices: [],
      floors: [{ officeId: 'b', officeName: 'Berlin', floorId: '1', name: 'First', since: NOW }],
    };
    const full = { ...data, days: [day], accessEvents: [{ day: day.day, ip: '203.0.113.9', deletedOn: day.deletedOn }] };
    for (const { columns, rows, title } of tablesOf({ ...full, overrides: [hidden], clears: [clear], favourites, audit }))
      assert.deepEqual([rows.length, rows[0]?.cells.length], [1, columns.length], title);
  });

  it('When a table has more rows than the summary has days, then its note and its button say that they are rows', () => {
    const rows = { en: /\brows?\b/, de: /Zeilen?\b/, fr: /\blignes?\b/, es: /\bfilas?\b/ };
    for (const language of LANGUAGES) {
      const texts = textsIn(language);
      const sentences = [
        ...(['days', 'addresses'] as const).map((kind) => texts.text(`tab.my-data.${kind}.note`)),
        ...(['show-all', 'show-few'] as const).map((id) => texts.text(`tab.my-data.table.${id}`, { count: 47 })),
      ];
      for (const sentence of sentences) assert.match(sentence, rows[language]);
    }
  });

  it('When statements have ended, then they are folded below those in force and planned', () => {
    const said = (id: string, until: string) => ({ ...hidden, id, status: 'remote' as const, from: '2026-11-19T08:00:00.000Z', until });
    const table = (overrides: MyData['overrides']) => tablesOf({ ...data, overrides })[2];
    const some = table([said('now', '2026-11-20T23:00:00.000Z'), said('over', NOW), said('old', '2026-11-19T12:00:00.000Z')]);
    assert.deepEqual([some?.rows.map(({ key }) => key), some?.over?.rows.map(({ key }) => key)], [['now'], ['over', 'old']]);
    assert.equal(some?.over?.show, 'Show the 2 that have ended');
    assert.equal(table([said('over', NOW)])?.over?.none, 'Nothing is in force or planned.');
    assert.equal(table([said('now', '2026-11-20T23:00:00.000Z')])?.over, undefined);
  });

  it('When something is a favourite, then its row can remove it', () => {
    const favourites = {
      people: [{ personId: 'a/b', name: 'Ada', upn: 'ada@x', since: NOW }],
      offices: [{ officeId: 'b', name: 'Berlin', since: NOW }],
      floors: [{ officeId: 'b', officeName: 'Berlin', floorId: '1', name: 'First', since: NOW }],
    };
    const removals = tablesOf({ ...data, favourites })[4]?.rows.map(({ remove }) => [remove?.label, remove?.path]);
    assert.deepEqual(removals, [
      ['Remove: Ada', '/api/me/favourites/people/a%2Fb'],
      ['Remove: Berlin', '/api/me/favourites/offices/b'],
      ['Remove: Berlin, First', '/api/me/favourites/offices/b/floors/1'],
    ]);
  });

  it('When a statement is about an office of another zone, then its hours are those there, with the city', () => {
    const [, , said] = tablesOf({
      ...data,
      overrides: [{ ...hidden, status: 'office', officeName: 'Boston', timeZone: 'America/New_York' }],
    });
    assert.deepEqual(said?.rows[0]?.cells.slice(2, 4), ['Fri 20 Nov, 11:00 (New York)', 'Fri 20 Nov, 18:00 (New York)']);
  });

  it('When a plan was withdrawn before it began, then that is said in place of an end before the beginning', () => {
    const plan = { ...hidden, from: '2026-12-03T23:00:00.000Z', until: '2026-12-01T20:29:00.000Z' };
    const [, , said] = tablesOf({ ...data, overrides: [plan] });
    assert.deepEqual(said?.rows[0]?.cells.slice(2, 4), ['Fri 4 Dec, 00:00', 'withdrawn on Tue 1 Dec, 21:29, before it began']);
  });

  it('When a statement was made by an administrator, then it has their name', () => {
    const [, , said] = tablesOf({ ...data, overrides: [hidden] });
    assert.deepEqual(said?.rows[0]?.cells.slice(0, 2), ['Hidden', 'Petra (administrator)']);
    assert.match(groundsOf({ ...data, why: { ...data.why, override: hidden } })[0] ?? '', /^Said by Petra on Fri 20 Nov, 17:00, for today/);
  });

  it('When evidence decided, then the range and its instants are shown', () => {
    const grounds = groundsOf({ ...data, why: { ...data.why, evidence: day } });
    assert.equal(
      grounds[0],
      'Range “Boston LAN” (Boston, Floor 2): first seen at 08:00 (New York), last at 10:30 (New York) on Fri 20 Nov.',
    );
  });

  it('When I am hidden, then the end is shown, and how to end it', () => {
    assert.deepEqual(hidingOf({ ...data, overrides: [hidden, { ...hidden, id: 'over', inForce: false }] }), {
      ids: ['h'],
      until: 'for today',
    });
    assert.equal(hidingOf(data), undefined);
  });

  it('When a mode was chosen, then the page shows by whom and since when it counts', () => {
    assert.match(formatMode(data), /given when Indoors first saw you/);
    const mode = { ...data.mode, chosenAt: NOW, chosenBy: { kind: 'administrator' as const }, namedSince: NOW };
    assert.equal(
      formatMode({ ...data, mode }),
      'An administrator chose it on Fri 20 Nov, 17:00. You are named for the time since Fri 20 Nov, 17:00.',
    );
  });

  it('Entries of the audit are shown as sentences', () => {
    const entry = { at: NOW, by: { kind: 'self' as const }, toMe: true, deletedOn: '2027-11-20' };
    const words = (action: string, more = {}) => formatAudit({ ...entry, action, ...more });
    assert.equal(words('person.mode', { before: { mode: 'track' }, after: { mode: 'off' } }), 'Mode changed from Track to Off');
    assert.equal(words('person.override'), 'Said for you where you are');
    assert.equal(words('person.something'), 'person.something');
    assert.equal(words('person.override', { toMe: false }), 'Said for somebody where they are');
    assert.equal(words('warnings.prove-role'), 'Proved to the bot to be an administrator');
  });

  it('Every action that the server audits has a sentence', async () => {
    const server = join(import.meta.dirname, '../../server');
    const files = (await readdir(server, { recursive: true })).filter((name) => /^(actions|routes|ingest).*\.ts$/.test(name));
    const sources = await Promise.all(files.map((name) => readFile(join(server, name), 'utf8')));
    const actions = sources.flatMap((text) => [...text.matchAll(/action: '([a-z-]+\.[a-z-]+)'/g)].map(([, action = '']) => action));
    // The actor is a service account, and its subject an endpoint: no person reads it in their data.
    const noted = new Set(actions.filter((action) => action !== 'service-account.read'));
    assert.ok(noted.size > 15);
    for (const action of noted)
      assert.notEqual(formatAudit({ at: NOW, by: { kind: 'self' }, toMe: false, deletedOn: '2027-11-20', action }), action);
  });

  it('When presence is switched off, then that is the reason why nothing is shown', () => {
    assert.equal(formatWhy(data), 'Nothing.');
    assert.match(formatWhy({ ...data, mode: { mode: 'off', mayChange: true } }), /^Because your presence is switched off/);
  });

  it('A zone is shown with its use and its source', () => {
    assert.match(formatZone({ timeZoneFrom: 'mailbox' }), /until the end of your day in this zone.*of your mailbox\.$/);
    const facts = new Map(
      factsOf({ ...data, clientTimeZone: 'Asia/Tokyo', directory: { ...data.directory, timeZone: 'UTC', upnSince: NOW } }),
    );
    assert.deepEqual([facts.get('Device’s time zone'), facts.get('Mailbox’s time zone')], ['Asia/Tokyo', 'UTC']);
    assert.match(facts.get('Has that name since') ?? '', /17:00/);
  });

  it('A summary has counts, and omits missing facts', () => {
    assert.match(
      summaryOf({ ...data, days: [day, { ...day, rangeId: 'other' }] }),
      /^1 day, 0 addresses and 0 statements .* after 30 days\.$/,
    );
    assert.deepEqual(
      factsOf(data).map(([name]) => name),
      ['Name', 'Sign-in name', 'Object id'],
    );
  });

  it('When the bot writes to me, or somebody follows me, then each is shown with how to end it', () => {
    const since = NOW;
    const digest = {
      id: 'd1',
      where: 'channel' as const,
      period: 'next-week' as const,
      time: '15:00',
      timeZone: 'UTC',
      weekdays: [5],
      since,
    };
    const asked: MyData = {
      ...data,
      follows: {
        follows: [{ personId: 'p/1', name: 'Petra', repeat: 'daily', since }],
        followers: [{ personId: 'f1', name: 'Otto', repeat: 'once', since }],
        following: true,
        mayBeFollowed: true,
        reachable: true,
      },
      subscriptions: { morning: { time: '08:30', timeZone: 'UTC', since }, digests: [digest] },
    };
    assert.deepEqual(followerLines(asked), [{ words: 'Otto', path: '/api/me/followers/f1' }]);
    const lines = askedLines(asked);
    assert.deepEqual(
      lines.map(({ path }) => path),
      ['/api/me/follows/p%2F1', '/api/me/subscriptions/morning', '/api/me/subscriptions/digests/d1'],
    );
    assert.match(lines.map(({ words }) => words).join('; '), /Petra.*08:30.*Friday, 15:00.*a channel/);
    assert.deepEqual([followerLines(data), askedLines(data)], [[], []]);
  });
});
