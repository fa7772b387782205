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
import { languageOf, textsFor } from '../plugins/language.ts';
import { DEFAULT_SETTINGS, type Settings } from '../presence/settings.ts';
import { MINUTE } from '../presence/time.ts';
import { setByWorksCouncil } from '../presence/works-council.ts';
import type { MessageId } from '../texts/en/index.ts';
import type { Texts } from '../texts/texts.ts';
import { collectorRequests } from './collector-requests.ts';
import type { RouteDeps } from './deps.ts';
import { replies } from './replies.ts';
import { SETTING_BOUNDS, type SettingBounds, type SettingName } from './schemas/setting-bounds.ts';
import {
  type SettingAbout,
  SettingsBody,
  SettingsChangeSchema,
  type SettingsChange as SettingsChangeView,
  type SettingsInput,
  SettingsSchema,
} from './schemas/settings.ts';
import { IfMatch, tagged, versionRead } from './versions.ts';

/** `/api/settings`: the organisation's settings with explanations. For administrators. */
export const settingsRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board } = deps;
  const settings: SettingsDeps = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };

  const get = { tags, summary: 'Get the organisation’s settings, with a description of each', response: replies(SettingsSchema) };
  app.get('/api/settings', { schema: get, config }, async (request, reply) => {
    await board.refresh();
    const current = board.world().settings;
    return tagged(reply, {
      ...settingsView(current),
      about: aboutSettings(current, textsFor(request)),
    });
  });

  const preview = {
    tags,
    summary: 'Preview the effect of changed settings; saves nothing',
    headers: IfMatch,
    body: SettingsBody,
    response: replies(SettingsChangeSchema),
  };
  app.post('/api/settings/preview', { schema: preview, config }, async (request) =>
    changeView(await previewSettings(settings, editOf(request, request.body)), textsFor(request)),
  );

  const put = {
    tags,
    summary: 'Change settings; omitted settings stay',
    headers: IfMatch,
    body: SettingsBody,
    response: replies(SettingsChangeSchema),
  };
  app.put('/api/settings', { schema: put, config }, async (request, reply) =>
    tagged(reply, changeView(await changeSettings(settings, request.viewer, editOf(request, request.body)), textsFor(request))),
  );
};

function editOf(request: FastifyRequest, { version, leftOfficeAfter, ...changes }: SettingsInput): SettingsEdit {
  const minutes = leftOfficeAfter === undefined ? {} : { leftOfficeAfter: leftOfficeAfter * MINUTE };
  return { changes: { ...changes, ...minutes }, read: versionRead(request, version) };
}

function changeView({ settings, consequences }: SettingsChange, texts: Texts): SettingsChangeView {
  const said = consequences.map(({ setting, text }) => ({ setting, text: texts.say(text) }));
  return { ...settingsView(settings), consequences: said };
}

/** Shows the language that is actually used if the stored one is no longer in the catalogue. */
function settingsView(settings: Settings) {
  return { ...settingsRecord(settings), language: languageOf(settings) };
}

const DEFAULTS = settingsRecord(DEFAULT_SETTINGS);
/** A description of each setting, for a page that shows them. */
function aboutSettings(settings: Settings, texts: Texts): SettingAbout[] {
  const byMode = setByWorksCouncil(settings);
  return (Object.keys(SETTING_BOUNDS) as SettingName[]).map((name) => {
    const { choices, ...bounds }: SettingBounds = SETTING_BOUNDS[name];
    const set = byMode.find(({ setting }) => setting === name);
    const meaningOf = (value: string) => ({ value, meaning: meaningText(name, value, texts) });
    return {
      name,
      title: texts.text(`setting.${name}`),
      explanation: texts.text(`setting.${name}.explanation`),
      ...bounds,
      default: DEFAULTS[name],
      ...(set && { byWorksCouncil: { without: set.without, with: set.with } }),
      ...(choices && { choices: choices.map(meaningOf) }),
    };
  });
}

/** The text of a setting's value; the name of a language is in the reader's language. */
function meaningText(name: SettingName, value: string, texts: Texts): string {
  if (name === 'language') return new Intl.DisplayNames([texts.locale], { type: 'language' }).of(value) ?? value;
  return texts.say({ id: `setting.${name}.${value}` as MessageId });
}
