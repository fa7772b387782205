/** Reading the past, people who have left, and warnings: why something is refused. */
export const collecting = {
  'backfill.not-readable':
    'No se puede leer ninguna parte de este período. El registro se puede leer desde {from} (lo anterior no se conserva) hasta {until} (lo posterior corresponde al sondeo en curso).',
  'past.in-future': 'Ahora es {now}.',
  'past.not-kept': 'Solo se {count, plural, one {conserva el último día} other {conservan los últimos # días}}.',
  'group.not-found':
    'Compruebe el id. de objeto: está en la página de información general del grupo, en el centro de administración de Entra.',
  'backfill.none': 'No hay ninguna lectura del pasado en curso.',
  'removal.nobody-missing': 'No falta nadie en el directorio.',
  'removal.more-missing':
    'Ahora {count, plural, one {falta # persona} other {faltan # personas}}. Vuelva a revisarlas y confirme ese número.',
  'warnings.prove-role':
    'Eso solo lo pueden hacer los administradores, y Teams no me dice quién lo es. Abra la página de administración de Indoors, elija «Avisos en Teams» en Integración y repita esto antes de 15 minutos.',
} as const;
