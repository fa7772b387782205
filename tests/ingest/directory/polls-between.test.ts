import assert from 'node:assert/strict';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { graphError, json } from '../../graph/fake-graph.ts';
import { ADA, BOB, type Fixture, makeFixture, user } from '../make-fixture.ts';

const PAGES = 10;

describe('A long round of the directory', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await makeFixture();
    fixture.fake.users = [user(ADA), user(BOB)];
  });
  afterEach(() => fixture.close());

  /** A full round of ten pages, two minutes each, without Bob. `onPage` is called with the number of each page. */
  const answerSlowly = (onPage: (page: number) => void = () => {}, refuse: (url: string) => boolean = () => false) => {
    fixture.fake.always = (request, response) => {
      const url = request.url ?? '';
      if (refuse(url)) {
        graphError(403, 'Authentication_MSGraphPermissionMissing')(request, response);
        return true;
      }
      if (!url.includes('/users/delta') || url.includes('deltatoken')) return false;
      const page = Number(/skiptoken=(\d+)/.exec(url)?.[1] ?? 1);
      fixture.clock.advance(2 * MINUTE);
      onPage(page);
      const next = `${fixture.fake.url}/v1.0/users/delta?$skiptoken=${page + 1}`;
      const link =
        page < PAGES ? { '@odata.nextLink': next } : { '@odata.deltaLink': `${fixture.fake.url}/v1.0/users/delta?$deltatoken=2` };
      json(200, { value: [user(page === 1 ? ADA : `dddddddd-0000-4000-8000-0000000000${page + 10}`)], ...link })(request, response);
      return true;
    };
  };
  const kinds = () =>
    fixture.fake.requests.map(({ path }) =>
      /signins/i.test(path) ? 'sign-ins' : (/skiptoken=\d+/.exec(path)?.[0] ?? path.replace(/\?.*/, '')),
    );
  /** Collected yesterday, so that a full round is due. */
  const collectedYesterday = async () => {
    const collector = fixture.collector();
    await collector.collect();
    fixture.clock.advance(DAY - 5 * MINUTE);
    await collector.collect();
    fixture.clock.advance(5 * MINUTE);
    fixture.fake.requests.length = 0;
    return collector;
  };

  it('When polls become due during it, then sign-ins are read between its pages, and it is read once', async () => {
    const collector = await collectedYesterday();
    let seenAfter: number | undefined;
    answerSlowly((page) => {
      if (page === 3) fixture.fake.signIns = [fixture.signIn(fixture.clock.now() - MINUTE)];
      if (fixture.board.now().own(ADA)?.presence.status === 'office') seenAfter ??= page;
    });
    const { watermark: before = 0 } = await fixture.store.collection();
    await collector.collect();
    assert.ok(seenAfter !== undefined && seenAfter <= 6, `seen before page ${seenAfter}`);
    const rounds = kinds().filter((kind) => kind !== 'sign-ins');
    assert.deepEqual(
      rounds.slice(0, PAGES),
      ['/v1.0/users/delta', ...Array.from({ length: PAGES - 1 }, (_, i) => `skiptoken=${i + 2}`)],
      'its pages follow each other, and no other round comes between',
    );
    const polls =
      kinds()
        .join(' ')
        .match(/(sign-ins ?)+/g)?.length ?? 0;
    assert.ok(polls >= 4 && polls <= 5, `${polls} polls in 20 minutes`);
    assert.ok(((await fixture.store.collection()).watermark ?? 0) > before + 15 * MINUTE);
  });

  it('When somebody is missing, then they stay until the round has ended', async () => {
    const collector = await collectedYesterday();
    const there: boolean[] = [];
    answerSlowly(() => there.push(fixture.board.world().people.has(BOB)));
    fixture.fake.users = [user(ADA)];
    await collector.collect();
    assert.deepEqual([there, fixture.board.world().people.has(BOB)], [Array(PAGES).fill(true), false]);
  });

  it('When the log cannot be read meanwhile, then that is shown at once, and the round is read to its end', async () => {
    const collector = await collectedYesterday();
    const codes: Promise<string | undefined>[] = [];
    answerSlowly(
      () => codes.push(fixture.store.collectionStatus().then((status) => status?.problem?.code)),
      (url) => /signins/i.test(url),
    );
    await assert.rejects(collector.collect());
    assert.equal((await Promise.all(codes)).at(-1), 'AUDIT_LOG_PERMISSION_MISSING');
    assert.ok(((await fixture.store.directoryState()).fullAt ?? 0) > fixture.clock.now() - HOUR);
  });

  it('When the directory was never read, then sign-ins wait for its end', async () => {
    answerSlowly();
    await fixture.collector().collect();
    assert.equal(kinds().indexOf('sign-ins'), PAGES);
  });
});
