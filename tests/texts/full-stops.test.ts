import assert from 'node:assert/strict';
import { dateOfDay } from '../../server/presence/date-of-day.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { message } from '../../server/texts/message.ts';

const date = { at: Date.UTC(2026, 11, 4, 12), zone: 'UTC', show: 'date' } as const;

class Link {}
const isLink = (value: unknown): value is Link => value instanceof Link;

describe('the full stops of sentences', () => {
  it('When the last value ends with a full stop, as French months do, then the sentence ends with one', () => {
    const french = textsIn('fr');
    const planned = french.text('tab.my-status.is-planned', { statement: 'À distance', when: date });
    assert.match(planned, /[^.]ven\. 4 déc\.$/);
    assert.equal(french.text('tab.my-data.why.said-by-you', { at: date, until: date }).match(/\.\./), null);
  });

  it('When a sentence is in parts with elements of a page, then each text has the same rule', () => {
    const [only] = textsIn('fr').parts('tab.my-status.is-planned', { statement: 'À distance', when: date }, isLink);
    assert.match(String(only), /[^.]déc\.$/);
  });

  it('When two stops are no end of a sentence, then they stay', () => {
    const said = (statement: string) => textsIn('en').text('tab.my-status.is-set', { statement });
    assert.equal(said('1..2 … a/../b'), '1..2 … a/../b is set.');
    assert.equal(said('wait...'), 'wait... is set.');
  });

  it('When a setting deletes days, then the sentence has dates of the language', () => {
    const said = message('consequence.retentionDays.shorter', { first: dateOfDay('2026-11-03'), last: dateOfDay('2026-11-18'), count: 16 });
    assert.match(textsIn('es').say(said), /del 3 de noviembre de 2026 al 18 de noviembre de 2026/);
    assert.match(textsIn('de').say(said), /vom 3\. November 2026 bis zum 18\. November 2026/);
  });
});
