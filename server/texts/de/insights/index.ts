/** What the page of insights says. The tab loads it with its code. */
export const insights = {
  'tab.insights.title': 'Einblicke',
  'tab.insights.loading': 'Einblicke werden geladen',
  'tab.insights.office': 'Büro',
  'tab.insights.floor': 'Etage',
  'tab.insights.whole-office': 'Ganzes Büro',
  'tab.insights.csv': 'CSV herunterladen',
  'tab.insights.csv-done': '{file} ist heruntergeladen.',
  'tab.insights.print': 'Drucken',
  'tab.insights.no-offices': 'Es gibt noch kein Büro.',
  'tab.insights.counted':
    'Aus {count, plural, one {# gezählten Tag} other {# gezählten Tagen}}, {from} bis {to}, in den Öffnungszeiten. Heute und Schließtage sind nicht dabei.',
  'tab.insights.capacity': 'Gedacht für {capacity, number} Personen.',
  'tab.insights.hours-not-stated': 'Es sind keine Öffnungszeiten angegeben; daher zählen 7:00 bis 19:00 Uhr an Arbeitstagen.',
  'tab.insights.steps': 'Zahlen stehen in Stufen, denn sie nennen niemanden. Jede braucht mindestens {least, number} Tage.',
  'tab.insights.going-home':
    'Anmeldungen zeigen, wann jemand kommt. Dass jemand geht, ist nur zu sehen, wenn eine Anmeldung von anderswo folgt; die Zahlen später Stunden sind daher eher zu hoch.',
  'tab.insights.empty': 'Es gibt noch keine Zahlen',
  'tab.insights.empty-hint':
    'Sie beginnen am Tag nach dem {day}, an dem dieses Büro angelegt wurde. Ein Tag wird gezählt, sobald er vorbei ist und alle seine Anmeldungen gelesen sind; das kann eine Woche dauern.',
  'tab.insights.now': 'Jetzt',
  'tab.insights.now-usual':
    '{weekday}, {hour}: {present}. Üblich zu dieser Stunde: {usual}, meistens {middle}, nach {count, plural, one {# solchen Tag} other {# solchen Tagen}}.',
  'tab.insights.now-unknown':
    '{weekday}, {hour}: {present}. Was zu dieser Stunde üblich ist, ist noch nicht bekannt; es gibt {count, plural, one {# solchen Tag} other {# solche Tage}}.',
  'tab.insights.heat': 'Nach Wochentag und Stunde',
  'tab.insights.heat-means':
    'Der Mittelwert der Personen, die zu Beginn jeder Stunde da sind, an solchen Tagen der letzten 13 Wochen. Je kräftiger die Farbe, desto voller.',
  'tab.insights.heat-few': '„–“ heißt: zu wenige Tage.',
  'tab.insights.hour': 'Stunde',
  'tab.insights.days': '{count, plural, one {# Tag} other {# Tage}}',
  'tab.insights.too-few': 'zu wenige Tage',
  'tab.insights.weekdays': 'Wochentage und Kapazität',
  'tab.insights.weekdays-mean':
    'Durchschnitt: der Mittelwert der anwesenden Personen über alle Öffnungsstunden der letzten 13 Wochen. Vollste Stunde: der Mittelwert der vollsten Stunde jedes Tages.',
  'tab.insights.weekday': 'Wochentag',
  'tab.insights.average': 'Durchschnitt',
  'tab.insights.peak': 'Vollste Stunde',
  'tab.insights.counted-days': 'Tage',
  'tab.insights.trend': 'Woche für Woche',
  'tab.insights.trend-means': 'Dieselben Zahlen für jede ganze Woche des letzten halben Jahres. Eine Woche folgt, sobald sie vorbei ist.',
  'tab.insights.trend-weeks': 'Jede Zeile umfasst {weeks, number} Wochen, denn dieses Büro öffnet an wenigen Wochentagen.',
  'tab.insights.trend-none': 'Es ist noch keine Woche gezählt.',
  'tab.insights.week': 'Woche',
  'tab.insights.period': '{from} bis {to}',
  'tab.insights.coming': 'Die kommenden zwei Wochen',
  'tab.insights.coming-means':
    'Erwartet: der Median der verschiedenen Personen an diesem Wochentag in den letzten 13 Wochen. Meistens: Zwischen diesen Zahlen liegen die mittleren 60 % solcher Tage. Geplant: Personen, die genannt werden dürfen und es angegeben haben; sie werden nicht dazugezählt.',
  'tab.insights.day': 'Tag',
  'tab.insights.expected': 'Erwartet',
  'tab.insights.mostly': 'Meistens',
  'tab.insights.planned': 'Geplant',
  'tab.insights.closed': 'Geschlossen',
  'tab.insights.closed-for': 'Geschlossen: {name}',
  'tab.insights.head-counts': 'Personen vergangener Tage',
  'tab.insights.head-counts-mean': 'Verschiedene Personen jedes Tages, zu irgendeiner Stunde: für Verpflegung und Reinigung.',
  'tab.insights.head-counts-none': 'Es ist noch kein Tag gezählt.',
  'tab.insights.head-counts-of-floors':
    'Für eine Etage gibt es sie erst, wenn die Personendaten eines Tages gelöscht sind. Wählen Sie für die Tage davor das ganze Büro.',
  'tab.insights.people': 'Personen',
  'tab.insights.share': '{from, number}–{to, number} %',
  'tab.insights.share-below': 'bis {to, number} %',
} as const;
