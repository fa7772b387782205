import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import { message } from '../../../../server/texts/message.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { formatAgo, formatDay, momentIn } from '../../../shared/lib/time.ts';
import { number } from '../../../shared/lib/words.ts';
import { type Fact, lagFact } from './facts.ts';
import { chatsFact, outboxFact } from './outbox-view-model.ts';

/** The card about the backfill. */
const PAST = message('admin.backfill.title');

/** The line an administrator reads first. */
export function integrationLine(integration: Integration): { intent: 'success' | 'info' | 'warning' | 'error'; words: string } {
  const { state, lastSuccessAt, now, problem, directory, gaps, running } = integration;
  if (state === 'failing')
    return { intent: 'error', words: (problem ?? directory.problem)?.message ?? texts.text('admin.integration.line.failing') };
  if (state === 'waiting' && running)
    return { intent: 'info', words: texts.text('admin.integration.line.first', { count: running.counts.read }) };
  if (state === 'waiting' || lastSuccessAt === undefined) return { intent: 'info', words: texts.text('admin.integration.line.waiting') };
  const ago = formatAgo(lastSuccessAt, now);
  if (gaps.length === 0) return { intent: 'success', words: texts.text('admin.integration.line.well', { ago }) };
  return { intent: 'warning', words: texts.text('admin.integration.line.gaps', { ago, count: gaps.length, section: PAST }) };
}

/** The current problems, without duplicates: that of the last run and that of the current run. */
export function problemsNow({ problem, directory, heldUpBy }: Integration): NonNullable<Integration['problem']>[] {
  const all = [problem, directory.problem, heldUpBy].filter((each) => each !== undefined);
  return all.filter(({ code }, index) => all.findIndex((each) => each.code === code) === index);
}

export interface DiscardLine {
  code: string;
  count: number;
  /** The share of all records read: `12 %`. */
  share: string;
  /** The reason as a sentence. */
  why: string;
}

/** The reasons why records did not place anybody, most frequent first. */
export function discardLines({ totals }: Pick<Integration, 'totals'>, reasons: Reasons | undefined): DiscardLine[] {
  return Object.entries(totals.discarded)
    .filter(([, count]) => count > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([code, count]) => ({
      code,
      count,
      share: formatShare(count, totals.read),
      why: reasons?.signIns.find((reason) => reason.code === code)?.text ?? code.replaceAll('-', ' '),
    }));
}

function formatShare(count: number, all: number): string {
  if (all === 0) return '–';
  const share = count / all;
  if (share > 0 && share < 0.01) return texts.text('admin.integration.discards.share-small', { share: 0.01 });
  return texts.text('admin.integration.percent', { share });
}

/** The facts about collecting, all times in the viewer's zone. */
export function integrationFacts(integration: Integration, zone: string): Fact[] {
  const { lastSuccessAt, watermark, lagSeconds, totals, directory, credentials, now, events } = integration;
  const when = (iso: string | undefined) => (iso === undefined ? '–' : momentIn(iso, zone, now));
  const outbox = outboxFact(integration);
  const chats = chatsFact(integration);
  return [
    { label: texts.text('admin.integration.fact.last-read'), value: when(lastSuccessAt), note: runNote(integration, zone) },
    {
      label: texts.text('admin.integration.fact.complete-until'),
      value: when(watermark),
      note: texts.text('admin.integration.fact.before-that', { section: PAST }),
    },
    lagFact(texts.text('admin.integration.fact.delay'), lagSeconds),
    {
      label: texts.text('admin.integration.fact.records'),
      value: number(totals.read),
      note: texts.text(events === 'interactive' ? 'admin.integration.fact.used-interactive' : 'admin.integration.fact.used', {
        count: totals.used,
      }),
    },
    {
      label: texts.text('admin.integration.fact.requests'),
      value: number(totals.requests),
      note: texts.text('admin.integration.fact.throttled', { count: totals.throttled }),
    },
    {
      label: texts.text('admin.integration.fact.directory'),
      value: texts.text('tab.shared.people', { count: directory.people }),
      note: texts.text('admin.integration.fact.directory-read', { when: when(directory.lastSyncAt) }),
    },
    ...credentials.map((credential) => credentialFact(credential, now)),
    ...(outbox ? [outbox] : []),
    ...(chats ? [chats] : []),
  ];
}

function runNote({ running, nextRunAt, now }: Integration, zone: string): string | undefined {
  if (running) return texts.text('admin.integration.fact.reading-since', { when: momentIn(running.since, zone, now) });
  return nextRunAt && texts.text('admin.integration.fact.next', { when: momentIn(nextRunAt, zone, now) });
}

function credentialFact({ of, kind, state, daysLeft, expiresAt }: Integration['credentials'][number], now: string): Fact {
  const name = of === 'bot' ? (`bot-${kind}` as const) : kind;
  const label = texts.text(`admin.integration.fact.${name}`);
  const day = formatDay(expiresAt.slice(0, 10), now.slice(0, 10));
  if (state === 'ended')
    return {
      label,
      value: texts.text('admin.integration.fact.expired'),
      note: texts.text('admin.integration.fact.expired-since', { day }),
    };
  return {
    label,
    value: texts.text('admin.integration.fact.days-left', { days: Math.max(0, Math.floor(daysLeft)) }),
    note: texts.text('admin.integration.fact.valid-until', { day }),
  };
}

/** The result of collecting by hand. */
export function formatCollected({ last, state, running, heldUpBy }: Integration): string {
  if (running && heldUpBy) return texts.text('admin.integration.collecting-held-up', { problem: heldUpBy.message });
  if (running) return texts.text('admin.integration.collecting-long');
  if (state === 'failing') return texts.text('admin.integration.collecting-failed');
  if (!last) return texts.text('admin.integration.collected');
  return texts.text('admin.integration.collected-records', { read: last.read, used: last.used });
}
