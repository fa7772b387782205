import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import { agoWords, momentIn } from '../../../shared/lib/time.ts';
import { number, plural } from '../../../shared/lib/words.ts';

/** The line an administrator reads first. */
export function integrationLine(integration: Integration): { intent: 'success' | 'info' | 'warning' | 'error'; words: string } {
  const { state, lastSuccessAt, now, problem, directory, gaps, running } = integration;
  if (state === 'failing') return { intent: 'error', words: (problem ?? directory.problem)?.message ?? 'Sign-ins cannot be read.' };
  if (state === 'waiting' && running)
    return { intent: 'info', words: `Sign-ins are being read for the first time: ${plural(running.counts.read, 'record')} so far.` };
  if (state === 'waiting' || lastSuccessAt === undefined) return { intent: 'info', words: 'No sign-ins have been read yet.' };
  const ago = agoWords(lastSuccessAt, now);
  if (gaps.length === 0) return { intent: 'success', words: `All is well: sign-ins were read ${ago}.` };
  const missing = plural(gaps.length, 'span of the past was', 'spans of the past were');
  return { intent: 'warning', words: `Sign-ins were read ${ago}, but ${missing} not: see “First 30 days”.` };
}

/** What goes wrong now, each once: what failed last, and what the collecting under way has met. */
export function problemsNow({ problem, directory, heldUpBy }: Integration): NonNullable<Integration['problem']>[] {
  const all = [problem, directory.problem, heldUpBy].filter((each) => each !== undefined);
  return all.filter(({ code }, index) => all.findIndex((each) => each.code === code) === index);
}

export interface DiscardLine {
  code: string;
  count: number;
  /** Of all records read, in words: `12 %`. */
  share: string;
  /** The reason as a sentence. */
  why: string;
}

/** Why records placed nobody, the most frequent first. */
export function discardLines({ totals }: Pick<Integration, 'totals'>, reasons: Reasons | undefined): DiscardLine[] {
  return Object.entries(totals.discarded)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => ({
      code,
      count,
      share: shareWords(count, totals.read),
      why: reasons?.signIns.find((reason) => reason.code === code)?.text ?? code.replaceAll('-', ' '),
    }));
}

function shareWords(count: number, all: number): string {
  if (all === 0) return '–';
  const share = (count / all) * 100;
  return share > 0 && share < 1 ? '< 1 %' : `${Math.round(share)} %`;
}

export interface Fact {
  label: string;
  value: string;
  note?: string;
}

/** What is to be known of collecting, all times in the viewer's zone. */
export function integrationFacts(integration: Integration, zone: string): Fact[] {
  const { lastSuccessAt, nextRunAt, running, watermark, lagSeconds, totals, directory, credential, now, events } = integration;
  const when = (iso: string | undefined) => (iso === undefined ? '–' : momentIn(iso, zone, now));
  return [
    {
      label: 'Last read',
      value: when(lastSuccessAt),
      note: running ? `being read since ${when(running.since)}` : nextRunAt && `next ${when(nextRunAt)}`,
    },
    { label: 'Complete until', value: when(watermark), note: 'for the time before see “First 30 days”' },
    {
      label: 'Delay of Entra',
      value: lagSeconds ? `${Math.round(lagSeconds.median / 60)} min` : '–',
      note: lagSeconds ? `${Math.round(lagSeconds.worst / 60)} min at worst` : 'not known yet',
    },
    {
      label: 'Records read',
      value: number(totals.read),
      note: `${number(totals.used)} placed somebody${events === 'interactive' ? '; interactive sign-ins alone' : ''}`,
    },
    { label: 'Requests to Graph', value: number(totals.requests), note: `${number(totals.throttled)} throttled` },
    { label: 'Directory', value: plural(directory.people, 'person', 'people'), note: `read ${when(directory.lastSyncAt)}` },
    ...(credential ? [credentialFact(credential)] : []),
  ];
}

function credentialFact({ kind, state, daysLeft, expiresAt }: NonNullable<Integration['credential']>): Fact {
  const label = kind === 'secret' ? 'Client secret' : 'Client certificate';
  const value = state === 'ended' ? 'Expired' : daysLeft < 1 ? 'Less than a day' : plural(daysLeft, 'day');
  return { label, value, note: `${state === 'ended' ? 'on' : 'left, until'} ${expiresAt.slice(0, 10)} (UTC)` };
}

/** What collecting by hand has brought. */
export function collectedWords({ last, state, running, heldUpBy }: Integration): string {
  if (running && heldUpBy) return `Collecting is held up and continues: ${heldUpBy.message}`;
  if (running) return 'Collecting takes longer than usual and continues; this page will say what came of it.';
  if (state === 'failing') return 'Collecting has failed; see what is said above.';
  if (!last) return 'Collected.';
  const placed = last.used === 0 ? 'none placed anybody' : `${number(last.used)} placed somebody`;
  return `Collected: ${plural(last.read, 'record')} read, ${placed}.`;
}
