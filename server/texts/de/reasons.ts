/** What a code of `server/presence/reasons.ts` means; those of presence, which the tab says too, are in `tab/reasons.ts`. */
export const reasons = {
  'reason.sign-in.malformed': 'Der Eintrag konnte nicht gelesen werden: Ein entscheidendes Feld fehlt oder hat nicht die richtige Form.',
  'reason.sign-in.no-status': 'Der Eintrag sagt nicht, ob die Anmeldung erfolgreich war, deshalb zählt er nicht.',
  'reason.sign-in.failed': 'Die Anmeldung ist fehlgeschlagen oder wurde unterbrochen; das beweist nicht, wo die Person ist.',
  'reason.sign-in.risky':
    'Entra sieht die Anmeldung als riskant oder als bestätigt kompromittiert an, also war es vielleicht nicht die Person.',
  'reason.sign-in.confidential-client':
    'Eine Anmeldung einer Serveranwendung im Hintergrund trägt die Adresse des ursprünglichen Tokens, nicht die der Person.',
  'reason.sign-in.future':
    'Der Zeitpunkt der Anmeldung liegt mehr als eine Stunde vor unserer Uhr in der Zukunft, also geht eine der beiden falsch.',
  'reason.sign-in.unknown-person':
    'Das Verzeichnis kennt diese Person noch nicht; der Eintrag wird nach der nächsten Synchronisierung noch einmal gelesen.',
  'reason.sign-in.account-disabled': 'Das Konto ist deaktiviert.',
  'reason.sign-in.guest': 'Das Konto ist ein Gastkonto.',
  'reason.sign-in.off': 'Die Anwesenheit der Person ist ausgeschaltet oder war es zum Zeitpunkt der Anmeldung.',
  'reason.sign-in.erased': 'Die Anmeldung liegt vor dem letzten Löschen der Daten der Person.',
  'reason.sign-in.expired': 'Die Anmeldung ist älter, als die Organisation Daten speichert.',
  'reason.sign-in.no-address': 'Der Eintrag hat keine IP-Adresse.',
  'reason.sign-in.address-redacted': 'Ein Teil der IP-Adresse ist unkenntlich gemacht.',
  'reason.sign-in.address-malformed': 'Die IP-Adresse hat keine lesbare Form.',
  'reason.sign-in.address-not-public':
    'Die Adresse ist privat, lokal oder reserviert; Entra sieht die öffentliche, also sagt sie nichts über einen Ort aus.',
  'reason.sign-in.unmatched': 'Kein Bereich enthält die Adresse.',
  'reason.sign-in.candidate': 'Kein Bereich enthält die Adresse; sie wird als Kandidat gezählt, den die Administration prüfen kann.',
  'reason.sign-in.ignored': 'Der Bereich dieser Adresse wird ignoriert (VPN oder Proxy).',
  'reason.sign-in.presence-switched-off': 'Der Bereich dieser Adresse zählt nicht als Anwesenheit.',
  'reason.sign-in.placed': 'Die Adresse liegt in einem Bereich: Das ist ein Hinweis darauf, wo die Person war.',
  'reason.sign-in.placed-unmatched': 'Kein Bereich enthält die Adresse, und die Organisation zählt solche Adressen als remote.',
  'reason.count.not-recorded':
    'Die Person wird nicht erfasst: Sie ist im Verzeichnis noch nicht bekannt, deaktiviert, ein Gast oder ausgeschaltet, oder die Anmeldung liegt vor dem letzten Löschen.',
} as const;
