import assert from 'node:assert/strict';
import { type CredentialStatus, credentialHealth, isWarningDue, type WarningSent } from '../../server/presence/credential.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { message } from '../../server/texts/message.ts';
import { english } from '../support/error-text.ts';

const END = Date.parse('2027-01-31T10:00:00Z');
const secret: CredentialStatus = { kind: 'secret', expiresAt: END, checkedAt: 0 };
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

  it('When it is checked every hour, then people are warned once a week, and daily in the last week and after the expiry', () => {
    const told: number[] = [];
    let last: WarningSent | undefined;
    for (let now = END - 100 * DAY; now < END + 2 * DAY; now += HOUR + (told.length % 3) * MINUTE) {
      if (!isWarningDue(secret, last, now, 90)) continue;
      told.push((END - now) / DAY);
      last = { at: now, expiresAt: END };
    }
    const weekly = told.filter((days) => days > 7);
    const daily = told.filter((days) => days <= 7 && days > 0);
    assert.ok(Math.abs((weekly[0] ?? 0) - 90) < 0.1, String(weekly[0]));
    assert.equal(weekly.length, 12);
    assert.ok(daily.length >= 6 && daily.length <= 8, String(daily));
    assert.ok(told.filter((days) => days <= 0).length >= 1);
    for (const [index, days] of told.entries()) if (index > 0) assert.ok((told[index - 1] ?? 0) - days > 0.95);
  });

  it('When the credential was replaced, then only the new one’s expiry counts', () => {
    const last = { at: END - 20 * DAY, expiresAt: END };
    assert.equal(isWarningDue({ ...secret, expiresAt: END + 200 * DAY }, last, END - 19 * DAY, 90), false);
    assert.equal(isWarningDue({ ...secret, expiresAt: END + DAY }, last, END - 19 * DAY, 90), true);
  });

  it('When the last warning was stored by a clock that was hours ahead, then another is due; by one that was seconds ahead, it is not', () => {
    const now = END - 20 * DAY;
    assert.equal(isWarningDue(secret, { at: now + HOUR, expiresAt: END }, now, 90), true);
    assert.equal(isWarningDue(secret, { at: now + 2000, expiresAt: END }, now, 90), false);
  });
});
