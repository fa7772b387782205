import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { message } from '../../../../server/texts/message.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { momentIn } from '../../../shared/lib/time.ts';
import type { Fact } from './facts.ts';

type Outbox = Pick<Integration, 'outbox' | 'now'>;

const sumOf = ({ outbox }: Outbox, field: 'open' | 'blocked' | 'dropped') => outbox.reduce((total, counts) => total + counts[field], 0);

/** How many messages wait, and how many were dropped; undefined if there has never been a message. */
export function outboxFact(integration: Outbox): Fact | undefined {
  if (integration.outbox.length === 0) return undefined;
  const dropped = sumOf(integration, 'dropped');
  return {
    label: texts.text('admin.integration.outbox.label'),
    value: texts.text('admin.integration.outbox.waiting', { count: sumOf(integration, 'open') }),
    ...(dropped > 0 && { note: texts.text('admin.integration.outbox.dropped', { count: dropped }) }),
  };
}

/** The number of people to whom the bot can write, and why it cannot write to the others; undefined if there is nobody. */
export function chatsFact({ chats: { reachable, neverWritten, refused, off } }: Pick<Integration, 'chats'>): Fact | undefined {
  if (reachable + neverWritten + refused + off === 0) return undefined;
  const others = [
    ...(neverWritten > 0 ? [texts.text('admin.integration.chats.never-written', { count: neverWritten })] : []),
    ...(refused > 0 ? [texts.text('admin.integration.chats.refused', { count: refused })] : []),
    ...(off > 0 ? [texts.text('admin.integration.chats.off', { count: off })] : []),
  ];
  return {
    label: texts.text('admin.integration.chats.label'),
    value: texts.text('tab.shared.people', { count: reachable }),
    ...(others.length > 0 && { note: others.join(' · ') }),
  };
}

/** The people who cannot be reached, since when, and the remedy; undefined if everybody can be. */
export function outboxWarning(integration: Outbox, zone: string): { message: string; remedy: string } | undefined {
  const [since] = integration.outbox.flatMap(({ blockedSince }) => blockedSince ?? []).sort();
  if (since === undefined) return undefined;
  const when = momentIn(since, zone, integration.now);
  return {
    message: texts.text('admin.integration.outbox.blocked', { count: sumOf(integration, 'blocked'), when }),
    remedy: texts.text('admin.integration.outbox.remedy', { step: message('admin.integration.step.bot') }),
  };
}
