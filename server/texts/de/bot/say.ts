/** The bot on what people say of themselves. A statement as in “working remotely until the end of today”. */
export const say = {
  'bot.say.statement': '{time} {place}',
  'bot.say.hidden': 'ausgeblendet',
  'bot.say.noted': 'Notiert: Sie sind {statement}. {others} „Rückgängig“ nimmt das zurück.',
  'bot.say.corrected': 'Berichtigt: Sie sind {statement} statt {before}. {others} „Rückgängig“ nimmt das zurück.',
  'bot.say.noted-hidden':
    'Erledigt: Sie sind {statement}. So lange sehen andere nicht, wo Sie sind, und keine Zahl zählt Sie mit. „Rückgängig“ nimmt das zurück.',
  'bot.say.corrected-hidden':
    'Berichtigt: Sie sind {statement} statt {before}. So lange sehen andere nicht, wo Sie sind, und keine Zahl zählt Sie mit. „Rückgängig“ nimmt das zurück.',
  'bot.say.hidden-longer': 'Was Sie vorher gesagt haben, bleibt: Sie sind {statement}. „Mich wieder anzeigen“ beendet das.',
  'bot.say.others.hidden': 'Sie sind ausgeblendet: Andere sehen es erst, wenn das endet.',
  'bot.say.others.track': 'Sie werden mitgezählt, aber anderen nicht genannt.',
  'bot.say.others.later': 'Andere können es als Ihre Planung sehen.',
  'bot.say.others.now': 'Andere sehen das jetzt; Anmeldungen ändern nichts daran.',
  'bot.say.too-far': 'Notieren kann ich das für höchstens ein Jahr im Voraus. Ich habe nichts notiert.',
  'bot.say.where': 'Wo sind Sie („Ich bin remote“, „Ich bin im Büro“, „Ich bin bis Freitag abwesend“)? Es wurde nichts geändert.',
  'bot.say.or-statement': 'Wenn Sie selbst dort sind, sagen Sie „{sentence}“.',
  'bot.say.where-instead':
    'Wo sind Sie stattdessen („Ich bin remote“, „Ich bin bis Freitag abwesend“)? Mit „Meinen Status zurücksetzen“ beginnen Sie von vorn.',
  'bot.say.noted-still':
    'Notiert ist: Sie sind {statement}. „Rückgängig“ nimmt das zurück. Oder wo sind Sie stattdessen („Ich bin remote“)?',
  'bot.say.other-weekday': 'Der {date} ist ein {weekday}, kein {said}. Sagen Sie „{first}“ oder „{second}“. Ich habe noch nichts notiert.',
  'bot.say.today-or-next': 'Ist das heute oder {day}? Sagen Sie „{first}“ oder „{second}“. Ich habe noch nichts notiert.',
  'bot.say.statement-or-question': 'Meinen Sie „{statement}“ oder „{question}“? Ich habe noch nichts notiert.',
  'bot.say.button.who-then': 'Wer ist {time} in {place}?',
  'bot.say.past':
    'Das ist vorbei, und über Vergangenes notiere ich nichts. Sagen Sie, wo Sie jetzt sind oder sein werden, zum Beispiel „Ich bin morgen remote“.',
  'bot.say.which-of-two': 'Was davon: „{first}“ oder „{second}“? Ich habe noch nichts notiert.',
  'bot.say.which-one': 'Was davon: {places}?',
  'bot.say.which-or-another': 'Was davon: {places} oder etwas anderes?',
  'bot.say.do-you-mean': 'Meinen Sie {place}?',
  'bot.say.button.office': 'Ich bin in {place}',
  'bot.say.button.office-then': 'Ich bin {time} in {place}',
  'bot.say.button.in-office': 'Ich bin im Büro',
  'bot.say.button.remote': 'Ich bin remote',
  'bot.say.button.remote-then': 'Ich bin {time} remote',
  'bot.say.button.remotely': 'Remote',
  'bot.say.button.leave': 'Ich bin abwesend',
  'bot.say.button.leave-then': 'Ich bin {time} abwesend',
  'bot.say.button.hide': 'Mich heute ausblenden',
  'bot.say.button.hide-then': 'Mich {time} ausblenden',
  'bot.say.button.show': 'Mich wieder anzeigen',
  'bot.say.button.clear': 'Meinen Status zurücksetzen',
  'bot.say.button.clear-short': 'Zurücksetzen',
  'bot.say.button.undo': 'Rückgängig',
  'bot.say.button.status': 'Mein Status',
  'bot.say.shown-again': 'Erledigt: Sie werden wieder angezeigt.',
  'bot.say.counted-again': 'Erledigt: Sie werden wieder mitgezählt, aber nicht genannt.',
  'bot.say.not-hidden-later': 'Erledigt: Was später beginnen sollte, ist beendet ({statement}).',
  'bot.say.not-hidden': 'Sie sind nicht ausgeblendet.',
  'bot.say.part-of-time':
    '„{text}“ ist nur ein Teil dieser Zeit, deshalb habe ich nichts notiert. Welche Tage meinen Sie? Nennen Sie sie, zum Beispiel „Ich bin am Dienstag und Mittwoch remote“.',
  'bot.say.about-day':
    '„{text}“ ist kein bestimmter Tag, deshalb habe ich nichts notiert. Welchen Tag meinen Sie? Zum Beispiel „bis Freitag“.',
  'bot.say.not-certain': '„{text}“ habe ich nicht notiert, weil das nicht sicher ist.',
  'bot.say.which-days':
    'Es ist nicht klar, für welche Tage das gilt; deshalb habe ich nichts notiert. Nennen Sie die Tage, zum Beispiel „morgen“ oder „Montag und Mittwoch“; Ausnahmen kann ich nicht notieren.',
  'bot.say.until-when': 'Bis wann? Ich habe noch nichts notiert. Sagen Sie zum Beispiel „bis Freitag“, „für zwei Wochen“ oder „nur {day}“.',
  'bot.say.time.unclear':
    'Ich habe nicht verstanden, bis wann, und deshalb nichts notiert. Zum Beispiel: „heute“, „morgen“, „bis Freitag“, „diese Woche“, „bis 24. Dezember“, „bis 15:00 Uhr“.',
  'bot.say.time.over':
    'Ich habe nicht verstanden, bis wann, und deshalb nichts notiert. Das ist schon vorbei: Sagen Sie zum Beispiel „bis 15:00 Uhr“ oder „morgen“.',
  'bot.say.time.over-there':
    'Ich habe nichts notiert: Dort ist es jetzt {time}, das ist also schon vorbei. Sagen Sie zum Beispiel „morgen“.',
  'bot.say.time.no-day':
    'Diesen Tag gibt es in diesem Jahr nicht, deshalb habe ich nichts notiert. Zum Beispiel: „heute“, „morgen“, „bis Freitag“, „diese Woche“, „bis 24. Dezember“.',
  'bot.say.time.repeated':
    'Ausblenden kann ich Sie nur für Tage und Zeiträume, nicht jede Woche, deshalb habe ich nichts notiert. Zum Beispiel: „morgen“, „bis Freitag“, „diese Woche“.',
  'bot.say.time.hour-or-date':
    '„{number}“ kann eine Uhrzeit oder ein Datum sein, deshalb habe ich nichts notiert. Sagen Sie „{hour} Uhr“ oder „{date}“.',
  'bot.say.time.day-or-month':
    '„{number}“ kann zwei verschiedene Tage meinen, deshalb habe ich nichts notiert. Schreiben Sie den Monat als Wort.',
  'bot.say.time.passed': 'Das ist schon vorbei: {date}. Ich habe nichts notiert.',
  'bot.say.time.passed-year': 'Das ist schon vorbei: {date}. Ich habe nichts notiert. Meinten Sie {year}? Dann sagen Sie das Jahr dazu.',
  'bot.say.time.before-year': 'Das liegt davor: {date}. Ich habe nichts notiert. Meinten Sie {year}? Dann sagen Sie das Jahr dazu.',
  'bot.ask-back.doubt':
    '{kind, select, permission {Ob Sie das dürfen, entscheidet Ihre Führungskraft oder Ihre Firma, deshalb habe ich nichts notiert.} hearsay {Das sagen andere, deshalb habe ich nichts notiert.} other {Davon habe ich nichts notiert.}} Damit ich notiere, wo Sie sind, sagen Sie es als Tatsache, zum Beispiel „Ich bin morgen remote“.',
  'bot.ask-back.wish':
    'Das ist ein Wunsch oder hängt von etwas ab, deshalb habe ich nichts notiert. Wenn es sicher ist, sagen Sie, wo Sie sind.',
  'bot.ask-back.condition':
    'Das hängt von etwas ab, deshalb habe ich nichts geändert. Ich kann es nur sofort tun: Sagen Sie es ohne die Bedingung, wenn Sie es möchten.',
  'bot.ask-back.under-way': 'Das sagt, wohin Sie unterwegs sind, und nicht, wo Sie sind, deshalb habe ich nichts notiert.',
  'bot.ask-back.cut': 'Ich lese nur die ersten {count, number} Zeichen einer Nachricht, deshalb habe ich nichts geändert.',
  'bot.ask-back.asked': 'Das war eine Frage, deshalb habe ich nichts geändert.',
  'bot.ask-back.other': 'Diese Schaltfläche war für jemand anderen gedacht, deshalb habe ich nichts geändert.',
  'bot.ask-back.quoted': 'Das steht in Anführungszeichen, deshalb habe ich nichts geändert.',
  'bot.ask-back.one-word': 'Ein Wort allein kann vieles bedeuten, deshalb habe ich nichts geändert.',
  'bot.ask-back.vague': 'Das kann vieles bedeuten, deshalb habe ich nichts geändert.',
  'bot.ask-back.slip': 'Vielleicht habe ich das falsch gelesen, deshalb habe ich nichts geändert.',
  'bot.ask-back.left-out': '„{text}“ habe ich nicht verstanden und deshalb nichts geändert.',
  'bot.ask-back.left-out-parts': 'Einen Teil davon habe ich nicht verstanden und deshalb nichts geändert.',
  'bot.ask-back.apart': 'Zu „{text}“ habe ich nichts notiert: Sagen Sie das bitte noch einmal für sich.',
  'bot.ask-back.say': '{reason} Wenn Sie das meinen, sagen Sie „{sentence}“.',
  'bot.say.hours-from': '{day} ab {from} Uhr',
  'bot.say.hours-until': '{day} bis {until} Uhr',
  'bot.say.hours-from-until': '{day} von {from} bis {until} Uhr',
} as const;
