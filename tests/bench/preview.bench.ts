import { type ProposedChange, planChange } from '../../server/actions/ranges/plan-change.ts';
import { type ChangePreview, effectOf } from '../../server/actions/ranges/preview-change.ts';
import type { Report } from './figure.ts';
import { type Measured, measure } from './measure.ts';
import { DAYS, NOW, OFFICE, withMonth } from './month.ts';

const ALL = { name: 'All', cidrs: ['203.0.0.0/16'] };
const CHANGES: [string, ProposedChange][] = [
  ['close-one-of-100', { kind: 'close', id: 'r7' }],
  ['correct-all', { kind: 'update', id: 'all', range: { ...ALL, target: { kind: 'remote' } } }],
  ['from-now-all', { kind: 'update', id: 'all', range: { ...ALL, target: { kind: 'remote' } }, appliesTo: 'from-now' }],
  ['move-all', { kind: 'update', id: 'all', range: { ...ALL, cidrs: ['203.0.64.0/18'], target: OFFICE } }],
  ['create-nested', { kind: 'create', range: { name: 'New', cidrs: ['203.0.0.0/18'], target: { kind: 'remote' } } }],
];

/**
 * A preview over 30 days of 20,000 people for every kind of change: closing one range of a hundred, correcting the target of the range that
 * has half of the people on each day, changing its target from now on, removing some of its addresses, and adding a range inside it.
 * `stall` is the longest block of the event loop during a preview.
 */
export async function bench(report: Report): Promise<void> {
  await withMonth(async (deps) => {
    for (const [name, change] of CHANGES) {
      const runs: Measured[] = [];
      for (let i = 0; i < 3; i++)
        runs.push(await measure(async () => check(name, await effectOf(await planChange(change, deps.board.world(), NOW), DAYS, deps))));
      const worst = (figure: keyof Measured) => Math.max(...runs.map((run) => run[figure]));
      const base = `preview.${name}`;
      report({ name: base, value: worst('seconds'), unit: 's', vs: 'bar 1 (600,000 access events, the slowest of three)' });
      report({ name: `${base}.cpu`, value: worst('cpu'), unit: 's', vs: 'the same in CPU time' });
      report({ name: `${base}.stall`, value: worst('stall'), unit: 'ms', vs: 'bar 50' });
      report({ name: `${base}.stall.cpu`, value: worst('cpuStall'), unit: 'ms', vs: 'the same in CPU time' });
    }
  });
}

function check(name: string, { history, days }: ChangePreview): void {
  if (history.people.atLeast < 100 || days.count !== DAYS) throw new Error(`${name} moves nobody: nothing is measured.`);
}
