import { runInTimeSlices } from '../../server/concurrency.ts';
import { type PlannedLine, planImport } from '../../server/presence/ranges/range-file.ts';
import { writeCsv } from '../../server/routes/ranges/range-file-text.ts';
import { readCsv } from '../../server/routes/ranges/read-range-file.ts';
import type { Report } from './figure.ts';
import { type Measured, measure } from './measure.ts';
import { randomCidrs, rangesOf, seededRandom } from './range-data.ts';

const RANGES = 5000;

/** A CSV of 5,000 ranges with 20 CIDRs each, read and checked line by line against as many ranges in force. */
export async function bench(report: Report): Promise<void> {
  const cidrs = randomCidrs(20 * RANGES, seededRandom(5));
  const ranges = rangesOf(cidrs);
  const entries = ranges.map(({ id, name, versions }, i) => {
    return {
      id,
      version: 1,
      name,
      cidrs: versions[0]?.cidrs ?? [],
      target: 'remote' as const,
      presence: i % 2 === 0,
      accessLogging: false,
    };
  });
  const text = writeCsv(entries);
  const context = { ranges, offices: [], at: 1, appliesTo: 'all' as const, makeId: () => 'new' };
  const runs: Measured[] = [];
  for (let i = 0; i < 3; i++) runs.push(await measure(async () => check(await runInTimeSlices(planImport(await readCsv(text), context)))));
  const of = (figure: keyof Measured) => runs.map((run) => run[figure]);
  const name = 'range-import.5000';
  report({ name, value: Math.min(...of('seconds')), unit: 's', vs: 'bar 1 (100,000 CIDRs, 5,000 lines, the best of three)' });
  report({ name: `${name}.cpu`, value: Math.max(...of('cpu')), unit: 's', vs: 'the slowest of three, in CPU time' });
  report({ name: `${name}.stall`, value: Math.max(...of('stall')), unit: 'ms', vs: 'bar 50 (the longest of three)' });
  report({ name: `${name}.stall.cpu`, value: Math.max(...of('cpuStall')), unit: 'ms', vs: 'the same in CPU time' });
}

function check(lines: readonly PlannedLine[]): void {
  if (lines.filter(({ outcome }) => outcome === 'updated').length !== RANGES / 2)
    throw new Error('Half of the lines should change something.');
}
