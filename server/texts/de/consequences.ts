/** The consequences of a changed setting. */
export const consequences = {
  'consequence.timeZone':
    'Bereits gespeicherte Daten behalten ihr Datum. Die Tage von Personen ohne eigene Zeitzone, „heute“ und die Aufbewahrung richten sich von jetzt an nach der neuen Zeitzone.',
  'consequence.language':
    'Was Indoors in Kanäle schreibt, ist von jetzt an in dieser Sprache. Alle anderen lesen wie bisher in ihrer eigenen.',
  'consequence.workingDays':
    'Zahlen, die Arbeitstage vergleichen, verwenden diese, auch für gespeicherte Tage. Bereits Erfasstes ändert sich nicht.',
  'consequence.unmatched.discard':
    'Adressen in keinem Bereich sagen vom nächsten Lesen an nichts aus. Was ihretwegen als remote galt, bleibt so.',
  'consequence.unmatched.remote':
    'Adressen in keinem Bereich zählen vom nächsten Lesen an als remote, auch die von Anmeldungen, die erneut gelesen werden.',
  'consequence.unmatched.discover':
    'Adressen in keinem Bereich, die viele Personen verwenden, werden Kandidaten; dafür wird die letzte Woche erneut gelesen. Was ihretwegen als remote galt, bleibt so.',
  'consequence.leftOfficeAfter': 'Die Anwesenheit aller wird sofort danach berechnet, auch die an vergangenen Tagen, die gespeichert sind.',
  'consequence.defaultMode':
    'Nur Personen, die das Verzeichnis von jetzt an zum ersten Mal nennt, erhalten diesen Modus. Bei allen anderen ändert sich nichts.',
  'consequence.departmentModes':
    'Nur Personen, die das Verzeichnis von jetzt an zum ersten Mal nennt, erhalten diese Modi. Bei allen anderen ändert sich nichts.',
  'consequence.selfServiceModes.on':
    'Von jetzt an dürfen Personen ihren eigenen Modus ändern, auch einen, den die Administration festgelegt hat.',
  'consequence.selfServiceModes.off': 'Von jetzt an ändert nur die Administration Modi. Modi, die Personen selbst gewählt haben, bleiben.',
  'consequence.accessLogging.on':
    'Vom nächsten Lesen an werden Adressen aufgezeichnet, und zwar für Bereiche, deren eigener Schalter an ist. Anmeldungen der letzten Tage werden erneut gelesen, also werden auch deren Adressen aufgezeichnet.',
  'consequence.accessLogging.off': 'Es werden keine Adressen mehr aufgezeichnet. Vorhandene bleiben, bis ihre Aufbewahrung endet.',
  'consequence.smallNumber.finer':
    'Zahlen aller vergangenen Tage werden sofort in diesen feineren Stufen angezeigt, die mehr über wenige Personen verraten.',
  'consequence.smallNumber.coarser': 'Zahlen aller vergangenen Tage werden sofort in diesen gröberen Stufen angezeigt.',
  'consequence.todayInSteps.on':
    'Von jetzt an zählen Zahlen von heute Personen, die nicht genannt werden, in Stufen, für alle und überall. Namen bleiben, wie sie sind.',
  'consequence.todayInSteps.off': 'Von jetzt an sind Zahlen von heute für alle genau, auch bei Personen, die nicht genannt werden.',
  'consequence.numberRetentionYears.longer': 'Zahlen der Büros und Etagen werden von jetzt an länger gespeichert.',
  'consequence.numberRetentionYears.shorter':
    'Zahlen der Büros und Etagen vom {day} und früher werden innerhalb einer Stunde gelöscht und lassen sich nicht wiederherstellen.',
  'consequence.insights.everybody': 'Von jetzt an können alle die Seite Einblicke öffnen und sehen, wie voll Büros voraussichtlich werden.',
  'consequence.insights.administrators':
    'Von jetzt an kann nur die Administration die Seite Einblicke öffnen und sehen, wie voll Büros voraussichtlich werden.',
  'consequence.insights.off':
    'Von jetzt an kann niemand die Seite Einblicke öffnen, und es gibt keine erwarteten Zahlen. Die Zahlen bleiben gespeichert.',
  'consequence.floorStatistics.on': 'Von jetzt an gibt es Einblicke und erwartete Zahlen für einzelne Etagen, auch aus vergangenen Tagen.',
  'consequence.floorStatistics.off':
    'Von jetzt an gibt es keine Einblicke und erwarteten Zahlen für einzelne Etagen. Ihre Zahlen bleiben gespeichert.',
  'consequence.pastFloors.on':
    'Von jetzt an werden Etagen vergangener Tage wieder genannt, für alle Tage, die gespeichert sind. Für die Statistik der Etagen gilt ihre eigene Einstellung.',
  'consequence.pastFloors.off':
    'Von jetzt an werden Etagen nur für heute genannt, bei Namen und bei Zahlen. Eine Statistik der Etagen gibt es nicht. Die eigenen Etagen sieht jede Person weiterhin.',
  'consequence.namesInGroups.on':
    'Von jetzt an werden Personen in Gruppen, in Kanälen und auf deren Registerkarten genannt, wenn alle Mitglieder zur Organisation gehören.',
  'consequence.namesInGroups.off':
    'Von jetzt an gibt es in Gruppen, in Kanälen und auf deren Registerkarten nur Zahlen. Im eigenen Chat mit dem Bot ändert sich nichts.',
  'consequence.following.on': 'Von jetzt an darf man anderen folgen. Wer schon jemandem folgte, erhält wieder Nachrichten.',
  'consequence.following.off':
    'Von jetzt an kann niemand jemandem folgen. Wer schon jemandem folgt, erhält keine Nachrichten mehr und kann es weiterhin beenden.',
  'consequence.worksCouncilMode.on':
    'Der Betriebsratsmodus gilt von jetzt an für alle, und alle sehen das. Die Einstellungen, die er setzt, stehen fest, bis er ausgeschaltet wird.',
  'consequence.worksCouncilMode.off':
    'Der Betriebsratsmodus endet für alle. Die Einstellungen, die er gesetzt hat, gelten wieder wie zuvor. Was inzwischen gelöscht wurde, kommt nicht zurück.',
  'consequence.quietHours': 'Von jetzt an schreibt der Bot von {from, number} bis {until, number} Uhr niemandem unaufgefordert.',
  'consequence.quietHours.none': 'Von jetzt an schreibt der Bot zu jeder Uhrzeit unaufgefordert.',
  'consequence.retentionDays.longer':
    'Tage werden von jetzt an länger gespeichert. Bereits Gelöschtes kommt dadurch nicht zurück; das Lesen der Vergangenheit kann Tage wiederbringen, die Entra noch hat.',
  'consequence.retentionDays.one-day':
    'Was über Personen vom {first} gespeichert ist, wird innerhalb einer Stunde gelöscht: {count, plural, one {# Tag fällt weg} other {# Tage fallen weg}}. Werden Tage später wieder länger gespeichert, kann das Lesen der Vergangenheit wiederbringen, was Entra davon noch hat.',
  'consequence.retentionDays.shorter':
    'Was über Personen vom {first} bis zum {last} gespeichert ist, wird innerhalb einer Stunde gelöscht: {count, plural, one {# Tag fällt weg} other {# Tage fallen weg}}. Werden Tage später wieder länger gespeichert, kann das Lesen der Vergangenheit wiederbringen, was Entra davon noch hat.',
  'consequence.auditRetentionDays.longer':
    'Einträge des Audit-Protokolls werden von jetzt an länger gespeichert. Bereits Gelöschtes kommt nicht zurück.',
  'consequence.auditRetentionDays.shorter':
    'Einträge des Audit-Protokolls vom {day} und früher werden innerhalb einer Stunde gelöscht und lassen sich nicht wiederherstellen: {count, plural, one {# Tag fällt weg} other {# Tage fallen weg}}.',
} as const;
