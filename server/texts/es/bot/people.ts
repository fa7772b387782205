/** The bot on when somebody comes, on one's own team, and on who sees one. */
export const people = {
  'bot.when.next-nothing':
    '{who, select, self {No ha indicado ningún día de las próximas cuatro semanas en que vaya a venir.} other {{name} no ha indicado ningún día de las próximas cuatro semanas en que vaya a venir.}}',
  'bot.when.end-unknown': '{fact} Nadie ha indicado hasta cuándo.',
  'bot.when.until': '{fact} Según lo indicado, {time}.',
  'bot.when.since-unknown': '{fact} Desde cuándo, no lo digo.',
  'bot.team.none': 'El directorio no indica a nadie de su equipo a quien pueda nombrar.',
  'bot.team.any-office': 'una oficina',
  'bot.team.in': 'De su equipo, {count, number} de {members, number} a quienes puedo nombrar están ahora en {places}.',
  'bot.team.no-manager': 'El directorio no indica quién es su responsable, o no puedo nombrar a esa persona.',
  'bot.team.my-manager': 'Su responsable es {manager}. {fact}',
  'bot.team.no-manager-of': 'El directorio no indica a quién reporta {name}, o no puedo nombrar a esa persona.',
  'bot.team.manager-of': '{name} reporta a {manager}. {fact}',
  'bot.team.no-reports': 'El directorio no indica a nadie que dependa de usted y a quien pueda nombrar.',
  'bot.team.reports': '{count, plural, one {# persona depende} other {# personas dependen}} de usted, entre las que puedo nombrar:',
  'bot.where.same-floor': 'Sí, es la misma planta.',
  'bot.where.same-office': 'Sí, es la misma oficina.',
  'bot.where.other-floor': 'No, no es la misma planta.',
  'bot.where.other-office': 'No, no es la misma oficina.',
  'bot.where.unknown-floor': 'No conozco la planta de ambos.',
  'bot.where.unknown-office': 'No conozco la oficina de ambos.',
  'bot.team.manager-is-you': '{name} le reporta a usted.',
  'bot.team.reports-of': '{count, plural, one {# persona depende} other {# personas dependen}} de {name}, entre las que puedo nombrar:',
  'bot.team.team-of': '{name} pertenece al equipo de {manager} (personas a quienes puedo nombrar):',
  'bot.team.no-reports-of': 'El directorio no indica a nadie que dependa de {name} y a quien pueda nombrar.',
  'bot.team.no-plans': 'Nadie de su equipo a quien pueda nombrar ha indicado que vendrá: {days}.',
  'bot.team.come': 'Venga {day}: {count, number} de {members, number} de su equipo han indicado que estarán ({names}).',
  'bot.seen.display':
    'En su organización, todas las personas que usan Indoors pueden ver dónde está ahora, lo que ha indicado para otros días y en qué oficinas estuvo los días que se conservan.',
  'bot.seen.otherwise':
    'Cuando no se oculta, todas las personas de su organización que usan Indoors pueden ver dónde está, lo que ha indicado para otros días y en qué oficinas estuvo los días que se conservan.',
  'bot.seen.track': 'Nadie le ve por su nombre: cuenta en los números de oficinas y plantas, y nada más.',
  'bot.seen.off': 'Nadie: no se registra nada sobre usted.',
  'bot.seen.hidden': 'Ahora está en modo oculto: a los demás les parece que no se ha visto nada de usted.',
  'bot.seen.own-data':
    'Quién ha consultado o cambiado algo sobre usted desde la administración consta en la página «Mis datos» de la pestaña Indoors.',
  'bot.shown.last-read':
    'Los inicios de sesión se leyeron por última vez {day} a las {time}. Entra los entrega unos minutos después de que ocurran; a veces, una hora o más.',
  'bot.shown.never-read': 'Todavía no se ha leído ningún inicio de sesión.',
  'bot.shown.no-range': 'Hoy ningún inicio de sesión suyo vino de una dirección que cuente como lugar. Su propia dirección no la veo aquí.',
  'bot.shown.in-range': 'Hoy se contaron inicios de sesión suyos desde: {ranges}.',
  'bot.shown.what-to-do':
    'Si está en la oficina, dígalo, por ejemplo «Estoy en {office}», y avise a la administración si vuelve a ocurrir.',
  'bot.habits.none':
    'En {days, plural, one {el día que se conserva} other {los # días que se conservan}}, no se le vio en ninguna oficina.',
  'bot.habits.own':
    'En {days, plural, one {el día que se conserva} other {los # días que se conservan}}, estuvo en una oficina: {weekdays}. Esto solo se le dice a usted.',
  'bot.habits.weekday': '{weekday} ({count, plural, one {# vez} other {# veces}})',
} as const;
