import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { settingsRecord } from '../actions/records.ts';
import {
  changeSettings,
  previewSettings,
  type SettingsChange,
  type SettingsDeps,
  type SettingsEdit,
} from '../actions/settings/change-settings.ts';
import { DEFAULT_SETTINGS } from '../presence/settings.ts';
import { MINUTE } from '../presence/time.ts';
import { collectorRequests } from './collector-requests.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { SETTING_TEXTS, type SettingName, type SettingText } from './schemas/setting-texts.ts';
import {
  type SettingAbout,
  SettingsBody,
  SettingsChangeSchema,
  type SettingsChange as SettingsChangeView,
  type SettingsInput,
  SettingsSchema,
} from './schemas/settings.ts';
import { IfMatch, versionRead } from './versions.ts';

/** `/api/settings`: the organisation's settings, explained. For administrators. */
export const settingsRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board } = deps;
  const settings: SettingsDeps = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  const get = { tags, summary: 'The organisation’s settings, with what each of them is', response: replies(SettingsSchema) };
  app.get('/api/settings', { schema: get, config }, async () => {
    await board.refresh();
    return { ...settingsRecord(board.world().settings), about: ABOUT };
  });

  const preview = {
    tags,
    summary: 'What a change of settings would do; nothing is saved',
    headers: IfMatch,
    body: SettingsBody,
    response: replies(SettingsChangeSchema),
  };
  app.post('/api/settings/preview', { schema: preview, config }, async (request) =>
    changeView(await previewSettings(settings, editOf(request, request.body))),
  );

  const put = {
    tags,
    summary: 'Change settings; what is left out stays',
    headers: IfMatch,
    body: SettingsBody,
    response: replies(SettingsChangeSchema),
  };
  app.put('/api/settings', { schema: put, config }, async (request) =>
    changeView(await changeSettings(settings, request.viewer, editOf(request, request.body))),
  );
};

function editOf(request: FastifyRequest, { version, leftOfficeAfter, ...changes }: SettingsInput): SettingsEdit {
  const minutes = leftOfficeAfter === undefined ? {} : { leftOfficeAfter: leftOfficeAfter * MINUTE };
  return { changes: { ...changes, ...minutes }, read: versionRead(request, version) };
}

function changeView({ settings, consequences }: SettingsChange): SettingsChangeView {
  return { ...settingsRecord(settings), consequences };
}

const DEFAULTS = settingsRecord(DEFAULT_SETTINGS);
const ABOUT: SettingAbout[] = (Object.entries(SETTING_TEXTS) as [SettingName, SettingText][]).map(([name, { choices, ...text }]) => ({
  name,
  ...text,
  default: DEFAULTS[name],
  ...(choices === undefined ? {} : { choices: Object.entries(choices).map(([value, meaning]) => ({ value, meaning })) }),
}));
