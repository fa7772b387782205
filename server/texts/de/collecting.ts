/** Reading the past, people who have left, and warnings: why something is refused. */
export const collecting = {
  'backfill.not-readable':
    'Kein Teil dieses Zeitraums kann gelesen werden. Das Protokoll kann ab {from} (Älteres wird nicht gespeichert) bis {until} (Neueres liest der laufende Abruf) gelesen werden.',
  'past.in-future': 'Es ist jetzt {now}.',
  'past.not-kept': 'Nur {count, plural, one {der letzte Tag ist} other {die letzten # Tage sind}} gespeichert.',
  'group.not-found': 'Prüfen Sie die Objekt-ID: Sie steht im Entra Admin Center auf der Übersichtsseite der Gruppe.',
  'backfill.none': 'Die Vergangenheit wird gerade nicht gelesen.',
  'removal.nobody-missing': 'Im Verzeichnis fehlt niemand.',
  'removal.more-missing':
    'Inzwischen {count, plural, one {fehlt # Person} other {fehlen # Personen}}. Sehen Sie noch einmal nach, und bestätigen Sie diese Zahl.',
  'warnings.prove-role':
    'Das kann nur die Administration, und Teams sagt mir nicht, wer dazugehört. Öffnen Sie die Administrationsseite von Indoors, wählen Sie unter „Integration“ den Punkt „Warnungen in Teams“, und sagen Sie das innerhalb von 15 Minuten noch einmal.',
} as const;
