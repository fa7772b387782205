import { CliError, readCommandLine } from '../cli/command-line.ts';
import { AppError } from '../errors.ts';

export interface DemoArguments {
  people: number;
  /** Simulated seconds per real second. */
  speed: number;
  port: number;
  /** Whether to start without offices, ranges and settings. */
  empty: boolean;
  help: boolean;
}

export const DEMO_HELP = `Indoors over a simulated organisation: no configuration, no network, nothing is kept.

  npm run demo -- [--people N] [--speed N] [--port N] [--empty]

  --people N   how many people it has, 10 to 100000   (default 250)
  --speed N    simulated seconds in a second, 1 to 3600 (default 60: one minute a second)
  --port N     where it listens, 1 to 65535            (default PORT, else 3978, or the next free one)
  --empty      without offices and ranges, as after the installation
  --help       this text
`;

const LIMITS = { people: [10, 100_000], speed: [1, 3600], port: [1, 65_535] } as const;
const DEFAULTS = { people: '250', speed: '60', port: '3978' } as const;

/**
 * Parses the arguments. `port`: the environment variable, not parsed. @throws AppError CONFIG_INVALID with one sentence for each invalid
 * argument.
 */
export function readArguments(given: readonly string[], port?: string): DemoArguments {
  const values = parse(given);
  const faults: string[] = [];
  const whole = (name: keyof typeof LIMITS) => {
    const fromEnvironment = name === 'port' && values.port === undefined ? port : undefined;
    const text = values[name] ?? fromEnvironment ?? DEFAULTS[name];
    const [least, most] = LIMITS[name];
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most))
      faults.push(
        `${fromEnvironment === undefined ? `--${name}` : 'PORT'} must be a whole number from ${least} to ${most}, not “${text}”.`,
      );
    return number;
  };
  const read = {
    people: whole('people'),
    speed: whole('speed'),
    port: whole('port'),
    empty: values.empty ?? false,
    help: values.help ?? false,
  };
  if (faults.length > 0) throw new AppError('CONFIG_INVALID', { detail: faults.join('\n') });
  return read;
}

function parse(given: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return readCommandLine(given, {
      people: text,
      speed: text,
      port: text,
      empty: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    }).values;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new AppError('CONFIG_INVALID', { detail: `${error.message} --help lists the options.`, cause: error });
  }
}
