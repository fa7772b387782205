/** What `npm run ask` prints, and what all commands say about their options and the server that they ask. */
export const terminal = {
  'terminal.ask.usage':
    'npm run ask -- "¿quién está hoy en la oficina?" [--as UPN] {server}\n\nPregunta a un servidor de Indoors en marcha lo que preguntaría al bot.\n\n{help}\n  --as            con la demostración, quién pregunta (de forma predeterminada, la primera de sus personas)',
  'terminal.server-help':
    '  --url           dónde se ejecuta el servidor (de forma predeterminada INDOORS_URL; si no, el puerto PORT, 3978, de esta máquina)\n  --token-stdin   el token de acceso para Indoors llega por la entrada estándar; o configure INDOORS_TOKEN. La demostración no necesita ninguno',
  'terminal.ask.failed': 'Ha ocurrido un error al preguntar.',
  'terminal.token-refused': 'No se ha aceptado el token: {problem}',
  'terminal.no-address': '«{address}» no es una dirección web. Indique una como http://127.0.0.1:3978.',
  'terminal.no-input': 'No ha llegado nada por la entrada estándar, donde --token-stdin espera el token.',
  'terminal.port': 'PORT debe ser un número entero de 1 a 65535, no «{port}»; o indique con --url dónde se ejecuta el servidor.',
  'terminal.no-token':
    'Este servidor no es una demostración, así que pide un token: configure INDOORS_TOKEN o páselo con --token-stdin. docs/OPERATIONS.md explica cómo obtener uno («From the terminal»).',
  'terminal.slow': '{server} no ha respondido en 20 s.',
  'terminal.no-server':
    'Ningún servidor responde en {server}. Inicie uno con `npm start` (o `npm run demo` para probarlo), o indique --url.',
  'terminal.status': 'El servidor ha respondido {status}.',
  'terminal.only-options': '«{argument}» no puede estar ahí: solo se admiten opciones.',
  'terminal.no-option': 'No existe la opción {option}.',
  'terminal.no-value': '{option} no admite ningún valor.',
  'terminal.value-missing': '{option} necesita un valor.',
} as const;
