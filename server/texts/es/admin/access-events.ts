/** The page of access events. */
export const accessEvents = {
  'admin.access-events.title': 'Eventos de acceso',
  'admin.access-events.lead':
    'Quién vino desde qué dirección y qué día: una fecha, nunca una hora. Las personas en el modo «Mostrar» se nombran; las demás son cifras. Cada consulta se anota en la auditoría.',
  'admin.access-events.download': 'Descargar CSV',
  'admin.access-events.not-downloaded': 'No hay descarga',
  'admin.access-events.no-ranges': 'No se pueden mostrar los intervalos para elegir',
  'admin.access-events.not-recorded':
    'Las direcciones no se registran: «Registrar direcciones» está desactivado en la configuración. Lo que se registró antes sigue aquí.',
  'admin.access-events.form': 'Qué buscar',
  'admin.access-events.person': 'Persona',
  'admin.access-events.person-hint': 'Nombre, cuenta o id. de objeto; todas las personas si está vacío.',
  'admin.access-events.address': 'Dirección',
  'admin.access-events.address-hint': 'Una dirección IP o un CIDR.',
  'admin.access-events.range': 'Intervalo',
  'admin.access-events.every-range': 'Todos los intervalos',
  'admin.access-events.range-closed': '{range} (cerrado)',
  'admin.access-events.first-day': 'Primer día',
  'admin.access-events.first-day-hint': 'Hace seis días si está vacío.',
  'admin.access-events.last-day': 'Último día',
  'admin.access-events.last-day-hint': 'Hoy si está vacío.',
  'admin.access-events.look': 'Consultar',
  'admin.access-events.not-shown': 'No se puede mostrar nada',
  'admin.access-events.not-yet': 'Todavía no se ha consultado nada',
  'admin.access-events.not-yet-hint':
    'Indique qué personas, direcciones o días necesita y pulse «Consultar». Si lo deja como está, se muestran los últimos siete días.',
  'admin.access-events.empty': 'Ningún evento',
  'admin.access-events.empty-hint': 'No se ha registrado nada que coincida. Período: {from} – {to}.',
  'admin.access-events.span': '{from} – {to}',
  'admin.access-events.others': 'Sin nombrar: {people}',
  'admin.access-events.no-range': 'Ningún intervalo',
} as const;
