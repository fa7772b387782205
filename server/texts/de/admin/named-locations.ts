/** The page of named locations: what Entra has, what of it is a range, and how ranges keep up. */
export const namedLocations = {
  'admin.named-locations.title': 'Benannte Standorte',
  'admin.named-locations.lead':
    'Was der bedingte Zugriff in Entra über Adressen weiß. Importieren Sie Standorte als Bereiche, und lassen Sie die Bereiche ihnen folgen.',
  'admin.named-locations.read': 'Jetzt aus Entra lesen',
  'admin.named-locations.reading': 'Wird gelesen …',
  'admin.named-locations.not-read': 'Entra konnte nicht gelesen werden',
  'admin.named-locations.count-unread':
    '{count, plural, one {# benannter Standort, noch nicht gelesen.} other {# benannte Standorte, noch nicht gelesen.}}',
  'admin.named-locations.count-read':
    '{count, plural, one {# benannter Standort, aus Entra gelesen: {when}.} other {# benannte Standorte, aus Entra gelesen: {when}.}}',
  'admin.named-locations.empty': 'Keine benannten Standorte',
  'admin.named-locations.empty-hint':
    'Der bedingte Zugriff Ihres Mandanten hat keine. Fügen Sie die Adressen Ihrer Büros auf der Seite „IP-Bereiche“ hinzu.',
  'admin.named-locations.find': 'Benannten Standort suchen',
  'admin.named-locations.find-hint': 'Nach Name oder Adresse suchen',
  'admin.named-locations.no-match': 'Kein benannter Standort passt',
  'admin.named-locations.no-match-hint': 'Keiner enthält das in seinem Namen oder seinen Adressen.',
  'admin.named-locations.show-all': 'Alle anzeigen',

  'admin.named-locations.group.changed': 'In Entra geändert',
  'admin.named-locations.group.offered': 'Nicht importiert',
  'admin.named-locations.group.followed': 'Importiert',
  'admin.named-locations.group.unusable': 'Nicht verwendbar',

  'admin.named-locations.state.removed': 'In Entra entfernt',
  'admin.named-locations.state.now-unusable': 'Nicht mehr verwendbar',
  'admin.named-locations.state.changed': 'In Entra geändert',
  'admin.named-locations.state.unreadable': 'Importiert, gerade nicht lesbar',
  'admin.named-locations.state.imported': 'Importiert',
  'admin.named-locations.state.unusable': 'Nicht verwendbar',
  'admin.named-locations.state.taken': 'Schon in anderen Bereichen',
  'admin.named-locations.state.offered': 'Nicht importiert',

  'admin.named-locations.kind.countries': 'Länder',
  'admin.named-locations.kind.compliant-network': 'Konformes Netzwerk',
  'admin.named-locations.kind.unknown': 'Von einer Art, die Indoors nicht kennt',
  'admin.named-locations.trusted': 'Vertrauenswürdig',
  'admin.named-locations.not-trusted': 'Nicht vertrauenswürdig',
  'admin.named-locations.cidrs': '{count, plural, one {# CIDR} other {# CIDRs}}',
  'admin.named-locations.all-cidrs': '{count, plural, one {Das einzige CIDR} other {Alle # CIDRs}}',
  'admin.named-locations.at-limit': 'Der Standort hat so viele Adressen, wie Entra erlaubt: Weitere fehlen vielleicht.',
  'admin.named-locations.left-out': '{count, plural, one {# Adresse wird ausgelassen:} other {# Adressen werden ausgelassen:}}',
  'admin.named-locations.rivals': 'Diese Bereiche haben einige der Adressen schon. Entfernen Sie sie dort zuerst:',

  'admin.named-locations.change.removed': 'Entra hat diesen Standort nicht mehr. Das Anwenden der Änderung schließt den Bereich „{range}“.',
  'admin.named-locations.change.unusable':
    'Kein Teil dieses Standorts ist noch verwendbar. Das Anwenden der Änderung schließt den Bereich „{range}“.',
  'admin.named-locations.change.behind':
    'Der Bereich „{range}“ ist nicht auf dem Stand von Entra. Das Anwenden der Änderung bewirkt Folgendes:',
  'admin.named-locations.change.adds': '{count, plural, one {Fügt # CIDR hinzu:} other {Fügt # CIDRs hinzu:}}',
  'admin.named-locations.change.removes': '{count, plural, one {Entfernt # CIDR:} other {Entfernt # CIDRs:}}',
  'admin.named-locations.change.renames': 'Nennt den Bereich „{name}“',
  'admin.named-locations.apply': 'Anwenden',
  'admin.named-locations.apply-one': 'Auf den Bereich anwenden: {location}',
  'admin.named-locations.applied': 'Der Bereich von „{location}“ ist auf dem neuesten Stand.',
  'admin.named-locations.auto-sync': 'Änderungen in Entra automatisch anwenden',
  'admin.named-locations.range': 'Bereich: {range}',

  'admin.named-locations.close': 'Bereich schließen',
  'admin.named-locations.close-one': 'Bereich schließen: {location}',
  'admin.named-locations.close-ask': 'Bereich {range} schließen?',
  'admin.named-locations.close-means':
    'Von jetzt an gehören seine Adressen zu keinem Bereich, außer ein größerer enthält sie. Tage, die er verortet hat, bleiben, wie sie sind.',
  'admin.named-locations.closed': 'Der Bereich {range} ist geschlossen.',
  'admin.named-locations.unfollow': 'Nicht mehr folgen',
  'admin.named-locations.unfollow-one': 'Nicht mehr folgen: {location}',
  'admin.named-locations.unfollow-ask': '{location} nicht mehr folgen?',
  'admin.named-locations.unfollow-means':
    'Der Bereich bleibt mit seinen Adressen bestehen. Was sich von jetzt an in Entra ändert, wird weder vorgeschlagen noch angewendet.',
  'admin.named-locations.unfollowed': 'Der Bereich {range} bleibt, wie er ist, und folgt keinem benannten Standort mehr.',

  'admin.named-locations.import.all': 'Alle {count, number}, die importiert werden können',
  'admin.named-locations.import.one': '{location} importieren',
  'admin.named-locations.import.verb': '{count, plural, one {# Standort importieren} other {# Standorte importieren}}',
  'admin.named-locations.import.auto-sync': 'Spätere Änderungen in Entra automatisch anwenden',
  'admin.named-locations.import.suggested': 'Vorgeschlagen: {why}',
  'admin.named-locations.import.failed': 'Es wurde nichts importiert',
  'admin.named-locations.import.refused': 'Diese wurden nicht importiert:',
  'admin.named-locations.import.refused-one': '{location}: {why}',
  'admin.named-locations.import.done-one': '„{location}“ ist jetzt ein Bereich.',
  'admin.named-locations.import.done':
    '{count, plural, one {# benannter Standort ist jetzt ein Bereich.} other {# benannte Standorte sind jetzt Bereiche.}}',
} as const;
