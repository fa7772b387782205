/** Errors in a statement about a person, or in undoing it. */
export const statements = {
  'plans.day-out-of-reach': 'Los planes se muestran para hoy y el año siguiente. Pida un día de ese período.',
  'weekly-rule.presence-off': 'Su presencia está desactivada, así que no se conservan planes. Actívela primero.',
  'weekly-rule.not-found': 'No tiene ninguna regla semanal para eso.',
  'weekly-rule.nothing-to-undo': 'Un cambio en sus reglas semanales se puede deshacer durante 24 horas.',
  'weekly-rule.changed-since': 'Sus reglas semanales se han cambiado de nuevo entretanto: ya no se puede deshacer.',
  'statement.presence-off': 'La presencia está desactivada, así que no se guarda ninguna declaración. Actívela primero.',
  'span.upside-down': '`until` debe ser posterior a `from`.',
  'statement.over': 'Lo que se indica ya habría terminado: `until` debe ser posterior al momento actual.',
  'statement.too-far': '`{field}` debe estar dentro de un año a partir de ahora.',
  'statement.office-missing': 'Falta `officeId`: indique qué oficina.',
  'statement.place-misplaced': '`{field}` no corresponde al estado «{status}».',
  'statement.no-member': 'La cuenta está deshabilitada o es de invitado, así que no se recoge ni se muestra nada sobre ella.',
  'statement.not-found': 'No tiene ninguna indicación así vigente o planificada.',
  'statement.not-found-for': 'La administración no ha indicado para esta persona nada que esté vigente o planificado.',
  'statement.changed-since-for': 'Otra persona de la administración lo ha cambiado entretanto: no se deshace nada.',
  'statement.nothing-to-undo':
    'El final de una indicación se puede deshacer durante 24 horas, y solo mientras no se haya indicado nada más reciente.',
  'clear.presence-off': 'Su presencia está desactivada, así que no hay nada que restablecer.',
  'clear.place-unusable':
    'Lo que había indicado antes nombra una oficina o planta que desde entonces está archivada, así que su restablecimiento se mantiene. Indique dónde está.',
  'clear.nothing-to-undo': 'Un restablecimiento se puede deshacer durante 24 horas, y solo mientras no se haya indicado nada más reciente.',
  'never-named.now':
    'Esta persona se cuenta y nunca se nombra. Lo que se indique por ella, o se termine, revelaría en las cifras dónde está; puede indicarlo y terminarlo ella misma.',
  'never-named.until':
    'Esta persona se contaba y nunca se nombraba hasta hace poco. Lo que se indique por ella, o se termine, revelaría en las cifras dónde está; puede indicarlo y terminarlo ella misma. Otras personas no pueden hacerlo antes del {day}.',
  'place-unusable.office': 'Esta oficina no existe o está archivada.',
  'place-unusable.floor': 'Esta oficina no tiene esa planta, o la planta está archivada.',
} as const;
