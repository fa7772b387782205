import type { Figure } from '../bench/figure.ts';
import type { Done } from './actions.ts';
import type { Compared } from './live-client.ts';
import type { Server } from './server.ts';

/** The server at one instant. */
export interface Sample {
  /** Seconds of this process. */
  at: number;
  /** Megabytes. */
  heap: number;
  rss: number;
  /** Milliseconds since the last sample. */
  delayP99: number;
  delayMax: number;
  /** Open files, sockets included. */
  files: number;
  /** Seconds of CPU time so far. */
  cpu: number;
  signIns: number;
}

export async function sampleOf(server: Server): Promise<Sample> {
  const metrics = await server.metrics();
  const read = (name: string, factor = 1) => Number(((metrics.get(name) ?? 0) * factor).toPrecision(6));
  return {
    at: Math.round(performance.now() / 1000),
    heap: read('nodejs_heap_size_used_bytes', 1e-6),
    rss: read('process_resident_memory_bytes', 1e-6),
    delayP99: read('nodejs_eventloop_lag_p99_seconds', 1000),
    delayMax: read('nodejs_eventloop_lag_max_seconds', 1000),
    files: read('process_open_fds'),
    cpu: read('process_cpu_seconds_total'),
    signIns: read('indoors_sign_ins_total'),
  };
}

interface Soaked {
  samples: readonly Sample[];
  /** The server without clients, with all of them at the end, and after they have left. */
  before: Sample;
  during: Sample;
  after: Sample;
  pictures: Record<Compared, number>;
  lost: number;
  actions: Done;
}

/** The allowed growth of the heap from the middle third to the last one: the heap also holds the past days. */
const GROWTH = 1.2;
/** Megabytes that never count as growth: garbage not yet collected. */
const SLACK = 20;
/** Milliseconds of the event loop's delay, median of the samples' 99th percentiles. */
const DELAY = 200;
/** Open files that may stay: kept connections of this process, and the database's. */
const FILES_LEFT = 40;

/** The figures, and a sentence for each fault. */
export function judge({ samples, before, during, after, pictures, lost, actions }: Soaked): { figures: Figure[]; faults: string[] } {
  const third = Math.floor(samples.length / 3);
  const [middle, last] = [samples.slice(third, 2 * third), samples.slice(2 * third)].map((part) => median(part.map(({ heap }) => heap)));
  const [first, end] = [samples[0] ?? before, samples.at(-1) ?? during];
  const seconds = Math.max(1, end.at - first.at);
  const delay = median(samples.map(({ delayP99 }) => delayP99));
  const figures: Figure[] = [
    { name: 'soak.signIns', value: (end.signIns - first.signIns) / seconds, unit: 'records/s, repeats included' },
    { name: 'soak.statements', value: actions.statements, unit: 'statements' },
    { name: 'soak.rangeEdits', value: actions.rangeEdits, unit: 'changes of ranges' },
    { name: 'soak.cpu', value: (end.cpu - first.cpu) / seconds, unit: 'cores' },
    { name: 'soak.heap', value: last ?? Number.NaN, unit: 'MB, median of the last third', vs: `${middle} MB in the middle third` },
    { name: 'soak.heap-slope', value: slope(samples.slice(third), ({ heap }) => heap), unit: 'MB/h' },
    { name: 'soak.rss', value: end.rss, unit: 'MB' },
    { name: 'soak.rss-slope', value: slope(samples.slice(third), ({ rss }) => rss), unit: 'MB/h' },
    { name: 'soak.delay-p99', value: delay, unit: 'ms, median of the samples', vs: `bar ≤ ${DELAY}` },
    { name: 'soak.delay-max', value: Math.max(...samples.map(({ delayMax }) => delayMax)), unit: 'ms' },
    { name: 'soak.files-left', value: after.files - before.files, unit: 'open files', vs: `${during.files} with all clients` },
    { name: 'soak.pictures-same', value: pictures.same, unit: 'clients' },
    { name: 'soak.pictures-wrong', value: pictures.wrong, unit: 'clients', vs: 'bar 0' },
    { name: 'soak.pictures-missed', value: pictures.other, unit: 'clients that never had a fresh picture', vs: 'bar 0' },
  ];
  const faults = [
    pictures.wrong > 0 && `${pictures.wrong} clients have a wrong picture.`,
    pictures.other > 0 && `${pictures.other} clients never had the picture of a fresh answer.`,
    lost > 0 && `${lost} live streams ended.`,
    Object.keys(actions.refused).length > 0 && `Some actions were refused: ${JSON.stringify(actions.refused)}.`,
    third > 0 && (last ?? 0) > (middle ?? 0) * GROWTH + SLACK && `The heap grew from ${middle} to ${last} MB.`,
    delay > DELAY && `The event loop is delayed by ${delay} ms.`,
    after.files - before.files > FILES_LEFT && `${after.files - before.files} open files are left.`,
    end.signIns === first.signIns && 'No sign-ins were read.',
  ].filter((fault) => fault !== false);
  return { figures, faults };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The slope of a line through the samples by least squares, per hour. */
export function slope(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [at, value] = [mean(samples.map((sample) => sample.at)), mean(samples.map(of))];
  const across = samples.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  const along = samples.reduce((sum, sample) => sum + (sample.at - at) * (of(sample) - value), 0);
  return across === 0 ? 0 : (along / across) * 3600;
}
