import { CliError, readOwnCommandLine } from './command-line.ts';
import { call, connectToServer, SERVER_OPTIONS, SERVER_USAGE } from './server-client.ts';
import { TERMINAL } from './terminal.ts';

const USAGE = TERMINAL.text('terminal.ask.usage', { server: SERVER_USAGE, help: TERMINAL.text('terminal.server-help') });

async function main(): Promise<void> {
  const { values, positionals } = readOwnCommandLine(
    USAGE,
    { ...SERVER_OPTIONS, help: { type: 'boolean', short: 'h' } },
    { positionals: true },
  );
  const question = positionals.join(' ').trim();
  if (values.help || question === '') {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const { server, token } = await connectToServer(values);
  const response = await call(server, '/api/ask', { token, body: { text: question }, language: TERMINAL.language });
  const { problem } = response;
  if (!response.ok) throw new CliError(response.status === 401 ? TERMINAL.text('terminal.token-refused', { problem }) : problem);
  console.log(String(response.body.text ?? ''));
}

main().catch((error: unknown) => {
  console.error(error instanceof CliError ? error.message : TERMINAL.text('terminal.ask.failed'));
  process.exitCode = 1;
});
