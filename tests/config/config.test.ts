import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, terminalLanguages } from '../../server/config/config.ts';
import { type ConfigProblem, type Environment, isLoopback, VARIABLES } from '../../server/config/reader.ts';
import { isAppError } from '../../server/errors.ts';
import { DAY } from '../../server/presence/time.ts';
import { chooseLanguage, LANGUAGES } from '../../server/texts/languages.ts';
import { english } from '../support/error-text.ts';
import { selfSigned } from '../support/self-signed.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'indoors-config-'));
const GOOD = {
  TENANT_ID: '11111111-2222-3333-4444-555555555555',
  CLIENT_ID: 'AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee',
  CLIENT_SECRET: 's3cret',
  DATA_DIR: dataDir,
};

function faultsOf(env: Environment): ConfigProblem[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (isAppError(error, 'CONFIG_INVALID')) return error.extra.problems as ConfigProblem[];
    throw error;
  }
  return [];
}
const faulty = (env: Environment) => faultsOf({ ...GOOD, ...env }).map(({ variable }) => variable);

describe('The configuration', () => {
  after(() => rmSync(dataDir, { recursive: true }));

  it('When only the required variables are set, then the others have defaults, and all is frozen', () => {
    const config = loadConfig(GOOD);
    assert.deepEqual(
      { ...config },
      {
        tenantId: GOOD.TENANT_ID,
        clientId: GOOD.CLIENT_ID.toLowerCase(),
        credential: { kind: 'secret', secret: 's3cret' },
        authorityHost: 'https://login.microsoftonline.com',
        graphBaseUrl: 'https://graph.microsoft.com',
        host: '0.0.0.0',
        port: 3978,
        dataDir,
        bot: { id: GOOD.CLIENT_ID.toLowerCase(), credential: { kind: 'secret', secret: 's3cret' } },
        adminRole: 'Admin',
        pollInterval: 300_000,
        signInEvents: 'all',
        pollSignIns: true,
        credentialWarningDays: 30,
        outgoing: { httpsProxy: undefined, httpProxy: undefined, noProxy: 'localhost,127.0.0.1,[::1],::1,169.254.169.254' },
        logLevel: 'info',
      },
    );
    assert.ok(Object.isFrozen(config) && Object.isFrozen(config.bot));
  });

  it('When nothing is set, then all errors are reported at once', () => {
    assert.deepEqual(
      faultsOf({ DATA_DIR: dataDir }).map(({ variable }) => variable),
      ['TENANT_ID', 'CLIENT_ID', 'CLIENT_SECRET'],
    );
  });

  /** All public addresses of a family, in several parts. */
  const EVERYBODY = [
    '0.0.0.0/1,128.0.0.0/1',
    'loopback,::/1,8000::/1',
    '2000::/4,3000::/4',
    '1.0.0.0/8,2.0.0.0/7,4.0.0.0/6,8.0.0.0/5,16.0.0.0/4,32.0.0.0/3,64.0.0.0/2,128.0.0.0/2,192.0.0.0/3',
    '::ffff:0:0/97,::ffff:128.0.0.0/97',
  ];
  const WRONG: [variable: string, ...values: string[]][] = [
    ['TENANT_ID', 'contoso', '123'],
    ['CLIENT_ID', 'x'],
    ['TEAMS_CATALOG_APP_ID', 'indoors', '123'],
    ['BOT_ID', 'x'],
    ['PORT', '70000', '-1', '80.5', 'http'],
    ['HOST', 'bad host', 'https://x', '0.0.0.0/1'],
    ['ADMIN_ROLE', 'a b'],
    ['POLL_SECONDS', '0', 'often'],
    ['AUTHORITY_HOST', 'http://login.example.com', 'login', 'http://127.0.0.1.evil.com', 'https://a?b'],
    ['GRAPH_BASE_URL', 'http://10.0.0.1', 'ftp://x', 'http://localhost.evil.com'],
    [
      'MONGODB_URI',
      'postgres://x',
      'localhost:27017',
      'mongodb://',
      'mongodb://db',
      'mongodb://db/?w=1',
      'mongodb://db:99999/x',
      'mongodb://db/x?foo=1',
    ],
    ['SIGN_IN_EVENTS', 'some'],
    ['CREDENTIAL_WARNING_DAYS', '0', '29', 'soon'],
    ['METRICS_PORT', '0', '3978', '70000', 'x'],
    ['METRICS_TOKEN', 'short', 'fifteen-letters', 'with a space in between'],
    ['BOT_SECRET_FILE', '/nowhere/secret'],
    ['BOT_CERTIFICATE_FILE', '/nowhere/client.pem'],
    ['BOT_FEDERATED_TOKEN_FILE', '/nowhere/token'],
    ['LOG_LEVEL', 'loud'],
    ['BOT_ENABLED', 'perhaps'],
    ['PUBLIC_URL', 'indoors'],
    ['TRUST_PROXY', 'true', '1', 'proxy.example.com', '10.0.0.0/0', '10.0.0.1,', ...EVERYBODY],
    ['BOT_OPENID_METADATA_URL', 'http://example.com'],
    ['DATA_DIR', '/dev/null/x', '/proc/x', '/proc/x/y'],
  ];
  for (const [variable, ...values] of WRONG) {
    for (const value of values)
      it(`When ${variable} is “${value}”, then the error names it`, () => assert.deepEqual(faulty({ [variable]: value }), [variable]));
  }

  it('When the addresses are on this machine, then http is allowed and Graph needs no secret', () => {
    const config = loadConfig({ ...GOOD, CLIENT_SECRET: '', AUTHORITY_HOST: 'http://localhost:1/', GRAPH_BASE_URL: 'http://127.9.9.9:2' });
    assert.deepEqual([config.credential.kind, config.authorityHost, config.bot.credential], ['none', 'http://localhost:1', undefined]);
    assert.ok(isLoopback('http://[::1]:3'));
  });

  it('When proxies are trusted, then by address, and never all', () => {
    const trusted = (TRUST_PROXY: string) => loadConfig({ ...GOOD, TRUST_PROXY }).trustProxy;
    assert.deepEqual(trusted('loopback, 10.0.0.0/8'), ['127.0.0.0/8', '::1/128', '10.0.0.0/8']);
    assert.deepEqual(trusted('0.0.0.0/1,192.0.0.0/2,4000::/2,2000::/4')?.length, 4, 'as wide as can be');
    assert.equal(loadConfig({ ...GOOD, TRUST_PROXY: 'false' }).trustProxy, undefined);
  });

  it('When sign-ins are streamed, then the connection string is checked, and must be encrypted except on this machine', () => {
    const hub = (parts: string) => ({ EVENT_HUB_CONNECTION_STRING: `SharedAccessKeyName=listen;SharedAccessKey=ab+c=;${parts}` });
    const good = hub('Endpoint=sb://x.servicebus.windows.net/;EntityPath=sign-ins');
    assert.deepEqual(loadConfig({ ...GOOD, ...good, POLL_SIGN_INS: 'false' }).eventHub, {
      connectionString: good.EVENT_HUB_CONNECTION_STRING,
      consumerGroup: '$Default',
    });
    assert.deepEqual(faulty({ POLL_SIGN_INS: 'false' }), ['POLL_SIGN_INS']);
    assert.deepEqual(faulty({ EVENT_HUB_NAME: 'sign-ins' }), ['EVENT_HUB_CONNECTION_STRING']);
    assert.deepEqual(faulty({ EVENT_HUB_CONNECTION_STRING: 'nonsense', EVENT_HUB_NAME: 'x' }), ['EVENT_HUB_CONNECTION_STRING']);
    assert.deepEqual(faulty(hub('Endpoint=sb://x.servicebus.windows.net/')), ['EVENT_HUB_NAME']);
    assert.deepEqual(faulty({ ...good, EVENT_HUB_NAME: 'another' }), ['EVENT_HUB_NAME']);
    assert.deepEqual(faulty({ ...good, EVENT_HUB_NAME: 'sign-ins' }), []);
    assert.deepEqual(faulty(hub('Endpoint=sb://x y/;EntityPath=x')), ['EVENT_HUB_CONNECTION_STRING']);
    const plain = 'UseDevelopmentEmulator=true;EntityPath=x;Endpoint=sb://';
    assert.deepEqual(faulty(hub(`${plain}x.servicebus.windows.net`)), ['EVENT_HUB_CONNECTION_STRING']);
    assert.deepEqual(faulty(hub(`${plain}127.0.0.1:5672`)), []);
  });

  it('When MongoDB is the database, then no directory is needed', () =>
    assert.deepEqual(faulty({ MONGODB_URI: 'mongodb://db/indoors', DATA_DIR: '/dev/null/x' }), []));

  it('When a secret or a certificate is in a file, then it is read; if it cannot be, then the error names the variable', () => {
    const file = join(dataDir, 'secret');
    writeFileSync(file, 'from-file\n');
    chmodSync(file, 0o600);
    const { credential, bot } = loadConfig({ ...GOOD, CLIENT_SECRET: undefined, CLIENT_SECRET_FILE: file });
    assert.ok(credential.kind === 'secret' && typeof credential.secret === 'function' && credential === bot.credential);
    assert.equal(credential.secret(), 'from-file');
    assert.deepEqual(faulty({ CLIENT_SECRET: undefined, CLIENT_SECRET_FILE: join(dataDir, 'none') }), ['CLIENT_SECRET_FILE']);
    assert.deepEqual(faulty({ CLIENT_SECRET: undefined, CLIENT_CERTIFICATE_FILE: file }), [
      'CLIENT_CERTIFICATE_FILE',
      'CLIENT_CERTIFICATE_FILE',
    ]);
    assert.deepEqual(faulty({ CLIENT_SECRET_FILE: file }), ['CLIENT_SECRET_FILE']);
    assert.deepEqual(faulty({ CLIENT_SECRET: undefined, MANAGED_IDENTITY: 'true' }), []);
    assert.deepEqual(faulty({ MANAGED_IDENTITY: 'false' }), []);
  });

  it('When a file has two secrets, then both count, in their order; a third line is refused', () => {
    const file = join(dataDir, 'two-secrets');
    for (const [variable, without] of [
      ['CLIENT_SECRET_FILE', 'CLIENT_SECRET'],
      ['BOT_SECRET_FILE', 'BOT_SECRET'],
    ] as const) {
      writeFileSync(file, 'old\r\n\nnew\n');
      const { credential, bot } = loadConfig({ ...GOOD, [without]: undefined, [variable]: file });
      const found = variable === 'BOT_SECRET_FILE' ? bot.credential : credential;
      const read = () => (found?.kind === 'secret' && typeof found.secret === 'function' ? found.secret() : undefined);
      assert.deepEqual(read(), ['old', 'new']);
      writeFileSync(file, 'new\n');
      assert.equal(read(), 'new', 'without a restart');
      writeFileSync(file, 'one\ntwo\nthree\n');
      assert.deepEqual(faulty({ [without]: undefined, [variable]: file }), [variable]);
    }
    assert.deepEqual(faulty({ BOT_SECRET_FILE: file, BOT_SECRET: 'x' }), ['BOT_SECRET_FILE']);
  });

  it('When the metrics have a port or a token, then they are part of the configuration', () => {
    const token = 'c2VjcmV0LXRva2Vu==';
    const { metricsPort, metricsToken } = loadConfig({ ...GOOD, METRICS_PORT: '9464', METRICS_TOKEN: token });
    assert.deepEqual([metricsPort, metricsToken], [9464, token]);
    for (const { message } of faultsOf({ ...GOOD, METRICS_TOKEN: 'geheim' })) assert.ok(!message.includes('geheim'));
  });

  it('When several ways to sign in are set, then the error names each beside the first', () => {
    const ways = { CLIENT_CERTIFICATE_FILE: join(dataDir, 'c'), AZURE_FEDERATED_TOKEN_FILE: join(dataDir, 't'), MANAGED_IDENTITY: 'true' };
    assert.deepEqual(faulty(ways), Object.keys(ways));
    for (const { message } of faultsOf({ ...GOOD, ...ways })) assert.equal(message, 'is set beside CLIENT_SECRET: set only one of them.');
  });

  it('When the data directory can be created, then the store creates it, and existing files stay', () => {
    const above = mkdtempSync(join(tmpdir(), 'indoors-refused-'));
    assert.deepEqual(faulty({ DATA_DIR: join(above, 'a/b') }), []);
    assert.deepEqual(faulty({ DATA_DIR: join(above, 'a/b'), CLIENT_SECRET: '' }), ['CLIENT_SECRET']);
    assert.deepEqual(readdirSync(above), []);
    assert.deepEqual(faulty({ DATA_DIR: above, CLIENT_SECRET: '' }), ['CLIENT_SECRET']);
    assert.ok(statSync(above).isDirectory());
    rmSync(above, { recursive: true });
  });

  it('When a file with a secret or a token is replaced, then the new one is used, and the old one while it is missing or empty', () => {
    const file = join(dataDir, 'rotated');
    for (const [variable, kind] of [
      ['CLIENT_SECRET_FILE', 'secret'],
      ['AZURE_FEDERATED_TOKEN_FILE', 'federated'],
    ] as const) {
      writeFileSync(file, 'first');
      const { credential } = loadConfig({ ...GOOD, CLIENT_SECRET: undefined, [variable]: file });
      assert.equal(credential.kind, kind);
      const read = () => (credential.kind === 'federated' ? credential.assertion() : credential.kind === 'secret' && credential.secret);
      const value = () => {
        const found = read();
        return typeof found === 'function' ? found() : found;
      };
      assert.equal(value(), 'first');
      writeFileSync(file, 'second\n');
      assert.equal(value(), 'second');
      writeFileSync(file, '');
      assert.equal(value(), 'second');
      rmSync(file);
      assert.equal(value(), 'second');
    }
  });

  it('When Entra does not accept the kind of certificate, then the error says so before Entra is asked', () => {
    const file = join(dataDir, 'curve.pem');
    const { certificate, privateKey } = selfSigned('Indoors', new Date(), new Date(Date.now() + DAY), 'ec');
    writeFileSync(file, certificate + privateKey);
    const [only, ...others] = faultsOf({ ...GOOD, CLIENT_SECRET: undefined, CLIENT_CERTIFICATE_FILE: file });
    assert.deepEqual([only?.variable, others], ['CLIENT_CERTIFICATE_FILE', []]);
    assert.match(only?.message ?? '', /not an RSA certificate/);
  });

  it('When certificate and key are replaced, then the new pair is used, and the old one until the new one is complete', () => {
    const [file, keyFile] = [join(dataDir, 'client.pem'), join(dataDir, 'client.key')];
    const valid = () => selfSigned('Indoors', new Date(), new Date(Date.now() + DAY));
    const [first, second] = [valid(), valid()];
    writeFileSync(file, first.certificate);
    writeFileSync(keyFile, first.privateKey);
    const files = { CLIENT_CERTIFICATE_FILE: file, CLIENT_CERTIFICATE_KEY_FILE: keyFile };
    const { credential, bot } = loadConfig({ ...GOOD, CLIENT_SECRET: undefined, ...files });
    assert.ok(credential.kind === 'certificate' && bot.credential === credential, 'the bot signs as the app');
    const count = () => [first, second].findIndex(({ certificate }) => certificate.trim() === credential.read().certificate);
    writeFileSync(file, second.certificate);
    assert.equal(count(), 0, 'the key is still of the old one');
    writeFileSync(keyFile, '');
    assert.equal(count(), 0);
    writeFileSync(keyFile, second.privateKey);
    assert.deepEqual([count(), credential.read().privateKey], [1, second.privateKey.trim()]);
    rmSync(file);
    assert.equal(count(), 1);
    writeFileSync(file, `${first.certificate}${first.privateKey}`);
    assert.deepEqual(faulty({ CLIENT_SECRET: undefined, ...files }), ['CLIENT_CERTIFICATE_KEY_FILE']);
    assert.deepEqual(faulty({ CLIENT_SECRET: undefined, CLIENT_CERTIFICATE_FILE: file }), []);
    writeFileSync(file, `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${first.privateKey}`);
    assert.deepEqual(faulty({ CLIENT_SECRET: undefined, CLIENT_CERTIFICATE_FILE: file }), ['CLIENT_CERTIFICATE_FILE']);
  });

  const OWN = 'cccccccc-bbbb-cccc-dddd-eeeeeeeeeeee';
  const BOTS: [when: string, env: Environment, kind: string | undefined, off?: RegExp][] = [
    ['the app has a secret', {}, 'secret'],
    ['BOT_ID is the app', { BOT_ID: GOOD.CLIENT_ID }, 'secret'],
    ['BOT_ID is another registration with a secret', { BOT_ID: OWN, BOT_SECRET: 'own' }, 'secret'],
    ['BOT_ID is another registration without a secret', { BOT_ID: OWN }, undefined, /BOT_SECRET to a credential of that registration/],
    ['a federated issuer identifies the app', { CLIENT_SECRET: '', AZURE_FEDERATED_TOKEN_FILE: import.meta.filename }, 'federated'],
    ['the identity is the machine’s', { CLIENT_SECRET: '', MANAGED_IDENTITY: 'true' }, undefined, /Set BOT_ID .*BOT_CERTIFICATE_FILE/],
    ['the bot is registered for the identity', { CLIENT_SECRET: '', MANAGED_IDENTITY: OWN, BOT_ID: OWN }, 'managed-identity'],
    ['there is an identity and a secret', { CLIENT_SECRET: '', MANAGED_IDENTITY: 'true', BOT_SECRET: 'own' }, 'secret'],
    [
      'BOT_ID is another registration with a federated credential',
      { BOT_ID: OWN, BOT_FEDERATED_TOKEN_FILE: import.meta.filename },
      'federated',
    ],
    ['there is to be none', { BOT_ENABLED: 'false' }, undefined, /^There is no bot: BOT_ENABLED is false\. $/],
    ['there is no credential at all', { CLIENT_SECRET: '', GRAPH_BASE_URL: 'http://127.0.0.1:1' }, undefined, /Set BOT_CERTIFICATE_FILE/],
  ];
  for (const [when, env, kind, off] of BOTS) {
    it(`When ${when}, then the bot ${kind ? 'is on' : 'is off, and the message says what to do'}`, () => {
      const { bot } = loadConfig({ ...GOOD, ...env });
      assert.equal(bot.credential?.kind, kind);
      assert.match(`${english(bot.off?.message)} ${english(bot.off?.remedy)}`, off ?? /^ $/);
      if (env.BOT_SECRET) assert.deepEqual(bot.credential, { kind: 'secret', secret: env.BOT_SECRET });
    });
  }

  it('When the managed identity has an id, then it is a user-assigned one', () => {
    const identity = 'BBBBBBBB-bbbb-cccc-dddd-eeeeeeeeeeee';
    assert.deepEqual(loadConfig({ ...GOOD, CLIENT_SECRET: undefined, MANAGED_IDENTITY: identity }).credential, {
      kind: 'managed-identity',
      identityId: identity.toLowerCase(),
    });
    for (const wrong of ['bb-bb', 'yes'])
      assert.deepEqual(faulty({ CLIENT_SECRET: undefined, MANAGED_IDENTITY: wrong }), ['MANAGED_IDENTITY']);
  });

  it('No message repeats a value that may be secret', () => {
    const text = JSON.stringify(
      faultsOf({ ...GOOD, CLIENT_SECRET: 'topsecret', MANAGED_IDENTITY: 'true', MONGODB_URI: 'http://user:topsecret@db' }),
    );
    assert.ok(!text.includes('topsecret'));
    for (const password of ['top@secret', 'top/secret', 'top?secret', 'top?secret=x', 'top%secret', 'top secret:secret'])
      for (const rest of ['db', 'db/indoors', 'db:x/indoors', 'db/indoors?foo=1', 'db/indoors?maxPoolSize=x', 'db/a b']) {
        const faults = faultsOf({ ...GOOD, MONGODB_URI: `mongodb://user:${password}@${rest}` });
        assert.ok(!/secret|top/.test(JSON.stringify(faults)), JSON.stringify(faults));
      }
  });

  it('When the MongoDB URI cannot be used, then the error has the reason, and what to write', () => {
    const said = (uri: string) => faultsOf({ ...GOOD, MONGODB_URI: uri })[0]?.message ?? '';
    assert.match(said('mongodb://user:p@ss@db/indoors'), /percent-encoded/);
    assert.match(said('mongodb+srv://cluster0.example.mongodb.net/'), /names no database.*\/indoors/);
    assert.match(said('mongodb://db/indoors?retryWrite=true'), /option retrywrite is not supported/i);
    assert.match(said('mongodb://db/my.database'), /name/);
    for (const host of ['a b', 'a..b', 'db:27017,d$b', 'u:p@d b'])
      assert.match(said(`mongodb://${host}/indoors`), /names a host that cannot exist/, host);
    const noFile = 'mongodb://u:hidden@db/indoors?tls=true&';
    for (const option of ['tlsCAFile', 'tlsCRLFile', 'tlsCertificateKeyFile']) {
      assert.match(said(`${noFile}${option}=/nowhere.pem`), new RegExp(`${option} with a file that does not exist: /nowhere.pem`));
      assert.match(said(`${noFile}${option}=/dev/null`), new RegExp(`${option} with a file that cannot be used`));
    }
    for (const good of [
      'mongodb://a,b:27018/indoors?replicaSet=x',
      'mongodb+srv://u:p%40@c.example.net/indoors?retryWrites=true',
      'mongodb://[::1]:1/x',
    ])
      assert.equal(said(good), '');
  });

  it('When proxies are set, in upper or lower case, then they are used, and this machine is never behind them', () => {
    const { outgoing } = loadConfig({
      ...GOOD,
      https_proxy: 'http://u:p@proxy:3128',
      HTTP_PROXY: 'http://proxy',
      NO_PROXY: '.corp.test, 10.0.0.5',
    });
    assert.equal(outgoing.httpsProxy, 'http://u:p@proxy:3128');
    assert.equal(outgoing.httpProxy, 'http://proxy');
    assert.match(outgoing.noProxy, /^\.corp\.test,10\.0\.0\.5,localhost,127\.0\.0\.1,/);
  });

  it('When a proxy or a certificate is wrong, then the error names it, without the password', () => {
    for (const wrong of ['proxy:3128', 'socks5://proxy:1080', 'http://secret@proxy/path', 'secret'])
      assert.deepEqual(faultsOf({ ...GOOD, HTTPS_PROXY: wrong }), [
        { variable: 'HTTPS_PROXY', message: 'must be the address of a proxy, such as http://proxy.example.com:3128.' },
      ]);
    assert.deepEqual(faulty({ NODE_EXTRA_CA_CERTS: join(dataDir, 'none.pem') }), ['NODE_EXTRA_CA_CERTS']);
    const file = join(dataDir, 'empty.pem');
    writeFileSync(file, 'no certificate');
    assert.deepEqual(faulty({ NODE_EXTRA_CA_CERTS: file }), ['NODE_EXTRA_CA_CERTS']);
  });

  it('.env.example has every variable, and its values are only examples', () => {
    const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
    const named = [...example.matchAll(/^#?([A-Z_]+)=/gm)].map((match) => match[1]);
    assert.deepEqual(named.sort(), [...VARIABLES].sort());
  });

  it('Every variable is explained in docs/CONFIGURATION.md', () => {
    const page = readFileSync(new URL('../../docs/CONFIGURATION.md', import.meta.url), 'utf8');
    const explained = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    const ofCommands = ['INDOORS_TOKEN', 'INDOORS_URL'];
    assert.deepEqual(explained.sort(), [...VARIABLES, ...ofCommands].sort());
  });

  it('When the terminal is set to a language, then it is that one if the catalogue has it, otherwise English', () => {
    const of = (env: Environment) => chooseLanguage(terminalLanguages(env), 'en');
    for (const language of LANGUAGES) {
      assert.equal(of({ LANG: `${language}_XX.UTF-8` }), language);
      assert.equal(of({ LC_ALL: `${language}_XX.UTF-8`, LANG: 'xx_XX.UTF-8' }), language);
    }
    for (const env of [{ LANG: 'xx_XX.UTF-8' }, { LC_ALL: 'POSIX' }, {}]) assert.equal(of(env), 'en');
  });
});
