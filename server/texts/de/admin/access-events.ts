/** The page of access events. */
export const accessEvents = {
  'admin.access-events.title': 'Zugriffsereignisse',
  'admin.access-events.lead':
    'Wer an welchem Tag von welcher Adresse kam: ein Datum, nie eine Uhrzeit. Personen im Modus „Anzeigen“ werden genannt, alle anderen sind Zahlen. Jeder Blick hierauf wird im Audit-Protokoll vermerkt.',
  'admin.access-events.download': 'CSV herunterladen',
  'admin.access-events.not-downloaded': 'Der Download ist nicht möglich',
  'admin.access-events.no-ranges': 'Die auswählbaren Bereiche können nicht angezeigt werden',
  'admin.access-events.not-recorded':
    'Adressen werden nicht erfasst: „Adressen erfassen“ ist in den Einstellungen ausgeschaltet. Was vorher erfasst wurde, ist noch hier.',
  'admin.access-events.form': 'Wonach gesucht wird',
  'admin.access-events.person': 'Person',
  'admin.access-events.person-hint': 'Name, Konto oder Objekt-ID; leer: alle.',
  'admin.access-events.address': 'Adresse',
  'admin.access-events.address-hint': 'Eine IP-Adresse oder ein CIDR.',
  'admin.access-events.range': 'Bereich',
  'admin.access-events.every-range': 'Alle Bereiche',
  'admin.access-events.range-closed': '{range} (geschlossen)',
  'admin.access-events.first-day': 'Erster Tag',
  'admin.access-events.first-day-hint': 'Leer: vor sechs Tagen.',
  'admin.access-events.last-day': 'Letzter Tag',
  'admin.access-events.last-day-hint': 'Leer: heute.',
  'admin.access-events.look': 'Ansehen',
  'admin.access-events.not-shown': 'Es kann nichts angezeigt werden',
  'admin.access-events.not-yet': 'Es wurde noch nichts angesehen',
  'admin.access-events.not-yet-hint':
    'Geben Sie an, welche Personen, Adressen oder Tage Sie brauchen, und wählen Sie „Ansehen“. Ohne Angaben werden die letzten sieben Tage angezeigt.',
  'admin.access-events.empty': 'Keine Ereignisse',
  'admin.access-events.empty-hint': 'Von {from} bis {to} wurde nichts Passendes erfasst.',
  'admin.access-events.span': '{from} bis {to}',
  'admin.access-events.others': 'Nicht genannt: {people}',
  'admin.access-events.no-range': 'Kein Bereich',
} as const;
