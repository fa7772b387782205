/** When something is. `which` says whether a day is today or tomorrow; `day` is any other. */
export const time = {
  'bot.time.until-end': 'until the end of {which, select, today {today} tomorrow {tomorrow} other {{day}}}',
  'bot.time.until-time': 'until {which, select, today {} tomorrow {tomorrow, } other {{day}, }}{time}',
  'bot.time.all-today': 'until the end of today',
  'bot.time.rest-of-day':
    'from {which, select, today {} tomorrow {tomorrow, } other {{day}, }}{time} until the end of {which, select, today {today} tomorrow {tomorrow} other {{day}}}',
  'bot.time.from-time': 'from {which, select, today {} tomorrow {tomorrow, } other {{day}, }}{time} {until}',
  'bot.time.from-day': 'from {which, select, today {today} tomorrow {tomorrow} other {{day}}} {until}',
  'bot.time.on-day': '{which, select, today {today} tomorrow {tomorrow} other {on {day}}}',
  'bot.time.day': '{which, select, today {today} tomorrow {tomorrow} other {{day}}}',
  'bot.time.first-day': '{which, select, today {today} tomorrow {tomorrow} other {{day}}}',
  'bot.time.last-day': '{which, select, today {today} tomorrow {tomorrow} other {{day}}}',
  'bot.time.as-of': 'As of {which, select, today {} tomorrow {tomorrow, } other {{day}, }}{time}: nothing that happened later is in this.',
  'bot.time.never-read': 'No sign-ins have been read yet.',
  'bot.time.day-head': '{which, select, today {Today} tomorrow {Tomorrow} other {{day}}}',
  'bot.time.in-zone': '{time} ({zone})',
  'bot.time.hour': '{time}',
  'bot.time.hour-in-zone': '{time} ({zone})',
  'bot.time.other-weekday': '{date} is a {weekday}, not a {said}. Which day do you mean: {first} or {second}?',
  'bot.time.which-day': 'Which day do you mean? Say for instance “yesterday”, “on Monday” or “tomorrow”.',
  'bot.time.not-a-day': 'I do not know which days “{text}” is. Say for instance “yesterday”, “on Monday” or “next week”.',
} as const;
