import assert from 'node:assert/strict';
import { createCatchUp } from '../../server/board/catch-up.ts';

describe('Catching up before an answer', () => {
  it('When the store does not answer, then one waits for a moment, nobody after that, and everybody again once it answers', async () => {
    const waiting: (() => void)[] = [];
    const catchUp = createCatchUp(() => new Promise((resolve) => void waiting.push(resolve)), 5);
    await catchUp();
    await catchUp();
    assert.equal(waiting.length, 2, 'each tried');
    for (const answer of waiting.splice(0)) answer();
    await new Promise(setImmediate);
    let answered = false;
    const next = catchUp().then(() => {
      answered = true;
    });
    await new Promise(setImmediate);
    assert.equal(answered, false);
    waiting[0]?.();
    await next;
  });

  it('When the store fails, then the answer is given all the same', async () => {
    const catchUp = createCatchUp(() => Promise.reject(new Error('away')));
    await catchUp();
    await catchUp();
  });
});
