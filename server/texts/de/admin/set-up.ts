/** Was die Administration am Anfang einrichtet; jeder Schritt hakt sich von selbst ab. */
export const setUp = {
  'admin.set-up.title': 'Einrichten',
  'admin.set-up.lead':
    'Was Indoors braucht, bevor Personen sehen, wer da ist. Jeder Schritt wird von selbst abgehakt, sobald er erledigt ist.',
  'admin.set-up.progress': 'Erledigte Schritte: {done, number} von {all, number}.',
  'admin.set-up.ready': 'Alles Nötige ist da.',
  'admin.set-up.steps': 'Schritte',
  'admin.set-up.done': 'erledigt',
  'admin.set-up.open': 'offen',
  'admin.set-up.optional': 'optional',
  'admin.set-up.hide': 'Diese Liste ausblenden',
  'admin.set-up.tenant.title': 'Mit Microsoft Entra verbinden',
  'admin.set-up.tenant.todo':
    'Die Personen und Anmeldungen Ihrer Organisation sind noch nicht gelesen worden. Das Lesen beginnt von selbst; die Seite „{page}“ zeigt, wie es läuft, und kann jeden Schritt der Verbindung prüfen.',
  'admin.set-up.tenant.done': 'Anmeldungen werden gelesen; bekannt: {people}.',
  'admin.set-up.office.title': 'Ein Büro hinzufügen',
  'admin.set-up.office.todo':
    'Geben Sie Name, Zeitzone und Etagen des Büros an. Personen erscheinen dort, sobald sie sich aus seinem Netzwerk anmelden.',
  'admin.set-up.office.done': '{count, plural, one {Es gibt # Büro.} other {Es gibt # Büros.}}',
  'admin.set-up.range.title': 'Angeben, welche Adressen zum Büro gehören',
  'admin.set-up.range.todo':
    'Fügen Sie die öffentlichen IP-Adressen hinzu, über die das Büro ins Internet geht. Wenn Sie sie nicht kennen, stellen Sie „{setting}“ auf „{choice}“: Dann sucht Indoors nach Adressen, die viele Personen verwenden.',
  'admin.set-up.range.done': '{count, plural, one {# IP-Bereich führt zu einem Büro.} other {# IP-Bereiche führen zu einem Büro.}}',
  'admin.set-up.range.discovering':
    'Indoors sucht nach Adressen, die viele Personen verwenden. Was es findet, steht auf der Seite „{page}“; dort geben Sie an, welches Büro es ist.',
  'admin.set-up.plan.title': 'Einen Grundriss hochladen',
  'admin.set-up.plan.todo':
    'Ohne eigenes Bild zeichnet Indoors einen Grundriss mit einem Tisch für jeden Platz. Zum Hochladen wählen Sie auf der Karte des Büros den Grundriss einer Etage.',
  'admin.set-up.plan.done': '{count, plural, one {# Etage hat einen eigenen Grundriss.} other {# Etagen haben einen eigenen Grundriss.}}',
  'admin.set-up.app.title': 'Die App in Teams für alle bereitstellen',
  'admin.set-up.app.todo':
    'Erstellen Sie das App-Paket auf dem Server mit „npm run package“, laden Sie es im Teams Admin Center hoch, und setzen Sie TEAMS_CATALOG_APP_ID auf die App-ID, die dort steht. Der Schritt ist auch erledigt, wenn mehrere Personen dem Bot geschrieben haben.',
  'admin.set-up.app.done': 'Personen finden Indoors in Teams.',
  'admin.set-up.app.open': 'Zum Teams Admin Center',
  'admin.set-up.bot.title': 'Dem Bot „Hilfe“ schreiben',
  'admin.set-up.bot.todo':
    'Noch keine Nachricht hat den Bot erreicht: Schreiben Sie Indoors in Teams „Hilfe“. Wenn keine Antwort kommt, wählen Sie „{check}“ auf der Seite „{page}“; dort steht, was fehlt.',
  'admin.set-up.bot.done': 'Nachrichten aus Teams erreichen den Bot.',
} as const;
