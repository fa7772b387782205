/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'Der geheime Clientschlüssel ist abgelaufen ({day}).',
  'credential.secret.hours': 'Der geheime Clientschlüssel läuft in weniger als einem Tag ab, am {day} (UTC).',
  'credential.secret.days': 'Der geheime Clientschlüssel läuft in {count, plural, one {# Tag} other {# Tagen}} ab, am {day} (UTC).',
  'credential.secret.remedy':
    'Erstellen Sie in der App-Registrierung („Zertifikate & Geheimnisse“) einen neuen, und fügen Sie ihn der Datei von CLIENT_SECRET_FILE als zweite Zeile hinzu: Sie wird erneut gelesen. Bei CLIENT_SECRET ersetzen Sie den Wert und starten den Server neu. Löschen Sie den alten, wenn alles funktioniert.',
  'credential.certificate.ended': 'Das Clientzertifikat ist abgelaufen ({day}).',
  'credential.certificate.hours': 'Das Clientzertifikat läuft in weniger als einem Tag ab, am {day} (UTC).',
  'credential.certificate.days': 'Das Clientzertifikat läuft in {count, plural, one {# Tag} other {# Tagen}} ab, am {day} (UTC).',
  'credential.certificate.remedy':
    'Laden Sie in der App-Registrierung („Zertifikate & Geheimnisse“) ein neues Zertifikat hoch, und legen Sie es und seinen Schlüssel in den Dateien von CLIENT_CERTIFICATE_FILE und CLIENT_CERTIFICATE_KEY_FILE ab: Sie werden erneut gelesen.',
  'credential.bot-secret.ended': 'Der geheime Clientschlüssel des Bots ist abgelaufen ({day}).',
  'credential.bot-secret.hours': 'Der geheime Clientschlüssel des Bots läuft in weniger als einem Tag ab, am {day} (UTC).',
  'credential.bot-secret.days':
    'Der geheime Clientschlüssel des Bots läuft in {count, plural, one {# Tag} other {# Tagen}} ab, am {day} (UTC).',
  'credential.bot-secret.remedy':
    'Erstellen Sie in der App-Registrierung des Bots („Zertifikate & Geheimnisse“) einen neuen, und fügen Sie ihn der Datei von BOT_SECRET_FILE als zweite Zeile hinzu: Sie wird erneut gelesen. Bei BOT_SECRET ersetzen Sie den Wert und starten den Server neu. Löschen Sie den alten, wenn alles funktioniert.',
  'credential.bot-certificate.ended': 'Das Zertifikat des Bots ist abgelaufen ({day}).',
  'credential.bot-certificate.hours': 'Das Zertifikat des Bots läuft in weniger als einem Tag ab, am {day} (UTC).',
  'credential.bot-certificate.days': 'Das Zertifikat des Bots läuft in {count, plural, one {# Tag} other {# Tagen}} ab, am {day} (UTC).',
  'credential.bot-certificate.remedy':
    'Laden Sie in der App-Registrierung des Bots („Zertifikate & Geheimnisse“) ein neues Zertifikat hoch, und legen Sie es und seinen Schlüssel in den Dateien von BOT_CERTIFICATE_FILE und BOT_CERTIFICATE_KEY_FILE ab: Sie werden erneut gelesen.',
} as const;
