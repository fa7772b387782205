/** What `npm run ask` prints, and what all commands say about their options and the server that they ask. */
export const terminal = {
  'terminal.ask.usage':
    'npm run ask -- "who\'s in the office today?" [--as UPN] {server}\n\nAsks a running Indoors server what you would ask the bot.\n\n{help}\n  --as            with the demo, who asks (default: the first of its people)',
  'terminal.server-help':
    '  --url           where the server runs (default INDOORS_URL, else port PORT, 3978, on this machine)\n  --token-stdin   the access token for Indoors comes on standard input; or set INDOORS_TOKEN. The demo needs none',
  'terminal.ask.failed': 'Something went wrong while asking.',
  'terminal.token-refused': 'The token was not accepted: {problem}',
  'terminal.no-address': '“{address}” is not a web address. Give one like http://127.0.0.1:3978.',
  'terminal.no-input': 'Nothing came on standard input, where --token-stdin expects the token.',
  'terminal.port': 'PORT must be a whole number from 1 to 65535, not “{port}”; or say with --url where the server runs.',
  'terminal.no-token':
    'This server is not a demo, so it needs a token: set INDOORS_TOKEN, or pipe it in with --token-stdin. docs/OPERATIONS.md says how to get one (“From the terminal”).',
  'terminal.slow': '{server} did not answer within 20 s.',
  'terminal.no-server': 'No server answers at {server}. Start one with `npm start` (or `npm run demo` to try it), or give --url.',
  'terminal.status': 'The server answered {status}.',
  'terminal.only-options': '“{argument}” cannot stand there: only options can be given.',
  'terminal.no-option': 'There is no option {option}.',
  'terminal.no-value': '{option} takes no value.',
  'terminal.value-missing': '{option} needs a value.',
} as const;
