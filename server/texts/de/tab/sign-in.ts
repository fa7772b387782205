/** Signing in, and what stands in its way. */
export const signIn = {
  'tab.sign-in.under-way': 'Sie werden angemeldet',
  'tab.sign-in.failed': 'Die Anmeldung hat nicht funktioniert',
  'tab.sign-in.not-signed-in': 'Sie sind nicht angemeldet',
  'tab.sign-in.again': 'Erneut anmelden',
  'tab.sign-in.again-busy': 'Anmeldung läuft …',
  'tab.sign-in.teams-silent':
    'Teams hat nicht rechtzeitig geantwortet. Wenn es wieder vorkommt, starten Sie Teams neu, oder öffnen Sie Teams im Browser.',

  'tab.sign-in.choose': 'Wer möchten Sie sein?',
  'tab.sign-in.choose-hint': 'Dies ist eine Demo mit einem simulierten Mandanten. In Microsoft Teams sind Sie als Sie selbst angemeldet.',
  'tab.sign-in.administrator': 'Administration',

  'tab.sign-in.open-in-teams': 'Indoors ist in Microsoft Teams zu Hause',
  'tab.sign-in.open-in-teams-hint':
    'Öffnen Sie Teams, wählen Sie „Apps“, suchen Sie nach „Indoors“ und öffnen Sie die Registerkarte „Heute“; dort sind Sie sofort angemeldet. Wenn die App nicht aufgeführt ist, bitten Sie die Administration, das App-Paket hochzuladen und für Sie freizugeben.',
  'tab.sign-in.open-link': 'In Teams öffnen',
  'tab.sign-in.api': 'API-Dokumentation',

  'tab.sign-in.refused.cancelled':
    'Sie haben das Fenster geschlossen, in dem Microsoft um Ihre Zustimmung gebeten hat. Melden Sie sich erneut an und stimmen Sie zu, um zu sehen, wer da ist.',
  'tab.sign-in.refused.consent':
    'Ihre Organisation hat Indoors noch nicht erlaubt, Sie anzumelden. Bitten Sie die Administration, in Microsoft Entra die Zustimmung zu erteilen, und melden Sie sich dann erneut an.',
  'tab.sign-in.refused.mfa':
    'Microsoft möchte noch einmal prüfen, wer Sie sind. Melden Sie sich von Teams ab und wieder an und öffnen Sie dann Indoors.',
  'tab.sign-in.refused.unknown-app':
    'Microsoft Entra kennt Indoors nicht unter der verwendeten Adresse. Bitten Sie die Administration, die App-Registrierung mit dem App-Paket zu vergleichen.',
  'tab.sign-in.refused.unreadable':
    'Teams hat eine Anmeldung übergeben, die nicht gelesen werden kann. Melden Sie sich erneut an; wenn das nicht hilft, melden Sie sich von Teams ab und wieder an.',
  'tab.sign-in.refused.no-token':
    'Teams hat Indoors keine Anmeldung übergeben. Melden Sie sich erneut an; wenn das nicht hilft, schließen Sie Indoors und öffnen es erneut, oder melden Sie sich von Teams ab und wieder an.',
  'tab.sign-in.refused.otherwise':
    'Teams konnte Sie nicht anmelden. Melden Sie sich erneut an; wenn das nicht hilft, melden Sie sich von Teams ab und wieder an.',
} as const;
