/** What a code of `server/presence/reasons.ts` means; those of presence, which the tab says too, are in `tab/reasons.ts`. */
export const reasons = {
  'reason.sign-in.malformed': 'L’enregistrement n’a pas pu être lu : un champ décisif manque ou n’a pas la bonne forme.',
  'reason.sign-in.no-status': 'L’enregistrement n’indique pas si la connexion a réussi : il ne compte donc pas.',
  'reason.sign-in.failed': 'La connexion a échoué ou a été interrompue, ce qui ne prouve rien sur le lieu où est la personne.',
  'reason.sign-in.risky': 'Entra considère la connexion comme à risque ou compromise : ce n’était peut-être pas la personne.',
  'reason.sign-in.confidential-client':
    'Une connexion en arrière-plan d’une application serveur porte l’adresse du jeton d’origine, pas celle de la personne.',
  'reason.sign-in.future': 'L’heure de la connexion a plus d’une heure d’avance sur notre horloge : l’une des deux est fausse.',
  'reason.sign-in.unknown-person':
    'L’annuaire ne connaît pas encore cette personne ; l’enregistrement est relu après la prochaine synchronisation.',
  'reason.sign-in.account-disabled': 'Le compte est désactivé.',
  'reason.sign-in.guest': 'Le compte est un compte invité.',
  'reason.sign-in.off': 'La présence de la personne est désactivée, ou l’était au moment de la connexion.',
  'reason.sign-in.erased': 'La connexion est antérieure à la dernière suppression des données de la personne.',
  'reason.sign-in.expired': 'La connexion est plus ancienne que ce que l’organisation conserve.',
  'reason.sign-in.no-address': 'L’enregistrement n’a pas d’adresse IP.',
  'reason.sign-in.address-redacted': 'Une partie de l’adresse IP est masquée.',
  'reason.sign-in.address-malformed': 'L’adresse IP n’a pas une forme lisible.',
  'reason.sign-in.address-not-public':
    'L’adresse est privée, locale ou réservée ; Entra voit l’adresse publique, donc celle-ci n’indique rien sur un lieu.',
  'reason.sign-in.unmatched': 'Aucune plage ne contient l’adresse.',
  'reason.sign-in.candidate': 'Aucune plage ne contient l’adresse ; elle compte comme adresse candidate, à examiner par l’administration.',
  'reason.sign-in.ignored': 'La plage de cette adresse est réglée pour être ignorée (VPN ou proxy).',
  'reason.sign-in.presence-switched-off': 'La plage de cette adresse ne compte pas comme présence.',
  'reason.sign-in.placed': 'L’adresse est dans une plage : c’est un indice du lieu où était la personne.',
  'reason.sign-in.placed-unmatched': 'Aucune plage ne contient l’adresse, et l’organisation compte ces adresses comme télétravail.',
  'reason.count.not-recorded':
    'La personne n’est pas enregistrée : pas encore connue de l’annuaire, compte désactivé ou invité, présence désactivée, ou connexion antérieure à sa dernière suppression.',
} as const;
