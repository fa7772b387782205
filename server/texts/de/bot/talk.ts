/** What the bot says besides: greetings, help, and what it did not understand. */
export const talk = {
  'bot.help.first':
    'Ich weiß, wer im Büro ist, und zwar aus den Anmeldungen, die Microsoft Entra ohnehin aufzeichnet. Das können Sie sagen:',
  'bot.help.who':
    '„Wer ist heute im Büro?“{place, select, none {} office {, „Wer ist in {office}?“} other {, „Wer ist in {office}?“, „Wer ist in {floor}?“}}',
  'bot.help.full': '„Wie voll ist {office}?“',
  'bot.help.where': '„Wo ist {name}?“, „Ist {name} da?“',
  'bot.help.days':
    '„Wer ist morgen da?“, {known, select, name {„War {name} gestern da?“, } other {}}„An welchem Tag soll ich kommen?“, „Wer aus meinem Team ist da?“',
  'bot.help.say':
    '„Ich bin remote“, „Ich bin bis Freitag remote“, {place, select, none {} office {„Ich bin in {office}“, } other {„Ich bin in {floor}“, }}„Ich bin bis 24. Dezember abwesend“',
  'bot.help.change': '„Mich heute ausblenden“, „Mich wieder anzeigen“, „Rückgängig“, „Meinen Status zurücksetzen“',
  'bot.help.mine': '„Wie ist mein Status?“, „Warum werde ich so angezeigt?“',
  'bot.help.data': '„Was ist über mich gespeichert?“, „Meine Daten löschen“',
  'bot.help.office': 'Berlin',
  'bot.talk.hello': 'Hallo! Fragen Sie mich „Wer ist heute im Büro?“ oder sagen Sie „Hilfe“.',
  'bot.talk.hello-name': 'Hallo {name}! Fragen Sie mich „Wer ist heute im Büro?“ oder sagen Sie „Hilfe“.',
  'bot.talk.welcome': 'Gern geschehen.',
  'bot.talk.no': 'In Ordnung, ich ändere nichts. Was Sie vorher gesagt haben, gilt weiter; „Rückgängig“ nimmt das Letzte davon zurück.',
  'bot.talk.kept': 'Gut: Es wurde nichts geändert, alles bleibt, wie es ist.',
  'bot.talk.yes':
    'Ich weiß nicht mehr, was vorher gesagt wurde, deshalb wurde nichts geändert. Sagen Sie in einem Satz, was Sie meinen, zum Beispiel „Ja, meine Daten löschen“.',
  'bot.talk.yes-and': 'Nur ein „Ja“ ohne weitere Worte bestätigt, deshalb habe ich nichts geändert.',
  'bot.talk.in-full': 'Das lässt sich nicht rückgängig machen, deshalb genügt „Ja“ allein nicht, und es wurde nichts geändert.',
  'bot.talk.which-offer':
    'Ich habe mehr als eine Möglichkeit angeboten. Welche meinen Sie? Sagen Sie deren Satz oder „die erste“. Es wurde nichts geändert.',
  'bot.talk.of-somebody-else':
    'Das betrifft jemanden ohne Namen. Ich kenne die Personen dieser Organisation unter ihren Namen und notiere nur, was Sie über sich selbst sagen. Es wurde nichts geändert.',
  'bot.talk.not-understood': 'Das habe ich nicht verstanden. Versuchen Sie {examples}. Es wurde nichts geändert.',
  'bot.talk.not-understood-part': '„{text}“ habe ich nicht verstanden. Versuchen Sie {examples}. Es wurde nichts geändert.',
  'bot.talk.not-answered': '„{text}“ habe ich nicht beantwortet: Fragen Sie das bitte noch einmal für sich.',
  'bot.talk.all-named': 'Außer diesen gibt es niemanden, den ich nennen darf.',
  'bot.talk.how-known':
    'Ich weiß es aus Anmeldungen, ein paar Minuten später, und aus dem, was die Personen selbst angeben. Wo ich nichts gesehen habe, kann trotzdem jemand da sein; ein Plan ist nur das, was angegeben wurde.',
  'bot.talk.is-bot': 'Ich bin ein Bot: Hier antwortet ein Programm und kein Mensch. Was ich kann, sagt „Hilfe“.',
  'bot.talk.help': 'Hilfe',
  'bot.talk.cannot': 'Das kann ich nicht; ich weiß, wer da ist und wie voll es ist. Fragen Sie mich zum Beispiel „{sentence}“.',
  'bot.talk.example': '„{sentence}“',
  'bot.talk.did-you-mean': 'Meinten Sie {choices}?',
  'bot.talk.button.who': 'Wer ist im Büro?',
  'bot.talk.button.who-in': 'Wer ist in {place}?',
  'bot.talk.button.full': 'Wie voll ist {place}?',
  'bot.talk.button.remote': 'Wer ist remote?',
  'bot.talk.button.remote-until': 'Ich bin bis Freitag remote',
  'bot.talk.button.chat': 'Unseren Chat öffnen',
  'bot.talk.unknown-place':
    '„{text}“ habe ich nicht verstanden. Das sind die Büros: {offices}.{known, select, floor { Sie können auch nach einer Etage fragen: „Wer ist in {floor}?“} other {}}',
  'bot.talk.own-floor':
    'Sagen Sie, welche Etage Sie meinen{known, select, floor {, zum Beispiel „Wer ist in {floor}?“} other {}}. Ihre kenne ich nur in unserem eigenen Chat, und solange ich Sie auf einer sehe.',
  'bot.talk.no-offices': 'Es ist noch kein Büro eingerichtet. Das macht die Administration in der Registerkarte „Indoors“.',
  'bot.talk.stranger':
    'Ich antworte nur Personen dieser Organisation, die in ihrem Verzeichnis stehen, und ich finde Sie dort (noch) nicht.',
  'bot.talk.nobody': 'Teams teilt mir nicht mit, wer Sie sind, deshalb kann ich Ihnen hier nicht antworten.',
  'bot.talk.failed':
    'Bei mir ist etwas schiefgegangen, und ich kann nicht sagen, ob es ausgeführt wurde. Bitte versuchen Sie es in einer Minute noch einmal.',
  'bot.talk.alone': 'Ich antworte nur Ihnen. Wenn nichts kommt, fragen Sie mich in unserem eigenen Chat.',
  'bot.talk.twice': 'Diese Nachricht hat mich zweimal erreicht; sie zählt einmal.',
  'bot.talk.too-many': 'Das war viel auf einmal. Warten Sie bitte eine Minute und fragen Sie mich dann noch einmal.',
  'bot.talk.at-work':
    'Ich bearbeite diese Nachricht noch. Wenn ich sie nicht innerhalb einer Minute bestätige, senden Sie sie bitte noch einmal.',
  'bot.warnings.in-teams': 'Sagen Sie das in Teams, in dem Chat oder Kanal, der die Warnungen erhalten soll.',
  'bot.warnings.in-teams-stop': 'Sagen Sie das in Teams, in dem Chat oder Kanal, der die Warnungen erhält.',
  'bot.warnings.will': 'Ich schreibe hier über zwei Dinge:',
  'bot.warnings.credential':
    '30, 14, 7 und 1 Tage bevor ein geheimer Clientschlüssel oder ein Zertifikat des Servers abläuft, und sobald es abgelaufen ist;',
  'bot.warnings.collecting':
    'wenn seit einer Viertelstunde oder länger keine Anmeldungen gelesen wurden: sofort, täglich, solange es dauert, und wenn sie wieder gelesen werden.',
  'bot.warnings.stop': '„Warnungen stoppen“ beendet das.',
  'bot.warnings.unknown-end':
    'Wann die Anmeldeinformationen ablaufen, weiß ich nicht: Die App darf das nicht lesen, oder sie haben kein Ende.',
  'bot.warnings.button.send': 'Warnungen hierher senden',
  'bot.warnings.button.stop': 'Warnungen hier stoppen',
  'bot.warnings.none': 'Hierher kommen keine Warnungen.',
  'bot.warnings.stopped': 'Es kommen keine Warnungen mehr hierher.',
} as const;
