/** Failures of Entra and Microsoft Graph, by the kind of `server/graph/failures.ts`: meaning and remedy. */
export const failures = {
  'failure.SECRET_WRONG': 'Entra lehnt den geheimen Clientschlüssel ab.',
  'remedy.SECRET_WRONG':
    'Kopieren Sie den Wert (nicht die ID) des geheimen Clientschlüssels aus der App-Registrierung nach CLIENT_SECRET (oder in die Datei, die CLIENT_SECRET_FILE nennt), oder erstellen Sie einen neuen.',
  'failure.SECRET_EXPIRED': 'Der geheime Clientschlüssel ist abgelaufen.',
  'remedy.SECRET_EXPIRED':
    'Erstellen Sie in der App-Registrierung („Zertifikate & Geheimnisse“) einen neuen geheimen Clientschlüssel, und setzen Sie CLIENT_SECRET, oder schreiben Sie ihn in die Datei, die CLIENT_SECRET_FILE nennt: Sie wird erneut gelesen.',
  'failure.CERTIFICATE_REFUSED': 'Entra lehnt das Clientzertifikat ab.',
  'remedy.CERTIFICATE_REFUSED':
    'Laden Sie das Zertifikat in die App-Registrierung hoch, und prüfen Sie, dass es nicht abgelaufen ist. Ein neues gehört mit seinem Schlüssel in die Dateien von CLIENT_CERTIFICATE_FILE und CLIENT_CERTIFICATE_KEY_FILE, die erneut gelesen werden.',
  'failure.FEDERATION_REFUSED': 'Entra akzeptiert das Token der Verbundidentität nicht.',
  'remedy.FEDERATION_REFUSED':
    'Prüfen Sie die Verbundanmeldeinformationen der App-Registrierung: Aussteller, Antragsteller und Zielgruppe müssen die des Tokens in AZURE_FEDERATED_TOKEN_FILE sein.',
  'failure.FEDERATED_TOKEN_EXPIRED': 'Das Token in AZURE_FEDERATED_TOKEN_FILE ist abgelaufen: Es wird nicht mehr erneuert.',
  'remedy.FEDERATED_TOKEN_EXPIRED':
    'Prüfen Sie, was diese Datei schreibt (in Kubernetes der Webhook der Workload-Identität und das projizierte Volume). Ein neues Token darin wird von selbst gelesen.',
  'failure.FEDERATED_TOKEN_UNREADABLE': 'Der Inhalt von AZURE_FEDERATED_TOKEN_FILE ist kein Token.',
  'remedy.FEDERATED_TOKEN_UNREADABLE':
    'Prüfen Sie, ob die Variable die Datei nennt, in die das Token (ein JWT, drei Teile mit Punkten dazwischen) der Verbundidentität geschrieben wird.',
  'failure.TENANT_UNKNOWN': 'Entra kennt keinen Mandanten mit dieser ID.',
  'remedy.TENANT_UNKNOWN': 'Prüfen Sie TENANT_ID: Sie steht auf der Übersichtsseite des Entra Admin Centers.',
  'failure.DISCOVERY_NOT_FOUND': 'Der Identitätsanbieter kennt unter der Adresse dieses Mandanten nichts.',
  'remedy.DISCOVERY_NOT_FOUND':
    'Prüfen Sie TENANT_ID (eine GUID, auf der Übersichtsseite des Entra Admin Centers) und AUTHORITY_HOST (docs/CONFIGURATION.md führt die Clouds auf).',
  'failure.APP_UNKNOWN': 'Der Mandant hat keine App mit dieser ID.',
  'remedy.APP_UNKNOWN': 'Prüfen Sie CLIENT_ID, und ob die App-Registrierung in diesem Mandanten liegt und nicht gelöscht wurde.',
  'failure.APP_DISABLED': 'Die App ist im Mandanten deaktiviert.',
  'remedy.APP_DISABLED': 'Aktivieren Sie im Entra Admin Center die Anmeldung für die Unternehmensanwendung.',
  'failure.MANAGED_IDENTITY_UNAVAILABLE': 'Von hier aus ist keine verwaltete Identität erreichbar.',
  'remedy.MANAGED_IDENTITY_UNAVAILABLE':
    'Weisen Sie diesem Computer oder dieser Container-App eine verwaltete Identität zu, oder verwenden Sie ein Zertifikat oder einen geheimen Clientschlüssel.',
  'failure.CLOCK_WRONG': 'Entra meldet, dass unsere Uhr falsch geht.',
  'remedy.CLOCK_WRONG': 'Stellen Sie die Uhr dieses Computers (NTP).',
  'failure.CONSENT_MISSING': 'Den Berechtigungen der App fehlt die Administratorzustimmung.',
  'remedy.CONSENT_MISSING': 'Erteilen Sie im Entra Admin Center die Administratorzustimmung für die API-Berechtigungen der App.',
  'failure.POLICY_BLOCKED': 'Der bedingte Zugriff blockiert die App.',
  'remedy.POLICY_BLOCKED':
    'Nehmen Sie den Dienstprinzipal der App aus der Richtlinie für Workload-Identitäten heraus, oder lassen Sie die öffentliche Adresse dieses Computers zu.',
  'failure.TOKEN_REFUSED': 'Entra gibt der App kein Token.',
  'remedy.TOKEN_REFUSED':
    'Suchen Sie diese Nummer in Microsofts Liste der AADSTS-Fehlercodes, und sehen Sie im Entra Admin Center die Anmeldungen des Dienstprinzipals an.',
  'failure.TOKEN_NOT_ACCEPTED': 'Microsoft Graph akzeptiert das Token der App nicht, auch kein neues.',
  'remedy.TOKEN_NOT_ACCEPTED':
    'Prüfen Sie, ob AUTHORITY_HOST und GRAPH_BASE_URL zur selben Cloud gehören, und prüfen Sie die Uhr dieses Computers.',
  'failure.NO_PREMIUM_LICENCE':
    'Der Mandant hat keine Lizenz Entra ID P1 oder P2; ohne sie gibt Microsoft Graph kein Anmeldeprotokoll heraus.',
  'remedy.NO_PREMIUM_LICENCE':
    'Fügen Sie eine Lizenz hinzu. Hat der Mandant eine, warten Sie: Graph meldet das hin und wieder ohne Grund, und es wird erneut versucht. Eine aus dem Portal exportierte Datei kann ohne Lizenz importiert werden.',
  'failure.LICENCE_UNCERTAIN':
    'Microsoft Graph meldet, dass der Mandant keine Premium-Lizenz hat, obwohl es schon Anmeldungen herausgegeben hat.',
  'remedy.LICENCE_UNCERTAIN': 'Noch ist nichts zu tun: Graph meldet das hin und wieder ohne Grund, und es wird erneut versucht.',
  'failure.AUDIT_LOG_PERMISSION_MISSING': 'Die App darf das Anmeldeprotokoll nicht lesen.',
  'remedy.AUDIT_LOG_PERMISSION_MISSING':
    'Erteilen Sie die Anwendungsberechtigungen AuditLog.Read.All und Directory.Read.All mit Administratorzustimmung.',
  'failure.DIRECTORY_PERMISSION_MISSING': 'Die App darf das Verzeichnis nicht lesen.',
  'remedy.DIRECTORY_PERMISSION_MISSING': 'Erteilen Sie die Anwendungsberechtigung Directory.Read.All mit Administratorzustimmung.',
  'failure.POLICY_PERMISSION_MISSING': 'Die App darf die benannten Standorte des bedingten Zugriffs nicht lesen.',
  'remedy.POLICY_PERMISSION_MISSING':
    'Erteilen Sie die Anwendungsberechtigung Policy.Read.All mit Administratorzustimmung; dann können benannte Standorte als Bereiche übernommen werden. Nichts anderes braucht sie.',
  'failure.GROUP_PERMISSION_MISSING': 'Die App darf nicht lesen, wer in einer Gruppe ist.',
  'remedy.GROUP_PERMISSION_MISSING':
    'Erteilen Sie die Anwendungsberechtigung Directory.Read.All mit Administratorzustimmung; für Gruppen, die ihre Mitglieder verbergen, auch Member.Read.Hidden. Ohne sie wählen Sie Personen nach Abteilung aus.',
  'failure.FORBIDDEN': 'Microsoft Graph lehnt die Anfrage ab.',
  'remedy.FORBIDDEN':
    'Prüfen Sie, ob die Anwendungsberechtigungen Directory.Read.All (für Personen und Gruppen) und AuditLog.Read.All (für Anmeldungen) mit Administratorzustimmung erteilt sind, und prüfen Sie den bedingten Zugriff für Workload-Identitäten.',
  'failure.THROTTLED': 'Microsoft Graph drosselt uns.',
  'remedy.THROTTLED':
    'Es ist nichts zu tun: Das Lesen wird fortgesetzt, sobald Graph uns lässt. Wenn es so bleibt, suchen Sie nach anderen Apps, die dasselbe Protokoll lesen.',
  'failure.TIMEOUT': 'Microsoft Graph hat nicht rechtzeitig geantwortet.',
  'remedy.TIMEOUT': 'Es ist nichts zu tun: Als Nächstes werden kleinere Zeitfenster gelesen.',
  'failure.NETWORK': 'Microsoft Graph ist nicht erreichbar.',
  'remedy.NETWORK': 'Prüfen Sie Netzwerk, DNS, Proxy und Firewall dieses Computers in Richtung GRAPH_BASE_URL.',
  'failure.IDENTITY_UNREACHABLE': 'Der Anmeldedienst von Entra ist nicht erreichbar.',
  'remedy.IDENTITY_UNREACHABLE': 'Prüfen Sie Netzwerk, DNS, Proxy und Firewall dieses Computers in Richtung AUTHORITY_HOST.',
  'failure.IDENTITY_ERROR': 'Der Anmeldedienst von Entra antwortet, aber die Antwort ist nicht brauchbar.',
  'remedy.IDENTITY_ERROR':
    'Es wird erneut versucht. Wenn es so bleibt, sehen Sie auf Microsofts Seite zum Dienststatus nach, und suchen Sie nach einem Proxy auf dem Weg zu AUTHORITY_HOST.',
  'failure.SERVER_ERROR': 'Microsoft Graph hat selbst einen Fehler.',
  'remedy.SERVER_ERROR': 'Es ist nichts zu tun: Es wird erneut versucht. Microsofts Seite zum Dienststatus sagt vielleicht mehr.',
  'failure.ANSWER_UNREADABLE': 'Die Antwort von Microsoft Graph ist abgeschnitten oder kein JSON.',
  'remedy.ANSWER_UNREADABLE': 'Es wird erneut versucht. Wenn es so bleibt, suchen Sie nach einem Proxy, der Antworten verändert.',
  'failure.ANSWER_UNEXPECTED': 'Die Antwort von Microsoft Graph hat nicht die dokumentierte Form.',
  'remedy.ANSWER_UNEXPECTED':
    'Es wird erneut versucht. Wenn es so bleibt, prüfen Sie GRAPH_BASE_URL, und melden Sie es zusammen mit dem Protokoll.',
  'failure.FOREIGN_LINK': 'Die Antwort von Microsoft Graph führt zu einem anderen Server; dem wird nicht gefolgt.',
  'remedy.FOREIGN_LINK': 'Prüfen Sie GRAPH_BASE_URL und Proxys auf dem Weg.',
  'failure.FILTER_REFUSED': 'Microsoft Graph lehnt den angefragten Zeitraum ab.',
  'remedy.FILTER_REFUSED':
    'Es ist nichts zu tun, wenn es vorübergeht: Vielleicht speichert der Dienst weniger als erwartet. Wenn es so bleibt, melden Sie es zusammen mit dem Protokoll.',
  'failure.PATH_UNKNOWN': 'Microsoft Graph kennt das Angefragte nicht.',
  'remedy.PATH_UNKNOWN': 'Prüfen Sie GRAPH_BASE_URL: Es muss das Graph aus der Cloud des Mandanten sein.',
  'failure.LINK_EXPIRED': 'Ein Link zur nächsten Seite ist abgelaufen.',
  'remedy.LINK_EXPIRED': 'Es ist nichts zu tun: Das Lesen beginnt noch einmal.',
  'failure.STILL_READING': 'Das Lesen bei Microsoft Graph dauert lange.',
  'remedy.STILL_READING': 'Nichts zu tun: Es wird weiter gelesen. Sehen Sie in einer Minute noch einmal nach.',
  'failure.ROUND_ENDLESS': 'Microsoft Graph führt ohne Ende von Seite zu Seite.',
  'remedy.ROUND_ENDLESS':
    'Es ist nichts zu tun, wenn es vorübergeht: Das Lesen wurde abgebrochen und beginnt noch einmal von vorn, beim Verzeichnis einmal pro Stunde. Wenn es so bleibt, melden Sie es Microsoft. Anmeldungen werden mit den bekannten Personen abgerufen.',
  'failure.REFUSED': 'Microsoft Graph lehnt die Anfrage ab.',
  'remedy.REFUSED': 'Melden Sie es zusammen mit dem Protokoll.',
  'failure.noted': '{failure} ({note})',
  'failure.detail': '{failure} {remedy}',
} as const;
