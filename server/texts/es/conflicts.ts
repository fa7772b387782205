/** Edits of what somebody else has changed. `changed` is `conflict.changed`, or empty if it is not known. */
export const conflicts = {
  'conflict.settings': 'La configuración ha cambiado desde que la leyó.{changed} Haga su cambio sobre la versión actual.',
  'conflict.place': '«{name}» ha cambiado desde que lo leyó.{changed} Haga su cambio sobre la versión actual.',
  'conflict.changed': ' Desde entonces ha cambiado: {fields}.',
  'conflict.setting': '«{title}»',
  'conflict.meanwhile': 'Alguien se ha adelantado. Vuelva a leerlo y haga su cambio sobre la versión actual.',
  'conflict.busy': 'Otras personas están cambiando oficinas o intervalos al mismo tiempo. Inténtelo de nuevo.',
  'if-match.malformed': 'If-Match debe ser una versión entre comillas, como "3".',
  'if-match.contradicts':
    'If-Match indica la versión {version}, y el cuerpo indica {inBody}. Indique la que se leyó, u omita una de las dos.',
} as const;
