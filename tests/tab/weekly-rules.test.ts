import assert from 'node:assert/strict';
import { endedRule, formatRule, NEW_RULE, ruleInput, ruleLines, toggledDay } from '../../tab/features/my-status/weekly/view-model.ts';

const setAt = '2026-11-20T16:00:00.000Z';

describe('tab: weekly rules', () => {
  it('When a rule has ended, then the message can name its day and place', () => {
    const rules = { rules: [{ weekday: 1, status: 'remote' as const, setAt }] };
    assert.deepEqual(endedRule(rules, 1), ['Monday', 'Remote']);
    assert.deepEqual(endedRule(undefined, 2), ['Tuesday']);
  });

  it('When a day has a rule, then its place is known; a rule of an archived office says nothing', () => {
    const office = { status: 'office' as const, officeId: 'b', officeName: 'Berlin', setAt };
    const rules = {
      rules: [
        { weekday: 1, status: 'remote' as const, setAt },
        { weekday: 2, ...office, archived: true as const },
        { weekday: 7, ...office },
      ],
    };
    const words = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-29'].map((day) => formatRule(rules, day));
    assert.deepEqual(words, ['Remote', undefined, undefined, 'Berlin']);
  });

  it('When there are rules, then each has its day and place, and an archived office is marked', () => {
    const office = { status: 'office' as const, officeId: 'b', officeName: 'Berlin', floorName: 'Floor 2', setAt };
    const lines = ruleLines({
      rules: [
        { weekday: 1, status: 'remote', setAt },
        { weekday: 2, ...office },
        { weekday: 7, ...office, archived: true },
      ],
    });
    assert.deepEqual(
      lines.map(({ weekday, day }) => `${weekday} ${day}`),
      ['1 Monday', '2 Tuesday', '7 Sunday'],
    );
    assert.deepEqual([lines[0]?.place, lines[1]?.place.startsWith('Berlin')], ['Remote', true]);
    assert.match(lines[2]?.place ?? '', /archived/);
  });

  it('When no day is chosen, then there is nothing to save; otherwise days are in order, with an office only if one is chosen', () => {
    assert.equal(ruleInput(NEW_RULE), undefined);
    const weekdays = toggledDay(toggledDay([4], 2), 7);
    const leave = { weekdays: toggledDay(weekdays, 7), where: 'leave', floorId: '' };
    assert.deepEqual(ruleInput(leave), { weekdays: [2, 4], status: 'leave' });
    const berlin = { weekdays: [1], where: 'berlin', floorId: '' };
    assert.deepEqual(ruleInput(berlin), { weekdays: [1], status: 'office', officeId: 'berlin' });
    assert.deepEqual(ruleInput({ ...berlin, floorId: 'b2' }), { weekdays: [1], status: 'office', officeId: 'berlin', floorId: 'b2' });
  });
});
