/** The bot on modes, which people choose themselves where the organisation lets them. */
export const modes = {
  'bot.mode.choose': 'You can change it: say {sentences}.',
  'bot.mode.already': '{mode} Nothing was changed.',
  'bot.mode.now.track':
    'Done: from now on you count in the numbers of offices and floors, and nobody sees your name. “Show my name” takes it back.',
  'bot.mode.now.display':
    'Done: from now on others see where you are, also what was seen of you today. “Count me without my name” takes it back.',
  'bot.mode.on.track':
    'Done: from now on you count in the numbers of offices and floors, and nobody sees your name. “Stop recording me” takes it back.',
  'bot.mode.on.display': 'Done: from now on you are counted, and others see where you are. “Stop recording me” takes it back.',
  'bot.mode.off-is':
    'Then nothing about you is recorded or shown any more, and what is kept is deleted, which cannot be undone. Whether you want that is for you to decide: nothing was changed. “Stop recording me” begins it.',
  'bot.mode.off-first':
    'Stop recording you? Nothing about you is recorded or shown any more, and what is kept is deleted, which cannot be undone. Say “Yes, stop recording me” to do it.',
  'bot.mode.off-now':
    'Done: nothing about you is recorded or shown any more, and what was kept is deleted. “Show my name” or “Count me without my name” switches it on again.',
  'bot.mode.off-alone': 'I delete nothing on a word in front of others. Say “Yes, stop recording me” here.',
  'bot.mode.button.display': 'Show my name',
  'bot.mode.button.track': 'Count me without my name',
  'bot.mode.button.off': 'Stop recording me',
  'bot.mode.button.off-now': 'Yes, stop recording me',
} as const;
