/** What several pages say: numbers of people, problems, questions. */
export const shared = {
  'tab.shared.people': '{count, plural, one {# Person} other {# Personen}}',
  'tab.shared.people-in-steps': '{steps} Personen',
  'tab.shared.people-and-others': '{named, plural, one {# Person} other {# Personen}} und {others} weitere',
  'tab.shared.count-and-others': '{named, number} und {others} weitere',
  'tab.shared.fewer-than': 'weniger als {limit, number}',
  'tab.shared.from-to': '{least, number}–{most, number}',
  'tab.shared.floor-of': '{office}, {floor}',

  'tab.shared.try-again': 'Erneut versuchen',
  'tab.shared.cancel': 'Abbrechen',
  'tab.shared.close': 'Schließen',
  'tab.shared.loading': 'Wird geladen',
  'tab.shared.undo': 'Rückgängig',
  'tab.shared.hide-message': 'Meldung ausblenden',
  'tab.shared.undone': 'Rückgängig gemacht.',
  'tab.shared.changed-since': 'Es wurde nichts rückgängig gemacht, weil es inzwischen geändert wurde.',
  'tab.shared.not-undone': 'Das konnte nicht rückgängig gemacht werden. {why}',

  'tab.shared.slow': 'Das dauert lange',
  'tab.shared.slow-hint': 'Der Server hat noch nicht geantwortet. Er ist vielleicht ausgelastet, oder Ihre Verbindung ist langsam.',
  'tab.shared.no-token': 'Teams hat noch keine Anmeldung übergeben',
  'tab.shared.no-token-hint':
    'Indoors wartet darauf, dass Teams Sie anmeldet. Wenn Teams Sie etwas fragt, antworten Sie; sonst schließen Sie Indoors und öffnen es erneut, oder melden Sie sich von Teams ab und wieder an.',
  'tab.shared.failed': 'Das hat nicht funktioniert',
  'tab.shared.unexpected': 'Etwas Unerwartetes ist passiert.',
  'tab.shared.part-broken': 'Dieser Teil kann nicht angezeigt werden',
  'tab.shared.offline': 'Sie sind offline',
  'tab.shared.offline-hint': 'Prüfen Sie Ihre Verbindung; Sie sehen den letzten bekannten Stand.',
  'tab.shared.server-away': 'Der Server ist nicht erreichbar',
  'tab.shared.server-away-hint': 'Der Server antwortet nicht. Versuchen Sie es in einer Minute noch einmal.',
  'tab.shared.unanswered': 'Der Server hat nicht geantwortet',
  'tab.shared.unanswered-hint':
    'Er ist wieder erreichbar. Ob es geklappt hat, ist nicht bekannt: Sehen Sie nach, und versuchen Sie es noch einmal, falls nicht.',
  'tab.shared.timed-out-hint':
    'Ob es geklappt hat, ist nicht bekannt. Sobald der Server wieder erreichbar ist, wird die Anzeige neu geladen.',
  'tab.shared.server-faulty':
    'Der Server startet oder ist ausgelastet, oder ein vorgeschalteter Proxy hat einen Fehler ({status}). Versuchen Sie es in einer Minute noch einmal; wenn das nicht hilft, wenden Sie sich an die Administration.',
  'tab.shared.refused-between':
    'Etwas zwischen Ihnen und Indoors verweigert das ({status}). Laden Sie die Seite neu; wenn das nicht hilft, wenden Sie sich an die Administration.',
  'tab.shared.answered-between':
    'Etwas zwischen Ihnen und Indoors hat an seiner Stelle geantwortet, vielleicht die Anmeldeseite eines Netzwerks. Laden Sie die Seite neu; wenn das nicht hilft, wenden Sie sich an die Administration.',
  'tab.shared.code-missing':
    'Auf dem Server fehlt ein Teil von Indoors. Versuchen Sie es in einer Minute noch einmal; wenn das nicht hilft, wenden Sie sich an die Administration.',
  'tab.shared.code-away': 'Der Server ist nicht erreichbar. Versuchen Sie es noch einmal, wenn er wieder da ist.',
  'tab.shared.code-offline': 'Sie sind offline. Versuchen Sie es noch einmal, wenn Sie wieder verbunden sind.',

  'tab.shared.discard': 'Ohne Speichern verlassen?',
  'tab.shared.discard-means': 'Ihre Änderungen hier sind noch nicht gespeichert und gehen verloren.',
  'tab.shared.keep-editing': 'Weiter bearbeiten',
  'tab.shared.discard-changes': 'Änderungen verwerfen',
  'tab.shared.no-such-page': 'Diese Seite gibt es nicht',
  'tab.shared.no-such-page-hint': 'Der Link ist vielleicht veraltet oder falsch geschrieben.',
  'tab.shared.go-to': 'Zur Seite „{page}“',
  'tab.shared.more-zones': '… und {count, number} weitere: Tippen Sie, um einzugrenzen',
  'tab.shared.no-zone': 'So heißt keine Zeitzone',
} as const;
