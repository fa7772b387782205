/** When something is. `which` says whether a day is today or tomorrow; `day` is any other. */
export const time = {
  'bot.time.until-end': 'jusqu’{which, select, today {à la fin de la journée} tomorrow {à demain soir} other {au {day} inclus}}',
  'bot.time.until-time': 'jusqu’{which, select, today {à} tomorrow {à demain} other {au {day} à}} {time}',
  'bot.time.all-today': 'jusqu’à la fin de la journée',
  'bot.time.rest-of-day':
    '{which, select, today {à partir de {time} jusqu’à la fin de la journée} tomorrow {à partir de demain {time} jusqu’à demain soir} other {à partir du {day} à {time} jusqu’au {day} inclus}}',
  'bot.time.from-time':
    '{which, select, today {à partir de {time}} tomorrow {à partir de demain {time}} other {à partir du {day} à {time}}} {until}',
  'bot.time.from-day': '{which, select, today {à partir d’aujourd’hui} tomorrow {à partir de demain} other {à partir du {day}}} {until}',
  'bot.time.on-day': '{which, select, today {aujourd’hui} tomorrow {demain} other {le {day}}}',
  'bot.time.on-day-until': '{which, select, today {aujourd’hui} tomorrow {demain} other {le {day}}} {until}',
  'bot.time.taken-for-today': 'Cela concerne aujourd’hui, {day}.',
  'bot.time.day': '{which, select, today {aujourd’hui} tomorrow {demain} other {{day}}}',
  'bot.time.first-day': '{which, select, today {d’aujourd’hui} tomorrow {de demain} other {du {day}}}',
  'bot.time.last-day': '{which, select, today {à aujourd’hui} tomorrow {à demain} other {au {day}}}',
  'bot.time.as-of':
    'Situation {which, select, today {à {time}} tomorrow {de demain à {time}} other {du {day} à {time}}} : rien de ce qui s’est passé ensuite n’y figure.',
  'bot.time.never-read': 'Aucune connexion n’a encore été lue.',
  'bot.time.day-head': '{which, select, today {Aujourd’hui} tomorrow {Demain} other {{day}}}',
  'bot.time.today-head': 'Aujourd’hui à {time}',
  'bot.time.today-at': 'aujourd’hui à {time}',
  'bot.time.in-zone': '{time} ({zone})',
  'bot.time.hour': '{time}',
  'bot.time.hour-in-zone': '{time} ({zone})',
  'bot.time.other-weekday': 'Le {date} est un {weekday}, pas un {said}. De quel jour parlez-vous : {first} ou {second} ?',
  'bot.time.which-day': 'De quel jour parlez-vous ? Dites par exemple « hier », « lundi » ou « demain ».',
  'bot.time.not-a-day':
    'Je ne sais pas de quels jours il s’agit : « {text} ». Dites par exemple « hier », « lundi » ou « la semaine prochaine ».',
} as const;
