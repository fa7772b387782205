/** The bot on when somebody comes, on one's own team, and on who sees one. */
export const people = {
  'bot.when.next-nothing':
    '{who, select, self {You have not said when you will be in next (I look four weeks ahead).} other {{name} has not said when they will be in next (I look four weeks ahead).}}',
  'bot.when.end-unknown': '{fact} Until when, nobody has said.',
  'bot.when.until': '{fact} As said, {time}.',
  'bot.when.since-unknown': '{fact} I do not say since when.',
  'bot.team.none': 'The directory names nobody of your team whom I may name.',
  'bot.team.any-office': 'an office',
  'bot.team.in': '{count, number} of {members, number} of your team (people I can name) are in {places} now.',
  'bot.team.no-manager': 'The directory names no manager of yours whom I may name.',
  'bot.team.my-manager': 'Your manager is {manager}. {fact}',
  'bot.team.no-manager-of': 'The directory names no manager of {name} whom I may name.',
  'bot.team.manager-of': '{name} reports to {manager}. {fact}',
  'bot.team.no-reports': 'The directory names nobody who reports to you and whom I may name.',
  'bot.team.reports': '{count, plural, one {# person reports} other {# people report}} to you (only people I can name):',
  'bot.where.same-floor': 'Yes, that is the same floor.',
  'bot.where.same-office': 'Yes, that is the same office.',
  'bot.where.other-floor': 'No, that is not the same floor.',
  'bot.where.other-office': 'No, that is not the same office.',
  'bot.where.unknown-floor': 'I do not know a floor of both.',
  'bot.where.unknown-office': 'I do not know an office of both.',
  'bot.team.manager-is-you': '{name} reports to you.',
  'bot.team.reports-of': '{count, plural, one {# person reports} other {# people report}} to {name} (only people I can name):',
  'bot.team.team-of': '{name} is in the team of {manager} (only people I can name):',
  'bot.team.no-reports-of': 'The directory names nobody who reports to {name} whom I may name.',
  'bot.team.no-plans': 'Nobody of your team I can name has said they will be in: {days}.',
  'bot.team.come': 'Come {day}: {count, number} of {members, number} of your team have said that they will be in ({names}).',
  'bot.seen.display':
    'Everybody in your organisation who uses Indoors can see where you are now, what you have said of other days, and in which offices you were on days that are kept.',
  'bot.seen.otherwise':
    'When you are not hidden, everybody in your organisation who uses Indoors can see where you are, what you have said of other days, and in which offices you were on days that are kept.',
  'bot.seen.track': 'Nobody sees you by name: you are counted in the numbers of offices and floors, and no more.',
  'bot.seen.off': 'Nobody: nothing about you is recorded.',
  'bot.seen.hidden': 'You are hidden now: to others it looks as if nothing had been seen of you.',
  'bot.seen.own-data':
    'Who has looked up or changed something about you as an administrator stands on the page “My data” of the Indoors tab.',
  'bot.shown.last-read':
    'Sign-ins were last read {day} at {time}. Entra itself hands them on a few minutes after they happen, at times an hour or more.',
  'bot.shown.never-read': 'No sign-ins have been read yet.',
  'bot.shown.no-range': 'Today no sign-in of yours came from an address that counts as a place. Your own address I do not see here.',
  'bot.shown.in-range': 'Today sign-ins of yours were counted from: {ranges}.',
  'bot.shown.what-to-do':
    'If you are in the office, say so, for instance “I’m in {office}”, and tell an administrator if it happens again.',
  'bot.habits.none': 'In the {days, plural, one {# day} other {# days}} that are kept, you were not seen in any office.',
  'bot.habits.own':
    'In the {days, plural, one {# day} other {# days}} that are kept, you were in an office on: {weekdays}. Only you see this.',
  'bot.habits.weekday': '{weekday} ({count, plural, one {# time} other {# times}})',
} as const;
