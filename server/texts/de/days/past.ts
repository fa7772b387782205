/** The hours of a past day. */
export const past = {
  'tab.past.title': 'Mittag und vollste Stunden',
  'tab.past.hour': 'Gezeigte Stunde: {time} nach den Uhren jedes Büros',
  'tab.past.noon': 'Mittags: {people}',
  'tab.past.peak': 'Am meisten um {hours}: {people}',
  'tab.past.no-peak': 'Von niemandem ist bekannt, dort gewesen zu sein',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'Um {time} Uhr wurden Sie so angezeigt',
  'tab.past.own-not-named': 'Sie werden nicht genannt',
  'tab.past.own-days': 'Alle Tage, die über Sie gespeichert sind',
} as const;
