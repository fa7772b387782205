import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/presence/settings.ts';
import {
  SET_BY_WORKS_COUNCIL,
  setByWorksCouncil,
  withoutWorksCouncil,
  withWorksCouncil,
  worksCouncilSentences,
} from '../../server/presence/works-council.ts';

const of = (settings: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...settings });
const shown = (settings: Settings) => Object.fromEntries(SET_BY_WORKS_COUNCIL.map((name) => [name, settings[name]]));

describe('Works-council mode', () => {
  it('sets what works councils ask for, and nothing else', () => {
    const on = withWorksCouncil(of());
    assert.deepEqual(shown(on), {
      pastFloors: false,
      namesInGroups: false,
      following: false,
      insights: 'off',
      floorStatistics: false,
      todayInSteps: true,
      retentionDays: 14,
    });
    const others = (settings: Settings) => ({ ...settings, ...shown(of()), worksCouncilMode: false, formerSettings: undefined });
    assert.deepEqual(others(on), others(of()));
  });

  it('When data is kept for a shorter time already, then it stays so', () => {
    assert.equal(withWorksCouncil(of({ retentionDays: 7 })).retentionDays, 7);
  });

  it('When it is switched off, then everything is as before, however it was', () => {
    for (const before of [
      of(),
      of({ insights: 'administrators', retentionDays: 90, following: false, todayInSteps: true }),
      of({ retentionDays: 4 }),
    ])
      assert.deepEqual(withoutWorksCouncil(withWorksCouncil(before)), before);
  });

  it('When it is switched on twice, then the former settings are still those of before', () => {
    assert.deepEqual(withoutWorksCouncil(withWorksCouncil(withWorksCouncil(of()))), of());
  });

  it('lists its settings with both values, while it is on and while it is off', () => {
    const list = setByWorksCouncil(of());
    assert.deepEqual(setByWorksCouncil(withWorksCouncil(of())), list);
    assert.deepEqual(list.at(-1), { setting: 'retentionDays', without: 30, with: 14 });
    assert.deepEqual(
      list.map(({ setting }) => setting),
      SET_BY_WORKS_COUNCIL,
    );
  });

  it('has a sentence for people about each setting, while it is on alone', () => {
    assert.deepEqual(worksCouncilSentences(of()), []);
    assert.deepEqual(
      worksCouncilSentences(withWorksCouncil(of())).map(({ setting }) => setting),
      SET_BY_WORKS_COUNCIL,
    );
  });
});
