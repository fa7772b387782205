import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENTS, DOSSIER_LANGUAGES, type DossierLanguage, templateOf, writeDocuments } from '../../server/cli/dossier/documents.ts';
import { readFacts, type Surroundings } from '../../server/cli/dossier/facts.ts';
import { fillIn, namesIn } from '../../server/cli/dossier/template.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../server/presence/settings.ts';
import { openStore } from '../../server/store/open-store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { office, range, T, user } from '../store/contract/case.ts';
import { runTrimmed } from '../support/run-script.ts';

const AROUND: Surroundings = { version: '1.2.3', pollSeconds: 300, interactiveOnly: false, polled: true, streamed: false, bot: true };
const TEMPLATES = ['draft', 'settings', 'data', 'recipients', 'measures', 'not', 'rights', ...Object.keys(DOCUMENTS)];

async function documents(settings: Partial<Settings>, language: DossierLanguage, around: Partial<Surroundings> = {}): Promise<string> {
  const store = await openSqliteStore({ file: ':memory:' });
  await store.saveDirectory([user('ada', { name: 'Ada Lovelace' }), user('guest', { guest: true })], 'display');
  await store.saveOffice(office({ address: 'Lindenhof 12' }));
  const [version] = range().versions;
  assert.ok(version);
  await store.saveRange(range({ versions: [{ ...version, accessLogging: true }] }));
  await store.saveRange(range({ id: 'other', versions: [{ ...version, until: T + 1 }] }));
  await store.saveSettings({ ...DEFAULT_SETTINGS, ...settings });
  const facts = await readFacts(store, { ...AROUND, ...around }, language, T + 5);
  await store.close();
  return [...writeDocuments(facts, language).values()].join('\n');
}

describe('npm run dossier', () => {
  it('When a template is filled in, then its sections are shown by their values, nested ones too, and leave no empty lines', () => {
    const template = 'a {{x}}{{#on}} on{{/on}}{{^on}} off{{/on}}\n{{#on}}\nline{{^no}} inner{{/no}}\n{{/on}}\n{{> p}}\nend\n';
    assert.equal(
      fillIn(template, { x: 1, on: true, no: false }, () => 'part {{x}}\n'),
      'a 1 on\nline inner\npart 1\nend\n',
    );
    assert.equal(
      fillIn(template, { x: 1, on: '', no: false }, () => ''),
      'a 1 off\nend\n',
    );
    assert.throws(() => fillIn('{{y}}', {}, () => ''), /“y”/);
  });

  it('When one language says something, then the other has the same values and parts, and as many headings, rows and points', () => {
    for (const name of TEMPLATES) {
      const [en, de] = DOSSIER_LANGUAGES.map((language) => templateOf(name, language));
      const shape = (text = '') => text.match(/^(#+|\||- |\d+\.|\{\{[#^/>] ?\w+\}\}$)/gm);
      assert.deepEqual(namesIn(de ?? ''), namesIn(en ?? ''), name);
      assert.deepEqual(shape(de), shape(en), name);
    }
  });

  for (const language of DOSSIER_LANGUAGES)
    it(`When settings differ, then what is written differs (${language}), and is whole`, async () => {
      const few = await documents({}, language);
      const much = await documents(
        {
          ...{ accessLogging: true, unmatched: 'discover', selfServiceModes: false, retentionDays: 14, defaultMode: 'off' },
          ...{ pastFloors: false, namesInGroups: false, following: false, worksCouncilMode: true },
          departmentModes: [{ department: 'Sales', mode: 'display' }],
        },
        language,
        { organisation: 'Contoso GmbH', privacyContact: 'privacy@contoso.com', streamed: true, bot: false, interactiveOnly: true },
      );
      const faultIn = (text: string) => /.{0,60}(?:\{\{|undefined|NaN|\[object|\n\n\n).{0,60}/.exec(text)?.[0];
      assert.deepEqual([faultIn(few), faultIn(much)], [undefined, undefined]);
      const only = {
        en: [
          /\| Access events \|/,
          /\| Candidates for offices \|/,
          /Sales: Display/,
          /streamed from an Azure event hub/,
          /on, for 1 of 1 IP ranges/,
          /in which office they were \(not on which floor\)/,
          /numbers only, no names\./,
          /\| works-council mode \| on: it fixes/,
        ],
        de: [
          /\| Zugriffsereignisse \|/,
          /\| Kandidaten für Büros \|/,
          /Sales: Anzeigen/,
          /aus einem Azure Event Hub gestreamt/,
          /ein, für 1 von 1 IP-Bereichen/,
          /in welchem Büro \(nicht auf welcher Etage\) sie/,
          /nur Zahlen, keine Namen\./,
          /\| Betriebsratsmodus \| ein: Er legt/,
        ],
      }[language];
      for (const sentence of [...only, /Contoso GmbH/, /privacy@contoso\.com/, /\b14 (days|Tage)\b/]) {
        assert.ok(sentence.test(much), String(sentence));
        assert.ok(!sentence.test(few), String(sentence));
      }
      assert.ok(few.includes('Berlin · Lindenhof 12 · Europe/Berlin'));
    });

  it('When people are stored, then nothing about one of them is written', async () => {
    for (const language of DOSSIER_LANGUAGES)
      assert.doesNotMatch(await documents({ accessLogging: true }, language), /Lovelace|\bada\b|203\.0\.113/i);
  });

  it('When it runs, then it writes four files once, for the language asked for, and says what is wrong otherwise', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'indoors-dossier-'));
    try {
      const dataDir = join(folder, 'data');
      const run = (...args: string[]) =>
        runTrimmed('server/cli/dossier.ts', args, { DATA_DIR: dataDir, ORGANISATION_NAME: 'Contoso GmbH' });
      const none = await run('--out', join(folder, 'out'));
      assert.deepEqual([none.code, /^There is no database in /.test(none.err), existsSync(dataDir)], [1, true, false]);
      await (await openStore({ dataDir })).close();
      const { code, out, err } = await run('--language', 'de', '--out', join(folder, 'out'));
      assert.deepEqual([code, err], [0, '']);
      const names = Object.values(DOCUMENTS).map(({ de }) => de);
      assert.deepEqual((await readdir(join(folder, 'out'))).sort(), [...names].sort());
      assert.ok(names.every((name) => out.includes(name)));
      assert.match(await readFile(join(folder, 'out', 'betriebsvereinbarung.md'), 'utf8'), /zwischen Contoso GmbH/);
      const again = await run('--language', 'de', '--out', join(folder, 'out'));
      assert.deepEqual([again.code, /exists already/.test(again.err)], [1, true]);
      assert.match((await run('--language', 'fr')).err, /no dossier in “fr”/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
