import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { AppError } from '../errors.ts';
import { departmentKey } from '../presence/modes.ts';
import type { DepartmentMode, Settings } from '../presence/settings.ts';
import { MINUTE } from '../presence/time.ts';
import { audit } from './audit.ts';
import type { RouteDeps } from './deps.ts';
import { checkVersion, zoneOf } from './office-edits.ts';
import { replies } from './replies.ts';
import { SettingsBody, SettingsSchema, type SettingsView } from './schemas/settings.ts';

/** `/api/settings`: the organisation's settings. For administrators. */
export const settingsRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, store, inTurn } = deps;
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  app.get(
    '/api/settings',
    { schema: { tags, summary: 'The organisation’s settings', response: replies(SettingsSchema) }, config },
    async () => settingsView(await store.settings()),
  );

  /** So that there is something to look at within the hour, instead of a day later. */
  function lookBack(): void {
    // Not waited for: the setting is in force whatever becomes of the sweep.
    Promise.resolve(deps.collector.requestWeekSweep?.()).catch((error: unknown) =>
      app.log.warn({ err: error }, 'the last week could not be asked for again'),
    );
  }

  const put = { tags, summary: 'Change settings; what is left out stays', body: SettingsBody, response: replies(SettingsSchema) };
  app.put('/api/settings', { schema: put, config }, (request) =>
    inTurn(async () => {
      const before = await store.settings();
      const { version, leftOfficeAfter, timeZone, ...given } = request.body;
      checkVersion(version, before.version);
      checkDepartments(given.departmentModes ?? []);
      const after: Settings = {
        ...before,
        ...given,
        ...(leftOfficeAfter === undefined ? {} : { leftOfficeAfter: leftOfficeAfter * MINUTE }),
        ...(timeZone === undefined ? {} : { timeZone: zoneOf(timeZone) }),
        version: before.version + 1,
      };
      await store.saveSettings(after);
      await audit(deps, {
        actor: request.viewer.id,
        action: 'settings.update',
        subject: 'settings',
        before: settingsView(before),
        after: settingsView(after),
      });
      await board.refresh();
      if (after.unmatched === 'discover' && before.unmatched !== 'discover') lookBack();
      return settingsView(after);
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

function settingsView(settings: Settings): SettingsView {
  return { ...settings, leftOfficeAfter: Math.round(settings.leftOfficeAfter / MINUTE) };
}
