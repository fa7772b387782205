import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, dayBounds, dayOf, endOfDay, fullHourOf, fullHours, localTime, resolveZone } from '../../server/presence/calendar.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { utc } from './make.ts';

const hoursOf = (day: string, zone: string): number => {
  const { start, end } = dayBounds(day, zone);
  return (end - start) / HOUR;
};

describe('Calendar days', () => {
  it('A day ends at the first instant with a later local date: days of 23 and 25 hours are right', () => {
    assert.equal(hoursOf('2026-03-29', 'Europe/Berlin'), 23);
    assert.equal(hoursOf('2026-10-25', 'Europe/Berlin'), 25);
    assert.equal(hoursOf('2026-10-26', 'Europe/Berlin'), 24);
    assert.equal(dayOf(utc('2026-03-29 21:59'), 'Europe/Berlin'), '2026-03-29');
    assert.equal(dayOf(utc('2026-03-29 22:00'), 'Europe/Berlin'), '2026-03-30');
    assert.equal(dayOf(utc('2026-10-25 22:59'), 'Europe/Berlin'), '2026-10-25');
    assert.equal(dayOf(utc('2026-10-25 23:00'), 'Europe/Berlin'), '2026-10-26');
  });

  it('When a zone has no midnight, then the day begins with its first instant', () => {
    // Clocks in São Paulo went from 23:59:59 to 01:00.
    assert.equal(dayBounds('2018-11-04', 'America/Sao_Paulo').start, utc('2018-11-04 03:00'));
    assert.equal(hoursOf('2018-11-04', 'America/Sao_Paulo'), 23);
    assert.equal(dayOf(utc('2018-11-04 03:00') - 1, 'America/Sao_Paulo'), '2018-11-03');
    assert.equal(dayOf(utc('2018-11-04 03:00'), 'America/Sao_Paulo'), '2018-11-04');
  });

  it('When a zone skipped a date, then no instant has it', () => {
    assert.equal(hoursOf('2011-12-30', 'Pacific/Apia'), 0);
    assert.equal(dayOf(utc('2011-12-30 10:00') - 1, 'Pacific/Apia'), '2011-12-29');
    assert.equal(dayOf(utc('2011-12-30 10:00'), 'Pacific/Apia'), '2011-12-31');
    assert.equal(endOfDay(utc('2011-12-30 09:00'), 'Pacific/Apia'), utc('2011-12-30 10:00'));
  });

  it('When a clock is set back over midnight, then the day that had ended does not come back', () => {
    // St John's went from 00:01 on 7 November back to 23:01 on 6 November.
    const midnight = utc('2010-11-07 02:30');
    assert.equal(dayOf(midnight - 1, 'America/St_Johns'), '2010-11-06');
    assert.equal(dayOf(midnight, 'America/St_Johns'), '2010-11-07');
    assert.equal(dayOf(midnight + 30 * MINUTE, 'America/St_Johns'), '2010-11-07', 'local date is 6 November again');
    assert.equal(hoursOf('2010-11-07', 'America/St_Johns'), 25);
    // The same if those days were not requested before.
    assert.equal(dayOf(utc('2009-11-01 03:00'), 'America/St_Johns'), '2009-11-01');
  });

  it('Every instant has the latest local date so far, around every irregularity', () => {
    const odd: [string, number][] = [
      ['America/Sao_Paulo', utc('2018-11-04')],
      ['America/St_Johns', utc('2010-11-07')],
      ['Pacific/Apia', utc('2011-12-30')],
      ['Europe/Berlin', utc('2026-10-25')],
      ['Asia/Kathmandu', utc('2026-01-01')],
      ['Africa/Cairo', utc('2026-04-24')],
    ];
    for (const [zone, near] of odd) {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
      let latest = '';
      for (let at = near - 2 * DAY; at < near + 3 * DAY; at += 10 * MINUTE) {
        const local = format.format(at);
        if (local > latest) latest = local;
        assert.equal(dayOf(at, zone), latest, `${zone} ${new Date(at).toISOString()}`);
      }
    }
  });

  it('Every instant lies within the bounds of its day', () => {
    const zones = ['UTC', 'Asia/Kolkata', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Australia/Lord_Howe', 'America/Santiago'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: utc('2040-01-01') }), fc.constantFrom(...zones), (at, zone) => {
        const { start, end } = dayBounds(dayOf(at, zone), zone);
        assert.ok(start <= at && at < end);
        assert.equal(endOfDay(at, zone), end);
      }),
    );
  });

  it('A full hour is one on the clock of the zone, also with an offset in minutes, and around clock changes', () => {
    const iso = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
    assert.equal(iso(fullHourOf(utc('2026-03-10 08:59'), 'Europe/Berlin')), '2026-03-10 08:00');
    assert.equal(iso(fullHourOf(utc('2026-03-10 08:20'), 'Asia/Kolkata')), '2026-03-10 07:30');
    assert.equal(iso(fullHourOf(utc('2026-03-10 08:14'), 'Asia/Kathmandu')), '2026-03-10 07:15');
    // The clock changes from 01:59 to 02:30 there, at 15:30 UTC.
    assert.equal(iso(fullHourOf(utc('2026-10-03 15:45'), 'Australia/Lord_Howe')), '2026-10-03 14:30');
    for (const [day, zone, hours] of [
      ['2026-03-10', 'Europe/Berlin', 24],
      ['2026-03-29', 'Europe/Berlin', 23],
      ['2026-10-25', 'Europe/Berlin', 25],
      ['2026-10-04', 'Australia/Lord_Howe', 23],
      ['2026-04-05', 'Australia/Lord_Howe', 24],
      ['2026-09-06', 'America/Santiago', 23],
      ['2011-12-30', 'Pacific/Apia', 0],
    ] as const)
      assert.equal(fullHours(day, zone).length, hours, `${day} ${zone}`);
  });

  it('Every full hour of a day is in its list, and is the last one for all instants until the next', () => {
    const zones = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Santiago'];
    fc.assert(
      fc.property(fc.integer({ min: utc('2020-01-01'), max: utc('2040-01-01') }), fc.constantFrom(...zones), (at, zone) => {
        const hours = fullHours(dayOf(at, zone), zone);
        const before = hours.filter((hour) => hour <= at).at(-1);
        if (before !== undefined) assert.equal(fullHourOf(at, zone), before);
        for (const hour of hours) assert.equal(new Date(hour).getTime() % (15 * MINUTE), 0);
        assert.ok(hours.every((hour, i) => i === 0 || hour > (hours[i - 1] ?? 0)));
        assert.ok(hours.length >= 22 && localTime(hours[5] ?? 0, zone).hour >= 4);
      }),
      { numRuns: 60 },
    );
  });

  it('Days are counted across months, leap days and years', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2026-03-01', -1), '2026-02-28');
  });

  it('A zone is an IANA or a Windows name in any case, and keeps its usual spelling', () => {
    assert.equal(resolveZone('Europe/Berlin'), 'Europe/Berlin');
    assert.equal(resolveZone('europe/berlin'), 'Europe/Berlin');
    assert.equal(resolveZone('Asia/Kolkata'), 'Asia/Kolkata');
    assert.equal(resolveZone('W. Europe Standard Time'), 'Europe/Berlin');
    assert.equal(resolveZone(' w. europe standard time '), 'Europe/Berlin');
    assert.equal(resolveZone('Eastern Standard Time'), 'America/New_York');
    assert.equal(dayOf(0, resolveZone('UTC') ?? ''), '1970-01-01');
  });

  it('When a zone is missing, unknown or only an offset, then it resolves to nothing', () => {
    for (const name of [undefined, '', ' ', 'Mars/Olympus', '+02:00', '-05', 'W. Europe']) assert.equal(resolveZone(name), undefined);
  });
});
