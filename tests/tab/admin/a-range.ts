import type { RangeView } from '../../../server/routes/schemas/ranges.ts';

/** A range as the API shows it. Omitted fields have the simplest valid value. */
export function aRange(part: Partial<RangeView> = {}): RangeView {
  return {
    id: 'r',
    name: 'R',
    source: 'manual',
    cidrs: ['203.0.113.0/24'],
    target: { kind: 'remote' },
    presence: true,
    accessLogging: false,
    createdAt: '2026-11-20T08:00:00.000Z',
    from: '2026-11-20T08:00:00.000Z',
    version: 1,
    ...part,
  };
}
