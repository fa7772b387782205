import assert from 'node:assert/strict';
import type { PlanView } from '../../server/routes/schemas/day-plans.ts';
import { contactLinks, planLines } from '../../tab/features/today/card.ts';

describe('tab: the card of a person', () => {
  it('When somebody can be contacted, then the links are those of Teams and of mail, with the UPN as one value', () => {
    assert.deepEqual(contactLinks('zoë+a&b@example.com'), {
      chat: 'https://teams.microsoft.com/l/chat/0/0?users=zo%C3%AB%2Ba%26b%40example.com',
      call: 'https://teams.microsoft.com/l/call/0/0?users=zo%C3%AB%2Ba%26b%40example.com',
      mail: 'mailto:zo%C3%AB%2Ba%26b@example.com',
    });
  });

  it('When there are plans, then each day is a line, and parts of a day have hours in the reader’s zone', () => {
    const plan = (facts: Partial<PlanView>): PlanView => ({
      status: 'office',
      from: '2026-11-23T08:00:00.000Z',
      until: '2026-11-23T11:00:00.000Z',
      wholeDay: true,
      ...facts,
    });
    const plans = [
      { day: '2026-11-23', plans: [plan({ officeName: 'Berlin', floorName: 'First', wholeDay: false }), plan({ status: 'remote' })] },
      { day: '2027-01-04', plans: [plan({ status: 'leave' })] },
    ];
    assert.deepEqual(
      planLines({ plans }, 'Europe/Berlin', '2026-11-20T09:00:00.000Z').map(({ when, what }) => [when, what]),
      [
        ['Mon 23 Nov', 'Berlin, First, 09:00–12:00 · Remote'],
        ['Mon 4 Jan 2027', 'On leave'],
      ],
    );
  });
});
