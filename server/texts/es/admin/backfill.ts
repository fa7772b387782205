/** The card of the past: what is being read of Entra's log, what was missed, and reading a span again. */
export const backfill = {
  'admin.backfill.title': 'Los últimos 30 días',
  'admin.backfill.hint':
    'Entra conserva los inicios de sesión durante 30 días. Cuando el sondeo en curso funciona, se leen, empezando por los más recientes. Puede volver a leer un período en cualquier momento.',
  'admin.backfill.open': 'Leer un período',
  'admin.backfill.stop': 'Detener la lectura',
  'admin.backfill.stop-ask': '¿Detener la lectura del pasado?',
  'admin.backfill.stop-means': 'Lo leído se mantiene. El resto no se lee hasta que alguien empiece de nuevo, mientras Entra aún lo tenga.',
  'admin.backfill.started': 'Ha empezado la lectura del pasado.',
  'admin.backfill.stopped': 'La lectura del pasado se ha detenido.',
  'admin.backfill.not-started': 'La lectura no ha empezado',
  'admin.backfill.unread': 'El pasado todavía no se ha leído.',
  'admin.backfill.by-itself':
    'Empieza automáticamente después del primer sondeo del registro de inicios de sesión. Si los inicios de sesión llegan solo de un centro de eventos, el registro no se lee.',

  'admin.backfill.span': '{from} – {until}',
  'admin.backfill.state.running': 'Leyendo {span}, empezando por lo más reciente.',
  'admin.backfill.state.running-again':
    'Leyendo {span}, empezando por lo más reciente. Volvió a empezar ({when}), porque cambiaron los intervalos.',
  'admin.backfill.state.waiting': 'La lectura de {span} se ha parado. Se vuelve a intentar automáticamente.',
  'admin.backfill.state.stopped': 'Detenida ({when}): no se ha leído nada anterior a {begin}.',
  'admin.backfill.state.stopped-early': 'Detenida: no se ha leído nada anterior a {begin}.',
  'admin.backfill.state.finished': 'Se ha leído todo el período {span}.',
  'admin.backfill.progress': 'Parte del pasado que se ha leído',
  'admin.backfill.windows': 'Ventanas leídas',
  'admin.backfill.windows-left': 'faltan unas {count, number}',
  'admin.backfill.rate': 'Velocidad',
  'admin.backfill.rate-value': '{count, number} por segundo',
  'admin.backfill.throttled': '{count, plural, one {Entra pidió esperar # vez} other {Entra pidió esperar # veces}}',
  'admin.backfill.time-left': 'Tiempo restante',
  'admin.backfill.time-left-value': 'Aproximadamente {duration}',
  'admin.backfill.time-unknown': 'Todavía no se sabe',
  'admin.backfill.ended': 'Terminado',
  'admin.backfill.log-begins': 'El registro de Entra empieza',

  'admin.backfill.form.label': 'Leer el pasado',
  'admin.backfill.form.hint':
    'Lo que se puede leer ahora: {span}. Se eligen días completos de su zona horaria, y se amplían a días completos de la zona de la organización. Volver a leer algo no cambia nada de lo que ya se sabe.',
  'admin.backfill.form.first-day': 'Primer día',
  'admin.backfill.form.last-day': 'Último día',
  'admin.backfill.form.start': 'Empezar la lectura',
  'admin.backfill.form.too-late': 'Todavía no se puede leer nada posterior al {day}.',
  'admin.backfill.form.too-early': 'No se puede leer nada anterior al {day}: Entra ya no lo tiene, o no se conservaría.',

  'admin.backfill.gaps.title': 'Sin leer',
  'admin.backfill.gaps.label': 'Períodos que no se han leído',
  'admin.backfill.gaps.wait': 'Puede leer otro período cuando el actual haya terminado o se haya detenido.',
  'admin.backfill.gaps.read': 'Leer ahora',
  'admin.backfill.gaps.read-one': 'Leer ahora: {span}',
  'admin.backfill.gaps.partly': 'De él solo se puede leer todavía {span}.',
  'admin.backfill.gaps.lost': 'Ya no se puede leer.',
} as const;
