/** When something is. `which` says whether a day is today or tomorrow; `day` is any other. */
export const time = {
  'bot.time.until-end': 'hasta el final {which, select, today {de hoy} tomorrow {de mañana} other {del {day}}}',
  'bot.time.until-time': 'hasta {which, select, today {} tomorrow {mañana a } other {el {day} a }}las {time}',
  'bot.time.all-today': 'hasta el final de hoy',
  'bot.time.rest-of-day':
    'desde {which, select, today {las {time} hasta el final de hoy} tomorrow {mañana a las {time} hasta el final de mañana} other {el {day} a las {time} hasta el final del {day}}}',
  'bot.time.from-time': 'desde {which, select, today {} tomorrow {mañana a } other {el {day} a }}las {time} {until}',
  'bot.time.from-day': 'desde {which, select, today {hoy} tomorrow {mañana} other {el {day}}} {until}',
  'bot.time.on-day': '{which, select, today {hoy} tomorrow {mañana} other {el {day}}}',
  'bot.time.on-day-until': '{which, select, today {hoy} tomorrow {mañana} other {el {day}}} {until}',
  'bot.time.taken-for-today': 'Esto se refiere a hoy, {day}.',
  'bot.time.day': '{which, select, today {hoy} tomorrow {mañana} other {{day}}}',
  'bot.time.first-day': '{which, select, today {hoy} tomorrow {mañana} other {{day}}}',
  'bot.time.last-day': '{which, select, today {hoy} tomorrow {mañana} other {{day}}}',
  'bot.time.as-of':
    'Datos {which, select, today {de las} tomorrow {de mañana a las} other {del {day} a las}} {time}: no incluyen nada de lo que ocurrió después.',
  'bot.time.never-read': 'Todavía no se han leído inicios de sesión.',
  'bot.time.day-head': '{which, select, today {Hoy} tomorrow {Mañana} other {{day}}}',
  'bot.time.today-head': 'Hoy a las {time}',
  'bot.time.today-at': 'hoy a las {time}',
  'bot.time.in-zone': '{time} ({zone})',
  'bot.time.hour': '{time}',
  'bot.time.hour-in-zone': '{time} ({zone})',
  'bot.time.other-weekday': 'El {date} es {weekday}, no {said}. ¿A qué día se refiere: {first} o {second}?',
  'bot.time.which-day': '¿A qué día se refiere? Diga, por ejemplo, «ayer», «el lunes» o «mañana».',
  'bot.time.not-a-day': 'No sé qué días son «{text}». Diga, por ejemplo, «ayer», «el lunes» o «la semana que viene».',
} as const;
