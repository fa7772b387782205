import assert from 'node:assert/strict';
import { type CredentialStatus, credentialHealth, dueWarning, type WarningSent } from '../../server/presence/credential.ts';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import { english } from '../support/error-text.ts';

const END = Date.parse('2027-01-31T10:00:00Z');
const secret: CredentialStatus = { of: 'app', kind: 'secret', expiresAt: END, checkedAt: 0 };
const judge = (before: number, days = 90) => credentialHealth(secret, END - before, days);

describe('The end of the credential', () => {
  it('When it is further away than the warning period, then there is no warning', () => {
    assert.deepEqual(judge(90 * DAY + 1), {
      state: 'ok',
      daysLeft: 90,
      message: message('credential.secret.days', { count: 90, day: '2027-01-31' }),
    });
  });

  it('When it is within the warning period, then the message says when, and what to do', () => {
    assert.deepEqual([judge(90 * DAY).state, judge(30 * DAY, 14).state, judge(14 * DAY, 14).state], ['ending', 'ok', 'ending']);
    assert.match(english(judge(10 * DAY).remedy), /Certificates & secrets/);
    assert.match(english(judge(DAY + HOUR).message), /in 1 day,/);
    assert.match(english(judge(HOUR).message), /in less than a day/);
  });

  it('When it has expired, then the message says so from that instant on', () => {
    assert.deepEqual([judge(1).state, judge(0).state, judge(-DAY).daysLeft], ['ending', 'ended', -1]);
    assert.deepEqual([judge(-DAY - 2000).daysLeft, judge(-2000).daysLeft, judge(2000).daysLeft], [-1, 0, 0]);
    assert.match(
      english(credentialHealth({ ...secret, kind: 'certificate' }, END, 90).message),
      /^The client certificate has expired \(2027-01-31\)/,
    );
  });

  it('When it is the bot’s, then it says so', () => {
    const { message: found, remedy } = credentialHealth({ ...secret, of: 'bot' }, END - 10 * DAY, 30);
    assert.match(english(found), /^The bot’s client secret expires in 10 days/);
    assert.match(english(remedy), /BOT_SECRET_FILE/);
  });

  const warned = (hours: number, warningDays: number) => {
    const said: number[] = [];
    let last: WarningSent | undefined;
    for (let now = END - 120 * DAY; now < END + 9 * DAY; now += hours * HOUR) {
      const days = dueWarning(secret, last, now, warningDays);
      if (days === undefined) continue;
      assert.ok(END - now <= days * DAY && END - now > days * DAY - hours * HOUR, `${days}: ${(END - now) / DAY}`);
      said.push(days);
      last = { at: now, expiresAt: END };
    }
    return said;
  };

  it('When it is looked at every hour, then people are warned 30, 14, 7 and 1 days before and at the end, each once', () => {
    assert.deepEqual(warned(1, 30), [30, 14, 7, 1, 0]);
    assert.deepEqual(warned(7, 30), [30, 14, 7, 1, 0]);
    assert.deepEqual(warned(1, 90), [90, 30, 14, 7, 1, 0]);
  });

  it('When nobody looked for weeks, then only the nearest number of days counts', () => {
    assert.equal(dueWarning(secret, undefined, END - 5 * DAY, 30), 7);
    assert.equal(dueWarning(secret, { at: END - 29 * DAY, expiresAt: END }, END - 5 * DAY, 30), 7);
    assert.equal(dueWarning(secret, { at: END - 5 * DAY, expiresAt: END }, END + 40 * DAY, 30), 0);
    assert.equal(dueWarning(secret, { at: END + DAY, expiresAt: END }, END + 40 * DAY, 30), undefined);
  });

  it('When the credential was replaced, then only the new one’s expiry counts', () => {
    const last = { at: END - 20 * DAY, expiresAt: END };
    assert.equal(dueWarning({ ...secret, expiresAt: END + 200 * DAY }, last, END - 19 * DAY, 30), undefined);
    assert.equal(dueWarning({ ...secret, expiresAt: END + DAY }, last, END - 19 * DAY, 30), 30);
  });

  it('When the last warning was stored by a clock that was hours ahead, then another is due; by one that was seconds ahead, it is not', () => {
    const now = END - 20 * DAY;
    assert.equal(dueWarning(secret, { at: now + HOUR, expiresAt: END }, now, 30), 30);
    assert.equal(dueWarning(secret, { at: now + 2000, expiresAt: END }, now, 30), undefined);
  });
});
