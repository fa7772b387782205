/** The page of the integration: how reading sign-ins goes, the connection, warnings, and what placed nobody. */
export const integration = {
  'admin.integration.title': 'Integración',
  'admin.integration.lead': 'Cómo va la lectura de los inicios de sesión de Microsoft Entra. Las horas son las de su zona horaria, {zone}.',
  'admin.integration.collect': 'Recopilar ahora',
  'admin.integration.collecting': 'Recopilando…',
  'admin.integration.collecting-bar': 'Recopilando',
  'admin.integration.not-collected': 'La recopilación no ha funcionado',
  'admin.integration.collected': 'Recopilado.',
  'admin.integration.collected-records':
    'Recopilado: {read, plural, one {# registro leído} other {# registros leídos}}, {used, plural, =0 {ninguno situó a nadie} one {# situó a alguien} other {# situaron a alguien}}.',
  'admin.integration.collecting-held-up': 'La recopilación está retenida y continúa: {problem}',
  'admin.integration.collecting-long': 'La recopilación tarda más de lo habitual y continúa. Esta página dirá cómo ha ido.',
  'admin.integration.collecting-failed': 'La recopilación ha fallado: vea lo que se indica arriba.',

  'admin.integration.line.failing': 'No se pueden leer los inicios de sesión.',
  'admin.integration.line.first':
    'Los inicios de sesión se leen por primera vez: {count, plural, one {# registro} other {# registros}} hasta ahora.',
  'admin.integration.line.waiting': 'Todavía no se han leído inicios de sesión.',
  'admin.integration.line.well': 'Todo va bien: los inicios de sesión se leyeron {ago}.',
  'admin.integration.line.gaps':
    '{count, plural, one {Los inicios de sesión se leyeron {ago}, pero # período del pasado no se leyó: vea «{section}».} other {Los inicios de sesión se leyeron {ago}, pero # períodos del pasado no se leyeron: vea «{section}».}}',

  'admin.integration.fact.last-read': 'Última lectura',
  'admin.integration.fact.reading-since': 'leyendo desde {when}',
  'admin.integration.fact.next': 'próxima: {when}',
  'admin.integration.fact.complete-until': 'Completo hasta',
  'admin.integration.fact.before-that': 'para el tiempo anterior, vea «{section}»',
  'admin.integration.fact.delay': 'Retraso de Entra',
  'admin.integration.fact.at-worst': '{duration} en el peor caso',
  'admin.integration.fact.not-known': 'todavía no se sabe',
  'admin.integration.fact.records': 'Registros leídos',
  'admin.integration.fact.used': '{count, number} situaron a alguien',
  'admin.integration.fact.used-interactive': '{count, number} situaron a alguien; solo inicios de sesión interactivos',
  'admin.integration.fact.requests': 'Solicitudes a Graph',
  'admin.integration.fact.throttled':
    '{count, plural, =0 {ninguna tuvo que esperar} one {Graph pidió esperar # vez} other {Graph pidió esperar # veces}}',
  'admin.integration.fact.directory': 'Directorio',
  'admin.integration.fact.directory-read': 'leído: {when}',
  'admin.integration.fact.secret': 'Secreto de cliente',
  'admin.integration.fact.certificate': 'Certificado de cliente',
  'admin.integration.fact.expired': 'Caducado',
  'admin.integration.fact.expired-since': 'desde el {day} (UTC)',
  'admin.integration.fact.days-left': '{days, plural, =0 {Queda menos de un día} one {Queda # día} other {Quedan # días}}',
  'admin.integration.fact.valid-until': 'hasta el {day} (UTC)',

  'admin.integration.outbox.label': 'Mensajes',
  'admin.integration.outbox.waiting': '{count, plural, =0 {Ninguno en espera} other {# en espera}}',
  'admin.integration.outbox.dropped': '{count, plural, one {hasta ahora se ha descartado #} other {hasta ahora se han descartado #}}',
  'admin.integration.outbox.blocked':
    '{count, plural, one {Los mensajes no llegan a # destino desde {when}.} other {Los mensajes no llegan a # destinos desde {when}.}}',
  'admin.integration.outbox.remedy':
    'Se vuelven a intentar automáticamente y se descartan después de un día. Compruebe abajo la conexión: el paso «{step}» dice qué falla. Si no falla nada, mire si la aplicación sigue instalada donde el bot debe escribir.',

  'admin.integration.duration.seconds': '{seconds, number} s',
  'admin.integration.duration.minutes': '{minutes, number} min',
  'admin.integration.duration.hours': '{hours, number} h',
  'admin.integration.duration.hours-minutes': '{hours, number} h {minutes, number} min',

  'admin.integration.missing.label': 'Personas que faltan',
  'admin.integration.missing.title':
    '{of, plural, one {Falta {count, number} de # persona en el directorio} other {Faltan {count, number} de # personas en el directorio}}',
  'admin.integration.missing.hint':
    '¿Se eliminaron sus cuentas? Entonces confírmelo. Si no, no hay que hacer nada: el directorio se lee por completo una vez al día.',
  'admin.integration.missing.open': 'Sus cuentas se eliminaron…',
  'admin.integration.missing.ask': '¿Quitar a las personas que se han ido?',
  'admin.integration.missing.confirm': 'Confirmar',
  'admin.integration.missing.means':
    '{count, plural, one {El directorio se lee por completo una vez más, y la persona que falta se busca por su id. Si Entra no la tiene, se quita, con todo lo que se conserva sobre ella. Eso no se puede deshacer.} other {El directorio se lee por completo una vez más, y cada una de las # personas que faltan se busca por su id. Solo se quitan las que Entra no tiene, con todo lo que se conserva sobre ellas. Eso no se puede deshacer.}}',
  'admin.integration.missing.removed': 'Confirmado: se ha quitado a las personas que se han ido.',
  'admin.integration.missing.looking-up': 'Confirmado. Se están buscando una por una.',
  'admin.integration.missing.next-time': 'Confirmado. El directorio se lee por completo con la próxima recopilación.',

  'admin.integration.discards.title': 'Registros que no situaron a nadie',
  'admin.integration.discards.hint': 'Por qué, empezando por lo más frecuente. Un registro que se vuelve a leer se vuelve a contar.',
  'admin.integration.discards.none': 'Ninguno hasta ahora.',
  'admin.integration.percent': '{share, number, percent}',
  'admin.integration.discards.share-small': '< {share, number, percent}',

  'admin.integration.stream.title': 'Centro de eventos',
  'admin.integration.stream.hint':
    'Inicios de sesión que Entra envía en cuanto se escriben. No importa que el sondeo también los encuentre.',
  'admin.integration.stream.nothing': 'Conectado, pero todavía no ha llegado nada.',
  'admin.integration.stream.arrived': 'Los últimos inicios de sesión llegaron {ago}.',
  'admin.integration.stream.last': 'Última recepción',
  'admin.integration.stream.since': 'conectado desde {when}',
  'admin.integration.stream.delay': 'Retraso hasta mostrarse',
  'admin.integration.stream.records': 'Registros recibidos',
  'admin.integration.stream.discarded': 'No situaron a nadie',
  'admin.integration.stream.of-received': 'de los registros recibidos',

  'admin.integration.check.title': 'Conexión',
  'admin.integration.check.hint': 'Prueba cada paso entre Entra y este servidor, y dice qué hacer si alguno falla.',
  'admin.integration.check.verb': 'Comprobar la conexión',
  'admin.integration.check.checking': 'Comprobando…',
  'admin.integration.check.failed': 'La comprobación no ha funcionado',
  'admin.integration.check.steps': 'Pasos de la conexión',
  'admin.integration.check.open-page': 'Abrir la página',
  'admin.integration.check.not-connected':
    '{count, plural, one {Sin conexión: ha fallado # paso.} other {Sin conexión: han fallado # pasos.}}',
  'admin.integration.check.connected': '¡Conectado! Funciona todo lo necesario.',
  'admin.integration.check.unsure': 'Nada ha fallado, pero no se ha visto funcionar todo. Revise lo marcado y vuelva a comprobarlo.',
  'admin.integration.outcome.ok': 'correcto',
  'admin.integration.outcome.warn': 'revisar',
  'admin.integration.outcome.fail': 'error',
  'admin.integration.outcome.skipped': 'omitido',
  'admin.integration.step.configuration': 'Configuración',
  'admin.integration.step.identity-provider': 'Proveedor de identidades',
  'admin.integration.step.cloud': 'Nube',
  'admin.integration.step.clock': 'Reloj',
  'admin.integration.step.token': 'Token',
  'admin.integration.step.licence': 'Licencia',
  'admin.integration.step.sign-ins': 'Registro de inicios de sesión',
  'admin.integration.step.background-sign-ins': 'Inicios de sesión en segundo plano',
  'admin.integration.step.users': 'Personas',
  'admin.integration.step.credential-expiry': 'Final de la credencial',
  'admin.integration.step.event-hub': 'Centro de eventos',
  'admin.integration.step.store': 'Base de datos',
  'admin.integration.step.bot': 'Bot',
  'admin.integration.permission': 'Permiso {permission}',

  'admin.integration.warnings.title': 'Avisos en Teams',
  'admin.integration.warnings.hint':
    'El bot avisa antes de que caduque el secreto o el certificado de cliente: una vez por semana, y todos los días durante la última semana.',
  'admin.integration.warnings.set-up': 'Configurar avisos en Teams',
  'admin.integration.warnings.stop': 'Detener todos los avisos',
  'admin.integration.warnings.nobody': 'El bot todavía no avisa a nadie.',
  'admin.integration.warnings.conversations':
    '{count, plural, one {El bot avisa en # conversación.} other {El bot avisa en # conversaciones.}}',
  'admin.integration.warnings.how':
    'Hasta {when}, diga «enviar avisos aquí» o «detener los avisos» al bot, en el chat o canal que corresponda.',
} as const;
