import assert from 'node:assert/strict';
import { textsIn } from '../../server/texts/all-texts.ts';
import { message } from '../../server/texts/message.ts';

const english = textsIn('en');

/** Each line under `@ts-expect-error` is an error of the compiler: `npm run typecheck` fails if one of them is not. */
describe('Sentences in code', () => {
  it('When the id is not in the catalogue, then the compiler refuses it, and the id is shown', () => {
    // @ts-expect-error
    assert.equal(english.text('tab.no-such-sentence'), 'tab.no-such-sentence');
    // @ts-expect-error
    assert.equal(english.say(message('tab.no-such-sentence')), 'tab.no-such-sentence');
  });

  it('When a value is missing or has another name, then the compiler refuses it, and no sentence is made', () => {
    // @ts-expect-error
    assert.throws(() => english.text('past.not-kept'), /count/);
    // @ts-expect-error
    assert.throws(() => english.text('past.not-kept', { days: 90 }), /count/);
  });

  it('When a value has another type, then the compiler refuses it', () => {
    // @ts-expect-error
    const said = english.text('past.not-kept', { count: 'ninety' });
    assert.doesNotMatch(said, /ninety/);
  });
});
