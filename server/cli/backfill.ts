import { setTimeout as delay } from 'node:timers/promises';
import { SingleBar } from 'cli-progress';
import type { BackfillView } from '../routes/schemas/backfill.ts';
import { CliError, readOwnCommandLine } from './command-line.ts';
import { minutes } from './durations.ts';
import { plural } from './plural.ts';
import { call, connectToServer, type Reply, SERVER_OPTIONS, SERVER_USAGE } from './server-client.ts';
import { TERMINAL } from './terminal.ts';

const USAGE = `npm run backfill -- [--days N | --from ISO [--until ISO]] [--stop | --status] ${SERVER_USAGE}

Makes a running Indoors server read the days before its live poll, newest first, and shows the progress. The server does the
work: this command may be ended with Ctrl+C and called again at any time.

  --days          how many days back, at most what is kept and Entra still has (default: the running backfill, or all that can be read)
  --from          or from this instant on, until --until (default now): 2026-11-01T00:00:00Z
                  The span is widened to whole days of the organisation’s zone.
  --status        only show the progress
  --stop          stop the backfill; what was read stays
${TERMINAL.text('terminal.server-help')}`;

/** Milliseconds between two status requests. */
const LOOK = 1000;
/** Status requests per line without a progress bar: one line per minute. */
const LOOKS_A_LINE = 60;
const DAY = 86_400_000;
/** Maximum days in Entra’s log. */
const MAX_DAYS = 30;
type Run = NonNullable<BackfillView['backfill']>;

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) return console.log(USAGE);
  const { server, token } = await connectToServer(values);
  const ask = async (method: 'GET' | 'POST' | 'DELETE', body?: object): Promise<BackfillView> =>
    viewOf(await call(server, '/api/backfill', { token, method, body }));
  if (values.stop) return console.log(describe((await ask('DELETE')).backfill));
  const { backfill: before, now } = await ask('GET');
  if (values.status) return console.log(describe(before));
  const span = spanOf(values, now);
  const underWay = before && before.endedAt === undefined;
  if (underWay && span) throw new CliError('A backfill is running. Show it without --days and --from, or stop it with --stop first.');
  if (!underWay) warnOfLess(span, (await ask('POST', span ?? {})).backfill);
  await watch(() => ask('GET'));
}

function readArguments() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = { days: text, from: text, until: text, stop: flag, status: flag, ...SERVER_OPTIONS, help: flag } as const;
  return readOwnCommandLine(USAGE, options).values;
}

/** Days are counted back from the server’s time, since the demo has its own clock. */
function spanOf(
  { days, from, until }: { days?: string; from?: string; until?: string },
  now: string,
): { from?: string; until?: string } | undefined {
  if (days === undefined) {
    if (from === undefined && until === undefined) return undefined;
    return { ...(from ? { from: isoOf('--from', from) } : {}), ...(until ? { until: isoOf('--until', until) } : {}) };
  }
  if (from !== undefined || until !== undefined) throw new CliError('Give either --days or --from and --until.');
  if (!/^[1-9]\d?$/.test(days) || Number(days) > MAX_DAYS)
    throw new CliError(`--days must be a whole number from 1 to ${MAX_DAYS}, not “${days}”.`);
  return { from: new Date(Date.parse(now) - Number(days) * DAY).toISOString() };
}

/** Warns if the server reads less than the requested span. */
function warnOfLess(asked: { from?: string; until?: string } | undefined, run: Run | undefined): void {
  if (!run) return;
  if (asked?.from !== undefined && Date.parse(asked.from) < Date.parse(run.from))
    console.error(`Only sign-ins from ${run.from} on can be read: older ones are not kept, or are no longer in Entra’s log.`);
  if (isMore(asked, run)) console.error(`Whole days of ${run.timeZone} are read: from ${run.from} until ${run.until}.`);
  if (asked?.until !== undefined && Date.parse(asked.until) > Date.parse(run.until))
    console.error(`Only sign-ins before ${run.until} are read: the live poll reads newer ones.`);
}

function isMore(asked: { from?: string; until?: string } | undefined, run: Run): boolean {
  const earlier = asked?.from !== undefined && Date.parse(asked.from) > Date.parse(run.from);
  return earlier || (asked?.until !== undefined && Date.parse(asked.until) < Date.parse(run.until));
}

function isoOf(option: string, text: string): string {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new CliError(`${option} is not an instant. Write it like 2026-11-01T00:00:00Z.`);
  return new Date(at).toISOString();
}

function viewOf({ ok, status, body, problem }: Reply): BackfillView {
  if (ok) return body as BackfillView;
  throw new CliError(status === 401 ? `The token was not accepted: ${problem}` : problem);
}

/** Waits for the end. If the output is not a terminal, it writes one line per minute in place of the progress bar. */
async function watch(look: () => Promise<BackfillView>): Promise<void> {
  const format = '{bar} {percentage} % | {read} records, {rate} a second | {left} left | {said}';
  const bar = process.stderr.isTTY ? new SingleBar({ format, stream: process.stderr }) : undefined;
  bar?.start(1000, 0, { read: 0, rate: 0, left: '…', said: '' });
  for (let looks = 0; ; looks += 1) {
    const { backfill: run } = await look();
    if (!run) throw new CliError('The backfill no longer exists.');
    const { read } = run.counts;
    const left = run.secondsLeft === undefined ? '…' : minutes(run.secondsLeft);
    if (!bar && run.endedAt === undefined && looks % LOOKS_A_LINE === 0) console.error(progressLine(run));
    bar?.update(Math.floor(run.progress * 1000), { read, rate: run.recordsPerSecond ?? 0, left, said: run.problem?.message ?? '' });
    if (run.endedAt !== undefined) {
      bar?.stop();
      return console.log(describe(run));
    }
    await delay(LOOK);
  }
}

function progressLine({ progress, counts, secondsLeft, problem }: Run): string {
  const left = secondsLeft === undefined ? '' : `, about ${minutes(secondsLeft)} left`;
  return `${Math.floor(progress * 100)} %, ${plural(counts.read, 'record')}${left}${problem ? `. ${problem.message}` : ''}`;
}

function describe(run: Run | undefined): string {
  if (!run) return 'There has been no backfill yet.';
  const { read, used, requests, throttled } = run.counts;
  const lines = [
    `${WORDS[run.state]}: ${run.from} – ${run.until}, ${Math.floor(run.progress * 100)} % read.`,
    `${plural(read, 'record')} read, ${used} used, in ${plural(run.windows.done, 'window')} with ${plural(requests, 'request')}, ${throttled} throttled.`,
  ];
  if (run.secondsLeft !== undefined) lines.push(`About ${minutes(run.secondsLeft)} left.`);
  if (run.logBegins !== undefined) lines.push(`Entra’s log begins at ${run.logBegins}.`);
  if (run.problem) lines.push(`${run.problem.message} ${run.problem.remedy}`);
  return lines.join('\n');
}

const WORDS = { running: 'Under way', waiting: 'Held up', stopped: 'Stopped', finished: 'Finished' } as const;

main().catch((error: unknown) => {
  console.error(error instanceof CliError ? error.message : 'The backfill command failed unexpectedly.');
  process.exitCode = 1;
});
