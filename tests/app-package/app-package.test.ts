import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppManifestUtils } from '@microsoft/app-manifest';
import { Ajv } from 'ajv';
import { parse, parseDocument } from 'yaml';
import { BadValues, render } from '../../appPackage/render.ts';
import { manifestFiles } from '../../server/cli/manifest-files.ts';
import { localizedManifest, manifestSource } from '../../server/cli/manifest-texts.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { LANGUAGES, type Language } from '../../server/texts/languages.ts';
import type { Message } from '../../server/texts/message.ts';
import { childEnv } from '../support/run-script.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const VALUES = {
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  CLIENT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_OBJECT_ID: '33333333-3333-4333-8333-333333333333',
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: '44444444-4444-4444-8444-444444444444',
  PUBLIC_HOST: 'indoors.example.com',
  DEVELOPER_NAME: 'Contoso "Works"',
  PRIVACY_URL: 'https://indoors.example.com/privacy',
  TERMS_URL: 'https://indoors.example.com/terms',
};

/** The findings of Microsoft's own validator, from the schemas that it ships. */
async function validate(manifest: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'indoors-manifest-'));
  try {
    writeFileSync(join(folder, 'manifest.json'), manifest);
    const [, problems] = await AppManifestUtils.readAndValidateTeamsManifest(join(folder, 'manifest.json'));
    return problems;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the Teams app package', () => {
  it('When its values are filled in, then the manifest is valid against Microsoft’s schema', async () => {
    assert.deepEqual(await validate(render(text('appPackage/manifest.json'), VALUES)), []);
  });

  it('When the manifest has a value that the schema forbids, then the validator reports it', async () => {
    const manifest = JSON.parse(render(text('appPackage/manifest.json'), VALUES)) as Record<string, unknown>;
    assert.notDeepEqual(await validate(JSON.stringify({ ...manifest, accentColor: 'teal' })), []);
  });

  it('When a value has a quote in it, then the manifest stays JSON', () => {
    const manifest = JSON.parse(render(text('appPackage/manifest.json'), VALUES)) as { developer: { name: string } };
    assert.equal(manifest.developer.name, 'Contoso "Works"');
  });

  it('When values are missing, then the error names all of them at once', () => {
    assert.throws(
      () => render(['ONE', 'TWO', 'APP_NAME_SUFFIX'].map((name) => `$\{{${name}}}`).join(), {}),
      (error: unknown) =>
        error instanceof BadValues && error.missing.join() === 'ONE,TWO' && error.message === 'These values are not set: ONE, TWO.',
    );
  });

  const WRONG: [name: keyof typeof VALUES | 'APP_NAME_SUFFIX', ...values: string[]][] = [
    [
      'PUBLIC_HOST',
      'https://bad host',
      'https://indoors.example.com',
      'indoors.example.com/',
      'bad host',
      'indoors',
      '10.0.0.1',
      'a..b.com',
    ],
    ['TEAMS_APP_ID', 'indoors', '11111111-1111-4111-8111-11111111111'],
    ['CLIENT_ID', 'x'],
    ['PRIVACY_URL', 'http://indoors.example.com/privacy', 'indoors.example.com', 'https://bad host/'],
    ['TERMS_URL', 'ftp://x.example.com'],
    ['DEVELOPER_NAME', 'x'.repeat(33)],
    ['APP_NAME_SUFFIX', 'x'.repeat(24)],
  ];
  for (const [name, ...values] of WRONG)
    for (const value of values)
      it(`When ${name} is “${value}”, then it is refused, by name`, () =>
        assert.throws(
          () => render(text('appPackage/manifest.json'), { ...VALUES, [name]: value }),
          (error: unknown) => error instanceof BadValues && error.faults.length === 1 && error.message.startsWith(`${name} “${value}” is `),
        ));

  it('When values are at their limits, then they are accepted, and Microsoft’s schema agrees', async () => {
    for (const PUBLIC_HOST of ['indoors.xn--p1ai', 'a-1.indoors.example.com:8443', 'localhost:3978']) {
      const values = { ...VALUES, PUBLIC_HOST, DEVELOPER_NAME: 'x'.repeat(32), APP_NAME_SUFFIX: 'x'.repeat(23) };
      assert.deepEqual(await validate(render(text('appPackage/manifest.json'), values)), [], PUBLIC_HOST);
    }
  });

  it('When values are missing and wrong, then npm run package reports all of them and creates nothing', () => {
    const env = childEnv({ PUBLIC_HOST: 'https://bad host', CLIENT_ID: 'x' });
    const script = join(ROOT, 'appPackage', 'package.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--env', 'of-no-file'], { env, encoding: 'utf8' });
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(
      stderr,
      /^These values are not set: TEAMS_APP_ID, .*\nPUBLIC_HOST “https:\/\/bad host” is .*\nCLIENT_ID “x” is .*\nCopy env\/\.env\.example/,
    );
  });

  it('When values are still those of the example, then npm run package names each and creates nothing', () => {
    const { TEAMS_APP_ID, CLIENT_ID } = VALUES;
    const env = childEnv({ TEAMS_APP_ID, CLIENT_ID });
    const script = join(ROOT, 'appPackage', 'package.ts');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--env', 'example'], { env, encoding: 'utf8' });
    assert.deepEqual([status, stdout], [1, '']);
    const [last, ...named] = stderr.trim().split('\n').reverse();
    assert.match(last ?? '', /^Copy env\/\.env\.example .* fill in its values\.$/);
    const shown = { PUBLIC_HOST: 'indoors.example.com', DEVELOPER_NAME: 'Your organisation' };
    const pages = { PRIVACY_URL: 'https://indoors.example.com/privacy', TERMS_URL: 'https://indoors.example.com/terms' };
    assert.deepEqual(
      new Set(named),
      new Set(Object.entries({ ...shown, ...pages }).map(([name, value]) => `${name} “${value}” is only the example of env/.env.example.`)),
    );
  });

  it('its templates use only values that env/.env.example explains', () => {
    const explained = new Set([...text('env/.env.example').matchAll(/^#?(\w+)=/gm)].map(([, name]) => name));
    for (const path of ['appPackage/manifest.json', 'appPackage/aad.manifest.json', 'teamsapp.yml', 'infra/azure/main.parameters.json']) {
      for (const [, name] of text(path).matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)) assert.ok(explained.has(name), `${path}: ${name}`);
    }
  });

  for (const [file, size] of [
    ['color.png', 192],
    ['outline.png', 32],
  ] as const) {
    it(`${file} is a PNG of ${size} × ${size} with transparency`, () => {
      const bytes = readFileSync(join(ROOT, 'appPackage', file));
      assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG');
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes[25]], [size, size, 6]);
    });
  }
});

describe('the sentences of the manifest', () => {
  it('come from the catalogue, in every language', () => {
    for (const [file, made] of Object.entries(manifestFiles())) assert.equal(text(file), made, `${file}: run \`npm run docs\``);
  });

  it('When there are other languages, then the manifest names their files, and stays valid', async () => {
    const others = ['de', 'fr'] as unknown as Language[];
    for (const named of [others, others.slice(0, 1)]) {
      const made = manifestSource(text('appPackage/manifest.json'), textsIn('en'), named);
      const { localizationInfo } = JSON.parse(made) as { localizationInfo: unknown };
      const additionalLanguages = named.map((languageTag) => ({ languageTag, file: `${languageTag}.json` }));
      assert.deepEqual(localizationInfo, { defaultLanguageTag: 'en', additionalLanguages });
      assert.deepEqual(await validate(render(made, VALUES)), []);
      assert.equal(manifestSource(made, textsIn('en'), named), made, 'made again it stays as it is');
    }
  });

  it('When a sentence of the catalogue changes, then the manifest changes at every place that has it', () => {
    const english = textsIn('en');
    const other = { ...english, say: (message: Message) => (message.id === 'manifest.help' ? 'Assist me' : english.say(message)) };
    const made = manifestSource(text('appPackage/manifest.json'), other, []);
    assert.equal(made.split('"Assist me"').length - 1, 2);
    assert.ok(!made.includes('"Help"'));
  });

  for (const language of LANGUAGES)
    it(`fit into the limits of Teams, in ${language}`, () => {
      const said = JSON.parse(localizedManifest(textsIn(language), '')) as Record<string, string>;
      const most = (place: string) => {
        if (place.endsWith('.title')) return 32;
        if (place.startsWith('bots')) return 128;
        return ({ 'name.full': 100, 'description.short': 80, 'description.full': 4000 } as Record<string, number>)[place] ?? 128;
      };
      for (const [place, sentence] of Object.entries(said)) assert.ok(sentence.length <= most(place), `${place}: ${sentence}`);
    });
});

describe('teamsapp.yml', () => {
  const validateYaml = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(
    JSON.parse(text('tests/app-package/teamsapp-v1.13.schema.json')) as object,
  );

  it('is valid against the schema of version v1.13', () => {
    const document = parseDocument(text('teamsapp.yml'));
    assert.deepEqual(document.errors, []);
    assert.ok(validateYaml(document.toJS()), JSON.stringify(validateYaml.errors?.slice(0, 3)));
  });

  it('When an action lacks a parameter, then the schema finds it', () => {
    const edited = parse(text('teamsapp.yml').replace(/messagingEndpoint: .*/, '')) as unknown;
    assert.equal(validateYaml(edited), false);
  });

  it('deploys what exists, with every parameter that has no default', () => {
    const { deploy } = parse(text('teamsapp.yml')) as { deploy: { with: { templates: { path: string; parameters: string }[] } }[] };
    const [template] = deploy.flatMap((action) => action.with.templates);
    const { parameters } = JSON.parse(text(template?.parameters ?? '')) as { parameters: Record<string, unknown> };
    const declared = [...text(template?.path ?? '').matchAll(/^param (\w+) string( =)?/gm)];
    const needed = declared.filter(([, , preset]) => !preset).map(([, name]) => name);
    assert.ok(needed.length > 2);
    assert.deepEqual(
      needed.filter((name = '') => !(name in parameters)),
      [],
    );
    const known = declared.map(([, name]) => name);
    assert.deepEqual(
      Object.keys(parameters).filter((name) => !known.includes(name)),
      [],
    );
  });

  it('creates, validates, packages, deploys and publishes', () => {
    const lifecycle = parse(text('teamsapp.yml')) as Record<string, { uses: string }[]>;
    const uses = (stage: string) => lifecycle[stage]?.map((action) => action.uses) ?? [];
    for (const action of ['aadApp/create', 'teamsApp/create', 'botFramework/create', 'teamsApp/validateManifest', 'teamsApp/zipAppPackage'])
      assert.ok(uses('provision').includes(action), action);
    assert.ok(uses('deploy').length > 0);
    assert.ok(uses('publish').includes('teamsApp/publishAppPackage'));
  });
});

describe('the app registration', () => {
  const registration = JSON.parse(render(text('appPackage/aad.manifest.json'), VALUES)) as {
    api: { requestedAccessTokenVersion: number; oauth2PermissionScopes: { value: string }[] };
    appRoles: { value: string; allowedMemberTypes: string[] }[];
    optionalClaims: { accessToken: { name: string }[] };
    requiredResourceAccess: { resourceAccess: { id: string; type: string }[] }[];
  };

  it('requests tokens of version 2, the scope access_as_user, the role Admin of people and the role Reader of apps', () => {
    assert.equal(registration.api.requestedAccessTokenVersion, 2);
    assert.deepEqual(
      registration.api.oauth2PermissionScopes.map(({ value }) => value),
      ['access_as_user'],
    );
    assert.deepEqual(
      registration.appRoles.map(({ value, allowedMemberTypes }) => [value, ...allowedMemberTypes]),
      [
        ['Admin', 'User'],
        ['Reader', 'Application'],
      ],
    );
    assert.deepEqual(
      registration.optionalClaims.accessToken.map(({ name }) => name),
      ['idtyp'],
    );
  });

  it('requests no more from Graph than to read sign-ins and the directory', () => {
    const asked = registration.requiredResourceAccess.flatMap(({ resourceAccess }) => resourceAccess);
    assert.deepEqual(asked, [
      { id: 'AuditLog.Read.All', type: 'Role' },
      { id: 'Directory.Read.All', type: 'Role' },
    ]);
  });
});
