import { CliError, readOwnCommandLine } from './command-line.ts';
import { call, connectToServer, SERVER_HELP, SERVER_OPTIONS, SERVER_USAGE } from './server-client.ts';

const USAGE = `npm run ask -- "who's in the office today?" [--as UPN] ${SERVER_USAGE}

Asks a running Indoors server what you would ask the bot.

${SERVER_HELP}
  --as            with the demo, who asks (default: the first of its people)`;

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
  const response = await call(server, '/api/ask', { token, body: { text: question } });
  if (!response.ok) throw new CliError(response.status === 401 ? `The token was not accepted: ${response.problem}` : response.problem);
  console.log(String(response.body.text ?? '').replaceAll('**', ''));
}

main().catch((error: unknown) => {
  console.error(error instanceof CliError ? error.message : 'Something went wrong while asking.');
  process.exitCode = 1;
});
