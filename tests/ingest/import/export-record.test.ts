import assert from 'node:assert/strict';
import { readExportRecord } from '../../../server/ingest/import/export-record.ts';
import { type DateOrder, DateOrderFinder, parseUtcLocalDate } from '../../../server/ingest/import/local-dates.ts';

const AT = Date.UTC(2026, 10, 5, 14, 8, 45, 221);

describe('records of exports', () => {
  it('When Log Analytics exports a row, then time, user, address and result are read', () => {
    const row = {
      'TimeGenerated [UTC]': '11/5/2026, 2:08:45.221 PM',
      UserId: 'ID-1',
      UserPrincipalName: 'a@x.example',
      IPAddress: '203.0.113.7',
      ResultType: '50058',
      IsInteractive: 'TRUE',
    };
    const signIn = readExportRecord(row, { dates: 'mdy' });
    assert.deepEqual(
      { ...signIn, riskState: undefined, clientCredentialType: undefined },
      {
        at: AT,
        userId: 'ID-1',
        upn: 'a@x.example',
        ip: '203.0.113.7',
        errorCode: 50058,
        interactive: true,
        riskState: undefined,
        clientCredentialType: undefined,
      },
    );
  });

  it('When a time has no zone and its header names none, then the record is malformed', () => {
    assert.ok('malformed' in readExportRecord({ TimeGenerated: '2026-11-05 14:08:45', ResultType: '0' }, { dates: 'mdy' }));
    assert.ok(
      'malformed' in
        readExportRecord({ category: 'SignInLogs', properties: { createdDateTime: '2026-11-05 14:08:45.123' } }, { dates: 'mdy' }),
    );
  });

  it('When a row is in a year without a calendar, then it is malformed', () => {
    for (const time of ['9999-12-31 23:59:59', '12/31/9999, 11:59:59 PM', '1/1/1960, 0:00:00 AM'])
      assert.ok('malformed' in readExportRecord({ 'TimeGenerated [UTC]': time, ResultType: '0' }, { dates: 'mdy' }), time);
  });

  it('When the portal writes a status in words, then only success has code 0', () => {
    const code = (Status: string) =>
      (readExportRecord({ 'Date (UTC)': '2026-11-05T14:08:45Z', Username: 'a', Status }, { dates: 'mdy' }) as { errorCode?: number })
        .errorCode;
    assert.deepEqual([code('Success'), code('Failure'), code('Interrupted'), code('?')], [0, 1, 1, undefined]);
  });

  it('When an Event Hub record is about an application, then it is not a sign-in of a user', () => {
    assert.ok(
      'malformed' in
        readExportRecord(
          { category: 'ServicePrincipalSignInLogs', properties: { createdDateTime: '2026-11-05T14:08:45Z' } },
          { dates: 'mdy' },
        ),
    );
  });

  it('When an Event Hub record is non-interactive, then its category says so and `time` is not its time', () => {
    const record = {
      time: '2026-11-05T16:00:00Z',
      category: 'NonInteractiveUserSignInLogs',
      resultType: '0',
      properties: { createdDateTime: '2026-11-05T14:08:45.2219999+00:00', userId: 'u' },
    };
    const signIn = readExportRecord({ record }, { dates: 'mdy' });
    assert.ok(!('malformed' in signIn));
    assert.deepEqual([signIn.at, signIn.interactive, signIn.errorCode], [AT, false, 0]);
  });
});

describe('local dates', () => {
  const cases: [string, DateOrder | undefined, number | undefined][] = [
    ['11/5/2026, 2:08:45.221 PM', 'mdy', AT],
    ['5/11/2026, 2:08:45.221 p.m.', 'dmy', AT],
    ['11/5/26 2:08:45.221 PM', 'mdy', AT],
    ['05.11.26 14.08.45,221', undefined, AT],
    ['26-11-05 14:08:45.221', 'ymd', AT],
    ['2026. 11. 05. 14:08:45.221', undefined, AT],
    ['11/5/2026, 2:08:45.221 PM', undefined, undefined],
    ['11/5/226, 2:08:45 PM', 'mdy', undefined],
    ['11/5/2026, 14:08:45 PM', 'mdy', undefined],
    ['05.11.2026, 14:08:45,221', 'mdy', AT],
    ['5/11/2026 14:08:45.221', 'dmy', AT],
    ['2026-11-05 14:08:45.2219', 'mdy', AT],
    ['11/5/2026, 12:08:45.221 AM', 'mdy', AT - 14 * 3_600_000],
    ['31/11/2026 14:08', 'dmy', undefined],
    ['1/5/0050 14:08:45', 'mdy', undefined],
    ['11/5/2026 14:08:75', 'mdy', undefined],
    ['yesterday', 'mdy', undefined],
  ];
  for (const [text, order, expected] of cases) it(`reads ${text} (${order})`, () => assert.equal(parseUtcLocalDate(text, order), expected));
});

describe('the order of dates', () => {
  const NOW = Date.UTC(2026, 10, 29);
  const CASES: [what: string, dates: string[], possible: string[]][] = [
    ['a day above 12 shows it', ['4/5/2026', '4/28/2026'], ['mdy']],
    ['a day above 12 in front shows it', ['4/5/2026', '28/4/2026'], ['dmy']],
    ['one reading lies in the future', ['4/11/2026', '9/12/2026'], ['mdy']],
    ['two digits of a year stand where no day can', ['11/28/26'], ['mdy']],
    ['each date can be read both ways', ['4/5/2026', '3/4/2026'], ['mdy', 'dmy']],
    ['two digits can be a year at either end', ['21-11-25', '22-10-24'], ['dmy', 'ymd']],
    ['day and month are equal', ['5/5/2026'], ['mdy', 'dmy']],
    ['the day comes first by dots, the year by its digits', ['28.04.2026', '2026/04/05'], ['mdy', 'dmy', 'ymd']],
  ];
  for (const [what, dates, possible] of CASES)
    it(`When ${what}, then the possible orders are ${possible.join(' or ')}, however the text is cut`, () => {
      const text = dates.map((date) => `a,"${date}, 8:00:00",b\n`).join('');
      for (const size of [1, 7, text.length]) {
        const finder = new DateOrderFinder(NOW);
        for (let at = 0; at < text.length; at += size) finder.push(text.slice(at, at + size));
        const { possible: found, ambiguous } = finder.end();
        assert.deepEqual(found, possible);
        // Equal numbers mean the same in every order, so nothing is ambiguous.
        if (possible.length > 1) assert.equal(ambiguous === undefined, /equal|by dots/.test(what));
      }
    });
});
