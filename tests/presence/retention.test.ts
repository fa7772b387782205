import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayBounds, dayOf } from '../../server/presence/calendar.ts';
import { changeMode, firstMode } from '../../server/presence/modes.ts';
import type { PresenceMode } from '../../server/presence/person.ts';
import {
  auditDeletedOn,
  clearDeletedOn,
  dayDeletedOn,
  isKept,
  isOverrideKept,
  overrideDeletedOn,
  retentionLimits,
} from '../../server/presence/retention.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { settings, utc } from './make.ts';

const KIRITIMATI = settings({ retentionDays: 4, timeZone: 'Pacific/Kiritimati' });
const BERLIN = settings({ retentionDays: 4, timeZone: 'Europe/Berlin' });

describe('Retention', () => {
  it('From the day date + N on, in the organisation’s zone, it is expired', () => {
    assert.equal(isKept('2026-03-06', utc('2026-03-09 22:59'), BERLIN), true);
    assert.equal(isKept('2026-03-06', utc('2026-03-09 23:00'), BERLIN), false);
    assert.equal(isKept('2026-03-06', utc('2026-03-09 10:00'), KIRITIMATI), false);
  });

  it('Exactly the expired days are deleted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: utc('2040-01-01') }),
        fc.integer({ min: 4, max: 90 }),
        fc.integer({ min: 0, max: 100 }),
        (now, retentionDays, ago) => {
          const given = settings({ retentionDays, timeZone: 'America/New_York' });
          const day = dayOf(Math.max(0, now - ago * DAY), 'America/New_York');
          assert.equal(isKept(day, now, given), day > retentionLimits(now, given).lastExpiredDay);
        },
      ),
    );
  });

  it('Overrides count from their end', () => {
    const { overridesEndedBy } = retentionLimits(utc('2026-03-10 12:00'), BERLIN);
    assert.equal(overridesEndedBy, utc('2026-03-06 23:00') - 1);
  });

  it('While a day is kept, hidden statements about it are kept, in any zone of the day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: DAY, max: utc('2040-01-01') }),
        fc.integer({ min: 1, max: 3 * 24 * 60 }),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago'),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago'),
        (end, minutes, zone, dayZone) => {
          const now = end + minutes * MINUTE + 3 * DAY;
          const limits = retentionLimits(now, settings({ retentionDays: 4, timeZone: zone }));
          const isDayKept = dayOf(end - 1, dayZone) > limits.lastExpiredDay;
          if (isDayKept) assert.equal(isOverrideKept({ statement: { kind: 'hidden' }, end }, limits), true);
        },
      ),
    );
  });

  it('A clear stays as long as a day it affected, in any zone of that day', () => {
    const now = utc('2026-03-10 12:00');
    const { clearsBy, lastExpiredDay } = retentionLimits(now, BERLIN);
    for (let at = now - 6 * DAY; at < now; at += HOUR) {
      const cutKept = dayOf(at, 'Pacific/Kiritimati') > lastExpiredDay;
      assert.equal(at <= clearsBy, !cutKept, new Date(at).toISOString());
    }
  });

  it('The day of expiry is the first on which it is deleted', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: DAY, max: utc('2040-01-01') }),
        fc.integer({ min: 4, max: 90 }),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/New_York', 'Pacific/Pago_Pago'),
        (at, retentionDays, timeZone) => {
          const given = settings({ retentionDays, timeZone, auditRetentionDays: 30 + retentionDays });
          const assertDeletedOn = (deletedOn: string, deleted: (limits: ReturnType<typeof retentionLimits>) => boolean) => {
            const { start } = dayBounds(deletedOn, timeZone);
            assert.deepEqual(
              [start - 1, start].map((now) => deleted(retentionLimits(now, given))),
              [false, true],
              deletedOn,
            );
          };
          const day = dayOf(at, timeZone);
          assertDeletedOn(dayDeletedOn(day, given), ({ lastExpiredDay }) => day <= lastExpiredDay);
          for (const kind of ['remote', 'hidden'] as const) {
            const override = { statement: { kind }, end: at };
            assertDeletedOn(overrideDeletedOn(override, given), (limits) => !isOverrideKept(override, limits));
          }
          assertDeletedOn(clearDeletedOn(at, given), ({ clearsBy }) => at <= clearsBy);
          assertDeletedOn(auditDeletedOn(at, given), ({ auditedBy }) => at <= auditedBy);
        },
      ),
    );
  });

  it('The audit has its own retention, to the end of a day of the organisation', () => {
    const given = settings({ retentionDays: 4, auditRetentionDays: 30, timeZone: 'Europe/Berlin' });
    assert.equal(retentionLimits(utc('2026-03-31 12:00'), given).auditedBy, utc('2026-03-01 23:00') - 1);
  });

  it('When an account was deleted, then its id and instants stay 30 days', () => {
    assert.equal(retentionLimits(utc('2026-03-31'), BERLIN).goneBy, utc('2026-03-01'));
  });
});

describe('Presence modes', () => {
  it('Since when a person is not off, and since when they are display', () => {
    const born = { mode: 'track', notOffSince: 0 } as const;
    const display = changeMode(born, 'display', 10);
    assert.deepEqual(display, { mode: 'display', notOffSince: 0, displaySince: 10 });
    assert.deepEqual(changeMode(display, 'display', 15), display, 'an edit to the same mode changes nothing');
    assert.deepEqual(changeMode(display, 'track', 20), { mode: 'track', notOffSince: 0 });
    const ahead = { mode: 'track', notOffSince: 5000 } as const;
    assert.deepEqual(changeMode(ahead, 'display', 30), { mode: 'display', notOffSince: 30, displaySince: 30 }, 'by a clock that was ahead');
    const off = changeMode({ ...display, erasedAt: 5 }, 'off', 30);
    assert.deepEqual(off, { mode: 'off', erasedAt: 5 });
    assert.deepEqual(changeMode(off, 'display', 40), { mode: 'display', notOffSince: 40, displaySince: 40, erasedAt: 5 });
  });

  it('A new person gets the mode of their department, in any case, otherwise the organisation’s', () => {
    const given = settings({ defaultMode: 'track', departmentModes: [{ department: 'R&D ', mode: 'off' }] });
    assert.equal(firstMode({ department: ' r&d' }, given), 'off');
    assert.equal(firstMode({ department: 'Sales' }, given), 'track');
    assert.equal(firstMode({}, given), 'track');
  });

  it('An instant is absent exactly if it has no meaning', () => {
    const modes: PresenceMode[] = ['off', 'track', 'display'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...modes), { maxLength: 10 }), (changes) => {
        let history = changeMode({ mode: 'off' }, 'track', 0);
        for (const [index, mode] of changes.entries()) history = changeMode(history, mode, index + 1);
        assert.equal(history.notOffSince === undefined, history.mode === 'off');
        assert.equal(history.displaySince === undefined, history.mode !== 'display');
      }),
    );
  });
});
