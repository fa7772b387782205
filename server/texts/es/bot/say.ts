/** The bot on what people say of themselves. A statement as in “working remotely until the end of today”. */
export const say = {
  'bot.say.statement': '{place} {time}',
  'bot.say.hidden': 'con la presencia oculta',
  'bot.say.noted': 'Anotado: está {statement}. {others} Diga «Deshacer» para revertirlo.',
  'bot.say.corrected': 'Corregido: está {statement} (antes: {before}). {others} Diga «Deshacer» para revertirlo.',
  'bot.say.noted-hidden':
    'Hecho: está {statement}. Mientras dure, otras personas no ven dónde está, y no cuenta en ninguna cifra. Diga «Deshacer» para revertirlo.',
  'bot.say.corrected-hidden':
    'Corregido: está {statement} (antes: {before}). Mientras dure, otras personas no ven dónde está, y no cuenta en ninguna cifra. Diga «Deshacer» para revertirlo.',
  'bot.say.hidden-longer': 'Lo que dijo antes sigue: está {statement}. «Mostrarme de nuevo» lo termina.',
  'bot.say.others.hidden': 'Su presencia está oculta, así que otras personas no lo ven hasta que eso termine.',
  'bot.say.others.track': 'Se le cuenta, pero no se le nombra ante otras personas.',
  'bot.say.others.later': 'Otras personas pueden verlo como su plan.',
  'bot.say.others.now': 'Otras personas lo ven ahora; los inicios de sesión no lo cambian.',
  'bot.say.too-far': 'Puedo anotarlo hasta un año a partir de ahora, así que no he anotado nada.',
  'bot.say.where':
    'Dígame dónde está («Estoy en remoto», «Estoy en la oficina», «Estoy de permiso hasta el viernes»). No se ha cambiado nada.',
  'bot.say.or-statement': 'Si es usted quien está allí, diga «{sentence}».',
  'bot.say.where-instead':
    'Dígame dónde está en realidad («Estoy en remoto», «Estoy de permiso hasta el viernes»), o diga «Restablecer mi estado» para empezar de cero.',
  'bot.say.noted-still':
    'Está anotado: está {statement}. Diga «Deshacer» para revertirlo, o dígame dónde está en realidad («Estoy en remoto»).',
  'bot.say.other-weekday': 'El {date} es {weekday}, no {said}. Diga «{first}» o «{second}». Todavía no he anotado nada.',
  'bot.say.today-or-next': '¿Es hoy o {day}? Diga «{first}» o «{second}». Todavía no he anotado nada.',
  'bot.say.statement-or-question': '¿Quiere decir «{statement}» o «{question}»? Todavía no he anotado nada.',
  'bot.say.button.who-then': '¿Quién está en {place} {time}?',
  'bot.say.past': 'Eso ya pasó, y del pasado no anoto nada. Diga dónde está o estará, por ejemplo «Estoy en remoto mañana».',
  'bot.say.which-of-two': '¿Cuál de las dos: «{first}» o «{second}»? Todavía no he anotado nada.',
  'bot.say.which-one': '¿Cuál: {places}?',
  'bot.say.which-or-another': '¿Cuál: {places} u otro lugar?',
  'bot.say.do-you-mean': '¿Se refiere a {place}?',
  'bot.say.button.office': 'Estoy en {place}',
  'bot.say.button.office-then': 'Estoy en {place} {time}',
  'bot.say.button.in-office': 'Estoy en la oficina',
  'bot.say.button.remote': 'Estoy en remoto',
  'bot.say.button.remote-then': 'Estoy en remoto {time}',
  'bot.say.button.remotely': 'Trabajo en remoto',
  'bot.say.button.leave': 'Estoy de permiso',
  'bot.say.button.leave-then': 'Estoy de permiso {time}',
  'bot.say.button.hide': 'Ocultarme hoy',
  'bot.say.button.hide-then': 'Ocultarme {time}',
  'bot.say.button.show': 'Mostrarme de nuevo',
  'bot.say.button.clear': 'Restablecer mi estado',
  'bot.say.button.clear-short': 'Restablecer',
  'bot.say.button.undo': 'Deshacer',
  'bot.say.button.status': 'Mi estado',
  'bot.say.shown-again': 'Hecho: se le vuelve a mostrar.',
  'bot.say.counted-again': 'Hecho: se le vuelve a contar, pero sin nombrarle.',
  'bot.say.not-hidden-later': 'Hecho: lo que iba a empezar más tarde queda anulado ({statement}).',
  'bot.say.not-hidden': 'Su presencia no está oculta.',
  'bot.say.part-of-time':
    '«{text}» es solo una parte de ese tiempo, así que no he anotado nada. ¿A qué días se refiere? Nómbrelos, por ejemplo «Estoy en remoto el martes y el miércoles».',
  'bot.say.about-day':
    '«{text}» no es un día concreto, así que no he anotado nada. ¿A qué día se refiere? Por ejemplo, «hasta el viernes».',
  'bot.say.which-days':
    'No está claro para qué días es, así que no he anotado nada. Dígalos, por ejemplo «mañana» o «lunes y miércoles»; no sé anotar excepciones.',
  'bot.say.until-when':
    '¿Hasta cuándo? Todavía no he anotado nada. Diga por ejemplo «hasta el viernes», «durante dos semanas» o «solo {day}».',
  'bot.say.time.unclear':
    'No he entendido hasta cuándo, así que no he anotado nada. Por ejemplo: «hoy», «mañana», «hasta el viernes», «esta semana», «hasta el 24 de diciembre», «hasta las 15:00».',
  'bot.say.time.over':
    'No he entendido hasta cuándo, así que no he anotado nada. Eso ya ha pasado: diga, por ejemplo, «hasta las 15:00» o «mañana».',
  'bot.say.time.over-there': 'No he anotado nada: la hora allí es ahora {time}, así que eso ya ha pasado. Diga, por ejemplo, «mañana».',
  'bot.say.time.no-day':
    'Ese día no existe este año, así que no he anotado nada. Por ejemplo: «hoy», «mañana», «hasta el viernes», «esta semana», «hasta el 24 de diciembre».',
  'bot.say.time.repeated':
    'Su presencia se puede ocultar por días y períodos, no cada semana, así que no he anotado nada. Por ejemplo: «mañana», «hasta el viernes», «esta semana».',
  'bot.say.time.hour-or-date': '«{number}» puede ser una hora o una fecha, así que no he anotado nada. Diga «{hour}» o «{date}».',
  'bot.say.time.day-or-month': '«{number}» puede ser dos fechas distintas, así que no he anotado nada. Escriba el mes con letras.',
  'bot.say.time.passed': 'Ya ha pasado esta fecha: {date}. No he anotado nada.',
  'bot.say.time.passed-year': 'Ya ha pasado esta fecha: {date}. No he anotado nada. ¿Se refería a {year}? Diga el año.',
  'bot.say.time.before-year': 'Esta fecha es anterior: {date}. No he anotado nada. ¿Se refería a {year}? Diga el año.',
  'bot.ask-back.doubt':
    '{kind, select, permission {Si puede hacerlo lo decide su responsable o su empresa, así que no he anotado nada.} other {De eso no he anotado nada.}} Para que anote dónde está, dígalo como un hecho, por ejemplo «Estoy en remoto mañana».',
  'bot.ask-back.wish': 'Es un deseo o depende de algo, así que no he anotado nada. Cuando sea seguro, diga dónde está.',
  'bot.ask-back.condition':
    'Eso depende de algo, así que no he cambiado nada. Solo puedo hacerlo en el momento: dígalo sin la condición cuando lo quiera.',
  'bot.ask-back.under-way': 'Eso dice adónde va y no dónde está, así que no he anotado nada.',
  'bot.ask-back.cut': 'Solo leo los primeros {count, number} caracteres de un mensaje, así que no he cambiado nada.',
  'bot.ask-back.asked': 'Eso era una pregunta, así que no he cambiado nada.',
  'bot.ask-back.other': 'Ese botón se creó para otra persona, así que no he cambiado nada.',
  'bot.ask-back.quoted': 'Eso está entre comillas, así que no he cambiado nada.',
  'bot.ask-back.one-word': 'Una sola palabra puede significar muchas cosas, así que no he cambiado nada.',
  'bot.ask-back.vague': 'Eso puede significar muchas cosas, así que no he cambiado nada.',
  'bot.ask-back.slip': 'Puede que no lo haya leído bien, así que no he cambiado nada.',
  'bot.ask-back.left-out': 'No he entendido «{text}», así que no he cambiado nada.',
  'bot.ask-back.left-out-parts': 'No he entendido una parte, así que no he cambiado nada.',
  'bot.ask-back.apart': 'No he anotado nada para «{text}»: dígalo de nuevo por separado.',
  'bot.ask-back.say': '{reason} Si es lo que quiere, diga «{sentence}».',
  'bot.say.hours-from': '{day} desde las {from}',
  'bot.say.hours-until': '{day} hasta las {until}',
  'bot.say.hours-from-until': '{day} de {from} a {until}',
} as const;
