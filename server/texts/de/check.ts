/** The steps of the connection check, and what to do where one fails. */
export const check = {
  'check.done-at': '{remedy} → {page}',
  'check.not-tried': 'Nicht geprüft: {because}',
  'check.not-tried.configuration': 'Nicht geprüft: Die Konfiguration enthält Fehler.',
  'check.not-tried.no-provider': 'Nicht geprüft: Der Identitätsanbieter gibt für diesen Mandanten keine Antwort.',
  'check.not-tried.no-time': 'Nicht geprüft: Der Identitätsanbieter nennt keine Uhrzeit.',
  'check.not-tried.no-token': 'Nicht geprüft: Es gibt kein Token.',
  'check.not-tried.no-roles': 'Nicht geprüft: Das Token sagt nicht, welche Berechtigungen es enthält.',
  'check.not-tried.no-log': 'Nicht geprüft: Das Anmeldeprotokoll konnte nicht gelesen werden.',
  'check.not-tried.permission': 'Nicht geprüft: {permission} fehlt.',
  'check.not-tried.bot-no-token': 'Nicht geprüft: Der Bot meldet sich wie die App an, und die hat kein Token.',
  'check.not-tried.no-store': 'Nicht geprüft: Die Datenbank funktioniert nicht.',
  'check.no-turn': 'Microsoft Graph drosselt uns. Keine Anfrage kam rechtzeitig an die Reihe.',
  'check.no-turn.remedy': 'Führen Sie die Prüfung in einer Minute erneut aus.',
  'check.unexpected': 'Etwas Unerwartetes ist passiert.',
  'check.unexpected.remedy': 'Sehen Sie im Protokoll des Servers nach, und führen Sie die Prüfung erneut aus.',
  'check.again.THROTTLED':
    'Führen Sie die Prüfung in einer Minute erneut aus. Wenn es so bleibt, suchen Sie nach anderen Apps, die dasselbe Protokoll lesen.',
  'check.again.LICENCE_UNCERTAIN': 'Führen Sie die Prüfung in einer Minute erneut aus: Graph meldet das hin und wieder ohne Grund.',
  'check.again.TIMEOUT':
    'Führen Sie die Prüfung erneut aus. Wenn es so bleibt, suchen Sie nach einem langsamen Proxy auf dem Weg, und sehen Sie auf Microsofts Seite zum Dienststatus nach.',
  'check.again.IDENTITY_ERROR':
    'Führen Sie die Prüfung erneut aus. Wenn es so bleibt, suchen Sie nach einem Proxy auf dem Weg zu AUTHORITY_HOST, und sehen Sie auf Microsofts Seite zum Dienststatus nach.',
  'check.again.SERVER_ERROR': 'Führen Sie die Prüfung erneut aus. Wenn es so bleibt, sehen Sie auf Microsofts Seite zum Dienststatus nach.',
  'check.again.ANSWER_UNREADABLE':
    'Führen Sie die Prüfung erneut aus. Wenn es so bleibt, suchen Sie nach einem Proxy, der Antworten verändert.',
  'check.again.ANSWER_UNEXPECTED': 'Führen Sie die Prüfung erneut aus. Wenn es so bleibt, prüfen Sie GRAPH_BASE_URL.',
  'check.again.FILTER_REFUSED': 'Führen Sie die Prüfung erneut aus. Wenn es so bleibt, melden Sie es zusammen mit dem Protokoll.',
  'check.again.LINK_EXPIRED': 'Führen Sie die Prüfung erneut aus.',
  'check.configuration.ok': 'Vollständig und in der richtigen Form.',
  'check.configuration.fail': '{found}',
  'check.configuration.remedy': 'Setzen Sie das Genannte in der Umgebung; docs/CONFIGURATION.md erklärt jede Variable.',
  'check.identity-provider.ok': 'Antwortet für diesen Mandanten; Token von Personen müssen von {issuer} kommen.',
  'check.cloud.ok': 'AUTHORITY_HOST und GRAPH_BASE_URL gehören zu dieser Cloud: {cloud}.',
  'check.cloud.unknown':
    'Die Adressen gehören zu keiner Cloud, die hier bekannt ist. Es ist deshalb nicht bekannt, ob sie zusammengehören.',
  'check.cloud.tenant-elsewhere': 'Der Mandant liegt in der Cloud {home}, aber die Adressen sind die von {configured}.',
  'check.cloud.tenant-elsewhere.remedy': 'Setzen Sie AUTHORITY_HOST={authorityHost} und GRAPH_BASE_URL={graphBaseUrl}.',
  'check.cloud.mixed': 'AUTHORITY_HOST {authorityHost} und GRAPH_BASE_URL {graphBaseUrl} gehören nicht zur selben Cloud.',
  'check.cloud.set-graph': 'Setzen Sie GRAPH_BASE_URL auf eine dieser Adressen: {choices}. docs/CONFIGURATION.md führt die Clouds auf.',
  'check.cloud.set-either':
    'Setzen Sie GRAPH_BASE_URL auf eine dieser Adressen: {choices}; oder AUTHORITY_HOST auf {authorityHost}. docs/CONFIGURATION.md führt die Clouds auf.',
  'check.cloud.other-authority': 'GRAPH_BASE_URL gehört zur Cloud {cloud}, AUTHORITY_HOST {authorityHost} aber nicht.',
  'check.cloud.set-authority': 'Setzen Sie AUTHORITY_HOST auf {authorityHost}. docs/CONFIGURATION.md führt die Clouds auf.',
  'check.clock.ok': 'Die Uhr dieses Computers stimmt mit der des Identitätsanbieters überein.',
  'check.clock.ahead': 'Die Uhr dieses Computers geht gegenüber der des Identitätsanbieters {seconds, number} s vor.',
  'check.clock.behind': 'Die Uhr dieses Computers geht gegenüber der des Identitätsanbieters {seconds, number} s nach.',
  'check.clock.ahead-of-graph': 'Die Uhr dieses Computers geht gegenüber der von Microsoft Graph {seconds, number} s vor.',
  'check.clock.behind-graph': 'Die Uhr dieses Computers geht gegenüber der von Microsoft Graph {seconds, number} s nach.',
  'check.clock.graph-remedy':
    'Die Uhr dieses Computers stimmt mit der des Identitätsanbieters überein, also geht die Uhr dessen falsch, was unter GRAPH_BASE_URL antwortet: Prüfen Sie, ob dort ein Proxy anstelle von Microsoft Graph antwortet.',
  'check.clock.remedy':
    'Stellen Sie die Uhr dieses Computers (schalten Sie NTP ein: `timedatectl set-ntp true`, oder den Zeitdienst des Hosts).',
  'check.token.ok': 'Entra gibt der App ein Token für Microsoft Graph.',
  'check.token.not-needed': 'Nicht nötig: Dieses Graph nimmt Anfragen ohne Token an.',
  'check.stream-alone': 'Nicht nötig: Anmeldungen kommen nur aus dem Event Hub (POLL_SIGN_INS=false).',
  'check.licence.ok': 'Der Mandant hat die Lizenz Entra ID P1 oder P2, die das Anmeldeprotokoll voraussetzt.',
  'check.sign-ins.ok': 'Gelesen. Alter der neuesten Anmeldung im Protokoll: {age}.',
  'check.sign-ins.none': 'Das Anmeldeprotokoll kann gelesen werden, hat aber keinen Eintrag aus den letzten sieben Tagen.',
  'check.sign-ins.none.remedy':
    'Melden Sie sich irgendwo als Person des Mandanten an, warten Sie zehn Minuten, und sehen Sie nach, ob das Portal die Anmeldung aufführt.',
  'check.background.off':
    'Nicht gelesen, weil SIGN_IN_EVENTS=interactive gesetzt ist. Mit `all` decken Anmeldungen im Hintergrund den ganzen Arbeitstag ab.',
  'check.background.ok': 'Gelesen, über den Beta-Endpunkt.',
  'check.background.none':
    'Diese Cloud gibt Anmeldungen im Hintergrund (Beta) nicht heraus, deshalb werden Personen nur gesehen, wenn sie sich von Hand anmelden.',
  'check.background.none.remedy': 'Setzen Sie SIGN_IN_EVENTS=interactive, damit es nicht jedes Mal versucht wird.',
  'check.users.ok': 'Gelesen. Die erste Seite hat {count, plural, one {# Konto} other {# Konten}}.',
  'check.credential.none': 'Gegenüber diesem Graph werden keine Anmeldeinformationen verwendet.',
  'check.credential.managed-identity': 'Es wird eine verwaltete Identität verwendet: Kein Geheimnis kann ablaufen.',
  'check.credential.federated': 'Es wird eine Verbundidentität verwendet: Kein Geheimnis kann ablaufen.',
  'check.credential.denied':
    'Wann der geheime Clientschlüssel abläuft, ist nicht bekannt: Die App darf ihre eigene Registrierung nicht lesen.',
  'check.credential.denied.remedy': 'Erteilen Sie Directory.Read.All, oder notieren Sie sich den Tag selbst.',
  'check.credential.one-refused':
    'Entra lehnt einen der beiden geheimen Clientschlüssel ab: den in Zeile {line}. Der andere wird verwendet.',
  'check.credential.one-refused.remedy':
    'Ist es der neue, korrigieren Sie ihn: Es ist der Wert des Schlüssels, nicht seine ID. Ist es der alte, löschen Sie seine Zeile.',
  'check.credential.unlisted': 'Die App-Registrierung führt keinen geheimen Clientschlüssel auf, obwohl einer verwendet wird.',
  'check.credential.unlisted.remedy': 'Prüfen Sie, ob CLIENT_ID die App ist, deren geheimer Clientschlüssel gesetzt ist.',
  'check.store.ok': '{store} antwortet, kann beschrieben werden und hat das Schema dieser Version.',
  'check.store.fail': 'Die Datenbank funktioniert nicht.',
  'check.store.fail.remedy': 'Prüfen Sie, ob die Datenbank läuft und beschrieben werden darf, und prüfen Sie MONGODB_URI oder DATA_DIR.',
  'check.store.too-new.remedy':
    'Starten Sie die neuere Version von Indoors, oder stellen Sie die Sicherung wieder her, die vor dem Upgrade erstellt wurde.',
  'check.hub.none': 'Es ist kein Event Hub festgelegt: Anmeldungen werden regelmäßig abgerufen.',
  'check.hub.ok': 'Der Event Hub antwortet ({count, plural, one {# Partition} other {# Partitionen}}).',
  'check.bot.no-credential': 'Der Bot ist aus: Er hat keine Anmeldeinformationen.',
  'check.bot.no-token': 'Der Bot bekommt kein Token, mit dem er antworten kann. {failure}',
  'check.bot.SECRET_WRONG':
    'Kopieren Sie den Wert (nicht die ID) eines geheimen Clientschlüssels der App BOT_ID nach BOT_SECRET_FILE oder BOT_SECRET, oder erstellen Sie einen neuen.',
  'check.bot.SECRET_EXPIRED':
    'Erstellen Sie für die App BOT_ID einen neuen geheimen Clientschlüssel, und tragen Sie ihn in BOT_SECRET_FILE oder BOT_SECRET ein.',
  'check.bot.CERTIFICATE_REFUSED':
    'Laden Sie das Zertifikat von BOT_CERTIFICATE_FILE in der App BOT_ID hoch, und prüfen Sie, dass es nicht abgelaufen ist.',
  'check.bot.FEDERATION_REFUSED':
    'Prüfen Sie das Token in der Datei von BOT_FEDERATED_TOKEN_FILE, und dass die App BOT_ID Verbundanmeldeinformationen mit dessen Aussteller, Antragsteller und Zielgruppe hat.',
  'check.bot.APP_UNKNOWN':
    'Prüfen Sie BOT_ID: Das ist die Anwendungs-ID (Client-ID) des Bots, der in diesem Mandanten registriert sein muss (einzelner Mandant).',
  'check.bot.no-keys':
    'Die Signaturschlüssel der Nachrichten von Teams können nicht abgerufen werden, deshalb antwortet der Bot niemandem.',
  'check.bot.no-keys.remedy': 'Sorgen Sie dafür, dass dieser Computer {address} erreicht (Netzwerk, DNS, Proxy, Firewall).',
  'check.bot.ok':
    'Der Bot kann seine Antworten signieren und prüfen, was Teams sendet, und Nachrichten von Teams kommen an. Sein Messaging-Endpunkt ist {endpoint}.',
  'check.bot.unknown':
    'Der Bot kann seine Antworten signieren und prüfen, was Teams sendet. Ob Nachrichten von Teams ankommen, ist nicht bekannt, da die Datenbank nicht gelesen werden kann.',
  'check.bot.unseen':
    'Der Bot kann seine Antworten signieren und prüfen, was Teams sendet. Bisher wurde keine Nachricht von Teams gesehen.',
  'check.bot.unseen.remedy':
    'Tragen Sie {endpoint} als Messaging-Endpunkt des Azure Bots ein, fügen Sie seinen Kanal „Microsoft Teams“ hinzu, und schreiben Sie dem Bot in Teams „Hilfe“.',
  'check.bot.unseen-no-host.remedy':
    'Tragen Sie {endpoint} als Messaging-Endpunkt des Azure Bots ein (PUBLIC_HOST steht für die Adresse, unter der Personen den Server erreichen; setzen Sie PUBLIC_URL, damit sie hier genannt wird), fügen Sie seinen Kanal „Microsoft Teams“ hinzu, und schreiben Sie dem Bot in Teams „Hilfe“.',
  'bot-off.disabled': 'Es gibt keinen Bot: BOT_ENABLED ist false.',
  'bot-off.demo': 'Der Bot der Demo braucht keine Anmeldeinformationen.',
  'bot-off.no-credential':
    'Der Bot ist aus: Er hat kein Geheimnis, und der Server hat keine Anmeldeinformationen, die er verwenden könnte.',
  'bot-off.no-credential.remedy':
    'Setzen Sie BOT_CERTIFICATE_FILE, BOT_FEDERATED_TOKEN_FILE, BOT_SECRET_FILE oder BOT_SECRET (und BOT_ID, wenn der Bot eine eigene Registrierung hat), um ihn einzuschalten.',
  'bot-off.managed-identity': 'Der Bot ist aus: Eine verwaltete Identität kann nur für einen Bot signieren, der für sie registriert ist.',
  'bot-off.managed-identity.remedy':
    'Setzen Sie BOT_ID auf die Client-ID der benutzerseitig zugewiesenen Identität, für die der Azure Bot erstellt wurde, dieselbe wie MANAGED_IDENTITY. Oder geben Sie dem Bot eigene Anmeldeinformationen, etwa mit BOT_CERTIFICATE_FILE (und BOT_ID, wenn der Bot eine eigene Registrierung hat), um ihn einzuschalten.',
  'bot-off.own-registration':
    'Der Bot ist aus: BOT_ID ist eine eigene Registrierung, für die die Anmeldeinformationen des Servers nicht gelten.',
  'bot-off.own-registration.remedy':
    'Setzen Sie BOT_CERTIFICATE_FILE, BOT_FEDERATED_TOKEN_FILE, BOT_SECRET_FILE oder BOT_SECRET auf Anmeldeinformationen dieser Registrierung, um ihn einzuschalten.',
  'check.chats.ok':
    'Der Bot erreicht {seen, plural, one {# Person, die ihm geschrieben hat} other {# Personen, die ihm geschrieben haben}}. {blocked, number} haben ihn blockiert oder entfernt, und {never, number} haben ihn nie geöffnet.',
  'check.chats.no-bot': 'Es gibt keinen Bot, der jemanden erreichen könnte.',
  'check.chats.remedy': 'Installieren Sie die App mit einer Einrichtungsrichtlinie von Teams für alle (README).',
} as const;
