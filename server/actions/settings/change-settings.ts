import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import type { Mutex } from '../../concurrency.ts';
import { resolveZone } from '../../presence/calendar.ts';
import { departmentKey } from '../../presence/modes.ts';
import { DEFAULT_SETTINGS, type DepartmentMode, type Settings } from '../../presence/settings.ts';
import { type Consequence, consequencesOf } from '../../presence/settings-change.ts';
import type { Clock } from '../../presence/time.ts';
import { SET_BY_WORKS_COUNCIL, withoutWorksCouncil, withWorksCouncil } from '../../presence/works-council.ts';
import type { Store } from '../../store/port/store.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';
import { checkVersion, explainConflict } from '../check-version.ts';
import type { CollectorRequests } from '../collector-requests.ts';
import { fieldFault } from '../field-fault.ts';
import { settingsRecord } from '../records.ts';
import { zoneNamed } from '../zone-named.ts';

export interface SettingsDeps {
  store: Pick<Store, 'saveSettings' | 'auditEntries'>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
  requests: Pick<CollectorRequests, 'weekSweep' | 'forget'>;
  withLock: Mutex;
}

/** Absent fields stay unchanged. */
export interface SettingsEdit {
  changes: Partial<Omit<Settings, 'version' | 'formerSettings'>>;
  /** The version that was read; absent to edit the current one. */
  read: number | undefined;
}

/** The settings after an edit, and the consequences of each difference. */
export interface SettingsChange {
  settings: Settings;
  consequences: Consequence[];
}

/** A preview of `changeSettings`. @throws AppError as `changeSettings` */
export async function previewSettings(deps: SettingsDeps, edit: SettingsEdit): Promise<SettingsChange> {
  const { before, after } = await plan(deps, edit);
  return { settings: after, consequences: consequencesOf(before, after, deps.clock.now()) };
}

/** @throws AppError VERSION_CONFLICT, TIME_ZONE_UNKNOWN, SETTING_FIXED by works-council mode, BAD_REQUEST for a department with two rules */
export async function changeSettings(deps: SettingsDeps, actor: Actor, edit: SettingsEdit): Promise<SettingsChange> {
  requireAdministrator(actor);
  const { store, board, clock, requests, withLock } = deps;
  return withLock(async () => {
    const { before, after } = await plan(deps, edit);
    if (isDeepStrictEqual({ ...after, version: before.version }, before)) return { settings: before, consequences: [] };
    const records = { before: settingsRecord(before), after: settingsRecord(after) };
    const entry = { actor: actor.id, action: actionOf(before, after), subject: 'settings', ...records };
    const current = async () => {
      await board.refresh();
      return settingsRecord(board.world().settings);
    };
    await explainConflict(() => store.saveSettings(after, audited(deps, entry)), current);
    await board.refresh();
    // Shows results within the hour instead of a day later.
    if (after.unmatched === 'discover' && before.unmatched !== 'discover') requests.weekSweep();
    // Expired data is hidden at once, before it is deleted.
    if (keepsLess(before, after)) requests.forget();
    return { settings: after, consequences: consequencesOf(before, after, clock.now()) };
  });
}

function actionOf(before: Settings, after: Settings): string {
  if (before.worksCouncilMode === after.worksCouncilMode) return 'settings.update';
  return after.worksCouncilMode ? 'settings.works-council-on' : 'settings.works-council-off';
}

async function plan({ store, board }: SettingsDeps, { changes, read }: SettingsEdit): Promise<{ before: Settings; after: Settings }> {
  await board.refresh();
  const before = board.world().settings;
  await checkVersion(store, read, {
    subject: 'settings',
    current: settingsRecord(before),
    sentence: (changed) => message('conflict.settings', { changed }),
    word: (field) => (isSetting(field) ? message('conflict.setting', { title: message(`setting.${field}`) }) : field),
  });
  return { before, after: edited(before, changes) };
}

function isSetting(field: string): field is Exclude<keyof Settings, 'version' | 'formerSettings'> {
  return field !== 'version' && Object.hasOwn(DEFAULT_SETTINGS, field);
}

function edited(before: Settings, changes: SettingsEdit['changes']): Settings {
  const { worksCouncilMode: on = before.worksCouncilMode, ...others } = changes;
  if (on || before.worksCouncilMode) checkNotFixed(before, others);
  const after = withChanges(before, others);
  return on ? withWorksCouncil(after) : before.worksCouncilMode ? withoutWorksCouncil(after) : after;
}

/** A setting that is sent as it is is no change. @throws AppError SETTING_FIXED */
function checkNotFixed(before: Settings, changes: SettingsEdit['changes']): void {
  for (const name of SET_BY_WORKS_COUNCIL)
    if (changes[name] !== undefined && changes[name] !== before[name])
      throw fieldFault('SETTING_FIXED', `/${name}`, message('works-council.fixed', { title: message(`setting.${name}`) }));
}

function withChanges(before: Settings, { timeZone, workingDays, ...changes }: SettingsEdit['changes']): Settings {
  checkDepartments(changes.departmentModes ?? []);
  return {
    ...before,
    ...changes,
    ...(timeZone === undefined ? {} : { timeZone: sameOrNew(before.timeZone, zoneNamed(timeZone, '/timeZone')) }),
    ...(workingDays === undefined ? {} : { workingDays: workingDays.toSorted() }),
    version: before.version + 1,
  };
}

/** @throws AppError BAD_REQUEST for a department with two rules. */
function checkDepartments(rules: readonly DepartmentMode[]): void {
  const seen = new Set<string>();
  for (const [index, { department }] of rules.entries()) {
    const key = departmentKey(department);
    if (seen.has(key)) throw fieldFault('BAD_REQUEST', `/departmentModes/${index}/department`, message('settings.department-twice'));
    seen.add(key);
  }
}

/** Keeps the stored zone if the new name is an alias of it: “UTC” is “Etc/UTC”. */
function sameOrNew(before: string, zone: string): string {
  return resolveZone(before) === zone ? before : zone;
}

function keepsLess(before: Settings, after: Settings): boolean {
  return (
    after.retentionDays < before.retentionDays ||
    after.auditRetentionDays < before.auditRetentionDays ||
    after.numberRetentionYears < before.numberRetentionYears
  );
}
