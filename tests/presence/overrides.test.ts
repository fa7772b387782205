import assert from 'node:assert/strict';
import { AppError, type ErrorCode } from '../../server/errors.ts';
import type { Statement } from '../../server/presence/override.ts';
import { type OverrideRequest, overridesInForce, planOverride } from '../../server/presence/overrides.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import { englishOf } from '../support/error-text.ts';
import { ADA, ADMIN, floor, office, override, person, utc, world } from './make.ts';

const NOW = utc('2026-03-10 12:00');
const WORLD = world({
  offices: [
    office('tokyo', { timeZone: 'Asia/Tokyo', floors: [floor('f1'), floor('old', { archivedAt: 1 })] }),
    office('lab', { floors: [floor('f9')] }),
    office('closed', { archivedAt: 1 }),
  ],
});
const BERLINER = person({ timeZone: 'W. Europe Standard Time' });

const plan = (statement: Statement, fields: Partial<OverrideRequest> = {}) =>
  planOverride({ person: BERLINER, statement, setBy: ADA, now: NOW, id: 'o1', ...fields }, WORLD);

function refuses(code: ErrorCode, attempt: () => unknown): void {
  assert.throws(attempt, (error) => error instanceof AppError && error.code === code && englishOf(error).length > 20);
}

describe('Planning an override', () => {
  it('The default end is the end of the calendar day of its from, where it applies: the person’s for remote, leave and hidden', () => {
    for (const kind of ['remote', 'leave', 'hidden'] as const) {
      assert.deepEqual(plan({ kind }), {
        id: 'o1',
        personId: ADA,
        statement: { kind },
        setAt: NOW,
        setBy: ADA,
        from: NOW,
        end: utc('2026-03-10 23:00'),
        endIsDefault: true,
      });
    }
  });

  it('the office’s for an office', () => assert.equal(plan({ kind: 'office', officeId: 'tokyo' }).end, utc('2026-03-10 15:00')));

  it('Leave without an end is one day: that of its from, of 23 hours too', () => {
    const from = utc('2026-03-28 23:00');
    assert.equal(plan({ kind: 'leave' }, { from }).end, from + 23 * HOUR);
  });

  it('When a span is given, then it is used unchanged', () => {
    const planned = plan({ kind: 'leave' }, { from: NOW + DAY, until: NOW + 15 * DAY, setBy: ADMIN });
    assert.deepEqual([planned.from, planned.end, planned.setBy, planned.setAt], [NOW + DAY, NOW + 15 * DAY, ADMIN, NOW]);
  });

  it('When the span is empty, over, more than a year away or not a time, then it is rejected with the reason', () => {
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { from: NOW + HOUR, until: NOW + HOUR }));
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { from: NOW - HOUR, until: NOW }));
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { from: NOW - DAY }));
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { until: NOW + 400 * DAY }));
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { from: NOW + 400 * DAY }));
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { from: NOW - 400 * DAY, until: NOW + DAY }));
    refuses('OVERRIDE_INVALID', () => plan({ kind: 'remote' }, { until: Number.NaN }));
  });

  it('When it would end before it begins, then that is the reason, however far away the end is', () => {
    for (const until of [NOW - HOUR, NOW - 2000 * DAY])
      assert.throws(() => plan({ kind: 'remote' }, { until }), { detail: message('span.upside-down') });
    const tooFar = { detail: message('statement.too-far', { field: 'until' }) };
    assert.throws(() => plan({ kind: 'remote' }, { until: NOW + 2000 * DAY }), tooFar);
  });

  it('When the office or floor does not exist, is archived, or belongs to another, then it is unknown', () => {
    for (const target of [
      { officeId: 'moon' },
      { officeId: 'closed' },
      { officeId: 'tokyo', floorId: 'old' },
      { officeId: 'tokyo', floorId: 'f9' },
    ]) {
      refuses('TARGET_UNKNOWN', () => plan({ kind: 'office', ...target }));
    }
    assert.deepEqual(plan({ kind: 'office', officeId: 'tokyo', floorId: 'f1' }).statement, {
      kind: 'office',
      officeId: 'tokyo',
      floorId: 'f1',
    });
  });

  it('Statements of somebody off are rejected with the reason, hidden too', () => {
    for (const kind of ['remote', 'leave', 'hidden'] as const)
      refuses('PRESENCE_OFF', () => plan({ kind }, { person: person({ mode: 'off' }) }));
  });
});

describe('Overrides in force', () => {
  it('The one set last goes first, then the one stored last', () => {
    const [a, b, c, d] = [
      override({ kind: 'leave' }, { id: 'a', setAt: 5, seq: 1 }),
      override({ kind: 'hidden' }, { id: 'b', setAt: 6, seq: 2 }),
      override({ kind: 'remote' }, { id: 'c', setAt: 6, seq: 3 }),
      override({ kind: 'remote' }, { id: 'd', setAt: 9, seq: 4 }),
    ];
    assert.deepEqual(
      overridesInForce([a, b, c, d], 8).map(({ id }) => id),
      ['c', 'b', 'a'],
    );
  });

  it('When an end or a clear moved its end to its beginning, then it was never in force', () => {
    assert.deepEqual(overridesInForce([override({ kind: 'remote' }, { from: 5, end: 5 })], 5), []);
  });
});
