/** What several pages say: numbers of people, problems, questions. */
export const shared = {
  'tab.shared.people': '{count, plural, one {# persona} other {# personas}}',
  'tab.shared.people-in-steps': '{steps} personas',
  'tab.shared.people-and-others': '{named, plural, one {# persona} other {# personas}} y {others} más',
  'tab.shared.count-and-others': '{named, number} y {others} más',
  'tab.shared.fewer-than': 'menos de {limit, number}',
  'tab.shared.from-to': '{least, number}–{most, number}',
  'tab.shared.floor-of': '{office}, {floor}',

  'tab.shared.try-again': 'Intentar de nuevo',
  'tab.shared.cancel': 'Cancelar',
  'tab.shared.close': 'Cerrar',
  'tab.shared.loading': 'Cargando',
  'tab.shared.undo': 'Deshacer',
  'tab.shared.hide-message': 'Ocultar este mensaje',
  'tab.shared.undone': 'Se ha deshecho.',
  'tab.shared.changed-since': 'No se ha deshecho nada: ha cambiado desde entonces.',
  'tab.shared.not-undone': 'No se ha podido deshacer. {why}',

  'tab.shared.slow': 'Esto tarda mucho',
  'tab.shared.slow-hint': 'El servidor todavía no ha respondido. Puede que esté ocupado o que su conexión sea lenta.',
  'tab.shared.no-token': 'Teams aún no ha iniciado su sesión',
  'tab.shared.no-token-hint':
    'Indoors espera a que Teams inicie su sesión. Si Teams le pide algo, responda; si no, cierre Indoors y vuelva a abrirlo, o cierre sesión en Teams y vuelva a iniciarla.',
  'tab.shared.failed': 'No ha funcionado',
  'tab.shared.unexpected': 'Ha ocurrido un error inesperado.',
  'tab.shared.part-broken': 'Esta parte no se puede mostrar',
  'tab.shared.offline': 'No hay conexión',
  'tab.shared.offline-hint': 'Compruebe su conexión; lo que se muestra es lo último que se recibió.',
  'tab.shared.server-away': 'No se puede acceder al servidor',
  'tab.shared.server-away-hint': 'El servidor no responde. Inténtelo de nuevo dentro de un minuto.',
  'tab.shared.unanswered': 'El servidor no ha respondido',
  'tab.shared.unanswered-hint':
    'Ya vuelve a estar accesible. No se sabe si la acción se ha realizado: compruébelo e inténtelo de nuevo si no es así.',
  'tab.shared.timed-out-hint':
    'No se sabe si la acción se ha realizado. Lo que se muestra se actualizará en cuanto el servidor vuelva a estar accesible.',
  'tab.shared.server-faulty':
    'El servidor se está iniciando o está ocupado, o falla un proxy delante de él ({status}). Inténtelo de nuevo dentro de un minuto; si continúa, avise a su administrador.',
  'tab.shared.refused-between':
    'Algo entre usted e Indoors rechaza esto ({status}). Vuelva a cargar la página; si continúa, avise a su administrador.',
  'tab.shared.answered-between':
    'Algo entre usted e Indoors ha respondido en su lugar, quizá la página de acceso de una red. Vuelva a cargar la página; si continúa, avise a su administrador.',
  'tab.shared.code-missing':
    'Falta una parte de Indoors en el servidor. Inténtelo de nuevo dentro de un minuto; si continúa, avise a su administrador.',
  'tab.shared.code-away': 'No se puede acceder al servidor. Inténtelo de nuevo cuando vuelva a estar disponible.',
  'tab.shared.code-offline': 'No hay conexión. Inténtelo de nuevo cuando vuelva a haberla.',

  'tab.shared.discard': '¿Salir sin guardar?',
  'tab.shared.discard-means': 'Lo que ha cambiado aquí todavía no se ha guardado y se perderá.',
  'tab.shared.keep-editing': 'Seguir editando',
  'tab.shared.discard-changes': 'Descartar los cambios',
  'tab.shared.no-such-page': 'Esta página no existe',
  'tab.shared.no-such-page-hint': 'Puede que el vínculo sea antiguo o esté mal escrito.',
  'tab.shared.go-to': 'Ir a {page}',
  'tab.shared.more-zones': '… y {count, number} más: escriba para acotar',
  'tab.shared.no-zone': 'Ninguna zona se llama así',
} as const;
