/** What `npm run ask` prints, and what all commands say about their options and the server that they ask. */
export const terminal = {
  'terminal.ask.usage':
    'npm run ask -- "qui est au bureau aujourd’hui ?" [--as UPN] {server}\n\nDemande à un serveur Indoors en marche ce que vous demanderiez au bot.\n\n{help}\n  --as            avec la démo, qui demande (par défaut, la première de ses personnes)',
  'terminal.server-help':
    '  --url           où tourne le serveur (par défaut INDOORS_URL, sinon le port PORT, 3978, sur cette machine)\n  --token-stdin   le jeton d’accès à Indoors arrive par l’entrée standard ; ou définissez INDOORS_TOKEN. La démo n’en a pas besoin',
  'terminal.ask.failed': 'Une erreur s’est produite pendant la demande.',
  'terminal.token-refused': 'Le jeton n’a pas été accepté : {problem}',
  'terminal.no-address': '« {address} » n’est pas une adresse web. Donnez-en une comme http://127.0.0.1:3978.',
  'terminal.no-input': 'Rien n’est arrivé par l’entrée standard, où --token-stdin attend le jeton.',
  'terminal.port': 'PORT doit être un nombre entier de 1 à 65535, pas « {port} » ; ou indiquez avec --url où tourne le serveur.',
  'terminal.no-token':
    'Ce serveur n’est pas une démo, il veut donc un jeton : définissez INDOORS_TOKEN, ou transmettez-le avec --token-stdin. docs/OPERATIONS.md indique comment en obtenir un (« From the terminal »).',
  'terminal.slow': '{server} n’a pas répondu en 20 s.',
  'terminal.no-server':
    'Aucun serveur ne répond à {server}. Démarrez-en un avec `npm start` (ou `npm run demo` pour essayer), ou donnez --url.',
  'terminal.status': 'Le serveur a répondu {status}.',
  'terminal.only-options': '« {argument} » n’a pas sa place là : seules des options peuvent être données.',
  'terminal.no-option': 'Il n’y a pas d’option {option}.',
  'terminal.no-value': '{option} n’accepte pas de valeur.',
  'terminal.value-missing': '{option} a besoin d’une valeur.',
} as const;
