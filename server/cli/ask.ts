import { CliError, readOwnCommandLine } from './command-line.ts';
import { call, connectToServer } from './server-client.ts';

const USAGE = `npm run ask -- "who's in the office today?" [--url ADDRESS] [--as UPN] [--token TOKEN]

Asks a running Indoors server what you would ask the bot.

  --url     where it runs (default INDOORS_URL, else port PORT, 3978, on this machine)
  --as      with the demo, who asks (default: the first of its people)
  --token   elsewhere, an access token for Indoors (or INDOORS_TOKEN)`;

async function main(): Promise<void> {
  const { values, positionals } = readOwnCommandLine(
    USAGE,
    { url: { type: 'string' }, as: { type: 'string' }, token: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
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
