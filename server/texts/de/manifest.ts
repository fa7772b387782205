/** What Teams shows of the app before it is opened, and its commands. The title of a command goes to the bot, which must understand it. */
export const manifest = {
  'manifest.name': 'Indoors: wer im Büro ist, und auf welcher Etage',
  'manifest.short': 'Wer im Büro ist, und auf welcher Etage.',
  'manifest.full':
    'Indoors weiß, wer im Büro ist und auf welcher Etage, und zwar aus den Anmeldungen, die Microsoft Entra ID ohnehin aufzeichnet: kein Ausweis, kein Sensor, kein Agent auf dem Laptop. Fragen Sie den Bot, wer da ist, sehen Sie sich auf der Registerkarte eine Etage an, geben Sie an, dass Sie remote oder abwesend sind. Sie sehen, warum Sie so angezeigt werden, und können das jederzeit selbst anders angeben, zurücksetzen oder ausblenden. Ihre Organisation betreibt Indoors selbst.',
  'manifest.today': 'Heute',
  'manifest.who': 'Wer ist im Büro?',
  'manifest.who.description': 'Büros und Etagen, und wer gerade dort ist',
  'manifest.remote': 'Ich bin remote',
  'manifest.remote.description': 'Für heute; ergänzen Sie „bis Freitag“ oder „morgen“',
  'manifest.status': 'Mein Status',
  'manifest.status.description': 'Wie Sie angezeigt werden, und warum',
  'manifest.clear': 'Meinen Status zurücksetzen',
  'manifest.clear.description': 'Von vorn beginnen: Nur Anmeldungen von jetzt an zählen',
  'manifest.data': 'Was ist über mich gespeichert?',
  'manifest.data.description': 'Was über Sie gespeichert ist, und wie Sie es löschen',
  'manifest.help': 'Hilfe',
  'manifest.help.description': 'Alles, was Sie sagen können',
} as const;
