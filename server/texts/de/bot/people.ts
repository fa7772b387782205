/** The bot on when somebody comes, on one's own team, and on who sees one. */
export const people = {
  'bot.when.next-nothing':
    '{who, select, self {Sie haben für keinen Tag der nächsten vier Wochen angegeben, da zu sein.} other {{name} hat für keinen Tag der nächsten vier Wochen angegeben, da zu sein.}}',
  'bot.when.end-unknown': '{fact} Bis wann, hat niemand angegeben.',
  'bot.when.until': '{fact} Laut Angabe {time}.',
  'bot.when.since-unknown': '{fact} Seit wann, sage ich nicht.',
  'bot.team.none': 'Das Verzeichnis nennt niemanden aus Ihrem Team, den ich nennen darf.',
  'bot.team.any-office': 'einem Büro',
  'bot.team.in': 'Aus Ihrem Team, soweit ich es nennen darf, sind jetzt {count, number} von {members, number} in {places}.',
  'bot.team.no-manager': 'Das Verzeichnis nennt keine Führungskraft von Ihnen, die ich nennen darf.',
  'bot.team.my-manager': 'Ihre Führungskraft ist {manager}. {fact}',
  'bot.team.no-manager-of': 'Das Verzeichnis nennt keine Führungskraft von {name}, die ich nennen darf.',
  'bot.team.manager-of': '{name} berichtet an {manager}. {fact}',
  'bot.team.no-reports': 'Das Verzeichnis nennt niemanden, der Ihnen unterstellt ist und den ich nennen darf.',
  'bot.team.reports': 'Ihnen {count, plural, one {ist # Person} other {sind # Personen}} unterstellt, soweit ich sie nennen darf:',
  'bot.where.same-floor': 'Ja, das ist dieselbe Etage.',
  'bot.where.same-office': 'Ja, das ist dasselbe Büro.',
  'bot.where.other-floor': 'Nein, das ist nicht dieselbe Etage.',
  'bot.where.other-office': 'Nein, das ist nicht dasselbe Büro.',
  'bot.where.unknown-floor': 'Ich kenne nicht von beiden die Etage.',
  'bot.where.unknown-office': 'Ich kenne nicht von beiden das Büro.',
  'bot.team.manager-is-you': '{name} berichtet an Sie.',
  'bot.team.reports-of': '{name} {count, plural, one {ist # Person} other {sind # Personen}} unterstellt, soweit ich sie nennen darf:',
  'bot.team.team-of': '{name} gehört zum Team von {manager}, soweit ich es nennen darf:',
  'bot.team.no-reports-of': 'Das Verzeichnis nennt niemanden, der {name} unterstellt ist und den ich nennen darf.',
  'bot.team.no-plans': 'Niemand aus Ihrem Team, den ich nennen darf, hat für {days} angegeben, da zu sein.',
  'bot.team.come':
    'Kommen Sie {day} ins Büro: {count, number} von {members, number} aus Ihrem Team {count, plural, one {hat} other {haben}} angegeben, da zu sein ({names}).',
  'bot.seen.display':
    'Alle in Ihrer Organisation, die Indoors verwenden, können sehen, wo Sie jetzt sind, was Sie für andere Tage angegeben haben und in welchen Büros Sie an gespeicherten Tagen waren.',
  'bot.seen.otherwise':
    'Wenn Sie nicht ausgeblendet sind, können alle in Ihrer Organisation, die Indoors verwenden, sehen, wo Sie sind, was Sie für andere Tage angegeben haben und in welchen Büros Sie an gespeicherten Tagen waren.',
  'bot.seen.track': 'Niemand sieht Sie mit Namen: Sie werden in den Zahlen der Büros und Etagen mitgezählt, mehr nicht.',
  'bot.seen.off': 'Niemand: Über Sie wird nichts aufgezeichnet.',
  'bot.seen.hidden': 'Sie sind gerade ausgeblendet: Für andere sieht es aus, als wäre nichts von Ihnen gesehen worden.',
  'bot.seen.own-data':
    'Wer in der Administration etwas über Sie nachgesehen oder geändert hat, steht auf der Seite „Meine Daten“ der Registerkarte „Indoors“.',
  'bot.shown.last-read':
    'Anmeldungen wurden zuletzt {day} um {time} Uhr gelesen. Entra selbst gibt sie einige Minuten später weiter, manchmal erst nach einer Stunde oder mehr.',
  'bot.shown.never-read': 'Es wurden noch keine Anmeldungen gelesen.',
  'bot.shown.no-range':
    'Heute kam keine Anmeldung von Ihnen von einer Adresse, die als Ort zählt. Ihre eigene Adresse sehe ich hier nicht.',
  'bot.shown.in-range': 'Heute wurden Anmeldungen von Ihnen aus diesen Bereichen gezählt: {ranges}.',
  'bot.shown.what-to-do':
    'Wenn Sie im Büro sind, sagen Sie es, zum Beispiel „Ich bin in {office}“, und melden Sie es der Administration, wenn es wieder vorkommt.',
  'bot.habits.none':
    'An {days, plural, one {dem # gespeicherten Tag} other {den # gespeicherten Tagen}} wurden Sie in keinem Büro gesehen.',
  'bot.habits.own':
    'An {days, plural, one {dem # gespeicherten Tag} other {den # gespeicherten Tagen}} waren Sie in einem Büro: {weekdays}. Nur Sie erfahren das.',
  'bot.habits.weekday': '{weekday} ({count, number}-mal)',
} as const;
