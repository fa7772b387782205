import assert from 'node:assert/strict';
import { addDays } from '../../server/presence/calendar.ts';
import { isKept } from '../../server/presence/retention.ts';
import type { Settings } from '../../server/presence/settings.ts';
import { consequencesOf } from '../../server/presence/settings-change.ts';
import { english } from '../support/error-text.ts';
import { settings, utc } from './make.ts';

const NOW = utc('2026-11-20 09:00');
const told = (before: Partial<Settings>, after: Partial<Settings>) => consequencesOf(settings(before), settings(after), NOW);

describe('The consequences of a change of settings', () => {
  it('When only the version differs, then there are none', () => {
    assert.deepEqual(told({}, { version: 2, workingDays: [1, 2, 3, 4, 5] }), []);
  });

  it('When fewer days are kept, then it lists the deleted ones, which are the expired ones', () => {
    const [before, after] = [settings({ retentionDays: 30 }), settings({ retentionDays: 10 })];
    const [one, ...others] = consequencesOf(before, after, NOW);
    assert.deepEqual([one?.setting, others], ['retentionDays', []]);
    assert.match(english(one?.text), /from 22 October 2026 to 10 November 2026 is deleted .* 20 days fall away\./);
    const gone = Array.from({ length: 60 }, (_, i) => addDays('2026-11-20', -i)).filter(
      (day) => isKept(day, NOW, before) && !isKept(day, NOW, after),
    );
    assert.deepEqual([gone.at(-1), gone[0], gone.length], ['2026-10-22', '2026-11-10', 20]);
    assert.match(english(told({ retentionDays: 30 }, { retentionDays: 29 })[0]?.text), /of 22 October 2026 is .* 1 day falls away/);
    assert.match(english(told({ retentionDays: 30 }, { retentionDays: 40 })[0]?.text), /longer/);
  });

  it('When the audit is kept for less time, then it has the last deleted day', () => {
    assert.match(
      english(told({ auditRetentionDays: 365 }, { auditRetentionDays: 30 })[0]?.text),
      /of 21 October 2026 and earlier .* 335 days/,
    );
  });

  it('When the zone changes, then stored dates stay; when the default mode changes, then only new people get it', () => {
    const both = told({}, { timeZone: 'Europe/Berlin', defaultMode: 'display' });
    assert.deepEqual(
      both.map(({ setting }) => setting),
      ['timeZone', 'defaultMode'],
    );
    assert.match(english(both[0]?.text), /stored already stay as they are/);
    assert.match(english(both[1]?.text), /^Only people whom the directory names for the first time/);
  });

  it('Every setting that can change has a sentence', () => {
    const changed: Settings = {
      unmatched: 'remote',
      leftOfficeAfter: 1,
      timeZone: 'Asia/Tokyo',
      accessLogging: true,
      retentionDays: 5,
      defaultMode: 'off',
      departmentModes: [{ department: 'Works', mode: 'off' }],
      selfServiceModes: false,
      smallNumber: 7,
      todayInSteps: true,
      workingDays: [7],
      auditRetentionDays: 31,
      numberRetentionYears: 1,
      language: 'xx',
      insights: 'off',
      pastFloors: false,
      namesInGroups: false,
      following: false,
      worksCouncilMode: true,
      floorStatistics: false,
      quietHoursFrom: 22,
      quietHoursUntil: 6,
      version: 9,
    };
    const settingsTold = told({}, changed).map(({ setting }) => setting);
    assert.deepEqual([...settingsTold, 'version'].sort(), Object.keys(settings()).sort());
  });
});
