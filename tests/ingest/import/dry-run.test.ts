import assert from 'node:assert/strict';
import { dryRun, peopleOfExport } from '../../../server/ingest/import/dry-run.ts';
import type { SignIn } from '../../../server/presence/sign-in.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { ADA, BOB, inOffice, office, range, signIn, utc, version, world } from '../../presence/make.ts';

const NOW = utc('2026-03-10 12:00');

async function* each(...records: SignIn[]) {
  yield* records;
}

describe('a dry run', () => {
  it('When a range began after a sign-in, and unknown addresses are remote, then both rows are shown, as one sign-in', async () => {
    const later = range('new', [version(['203.0.113.0/24'], inOffice('berlin'), { from: NOW - HOUR })]);
    const here = world({ offices: [office('berlin')], ranges: [later], settings: { unmatched: 'remote' } });
    const { days, twice } = await dryRun(each(signIn(NOW - 2 * HOUR), signIn(NOW - HOUR)), here, NOW);
    assert.deepEqual(
      days.map(({ place, people }) => [place, people]),
      [
        ['berlin', 1],
        ['remote (addresses of no range)', 1],
      ],
    );
    assert.equal(twice, 1);
  });
});

describe('people of an export', () => {
  it('When a time is after the latest possible one, then it is not the newest', async () => {
    const { people, newest } = await peopleOfExport(each(signIn(NOW), signIn(NOW + 1, { userId: BOB }), signIn(NOW - 1)), NOW);
    assert.equal(newest, NOW);
    assert.deepEqual(
      people.map(({ id }) => id),
      [ADA, BOB],
    );
  });

  it('When records name people by UPN alone, then each of them counts once', async () => {
    const byUpn = { userId: undefined, upn: ' Ada@example.com' };
    const records = [
      signIn(NOW, byUpn),
      signIn(NOW, { userId: undefined, upn: 'bob@example.com' }),
      signIn(NOW, { userId: BOB, upn: 'BOB@example.com' }),
    ];
    const { people } = await peopleOfExport(each(...records), NOW);
    assert.deepEqual(
      people.map(({ id, upn }) => [id, upn]),
      [
        [BOB, 'bob@example.com'],
        ['ada@example.com', 'ada@example.com'],
      ],
    );
    const { counts, networks } = await dryRun(each(...records), world({ people }), NOW);
    assert.equal(counts.discarded['unknown-person'], undefined);
    assert.equal(networks[0]?.signIns, 3);
  });
});
