/** When something is. `which` says whether a day is today or tomorrow; `day` is any other. */
export const time = {
  'bot.time.until-end': 'bis {which, select, today {heute Abend} tomorrow {morgen Abend} other {einschließlich {day}}}',
  'bot.time.until-time': 'bis {which, select, today {} tomorrow {morgen, } other {{day}, }}{time}',
  'bot.time.all-today': 'heute',
  'bot.time.rest-of-day': '{which, select, today {heute} tomorrow {morgen} other {am {day},}} ab {time}',
  'bot.time.from-time': '{which, select, today {heute} tomorrow {morgen} other {am {day},}} ab {time} {until}',
  'bot.time.from-day': 'ab {which, select, today {heute} tomorrow {morgen} other {{day},}} {until}',
  'bot.time.on-day': '{which, select, today {heute} tomorrow {morgen} other {am {day},}}',
  'bot.time.day': '{which, select, today {heute} tomorrow {morgen} other {{day}}}',
  'bot.time.first-day': '{which, select, today {heute} tomorrow {morgen} other {{day}}}',
  'bot.time.last-day': '{which, select, today {heute} tomorrow {morgen} other {{day}}}',
  'bot.time.as-of':
    'Stand: {which, select, today {} tomorrow {morgen, } other {{day}, }}{time} Uhr. Was danach geschah, ist nicht enthalten.',
  'bot.time.never-read': 'Es wurden noch keine Anmeldungen gelesen.',
  'bot.time.day-head': '{which, select, today {Heute} tomorrow {Morgen} other {{day}}}',
  'bot.time.in-zone': '{time} ({zone})',
  'bot.time.hour': '{time} Uhr',
  'bot.time.hour-in-zone': '{time} Uhr ({zone})',
  'bot.time.other-weekday': 'Der {date} ist ein {weekday}, kein {said}. Welchen Tag meinen Sie: {first} oder {second}?',
  'bot.time.which-day': 'Welchen Tag meinen Sie? Sagen Sie zum Beispiel „gestern“, „am Montag“ oder „morgen“.',
  'bot.time.not-a-day': 'Ich weiß nicht, welche Tage „{text}“ sind. Sagen Sie zum Beispiel „gestern“, „am Montag“ oder „nächste Woche“.',
} as const;
