import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/presence/settings.ts';
import type { SettingAbout } from '../../server/routes/schemas/settings.ts';
import { LANGUAGES } from '../../server/texts/languages.ts';
import { ADA, ADMIN, type Harness, startHarness } from './harness.ts';

describe('Settings through the API', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const put = (body: unknown) => on.call(ADMIN, 'PUT', '/api/settings', body);

  it('Every setting has its documentation: title, sentence, default and bounds, the same as in OpenAPI', async () => {
    const { body } = await on.call(ADMIN, 'GET', '/api/settings');
    const { version, about, ...values } = body;
    assert.equal(version, DEFAULT_SETTINGS.version);
    assert.deepEqual(about.map(({ name }: SettingAbout) => name).sort(), Object.keys(values).sort());
    const { version: _, ...settings } = DEFAULT_SETTINGS;
    assert.deepEqual(Object.keys(values).sort(), Object.keys(settings).sort());
    const { components } = (await on.call(undefined, 'GET', '/api/openapi.json')).body;
    const resolved = ({ $ref, ...own }: { $ref?: string }) => ($ref ? { ...components.schemas[$ref.split('/').pop() ?? ''], ...own } : own);
    const documented = Object.fromEntries(
      Object.entries(components.schemas.SettingsBody.properties).map(([name, schema]) => [name, resolved(schema as object)]),
    );
    for (const one of about as SettingAbout[]) {
      assert.ok(one.title && one.explanation.endsWith('.'), one.name);
      assert.deepEqual(one.default, values[one.name], `${one.name}: nothing was changed yet`);
      assert.ok(documented[one.name].description.startsWith(one.explanation), one.name);
      if (one.name === 'workingDays') continue;
      assert.deepEqual([documented[one.name].minimum, documented[one.name].maximum], [one.minimum, one.maximum], one.name);
    }
    const modes = about.find(({ name }: SettingAbout) => name === 'defaultMode');
    assert.deepEqual(
      modes.choices.map(({ value }: { value: string }) => value),
      ['off', 'track', 'display'],
    );
  });

  it('A value out of bounds is refused, with the field and the bound', async () => {
    const CASES: [body: Record<string, unknown>, at: string, message: string][] = [
      [{ retentionDays: 3 }, '/retentionDays', 'must be 4 or more.'],
      [{ retentionDays: 91 }, '/retentionDays', 'must be 90 or less.'],
      [{ smallNumber: 1 }, '/smallNumber', 'must be 2 or more.'],
      [{ smallNumber: 5.5 }, '/smallNumber', 'must be a whole number.'],
      [{ auditRetentionDays: 29 }, '/auditRetentionDays', 'must be 30 or more.'],
      [{ auditRetentionDays: 3651 }, '/auditRetentionDays', 'must be 3650 or less.'],
      [{ leftOfficeAfter: 1441 }, '/leftOfficeAfter', 'must be 1440 or less.'],
      [{ selfServiceModes: 'yes' }, '/selfServiceModes', 'must be true or false.'],
      [{ workingDays: [] }, '/workingDays', 'must have at least 1 entry.'],
      [{ workingDays: [0] }, '/workingDays/0', 'must be 1 or more.'],
      [{ workingDays: [1, 8] }, '/workingDays/1', 'must be 7 or less.'],
      [{ workingDays: [1, 1] }, '/workingDays', 'must not have an entry twice.'],
      [{ defaultMode: 'loud' }, '/defaultMode', 'must be one of off, track, display.'],
      [{ language: 'xx' }, '/language', `must be one of ${LANGUAGES.join(', ')}.`],
      [{ timeZone: 'Berlin' }, '/timeZone', 'This is not an IANA time zone. Use a name such as Europe/Berlin.'],
    ];
    for (const [body, at, message] of CASES) {
      const refused = await put(body);
      assert.deepEqual([refused.status, refused.body.errors], [400, [{ at, message }]], JSON.stringify(body));
    }
    assert.deepEqual(await on.store.settings(), DEFAULT_SETTINGS);
  });

  it('When settings change, then the answer has the consequences, and the audit has before and after', async () => {
    const { status, body } = await put({ retentionDays: 7, workingDays: [7, 1, 2], selfServiceModes: false, version: 1 });
    assert.equal(status, 200);
    assert.deepEqual([body.version, body.workingDays, body.selfServiceModes], [2, [1, 2, 7], false]);
    assert.deepEqual(
      body.consequences.map(({ setting }: { setting: string }) => setting),
      ['workingDays', 'selfServiceModes', 'retentionDays'],
    );
    assert.match(body.consequences[2].text, /from 22 October 2026 to 13 November 2026 .* 23 days fall away/);
    const [entry] = await on.store.auditEntries({ action: 'settings.update', limit: 1 });
    const [before, after] = [entry?.before, entry?.after] as Record<string, unknown>[];
    assert.deepEqual([before?.retentionDays, after?.retentionDays, after?.version, entry?.actor], [30, 7, 2, ADMIN]);
    assert.ok(!('about' in (after ?? {})) && !('consequences' in (after ?? {})));
    assert.equal((await put({ retentionDays: 9, version: 1 })).body.code, 'VERSION_CONFLICT');
  });

  it('When settings are saved unchanged, then nothing changes, also with another name of the same zone', async () => {
    const { about: _, version, ...values } = (await on.call(ADMIN, 'GET', '/api/settings')).body;
    for (const timeZone of [values.timeZone, 'UTC', 'Etc/UTC', 'utc']) {
      const { status, body } = await put({ ...values, timeZone, version });
      assert.deepEqual([status, body.version, body.timeZone, body.consequences], [200, version, values.timeZone, []]);
    }
    assert.deepEqual(await on.store.auditEntries({ limit: 9 }), []);
  });

  it('When a change is previewed, then it has the same consequences and saves nothing', async () => {
    const preview = await on.call(ADMIN, 'POST', '/api/settings/preview', { retentionDays: 7 });
    assert.deepEqual(await on.store.settings(), DEFAULT_SETTINGS);
    assert.deepEqual(await on.store.auditEntries({ limit: 9 }), []);
    assert.deepEqual(preview.body, (await put({ retentionDays: 7 })).body);
  });

  it('When less is kept, then data is deleted soon; when more, or the same, then nothing is requested', async () => {
    await put({ retentionDays: 40 });
    await put({ smallNumber: 9 });
    assert.equal(on.forgot.count, 0);
    await put({ retentionDays: 39 });
    await put({ auditRetentionDays: 300 });
    assert.equal(on.forgot.count, 2);
  });

  it('When another person asks, then settings are refused', async () => {
    assert.equal((await on.call(ADA, 'GET', '/api/settings')).body.code, 'ADMIN_REQUIRED');
    assert.equal((await on.call(ADA, 'POST', '/api/settings/preview', {})).body.code, 'ADMIN_REQUIRED');
  });

  it('When the language of the organisation is one that the catalogue does not have, then English is shown and used', async () => {
    await on.store.saveSettings({ ...DEFAULT_SETTINGS, language: 'xx', version: 2 });
    const { body, headers } = await on.call(ADMIN, 'GET', '/api/settings', undefined, { 'accept-language': 'xx' });
    assert.deepEqual([body.language, headers['content-language']], ['en', undefined]);
    const { choices } = body.about.find(({ name }: SettingAbout) => name === 'language');
    assert.deepEqual(choices[0], { value: 'en', meaning: 'English' });
    const refused = await on.call(ADA, 'GET', '/api/settings', undefined, { 'accept-language': 'xx' });
    assert.deepEqual([refused.status, refused.headers['content-language']], [403, 'en']);
  });
});
