import assert from 'node:assert/strict';
import type { Integration } from '../../../server/routes/schemas/integration.ts';
import type { SettingsView } from '../../../server/routes/schemas/settings.ts';
import { formatMissing, formatRemoved } from '../../../tab/features/admin/integration/missing-view-model.ts';
import { chatsFact, outboxWarning } from '../../../tab/features/admin/integration/outbox-view-model.ts';
import {
  discardLines,
  formatCollected,
  integrationFacts,
  integrationLine,
  problemsNow,
} from '../../../tab/features/admin/integration/view-model.ts';
import { peopleFacts } from '../../../tab/features/admin/people/view-model.ts';
import {
  formatSettings,
  isFixed,
  modeRows,
  settingHint,
  settingsDraft,
  settingsFaults,
  toSettings,
} from '../../../tab/features/admin/settings/view-model.ts';

const settings: SettingsView = {
  unmatched: 'discard',
  leftOfficeAfter: 120,
  timeZone: 'UTC',
  accessLogging: false,
  retentionDays: 30,
  defaultMode: 'track',
  smallNumber: 5,
  todayInSteps: false,
  departmentModes: [],
  selfServiceModes: false,
  workingDays: [1, 2, 3, 4, 5],
  auditRetentionDays: 365,
  numberRetentionYears: 2,
  language: 'en',
  insights: 'everybody',
  floorStatistics: true,
  pastFloors: true,
  namesInGroups: true,
  following: true,
  worksCouncilMode: false,
  quietHoursFrom: 20,
  quietHoursUntil: 7,
  about: [
    { name: 'leftOfficeAfter', title: 'L', explanation: 'E.', default: 120, minimum: 0, maximum: 1440 },
    { name: 'retentionDays', title: 'R', explanation: 'E.', default: 30, minimum: 4, maximum: 90 },
    { name: 'timeZone', title: 'T', explanation: 'E.', default: 'UTC' },
  ],
  version: 2,
};

describe('tab: settings for administrators', () => {
  const { about: _, ...values } = settings;

  it('When settings are opened and saved unchanged, then nothing changes', () => {
    assert.deepEqual(toSettings(settingsDraft(settings), 2), values);
  });

  it('lists what works-council mode sets in words, and fixes it while it is on alone', () => {
    const about = [
      {
        name: 'retentionDays',
        title: 'Days',
        explanation: '',
        default: 30,
        unit: 'days' as const,
        byWorksCouncil: { without: 30, with: 14 },
      },
      { name: 'insights', title: 'Insights', explanation: '', default: 'everybody', byWorksCouncil: { without: 'everybody', with: 'off' } },
      { name: 'following', title: 'Following', explanation: '', default: true, byWorksCouncil: { without: true, with: false } },
      { name: 'smallNumber', title: 'Step', explanation: '', default: 5 },
    ];
    assert.deepEqual(
      modeRows(about).map((row) => [row.title, row.without, row.with]),
      [
        ['Days', '30 days', '14 days'],
        ['Insights', 'Everybody', 'Nobody'],
        ['Following', 'on', 'off'],
      ],
    );
    assert.deepEqual(
      about.map((each) => isFixed(true, each)),
      [true, true, true, false],
    );
    assert.ok(!about.some((each) => isFixed(false, each)));
  });

  it('When a number is out of the server’s bounds, then its field has the bounds', () => {
    const draft = { ...settingsDraft(settings), retentionDays: '3', smallNumber: '', leftOfficeAfter: '1.5', auditRetentionDays: '30' };
    assert.deepEqual(settingsFaults(draft, settings.about), [
      { at: '/leftOfficeAfter', message: 'A whole number from 0 to 1,440.' },
      { at: '/retentionDays', message: 'A whole number from 4 to 90.' },
    ]);
  });

  it('When there is no working day, or a department twice, then the error says so', () => {
    const rows = ['Sales', ' sales ', ''].map((department, i) => ({ key: String(i), department, mode: 'off' as const }));
    const draft = { ...settingsDraft(settings), workingDays: [], departmentModes: rows };
    assert.deepEqual(
      settingsFaults(draft, []).map(({ at }) => at),
      ['/workingDays', '/departmentModes/1/department', '/departmentModes/2/department'],
    );
  });

  it('explains each setting, and its default in words', () => {
    const hint = (part: object) => settingHint({ explanation: 'E.', default: undefined, ...part });
    assert.equal(hint({ default: 1, unit: 'days' }), 'E. Default: 1 day.');
    assert.equal(hint({ default: [1, 2, 3, 4, 5] }), 'E. Default: Monday to Friday.');
    assert.equal(hint({ default: [6, 7] }), 'E. Default: Saturday and Sunday.');
    assert.equal(hint({ default: [] }), 'E. Default: none.');
    assert.equal(hint({ default: false }), 'E. Default: off.');
    assert.equal(hint({ default: 'discard' }), 'E. Default: Discard.');
    assert.equal(hint({ default: 'Europe/Berlin' }), 'E. Default: Europe/Berlin.');
  });

  it('compares two versions in words', () => {
    const { workingDays, departmentModes, unmatched } = formatSettings({
      ...settings,
      workingDays: [1, 7],
      departmentModes: [{ department: 'Sales', mode: 'off' }],
    });
    assert.deepEqual([workingDays, departmentModes, unmatched], [['Monday', 'Sunday'], ['Sales: Off'], 'Discard']);
  });
});

describe('tab: people for administrators', () => {
  it('shows how many match, how many of them are listed, and how many are selected', () => {
    const facts = (shown: number, total: number, selected = 0, filtered = true) => peopleFacts({ shown, total, selected, filtered });
    assert.equal(facts(0, 0, 0, false), '');
    assert.deepEqual([facts(50, 1200), facts(1, 1), facts(0, 0)], ['50 of 1,200 people', '1 person', 'Nobody fits']);
    assert.equal(facts(50, 120, 1), '50 of 120 people · 1 person selected');
  });
});

const counts = { read: 1000, used: 600, discarded: {}, requests: 10, throttled: 1, late: 0 };
const integration: Integration = {
  state: 'ok',
  now: '2026-11-20T10:00:00.000Z',
  lastSuccessAt: '2026-11-20T09:58:00.000Z',
  totals: { ...counts, discarded: { off: 4, unmatched: 396, guest: 0 } },
  events: 'all',
  gaps: [],
  warnings: { conversations: 0 },
  chats: { reachable: 0, neverWritten: 0, refused: 0, off: 0 },
  bot: { seen: false },
  outbox: [],
  credentials: [],
  directory: { people: 1200 },
};

describe('tab: the integration page', () => {
  it('shows why records placed nobody, in the server’s sentences, the most frequent first', () => {
    const reasons = { signIns: [{ code: 'unmatched', text: 'No range holds the address.' }], presence: [] };
    assert.deepEqual(discardLines(integration, reasons), [
      { code: 'unmatched', count: 396, share: '40%', why: 'No range holds the address.' },
      { code: 'off', count: 4, share: '< 1%', why: 'off' },
    ]);
  });

  it('When the bot reaches only some people, then it shows how many, and the reasons for the others', () => {
    const factOf = (chats: Integration['chats']) => chatsFact({ chats });
    assert.deepEqual(factOf({ reachable: 1200, neverWritten: 30, refused: 1, off: 2 }), {
      label: 'Reached by the bot',
      value: '1,200 people',
      note: '30 have not written to it yet · 1 has removed or blocked it · 2 are in mode Off',
    });
    assert.deepEqual(factOf({ reachable: 1, neverWritten: 0, refused: 0, off: 0 }), { label: 'Reached by the bot', value: '1 person' });
    assert.equal(chatsFact(integration), undefined);
    const shown = integrationFacts({ ...integration, chats: { reachable: 0, neverWritten: 3, refused: 0, off: 0 } }, 'Europe/Berlin');
    assert.equal(shown.at(-1)?.note, '3 have not written to it yet');
  });

  it('When people are missing from the directory, then it shows how many, and the result of a confirmation', () => {
    const missing = { people: 1300, of: 24_000, since: integration.now };
    assert.equal(formatMissing(missing), '1,300 of 24,000 people are missing from the directory');
    assert.match(formatRemoved(integration), /people who have left are removed/);
    const still = { ...integration, directory: { people: 24_000, missing } };
    assert.match(formatRemoved(still), /with the next collecting/);
    assert.match(formatRemoved({ ...still, running: { since: integration.now, counts } }), /one by one/);
  });

  it('When only the directory cannot be read, then that is the first line', () => {
    const problem = { code: 'X', message: 'Consent is missing.', remedy: 'Grant it.', since: integration.now };
    const failing = { ...integration, state: 'failing' as const, directory: { people: 0, problem } };
    assert.deepEqual(integrationLine(failing), { intent: 'error', words: 'Consent is missing.' });
    assert.equal(integrationLine(integration).intent, 'success');
    const gap = { from: '2026-11-18T08:00:00.000Z', until: '2026-11-18T09:00:00.000Z', reason: 'Away.' };
    assert.match(integrationLine({ ...integration, gaps: [gap] }).words, /1 span of the past was not: see “The past 30 days”/);
  });

  it('When collecting is delayed, then it shows the cause, once', () => {
    const heldUpBy = { code: 'THROTTLED', message: 'Microsoft Graph throttles us.', remedy: 'Wait.', since: integration.now };
    const counts = { read: 12, used: 9, discarded: {}, requests: 4, throttled: 2, late: 0 };
    const held = { ...integration, running: { since: integration.now, counts }, heldUpBy };
    assert.equal(formatCollected(held), 'Collecting is held up and continues: Microsoft Graph throttles us.');
    assert.match(formatCollected({ ...held, heldUpBy: undefined }), /takes longer than usual and continues/);
    assert.deepEqual(problemsNow({ ...held, problem: { ...heldUpBy, remedy: 'It failed before.' } }).length, 1);
    assert.deepEqual(problemsNow(held), [heldUpBy]);
  });

  it('shows times in the viewer’s zone, and unknown values as such', () => {
    const facts = Object.fromEntries(integrationFacts(integration, 'Europe/Berlin').map(({ label, value }) => [label, value]));
    assert.equal(facts['Last read'], '10:58');
    assert.equal(facts['Delay of Entra'], '–');
    assert.equal(facts.Directory, '1,200 people');
  });

  it('shows Entra’s delay, the late records, and the time until the credential expires', () => {
    const credential = {
      of: 'app',
      kind: 'secret',
      checkedAt: '',
      message: '',
      remedy: '',
      expiresAt: '2026-12-24T10:00:00.000Z',
    } as const;
    const facts = (part: Partial<Integration>) =>
      integrationFacts({ ...integration, ...part }, 'UTC').map(({ label, value, note }) => `${label}: ${value} (${note})`);
    const lines = facts({
      lagSeconds: { median: 45, worst: 7500 },
      events: 'interactive',
      credentials: [
        { ...credential, state: 'ending', daysLeft: 1.5 },
        { ...credential, of: 'bot', kind: 'certificate', state: 'ok', daysLeft: 80 },
      ],
    });
    assert.ok(lines.includes('Delay of Entra: 45 s (2 h 5 min at worst)'), lines.join('\n'));
    assert.ok(lines.includes('Client secret: 1 day left (until Thu 24 Dec (UTC))'), lines.join('\n'));
    assert.ok(
      lines.some((line) => line.startsWith('Certificate of the bot: 80 days left')),
      lines.join('\n'),
    );
    assert.ok(lines.some((line) => line.endsWith('placed somebody; interactive sign-ins only)')));
    assert.match(facts({ credentials: [{ ...credential, state: 'ending', daysLeft: 0.4 }] }).join(), /Less than a day left/);
    assert.match(
      facts({ credentials: [{ ...credential, state: 'ended', daysLeft: -2 }] }).join(),
      /Client secret: Expired \(since Thu 24 Dec/,
    );
  });

  it('shows open and dropped messages; recipients that cannot be reached have a remedy', () => {
    const bot = { consumer: 'bot', open: 2, blocked: 0, dropped: 0 };
    const facts = (outbox: Integration['outbox']) =>
      integrationFacts({ ...integration, outbox }, 'UTC').flatMap(({ label, value, note }) =>
        label === 'Messages' ? [[value, note]] : [],
      );
    assert.deepEqual(facts([]), []);
    assert.deepEqual(facts([bot]), [['2 waiting', undefined]]);
    assert.deepEqual(facts([{ ...bot, open: 0, dropped: 1 }]), [['None waiting', '1 was dropped so far']]);
    const warning = (outbox: Integration['outbox']) => outboxWarning({ ...integration, outbox }, 'Europe/Berlin');
    assert.equal(warning([bot]), undefined);
    const blocked = { ...bot, blocked: 3, blockedSince: '2026-11-20T08:30:00.000Z' };
    const second = { ...bot, consumer: 'webhook', blocked: 1, blockedSince: '2026-11-20T07:30:00.000Z' };
    assert.equal(warning([blocked, second])?.message, 'Messages have not reached 4 recipients since 08:30.');
    assert.match(warning([blocked])?.remedy ?? '', /Check the connection below: the step “Bot”/);
  });

  it('shows the result of collecting by hand', () => {
    const counts = { read: 1, used: 0, discarded: {}, requests: 4, throttled: 2, late: 0 };
    assert.equal(formatCollected({ ...integration, last: counts }), 'Collected: 1 record read, none placed anybody.');
    assert.equal(
      formatCollected({ ...integration, last: { ...counts, read: 1200, used: 3 } }),
      'Collected: 1,200 records read, 3 placed somebody.',
    );
  });
});
