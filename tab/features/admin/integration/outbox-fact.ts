import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { momentIn } from '../../../shared/lib/time.ts';
import { number } from '../../../shared/lib/words.ts';
import type { Fact } from './facts.ts';

/** Messages that wait, who cannot be reached and since when, and how many were given up; undefined where none waits and none was given up. */
export function outboxFact({ outbox, now }: Pick<Integration, 'outbox' | 'now'>, zone: string): Fact | undefined {
  if (outbox.length === 0) return undefined;
  const sum = (field: 'open' | 'blocked' | 'dropped') => outbox.reduce((total, counts) => total + counts[field], 0);
  const [blocked, dropped] = [sum('blocked'), sum('dropped')];
  const [since] = outbox.flatMap(({ blockedSince }) => blockedSince ?? []).sort();
  const notes = [
    ...(since === undefined ? [] : [texts.text('admin.integration.fact.blocked', { count: blocked, when: momentIn(since, zone, now) })]),
    ...(dropped > 0 ? [texts.text('admin.integration.fact.dropped', { count: dropped })] : []),
  ];
  return {
    label: texts.text('admin.integration.fact.outbox'),
    value: number(sum('open')),
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
}
