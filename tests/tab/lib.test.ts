import assert from 'node:assert/strict';
import { createTokenSource } from '../../tab/features/sign-in/token-source.ts';
import { backoff, backoffWhileAway } from '../../tab/shared/lib/backoff.ts';
import { textOf } from '../../tab/shared/lib/file-text.ts';
import { createHttp, HttpProblem, isTokenProblem, parseAnswer } from '../../tab/shared/lib/http.ts';
import { followLive } from '../../tab/shared/lib/live.ts';
import { problemLines, problemText, SeenProblem } from '../../tab/shared/lib/problem-text.ts';
import { dateIn, formatDay, formatPlan, formatUntil, instantIn, momentIn, startOfDay } from '../../tab/shared/lib/time.ts';

const byteByByte = (text: string) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const byte of new TextEncoder().encode(text)) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });

describe('tab: requests to the server', () => {
  it('When events arrive in pieces, split within a letter, then they are the same events, and reading resumes from the last id', async () => {
    const text = ': beat\n\nevent: live\nid: 7\ndata: {}\n\nevent: time\ndata: {"now":\ndata: "ä"}\n\n';
    const stop = new AbortController();
    const resumed: (string | null)[] = [];
    const times: string[] = [];
    const http = {
      async open(_path: string, _type: string, init: RequestInit = {}) {
        resumed.push(new Headers(init.headers).get('last-event-id'));
        if (resumed.length === 2) stop.abort();
        return new Response(byteByByte(text));
      },
    };
    const nothing = () => {};
    const wait = (ms: number) => (ms === 45_000 ? new Promise<void>(nothing) : Promise.resolve());
    const heard = { onState: nothing, onChange: nothing, onMe: nothing, onStale: nothing, onReset: nothing };
    await followLive({ http, wait, random: () => 0, ...heard, onTime: (now) => times.push(now) }, stop.signal);
    assert.deepEqual([resumed, times.slice(0, 1)], [[null, '7'], ['ä']]);
  });

  it('When the stream ends, then it resumes after the last event, and otherwise everything is fetched again', async () => {
    const stop = new AbortController();
    const asked: (string | null)[] = [];
    const heard: string[] = [];
    const http = {
      async open(_path: string, _type: string, init: RequestInit = {}) {
        asked.push(new Headers(init.headers).get('last-event-id'));
        if (asked.length === 2) throw new HttpProblem({ status: 503, code: 'X', title: 'away' });
        if (asked.length === 3) stop.abort();
        return new Response(`id: ${asked.length}\nevent: change\ndata: {}\n\n`);
      },
    };
    const note = (what: string) => () => heard.push(what);
    await followLive(
      {
        http,
        // The connection never becomes silent; waits end at once.
        wait: (ms) => (ms === 45_000 ? new Promise(() => {}) : Promise.resolve()),
        random: () => 0,
        onState: (state) => heard.push(state),
        onChange: note('change'),
        onMe: note('me'),
        onTime: () => {},
        onStale: () => {},
        onReset: (begun) => heard.push(begun === undefined ? 'fetch' : `begins after ${begun.event}`),
      },
      stop.signal,
    );
    assert.deepEqual(asked, [null, '1', '1']);
    assert.deepEqual(heard.slice(0, 7), ['connecting', 'live', 'begins after 1', 'change', 'reconnecting', 'reconnecting', 'fetch']);
  });

  it('When a stream is resumed after an earlier event, then it is opened again at once, and what arrived later comes again', async () => {
    const stop = new AbortController();
    const asked: (string | null)[] = [];
    const heard: string[] = [];
    const http = {
      async open(_path: string, _type: string, init: RequestInit = {}) {
        asked.push(new Headers(init.headers).get('last-event-id'));
        const first = 'id: 7\nevent: live\ndata: {}\n\nid: 8\nevent: change\ndata: {}\n\n';
        if (asked.length === 3) stop.abort();
        return new Response(asked.length === 1 ? first : 'id: 9\nevent: change\ndata: {}\n\n');
      },
    };
    const nothing = () => {};
    await followLive(
      {
        http,
        wait: (ms) => (ms === 45_000 ? new Promise(() => {}) : Promise.resolve()),
        random: () => 0,
        onState: (state) => heard.push(state),
        onChange: () => heard.push('change'),
        onMe: nothing,
        onTime: nothing,
        onStale: nothing,
        onReset: (begun) => begun?.resume('4'),
      },
      stop.signal,
    );
    assert.deepEqual(asked, [null, '4', '9']);
    assert.deepEqual(heard.slice(0, 5), ['connecting', 'live', 'live', 'change', 'reconnecting']);
  });

  it('When the stream cannot be opened for minutes, then the pauses grow to twelve seconds, and the rest is fetched twice a minute', async () => {
    const stop = new AbortController();
    const pauses: number[] = [];
    let resets = 0;
    const nothing = () => {};
    await followLive(
      {
        http: { open: async () => Promise.reject(new HttpProblem({ status: 502, code: 'UNKNOWN', title: 'away' })) },
        async wait(ms) {
          if (ms === 45_000) return new Promise(nothing);
          pauses.push(ms);
          if (pauses.length === 60) stop.abort();
        },
        random: () => 1,
        onState: nothing,
        onChange: nothing,
        onMe: nothing,
        onTime: nothing,
        onStale: nothing,
        onReset: () => {
          resets += 1;
        },
      },
      stop.signal,
    );
    assert.deepEqual(pauses.slice(0, 4), [1000, 2000, 4000, 4000]);
    assert.equal(Math.max(...pauses), 12_000);
    const minutes = pauses.reduce((sum, ms) => sum + ms, 0) / 60_000;
    assert.ok(resets >= minutes && resets <= 2 * minutes + 1, `${resets} in ${minutes}`);
  });

  it('When everything is fetched again because of an outage, another server or changed places, then the stream starts at the next event', async () => {
    const stop = new AbortController();
    const begun: (string | undefined)[] = [];
    const live = (id: string) => `event: live\nid: ${id}\ndata: {}\n\n`;
    const streams = [
      `${live('a-3')}event: change\nid: a-4\ndata: {}\n\n`,
      live('a-4'),
      'away',
      live('a-4'),
      `event: reset\ndata: {}\n\n${live('b-7')}event: reset\nid: b-8\ndata: {}\n\n`,
    ];
    const http = {
      async open() {
        const text = streams.shift();
        if (text === undefined) stop.abort();
        if (text === 'away') throw new Error('no answer');
        return new Response(text ?? '');
      },
    };
    const nothing = () => {};
    const wait = (ms: number) => (ms === 45_000 ? new Promise<void>(nothing) : Promise.resolve());
    const heard = { onState: nothing, onChange: nothing, onMe: nothing, onStale: nothing, onTime: nothing };
    await followLive({ http, wait, random: () => 0, ...heard, onReset: (stream) => begun.push(stream?.event) }, stop.signal);
    assert.deepEqual(begun, ['a-3', undefined, 'a-4', undefined, 'b-7', undefined, 'b-8']);
  });

  it('waits longer with each failure, half a minute at most', () => {
    assert.deepEqual([backoff(1, 1), backoff(3, 1), backoff(40, 1), backoff(1, 0)], [1000, 4000, 30_000, 500]);
  });

  it('When the server is away, then it is asked every two to four seconds for a minute, and then every six to twelve', () => {
    const attempts = Array.from({ length: 200 }, (_, index) => index + 1);
    for (const random of [0, 0.5, 1]) {
      const pauses = attempts.map((attempt) => backoffWhileAway(attempt, random));
      assert.ok(Math.max(...pauses.slice(0, 20)) <= 4000);
      assert.ok(Math.min(...pauses.slice(2)) >= 2000);
      assert.deepEqual(
        pauses,
        pauses.toSorted((one, other) => one - other),
      );
      assert.equal(pauses.at(-1), 6000 + 6000 * random);
    }
  });

  it('When a token is refused, then a new one is tried once, and a problem has the server’s text', async () => {
    const asked: boolean[] = [];
    const answer = () => Response.json({ title: 'No', detail: 'Ask again.', code: 'TOKEN_INVALID' }, { status: 401 });
    const http = createHttp({ token: async ({ fresh }) => String(asked.push(fresh)), fetch: async () => answer() });
    await assert.rejects(http.get('/x', {}), { message: 'Ask again.', code: 'TOKEN_INVALID', status: 401 });
    assert.deepEqual(asked, [false, true]);
  });

  it('When the address is refused for bad tokens, then a new one is tried once, and then a sign-in is needed', async () => {
    const asked: boolean[] = [];
    const refused: string[] = [];
    const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
    const http = createHttp({
      token: async ({ fresh }) => String(asked.push(fresh)),
      fetch: async () => Response.json({ title: 'No', code: 'TOO_MANY_REFUSED' }, { status: 429, headers }),
      onRefused: ({ code }) => void refused.push(code),
    });
    await assert.rejects(http.get('/x', {}), { code: 'TOO_MANY_REFUSED' });
    assert.deepEqual([asked, refused], [[false, true], ['TOO_MANY_REFUSED']]);
  });

  it('When a person sends too many requests, then no new token is fetched', async () => {
    const asked: boolean[] = [];
    const http = createHttp({
      token: async ({ fresh }) => String(asked.push(fresh)),
      fetch: async () => Response.json({ title: 'No', code: 'TOO_MANY_REQUESTS' }, { status: 429 }),
      onRefused: () => assert.fail('nobody has to sign in'),
    });
    await assert.rejects(http.get('/x', {}), { code: 'TOO_MANY_REQUESTS' });
    assert.deepEqual(asked, [false]);
  });

  it('When a request is sent, then it has the current zone and the language of the tab', async () => {
    const zones = ['Europe/Berlin', 'Asia/Tokyo'];
    const sent: (string | null)[] = [];
    const http = createHttp({
      token: async () => 't',
      zone: () => zones.shift() ?? '',
      fetch: async (_, init) => {
        const headers = new Headers(init?.headers);
        sent.push(headers.get('x-time-zone'), headers.get('accept-language'));
        return Response.json({});
      },
    });
    await http.get('/x', {});
    await http.send('PUT', '/x', {}, {});
    assert.deepEqual(sent, ['Europe/Berlin', 'en', 'Asia/Tokyo', 'en']);
  });

  it('When an answer has no text of Indoors, then the page says what to do', async () => {
    for (const status of [502, 403]) {
      const http = createHttp({ token: async () => 't', fetch: async () => new Response('<html>', { status }) });
      await assert.rejects(
        http.get('/x', {}),
        (error: HttpProblem) => error.status === status && /(Try|Load the page) again/.test(error.message),
      );
    }
  });

  it('When the server cannot be reached, then that is a separate problem', async () => {
    const away = (online: boolean) =>
      createHttp({ token: async () => 't', online: () => online, fetch: () => Promise.reject(new TypeError('failed')) });
    await assert.rejects(away(false).get('/x', {}), { status: 0, code: 'OFFLINE' });
    await assert.rejects(away(true).get('/x', {}), { status: 0, code: 'SERVER_AWAY' });
  });

  it('When an action gets no answer in time, then its result is unknown', async () => {
    const hanging: typeof fetch = (_, init) =>
      new Promise((_, reject) => init?.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))));
    const http = createHttp({ token: async () => 't', fetch: hanging });
    await assert.rejects(http.send('PUT', '/x', {}, {}, 5), { status: 0, code: 'TIMED_OUT', message: /^It is not known whether/ });
  });

  it('When no token can be obtained, or a new one is refused, then the caller is asked to sign in again', async () => {
    const refused: string[] = [];
    const onRefused = ({ code }: HttpProblem) => void refused.push(code);
    const none = new HttpProblem({ status: 401, code: 'SIGN_IN_REFUSED', title: 'No' });
    await assert.rejects(createHttp({ token: () => Promise.reject(none), onRefused }).get('/x', {}), { code: 'SIGN_IN_REFUSED' });
    const answer = (status: number) => async () => Response.json({ title: 'No', code: 'TOKEN_INVALID' }, { status });
    await assert.rejects(createHttp({ token: async () => 't', fetch: answer(401), onRefused }).get('/x', {}));
    await assert.rejects(createHttp({ token: async () => 't', fetch: answer(403), onRefused }).get('/x', {}));
    assert.deepEqual(refused, ['SIGN_IN_REFUSED', 'TOKEN_INVALID']);
  });

  it('When a name would change the direction of the following text, then it is isolated, also in a problem; letters of all languages stay', async () => {
    const body =
      '{"name":"Ann\u202e nnA","escaped":"a\\u202Eb\\u2066c","hebrew":"רועי‏","title":"No","code":"X","detail":"Nobody is called \u2067Ann"}';
    assert.deepEqual(parseAnswer(body), {
      name: 'Ann nnA',
      escaped: 'abc',
      hebrew: 'רועי‏',
      title: 'No',
      code: 'X',
      detail: 'Nobody is called Ann',
    });
    const http = createHttp({ token: async () => 't', fetch: async () => new Response(body, { status: 404 }) });
    await assert.rejects(http.get('/x', {}), { message: 'Nobody is called Ann' });
  });

  it('When a name has a backslash before the letters of an escape, then it is unchanged', () => {
    for (const name of ['Back \\u202eslash', '\\', '\\\\u2066', '\\\u202e!', '"\\u0041\n'])
      assert.deepEqual(parseAnswer(JSON.stringify({ name })), { name: name.replaceAll('\u202e', '') });
  });

  describe('When an intermediary answers instead of the server', () => {
    const WANTED = { name: '', people: [{ id: '' }], of: { known: false } } as const;
    const ours = { name: 'Ann', people: [{ id: 'a', more: 1 }], of: { known: true } };
    const answering = (body: string | null, init?: ResponseInit) =>
      createHttp({ token: async () => 't', fetch: async () => new Response(body, init) });
    const between = { status: 502, code: 'UNKNOWN', message: /^Something between you and Indoors answered in its place/ };

    for (const body of [
      '<html>captive portal',
      '',
      'null',
      '"login"',
      '[]',
      '{}',
      '{"error":"login"}',
      JSON.stringify({ ...ours, name: 1 }),
      JSON.stringify({ ...ours, people: {} }),
      JSON.stringify({ ...ours, people: [null] }),
      JSON.stringify({ ...ours, people: [{}] }),
      JSON.stringify({ ...ours, of: [] }),
      JSON.stringify({ ...ours, of: { known: null } }),
    ])
      it(`then ${body || 'an empty body'} is not an answer, also to a change`, async () => {
        const http = answering(body);
        for (const asked of [http.get('/x', WANTED), http.send('PUT', '/x', WANTED, {}), http.signInAgain('/x', WANTED)])
          await assert.rejects(asked, between);
      });

    it('then no content is not an answer to a change, either', () =>
      assert.rejects(answering(null, { status: 204 }).send('DELETE', '/x', WANTED), between));

    it('then an answer of the server itself is accepted, also with more than requested', async () => {
      const http = answering(JSON.stringify(ours));
      assert.deepEqual(await http.get('/x', WANTED), ours);
      assert.deepEqual(await http.send('POST', '/x', WANTED), ours);
      assert.deepEqual(await answering('{"people":[]}').get('/x', { people: [{ id: '' }] }), { people: [] });
    });

    it('then a page is neither a picture, nor a file, nor a stream', async () => {
      const html = { headers: { 'content-type': 'text/html' } };
      for (const type of ['image/', 'text/csv', 'text/event-stream', 'application/json'])
        await assert.rejects(answering('<html>', html).open('/x', type), between);
      const csv = { headers: { 'content-type': 'text/csv; charset=utf-8' } };
      assert.equal(await (await answering('a,b', csv).open('/x', 'text/csv')).text(), 'a,b');
    });

    it('then its refusals have our text, and do not require a new sign-in', async () => {
      for (const body of ['{}', '{"title":"Pay first"}', '{"title":{},"code":1}', '[]', 'null']) {
        const problem = await answering(body, { status: 401 })
          .get('/x', WANTED)
          .catch((error: HttpProblem) => error);
        assert.ok(problem instanceof HttpProblem);
        assert.deepEqual([problem.code, isTokenProblem(problem)], ['UNKNOWN', false]);
        assert.match(problem.message, /^Something between you and Indoors refuses this \(401\)/);
      }
    });

    it('then a network that wants a sign-in of its own (511) has the same sentence as its pages', async () => {
      await assert.rejects(answering('<html>', { status: 511 }).get('/x', WANTED), { status: 511, message: between.message });
    });

    it('then invalid details are removed from a problem', async () => {
      const body = JSON.stringify({ title: 'No', code: 'X', detail: {}, errors: [null] });
      await assert.rejects(answering(body, { status: 400 }).get('/x', WANTED), { message: 'No', code: 'X', errors: [] });
    });
  });

  it('When the browser or a library fails, then its text is not shown', () => {
    for (const error of [new TypeError('a.people is not iterable'), new Error('["offices"] data is undefined'), 'text'])
      assert.equal(problemText(error), 'Something unexpected happened.');
    assert.equal(problemText(new SeenProblem('The file is too large.')), 'The file is too large.');
  });

  it('When several requests need a token at once, then it is fetched once, and again shortly before it expires', async () => {
    let now = 0;
    let fetched = 0;
    const token = createTokenSource({ now: () => now, fetchToken: async () => ({ token: `t${++fetched}`, expiresAt: now + 600_000 }) });
    assert.deepEqual(await Promise.all([token({ fresh: false }), token({ fresh: false })]), ['t1', 't1']);
    now = 539_000;
    assert.equal(await token({ fresh: false }), 't1');
    now = 541_000;
    assert.equal(await token({ fresh: false }), 't2');
  });
});

describe('tab: the text of a problem', () => {
  it('When the server has an error both as the reason and at its field, then it is shown once', () => {
    const lines = (detail: string, ...messages: string[]) =>
      problemLines(
        new HttpProblem({
          status: 400,
          code: 'BAD_REQUEST',
          title: 'No',
          detail,
          errors: messages.map((message) => ({ at: '/text', message })),
        }),
      );
    assert.deepEqual(lines('This is no JSON.', 'This is no JSON.'), ['This is no JSON.']);
    assert.deepEqual(lines('Name must not be blank.', 'must not be blank.', 'Too long.'), ['Name must not be blank.', 'Too long.']);
  });
});

describe('tab: days', () => {
  it('When a day is in another year than now, in the viewer’s zone, then its year is shown', () => {
    const now = '2026-12-31T23:30:00.000Z';
    assert.equal(dateIn('2026-01-05T09:00:00.000Z', 'UTC', now), 'Mon 5 Jan');
    assert.equal(dateIn('2026-01-05T09:00:00.000Z', 'Europe/Berlin', now), 'Mon 5 Jan 2026');
    assert.equal(momentIn('2025-12-31T09:05:00.000Z', 'UTC', now), 'Wed 31 Dec 2025, 09:05');
    assert.equal(formatUntil('2027-01-05T00:00:00.000Z', 'UTC', now), 'until the evening of Mon 4 Jan 2027');
    assert.deepEqual([formatDay('2027-01-01', '2026-12-31'), formatDay('2026-01-01', '2026-12-31')], ['Fri 1 Jan 2027', 'Thu 1 Jan']);
    assert.equal(formatDay('2026-12-31', undefined), 'Thu 31 Dec 2026', 'the year is not known');
  });

  it('When a plan is for one day or several, then its text has each day once', () => {
    const words = (from: string, until: string) => formatPlan({ from, until }, 'UTC', '2026-11-28T09:00:00.000Z');
    assert.equal(words('2026-11-29T00:00:00.000Z', '2026-11-30T00:00:00.000Z'), 'on Sun 29 Nov');
    assert.equal(words('2026-11-29T00:00:00.000Z', '2026-12-02T00:00:00.000Z'), 'from Sun 29 Nov until the evening of Tue 1 Dec');
    assert.equal(words('2026-11-29T14:00:00.000Z', '2026-11-29T16:00:00.000Z'), 'from Sun 29 Nov, 14:00 until 16:00');
    assert.equal(words('2026-11-29T14:00:00.000Z', '2026-12-01T16:00:00.000Z'), 'from Sun 29 Nov, 14:00 until Tue 1 Dec, 16:00');
    assert.equal(words('2026-11-28T10:00:00.000Z', '2026-11-28T12:00:00.000Z'), 'from 10:00 until 12:00');
  });

  it('finds the first instant of a day, also around clock changes and without a midnight', () => {
    assert.equal(startOfDay('2026-03-29', 'Europe/Berlin'), '2026-03-28T23:00:00.000Z');
    assert.equal(startOfDay('2026-03-30', 'Europe/Berlin'), '2026-03-29T22:00:00.000Z');
    assert.equal(startOfDay('2026-11-20', 'Pacific/Kiritimati'), '2026-11-19T10:00:00.000Z');
    assert.equal(startOfDay('2018-11-04', 'America/Sao_Paulo'), '2018-11-04T03:00:00.000Z');
    assert.equal(formatUntil('2026-11-21T23:00:00.000Z', 'Europe/Berlin', '2026-11-20T09:00:00.000Z'), 'until tomorrow evening');
    assert.equal(instantIn('2026-11-20', '15:00', 'Asia/Kathmandu'), '2026-11-20T09:15:00.000Z');
    // Half past two occurs twice: the first. If it does not exist: later by the clock change.
    assert.equal(instantIn('2026-10-25', '02:30', 'Europe/Berlin'), '2026-10-25T00:30:00.000Z');
    assert.equal(instantIn('2026-03-29', '02:30', 'Europe/Berlin'), '2026-03-29T01:30:00.000Z');
    assert.equal(formatUntil('2026-11-20T13:30:00.000Z', 'Europe/Berlin', '2026-11-20T09:00:00.000Z'), 'until 14:30');
  });
});

describe('tab: the text of a file', () => {
  it('When it is UTF-8 or has the mark of UTF-16, then it is decoded so, without the mark', () => {
    assert.deepEqual(textOf(new TextEncoder().encode('\ufeffKöln, 東京')), { text: 'Köln, 東京' });
    assert.deepEqual(textOf(Buffer.from('\ufeffKöln', 'utf16le')), { text: 'Köln' });
    assert.deepEqual(textOf(Buffer.from('\ufeffKöln', 'utf16le').swap16()), { text: 'Köln' });
  });

  it('When it is not UTF-8, then it is decoded as Windows-1252, and the page says so', () => {
    const { text, guessed } = textOf(Uint8Array.from([0x4b, 0xf6, 0x6c, 0x6e, 0x20, 0x80]));
    assert.equal(text, 'Köln €');
    assert.equal(guessed, true);
  });
});
