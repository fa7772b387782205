import assert from 'node:assert/strict';
import { parseIp } from '../../server/presence/addresses/address.ts';
import type { Person } from '../../server/presence/person.ts';
import type { Range } from '../../server/presence/place.ts';
import { createPlacer, type Placed } from '../../server/presence/placement.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import type { Settings } from '../../server/presence/settings.ts';
import type { SignIn } from '../../server/presence/sign-in.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { ADA, BOB, IGNORE_TARGET, inOffice, office, person, REMOTE_TARGET, range, signIn, utc, version, world } from './make.ts';

const NOW = utc('2026-03-10 12:00');
const NOON = NOW;
const MORNING = utc('2026-03-10 08:00');
const BERLIN = office('berlin', { timeZone: 'Europe/Berlin' });
const IN_BERLIN = range('hq', [version(['203.0.113.0/24'], inOffice('berlin'))]);

interface Setting {
  people?: Person[];
  ranges?: Range[];
  settings?: Partial<Settings>;
}

function place(record: SignIn, { people, ranges = [IN_BERLIN], settings }: Setting = {}): Placed {
  const built = world({ people, offices: [BERLIN], ranges, settings });
  return createPlacer(built, buildRangeIndex(ranges))(record, NOW);
}

function reasonOf(record: SignIn, setting?: Setting): string {
  return place(record, setting).reason;
}

describe('From a sign-in to a placement', () => {
  it('When every step holds, then it is placed: person, range, day of the office, instant', () => {
    assert.deepEqual(place(signIn(MORNING)), {
      reason: 'placed',
      personDays: [{ personId: ADA, rangeId: 'hq', day: '2026-03-10', first: MORNING, last: MORNING }],
    });
  });

  describe('Step 1: it succeeded', () => {
    it('When the error code is not 0, then the attempt proves nothing', () =>
      assert.equal(reasonOf(signIn(MORNING, { errorCode: 50126 })), 'failed'));
    it('When there is no code, then it does not count', () =>
      assert.equal(reasonOf(signIn(MORNING, { errorCode: undefined })), 'no-status'));
  });

  describe('Future sign-ins', () => {
    it('When it is more than an hour ahead of the clock, then it is not evidence, regardless of its other fields', () => {
      for (const at of [NOW + HOUR + 1, utc('2099-01-01 00:00')]) {
        const placed = place(signIn(at), { settings: { unmatched: 'remote', accessLogging: true } });
        assert.deepEqual([placed.reason, placed.personDays, placed.accessEvent], ['future', [], undefined]);
      }
    });
    it('When clocks are at most an hour apart, then it counts', () => assert.equal(reasonOf(signIn(NOW + HOUR)), 'placed'));
    it('When it also failed, then that is the reason', () => assert.equal(reasonOf(signIn(NOW + DAY, { errorCode: 1 })), 'failed'));
  });

  describe('Step 2: it is not risky', () => {
    it('When the risk state is atRisk or confirmedCompromised, then it does not count', () => {
      for (const riskState of ['atRisk', 'confirmedCompromised']) assert.equal(reasonOf(signIn(MORNING, { riskState })), 'risky');
    });

    it('When it is another state, hidden included, then it counts', () => {
      for (const riskState of ['hidden', 'none', 'remediated', 'dismissed', 'confirmedSafe', '']) {
        assert.equal(reasonOf(signIn(MORNING, { riskState })), 'placed', riskState);
      }
    });

    it('When a confidential client signs in without interaction, then the IP is that of the token and does not count', () => {
      for (const clientCredentialType of ['clientSecret', 'certificate', 'federatedIdentityCredential', 'unknownFutureValue']) {
        assert.equal(reasonOf(signIn(MORNING, { interactive: false, clientCredentialType })), 'confidential-client');
      }
    });

    it('When it is interactive, or a public client, then it counts', () => {
      assert.equal(reasonOf(signIn(MORNING, { interactive: true, clientCredentialType: 'clientSecret' })), 'placed');
      assert.equal(reasonOf(signIn(MORNING, { clientCredentialType: 'clientSecret' })), 'placed');
      assert.equal(reasonOf(signIn(MORNING, { interactive: false, clientCredentialType: 'none' })), 'placed');
      assert.equal(reasonOf(signIn(MORNING, { interactive: false })), 'placed');
    });
  });

  describe('Step 3: the person is known, enabled and not a guest', () => {
    it('When nobody has the object id, then the record waits for the directory', () => {
      assert.equal(reasonOf(signIn(MORNING, { userId: BOB })), 'unknown-person');
      assert.equal(reasonOf(signIn(MORNING, { userId: undefined, upn: undefined })), 'unknown-person');
    });

    it('When the account is disabled or a guest, then it does not count', () => {
      assert.equal(reasonOf(signIn(MORNING), { people: [person({ enabled: false })] }), 'account-disabled');
      assert.equal(reasonOf(signIn(MORNING), { people: [person({ guest: true })] }), 'guest');
    });

    it('People are joined on the object id without case', () =>
      assert.equal(reasonOf(signIn(MORNING, { userId: ADA.toUpperCase() })), 'placed'));

    it('When the record has no id, then and only then the UPN joins', () => {
      const people = [person({ upnSince: MORNING })];
      assert.equal(reasonOf(signIn(MORNING, { userId: undefined, upn: 'ADA@example.com' }), { people }), 'placed');
      assert.equal(reasonOf(signIn(MORNING, { userId: '', upn: 'ada@example.com' }), { people }), 'placed');
      assert.equal(reasonOf(signIn(MORNING, { userId: BOB, upn: 'ada@example.com' })), 'unknown-person');
    });

    it('When the record has no id and is from before the account had the UPN, or that is not known, then it does not count', () => {
      const record = signIn(MORNING, { userId: undefined, upn: 'ada@example.com' });
      assert.equal(reasonOf(record, { people: [person({ upnSince: MORNING + 1 })] }), 'unknown-person');
      assert.equal(reasonOf(record, { people: [person()] }), 'unknown-person');
      assert.equal(reasonOf(signIn(MORNING), { people: [person({ upnSince: MORNING + 1 })] }), 'placed', 'an id needs no UPN');
    });

    it('When a UPN was given to a new person, then it belongs to the account in use', () => {
      const before = person({ id: ADA, enabled: false, upnSince: 0 });
      const newcomer = person({ id: BOB, upnSince: MORNING });
      for (const people of [
        [before, newcomer],
        [newcomer, before],
      ]) {
        assert.equal(place(signIn(MORNING, { userId: undefined, upn: 'ada@example.com' }), { people }).personDays[0]?.personId, BOB);
      }
    });
  });

  describe('Step 4: mode, deletion, and what is kept', () => {
    it('When the mode is off, or was at the instant of the sign-in, then nothing is recorded', () => {
      assert.equal(reasonOf(signIn(MORNING), { people: [person({ mode: 'off' })] }), 'off');
      const since = (notOffSince: number) => ({ people: [person({ mode: 'track', notOffSince })] });
      assert.equal(reasonOf(signIn(MORNING), since(MORNING + 1)), 'off');
      assert.equal(reasonOf(signIn(MORNING), since(MORNING)), 'placed');
    });

    it('When it is from before the last deletion, then it does not come back', () => {
      assert.equal(reasonOf(signIn(MORNING), { people: [person({ erasedAt: MORNING + 1 })] }), 'erased');
      assert.equal(reasonOf(signIn(MORNING), { people: [person({ erasedAt: MORNING })] }), 'placed');
    });

    it('When its date + N has come in the organisation’s zone, then it is older than the retention', () => {
      // N = 4: of 10 March the 6th has expired, the 7th is kept. Berlin is an hour ahead of UTC.
      const settings = { retentionDays: 4 };
      assert.equal(reasonOf(signIn(utc('2026-03-06 22:59')), { settings }), 'expired');
      assert.equal(reasonOf(signIn(utc('2026-03-06 23:00')), { settings }), 'placed', 'the 7th in Berlin');
    });

    it('When no range holds it, then the organisation’s date decides', () => {
      const settings = { retentionDays: 4 };
      const elsewhere = { ip: '198.51.100.1' };
      assert.equal(reasonOf(signIn(utc('2026-03-06 23:59'), elsewhere), { settings }), 'expired');
      assert.equal(reasonOf(signIn(utc('2026-03-07 00:00'), elsewhere), { settings }), 'unmatched');
      assert.equal(reasonOf(signIn(utc('2026-03-06 23:59'), { ip: '' }), { settings }), 'expired');
    });

    it('When the target is remote or ignore, then the person’s date decides', () => {
      const settings = { retentionDays: 4 };
      const people = [person({ timeZone: 'Asia/Tokyo' })];
      const at = utc('2026-03-06 16:00');
      for (const [target, reason] of [
        [REMOTE_TARGET, 'placed'],
        [IGNORE_TARGET, 'ignored'],
      ] as const) {
        const ranges = [range('r', [version(['203.0.113.0/24'], target)])];
        assert.equal(reasonOf(signIn(at), { settings, people, ranges }), reason);
        assert.equal(reasonOf(signIn(at - 2 * HOUR), { settings, people, ranges }), 'expired');
      }
    });

    it('When addresses without a range are remote, then the built-in range dates by the person’s zone', () => {
      const setting = {
        settings: { retentionDays: 4, unmatched: 'remote' as const },
        people: [person({ timeZone: 'Asia/Tokyo' })],
        ranges: [],
      };
      assert.equal(reasonOf(signIn(utc('2026-03-06 15:00')), setting), 'placed-unmatched');
      assert.equal(reasonOf(signIn(utc('2026-03-06 14:59')), setting), 'expired');
      const hawaiian = { ...setting, people: [person({ timeZone: 'Pacific/Honolulu' })] };
      assert.equal(reasonOf(signIn(utc('2026-03-07 05:00')), hawaiian), 'expired', 'still the 6th there');
    });
  });

  describe('Step 5: the IP parses', () => {
    const cases: [string | undefined, string][] = [
      ['203.0.113.7', 'placed'],
      ['203.0.113.7:51234', 'placed'],
      ['::ffff:203.0.113.7', 'placed'],
      ['[::ffff:203.0.113.7]:443', 'placed'],
      ['2001:db8::7', 'unmatched'],
      ['[2001:db8::7]', 'unmatched'],
      ['[2001:db8::7]:443', 'unmatched'],
      [undefined, 'no-address'],
      ['', 'no-address'],
      ['203.0.113.XXX', 'address-redacted'],
      ['fe80::1%eth0', 'address-malformed'],
      ['203.0.113', 'address-malformed'],
      ['10.0.0.1', 'address-not-public'],
      ['127.0.0.1', 'address-not-public'],
      ['169.254.1.1', 'address-not-public'],
      ['100.64.0.1', 'address-not-public'],
      ['fe80::1', 'address-not-public'],
      ['::1', 'address-not-public'],
    ];
    for (const [ip, reason] of cases)
      it(`When it is ${ip ?? 'missing'}, then: ${reason}`, () => assert.equal(reasonOf(signIn(MORNING, { ip })), reason));
  });

  describe('Step 6: a range holds it', () => {
    const wide = range('wide', [version(['203.0.113.0/24'], REMOTE_TARGET)], { createdAt: 1 });
    const narrow = range('narrow', [version(['203.0.113.7/32'], inOffice('berlin'))], { createdAt: 2 });
    const rangeOf = (record: SignIn, ranges: Range[]) => place(record, { ranges }).personDays.map(({ rangeId }) => rangeId);

    it('The longest prefix wins, regardless of its target and switches', () => {
      assert.deepEqual(rangeOf(signIn(MORNING), [wide, narrow]), ['narrow']);
      const switchedOff = range('off', [version(['203.0.113.7/32'], inOffice('berlin'), { presence: false })]);
      assert.equal(reasonOf(signIn(MORNING), { ranges: [wide, switchedOff] }), 'presence-switched-off');
      const vpn = range('vpn', [version(['203.0.113.7/32'], IGNORE_TARGET)]);
      assert.equal(reasonOf(signIn(MORNING), { ranges: [wide, vpn] }), 'ignored');
    });

    it('Of equal prefixes the one made first wins', () => {
      const twin = range('twin', [version(['203.0.113.0/24'], REMOTE_TARGET)], { createdAt: 5 });
      assert.deepEqual(rangeOf(signIn(MORNING), [twin, wide]), ['wide']);
    });

    it('Those in force at the sign-in’s own instant come first: earlier placements never change', () => {
      const later = range('later', [version(['203.0.113.7/32'], inOffice('berlin'), { from: MORNING + 1 })]);
      assert.deepEqual(rangeOf(signIn(MORNING), [wide, later]), ['wide']);
      assert.deepEqual(rangeOf(signIn(MORNING + 1), [wide, later]), ['later']);
    });

    it('When none was in force, then those that began first after it: an added range fills its gap when the log is read again', () => {
      const soon = range('soon', [version(['203.0.113.0/24'], inOffice('berlin'), { from: MORNING + HOUR })]);
      const late = range('late', [version(['203.0.113.7/32'], REMOTE_TARGET, { from: MORNING + 2 * HOUR })]);
      assert.deepEqual(rangeOf(signIn(MORNING), [late, soon]), ['soon']);
    });

    it('When a range ended before, then it holds nothing', () => {
      const ended = range('ended', [version(['203.0.113.0/24'], inOffice('berlin'), { until: MORNING })]);
      assert.equal(reasonOf(signIn(MORNING), { ranges: [ended] }), 'unmatched');
      assert.equal(reasonOf(signIn(MORNING - 1), { ranges: [ended] }), 'placed');
    });
  });

  describe('An address that no range held at that instant is subject to the organisation’s setting', () => {
    const elsewhere = signIn(MORNING, { ip: '198.51.100.1' });
    const later = range('later', [version(['198.51.100.0/24'], inOffice('berlin'), { from: MORNING + HOUR })]);

    it('discard, the default: nothing', () => {
      const placed = place(elsewhere);
      assert.deepEqual([placed.reason, placed.personDays, placed.candidate], ['unmatched', [], undefined]);
    });

    it('remote: evidence of the built-in range, on the person’s day', () => {
      const people = [person({ timeZone: 'Asia/Tokyo' })];
      const at = utc('2026-03-09 15:30');
      const placed = place({ ...elsewhere, at }, { settings: { unmatched: 'remote' }, people });
      assert.equal(placed.reason, 'placed-unmatched');
      assert.deepEqual(placed.personDays, [{ personId: ADA, rangeId: 'unmatched', day: '2026-03-10', first: at, last: at }]);
    });

    it('discover: a candidate on the organisation’s day, and nothing else', () => {
      const people = [person({ timeZone: 'Asia/Tokyo' })];
      const at = utc('2026-03-09 15:30');
      const placed = place({ ...elsewhere, at }, { people, settings: { unmatched: 'discover', accessLogging: true } });
      assert.equal(placed.reason, 'candidate');
      assert.deepEqual(placed.candidate, { address: parseIp('198.51.100.1'), day: '2026-03-09', at, personId: ADA });
      assert.deepEqual([placed.personDays, placed.accessEvent], [[], undefined]);
    });

    it('It is so in addition to a range that began later, so that the result does not depend on when it was read', () => {
      const before = place(elsewhere, { settings: { unmatched: 'remote' }, ranges: [] });
      const after = place(elsewhere, { settings: { unmatched: 'remote' }, ranges: [later] });
      assert.equal(after.reason, 'placed');
      assert.deepEqual(after.personDays.slice(1), before.personDays);
      assert.deepEqual(
        after.personDays.map(({ rangeId }) => rangeId),
        ['later', 'unmatched'],
      );
      assert.ok(place(elsewhere, { settings: { unmatched: 'discover' }, ranges: [later] }).candidate);
    });

    it('When the range that began later is ignored, then only the built-in range sees it', () => {
      const vpn = range('vpn', [version(['198.51.100.0/24'], IGNORE_TARGET, { from: MORNING + HOUR })]);
      const placed = place(elsewhere, { settings: { unmatched: 'remote' }, ranges: [vpn] });
      assert.deepEqual([placed.reason, placed.personDays.map(({ rangeId }) => rangeId)], ['placed-unmatched', ['unmatched']]);
    });

    it('When a range held it at that instant, then the setting does not matter', () => {
      for (const unmatched of ['remote', 'discover'] as const) {
        const placed = place(signIn(MORNING), { settings: { unmatched } });
        assert.deepEqual([placed.personDays.length, placed.candidate], [1, undefined]);
      }
    });
  });

  describe('Beside step 7: access events', () => {
    const logged = (fields: object, target = inOffice('berlin')) => [
      range('hq', [version(['203.0.113.0/24'], target, { accessLogging: true, ...fields })]),
    ];

    it('When logging is on for the organisation and the range, then person, IP and day are recorded', () => {
      const { accessEvent } = place(signIn(MORNING, { ip: '[::ffff:203.0.113.7]:443' }), {
        ranges: logged({}),
        settings: { accessLogging: true },
      });
      assert.deepEqual(accessEvent, { personId: ADA, ip: '203.0.113.7', day: '2026-03-10' });
    });

    it('When either switch is off, or no range holds the address, then there is none', () => {
      assert.equal(place(signIn(MORNING), { ranges: logged({}) }).accessEvent, undefined);
      assert.equal(place(signIn(MORNING), { settings: { accessLogging: true } }).accessEvent, undefined);
      const nowhere = place(signIn(MORNING), { ranges: [], settings: { accessLogging: true, unmatched: 'remote' } });
      assert.equal(nowhere.accessEvent, undefined);
    });

    it('When step 7 places nobody, then it is still recorded', () => {
      const settings = { accessLogging: true };
      const switchedOff = place(signIn(MORNING), { ranges: logged({ presence: false }), settings });
      assert.deepEqual([switchedOff.reason, switchedOff.accessEvent?.day], ['presence-switched-off', '2026-03-10']);
      assert.ok(place(signIn(MORNING), { ranges: logged({}, IGNORE_TARGET as never), settings }).accessEvent);
    });

    it('When an earlier step fails, then there is none', () => {
      const setting = { ranges: logged({}), settings: { accessLogging: true, retentionDays: 4 } };
      assert.equal(place(signIn(MORNING, { errorCode: 1 }), setting).accessEvent, undefined);
      assert.equal(place(signIn(MORNING - 10 * DAY), setting).accessEvent, undefined);
    });
  });

  it('The first step that fails is the reason', () => {
    const worst = signIn(MORNING - 90 * DAY, { errorCode: 1, riskState: 'atRisk', userId: BOB, ip: 'x' });
    const better: Partial<SignIn>[] = [
      { errorCode: 0 },
      { riskState: 'none' },
      { userId: ADA },
      { at: MORNING },
      { ip: '198.51.100.1' },
      { ip: '203.0.113.7' },
    ];
    let record = worst;
    const reasons = [reasonOf(record)];
    for (const step of better) {
      record = { ...record, ...step };
      reasons.push(reasonOf(record));
    }
    assert.deepEqual(reasons, ['failed', 'risky', 'unknown-person', 'expired', 'address-malformed', 'unmatched', 'placed']);
  });

  it('The date is by the target in that version: a later target leaves the dates as they are', () => {
    const at = utc('2026-03-09 23:30');
    const moved = [
      range('hq', [
        version(['203.0.113.0/24'], inOffice('berlin'), { until: NOW }),
        version(['203.0.113.0/24'], REMOTE_TARGET, { from: NOW }),
      ]),
    ];
    assert.equal(place(signIn(at), { ranges: moved }).personDays[0]?.day, '2026-03-10', 'Berlin’s day, though the person’s is the 9th');
  });

  it('Discarded sign-ins are not restored by a correction: it counts from the edit on', () => {
    for (const before of [
      version(['203.0.113.0/24'], IGNORE_TARGET, { until: NOON }),
      version(['203.0.113.0/24'], inOffice('berlin'), { presence: false, until: NOON }),
    ]) {
      const ranges = [range('hq', [before, version(['203.0.113.0/24'], inOffice('berlin'), { from: NOON })])];
      assert.deepEqual(place(signIn(NOON - 1), { ranges, settings: { unmatched: 'remote' } }).personDays, []);
      assert.equal(place(signIn(NOON), { ranges }).personDays.length, 1);
    }
  });

  it('Days of 23 and 25 hours, and zones without a midnight: the date is that of the office', () => {
    for (const [timeZone, at, day] of [
      ['Europe/Berlin', '2026-10-25 22:59', '2026-10-25'],
      ['America/Sao_Paulo', '2018-11-04 02:59', '2018-11-03'],
      ['America/Sao_Paulo', '2018-11-04 03:00', '2018-11-04'],
      ['Pacific/Apia', '2011-12-30 10:00', '2011-12-31'],
    ] as const) {
      const built = world({ offices: [office('berlin', { timeZone })], ranges: [IN_BERLIN] });
      const placed = createPlacer(built, buildRangeIndex([IN_BERLIN]))(signIn(utc(at)), utc(at));
      assert.equal(placed.personDays[0]?.day, day, `${timeZone} ${at}`);
    }
  });
});
