import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditEntryView } from '../../../server/routes/schemas/audit.ts';
import type { CandidateList, CandidateView } from '../../../server/routes/schemas/candidates.ts';
import type { RangeImport } from '../../../server/routes/schemas/range-import.ts';
import type { RangePreview } from '../../../server/routes/schemas/range-preview.ts';
import { eventDays, eventsFaults, eventsQuery } from '../../../tab/features/admin/access-events/view-model.ts';
import { entryDifferences } from '../../../tab/features/admin/audit/entry-differences.ts';
import { entryTitle, isAboutOneThing } from '../../../tab/features/admin/audit/entry-title.ts';
import { isKnownAction } from '../../../tab/features/admin/audit/format-action.ts';
import {
  ACTION_KINDS,
  ALL_ENTRIES,
  auditFault,
  auditProblem,
  auditQuery,
  isNarrowed,
} from '../../../tab/features/admin/audit/view-model.ts';
import {
  bars,
  candidateFacts,
  draftOfPrefilled,
  formatEmpty,
  formatNeighbours,
  formatSuggestion,
  oneClick,
} from '../../../tab/features/admin/candidates/view-model.ts';
import {
  bulkListed,
  bulkUndo,
  bulkUndoNote,
  bulkUndone,
  firstBulkKind,
  formatBulk,
  modeChanged,
  NOBODY_LEFT_OUT,
  selectionFor,
} from '../../../tab/features/admin/people/view-model.ts';
import {
  formatLine,
  formatOf,
  importLines,
  importProblem,
  importSummary,
  lineDifferences,
  movesPlaces,
} from '../../../tab/features/admin/ranges/import-view-model.ts';
import { previewParts } from '../../../tab/features/admin/ranges/preview-view-model.ts';
import { fileNameOf } from '../../../tab/shared/lib/download.ts';

const count = (n: number) => ({ atLeast: n, atMost: n, text: String(n) });
const steps = (atLeast: number, atMost: number) => ({ atLeast, atMost, text: 'in English' });

const candidate: CandidateView = {
  id: 'c',
  group: '203.0.113.0/24',
  cidrs: ['203.0.113.193/32'],
  firstDay: '2026-11-18',
  lastDay: '2026-11-19',
  daysSeen: 2,
  days: [
    { day: '2026-11-18', people: steps(0, 4) },
    { day: '2026-11-19', people: steps(5, 9) },
  ],
  usual: steps(5, 9),
  most: steps(5, 9),
  workingShare: 0.9,
  sharedExit: false,
  advice: { kind: 'office', text: 'Its people said that they were in Berlin.' },
  suggestion: { officeId: 'b', officeName: 'Berlin', confidence: 0.8, because: 'said' },
  neighbours: [],
  range: {
    name: 'Berlin',
    cidrs: ['203.0.113.193/32'],
    target: { kind: 'office', officeId: 'b' },
    presence: true,
    accessLogging: false,
    source: 'discovered',
  },
};

describe('tab: candidates for administrators', () => {
  it('shows in steps how many people use an address, when, and the evidence for an office', () => {
    assert.equal(candidateFacts(candidate, 30), '2 of the last 30 days · usually 5–9 people, 5–9 at most · 90% in working hours');
    assert.equal(formatSuggestion(candidate), 'Berlin, 80% sure: its people said so');
    assert.deepEqual(
      bars(candidate, '2026-11-20').map(({ height }) => height),
      [4 / 9, 1],
    );
  });

  it('names nearby ranges, three at most', () => {
    const near = (name: string) => ({ rangeId: name, name, cidr: '203.0.113.0/28' });
    assert.equal(formatNeighbours(candidate), undefined);
    const beside = formatNeighbours({ ...candidate, neighbours: ['HQ', 'Lab', 'Shop', 'Gym'].map(near) });
    assert.equal(beside, 'Beside “HQ” (203.0.113.0/28), “Lab” (203.0.113.0/28), “Shop” (203.0.113.0/28)');
  });

  it('When it is one person, then it is not “1 people”', () => {
    const one = { count: 1, atLeast: 1, atMost: 1, text: '1' };
    const alone = { ...candidate, usual: one, most: one, days: [{ day: '2026-11-19', people: one }] };
    assert.match(candidateFacts(alone, 1), /^2 of the last 1 day · usually 1 person, 1 at most/);
    assert.deepEqual(
      bars(alone, '2026-11-20').map(({ words }) => words),
      ['Thu 19 Nov: 1 person'],
    );
  });

  it('When no target is suggested, then one click is not offered, and the form leaves it empty', () => {
    const { target: _, ...range } = candidate.range;
    assert.equal(oneClick({ ...candidate, range }), undefined);
    assert.equal(draftOfPrefilled(range).target, '');
    assert.equal(oneClick(candidate)?.source, 'discovered');
  });

  it('When there are none, then the page says why, and what to do', () => {
    const list = { discovering: false, many: 5, window: 30, candidates: [], dismissed: [] };
    const words = (part: Partial<CandidateList>) => formatEmpty({ ...list, ...part }, '2026-11-20');
    assert.match(words({}), /settings/);
    assert.match(words({ discovering: true }), /being counted/);
    assert.match(words({ discovering: true, countedDay: '2026-11-19' }), /5 people or more .* until Thu 19 Nov lies in a range/);
  });
});

describe('tab: modes of many', () => {
  it('When nobody is selected and nothing is filtered, then nobody is chosen at first: changing everybody is a choice', () => {
    const research = { ...NOBODY_LEFT_OUT, department: 'Research' };
    assert.equal(firstBulkKind(NOBODY_LEFT_OUT, []), undefined);
    assert.equal(firstBulkKind({ ...NOBODY_LEFT_OUT, text: ' ' }, []), undefined);
    assert.equal(firstBulkKind(research, []), 'filter');
    assert.equal(firstBulkKind(research, ['a']), 'ids');
    assert.equal(bulkListed(NOBODY_LEFT_OUT, 250), 'Everybody (250 people)');
    assert.equal(bulkListed(research, 1), 'Everybody who fits the filters (1 person)');
  });

  const given = { filter: NOBODY_LEFT_OUT, ids: [], groupId: '' };

  it('When the selection is incomplete, then nobody is selected', () => {
    assert.equal(selectionFor('ids', given), undefined);
    assert.equal(selectionFor(undefined, given), undefined);
    assert.equal(selectionFor('group', { ...given, groupId: 'sales' }), undefined);
    assert.deepEqual(selectionFor('filter', given), { kind: 'all' });
    assert.deepEqual(selectionFor('filter', { ...given, filter: { text: ' a ', mode: 'off', department: 'HR' } }), {
      kind: 'all',
      q: 'a',
      mode: 'off',
      department: 'HR',
    });
  });

  it('When many were changed, then it can be undone for people who still have the mode, unless data was deleted', () => {
    const result = { dryRun: false, mode: 'display' as const, people: 3, changed: 3, from: { off: 0, track: 3, display: 0 }, unknown: 0 };
    const before = { off: [], track: ['a', 'b'], display: [] };
    const chosenAt = '2026-11-20T08:00:00.000Z';
    assert.deepEqual(bulkUndo({ ...result, before, chosenAt }), [
      { selection: { kind: 'ids', ids: ['a', 'b'] }, mode: 'track', onlyFrom: 'display', chosenAt },
    ]);
    assert.equal(bulkUndoNote({ ...result, before }), undefined);
    const withOff = { ...result, chosenAt, before: { ...before, off: ['c'] } };
    assert.deepEqual(bulkUndo(withOff), [
      { selection: { kind: 'ids', ids: ['c'] }, mode: 'off', onlyFrom: 'display', chosenAt },
      ...bulkUndo({ ...result, before, chosenAt }),
    ]);
    assert.match(bulkUndoNote(withOff) ?? '', /deletes what is recorded until then about 1 person who was “Off”/);
    const toOff = { ...withOff, mode: 'off' as const };
    assert.deepEqual([bulkUndo(toOff), bulkUndoNote(toOff)], [[], undefined]);
  });

  it('When it was undone, then the page has the number for each mode, and the deleted data', () => {
    const of = (count: number) => [{ selection: { kind: 'ids' as const, ids: Array.from({ length: count }, (_, i) => `p${i}`) } }];
    const results = [
      { mode: 'off' as const, changed: 2 },
      { mode: 'track' as const, changed: 3 },
    ];
    const words = bulkUndone(of(5), results);
    assert.doesNotMatch(words, /since/);
    assert.match(bulkUndone(of(6), results), /1 person keeps their mode, because it has been chosen again since\.$/);
    assert.equal(bulkUndone(of(6), [{ mode: 'track', changed: 0 }]), 'Nothing was undone: it has changed since.');
    assert.match(words, /^5 people have .* 2 of them are “Off”: what was recorded meanwhile is deleted/);
    assert.doesNotMatch(bulkUndone(of(3), [{ mode: 'track', changed: 3 }]), /deleted|“Off”/);
    assert.match(bulkUndone(of(1), [{ mode: 'display', changed: 1 }]), /from now on/);
    assert.match(modeChanged({ name: 'Ada', mode: 'display' }, 'off'), /Undo deletes/);
    assert.doesNotMatch(modeChanged({ name: 'Ada', mode: 'display' }, 'track'), /Undo/);
  });

  it('shows how many would change from which mode, and that “off” deletes', () => {
    const result = { dryRun: true, mode: 'off' as const, people: 3, changed: 2, from: { off: 0, track: 1, display: 1 }, unknown: 0 };
    const words = formatBulk(result);
    assert.equal(words[1], '2 people would become “Off”: 1 from “Track”, 1 from “Display”.');
    assert.match(words[2] ?? '', /would be deleted/);
    assert.match(formatBulk({ ...result, changed: 0 })[1] ?? '', /nothing would change/);
  });
});

describe('tab: access events for administrators', () => {
  it('When the days are in the wrong order, then the page says so, and only given filters are sent', () => {
    const draft = { person: ' Ada ', address: '', range: '', fromDay: '2026-11-02', toDay: '2026-11-01' };
    assert.deepEqual(
      eventsFaults(draft).map(({ at }) => at),
      ['?toDay'],
    );
    assert.deepEqual(eventsQuery(draft), { person: 'Ada', fromDay: '2026-11-02', toDay: '2026-11-01' });
  });

  it('When a day is a text that is not one, then nothing is looked up, and its field says so', () => {
    const draft = { person: '', address: '', range: '', fromDay: '32/13/2026', toDay: '2026-11-01' };
    const message = '“32/13/2026” is not a date. Write it like 31/12/2026.';
    assert.deepEqual(eventsFaults(draft), [{ at: '?fromDay', message }]);
    assert.deepEqual(eventsFaults({ ...draft, fromDay: '', toDay: '32/13/2026' }), [{ at: '?toDay', message }]);
  });

  it('shows days newest first, with people who may not be named as numbers, also alone', () => {
    const event = { day: '2026-11-19', person: { id: 'a', name: 'Ada' }, address: '203.0.113.7' };
    const others = [
      { day: '2026-11-20', people: { ...count(1), count: 1 } },
      { day: '2026-11-19', people: steps(0, 4) },
      { day: '2026-11-18', people: count(0) },
    ];
    assert.deepEqual(
      eventDays({ events: [event], others }).map(({ day, events, others: more }) => [day, events.length, more]),
      [
        ['2026-11-20', 0, '1 person'],
        ['2026-11-19', 1, 'fewer than 5 people'],
      ],
    );
  });
});

describe('tab: the audit for administrators', () => {
  it('requests whole days of the viewer', () => {
    const query = auditQuery({ ...ALL_ENTRIES, fromDay: '2026-11-20', toDay: '2026-11-20' }, 'Europe/Berlin');
    assert.deepEqual([query.from, query.until], ['2026-11-19T23:00:00.000Z', '2026-11-20T23:00:00.000Z']);
    assert.equal(auditProblem({ ...ALL_ENTRIES, fromDay: '2026-11-20', toDay: '2026-11-19' }), 'The last day lies before the first.');
  });

  it('When a day is a text that is not one, then nothing is requested, and its field says so', () => {
    const message = '“32/13/2026” is not a date. Write it like 31/12/2026.';
    assert.deepEqual(auditFault({ ...ALL_ENTRIES, fromDay: '32/13/2026' }), { at: 'fromDay', message });
    assert.deepEqual(auditFault({ ...ALL_ENTRIES, fromDay: '2026-11-20', toDay: '32/13/2026' }), { at: 'toDay', message });
    assert.equal(auditProblem({ ...ALL_ENTRIES, toDay: '32/13/2026' }), message);
  });

  it('shows who did what to what, with current names; deleted ones are not guessed', () => {
    const entry: AuditEntryView = {
      id: '1',
      at: '2026-11-20T08:00:00.000Z',
      actor: 'u',
      actorName: 'Uma',
      action: 'range.update',
      subject: 'r',
      subjectName: 'HQ',
    };
    assert.equal(entryTitle(entry), 'Uma changed HQ');
    assert.equal(entryTitle({ ...entry, actorName: undefined, subjectName: undefined }), 'Somebody who is gone changed r');
    const ofSettings = { ...entry, action: 'settings.update', subject: 'settings', subjectName: undefined };
    assert.equal(entryTitle({ ...ofSettings, actor: 'system', actorName: undefined }), 'Indoors itself changed the settings');
    assert.deepEqual([isAboutOneThing(entry), isAboutOneThing(ofSettings)], [true, false]);
    const read = { ...entry, actor: 'aaaa0000-0000-4000-8000-00000000000a', actorName: undefined, action: 'service-account.read' };
    const ofPresence = { ...read, subject: '/api/presence', subjectName: undefined };
    assert.equal(entryTitle(ofPresence), 'Service account aaaa0000 … read /api/presence');
    const deleted = { ...entry, action: 'range.delete', subjectName: undefined, before: { name: 'HQ' } };
    assert.equal(entryTitle(deleted), 'Uma deleted HQ');
    const look = { ...entry, action: 'access-events.view' };
    assert.equal(entryTitle({ ...look, subjectName: 'Ada' }), 'Uma looked at access events of Ada');
    assert.equal(entryTitle({ ...look, subject: 'access-events', subjectName: undefined }), 'Uma looked at access events');
    assert.equal(entryTitle({ ...entry, action: 'wall.create' }), 'Uma did “wall.create” to HQ');
  });

  it('When lists of an entry were shortened, then it says how many items are missing', () => {
    const omitted = (cidrs: number) => ({ cidrs: ['192.0.2.0/32'], omitted: { cidrs } });
    const entry: AuditEntryView = { id: '1', at: '2026-11-20T08:00:00.000Z', actor: 'u', action: 'range.update', subject: 'r' };
    const what = 'Further items, not recorded: Addresses';
    const when = { zone: 'Europe/Berlin', now: '2026-11-20T09:00:00.000Z' };
    assert.deepEqual(entryDifferences({ ...entry, before: omitted(17), after: omitted(20) }, when), [{ what, before: '17', after: '20' }]);
    const selection = { kind: 'ids', ids: ['Ada'], omitted: { ids: 3 } };
    assert.deepEqual(entryDifferences({ ...entry, after: { selection } }, when), [
      { what: 'Whose: Selected', before: undefined, after: 'Added Ada' },
      { what: 'Whose: Further items, not recorded: Selected', before: undefined, after: '3' },
    ]);
  });

  it('has a sentence for each action that the server audits, and its group for the filter', () => {
    const root = join(import.meta.dirname, '../../../server');
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(?:actions|routes|ingest)[/\\].*\.ts$/.test(name),
    );
    const sources = names.map((name) => readFileSync(join(root, name), 'utf8'));
    const written = sources.flatMap((source) =>
      [...source.matchAll(/action: ['`]([a-z-]+\.[a-z-]+)['`]/g)].map(([, action]) => action ?? ''),
    );
    assert.ok(written.length > 20, String(written.length));
    assert.deepEqual(
      written.filter((action) => !isKnownAction(action)),
      [],
    );
    const kinds: readonly string[] = ACTION_KINDS;
    assert.deepEqual(
      written.filter((action) => !kinds.includes(action.split('.')[0] ?? '')),
      [],
    );
  });

  it('shows details in words: names for ids, instants and days in the reader’s format, choices as on the pages', () => {
    const noted = (after: object, before?: object) =>
      entryDifferences(
        { id: '1', at: '', actor: 'u', action: 'x.y', subject: 's', before, after, names: { o: 'Berlin', f: 'Floor 1', a: 'Ada' } },
        when,
      ).map(({ what, before: was, after: is }) => [what, was, is]);
    const when = { zone: 'Europe/Berlin', now: '2026-11-20T08:00:00.000Z' };
    assert.deepEqual(noted({ id: 's', from: '2026-11-20T08:00:00.000Z', until: '2026-11-21T08:00:00.000Z' }), [
      ['From', undefined, 'Fri 20 Nov, 09:00'],
      ['Until', undefined, 'Sat 21 Nov, 09:00'],
    ]);
    assert.deepEqual(noted({ fromDay: '2026-11-14', people: ['a'] }), [
      ['First day', undefined, 'Sat 14 Nov'],
      ['People', undefined, 'Ada'],
    ]);
    const range = { cidrs: [], from: '2026-11-20T08:00:00.000Z', source: 'named-location' };
    const office = (floor: object) => ({ ...range, target: { kind: 'office', officeId: 'o', ...floor } });
    assert.deepEqual(noted(office({ floorId: 'f' }), { ...range, target: { kind: 'remote' } }), [['Means', 'Remote', 'Berlin, Floor 1']]);
    assert.deepEqual(noted(office({})).slice(-1), [['Means', undefined, 'Berlin']]);
    assert.deepEqual(noted({ mode: 'off', selection: { kind: 'all' } }), [
      ['Mode', undefined, 'Off'],
      ['Whose', undefined, 'Everybody'],
    ]);
    const settings = (part: object) => ({ unmatched: 'discard', workingDays: [1, 2], departmentModes: [], ...part });
    const changed = settings({ unmatched: 'discover', workingDays: [1], departmentModes: [{ department: 'Sales', mode: 'track' }] });
    assert.deepEqual(noted(changed, settings({})), [
      ['Addresses in no range', 'Discard', 'Discover'],
      ['Working days', 'Removed Tuesday', undefined],
      ['Modes of new people by department', undefined, 'Added Sales: Track'],
    ]);
    const hours = { openingHours: [{ weekday: 1, opens: '08:00', closes: '18:00' }], closedDays: [{ day: '2026-12-25', name: 'Holiday' }] };
    assert.deepEqual(noted(hours, {}), [
      ['Opening hours', undefined, 'Added Monday 08:00–18:00'],
      ['Closed days', undefined, 'Added Fri 25 Dec: Holiday'],
    ]);
  });

  it('When only entries by or about somebody are listed, then that is a filter to clear', () => {
    assert.equal(isNarrowed(ALL_ENTRIES), false);
    assert.equal(isNarrowed({ ...ALL_ENTRIES, actor: { id: 'u', name: 'Uma' } }), true);
  });
});

describe('tab: ranges from a file', () => {
  const line = (n: number, outcome: RangeImport['lines'][number]['outcome'], part = {}) => ({
    line: n,
    name: 'R',
    outcome,
    changes: [],
    faults: [],
    ...part,
  });
  const plan: RangeImport = { dryRun: true, created: 1, updated: 1, unchanged: 0, refused: 1, lines: [] };

  it('When one line is refused, or nothing would change, then there is nothing to import, and the page says why', () => {
    assert.match(importProblem(plan) ?? '', /^1 line is refused/);
    assert.equal(importProblem({ ...plan, refused: 0 }), undefined);
    assert.equal(importProblem({ ...plan, created: 0, updated: 0, refused: 0 }), 'Nothing would change.');
    assert.equal(importSummary(plan), '1 new, 1 changed, 1 refused.');
  });

  it('shows lines with problems first, and asks about the past only if a place changes', () => {
    const lines = [
      line(2, 'unchanged'),
      line(3, 'updated', { changes: ['target', 'cidrs'] }),
      line(4, 'refused', { faults: [{ field: 'cidrs', message: 'M.' }] }),
    ];
    const { shown, more } = importLines({ ...plan, lines });
    assert.deepEqual(
      shown.map((each) => each.line),
      [4, 3, 2],
    );
    assert.equal(more, 0);
    assert.deepEqual(shown.slice(0, 2).map(formatLine), ['Addresses: M.', 'Means, Addresses']);
    assert.equal(movesPlaces({ ...plan, lines }), true);
    assert.equal(movesPlaces({ ...plan, lines: lines.slice(0, 1) }), false);
  });

  it('shows the old and the new value of each changed field', () => {
    const changed = { changes: ['name', 'presence'], before: { name: 'HQ', presence: 'yes' }, after: { name: 'Main', presence: 'no' } };
    assert.deepEqual(lineDifferences(line(2, 'updated', changed)), [
      { what: 'Name', before: 'HQ', after: 'Main' },
      { what: 'Counts as presence', before: 'yes', after: 'no' },
    ]);
    assert.deepEqual(lineDifferences(line(3, 'created')), []);
  });

  it('chooses the format by the name, otherwise by the text; the server names files', () => {
    assert.deepEqual(
      [formatOf('a.JSON', ''), formatOf('a.csv', '[]'), formatOf('', ' [{'), formatOf('', 'name,')],
      ['json', 'csv', 'json', 'csv'],
    );
    assert.equal(fileNameOf('attachment; filename="ranges-2026-11-20.csv"'), 'ranges-2026-11-20.csv');
    assert.equal(fileNameOf(null), undefined);
  });
});

describe('tab: the effect of a change of a range', () => {
  it('shows now, the stored days, and the effect on the past; names people who may be named, and counts the rest', () => {
    const [from, to] = [
      { kind: 'remote' as const, text: 'remote' },
      { kind: 'office' as const, text: 'Berlin' },
    ];
    const none = { othersCounted: true, namedPersonDays: 0, people: count(0), moves: [], byDay: [] };
    const preview: RangePreview = {
      summary: [],
      days: { from: '2026-10-22', to: '2026-11-20', count: 30 },
      accessLog: { organisation: true, complete: true, notes: [] },
      history: {
        ...none,
        people: steps(5, 9),
        moves: [{ from, to, people: steps(5, 9), namedPersonDays: 0 }],
      },
      corrected: none,
      now: {
        atOnce: {
          othersCounted: true,
          count: steps(1, 5),
          moves: [{ from, to, count: steps(1, 5), named: 1, people: [{ id: 'a', name: 'Ada' }] }],
        },
        nextSignIn: { othersCounted: true, count: count(0), moves: [] },
      },
    };
    const parts = previewParts(preview);
    assert.deepEqual(
      parts.map(({ line }) => line),
      [
        'This concerns 1–5 people.',
        'Nobody of those who are present.',
        'They stay as they are.',
        'Days of 5–9 people would have been shown elsewhere. They are not changed.',
      ],
    );
    assert.equal(parts[0]?.moves[0]?.names, 'Ada');
    const atOnce = { ...preview.now.atOnce, moves: preview.now.atOnce.moves.map((move) => ({ ...move, named: 1001 })) };
    assert.equal(previewParts({ ...preview, now: { ...preview.now, atOnce } })[0]?.moves[0]?.names, 'Ada and 1,000 more');
    const lineOf = (corrected: Partial<RangePreview['corrected']>) =>
      previewParts({ ...preview, corrected: { ...none, ...corrected } })[2]?.line;
    const mixed = { named: 2, others: '5–9', atLeast: 7, atMost: 11, text: '2 and 5–9 others' };
    assert.deepEqual(
      [
        lineOf({ people: steps(0, 4) }),
        lineOf({ people: mixed, namedPersonDays: 3 }),
        lineOf({ people: { ...count(2), count: 2 }, namedPersonDays: 1 }),
      ],
      [
        'Days of fewer than 5 people are shown elsewhere.',
        'Days of 2 people and 5–9 others (3 person-days of those who may be named) are shown elsewhere.',
        'Days of 2 people (1 person-day) are shown elsewhere.',
      ],
    );
    assert.equal(parts[3]?.title, 'If it had been so for the last 30 days');
    const left = previewParts({
      ...preview,
      history: { ...none, othersCounted: false, people: { ...count(2), count: 2 }, namedPersonDays: 3 },
      now: { ...preview.now, nextSignIn: { othersCounted: false, count: { ...count(0), count: 0 }, moves: [] } },
    });
    assert.deepEqual(
      [left[1]?.line, left[3]?.line],
      [
        'Nobody who may be named.',
        'Days of 2 people who may be named (3 person-days) would have been shown elsewhere. They are not changed.',
      ],
    );
  });
});
