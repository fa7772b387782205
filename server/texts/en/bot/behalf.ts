/** The bot on what administrators say of somebody else. */
export const behalf = {
  'bot.for.refused':
    'Where somebody else is, only administrators say: in the Indoors tab, or to me within 15 minutes after “Set up warnings in Teams” under Integration. They can say it themselves, for instance “I’m remote today”. Nothing was changed.',
  'bot.for.report': 'I changed nothing. To note it, say “{sentence}”.',
  'bot.for.other-person':
    'I changed nothing yet. To take back what I noted, say “{undo}”. To note it for the other person, say “{sentence}”.',
  'bot.for.weekly':
    'Weekly rules everybody sets for themselves, so I noted nothing. Name a day or a span, for instance “tomorrow” or “until Friday”.',
  'bot.for.noted': 'Noted for {name}: {statements}. It shows that an administrator said so. “Undo for {name}” takes it back.',
  'bot.for.cleared':
    'Done: what administrators had said for {name} has ended, plans too. What {name} said stays. “Undo for {name}” takes it back.',
  'bot.for.undone': 'Taken back for {name}: {statements}.',
  'bot.for.undone-end': 'It counts again for {name}: {statements}.',
  'bot.for.button.office': 'Put {name} in {place}',
  'bot.for.button.office-then': 'Put {name} in {place} {time}',
  'bot.for.button.remote': 'Set {name} to remote',
  'bot.for.button.remote-then': 'Set {name} to remote {time}',
  'bot.for.button.leave': 'Mark {name} as on leave',
  'bot.for.button.leave-then': 'Mark {name} as on leave {time}',
  'bot.for.button.clear': 'Set {name} back to automatic',
  'bot.for.button.undo': 'Undo for {name}',
} as const;
