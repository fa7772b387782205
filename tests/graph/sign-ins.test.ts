import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseInstant, parseSignIn } from '../../server/graph/sign-ins.ts';

const AT = '2026-11-20T08:00:00Z';

describe('Instants of records', () => {
  const forms: [string, string][] = [
    ['2026-11-20T08:00:00Z', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T08:00:00.1234567Z', '2026-11-20T08:00:00.123Z'],
    ['2026-11-20T08:00:00.999999999Z', '2026-11-20T08:00:00.999Z'],
    ['2026-11-20T08:00:00.5Z', '2026-11-20T08:00:00.500Z'],
    ['2026-11-20T08:00:00.0000000+00:00', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T08:00:00-05:00', '2026-11-20T13:00:00.000Z'],
    ['2026-11-20 08:00:00.1+0530', '2026-11-20T02:30:00.100Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
  ];
  for (const [text, iso] of forms) {
    it(`When a record has ${text}, then it is ${iso}`, () => assert.equal(parseInstant(text), Date.parse(iso)));
  }

  const none = ['2026-11-20T08:00:00', '2026-11-20', '', 'now', '2026-02-30T08:00:00Z', '2026-13-01T08:00:00Z', '2026-11-20T24:00:00Z'];
  for (const text of [...none, '11/20/2026 8:00:00 AM', '2026-11-20T08:00:00.1234567890Z', '1969-12-31T23:00:00Z', `${AT} `]) {
    it(`When a record has "${text}", then it has no time`, () => assert.equal(parseInstant(text), undefined));
  }

  it('reads every instant that Date writes', () =>
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true }), (date) =>
        assert.equal(parseInstant(date.toISOString()), date.getTime()),
      ),
    ));
});

describe('Sign-ins at the border', () => {
  it('When a time has no calendar day around it, then the record is malformed', () => {
    for (const createdDateTime of ['9999-12-31T23:59:59Z', '9999-12-30T00:00:00Z', '0000-01-01T00:00:00Z', '0050-01-01T00:00:00Z'])
      assert.ok('malformed' in parseSignIn({ createdDateTime }), createdDateTime);
    assert.ok('at' in parseSignIn({ createdDateTime: '9999-12-29T23:59:59Z' }));
  });

  it('keeps only the needed fields', () => {
    const record = {
      id: 'x',
      createdDateTime: AT,
      userId: 'U',
      userPrincipalName: 'a@b.c',
      userDisplayName: 'canary',
      ipAddress: '203.0.113.1',
      status: { errorCode: 0, failureReason: 'canary' },
      riskState: 'none',
      isInteractive: false,
      clientCredentialType: 'none',
      location: { city: 'canary' },
    };
    assert.deepEqual(parseSignIn(record), {
      at: Date.parse(AT),
      userId: 'U',
      upn: 'a@b.c',
      ip: '203.0.113.1',
      errorCode: 0,
      riskState: 'none',
      interactive: false,
      clientCredentialType: 'none',
    });
  });

  it('When a record has no status, then there is no code, which does not count', () => {
    const signIn = parseSignIn({ createdDateTime: AT, status: null });
    assert.ok(!('malformed' in signIn) && signIn.errorCode === undefined);
  });

  const malformed: [string, unknown][] = [
    ['is null', null],
    ['is text', 'x'],
    ['is a list', []],
    ['has no time', {}],
    ['has a time without a zone', { createdDateTime: '2026-11-20T08:00:00' }],
    ['has a number for an address', { createdDateTime: AT, ipAddress: 7 }],
    ['has an object for a user', { createdDateTime: AT, userId: {} }],
    ['has words for a code', { createdDateTime: AT, status: { errorCode: 'none' } }],
    ['has words for whether it is interactive', { createdDateTime: AT, isInteractive: 'yes' }],
  ];
  for (const [name, record] of malformed) {
    it(`When a record ${name}, then it is malformed`, () => assert.ok('malformed' in parseSignIn(record)));
  }

  it('never throws, and reveals no part of a malformed record', () =>
    fc.assert(
      fc.property(fc.anything(), fc.string({ minLength: 12 }), (value, canary) => {
        parseSignIn(value);
        const parsed = parseSignIn({ createdDateTime: canary, userId: canary, ipAddress: value });
        assert.ok('malformed' in parsed && !parsed.malformed.includes(canary));
      }),
    ));
});
