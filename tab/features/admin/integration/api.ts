import type { ConnectionReport } from '../../../../server/routes/schemas/connection.ts';
import type { WarningsView } from '../../../../server/routes/schemas/credential.ts';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import type { Form } from '../../../shared/lib/form.ts';
import { type Http, LONG_TIMEOUT_MS } from '../../../shared/lib/http.ts';

const REPORT: Form<Integration> = {
  state: '',
  now: '',
  totals: { discarded: {} },
  warnings: { conversations: 0 },
  bot: { seen: false },
  outbox: [{ consumer: '' }],
  chats: { reachable: 0 },
  credentials: [{ of: '', kind: '', state: '', expiresAt: '', daysLeft: 0, message: '', remedy: '' }],
  gaps: [{ from: '', until: '', reason: '' }],
  directory: { people: 0 },
};
const REASONS: Form<Reasons> = { signIns: [{ code: '', text: '' }], presence: [{ code: '', text: '' }] };
const CHECK: Form<ConnectionReport> = { at: '', connected: false, checks: [{ id: '', state: '', message: '', remedy: '' }] };
const WARNINGS: Form<WarningsView> = { conversations: 0 };

export const fetchIntegration = (http: Http) => http.get<Integration>('/api/integration', REPORT);
export const fetchReasons = (http: Http) => http.get<Reasons>('/api/reasons', REASONS);
export const collectNow = (http: Http) => http.send<Integration>('POST', '/api/collect', REPORT, undefined, LONG_TIMEOUT_MS);
/** The server looks up each of them in Entra by id, and removes only those that Entra does not have. */
export const confirmRemoval = (http: Http, people: number) =>
  http.send<Integration>('POST', '/api/integration/removal', REPORT, { people }, LONG_TIMEOUT_MS);
export const checkConnection = (http: Http) =>
  http.send<ConnectionReport>('POST', '/api/integration/check', CHECK, undefined, LONG_TIMEOUT_MS);
/** The bot trusts the administrator who asks, for a while. */
export const confirmAdministrator = (http: Http) => http.send<WarningsView>('POST', '/api/integration/warnings', WARNINGS);
export const stopAllWarnings = (http: Http) => http.send<WarningsView>('DELETE', '/api/integration/warnings', WARNINGS);
