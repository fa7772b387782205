/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'Der geheime Clientschlüssel ist abgelaufen ({day}).',
  'credential.secret.hours': 'Der geheime Clientschlüssel läuft in weniger als einem Tag ab, am {day} (UTC).',
  'credential.secret.days': 'Der geheime Clientschlüssel läuft in {count, plural, one {# Tag} other {# Tagen}} ab, am {day} (UTC).',
  'credential.secret.remedy':
    'Erstellen Sie in der App-Registrierung („Zertifikate & Geheimnisse“) einen neuen, tragen Sie ihn in CLIENT_SECRET_FILE oder CLIENT_SECRET ein, und löschen Sie den alten, wenn alles funktioniert.',
  'credential.certificate.ended': 'Das Clientzertifikat ist abgelaufen ({day}).',
  'credential.certificate.hours': 'Das Clientzertifikat läuft in weniger als einem Tag ab, am {day} (UTC).',
  'credential.certificate.days': 'Das Clientzertifikat läuft in {count, plural, one {# Tag} other {# Tagen}} ab, am {day} (UTC).',
  'credential.certificate.remedy':
    'Laden Sie in der App-Registrierung („Zertifikate & Geheimnisse“) ein neues Zertifikat hoch, und legen Sie es und seinen Schlüssel in den Dateien von CLIENT_CERTIFICATE_FILE und CLIENT_CERTIFICATE_KEY_FILE ab: Sie werden erneut gelesen.',
} as const;
