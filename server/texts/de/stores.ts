/** Why the database cannot be used, and what to do. */
export const stores = {
  'store.mongo-refused': 'MongoDB lehnt dieses Benutzerkonto ab. Prüfen Sie Benutzername, Kennwort und Rechte in MONGODB_URI.',
  'store.mongo-unresolved':
    'Der Name {name} kann nicht aufgelöst werden. Prüfen Sie den Host in MONGODB_URI, und ob dieser Computer seinen DNS-Server erreicht.',
  'store.mongo-away':
    'MongoDB ist nicht erreichbar. Prüfen Sie, ob MongoDB läuft und MONGODB_URI stimmt; Indoors setzt fort, sobald MongoDB wieder da ist.',
  'store.mongo-unknown':
    'MongoDB kann nicht verwendet werden: Die Antwort kennt Indoors nicht ({answer}). Prüfen Sie, ob MONGODB_URI eine MongoDB nennt, und prüfen Sie die Optionen darin.',
  'store.mongo-silent': 'MongoDB antwortet nicht. Prüfen Sie, ob MongoDB läuft und nicht angehalten wurde.',
  'store.being-written': 'Eine andere Änderung daran wird noch geschrieben. Versuchen Sie es in einer halben Minute noch einmal.',
  'store.suspended': 'Der Server war angehalten, deshalb wurde nichts geändert. Versuchen Sie es noch einmal.',
  'store.too-much': 'Das ist zu viel, um auf einmal gespeichert zu werden. Nehmen Sie die Änderung in mehreren Teilen vor.',
  'store.file-unusable':
    'Die Datenbankdatei kann nicht verwendet werden: {reason}. Prüfen Sie DATA_DIR, seine Rechte und den freien Speicherplatz.',
  'store.file-locked':
    'Die Datenbankdatei kann nicht verwendet werden: {reason}. Ein anderes Programm hält eine Sperre darauf: Beenden Sie es (eine Sicherung, ein offenes sqlite3).',
  'store.lock-taken':
    'Ein anderer Indoors-Server verwendet diese Datenbank: server.lock in DATA_DIR wurde gelöscht, während dieser Server lief. Beenden Sie den anderen Server; dieser setzt dann fort. Löschen Sie server.lock nie.',
  'store.name.mongo': 'MongoDB',
  'store.name.sqlite': 'Die eingebettete Datenbank',
  'store.part.file': 'Die Datenbankdatei',
  'store.part.log': 'Das Write-Ahead-Log der Datenbank (-wal)',
  'store.part.index': 'Der Index des Write-Ahead-Logs der Datenbank (-shm)',
  'store.part-deleted':
    '{part} wurde gelöscht, während der Server läuft, deshalb wird nichts mehr erfasst. Legen Sie die Datei wieder an ihren Platz, oder starten Sie den Server neu; ist die Datenbankdatei selbst verloren, stellen Sie vor dem Start eine Sicherung in DATA_DIR wieder her.',
  'store.part-replaced':
    '{part} wurde ersetzt, während der Server läuft, deshalb wird nichts mehr erfasst. Legen Sie die Datei wieder an ihren Platz, oder starten Sie den Server neu; ist die Datenbankdatei selbst verloren, stellen Sie vor dem Start eine Sicherung in DATA_DIR wieder her.',
} as const;
