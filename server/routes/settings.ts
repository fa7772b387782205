import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { Settings } from '../presence/settings.ts';
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

  const put = { tags, summary: 'Change settings; what is left out stays', body: SettingsBody, response: replies(SettingsSchema) };
  app.put('/api/settings', { schema: put, config }, (request) =>
    inTurn(async () => {
      const before = await store.settings();
      const { version, leftOfficeAfter, timeZone, ...given } = request.body;
      checkVersion(version, before.version);
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
      return settingsView(after);
    }),
  );
};

function settingsView(settings: Settings): SettingsView {
  return { ...settings, leftOfficeAfter: Math.round(settings.leftOfficeAfter / MINUTE) };
}
