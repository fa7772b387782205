/** The tab of a channel or chat, the same for every reader, and the page that sets it up. */
export const channel = {
  'tab.channel.title': 'Jetzt im Büro',
  'tab.channel.all': 'Alle Büros',
  'tab.channel.people': 'Jetzt hier',
  'tab.channel.nobody': 'Zurzeit ist niemand hier, der genannt werden darf.',
  'tab.channel.since': 'seit {time}',
  'tab.channel.numbers-only':
    'Namen werden hier nicht gezeigt: Der Bot ist nicht in dieser Unterhaltung, nicht alle darin gehören zu Ihrer Organisation, oder Ihre Organisation hat Namen in Gruppen ausgeschaltet.',
  'tab.channel.more': '{count, plural, one {und # weitere Person} other {und # weitere}}',
  'tab.channel.not-there': 'Dieses Büro oder diese Etage ist nicht mehr in Gebrauch',
  'tab.channel.not-there-hint': 'Der Ort wurde archiviert. In den Einstellungen dieser Registerkarte lässt sich ein anderer wählen.',
  'tab.channel.no-offices': 'Es gibt noch keine Büros.',
  'tab.channel.set.title': 'Ein Büro in dieser Registerkarte anzeigen',
  'tab.channel.set.lead':
    'Alle sehen das Gleiche: wie viele Personen dort sind, und Namen nur, wenn der Bot in dieser Unterhaltung ist und alle darin zu Ihrer Organisation gehören. Niemand sieht hier den eigenen Status.',
  'tab.channel.set.place': 'Büro oder Etage',
  'tab.channel.set.choose': 'Alle Büros',
  'tab.channel.set.whole': '{office}, alle Etagen',
  'tab.channel.set.outside':
    'Diese Seite richtet eine Registerkarte eines Kanals oder Chats ein. Fügen Sie Indoors dort mit dem Pluszeichen neben den Registerkarten hinzu.',
} as const;
