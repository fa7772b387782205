import assert from 'node:assert/strict';
import { ADA, type Importing, openImporting, RECENT, signIn } from './importing.ts';

describe('npm run import of files in other formats', () => {
  let importing: Importing;
  beforeEach(async () => {
    importing = await openImporting();
  });
  afterEach(() => importing.close());

  for (const [what, content, said] of [
    ['is no export', '# Notes\n\n| a | b |\n', /It is not JSON, and as CSV its first line names no time/],
    ['is nothing but brackets', '['.repeat(200_000), /It is not an export of sign-ins: nothing in it is a JSON object/],
    ['has no objects', '[1, 2]', /nothing in it is a JSON object \(2 tried\)/],
  ] as const)
    it(`When the file ${what}, then that is an error`, async () => {
      const { code, out, err } = await importing.run(content, '--dry-run');
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, said);
    });

  it('When dates of a CSV can be read in two ways, then it is rejected until --dates decides; if the file shows the order, it is read', async () => {
    const csv = (date: string, ...args: string[]) =>
      importing.run(
        `"Date (UTC)","User ID","IP address","Status"\n"${date}","${ADA}","203.0.113.5","Success"\n`,
        '--dry-run',
        '--range',
        'HQ=203.0.113.0/24',
        ...args,
      );
    const refused = await csv('4/5/2021, 2:08:45 PM');
    assert.deepEqual([refused.code, refused.out], [1, '']);
    assert.match(refused.err, /Dates like 4\/5\/2021 can be read in 2 ways \(mdy, dmy\)/);
    assert.match((await csv('4/5/2021, 2:08:45 PM', '--dates', 'dmy')).out, / 2021-05-04 {2}HQ/);
    assert.match((await csv('4/28/2021, 2:08:45 PM')).out, / 2021-04-28 {2}HQ/);
    assert.equal((await csv('4/28/2021, 2:08:45 PM', '--dates', 'ddmm')).err, '--dates must be one of mdy, dmy, ymd.\n');
  });

  for (const [what, content, advice] of [
    ['without a zone', [signIn('2026-11-27T08:00:00')], /Write times as instants/],
    [
      'of a CSV of Defender without a zone',
      `Timestamp,AccountObjectId,IPAddress,ErrorCode\n"Nov 27, 2026 8:00:00 AM",${ADA},203.0.113.5,0`,
      /column “Timestamp” as instants.*In Defender, end the query/,
    ],
    ['under unknown names', [{ Datum: '2026-11-27T08:00:00Z', Benutzer: ADA }], /language to English/],
    ['without an outcome', [signIn(RECENT, { status: undefined })], /do not say whether the sign-in succeeded/],
    ['of a blank status', [signIn(RECENT, { status: '' })], /do not say whether the sign-in succeeded/],
    [
      'of a status in another language',
      `Date (UTC),User ID,IP address,Status\n${new Date(RECENT).toISOString()},${ADA},203.0.113.5,Erfolgreich`,
      /language to English/,
    ],
    ['of a masked address', [signIn(RECENT, { ipAddress: '203.0.113.XXX' })], /masked/],
  ] as const)
    it(`When every record is ${what}, then each is counted, the exit code is 1, and the output says what to change`, async () => {
      await importing.fill(true);
      for (const args of [[], ['--dry-run']]) {
        const { code, out, err } = await importing.run(content, ...args);
        assert.equal(code, 1);
        assert.match(out, /^1 record read, 0 used, 1 discarded/);
        assert.match(err, /^Not one record of the file can be used, because of its format\./);
        assert.match(err, advice);
      }
    });
});
