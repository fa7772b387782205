import { planImport } from '../../server/presence/range-file.ts';
import { readCsv, writeCsv } from '../../server/routes/range-file-text.ts';
import type { Report } from './figure.ts';
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
  const seconds: number[] = [];
  for (let i = 0; i < 3; i++) {
    const started = performance.now();
    const lines = planImport(readCsv(text), { ranges, offices: [], at: 1, appliesTo: 'all', makeId: () => 'new' });
    seconds.push((performance.now() - started) / 1000);
    if (lines.filter(({ outcome }) => outcome === 'updated').length !== RANGES / 2)
      throw new Error('Half of the lines should change something.');
  }
  report({
    name: 'range-import.5000',
    value: Math.min(...seconds),
    unit: 's',
    vs: 'bar 1 (100,000 CIDRs, 5,000 lines, the best of three)',
  });
}
