/** The bot on what administrators say of somebody else. */
export const behalf = {
  'bot.for.refused':
    'Wo jemand anders ist, gibt nur die Administration an: in der Registerkarte „Indoors“, oder bei mir, innerhalb von 15 Minuten nach „Warnungen in Teams einrichten“ unter „Integration“. Die Person kann es mir auch selbst sagen, zum Beispiel „Ich bin heute remote“. Es wurde nichts geändert.',
  'bot.for.report': 'Ich habe nichts geändert. Um es zu notieren, sagen Sie „{sentence}“.',
  'bot.for.other-person':
    'Ich habe noch nichts geändert. Um zurückzunehmen, was ich notiert habe, sagen Sie „{undo}“. Um es für die andere Person zu notieren, sagen Sie „{sentence}“.',
  'bot.for.weekly':
    'Wochenregeln legt jede Person selbst fest, deshalb habe ich nichts notiert. Nennen Sie einen Tag oder Zeitraum, zum Beispiel „morgen“ oder „bis Freitag“.',
  'bot.for.noted':
    'Notiert für {name}: {statements}. Dabei steht, dass es die Administration angegeben hat. „Rückgängig für {name}“ nimmt es zurück.',
  'bot.for.cleared':
    'Erledigt: Was die Administration für {name} angegeben hatte, ist beendet, auch was für später galt. Eigene Angaben von {name} bleiben. „Rückgängig für {name}“ nimmt es zurück.',
  'bot.for.undone': 'Zurückgenommen für {name}: {statements}.',
  'bot.for.undone-end': 'Es gilt wieder für {name}: {statements}.',
  'bot.for.button.office': 'Setze {name} auf {place}',
  'bot.for.button.office-then': 'Setze {name} {time} auf {place}',
  'bot.for.button.remote': 'Setze {name} auf remote',
  'bot.for.button.remote-then': 'Setze {name} {time} auf remote',
  'bot.for.button.leave': 'Setze {name} auf abwesend',
  'bot.for.button.leave-then': 'Setze {name} {time} auf abwesend',
  'bot.for.button.clear': 'Setze {name} zurück auf automatisch',
  'bot.for.button.undo': 'Rückgängig für {name}',
} as const;
