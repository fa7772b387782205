/** The bot on what is shown, said and kept of the asker. */
export const mine = {
  'bot.mine.off-self':
    'Ihre Anwesenheit ist ausgeschaltet: Über Sie wird nichts erfasst oder angezeigt, und es gibt nichts anzugeben oder zurückzusetzen. Sagen Sie „Zeige meinen Namen“ oder „Zähle mich ohne Namen“, um sie einzuschalten. Sie können sie auch auf der Seite „Meine Daten“ der Registerkarte „Indoors“ selbst einschalten.',
  'bot.mine.off':
    'Ihre Anwesenheit ist ausgeschaltet: Über Sie wird nichts erfasst oder angezeigt, und es gibt nichts anzugeben oder zurückzusetzen. Die Administration kann sie einschalten.',
  'bot.mine.nothing-known': 'Über Sie ist noch nichts bekannt.',
  'bot.mine.hidden': 'Sie sind ausgeblendet: Andere sehen das nicht.',
  'bot.mine.track': 'Sie werden mitgezählt, aber nie genannt: Andere können Sie nicht über Ihren Namen finden.',
  'bot.mine.rests-on-one': 'Das beruht auf einer Anmeldung um {time} ({day}). Von Anmeldungen dazwischen wird nichts gespeichert.',
  'bot.mine.rests-on':
    'Das beruht auf der ersten Anmeldung um {first} und der letzten um {last} ({day}). Von Anmeldungen dazwischen wird nichts gespeichert.',
  'bot.mine.rests-on-statement': 'Eine Angabe geht Anmeldungen vor, solange sie gilt. „{clear}“ beendet sie.',
  'bot.mine.said': 'Ihre Angabe: {statement}.',
  'bot.mine.said-by': '{name} (Administration) hat für Sie angegeben: {statement}.',
  'bot.mine.said-by-administrator': 'Die Administration hat für Sie angegeben: {statement}.',
  'bot.mine.cleared':
    'Erledigt, Ihr Status ist zurückgesetzt. Was Sie angegeben hatten, ist beendet, und nur Anmeldungen von jetzt an zählen; Geplantes bleibt. „Rückgängig“ nimmt das zurück.',
  'bot.mine.stay-hidden': 'Sie bleiben ausgeblendet: Mit „Mich wieder anzeigen“ beenden Sie das.',
  'bot.mine.nothing-to-undo': 'Es gibt nichts, was Sie zurücknehmen könnten.',
  'bot.mine.changed-since': 'Nichts wurde rückgängig gemacht: Es wurde inzwischen wieder geändert.',
  'bot.mine.restored': 'Zurückgenommen: Es ist wieder wie vorher.',
  'bot.mine.cannot-undo': 'Die letzte Änderung nimmt „Rückgängig“ nicht zurück, und auch sonst wurde nichts zurückgenommen.',
  'bot.mine.say-again': 'Wenn Sie es wieder wollen, sagen Sie „{sentence}“.',
  'bot.mine.what-instead':
    'Ich habe nichts geändert: Was ist falsch? Sagen Sie, was gilt, zum Beispiel „Ich bin am Montag im Büro“. „Rückgängig“ nimmt zurück, was Sie zuletzt gesagt haben.',
  'bot.mine.undo-statement': 'Soll ich das zurücknehmen: {statement}? Gesagt haben Sie es am {day}.',
  'bot.mine.undo-end': 'Soll das wieder gelten: {statements}? Beendet haben Sie es am {day}.',
  'bot.mine.undo-clear': 'Soll ich das Zurücksetzen Ihres Status rückgängig machen? Das war am {day}.',
  'bot.mine.undo-rules': 'Soll ich die letzte Änderung Ihrer Wochenregeln rückgängig machen? Sie war am {day}.',
  'bot.mine.undone-clear': 'Das Zurücksetzen ist rückgängig gemacht: Was vorher galt, zählt wieder.',
  'bot.mine.undone-statement': 'Zurückgenommen: {statement}.',
  'bot.mine.undone-end': 'Gilt wieder: {statements}.',
  'bot.mine.kept':
    'Das ist über Sie gespeichert: {kept}. Alles davon verschwindet von selbst nach {days, plural, one {# Tag} other {# Tagen}}.',
  'bot.mine.kept-days': '{count, plural, one {# Tag} other {# Tage}}',
  'bot.mine.kept-addresses': '{count, plural, one {# Adresse} other {# Adressen}}',
  'bot.mine.kept-statements': '{count, plural, one {# Angabe} other {# Angaben}}',
  'bot.mine.kept-clears': '{count, plural, one {# Zurücksetzung} other {# Zurücksetzungen}}',
  'bot.mine.kept-for': 'Was über Sie gespeichert ist, verschwindet von selbst nach {days, plural, one {# Tag} other {# Tagen}}.',
  'bot.mine.kept-of-sign-ins':
    'Von einer Anmeldung speichere ich nur den Bereich oder die Adresse und den Tag, und von jedem Tag in einem Bereich den ersten und den letzten Zeitpunkt.',
  'bot.mine.mode.off': 'Ihr Modus ist „Aus“: Über Sie wird nichts erfasst oder angezeigt.',
  'bot.mine.mode.track': 'Ihr Modus ist „Zählen“: Sie werden mitgezählt, aber nie genannt.',
  'bot.mine.mode.display': 'Ihr Modus ist „Anzeigen“: Sie werden mitgezählt, und andere in der Organisation können sehen, wo Sie sind.',
  'bot.mine.mode-yourself': 'Sie können ihn selbst ändern.',
  'bot.mine.zone': 'Ihre Tage enden nach der Zeitzone {zone}; auf der Seite „Meine Daten“ können Sie eine andere wählen.',
  'bot.mine.see-all':
    'Alles davon, eine Datei zum Mitnehmen und wer was getan hat finden Sie auf der Seite „Meine Daten“ der Registerkarte „Indoors“.',
  'bot.mine.delete-first':
    'Alles löschen, was über Sie gespeichert ist: Tage, Adressen, Angaben, Geplantes, Wochenregeln, Zurücksetzungen, Favoriten, wem Sie folgen und wer Ihnen folgt, die Nachrichten, um die Sie mich gebeten haben, unseren Chat und die Zeitzone Ihres Geräts? Das lässt sich nicht rückgängig machen, und es kommt nicht wieder, wenn Anmeldungen erneut gelesen werden. Sind Sie gerade ausgeblendet, bleibt das so. Mit „Ja, meine Daten löschen“ geschieht es.',
  'bot.mine.deletion-is':
    'Löschen entfernt alles, was über Sie gespeichert ist: Tage, Adressen, Angaben, Geplantes, Wochenregeln, Zurücksetzungen, Favoriten, wem Sie folgen und wer Ihnen folgt, die Nachrichten, um die Sie mich gebeten haben, unseren Chat und die Zeitzone Ihres Geräts. Das lässt sich nicht rückgängig machen, und es kommt nicht wieder, wenn Anmeldungen erneut gelesen werden. Sind Sie gerade ausgeblendet, bleibt das so. Ob Sie das wollen, entscheiden Sie: Es wurde nichts geändert. Mit „Meine Daten löschen“ beginnt es.',
  'bot.mine.only-own-data':
    'Ihre Daten löschen und die Erfassung beenden kann nur jede Person selbst; ich tue das für niemand anderen, deshalb wurde nichts geändert. Für Ihre eigenen Daten sagen Sie „Meine Daten löschen“ oder „Erfasse mich nicht mehr“.',
  'bot.mine.only-at-once':
    'Das kann ich nur sofort und nicht für eine bestimmte Zeit tun, deshalb habe ich nichts geändert. Sagen Sie „{sentence}“, wenn Sie es möchten.',
  'bot.mine.deleted': 'Erledigt: Was über Sie gespeichert war, ist gelöscht.',
  'bot.mine.deleted-next': 'Neue Anmeldungen zählen von jetzt an.',
  'bot.mine.delete-alone': 'Vor anderen lösche ich nichts auf Zuruf. Sagen Sie hier „Ja, meine Daten löschen“.',
  'bot.mine.button.delete': 'Meine Daten löschen',
  'bot.mine.button.delete-now': 'Ja, meine Daten löschen',
  'bot.mine.button.what-is-kept': 'Was ist über mich gespeichert?',
  'bot.mine.button.why': 'Warum werde ich so angezeigt?',
} as const;
