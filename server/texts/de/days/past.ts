/** The hours of a past day, and what is kept of it. */
export const past = {
  'tab.past.title': 'Mittag und vollste Stunden',
  'tab.past.hour': 'Stunde nach den Uhren jedes Büros: {time}',
  'tab.past.noon': 'Mittags: {people}',
  'tab.past.peak': 'Am meisten um {hours}: {people}',
  'tab.past.no-peak': 'Keine Stunde ragt heraus',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'Um {time} Uhr wurden Sie so angezeigt',
  'tab.past.own-not-named': 'Sie werden nicht genannt',
  'tab.past.own-days': 'Alle Tage, die über Sie gespeichert sind',
  'tab.past.own-gone': 'Ihr Status an diesem Tag ist nicht mehr gespeichert.',
  'tab.past.names-gone': 'Namen dieses Tages sind nicht mehr gespeichert, nur noch die Zahlen der Büros und Etagen.',
  'tab.past.nothing-kept': 'Von diesem Tag ist nichts gespeichert, auch keine Zahlen.',
} as const;
