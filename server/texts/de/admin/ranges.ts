/** The page of IP ranges: the list, the form, previews, changes and files. */
export const ranges = {
  'admin.ranges.title': 'IP-Bereiche',
  'admin.ranges.lead':
    'Welche öffentlichen Adressen welchen Ort bedeuten. Wo mehrere Bereiche eine Adresse enthalten, zählt der spezifischste.',
  'admin.ranges.add': 'Bereich hinzufügen',
  'admin.ranges.new': 'Neuer Bereich',
  'admin.ranges.edit': '{range} bearbeiten',
  'admin.ranges.remove': '{range} entfernen',
  'admin.ranges.not-saved': 'Der Bereich wurde nicht gespeichert',
  'admin.ranges.saved': '{range} ist gespeichert und gilt.',
  'admin.ranges.succeeded': '{range} hat von jetzt an einen Nachfolger. Gespeicherte Tage bleiben, wo sie sind.',
  'admin.ranges.deleted': '{range} ist gelöscht. Der Bereich hat nie gegolten.',
  'admin.ranges.closed':
    '{range} ist geschlossen: Von jetzt an wird darüber niemand verortet, und bisher verortete Tage bleiben, wie sie sind.',

  'admin.ranges.empty': 'Noch keine Bereiche',
  'admin.ranges.empty-hint':
    'Fügen Sie die öffentlichen Adressen hinzu, von denen aus ein Büro das Internet erreicht. Bis dahin kann dort niemand verortet werden.',
  'admin.ranges.find': 'Bereich suchen',
  'admin.ranges.find-hint': 'Nach Name oder Adresse suchen',
  'admin.ranges.filter-target': 'Nach Bedeutung filtern',
  'admin.ranges.every-target': 'Alle Orte',
  'admin.ranges.filter-source': 'Nach Quelle filtern',
  'admin.ranges.every-source': 'Alle Quellen',
  'admin.ranges.in-force':
    '{count, plural, one {# Bereich gilt. Tage gelten in Ihrer Zeitzone, {zone}.} other {# Bereiche gelten. Tage gelten in Ihrer Zeitzone, {zone}.}}',
  'admin.ranges.no-match': 'Kein Bereich passt',
  'admin.ranges.no-match-hint': 'Keiner der geltenden Bereiche passt zu den Filtern.',
  'admin.ranges.none-open': 'Kein geltender Bereich',
  'admin.ranges.none-open-hint': 'Alle sind geschlossen. Bis Sie einen hinzufügen, kann niemand verortet werden.',
  'admin.ranges.list': 'Bereiche',
  'admin.ranges.closed-list': 'Geschlossene Bereiche',
  'admin.ranges.column-since': 'Seit',
  'admin.ranges.column-closed': 'Geschlossen',
  'admin.ranges.column-switches': 'Schalter',
  'admin.ranges.column-actions': 'Aktionen',
  'admin.ranges.addresses': '{more, plural, =0 {{cidrs}} other {{cidrs} und # weitere}}',
  'admin.ranges.switches':
    '{presence, select, on {{logging, select, on {Anwesenheit, Protokollierung} other {Anwesenheit}}} other {{logging, select, on {Keine Anwesenheit, Protokollierung} other {Keine Anwesenheit}}}}',
  'admin.ranges.source.manual': 'Von Hand',
  'admin.ranges.source.named-location': 'Benannter Standort',
  'admin.ranges.source.discovered': 'Entdeckt',

  'admin.ranges.target.choose': 'Auswählen …',
  'admin.ranges.target.no-office': 'Kein Büro',
  'admin.ranges.target.kind.remote': 'Remote',
  'admin.ranges.target.kind.ignore': 'Ignoriert',
  'admin.ranges.target.ignore-long': 'Ignoriert (VPN oder Proxy)',
  'admin.ranges.target.hint.remote': 'Wer sich von hier anmeldet, arbeitet anderswo.',
  'admin.ranges.target.hint.ignore': 'Ein Ausgang eines VPN oder Proxys: Er sagt nichts darüber, wo jemand ist.',
  'admin.ranges.target.gone': 'Ein Büro, das es nicht mehr gibt',

  'admin.ranges.duplicate': 'Dieselben Adressen sind in zwei Bereichen',
  'admin.ranges.duplicate-line': '{cidr} ist in {ranges}.',
  'admin.ranges.duplicate-more': '{count, plural, one {# weiteres ist in zwei Bereichen.} other {# weitere sind in zwei Bereichen.}}',
  'admin.ranges.duplicate-remedy': 'Es zählt der Bereich, der zuerst angelegt wurde. Entfernen Sie die Adressen aus dem anderen.',
  'admin.ranges.quoted': '„{range}“',

  'admin.ranges.form.name-missing': 'Der Bereich braucht einen Namen.',
  'admin.ranges.form.target-missing': 'Geben Sie an, was diese Adressen bedeuten.',
  'admin.ranges.form.past-missing': 'Geben Sie an, was die neue Bedeutung mit gespeicherten Tagen machen soll.',
  'admin.ranges.form.addresses-missing': 'Geben Sie mindestens eine Adresse, ein CIDR oder eine Adressspanne an.',
  'admin.ranges.form.presence-hint': 'Aus: Über Anmeldungen von hier wird niemand verortet.',
  'admin.ranges.form.logging-hint':
    'Ein: Person, Adresse und Datum werden gespeichert, nie die Uhrzeit. Dazu muss auch der Schalter der Organisation in den Einstellungen eingeschaltet sein.',
  'admin.ranges.form.addresses-hint':
    'Die öffentlichen, die Entra sieht. Fügen Sie sie ein, wie Sie sie haben: Adressen, CIDRs, Adressspannen a - b, mit Kommas, Zeilen und # Kommentaren.',

  'admin.ranges.past.why': 'Bisher bedeutete der Bereich „{before}“. Er soll „{after}“ bedeuten. Warum?',
  'admin.ranges.past.wrong': 'Es war falsch: auch die Vergangenheit berichtigen.',
  'admin.ranges.past.wrong-hint': 'Auch gespeicherte Tage werden als „{after}“ angezeigt, ebenso die Personen, die gerade dort sind.',
  'admin.ranges.past.moved': 'Es hat sich geändert: von jetzt an.',
  'admin.ranges.past.moved-hint': 'Dieser Bereich wird geschlossen, und ein neuer übernimmt. Gespeicherte Tage bleiben „{before}“.',

  'admin.ranges.check.checking': 'Wird geprüft …',
  'admin.ranges.check.failed': 'Die Adressen wurden nicht geprüft',
  'admin.ranges.check.empty': 'Es ist noch keine Adresse darin.',
  'admin.ranges.check.cidrs': '{count, plural, one {# CIDR.} other {# CIDRs.}}',
  'admin.ranges.check.size':
    '{count, plural, one {# CIDR} other {# CIDRs}}, {addresses, plural, one {# IPv4-Adresse} other {# IPv4-Adressen}}.',
  'admin.ranges.check.joined': '{more, plural, =0 {Zusammengefasst: {cidrs}.} other {Zusammengefasst: {cidrs} und # weitere.}}',
  'admin.ranges.check.faults':
    '{count, plural, one {# Eintrag kann nicht verwendet werden.} other {# Einträge können nicht verwendet werden.}}',
  'admin.ranges.check.conflicts':
    '{count, plural, one {# CIDR gehört zu einem anderen Bereich.} other {# CIDRs gehören zu anderen Bereichen.}}',
  'admin.ranges.check.faults-title': 'Diese können nicht verwendet werden',
  'admin.ranges.check.conflicts-title': 'Diese gehören zu einem anderen Bereich',
  'admin.ranges.check.nested-title': 'Der spezifischste Bereich zählt',
  'admin.ranges.check.line': 'Zeile {line, number}: {fault}',
  'admin.ranges.check.show': 'Anzeigen',
  'admin.ranges.check.show-line': 'Zeile {line, number} anzeigen',
  'admin.ranges.check.more': 'Und {count, number} weitere.',
  'admin.ranges.check.remove-all': 'Alle {count, number} entfernen',

  'admin.ranges.taken-over.reading': 'Das wurde von jemand anderem geschlossen. Der Nachfolger wird gesucht …',
  'admin.ranges.taken-over.title': '„{range}“ wurde inzwischen geschlossen, am {date}',
  'admin.ranges.taken-over.successor':
    '„{successor}“ hat übernommen. Ihre Eingaben können dorthin; was Sie nicht geändert haben, bleibt dort, wie es ist.',
  'admin.ranges.taken-over.none': 'Kein anderer Bereich hat übernommen. Ihre Eingaben können ein eigener Bereich werden.',
  'admin.ranges.taken-over.carry': 'Nachfolger bearbeiten',
  'admin.ranges.taken-over.new': 'Neuen Bereich daraus anlegen',

  'admin.ranges.removing.title': '{range} entfernen?',
  'admin.ranges.removing.verb': 'Entfernen',
  'admin.ranges.removing.means':
    'Von jetzt an gehören seine Adressen zu keinem Bereich, außer ein größerer enthält sie. Tage, die er verortet hat, bleiben, wie sie sind: Er wird geschlossen, nicht gelöscht.',

  'admin.ranges.preview.look': 'Vorschau',
  'admin.ranges.preview.failed': 'Die Vorschau ist nicht möglich',
  'admin.ranges.preview.saving': 'Was das Speichern bewirken würde',
  'admin.ranges.preview.removing': 'Was das Entfernen bewirken würde',
  'admin.ranges.preview.to': 'nach',
  'admin.ranges.preview.title.at-once': 'Sofort anderswo angezeigt',
  'admin.ranges.preview.title.next': 'Ab der nächsten Anmeldung anderswo angezeigt',
  'admin.ranges.preview.title.corrected': 'Gespeicherte Tage',
  'admin.ranges.preview.title.history':
    '{days, plural, one {Wenn es am letzten Tag so gewesen wäre} other {Wenn es in den letzten # Tagen so gewesen wäre}}',
  'admin.ranges.preview.concerns': 'Betroffen: {people}.',
  'admin.ranges.preview.nobody.at-once': 'Niemand.',
  'admin.ranges.preview.nobody.next': 'Niemand, der gerade da ist.',
  'admin.ranges.preview.days-of.corrected': 'Anderswo angezeigt werden Tage von: {people}.',
  'admin.ranges.preview.nobody.corrected': 'Sie bleiben, wie sie sind.',
  'admin.ranges.preview.days-of.history': 'Anderswo angezeigt worden wären Tage von: {people}. Sie werden nicht geändert.',
  'admin.ranges.preview.nobody.history': 'Niemand wäre anderswo angezeigt worden.',
  'admin.ranges.preview.person-days': '{days, plural, one {{people} (# Personentag)} other {{people} (# Personentage)}}',
  'admin.ranges.preview.named-person-days':
    '{days, plural, one {{people} (# Personentag, nur wer genannt werden darf)} other {{people} (# Personentage, nur wer genannt werden darf)}}',
  'admin.ranges.preview.nobody-named': 'Niemand, der genannt werden darf.',
  'admin.ranges.preview.named-people': '{people}, nur wer genannt werden darf',
  'admin.ranges.preview.names': '{more, plural, =0 {{names}} other {{names} und # weitere}}',

  'admin.ranges.changes.title': 'Letzte Änderungen',
  'admin.ranges.changes.undo-one': 'Rückgängig: {change}',
  'admin.ranges.changes.not-undone': 'Das wurde nicht rückgängig gemacht',
  'admin.ranges.changes.gone': 'Ein Bereich, den es nicht mehr gibt',
  'admin.ranges.change.create':
    '{others, plural, =0 {„{range}“ hinzugefügt} one {„{range}“ und # weiterer hinzugefügt} other {„{range}“ und # weitere hinzugefügt}}',
  'admin.ranges.change.update':
    '{others, plural, =0 {„{range}“ geändert} one {„{range}“ und # weiterer geändert} other {„{range}“ und # weitere geändert}}',
  'admin.ranges.change.from-now': '„{range}“ hat einen Nachfolger erhalten',
  'admin.ranges.change.close':
    '{others, plural, =0 {„{range}“ geschlossen} one {„{range}“ und # weiterer geschlossen} other {„{range}“ und # weitere geschlossen}}',
  'admin.ranges.change.delete':
    '{others, plural, =0 {„{range}“ gelöscht} one {„{range}“ und # weiterer gelöscht} other {„{range}“ und # weitere gelöscht}}',
  'admin.ranges.change.import':
    '{others, plural, =0 {„{range}“ importiert} one {„{range}“ und # weiterer importiert} other {„{range}“ und # weitere importiert}}',
  'admin.ranges.change.undo':
    '{others, plural, =0 {Änderung an „{range}“ zurückgenommen} one {Änderung an „{range}“ und # weiteren zurückgenommen} other {Änderung an „{range}“ und # weiteren zurückgenommen}}',

  'admin.ranges.file.menu': 'Import oder Export',
  'admin.ranges.file.import': 'Datei importieren …',
  'admin.ranges.file.csv': 'Als CSV exportieren',
  'admin.ranges.file.json': 'Als JSON exportieren',
  'admin.ranges.file.failed': 'Der Export ist nicht möglich',
  'admin.ranges.file.downloaded': '{file} ist heruntergeladen.',

  'admin.ranges.import.title': 'Bereiche importieren',
  'admin.ranges.import.verb': 'Importieren',
  'admin.ranges.import.verb-count': '{count, plural, one {# Bereich importieren} other {# Bereiche importieren}}',
  'admin.ranges.import.hint':
    'Eine CSV- oder JSON-Datei, wie der Export sie schreibt. Eine Zeile mit der ID oder dem Namen eines Bereichs ändert diesen Bereich, andere legen neue an. Bereiche, die die Datei nicht nennt, bleiben, wie sie sind.',
  'admin.ranges.import.file': 'Datei mit Bereichen',
  'admin.ranges.import.choose': 'Datei auswählen',
  'admin.ranges.import.paste': 'Oder den Text einfügen und hier berichtigen',
  'admin.ranges.import.reading': 'Wird gelesen …',
  'admin.ranges.import.unreadable': 'Die Datei kann nicht gelesen werden',
  'admin.ranges.import.failed': 'Es wurde nichts importiert',
  'admin.ranges.import.past': 'Einige Bereiche sollen einen anderen Ort bedeuten. Warum?',
  'admin.ranges.import.past-wrong': 'Es war falsch: auch die Vergangenheit berichtigen',
  'admin.ranges.import.past-moved': 'Es hat sich geändert: von jetzt an',
  'admin.ranges.import.past-missing': 'Geben Sie an, was die neuen Bedeutungen mit gespeicherten Tagen machen sollen.',
  'admin.ranges.import.done': 'Importiert: {summary}',
  'admin.ranges.import.summary': '{counts}.',
  'admin.ranges.import.count.created': '{count, number} neu',
  'admin.ranges.import.count.updated': '{count, number} geändert',
  'admin.ranges.import.count.unchanged': '{count, number} unverändert',
  'admin.ranges.import.count.refused': '{count, number} abgelehnt',
  'admin.ranges.import.guessed':
    'Die Datei ist nicht UTF-8 und wurde deshalb als Windows-1252 (Westeuropäisch) gelesen. Sehen Sie sich vor dem Import Buchstaben wie ä, é oder ß an; wenn sie falsch sind, speichern Sie die Datei als „CSV UTF-8“ und wählen Sie sie erneut aus.',
  'admin.ranges.import.empty': 'Es ist kein Bereich darin.',
  'admin.ranges.import.refused-first':
    '{count, plural, one {# Zeile wird abgelehnt. Berichtigen Sie sie zuerst: Entweder werden alle Zeilen importiert oder keine.} other {# Zeilen werden abgelehnt. Berichtigen Sie sie zuerst: Entweder werden alle Zeilen importiert oder keine.}}',
  'admin.ranges.import.no-change': 'Es würde sich nichts ändern.',
  'admin.ranges.import.lines': 'Zeilen der Datei',
  'admin.ranges.import.line': 'Zeile {line, number}',
  'admin.ranges.import.no-name': '(kein Name)',
  'admin.ranges.import.more-lines': 'Und {count, number} weitere Zeilen.',
  'admin.ranges.import.fault': '{field}: {fault}',
  'admin.ranges.import.outcome.created': 'Neu',
  'admin.ranges.import.outcome.updated': 'Geändert',
  'admin.ranges.import.outcome.unchanged': 'Unverändert',
  'admin.ranges.import.outcome.refused': 'Abgelehnt',
} as const;
