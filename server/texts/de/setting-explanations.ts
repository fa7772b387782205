/** What each setting of the organisation does, and what its values mean. */
export const settingExplanations = {
  'setting.timeZone.explanation':
    'Die Zeitzone der Organisation (IANA-Name): Sie gilt für „heute“, für die Aufbewahrung und für Personen und Büros ohne eigene Zeitzone.',
  'setting.language.explanation':
    'Die Sprache dessen, was sich an niemanden im Einzelnen richtet, zum Beispiel Warnungen in einem Kanal. Wer Indoors öffnet, liest in der Sprache des eigenen Teams oder Browsers.',
  'setting.workingDays.explanation':
    'Die Wochentage, an denen üblicherweise gearbeitet wird. Zahlen und die Suche nach Kandidaten vergleichen damit Gleiches mit Gleichem; Anwesenheit wird an jedem Tag erfasst.',
  'setting.unmatched.explanation': 'Was eine Anmeldung von einer Adresse bedeutet, die zu diesem Zeitpunkt in keinem Bereich lag.',
  'setting.unmatched.discard': 'Sie sagt nichts aus; nur ein später hinzugefügter Bereich kann ihr einen Ort geben.',
  'setting.unmatched.remote': 'Sie zählt als remote.',
  'setting.unmatched.discover':
    'Sie sagt nichts über die Person aus, aber viele Personen an einer Adresse machen diese zum Kandidaten für einen Bereich; nur ihre Anzahl wird gespeichert.',
  'setting.leftOfficeAfter.explanation':
    'Um wie viel später als die letzte Anmeldung im Büro eine Anmeldung von anderswo sein muss, um auf ein Verlassen zu schließen. Ein kürzerer Wert bemerkt den Heimweg früher; ein längerer lässt sich nicht von Telefonen mit mobilen Daten täuschen.',
  'setting.defaultMode.explanation':
    'Der Anwesenheitsmodus einer Person, die das Verzeichnis zum ersten Mal nennt. Bei bereits bekannten Personen ändert sich nichts.',
  'setting.defaultMode.off': 'Es wird nichts aufgezeichnet.',
  'setting.defaultMode.track': 'In den Zahlen der Büros und Etagen mitgezählt, nie genannt.',
  'setting.defaultMode.display': 'Mitgezählt und genannt.',
  'setting.departmentModes.explanation':
    'Abteilungen (Groß- und Kleinschreibung ist gleich), deren neue Personen einen anderen ersten Modus erhalten als alle anderen. Bei bereits bekannten Personen ändert sich nichts.',
  'setting.selfServiceModes.explanation':
    'Ob Personen ihren eigenen Anwesenheitsmodus ändern dürfen. Ohne das tut es nur die Administration; ausblenden, zurücksetzen und löschen können alle in jedem Fall selbst.',
  'setting.retentionDays.explanation':
    'Wie viele Tage lang Personentage, Adressen, Angaben und Zurücksetzungen gespeichert werden. Älteres wird niemandem angezeigt und an diesem Tag gelöscht.',
  'setting.accessLogging.explanation':
    'Ob Zugriffsereignisse (Person, Adresse und Datum, nie eine Uhrzeit) aufgezeichnet werden, und zwar für Bereiche, deren eigener Schalter auch an ist. Standardmäßig aus: Anwesenheit braucht es nicht.',
  'setting.smallNumber.explanation':
    'In Zahlen vergangener Tage und in Vorschauen werden Personen, die dort nicht genannt werden, in Stufen dieser Größe gezählt („12 und weniger als 5 weitere“, „12 und 5–9 weitere“), damit in einer kleinen Zahl niemand zu erkennen ist.',
  'setting.todayInSteps.explanation':
    'Ob die Stufen auch für Zahlen von heute gelten: in der Registerkarte, im Bot, auf Bildschirmen und für Dienstkonten. Personen, die alle sehen können, zählen genau, alle anderen in Stufen der oben genannten Größe. Solange niemand in dem Modus ist, der nur zählt, sind die Zahlen die der Namen.',
  'setting.auditRetentionDays.explanation':
    'Wie viele Tage lang gespeichert wird, wer was geändert oder angesehen hat. Keine andere Einstellung verkürzt das, und kein Eintrag kann vorher geändert oder gelöscht werden.',
  'setting.numberRetentionYears.explanation':
    'Wie viele Jahre lang gespeichert wird, wie viele Personen Stunde für Stunde in Büros und auf Etagen waren, und wie viele verschiedene an einem Tag. Diese Zahlen enthalten keine Personen und werden in Stufen angezeigt.',
  'setting.insights.explanation':
    'Wer sehen darf, wie voll Büros üblicherweise sind, nach Wochentag, Stunde und Woche: auf der Seite Einblicke, bei kommenden Tagen und beim Bot. Es sind Zahlen in Stufen und nie Personen oder Abteilungen.',
  'setting.insights.everybody': 'Alle, die Indoors nutzen.',
  'setting.insights.administrators': 'Nur die Administration.',
  'setting.insights.off': 'Niemand; die Seite gibt es nicht, und es gibt keine erwarteten Zahlen.',
  'setting.floorStatistics.explanation':
    'Ob es Einblicke und erwartete Zahlen für einzelne Etagen gibt. Ohne das gibt es nur die ganzer Büros; wie voll eine Etage jetzt ist, wird weiterhin angezeigt.',
  'setting.pastFloors.explanation':
    'Ob auch für Tage vor heute Etagen genannt werden. Ohne das werden Etagen überall nur für heute gezeigt, und es gibt keine Statistik der Etagen; die eigenen Etagen sieht jede Person weiterhin.',
  'setting.namesInGroups.explanation':
    'Ob Personen in Gruppen, in Kanälen und auf deren Registerkarten genannt werden dürfen, wenn alle Mitglieder zur Organisation gehören. Ohne das gibt es dort nur Zahlen.',
  'setting.following.explanation':
    'Ob man den Bot bitten darf, sich zu melden, wenn jemand da ist. Die andere Person sieht es und kann es in jedem Fall beenden oder verbieten.',
  'setting.quietHoursFrom.explanation':
    'Ab dieser Stunde, 0 bis 23, schreibt der Bot niemandem unaufgefordert, nach der Uhr der lesenden Person. Was in die Ruhezeit fällt, wird nicht später gesendet, außer Warnungen an die Administration.',
  'setting.quietHoursUntil.explanation': 'Bis zu dieser Stunde, 0 bis 23. Sind beide Stunden gleich, gibt es keine Ruhezeit.',
  'setting.worksCouncilMode.explanation':
    'Ein Schalter, der mehrere Einstellungen so setzt, wie Betriebsräte es meist verlangen, und sie festhält, solange er eingeschaltet ist. Alle sehen, dass er eingeschaltet ist und was er festlegt. Wird er ausgeschaltet, gelten diese Einstellungen wieder wie zuvor.',
} as const;
