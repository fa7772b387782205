import assert from 'node:assert/strict';
import { memo } from '../../server/presence/memo.ts';

describe('memo', () => {
  it('When a value comes again, then it is not computed again, until so many others came that all are forgotten', () => {
    const computed: number[] = [];
    const double = memo((n: number) => {
      computed.push(n);
      return 2 * n;
    }, 2);
    assert.deepEqual([1, 1, 2, 1, 3, 1].map(double), [2, 2, 4, 2, 6, 2]);
    assert.deepEqual(computed, [1, 2, 3, 1]);
  });
});
