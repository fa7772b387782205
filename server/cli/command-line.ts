import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { TERMINAL } from './terminal.ts';

/** A problem and its remedy, for the person at the terminal. */
export class CliError extends Error {}

/**
 * Parses the arguments of a command: values by option, and positional arguments if `positionals` allows them. A value may begin with one dash
 * (`--days -1`), so that its reader can report the fault, but not with two.
 * @throws CliError with a sentence about the first invalid argument.
 */
export function readCommandLine<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  { positionals = false }: { positionals?: boolean } = {},
) {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given: string[] = [];
  const alone: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (!positionals) throw new CliError(TERMINAL.text('terminal.only-options', { argument: token.value }));
      alone.push(token.value);
    } else if (token.kind === 'option') {
      const { name, rawName, value, inlineValue } = token;
      const option = Object.hasOwn(options, name) ? options[name] : undefined;
      if (!option) throw new CliError(TERMINAL.text('terminal.no-option', { option: rawName }));
      if (option.type === 'boolean' && value !== undefined) throw new CliError(TERMINAL.text('terminal.no-value', { option: rawName }));
      if (option.type === 'string' && (value === undefined || (!inlineValue && value.startsWith('--'))))
        throw new CliError(TERMINAL.text('terminal.value-missing', { option: rawName }));
      given.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    }
  }
  return parseArgs({ args: [...given, '--', ...alone], options, allowPositionals: true });
}

/** `readCommandLine` of this process; prints the usage if the arguments are wrong. */
export function readOwnCommandLine<const Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
  rules?: { positionals?: boolean },
) {
  try {
    return readCommandLine(process.argv.slice(2), options, rules);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    throw new CliError(`${error.message}\n\n${usage}`);
  }
}
