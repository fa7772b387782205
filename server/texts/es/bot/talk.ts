/** What the bot says besides: greetings, help, and what it did not understand. */
export const talk = {
  'bot.help.first': 'Sé quién está en la oficina, por los inicios de sesión que Microsoft Entra registra de todos modos. Puede decir:',
  'bot.help.who':
    '«¿Quién está hoy en la oficina?»{place, select, none {} office {, «¿Quién está en {office}?»} other {, «¿Quién está en {office}?», «¿Quién está en {floor}?»}}',
  'bot.help.full': '«¿Cuánta gente hay en {office}?»',
  'bot.help.where': '«¿Dónde está {name}?», «¿Está {name} en la oficina?»',
  'bot.help.days':
    '«¿Quién viene mañana?», {known, select, name {«¿Vino {name} ayer?», } other {}}«¿Qué día debería venir?», «¿Quién de mi equipo está?»',
  'bot.help.say':
    '«Estoy en remoto», «Estoy en remoto hasta el viernes», {place, select, none {} office {«Estoy en {office}», } other {«Estoy en {floor}», }}«Estoy de permiso hasta el 24 de diciembre»',
  'bot.help.change': '«Ocultarme hoy», «Mostrarme de nuevo», «Deshacer», «Restablecer mi estado»',
  'bot.help.mine': '«¿Cuál es mi estado?», «¿Por qué aparezco así?»',
  'bot.help.data': '«¿Qué se sabe de mí?», «Eliminar mis datos»',
  'bot.help.office': 'Berlín',
  'bot.talk.hello': '¡Hola! Pregúnteme «¿Quién está hoy en la oficina?» o diga «Ayuda».',
  'bot.talk.hello-name': '¡Hola, {name}! Pregúnteme «¿Quién está hoy en la oficina?» o diga «Ayuda».',
  'bot.talk.welcome': 'De nada.',
  'bot.talk.no': 'De acuerdo, no cambio nada. Lo que indicó antes sigue contando; «Deshacer» retira lo último.',
  'bot.talk.kept': 'De acuerdo: no he cambiado nada, todo queda como está.',
  'bot.talk.yes':
    'No recuerdo lo que se dijo antes, así que no se ha cambiado nada. Diga lo que quiere en una sola frase, por ejemplo «Sí, eliminar mis datos».',
  'bot.talk.yes-and': 'Solo un «sí» sin nada más confirma, así que no he cambiado nada.',
  'bot.talk.in-full': 'No se puede deshacer, así que «sí» solo no basta, y no se ha cambiado nada.',
  'bot.talk.which-offer': 'He ofrecido más de una cosa. ¿Cuál quiere? Diga su frase, o «la primera». No se ha cambiado nada.',
  'bot.talk.of-somebody-else':
    'Eso trata de alguien sin nombre. Conozco a las personas de esta organización por su nombre, y solo anoto lo que usted dice de sí. No se ha cambiado nada.',
  'bot.talk.not-understood': 'No lo he entendido. Pruebe con {examples}. No se ha cambiado nada.',
  'bot.talk.not-understood-part': 'No he entendido «{text}». Pruebe con {examples}. No se ha cambiado nada.',
  'bot.talk.not-answered': 'No he respondido a «{text}»: pregúntelo de nuevo por separado.',
  'bot.talk.all-named': 'Aparte de esas personas no hay nadie a quien pueda nombrar.',
  'bot.talk.how-known':
    'Lo sé por los inicios de sesión, con unos minutos de retraso, y por lo que indica cada persona. Donde no he visto nada, puede haber alguien igualmente; un plan es solo lo que se ha indicado.',
  'bot.talk.help': 'Ayuda',
  'bot.talk.cannot': 'Eso no lo sé hacer; sé quién está y cuánta gente hay. Pregúnteme, por ejemplo, «{sentence}».',
  'bot.talk.example': '«{sentence}»',
  'bot.talk.did-you-mean': '¿Quería decir {choices}?',
  'bot.talk.button.who': '¿Quién está en la oficina?',
  'bot.talk.button.who-in': '¿Quién está en {place}?',
  'bot.talk.button.full': '¿Cuánta gente hay en {place}?',
  'bot.talk.button.remote': '¿Quién está en remoto?',
  'bot.talk.button.remote-until': 'Estoy en remoto hasta el viernes',
  'bot.talk.button.chat': 'Abrir nuestro chat',
  'bot.talk.unknown-place':
    'No he entendido «{text}». Las oficinas son: {offices}.{known, select, floor { También puede preguntar por una planta: «¿Quién está en {floor}?»} other {}}',
  'bot.talk.own-floor':
    'Diga a qué planta se refiere{known, select, floor {, por ejemplo «¿Quién está en {floor}?»} other {}}. La suya solo la conozco en nuestro propio chat, y mientras le veo en una.',
  'bot.talk.no-offices': 'Todavía no hay ninguna oficina configurada. Un administrador lo hace en la pestaña de Indoors.',
  'bot.talk.stranger': 'Solo respondo a las personas de esta organización que figuran en su directorio, y allí no le encuentro (todavía).',
  'bot.talk.nobody': 'Teams no me dice quién es usted, así que aquí no puedo responderle.',
  'bot.talk.failed': 'Ha ocurrido un error por mi parte, y no puedo decir si se ha hecho. Inténtelo de nuevo dentro de un minuto.',
  'bot.talk.alone': 'Le respondo solo a usted. Si no llega nada, pregúnteme en nuestro propio chat.',
  'bot.talk.twice': 'Ese mensaje me ha llegado dos veces; cuenta una sola vez.',
  'bot.talk.too-many': 'Han sido muchos mensajes a la vez. Espere un minuto y vuelva a preguntarme, por favor.',
  'bot.talk.at-work': 'Todavía estoy trabajando en ese mensaje. Si no lo confirmo en un minuto, dígalo otra vez.',
  'bot.warnings.in-teams': 'Dígalo en Teams, en el chat o canal que debe recibir los avisos.',
  'bot.warnings.in-teams-stop': 'Dígalo en Teams, en el chat o canal que recibe los avisos.',
  'bot.warnings.will': 'Escribiré aquí sobre dos cosas:',
  'bot.warnings.credential':
    '30, 14, 7 y 1 días antes de que caduque un secreto o un certificado de cliente del servidor, y cuando ha caducado;',
  'bot.warnings.collecting':
    'cuando haga un cuarto de hora o más que no se leen inicios de sesión: de inmediato, todos los días mientras dure, y cuando se vuelvan a leer.',
  'bot.warnings.stop': '«Detener los avisos» pone fin a esto.',
  'bot.warnings.unknown-end': 'No sé cuándo caduca: la aplicación no puede leerlo, o su credencial no tiene final.',
  'bot.warnings.button.send': 'Enviar avisos aquí',
  'bot.warnings.button.stop': 'Detener los avisos aquí',
  'bot.warnings.none': 'Aquí no llega ningún aviso.',
  'bot.warnings.stopped': 'Aquí ya no llegarán más avisos.',
} as const;
