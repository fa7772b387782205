/** The bot on what is shown, said and kept of the asker. */
export const mine = {
  'bot.mine.off-self':
    'Your presence is switched off, so nothing about you is taken in or shown, and there is nothing to say or clear. Say “Show my name” or “Count me without my name” to switch it on, or do it on the page “My data” of the Indoors tab.',
  'bot.mine.off':
    'Your presence is switched off, so nothing about you is taken in or shown, and there is nothing to say or clear. An administrator can switch it on.',
  'bot.mine.nothing-known': 'Nothing is known of you yet.',
  'bot.mine.hidden': 'You are hidden: others do not see this.',
  'bot.mine.track': 'You are counted but never named: others cannot find you by name.',
  'bot.mine.rests-on-one': 'It rests on a sign-in at {time} ({day}). Of those in between nothing is kept.',
  'bot.mine.rests-on': 'It rests on the first sign-in at {first} and the last at {last} ({day}). Of those in between nothing is kept.',
  'bot.mine.rests-on-statement': 'What is said goes before sign-ins as long as it lasts. “{clear}” ends it.',
  'bot.mine.said': 'You said: {statement}.',
  'bot.mine.said-by': '{name} (administrator) said for you: {statement}.',
  'bot.mine.said-by-administrator': 'An administrator said for you: {statement}.',
  'bot.mine.cleared':
    'Done, you start afresh. What you had said has ended and only sign-ins from now on count; plans for later stay. “Undo” takes it back.',
  'bot.mine.stay-hidden': 'You stay hidden: say “Show me again” to end that.',
  'bot.mine.nothing-to-undo': 'You have nothing to take back.',
  'bot.mine.changed-since': 'Nothing was undone: it has been changed since.',
  'bot.mine.restored': 'Taken back: it is as it was before.',
  'bot.mine.cannot-undo': '“Undo” does not take back the last change, and nothing else was taken back.',
  'bot.mine.say-again': 'If you want it again, say “{sentence}”.',
  'bot.mine.what-instead':
    'I changed nothing: what is wrong? Say what is right, for example “I’m in the office on Monday”. “Undo” takes back what you said last.',
  'bot.mine.undo-statement': 'Take this back: {statement}? You said it on {day}.',
  'bot.mine.undo-end': 'Shall this count again: {statements}? You ended it on {day}.',
  'bot.mine.undo-clear': 'Undo your fresh start? You made it on {day}.',
  'bot.mine.undo-rules': 'Undo the last change of your weekly rules? You made it on {day}.',
  'bot.mine.undone-clear': 'Your fresh start is undone: what was there before counts again.',
  'bot.mine.undone-statement': 'Taken back: {statement}.',
  'bot.mine.undone-end': 'It counts again: {statements}.',
  'bot.mine.kept': 'I keep about you: {kept}. Each goes by itself after {days, plural, one {# day} other {# days}}.',
  'bot.mine.kept-days': '{count, plural, one {# day} other {# days}}',
  'bot.mine.kept-addresses': '{count, plural, one {# address} other {# addresses}}',
  'bot.mine.kept-statements': '{count, plural, one {# statement} other {# statements}}',
  'bot.mine.kept-clears': '{count, plural, one {# fresh start} other {# fresh starts}}',
  'bot.mine.kept-for': 'What is kept about you goes by itself after {days, plural, one {# day} other {# days}}.',
  'bot.mine.kept-of-sign-ins':
    'Of a sign-in I keep nothing but the range or address and the day, and of each day in a range the first and the last instant.',
  'bot.mine.mode.off': 'Your mode is off: nothing about you is recorded or shown.',
  'bot.mine.mode.track': 'Your mode is track: you are counted, and never named.',
  'bot.mine.mode.display': 'Your mode is display: you are counted, and colleagues can see where you are.',
  'bot.mine.mode-yourself': 'You can change it yourself.',
  'bot.mine.zone': 'Your days end by the time zone {zone}; on the page “My data” you can set another.',
  'bot.mine.see-all': 'All of it, a file to take along, and who did what stand on the page “My data” of the Indoors tab.',
  'bot.mine.delete-first':
    'Delete everything that is kept about you (days, addresses, statements, plans, weekly rules, fresh starts, favourites, whom you follow and who follows you, the messages you have asked me for, our chat, and your device’s time zone)? This cannot be undone, and nothing comes back when sign-ins are read again. If you are hidden now, you stay hidden. Say “Yes, delete my data” to do it.',
  'bot.mine.deletion-is':
    'Deleting removes everything that is kept about you: days, addresses, statements, plans, weekly rules, fresh starts, favourites, whom you follow and who follows you, the messages you have asked me for, our chat, and your device’s time zone. It cannot be undone, and nothing comes back when sign-ins are read again. If you are hidden now, you stay hidden. Whether you want that is for you to decide: nothing was changed. “Delete my data” begins it.',
  'bot.mine.only-own-data':
    'People have their own data deleted, and stop being recorded, themselves; I do that for nobody else, so nothing was changed. For your own data say “Delete my data” or “Stop recording me”.',
  'bot.mine.only-at-once':
    'I can do that only at once and not for a certain time, so I changed nothing. Say “{sentence}” when you want it.',
  'bot.mine.deleted': 'Done: what was kept about you is deleted.',
  'bot.mine.deleted-next': 'New sign-ins count from now on.',
  'bot.mine.delete-alone': 'I delete nothing on a word in front of others. Say “Yes, delete my data” here.',
  'bot.mine.button.delete': 'Delete my data',
  'bot.mine.button.delete-now': 'Yes, delete my data',
  'bot.mine.button.what-is-kept': 'What do you know about me?',
  'bot.mine.button.why': 'Why am I shown like this?',
} as const;
