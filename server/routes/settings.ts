import { isDeepStrictEqual } from 'node:util';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { audited } from '../actions/audit.ts';
import { AppError } from '../errors.ts';
import { resolveZone } from '../presence/calendar.ts';
import { departmentKey } from '../presence/modes.ts';
import { DEFAULT_SETTINGS, type DepartmentMode, type Settings } from '../presence/settings.ts';
import { consequencesOf } from '../presence/settings-change.ts';
import { MINUTE } from '../presence/time.ts';
import type { RouteDeps } from './deps.ts';
import { zoneOf } from './offices/office-edits.ts';
import { replies } from './replies.ts';
import { SETTING_TEXTS, type SettingName, type SettingText } from './schemas/setting-texts.ts';
import {
  type SettingAbout,
  SettingsBody,
  type SettingsChange,
  SettingsChangeSchema,
  type SettingsInput,
  SettingsSchema,
  type SettingValues,
} from './schemas/settings.ts';
import { checkVersion, IfMatch, versionRead } from './versions.ts';

/** `/api/settings`: the organisation's settings, explained. For administrators. */
export const settingsRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, clock, collector, inTurn } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  const change = (before: Settings, after: Settings): SettingsChange => {
    return { ...valuesOf(after), consequences: consequencesOf(before, after, clock.now()) };
  };

  const checkRead = (read: number | undefined, settings: Settings) =>
    checkVersion(deps, read, {
      subject: 'settings',
      name: 'The settings have',
      current: valuesOf(settings),
      word: (field) => TITLES.get(field) ?? field,
    });

  /** So that there is something to look at within the hour, instead of a day later. */
  function lookBack(): void {
    // Not waited for: the setting is in force whatever becomes of the sweep.
    Promise.resolve(collector.requestWeekSweep?.()).catch((error: unknown) =>
      app.log.warn({ err: error }, 'the last week could not be asked for again'),
    );
  }

  const get = { tags, summary: 'The organisation’s settings, with what each of them is', response: replies(SettingsSchema) };
  app.get('/api/settings', { schema: get, config }, async () => ({ ...valuesOf(await store.settings()), about: ABOUT }));

  const preview = {
    tags,
    summary: 'What a change of settings would do; nothing is saved',
    headers: IfMatch,
    body: SettingsBody,
    response: replies(SettingsChangeSchema),
  };
  app.post('/api/settings/preview', { schema: preview, config }, async (request) => {
    const before = await store.settings();
    await checkRead(versionRead(request, request.body.version, before.version), before);
    return change(before, edited(before, request.body));
  });

  const put = {
    tags,
    summary: 'Change settings; what is left out stays',
    headers: IfMatch,
    body: SettingsBody,
    response: replies(SettingsChangeSchema),
  };
  app.put('/api/settings', { schema: put, config }, (request) =>
    inTurn(async () => {
      const before = await store.settings();
      await checkRead(versionRead(request, request.body.version, before.version), before);
      const after = edited(before, request.body);
      if (isDeepStrictEqual({ ...after, version: before.version }, before)) return change(before, before);
      const entry = { actor: request.viewer.id, action: 'settings.update', subject: 'settings' };
      await store.saveSettings(after, audited(deps, { ...entry, before: valuesOf(before), after: valuesOf(after) }));
      await board.refresh();
      if (after.unmatched === 'discover' && before.unmatched !== 'discover') lookBack();
      // Not waited for: what is not kept any more is shown to nobody from now on, whenever it is deleted.
      if (keepsLess(before, after)) collector.requestForget?.();
      return change(before, after);
    }),
  );
};

/** @throws AppError BAD_REQUEST for a department with two rules. */
function checkDepartments(rules: readonly DepartmentMode[]): void {
  const seen = new Set<string>();
  for (const [index, { department }] of rules.entries()) {
    const key = departmentKey(department);
    const at = `/departmentModes/${index}/department`;
    const message = 'is there twice: a department can have one rule only.';
    if (seen.has(key)) throw new AppError('BAD_REQUEST', { detail: `${at} ${message}`, extra: { errors: [{ at, message }] } });
    seen.add(key);
  }
}

/** @throws AppError TIME_ZONE_UNKNOWN, BAD_REQUEST */
function edited(before: Settings, { version: _, leftOfficeAfter, timeZone, workingDays, ...given }: SettingsInput): Settings {
  checkDepartments(given.departmentModes ?? []);
  return {
    ...before,
    ...given,
    ...(leftOfficeAfter === undefined ? {} : { leftOfficeAfter: leftOfficeAfter * MINUTE }),
    ...(timeZone === undefined ? {} : { timeZone: sameOrNew(before.timeZone, zoneOf(timeZone)) }),
    ...(workingDays === undefined ? {} : { workingDays: workingDays.toSorted() }),
    version: before.version + 1,
  };
}

/** The zone as it is stored, where the new name is only another one of it: “UTC” is “Etc/UTC”. */
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

function valuesOf(settings: Settings): SettingValues {
  return { ...settings, workingDays: [...settings.workingDays], leftOfficeAfter: Math.round(settings.leftOfficeAfter / MINUTE) };
}

const TITLES: ReadonlyMap<string, string> = new Map(Object.entries(SETTING_TEXTS).map(([name, { title }]) => [name, `“${title}”`]));
const DEFAULTS = valuesOf(DEFAULT_SETTINGS);
const ABOUT: SettingAbout[] = (Object.entries(SETTING_TEXTS) as [SettingName, SettingText][]).map(([name, { choices, ...text }]) => ({
  name,
  ...text,
  default: DEFAULTS[name],
  ...(choices === undefined ? {} : { choices: Object.entries(choices).map(([value, meaning]) => ({ value, meaning })) }),
}));
