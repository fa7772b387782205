/** The page of the integration: how reading sign-ins goes, the connection, warnings, and what placed nobody. */
export const integration = {
  'admin.integration.title': 'Integration',
  'admin.integration.lead': 'Wie das Lesen der Anmeldungen aus Microsoft Entra läuft. Zeiten gelten in Ihrer Zeitzone, {zone}.',
  'admin.integration.collect': 'Jetzt abrufen',
  'admin.integration.collecting': 'Wird abgerufen …',
  'admin.integration.collecting-bar': 'Abruf',
  'admin.integration.not-collected': 'Der Abruf hat nicht funktioniert',
  'admin.integration.collected': 'Abgerufen.',
  'admin.integration.collected-records':
    'Abgerufen: {read, plural, one {# Eintrag} other {# Einträge}} gelesen, {used, plural, =0 {keiner hat jemanden verortet} one {# hat jemanden verortet} other {# haben jemanden verortet}}.',
  'admin.integration.collecting-held-up': 'Der Abruf wird aufgehalten und läuft weiter: {problem}',
  'admin.integration.collecting-long':
    'Der Abruf dauert länger als gewöhnlich und läuft weiter. Diese Seite zeigt dann, wie er ausgegangen ist.',
  'admin.integration.collecting-failed': 'Der Abruf ist fehlgeschlagen: Der Grund steht oben.',

  'admin.integration.line.failing': 'Anmeldungen können nicht gelesen werden.',
  'admin.integration.line.first': 'Anmeldungen werden zum ersten Mal gelesen: bisher {count, plural, one {# Eintrag} other {# Einträge}}.',
  'admin.integration.line.waiting': 'Es wurden noch keine Anmeldungen gelesen.',
  'admin.integration.line.well': 'Alles in Ordnung: Anmeldungen wurden {ago} gelesen.',
  'admin.integration.line.gaps':
    '{count, plural, one {Anmeldungen wurden {ago} gelesen, aber # Zeitraum der Vergangenheit nicht: siehe „{section}“.} other {Anmeldungen wurden {ago} gelesen, aber # Zeiträume der Vergangenheit nicht: siehe „{section}“.}}',

  'admin.integration.fact.last-read': 'Zuletzt gelesen',
  'admin.integration.fact.reading-since': 'wird gelesen seit {when}',
  'admin.integration.fact.next': 'nächstes Mal: {when}',
  'admin.integration.fact.complete-until': 'Vollständig bis',
  'admin.integration.fact.before-that': 'für die Zeit davor siehe „{section}“',
  'admin.integration.fact.delay': 'Verzögerung von Entra',
  'admin.integration.fact.at-worst': 'schlimmstenfalls {duration}',
  'admin.integration.fact.not-known': 'noch nicht bekannt',
  'admin.integration.fact.records': 'Gelesene Einträge',
  'admin.integration.fact.used': '{count, plural, one {# hat jemanden verortet} other {# haben jemanden verortet}}',
  'admin.integration.fact.used-interactive':
    '{count, plural, one {# hat jemanden verortet} other {# haben jemanden verortet}}; nur interaktive Anmeldungen',
  'admin.integration.fact.requests': 'Anfragen an Graph',
  'admin.integration.fact.throttled':
    '{count, plural, =0 {keine musste warten} one {Graph bat #-mal zu warten} other {Graph bat #-mal zu warten}}',
  'admin.integration.fact.directory': 'Verzeichnis',
  'admin.integration.fact.directory-read': 'gelesen: {when}',
  'admin.integration.fact.secret': 'Geheimer Clientschlüssel',
  'admin.integration.fact.certificate': 'Clientzertifikat',
  'admin.integration.fact.bot-secret': 'Clientschlüssel des Bots',
  'admin.integration.fact.bot-certificate': 'Zertifikat des Bots',
  'admin.integration.fact.expired': 'Abgelaufen',
  'admin.integration.fact.expired-since': 'seit {day} (UTC)',
  'admin.integration.fact.days-left': '{days, plural, =0 {Weniger als ein Tag übrig} one {# Tag übrig} other {# Tage übrig}}',
  'admin.integration.fact.valid-until': 'bis {day} (UTC)',

  'admin.integration.outbox.label': 'Nachrichten',
  'admin.integration.outbox.waiting': '{count, plural, =0 {Keine wartet} one {# wartet} other {# warten}}',
  'admin.integration.outbox.dropped': '{count, plural, one {# wurde bisher verworfen} other {# wurden bisher verworfen}}',
  'admin.integration.outbox.blocked':
    '{count, plural, one {Seit {when} kommen Nachrichten an # Ziel nicht an.} other {Seit {when} kommen Nachrichten an # Ziele nicht an.}}',
  'admin.integration.outbox.remedy':
    'Sie werden von selbst erneut gesendet und nach einem Tag verworfen. Prüfen Sie unten die Verbindung: Der Schritt „{step}“ zeigt, was nicht stimmt. Wenn dort alles in Ordnung ist, sehen Sie nach, ob die App dort noch installiert ist, wo der Bot schreiben soll.',

  'admin.integration.chats.label': 'Für den Bot erreichbar',
  'admin.integration.chats.never-written':
    '{count, plural, one {# hat ihm noch nicht geschrieben} other {# haben ihm noch nicht geschrieben}}',
  'admin.integration.chats.refused': '{count, plural, one {# hat ihn entfernt oder blockiert} other {# haben ihn entfernt oder blockiert}}',
  'admin.integration.chats.off': '{count, plural, one {# ist im Modus Aus} other {# sind im Modus Aus}}',

  'admin.integration.duration.seconds': '{seconds, number} s',
  'admin.integration.duration.minutes': '{minutes, number} min',
  'admin.integration.duration.hours': '{hours, number} h',
  'admin.integration.duration.hours-minutes': '{hours, number} h {minutes, number} min',

  'admin.integration.missing.label': 'Fehlende Personen',
  'admin.integration.missing.title':
    '{of, plural, one {{count, number} von # Person fehlt im Verzeichnis} other {{count, number} von # Personen fehlen im Verzeichnis}}',
  'admin.integration.missing.hint':
    'Wurden ihre Konten gelöscht? Dann bestätigen Sie es. Wenn nicht, ist nichts zu tun: Das Verzeichnis wird einmal täglich vollständig gelesen.',
  'admin.integration.missing.open': 'Die Konten wurden gelöscht …',
  'admin.integration.missing.ask': 'Personen entfernen, die das Verzeichnis verlassen haben?',
  'admin.integration.missing.confirm': 'Bestätigen',
  'admin.integration.missing.means':
    '{count, plural, one {Das Verzeichnis wird noch einmal vollständig gelesen, und die fehlende Person wird über ihre ID gesucht. Wenn Entra sie nicht hat, wird sie entfernt, mit allem, was über sie gespeichert ist. Das lässt sich nicht rückgängig machen.} other {Das Verzeichnis wird noch einmal vollständig gelesen, und jede der # fehlenden Personen wird über ihre ID gesucht. Nur wer in Entra nicht vorhanden ist, wird entfernt, mit allem, was gespeichert ist. Das lässt sich nicht rückgängig machen.}}',
  'admin.integration.missing.removed': 'Bestätigt: Die Personen, die das Verzeichnis verlassen haben, sind entfernt.',
  'admin.integration.missing.looking-up': 'Bestätigt. Die Personen werden einzeln gesucht.',
  'admin.integration.missing.next-time': 'Bestätigt. Das Verzeichnis wird beim nächsten Abruf vollständig gelesen.',

  'admin.integration.discards.title': 'Einträge, die niemanden verortet haben',
  'admin.integration.discards.hint': 'Die Gründe, der häufigste zuerst. Ein Eintrag, der erneut gelesen wird, wird erneut gezählt.',
  'admin.integration.discards.none': 'Bisher keine.',
  'admin.integration.percent': '{share, number, percent}',
  'admin.integration.discards.share-small': '< {share, number, percent}',

  'admin.integration.services.title': 'Dienstkonten',
  'admin.integration.services.hint':
    'Apps, die die API in den letzten 30 Tagen für sich selbst gelesen haben, und was. Das Audit-Protokoll hat einen Eintrag je App, Endpunkt und Tag.',
  'admin.integration.services.none': 'Keine.',
  'admin.integration.services.app': 'App {id}',
  'admin.integration.services.object': 'App mit der Objekt-ID {id}',
  'admin.integration.services.last': 'Zuletzt am {day}',
  'admin.integration.services.days': '{days, plural, one {an # Tag} other {an # Tagen}}',

  'admin.integration.stream.title': 'Event Hub',
  'admin.integration.stream.hint':
    'Anmeldungen, die Entra sendet, sobald sie geschrieben werden. Es schadet nicht, wenn auch der laufende Abruf sie findet.',
  'admin.integration.stream.nothing': 'Verbunden, aber es ist noch nichts angekommen.',
  'admin.integration.stream.arrived': 'Die letzten Anmeldungen kamen {ago} an.',
  'admin.integration.stream.last': 'Zuletzt empfangen',
  'admin.integration.stream.since': 'verbunden seit {when}',
  'admin.integration.stream.delay': 'Verzögerung bis zur Anzeige',
  'admin.integration.stream.records': 'Empfangene Einträge',
  'admin.integration.stream.discarded': 'Niemanden verortet',
  'admin.integration.stream.of-received': 'der empfangenen Einträge',

  'admin.integration.check.title': 'Verbindung',
  'admin.integration.check.hint':
    'Probiert jeden Schritt zwischen Entra und diesem Server und zeigt, was zu tun ist, wo einer fehlschlägt.',
  'admin.integration.check.verb': 'Verbindung prüfen',
  'admin.integration.check.checking': 'Wird geprüft …',
  'admin.integration.check.failed': 'Die Prüfung hat nicht funktioniert',
  'admin.integration.check.steps': 'Schritte der Verbindung',
  'admin.integration.check.open-page': 'Seite öffnen',
  'admin.integration.check.not-connected':
    '{count, plural, one {Nicht verbunden: # Schritt ist fehlgeschlagen.} other {Nicht verbunden: # Schritte sind fehlgeschlagen.}}',
  'admin.integration.check.connected': 'Verbunden! Alles, was nötig ist, funktioniert.',
  'admin.integration.check.unsure':
    'Nichts ist fehlgeschlagen, aber nicht von allem war zu sehen, dass es funktioniert. Sehen Sie sich an, was markiert ist, und prüfen Sie erneut.',
  'admin.integration.outcome.ok': 'in Ordnung',
  'admin.integration.outcome.warn': 'bitte ansehen',
  'admin.integration.outcome.fail': 'fehlgeschlagen',
  'admin.integration.outcome.skipped': 'ausgelassen',
  'admin.integration.step.configuration': 'Konfiguration',
  'admin.integration.step.identity-provider': 'Identitätsanbieter',
  'admin.integration.step.cloud': 'Cloud',
  'admin.integration.step.clock': 'Uhr',
  'admin.integration.step.token': 'Token',
  'admin.integration.step.licence': 'Lizenz',
  'admin.integration.step.sign-ins': 'Anmeldeprotokoll',
  'admin.integration.step.background-sign-ins': 'Anmeldungen im Hintergrund',
  'admin.integration.step.users': 'Personen',
  'admin.integration.step.credential-expiry': 'Ablauf der Anmeldeinformationen',
  'admin.integration.step.bot-credential-expiry': 'Ende der Anmeldeinformationen des Bots',
  'admin.integration.step.event-hub': 'Event Hub',
  'admin.integration.step.store': 'Datenbank',
  'admin.integration.step.bot': 'Bot',
  'admin.integration.step.chats': 'Reichweite des Bots',
  'admin.integration.permission': 'Berechtigung {permission}',

  'admin.integration.warnings.title': 'Warnungen in Teams',
  'admin.integration.warnings.hint':
    'Der Bot warnt 30, 14, 7 und 1 Tage bevor ein geheimer Clientschlüssel oder ein Zertifikat abläuft, und sobald es abgelaufen ist. Wer die Verwaltung sieht, liest dasselbe auf jeder Seite des Tabs.',
  'admin.integration.warnings.set-up': 'Warnungen in Teams einrichten',
  'admin.integration.warnings.stop': 'Alle Warnungen stoppen',
  'admin.integration.warnings.nobody': 'Der Bot warnt noch niemanden.',
  'admin.integration.warnings.conversations':
    '{count, plural, one {Der Bot warnt in # Unterhaltung.} other {Der Bot warnt in # Unterhaltungen.}}',
  'admin.integration.warnings.how':
    'Schreiben Sie dem Bot bis {when} „Warnungen hierher senden“ oder „Warnungen stoppen“, in dem Chat oder Kanal, der gemeint ist. Sie können ihm auch sagen, wo jemand anders ist: „Setze Anna Berg auf remote“.',
} as const;
