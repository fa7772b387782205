import assert from 'node:assert/strict';
import { changeSettings, previewSettings, type SettingsDeps } from '../../server/actions/settings/change-settings.ts';
import { createMutex } from '../../server/concurrency.ts';
import { isAppError } from '../../server/errors.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { errorText } from '../../server/texts/error-text.ts';
import { ADMIN, type Harness, startHarness } from '../routes/harness.ts';

describe('settings: the effect of an edit', () => {
  let on: Harness;
  let asked: string[];
  let deps: SettingsDeps;
  beforeEach(async () => {
    on = await startHarness();
    asked = [];
    const requests = { weekSweep: () => void asked.push('week'), forget: () => void asked.push('forget') };
    deps = { store: on.store, board: on.board, clock: on.clock, withLock: createMutex(), requests };
  });
  afterEach(() => on.close());

  const change = (changes: object, read?: number) => changeSettings(deps, { id: ADMIN, administrator: true }, { changes, read });

  it('When settings were changed since they were read, then the refusal names those by their titles', async () => {
    await change({ retentionDays: 20 });
    await change({ smallNumber: 7 });
    await assert.rejects(change({ timeZone: 'Europe/Oslo' }, 1), (error: unknown) => {
      assert.ok(isAppError(error, 'VERSION_CONFLICT'));
      assert.equal(
        errorText(error, textsIn('en')),
        'The settings have been changed since you read them. Changed since then: “Days kept about people”, “Step of past figures”. Make your change to what they are now.',
      );
      return true;
    });
    assert.equal(on.board.world().settings.version, 3, 'no part of it is saved');
  });

  it('When another instance has saved settings, then an edit starts from those', async () => {
    const before = on.board.world().settings;
    await on.store.saveSettings({ ...before, smallNumber: 9, version: before.version + 1 });
    const { settings } = await change({ retentionDays: 20 });
    assert.deepEqual([settings.smallNumber, settings.retentionDays, settings.version], [9, 20, before.version + 2]);
  });

  it('When an edit is only previewed, then it has the consequences, saves nothing and requests nothing', async () => {
    const edit = { changes: { retentionDays: 20, unmatched: 'discover' as const }, read: undefined };
    const { settings, consequences } = await previewSettings(deps, edit);
    assert.deepEqual([settings.retentionDays, consequences.map(({ setting }) => setting)], [20, ['unmatched', 'retentionDays']]);
    assert.deepEqual([on.board.world().settings.version, asked], [1, []]);
    await change(edit.changes);
    assert.deepEqual(asked, ['week', 'forget']);
  });
});
