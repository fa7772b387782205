import assert from 'node:assert/strict';
import { nextChange, presenceAt } from '../../server/presence/presence.ts';
import type { OwnPresence, PersonEvidence } from '../../server/presence/presence-types.ts';
import type { Settings } from '../../server/presence/settings.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { shownToOthers } from '../../server/presence/visibility.ts';
import {
  ADA,
  ADMIN,
  clear,
  evidence,
  floor,
  IGNORE_TARGET,
  inOffice,
  office,
  override,
  person,
  personDay,
  REMOTE_TARGET,
  range,
  utc,
  version,
  world,
} from './make.ts';

const at = (time: string) => utc(`2026-03-10 ${time}`);
const NOON = at('12:00');
const RANGES = [
  range('hq', [version(['203.0.113.0/24'], inOffice('hq'))]),
  range('hq-1', [version(['203.0.113.1'], inOffice('hq', 'f1'))]),
  range('hq-2', [version(['203.0.113.2'], inOffice('hq', 'f2'))]),
  range('lab', [version(['203.0.113.3'], inOffice('lab'))]),
  range('tokyo', [version(['203.0.113.4'], inOffice('tokyo'))]),
  range('home', [version(['203.0.113.5'], REMOTE_TARGET)]),
  range('vpn', [version(['203.0.113.6'], IGNORE_TARGET)]),
];
const OFFICES = [
  office('hq', { floors: [floor('f1'), floor('f2', { level: 1 })] }),
  office('lab'),
  office('tokyo', { timeZone: 'Asia/Tokyo' }),
];

const worldWith = (settings: Partial<Settings> = {}) => world({ offices: OFFICES, ranges: RANGES, settings });

function own(t: number, seen: PersonEvidence, settings: Partial<Settings> = {}): OwnPresence {
  return presenceAt(t, seen, worldWith(settings), t);
}
const show = (t: number, seen: PersonEvidence, settings?: Partial<Settings>) => own(t, seen, settings).presence;
const inHq = personDay('hq', at('08:00'), at('09:00'));
const atHome = (first: string, last = first) => personDay('home', at(first), at(last));

describe('Presence at an instant', () => {
  describe('What counts', () => {
    it('A person-day counts if its first is at or before T', () => {
      assert.equal(show(at('08:00') - 1, evidence([inHq])).status, 'none');
      assert.equal(show(at('08:00'), evidence([inHq])).status, 'office');
    });

    it('Its last counts as min(last, T)', () => {
      const days = [personDay('hq', at('08:00'), at('17:00')), atHome('07:00', '16:00')];
      // At 10:00 both were last seen "at 10:00"; what came after decides nothing.
      assert.equal(show(at('10:00'), evidence(days)).reason, 'evidence-office');
    });

    it('Expired data is not shown', () => {
      const seen = evidence([inHq]);
      assert.equal(presenceAt(NOON, seen, worldWith({ retentionDays: 4 }), NOON + 3 * DAY).presence.status, 'office');
      assert.equal(presenceAt(NOON, seen, worldWith({ retentionDays: 4 }), NOON + 4 * DAY).presence.status, 'none');
    });

    it('When the last target of a range is corrected, then the past is corrected', () => {
      const corrected = range('hq', [
        version(['203.0.113.0/24'], inOffice('hq'), { until: NOON }),
        version(['203.0.113.0/24'], inOffice('lab'), { from: NOON }),
      ]);
      const built = world({ offices: OFFICES, ranges: [corrected] });
      assert.deepEqual(presenceAt(at('09:00'), evidence([inHq]), built, NOON).presence, {
        status: 'office',
        officeId: 'lab',
        since: at('08:00'),
        reason: 'evidence-office',
        rangeId: 'hq',
      });
    });

    it('When the last target is ignore, or the range is unknown, then it is not a place', () => {
      assert.equal(show(NOON, evidence([personDay('vpn', at('08:00'))])).reason, 'none-no-evidence');
      assert.equal(show(NOON, evidence([personDay('forgotten', at('08:00'))])).reason, 'none-no-evidence');
    });

    it('Placements of a wrong CIDR stay when the range is closed, and go when its target becomes ignore', () => {
      const closed = range('hq', [version(['203.0.113.0/24'], inOffice('hq'), { until: at('08:30') })]);
      const ignored = range('hq', [...closed.versions, version(['203.0.113.0/24'], IGNORE_TARGET, { from: at('08:30') })]);
      const statuses = [closed, ignored].map(
        (one) => presenceAt(NOON, evidence([inHq]), world({ offices: OFFICES, ranges: [one] }), NOON).presence.status,
      );
      assert.deepEqual(statuses, ['office', 'none']);
    });

    it('When a zone changes later, then stored dates stay as they are', () => {
      const moved = world({ offices: [office('hq', { timeZone: 'Pacific/Kiritimati' })], ranges: RANGES });
      const lateThere = presenceAt(at('09:59'), evidence([inHq]), moved, NOON).presence;
      assert.deepEqual([lateThere.status, presenceAt(at('10:00'), evidence([inHq]), moved, NOON).presence.status], ['office', 'none']);
    });

    it('The built-in range of addresses that no range held is remote', () => {
      assert.equal(show(NOON, evidence([personDay('unmatched', at('08:00'))])).reason, 'evidence-remote');
    });
  });

  describe('Office and remote', () => {
    it('The office beats remote unless the last remote evidence is more than leftOfficeAfter later', () => {
      const stays = show(NOON, evidence([inHq, atHome('11:00')]));
      assert.deepEqual([stays.status, stays.reason], ['office', 'evidence-office-over-remote']);
      const left = show(NOON, evidence([inHq, personDay('home', at('11:00') + 1)]));
      assert.deepEqual([left.status, left.reason], ['remote', 'evidence-left-office']);
    });

    it('When the setting is another, then it decides', () => {
      assert.equal(show(NOON, evidence([inHq, atHome('10:00')]), { leftOfficeAfter: HOUR }).status, 'office');
      assert.equal(show(NOON, evidence([inHq, atHome('10:00')]), { leftOfficeAfter: HOUR - 1 }).status, 'remote');
    });

    it('When remote came first, then the office wins', () => {
      const shown = show(NOON, evidence([atHome('07:00'), inHq]));
      assert.deepEqual([shown.reason, shown.since], ['evidence-office', at('08:00')]);
    });
  });

  describe('Among offices', () => {
    const officeOf = (...days: ReturnType<typeof personDay>[]) => {
      const shown = show(NOON, evidence(days));
      return shown.status === 'office' ? shown.officeId : shown.status;
    };
    it('The one with the latest evidence wins', () => {
      assert.equal(officeOf(inHq, personDay('lab', at('07:00'), at('09:01'))), 'lab');
    });

    it('then the one whose first evidence (as stored) is later', () => {
      assert.equal(officeOf(inHq, personDay('lab', at('08:30'), at('09:00'))), 'lab');
      assert.equal(officeOf(inHq, personDay('lab', at('07:30'), at('09:00'))), 'hq');
    });

    it('then the lowest id', () => assert.equal(officeOf(personDay('lab', at('08:00'), at('09:00')), inHq), 'hq'));

    it('When both are seen until after T, then the later first as stored decides for all of T', () => {
      const days = [personDay('hq', at('08:00'), at('17:00')), personDay('lab', at('10:00'), at('16:00'))];
      const shown = show(at('11:00'), evidence(days));
      assert.ok(shown.status === 'office' && shown.officeId === 'lab');
    });
  });

  describe('The floor', () => {
    const floorOf = (...days: ReturnType<typeof personDay>[]) => {
      const shown = show(NOON, evidence(days));
      return shown.status === 'office' ? shown.floorId : shown.status;
    };
    it('is the one seen last, by the same order', () => {
      assert.equal(floorOf(personDay('hq-1', at('08:00'), at('10:00')), personDay('hq-2', at('09:00'), at('09:30'))), 'f1');
      assert.equal(floorOf(personDay('hq-1', at('08:00'), at('10:00')), personDay('hq-2', at('09:00'), at('10:00'))), 'f2');
      assert.equal(floorOf(personDay('hq-2', at('08:00'), at('10:00')), personDay('hq-1', at('08:00'), at('10:00'))), 'f1');
    });

    it('Evidence without a floor does not unsettle it', () =>
      assert.equal(floorOf(personDay('hq-1', at('08:00')), personDay('hq', at('10:00'))), 'f1'));
    it('When no evidence names one, then it is not known', () => assert.equal(floorOf(inHq), undefined));
    it('When another range gave it than what decided, then only the person learns which', () => {
      const seen = evidence([personDay('hq-1', at('08:00')), personDay('hq', at('10:00'))]);
      const { rangeId, floorRangeId } = show(NOON, seen);
      assert.deepEqual([rangeId, floorRangeId], ['hq', 'hq-1']);
      assert.equal(shownToOthers(own(NOON, seen)).floorRangeId, undefined);
      assert.equal(show(NOON, evidence([personDay('hq-1', at('08:00'))])).floorRangeId, undefined);
    });
  });

  describe('Calendar days', () => {
    it('A new calendar day starts with nothing', () => {
      assert.equal(show(utc('2026-03-10 23:59'), evidence([inHq])).status, 'office');
      assert.deepEqual(show(utc('2026-03-11 00:00'), evidence([inHq])), { status: 'none', reason: 'none-no-evidence' });
    });

    it('The day is that of the office’s zone for an office', () => {
      const seen = evidence([personDay('tokyo', at('08:00'))]);
      assert.equal(show(at('14:59'), seen).status, 'office');
      assert.equal(show(at('15:00'), seen).status, 'none', 'midnight in Tokyo');
    });

    it('and of the person’s for remote: an IANA or a Windows name, otherwise the organisation’s', () => {
      const days = [atHome('08:00')];
      for (const [timeZone, organisation, end] of [
        ['Asia/Tokyo', 'UTC', '15:00'],
        ['Tokyo Standard Time', 'UTC', '15:00'],
        [undefined, 'Asia/Tokyo', '15:00'],
        ['Nowhere/Land', 'Asia/Tokyo', '15:00'],
        ['Asia/Kolkata', 'Asia/Tokyo', '18:30'],
      ] as const) {
        const seen = evidence(days, { person: person({ timeZone }) });
        assert.equal(show(at(end) - 1, seen, { timeZone: organisation }).status, 'remote', timeZone);
        assert.equal(show(at(end), seen, { timeZone: organisation }).status, 'none', timeZone);
      }
    });

    it('When newer evidence has superseded a place, then it does not come back because that other place’s day ends earlier', () => {
      // In the headquarters until 09:00, in Tokyo until 14:00; Tokyo's day ends at 15:00 UTC.
      const seen = evidence([inHq, personDay('tokyo', at('13:00'), at('14:00'))]);
      assert.equal(show(at('14:30'), seen).status, 'office');
      assert.deepEqual(show(at('15:30'), seen), { status: 'none', reason: 'evidence-superseded' });
    });

    it('When remote has superseded an office and its day ends first, then the office does not come back', () => {
      const seen = evidence([inHq, atHome('13:00')], { person: person({ timeZone: 'Asia/Tokyo' }) });
      assert.equal(show(at('14:59'), seen).status, 'remote');
      assert.equal(show(at('15:00'), seen).reason, 'evidence-superseded');
    });

    it('When remote has not superseded the office, then the office stays although the day of remote is over', () => {
      const seen = evidence([inHq, atHome('10:00')], { person: person({ timeZone: 'Asia/Tokyo' }) });
      assert.equal(show(at('16:00'), seen).reason, 'evidence-office-over-remote');
    });

    it('Superseded places are left out before the rest are compared', () => {
      // Tokyo, whose day is over at 15:00, has superseded the headquarters but not remote, which is newer.
      const days = [inHq, personDay('tokyo', at('14:00')), atHome('14:30')];
      const shown = show(at('15:30'), evidence(days));
      assert.deepEqual([shown.status, shown.since], ['remote', at('14:30')]);
    });
  });

  describe('Since', () => {
    it('is the winning office’s first of that day', () => {
      const days = [inHq, personDay('hq-1', at('07:00')), personDay('hq', at('08:00') - DAY, at('08:00') - DAY)];
      assert.equal(show(NOON, evidence(days)).since, at('07:00'));
    });

    it('for remote after the office, not before the last evidence of any office', () => {
      assert.equal(show(at('20:00'), evidence([atHome('06:00', '19:30'), personDay('hq', at('08:00'), at('17:00'))])).since, at('17:00'));
    });

    it('regardless of its day: an office where it is tomorrow', () => {
      const days = [personDay('tokyo', at('14:00'), at('14:50')), atHome('13:00', '15:10')];
      const shown = show(at('15:30'), evidence(days));
      assert.deepEqual([shown.since, shown.reason], [at('14:50'), 'evidence-remote']);
    });
  });

  describe('A clear', () => {
    it('From now on only evidence after the clear counts', () => {
      const cleared = { clears: [clear(at('09:00'))] };
      assert.deepEqual(show(NOON, evidence([inHq], cleared)), { status: 'none', reason: 'none-cleared' });
      const seenAgain = personDay('hq', at('08:00'), at('09:00') + 1);
      assert.equal(show(NOON, evidence([seenAgain], cleared)).since, at('09:00'), 'since is not before C');
    });

    it('Before it all counts as it did, and the last one counts', () => {
      const seen = evidence([inHq], { clears: [clear(at('11:00')), clear(at('08:30'))] });
      assert.equal(show(at('10:00'), seen).since, at('08:30'));
      assert.equal(show(at('11:00'), seen).reason, 'none-cleared');
    });

    it('min(last, T) > C: what came later does not shine through', () => {
      const seen = evidence([personDay('hq', at('08:00'), at('17:00'))], { clears: [clear(at('10:00'))] });
      assert.equal(show(at('10:00'), seen).status, 'none');
      assert.equal(show(at('10:00') + 1, seen).since, at('10:00'));
    });

    it('The day after, it is simply a new day', () => {
      assert.equal(show(NOON + DAY, evidence([inHq], { clears: [clear(at('09:00'))] })).reason, 'none-no-evidence');
    });
  });

  describe('An override in force wins', () => {
    const span = { setAt: at('09:30'), from: at('10:00'), end: at('11:00') };
    const leave = override({ kind: 'leave' }, span);

    it('set ≤ T, from ≤ T < end', () => {
      const seen = evidence([inHq], { overrides: [leave] });
      const statuses = ['09:59', '10:00', '10:59', '11:00'].map((time) => show(at(time), seen).status);
      assert.deepEqual(statuses, ['office', 'leave', 'leave', 'office']);
      const setLate = override({ kind: 'leave' }, { ...span, setAt: at('10:30') });
      assert.equal(show(at('10:15'), evidence([inHq], { overrides: [setLate] })).status, 'office');
    });

    it('since is the later of set and from, and the reason says who said it', () => {
      const shown = show(at('10:30'), evidence([], { overrides: [leave] }));
      assert.deepEqual(shown, { status: 'leave', since: at('10:00'), reason: 'override-self', overrideId: leave.id });
      const byAdmin = override({ kind: 'remote' }, { setAt: at('10:15'), from: at('08:00'), setBy: ADMIN });
      const other = show(at('10:30'), evidence([], { overrides: [byAdmin] }));
      assert.deepEqual([other.since, other.reason], [at('10:15'), 'override-admin']);
    });

    it('The one set last counts, then the one stored last; when it ends, an earlier one still in force counts again', () => {
      const long = override({ kind: 'leave' }, { setAt: at('08:00'), from: at('08:00'), seq: 1 });
      const short = override({ kind: 'remote' }, { setAt: at('09:00'), from: at('08:00'), end: at('10:00'), seq: 2 });
      const sameInstant = override(inOffice('lab') as never, { setAt: at('09:00'), from: at('08:00'), end: at('09:30'), seq: 3 });
      const seen = evidence([], { overrides: [sameInstant, long, short] });
      assert.deepEqual(
        ['08:30', '09:00', '09:30', '10:00'].map((time) => show(at(time), seen).status),
        ['leave', 'office', 'remote', 'leave'],
      );
    });

    it('When it names no floor, then the floor that the day’s evidence for that office gives is shown', () => {
      const days = [personDay('hq-2', at('08:00')), personDay('lab', at('09:00'))];
      const today = { setAt: at('09:30'), from: at('09:30') };
      const said = (floorId?: string) =>
        show(NOON, evidence(days, { overrides: [override({ kind: 'office', officeId: 'hq', floorId }, today)] }));
      const shown = said();
      assert.ok(shown.status === 'office' && shown.floorId === 'f2');
      assert.deepEqual([shown.floorRangeId, said('f1').floorRangeId], ['hq-2', undefined]);
      const named = said('f1');
      assert.ok(named.status === 'office' && named.floorId === 'f1');
      const yesterdays = [personDay('hq-2', at('08:00') - DAY)];
      const unseen = show(NOON, evidence(yesterdays, { overrides: [override({ kind: 'office', officeId: 'hq' }, today)] }));
      assert.ok(unseen.status === 'office' && unseen.floorId === undefined);
    });
  });

  describe('A stated office', () => {
    const said = (setAt: number, end: number, fields: { from?: number; officeId?: string } = {}) =>
      override({ kind: 'office', officeId: fields.officeId ?? 'lab' }, { setAt, from: fields.from ?? setAt, end });
    const reasons = (times: number[], seen: PersonEvidence) => times.map((t) => show(t, seen).reason);
    const nextDay = (time: string) => at(time) + DAY;

    it('is shown for the rest of the day on which it was stated; on later days it is a plan, and evidence decides', () => {
      const tomorrow = personDay('hq', nextDay('09:00'));
      const seen = evidence([inHq, tomorrow], { overrides: [said(at('10:00'), at('10:00') + 3 * DAY)] });
      assert.deepEqual(reasons([at('10:00'), nextDay('00:00') - 1, nextDay('00:00'), nextDay('09:00')], seen), [
        'override-self',
        'override-self',
        'none-no-evidence',
        'evidence-office',
      ]);
    });

    it('As a plan it still displaces earlier statements', () => {
      const leave = override({ kind: 'leave' }, { setAt: at('09:00'), from: at('09:00'), end: at('09:00') + 5 * DAY });
      const seen = evidence([], { overrides: [leave, said(at('10:00'), at('10:00') + 2 * DAY)] });
      assert.deepEqual(reasons([at('09:30'), nextDay('12:00'), at('10:00') + 2 * DAY], seen), [
        'override-self',
        'none-no-evidence',
        'override-self',
      ]);
      assert.equal(show(at('10:00') + 2 * DAY, seen).status, 'leave');
    });

    it('is shown until its end if that is within 24 hours of the statement: a night shift', () => {
      const night = (end: number) => evidence([], { overrides: [said(at('22:00'), end)] });
      const early = nextDay('05:00');
      assert.equal(show(early, night(nextDay('06:00'))).status, 'office');
      assert.equal(show(early, night(nextDay('22:00'))).status, 'office');
      assert.equal(show(early, night(nextDay('22:00') + 1)).status, 'none');
    });

    it('When it begins on a later day than the statement, then it stays a plan', () => {
      const ahead = said(at('23:00'), nextDay('12:00'), { from: nextDay('00:00') });
      assert.equal(show(nextDay('08:00'), evidence([], { overrides: [ahead] })).status, 'none');
      const laterToday = said(at('08:00'), at('17:00'), { from: at('13:00') });
      assert.equal(show(at('14:00'), evidence([], { overrides: [laterToday] })).status, 'office');
    });

    it('The days are those of the office', () => {
      // It is the 11th in Tokyo from 15:00 on.
      const tokyo = (setAt: number) => evidence([], { overrides: [said(setAt, at('14:00') + 3 * DAY, { officeId: 'tokyo' })] });
      assert.equal(show(at('15:00'), tokyo(at('14:00'))).status, 'none');
      assert.equal(show(nextDay('14:59'), tokyo(at('15:00'))).status, 'office');
      assert.equal(nextChange(at('14:30'), tokyo(at('14:00')), worldWith()), at('15:00'));
    });
  });

  describe('What others see of somebody who was in mode track', () => {
    const BY_ADMIN = person({ displaySince: at('09:30'), modeChosen: { at: at('09:30'), by: ADMIN } });
    const BY_SELF = person({ displaySince: at('09:30'), modeChosen: { at: at('09:30'), by: ADA } });
    const told = (fields: Partial<PersonEvidence>, days = [inHq]) => {
      const { presence, toOthers } = own(NOON, evidence(days, fields));
      const { status, since, reason } = toOthers ?? presence;
      return { status, since, reason };
    };
    const none = { status: 'none', since: undefined, reason: 'none-no-evidence' };

    it('If an administrator made them display: only evidence from then on, and since when only if it began then', () => {
      assert.deepEqual(told({ person: BY_ADMIN }), none);
      assert.equal(show(NOON, evidence([inHq], { person: BY_ADMIN })).status, 'office');
      const continued = personDay('hq', at('08:00'), at('09:30'));
      assert.deepEqual(told({ person: BY_ADMIN }, [continued]), { status: 'office', since: undefined, reason: 'evidence-office' });
      assert.equal(
        told({ person: BY_ADMIN, clears: [clear(at('09:20'))] }, [continued]).since,
        undefined,
        'no matter what was cleared later',
      );
      const begins = personDay('hq', at('09:30'), at('10:00'));
      assert.equal(told({ person: BY_ADMIN }, [begins]).since, at('09:30'));
      const { modeChosen: _, ...byDefault } = BY_ADMIN;
      assert.deepEqual(told({ person: byDefault }), none);
    });

    it('and nothing that depends on earlier evidence', () => {
      const left = [personDay('hq', at('07:00'), at('07:30')), atHome('11:00')];
      assert.equal(show(NOON, evidence(left, { person: BY_ADMIN })).reason, 'evidence-left-office');
      assert.deepEqual(told({ person: BY_ADMIN }, left), { status: 'remote', since: at('11:00'), reason: 'evidence-remote' });
    });

    it('nor earlier statements; later statements count', () => {
      const before = override({ kind: 'leave' }, { setAt: at('09:00'), from: at('09:00') });
      const after = override({ kind: 'remote' }, { setAt: at('09:30'), from: at('09:30') });
      assert.deepEqual(told({ person: BY_ADMIN, overrides: [before] }), none);
      assert.equal(told({ person: BY_ADMIN, overrides: [before, after] }).status, 'remote');
      const hiding = override({ kind: 'hidden' }, { setAt: at('09:00'), from: at('09:00') });
      assert.equal(own(NOON, evidence([inHq], { person: BY_ADMIN, overrides: [hiding] })).hiddenBy, hiding.id);
    });

    it('If they did it themselves: all of their day, and their statements', () => {
      assert.deepEqual(told({ person: BY_SELF }), { status: 'office', since: at('08:00'), reason: 'evidence-office' });
      const said = override({ kind: 'leave' }, { setAt: at('08:00') - 3 * DAY, from: at('08:00') - 3 * DAY });
      assert.equal(told({ person: BY_SELF, overrides: [said] }).status, 'leave');
      assert.equal(told({ person: BY_SELF, overrides: [{ ...said, setBy: ADMIN }] }).status, 'office');
      const early = personDay('hq', at('08:00'), at('08:30'));
      assert.equal(told({ person: BY_SELF }, [early]).status, 'office');
      // There the day began at 09:00 UTC.
      assert.deepEqual(told({ person: { ...BY_SELF, timeZone: 'America/Adak' } }, [early]), none);
    });

    it('When nothing is from before, then others see the same as the person', () => {
      assert.equal(own(NOON, evidence([personDay('hq', at('09:30'))], { person: BY_ADMIN })).toOthers, undefined);
      assert.equal(own(NOON, evidence([inHq])).toOthers, undefined);
    });
  });

  describe('hidden has precedence', () => {
    const hidden = override({ kind: 'hidden' }, { setAt: at('09:00'), from: at('09:00'), end: at('18:00') });

    it('It lies over everything while it lasts, no matter what is set later', () => {
      const later = override({ kind: 'remote' }, { setAt: at('10:00'), from: at('10:00'), end: at('11:00') });
      const seen = evidence([inHq], { overrides: [hidden, later] });
      const told = ['08:30', '09:30', '10:30', '17:59', '18:00'].map((time) => [own(at(time), seen).hiddenBy, show(at(time), seen).status]);
      assert.deepEqual(told, [
        [undefined, 'office'],
        [hidden.id, 'office'],
        [hidden.id, 'remote'],
        [hidden.id, 'office'],
        [undefined, 'office'],
      ]);
    });

    describe('after it has ended', () => {
      const [start, end] = [at('09:00'), at('11:00')];
      const hid = override({ kind: 'hidden' }, { setAt: start, from: start, end });
      const both = (days: (typeof inHq)[], fields: Partial<PersonEvidence> = {}) => {
        const seen = evidence(days, { ...fields, overrides: [hid, ...(fields.overrides ?? [])] });
        const { presence, toOthers = presence } = own(at('15:00'), seen);
        return [presence, toOthers].map(({ status, since, reason }) => ({ status, since, reason }));
      };

      it('others do not see since when, if that is within it; the person does', () => {
        const [self, others] = both([personDay('hq', at('09:30'))]);
        assert.deepEqual([self?.since, others], [at('09:30'), { status: 'office', since: undefined, reason: 'evidence-office' }]);
        for (const first of [at('08:59'), end]) assert.equal(both([personDay('hq', first, at('12:00'))])[1]?.since, first);
        assert.equal(both([personDay('hq', start)])[1]?.since, undefined);
        const said = override({ kind: 'remote' }, { setAt: at('10:00'), from: at('10:00'), end: at('18:00') });
        assert.deepEqual(both([], { overrides: [said] })[1], { status: 'remote', since: undefined, reason: 'override-self' });
        assert.equal(both([personDay('hq', at('08:00'), at('12:00'))], { clears: [clear(at('10:00'))] })[1]?.since, undefined);
      });

      it('no reason depends on evidence that is only within it', () => {
        const left = [personDay('hq', at('09:10'), at('09:20')), atHome('13:00')];
        const [self, others] = both(left);
        assert.deepEqual([self?.reason, others?.reason], ['evidence-left-office', 'evidence-remote']);
        assert.equal(both([personDay('hq', at('08:50'), at('09:20')), atHome('13:00')])[1]?.reason, 'evidence-left-office');
        const phone = [personDay('hq', at('08:00'), at('09:30')), atHome('10:00')];
        assert.deepEqual(
          both(phone).map(({ reason }) => reason),
          ['evidence-office-over-remote', 'evidence-office'],
        );
      });

      it('earlier times are shown as they were', () => {
        const seen = evidence([personDay('hq', at('08:00'), at('09:30'))], { overrides: [hid] });
        const { presence, toOthers } = own(at('08:30'), seen);
        assert.deepEqual([presence.since, toOthers], [at('08:00'), undefined]);
      });
    });

    it('A clear does not expose: only ending it ends it', () => {
      assert.equal(own(NOON, evidence([inHq], { overrides: [hidden], clears: [clear(at('11:00'))] })).hiddenBy, hidden.id);
    });
  });

  describe('When presence can change next', () => {
    it('Midnights of the zones concerned, begin and end of overrides, what lies in the future', () => {
      const built = worldWith();
      const next = (after: number, seen: PersonEvidence) => nextChange(after, seen, built);
      assert.equal(next(NOON, evidence([])), utc('2026-03-11'));
      assert.equal(next(NOON, evidence([], { person: person({ timeZone: 'Asia/Tokyo' }) })), at('15:00'));
      assert.equal(next(NOON, evidence([personDay('tokyo', at('08:00'))])), at('15:00'));
      const plan = override({ kind: 'leave' }, { from: at('13:00'), end: at('14:00') });
      assert.deepEqual(
        [next(NOON, evidence([], { overrides: [plan] })), next(at('13:00'), evidence([], { overrides: [plan] }))],
        [at('13:00'), at('14:00')],
      );
      assert.equal(next(NOON, evidence([atHome('12:05')])), at('12:05'));
    });

    it('Between two such instants nothing changes, even while evidence lies ahead', () => {
      const seen = evidence(
        [personDay('hq', at('08:00'), at('12:30')), atHome('09:00', '16:00'), personDay('tokyo', at('12:10'), at('12:20'))],
        {
          overrides: [override({ kind: 'leave' }, { setAt: at('11:00'), from: at('13:00'), end: at('13:30') })],
          clears: [clear(at('10:00'))],
        },
      );
      const built = worldWith();
      let due = nextChange(at('07:00'), seen, built);
      let before = JSON.stringify(presenceAt(at('07:00'), seen, built, NOON));
      let changes = 0;
      for (let t = at('07:00'); t < at('23:59'); t += MINUTE / 2) {
        const shown = JSON.stringify(presenceAt(t, seen, built, NOON));
        if (t < due) assert.equal(shown, before, new Date(t).toISOString());
        if (shown !== before) changes += 1;
        before = shown;
        if (t >= due) due = nextChange(t, seen, built);
      }
      assert.ok(changes > 5, `${changes} changes`);
    });
  });

  it('The person of the evidence does not matter to the engine, only the day', () =>
    assert.equal(show(NOON, evidence([inHq], { person: person({ id: ADA, mode: 'track' }) })).status, 'office'));
});
