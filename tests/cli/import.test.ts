import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { openStore } from '../../server/store/open-store.ts';
import { runScript, type Said } from '../support/run-script.ts';

const ADA = 'aaaaaaaa-0000-4000-8000-000000000001';
const HOUR = 3_600_000;
const RECENT = Date.now() - 24 * HOUR;

const signIn = (at: number | string, fields: object = {}) => ({
  createdDateTime: typeof at === 'string' ? at : new Date(at).toISOString(),
  userId: ADA,
  status: { errorCode: 0 },
  ipAddress: '203.0.113.5',
  isInteractive: true,
  riskState: 'none',
  ...fields,
});

describe('npm run import', () => {
  let folder: string;
  let dataDir: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'indoors-import-'));
    dataDir = join(folder, 'data');
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** The output of the terminal for an import of a file with this content. */
  async function run(content: string | object, ...args: string[]): Promise<Said> {
    const file = join(folder, 'export');
    await writeFile(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return runScript('server/cli/import.ts', [file, ...args], { DATA_DIR: dataDir });
  }

  async function fill(people: boolean): Promise<void> {
    const store = await openStore({ dataDir });
    const ada = { id: ADA, upn: 'ada@example.com', name: 'Ada', enabled: true, guest: false };
    if (people) await store.saveDirectory([ada], 'display');
    await store.close();
  }

  it('When one record is at the end of time, then it is malformed, and the others count', async () => {
    const { code, out } = await run([signIn('9999-12-31T23:59:59Z'), signIn(RECENT)], '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.equal(code, 0);
    assert.match(out, /^2 records read, 1 used, 1 discarded\n +1 {2}malformed: .*\n +1 {2}The time is outside the years 1970 to 9999\.\n/);
  });

  it('When one record is in the future, then the others are not too old because of it', async () => {
    const records = [signIn(Date.UTC(2021, 3, 28, 8)), signIn(Date.UTC(2021, 3, 28, 9)), signIn('2099-01-01T00:00:00Z')];
    const { out } = await run(records, '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.match(out, /^3 records read, 2 used, 1 discarded\n +1 {2}future: /);
    assert.match(out, / 1 {2}2021-04-28 {2}HQ\n/);
  });

  it('When there is no database, then an import reports that and creates none', async () => {
    const { code, err } = await run([signIn(RECENT)]);
    assert.equal(code, 1);
    assert.match(err, /^There is no database in .*\/data yet, so nobody in the file is known\. Start the server once/);
    assert.equal(existsSync(dataDir), false);
  });

  it('When the directory has not been read yet, then an import is refused, and a dry run uses the people of the file', async () => {
    await fill(false);
    const refused = await run([signIn(RECENT)]);
    assert.deepEqual([refused.code, refused.err.split('.')[0]], [1, 'The directory has not been read yet, so nobody in the file is known']);
    const { out } = await run([signIn(RECENT)], '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.match(out, /^1 record read, 1 used/);
    assert.match(out, /The directory has not been read yet: everybody in the file was treated as a member\.\n$/);
  });

  it('When the directory is known, then the imported records are stored', async () => {
    await fill(true);
    assert.match((await run([signIn(RECENT), signIn(RECENT, { userId: 'x' })])).out, / 1 {2}unknown-person: /);
    assert.match((await run([signIn(RECENT)], '--dry-run', '--range', 'HQ=203.0.113.0/24')).out, /^1 record read, 1 used/);
  });

  it('When --zone is invalid or without effect, then it reports that', async () => {
    const wrong = await run([signIn(RECENT)], '--dry-run', '--zone', 'Mars/X');
    assert.deepEqual([wrong.code, wrong.err], [1, '--zone Mars/X is not a time zone. Give its IANA name, for instance Europe/Berlin.\n']);
    await fill(true);
    assert.equal((await run([signIn(RECENT)], '--dry-run', '--zone', 'Mars/X')).code, 1);
    const ignored = await run([signIn(RECENT)], '--dry-run', '--zone', 'Asia/Tokyo');
    assert.deepEqual([ignored.code, ignored.err], [0, '--zone Asia/Tokyo is not used: there is a database, with the time zone UTC.\n']);
  });

  it('When an option of a dry run is given without --dry-run, then nothing is done', async () => {
    for (const option of [
      ['--range', 'HQ=203.0.113.0/24'],
      ['--zone', 'UTC'],
    ]) {
      const { code, err } = await run([signIn(RECENT)], ...option);
      assert.equal(code, 1);
      assert.match(err, /^--range and --zone are only for trials: use them with --dry-run\./);
    }
  });

  it('When elements of the file are not records, then each is counted under its reason', async () => {
    const { out } = await run([1, 'a', null, [], {}, signIn(RECENT, { status: { errorCode: 1 } })], '--dry-run');
    assert.match(out, /^6 records read, 0 used, 6 discarded\n +5 {2}malformed: .*\n( {12,}\d .*\n){3} +1 {2}failed: /);
  });

  for (const [what, content, said] of [
    ['is no export', '# Notes\n\n| a | b |\n', /It is not JSON, and as CSV its first line names no time/],
    ['is nothing but brackets', '['.repeat(200_000), /It is not an export of sign-ins: nothing in it is a JSON object/],
    ['has no objects', '[1, 2]', /nothing in it is a JSON object \(2 tried\)/],
  ] as const)
    it(`When the file ${what}, then that is an error`, async () => {
      const { code, out, err } = await run(content, '--dry-run');
      assert.deepEqual([code, out], [1, '']);
      assert.match(err, said);
    });

  it('When a ZIP has a readme beside the export, then the output names it, and the export is read', async () => {
    const zip = zipSync({ 'readme.md': strToU8('# Notes'), 'a.json': strToU8(JSON.stringify([signIn(RECENT)])) });
    const { code, out, err } = await run(zip, '--dry-run', '--range', 'HQ=203.0.113.0/24');
    assert.deepEqual([code, out.split(',')[0]], [0, '1 record read']);
    assert.match(err, /^Left out: readme\.md, which is not an export/);
  });

  it('When the file is empty, then it has no records, and the output has nothing about dates', async () => {
    assert.match((await run('', '--dry-run')).out, /^The file has no records\.\n0 records read/);
    assert.match((await run([], '--dry-run')).out, /^The file has no records\.\n0 records read/);
  });

  it('When dates of a CSV can be read in two ways, then it is rejected until --dates decides; if the file shows the order, it is read', async () => {
    const csv = (date: string, ...args: string[]) =>
      run(
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
      await fill(true);
      for (const args of [[], ['--dry-run']]) {
        const { code, out, err } = await run(content, ...args);
        assert.equal(code, 1);
        assert.match(out, /^1 record read, 0 used, 1 discarded/);
        assert.match(err, /^Not one record of the file can be used, because of its format\./);
        assert.match(err, advice);
      }
    });

  it('When people of the file are unknown, then no message promises that it is read again automatically', async () => {
    await fill(true);
    const { code, out } = await run([signIn(RECENT, { userId: 'x' })]);
    assert.equal(code, 0);
    assert.match(
      out,
      / 1 {2}unknown-person: The directory does not know this person\. If this person is added later, import the file again\.\n/,
    );
  });
});
