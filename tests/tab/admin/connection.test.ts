import assert from 'node:assert/strict';
import type { ConnectionCheck } from '../../../server/routes/schemas/connection.ts';
import { checkLines, credentialLine, formatWarning, verdictLine } from '../../../tab/features/admin/integration/connection/view-model.ts';

const step = (id: string, state: ConnectionCheck['state'], remedy = ''): ConnectionCheck => ({ id, state, message: 'So it is.', remedy });
const credential = { kind: 'secret', expiresAt: '', checkedAt: '', message: 'It ends.', remedy: 'Renew it.' } as const;

describe('The connection check in the tab', () => {
  it('When a remedy names a page, then it is a link beside the text', () => {
    const [line] = checkLines({ checks: [step('token', 'fail', 'Make a new secret. → https://entra.microsoft.com/#view/x')] });
    assert.deepEqual(
      [line?.title, line?.outcome, line?.remedy, line?.page],
      ['Token', 'failed', 'Make a new secret.', 'https://entra.microsoft.com/#view/x'],
    );
  });

  it('When there is nothing to do, then there is no text for it; only web addresses are links', () => {
    const [fine, odd] = checkLines({
      checks: [step('permission:Directory.Read.All', 'ok'), step('x', 'warn', 'Do it. → javascript:alert(1)')],
    });
    assert.deepEqual([fine?.title, fine?.remedy, fine?.page], ['Permission Directory.Read.All', undefined, undefined]);
    assert.deepEqual([odd?.title, odd?.remedy, odd?.page], ['x', 'Do it.', undefined]);
  });

  it('When a step failed, then it is not connected, regardless of the server’s summary', () => {
    assert.deepEqual(verdictLine({ connected: true, checks: [step('a', 'fail'), step('b', 'fail')] }), {
      intent: 'error',
      words: 'Not connected: 2 steps failed.',
    });
    assert.equal(verdictLine({ connected: true, checks: [step('a', 'ok')] }).intent, 'success');
    assert.equal(verdictLine({ connected: false, checks: [step('a', 'warn')] }).intent, 'warning');
  });

  it('When the credential expires within a week, then it is an error, before that a warning, else nothing', () => {
    assert.equal(credentialLine({ ...credential, state: 'ok', daysLeft: 100 }), undefined);
    assert.equal(credentialLine({ ...credential, state: 'ending', daysLeft: 20 })?.intent, 'warning');
    assert.equal(credentialLine({ ...credential, state: 'ending', daysLeft: 6 })?.intent, 'error');
    assert.equal(credentialLine({ ...credential, state: 'ended', daysLeft: -1 })?.intent, 'error');
  });

  it('When the page has proved the role, then it says until when the bot accepts commands, and which', () => {
    const now = '2026-11-20T09:00:00.000Z';
    assert.equal(formatWarning({ conversations: 0 }, 'Europe/Berlin', now), 'The bot warns nobody yet.');
    assert.match(
      formatWarning({ conversations: 1, trustedUntil: '2026-11-20T09:15:00.000Z' }, 'Europe/Berlin', now),
      /1 conversation\. Until .*10:15.*“send warnings here”/,
    );
  });
});
