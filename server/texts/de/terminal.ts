/** What `npm run ask` prints, and what all commands say about their options and the server that they ask. */
export const terminal = {
  'terminal.ask.usage':
    'npm run ask -- "Wer ist heute im Büro?" [--as UPN] {server}\n\nFragt einen laufenden Indoors-Server, was Sie den Bot fragen würden.\n\n{help}\n  --as            in der Demo: wer fragt (Standard: die erste ihrer Personen)',
  'terminal.server-help':
    '  --url           wo der Server läuft (Standard: INDOORS_URL, sonst Port PORT, 3978, auf diesem Computer)\n  --token-stdin   das Zugriffstoken für Indoors kommt über die Standardeingabe; oder setzen Sie INDOORS_TOKEN. Die Demo braucht keines',
  'terminal.ask.failed': 'Beim Fragen ist etwas schiefgegangen.',
  'terminal.token-refused': 'Das Token wurde nicht akzeptiert: {problem}',
  'terminal.no-address': '„{address}“ ist keine Webadresse. Geben Sie eine wie http://127.0.0.1:3978 an.',
  'terminal.no-input': 'Über die Standardeingabe kam nichts; dort erwartet --token-stdin das Token.',
  'terminal.port': 'PORT muss eine ganze Zahl von 1 bis 65535 sein, nicht „{port}“; oder geben Sie mit --url an, wo der Server läuft.',
  'terminal.no-token':
    'Dieser Server ist keine Demo, deshalb verlangt er ein Token: Setzen Sie INDOORS_TOKEN, oder leiten Sie es mit --token-stdin weiter. docs/OPERATIONS.md erklärt, wie Sie eines bekommen („From the terminal“).',
  'terminal.slow': '{server} hat nicht innerhalb von 20 s geantwortet.',
  'terminal.no-server':
    'Unter {server} antwortet kein Server. Starten Sie einen mit `npm start` (oder zum Ausprobieren mit `npm run demo`), oder geben Sie --url an.',
  'terminal.status': 'Der Server hat mit {status} geantwortet.',
  'terminal.only-options': '„{argument}“ kann dort nicht stehen: Nur Optionen können angegeben werden.',
  'terminal.no-option': 'Die Option {option} gibt es nicht.',
  'terminal.no-value': '{option} nimmt keinen Wert an.',
  'terminal.value-missing': '{option} braucht einen Wert.',
} as const;
