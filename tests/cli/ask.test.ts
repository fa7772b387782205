import assert from 'node:assert/strict';
import fastify, { type FastifyInstance } from 'fastify';
import { runTrimmed } from '../support/run-script.ts';
import { some } from '../support/runs.ts';

const ask = (args: string[], env: Record<string, string> = {}, input = '') => runTrimmed('server/cli/ask.ts', args, env, input);

describe('npm run ask', () => {
  let demo: FastifyInstance;
  let production: FastifyInstance;
  let demoUrl = '';
  let productionUrl = '';

  before(async () => {
    [demo, production] = [serverOf(), serverOf()];
    demo.get('/demo/people', async () => ({ people: [{ upn: 'first@example.com' }] }));
    demo.post<{ Body: { upn: string } }>('/demo/token', async (request, reply) =>
      request.body.upn.includes('nobody')
        ? reply.code(404).send({ code: 'NOT_FOUND', detail: 'Nobody with this name can sign in.' })
        : { token: request.body.upn },
    );
    [demoUrl, productionUrl] = (await Promise.all([demo, production].map((server) => server.listen({ host: '127.0.0.1', port: 0 })))) as [
      string,
      string,
    ];
  });
  after(() => Promise.all([demo.close(), production.close()]));

  /** Answers with the token and the question, so that a test can check both. */
  function serverOf() {
    const server = fastify();
    server.post<{ Body: { text: string } }>('/api/ask', async (request, reply) =>
      request.headers.authorization === 'Bearer bad'
        ? reply.code(401).send({ code: 'TOKEN_INVALID', detail: 'It is expired.' })
        : request.body.text === 'language?'
          ? { text: request.headers['accept-language'] }
          : { text: `${request.headers.authorization} asked: ${request.body.text}` },
    );
    return server;
  }

  it('When the demo runs, then the first of its people asks, or the one of --as', async () => {
    assert.equal((await ask(['who is', 'in', '--url', demoUrl])).out, 'Bearer first@example.com asked: who is in');
    assert.equal((await ask(['hi', '--as', 'eva@example.com'], { INDOORS_URL: `${demoUrl}/` })).out, 'Bearer eva@example.com asked: hi');
  });

  it('When a token comes on standard input or in the environment, then it is used', async () => {
    const url = { INDOORS_URL: productionUrl };
    assert.equal((await ask(['hi', '--token-stdin'], { ...url, INDOORS_TOKEN: 'xyz' }, 'abc\n')).out, 'Bearer abc asked: hi');
    assert.match((await ask(['hi', '--token-stdin'], url)).err, /^Nothing came on standard input/);
    assert.equal((await ask(['hi'], { INDOORS_URL: productionUrl, INDOORS_TOKEN: 'xyz' })).out, 'Bearer xyz asked: hi');
  });

  for (const [when, args, said] of [
    [
      'no server runs',
      () => ['hi', '--url', 'http://127.0.0.1:9'],
      /^No server answers at http:\/\/127\.0\.0\.1:9\. Start one with `npm start`/,
    ],
    [
      'the server is no demo and no token is given',
      () => ['hi', '--url', productionUrl],
      /^This server is not a demo, so it needs a token/,
    ],
    ['the person is unknown to the demo', () => ['hi', '--url', demoUrl, '--as', 'nobody'], /^Nobody with this name can sign in/],
    // Everybody on the machine sees arguments.
    [
      'a token is an argument',
      () => ['hi', '--url', productionUrl, '--token', 'abc'],
      /^There is no option --token\.\n[\s\S]*--token-stdin/,
    ],
    ['the address is none', () => ['hi', '--url', 'not an address'], /is not a web address/],
    ['the address has no https://', () => ['hi', '--url', 'localhost:3978'], /“localhost:3978” is not a web address/],
    ['an option is unknown', () => ['hi', '--loud'], /--loud/],
  ] as const) {
    it(`When ${when}, then it reports that and fails`, async () => {
      const { code, out, err } = await ask(args());
      assert.match(err, said);
      assert.ok(!/\n\s+at /.test(err), 'no stack');
      assert.deepEqual([code, out], [1, '']);
    });
  }

  it('When the token is not valid, then it reports that and fails', async () => {
    const { code, err } = await ask(['hi', '--url', productionUrl], { INDOORS_TOKEN: 'bad' });
    assert.deepEqual([code, err], [1, 'The token was not accepted: It is expired.']);
  });

  for (const PORT of some(['0', '65536', 'http', '-1', '3978.5', '0x10'])) {
    it(`When PORT is ${PORT}, then the error names it, unless another address is given`, async () => {
      const { code, out, err } = await ask(['hi'], { PORT });
      assert.deepEqual([code, out], [1, '']);
      assert.equal(err, `PORT must be a whole number from 1 to 65535, not “${PORT}”; or say with --url where the server runs.`);
      assert.equal((await ask(['hi', '--url', demoUrl], { PORT })).code, 0);
    });
  }

  it('When the terminal is set to a language, then the server is asked in it if the catalogue has it, otherwise in English', async () => {
    const asked = async (env: Record<string, string>) => (await ask(['language?', '--url', demoUrl], env)).out;
    assert.equal(await asked({ LC_ALL: 'de_AT.UTF-8', LANG: 'xx_XX.UTF-8' }), 'de');
    assert.equal(await asked({ LANG: 'xx_XX.UTF-8' }), 'en');
  });

  it('When there is no question, then it prints its usage', async () => {
    const { code, out } = await ask([]);
    assert.deepEqual([code, out.startsWith('npm run ask -- "who')], [2, true]);
  });
});
