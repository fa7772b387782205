/** Causes that prevent collecting, besides Entra and Graph, and what to do. */
export const troubles = {
  'trouble.people-missing':
    'Im Verzeichnis, das Entra herausgegeben hat, fehlen {people, number} von {of, plural, one {# Person} other {# Personen}}. Es wurde niemand entfernt.',
  'trouble.people-missing.remedy':
    'Sehen Sie im Entra Admin Center nach, ob die Konten gelöscht wurden. Wenn ja, bestätigen Sie das Entfernen auf der Seite „Integration“: Dann wird jedes Konto einzeln nach seiner ID abgefragt und nur entfernt, wenn Entra es nicht hat. Wenn nein, ist nichts zu tun: Das Verzeichnis wird einmal am Tag vollständig gelesen.',
  'trouble.store-away': 'Die Datenbank ist nicht erreichbar.',
  'trouble.store-away.remedy': 'Prüfen Sie, ob sie läuft, und prüfen Sie MONGODB_URI oder DATA_DIR.',
  'trouble.store-silent': 'Die Datenbank antwortet nicht rechtzeitig oder nicht verständlich.',
  'trouble.store-read-only.remedy':
    'Prüfen Sie, ob die Datenbank läuft und beschrieben werden darf, ob auf ihrem Datenträger Platz ist und ob kein anderes Programm sie sperrt.',
  'trouble.internal': 'Auf dem Server ist beim Lesen von Anmeldungen etwas schiefgegangen.',
  'trouble.internal.remedy': 'Es wird erneut versucht. Wenn es so bleibt, sehen Sie im Protokoll des Servers nach.',
  'trouble.run-stalled': 'Das Lesen kommt seit Minuten nicht voran, und nichts sagt, warum.',
  'trouble.run-stalled.remedy':
    'Starten Sie den Server neu, und sehen Sie in seinem Protokoll nach. Gelesenes bleibt; von dort wird fortgesetzt.',
  'trouble.stale': 'Anmeldungen wurden länger nicht gelesen, als es sein sollte.',
  'trouble.stale.remedy': 'Sehen Sie im Protokoll des Servers nach, und starten Sie ihn neu, wenn ein Abruf nicht endet.',
  'trouble.not-read-since': 'Seither wurden keine Anmeldungen gelesen.',
  'trouble.clock-ahead': 'Die Uhr des Servers geht gegenüber der von Microsoft vor: {by}.',
  'trouble.clock-behind': 'Die Uhr des Servers geht gegenüber der von Microsoft nach: {by}.',
  'trouble.clock.remedy':
    'Stellen Sie die Uhr dieses Computers (NTP). Bis dahin gilt die Uhr von Microsoft: für Anmeldungen, für Angaben von Personen und für das, was angezeigt wird. Solange Microsoft nach dem Start des Servers noch nicht geantwortet hat, ist nur die falsche Uhr bekannt.',
  'trouble.hub-refused': 'Der Event Hub lehnt unsere Verbindungszeichenfolge ab.',
  'trouble.hub-refused.remedy':
    'Erstellen Sie für den Event Hub eine SAS-Richtlinie mit dem Recht „Lauschen“, und setzen Sie EVENT_HUB_CONNECTION_STRING auf ihre Verbindungszeichenfolge.',
  'trouble.hub-not-found': 'Diesen Event Hub gibt es nicht, oder er hat keine solche Consumergruppe.',
  'trouble.hub-not-found.remedy':
    'Prüfen Sie EVENT_HUB_NAME (oder EntityPath in der Verbindungszeichenfolge) und EVENT_HUB_CONSUMER_GROUP.',
  'trouble.hub-away': 'Der Event Hub ist nicht erreichbar.',
  'trouble.hub-away.remedy':
    'Prüfen Sie die Adresse in EVENT_HUB_CONNECTION_STRING, und ob die Firewall Port 5671 nach außen zulässt. Es wird laufend erneut versucht.',
  'gap.unread-too-long': 'Es wurde länger nichts gelesen, als Entra sein Anmeldeprotokoll speichert.',
  'gap.log-begins-later': 'So weit reicht das Anmeldeprotokoll von Entra nicht zurück.',
} as const;
