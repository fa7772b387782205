import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { type Importing, openImporting, RECENT, signIn } from './importing.ts';

describe('npm run import', () => {
  let importing: Importing;
  beforeEach(async () => {
    importing = await openImporting();
  });
  afterEach(() => importing.close());

  it('When one record is at the end of time, then it is malformed, and the others count', async () => {
    const { code, out } = await importing.run(
      [signIn('9999-12-31T23:59:59Z'), signIn(RECENT)],
      '--dry-run',
      '--range',
      'HQ=203.0.113.0/24',
    );
    assert.equal(code, 0);
    assert.match(out, /^2 records read, 1 used, 1 discarded\n +1 {2}malformed: .*\n +1 {2}The time is outside the years 1970 to 9999\.\n/);
  });

  it('When one record is in the future, then the others are not too old because of it', async () => {
    const records = [signIn(Date.UTC(2021, 3, 28, 8)), signIn(Date.UTC(2021, 3, 28, 9)), signIn('2099-01-01T00:00:00Z')];
    const { out } = await importing.run(records, '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.match(out, /^3 records read, 2 used, 1 discarded\n +1 {2}future: /);
    assert.match(out, / 1 {2}2021-04-28 {2}HQ\n/);
  });

  it('When there is no database, then an import reports that and creates none', async () => {
    const { code, err } = await importing.run([signIn(RECENT)]);
    assert.equal(code, 1);
    assert.match(err, /^There is no database in .*\/data yet, so nobody in the file is known\. Start the server once/);
    assert.equal(existsSync(importing.dataDir), false);
  });

  it('When the directory has not been read yet, then an import is refused, and a dry run uses the people of the file', async () => {
    await importing.fill(false);
    const refused = await importing.run([signIn(RECENT)]);
    assert.deepEqual([refused.code, refused.err.split('.')[0]], [1, 'The directory has not been read yet, so nobody in the file is known']);
    const { out } = await importing.run([signIn(RECENT)], '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.match(out, /^1 record read, 1 used/);
    assert.match(out, /The directory has not been read yet: everybody in the file was treated as a member\.\n$/);
  });

  it('When the directory is known, then the imported records are stored', async () => {
    await importing.fill(true);
    assert.match((await importing.run([signIn(RECENT), signIn(RECENT, { userId: 'x' })])).out, / 1 {2}unknown-person: /);
    assert.match((await importing.run([signIn(RECENT)], '--dry-run', '--range', 'HQ=203.0.113.0/24')).out, /^1 record read, 1 used/);
  });

  it('When --zone is invalid or without effect, then it reports that', async () => {
    const wrong = await importing.run([signIn(RECENT)], '--dry-run', '--zone', 'Mars/X');
    assert.deepEqual([wrong.code, wrong.err], [1, '--zone Mars/X is not a time zone. Give its IANA name, for instance Europe/Berlin.\n']);
    await importing.fill(true);
    assert.equal((await importing.run([signIn(RECENT)], '--dry-run', '--zone', 'Mars/X')).code, 1);
    const ignored = await importing.run([signIn(RECENT)], '--dry-run', '--zone', 'Asia/Tokyo');
    assert.deepEqual([ignored.code, ignored.err], [0, '--zone Asia/Tokyo is not used: there is a database, with the time zone UTC.\n']);
  });

  it('When an option of a dry run is given without --dry-run, then nothing is done', async () => {
    for (const option of [
      ['--range', 'HQ=203.0.113.0/24'],
      ['--zone', 'UTC'],
    ]) {
      const { code, err } = await importing.run([signIn(RECENT)], ...option);
      assert.equal(code, 1);
      assert.match(err, /^--range and --zone are only for trials: use them with --dry-run\./);
    }
  });

  it('When elements of the file are not records, then each is counted under its reason', async () => {
    const { out } = await importing.run([1, 'a', null, [], {}, signIn(RECENT, { status: { errorCode: 1 } })], '--dry-run');
    assert.match(out, /^6 records read, 0 used, 6 discarded\n +5 {2}malformed: .*\n( {12,}\d .*\n){3} +1 {2}failed: /);
  });

  it('When a ZIP has a readme beside the export, then the output names it, and the export is read', async () => {
    const zip = zipSync({ 'readme.md': strToU8('# Notes'), 'a.json': strToU8(JSON.stringify([signIn(RECENT)])) });
    const { code, out, err } = await importing.run(zip, '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.deepEqual([code, out.split(',')[0]], [0, '1 record read']);
    assert.match(err, /^Left out: readme\.md, which is not an export/);
  });

  it('When the file is empty, then it has no records, and the output has nothing about dates', async () => {
    assert.match((await importing.run('', '--dry-run')).out, /^The file has no records\.\n0 records read/);
    assert.match((await importing.run([], '--dry-run')).out, /^The file has no records\.\n0 records read/);
  });

  it('When people of the file are unknown, then no message promises that it is read again automatically', async () => {
    await importing.fill(true);
    const { code, out } = await importing.run([signIn(RECENT, { userId: 'x' })]);
    assert.equal(code, 0);
    assert.match(
      out,
      / 1 {2}unknown-person: The directory does not know this person, or the record has no object id and [^\n]+, import the file again\.\n/,
    );
  });
});
