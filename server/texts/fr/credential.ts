/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'Le secret client a expiré ({day}).',
  'credential.secret.hours': 'Le secret client expire dans moins d’un jour, le {day} (UTC).',
  'credential.secret.days': 'Le secret client expire dans {count, plural, one {# jour} other {# jours}}, le {day} (UTC).',
  'credential.secret.remedy':
    'Créez-en un nouveau dans l’inscription de l’application (Certificats & secrets), mettez-le dans CLIENT_SECRET_FILE ou CLIENT_SECRET, et supprimez l’ancien quand tout va bien.',
  'credential.certificate.ended': 'Le certificat client a expiré ({day}).',
  'credential.certificate.hours': 'Le certificat client expire dans moins d’un jour, le {day} (UTC).',
  'credential.certificate.days': 'Le certificat client expire dans {count, plural, one {# jour} other {# jours}}, le {day} (UTC).',
  'credential.certificate.remedy':
    'Chargez un nouveau certificat dans l’inscription de l’application (Certificats & secrets), et mettez-le avec sa clé dans les fichiers de CLIENT_CERTIFICATE_FILE et CLIENT_CERTIFICATE_KEY_FILE : ils sont relus.',
} as const;
