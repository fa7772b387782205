/** The end of the client secret or certificate with which the server signs in to Entra. */
export const credential = {
  'credential.secret.ended': 'Le secret client a expiré ({day}).',
  'credential.secret.hours': 'Le secret client expire dans moins d’un jour, le {day} (UTC).',
  'credential.secret.days': 'Le secret client expire dans {count, plural, one {# jour} other {# jours}}, le {day} (UTC).',
  'credential.secret.remedy':
    'Créez-en un nouveau dans l’inscription de l’application (Certificats & secrets) et ajoutez-le au fichier de CLIENT_SECRET_FILE sur une deuxième ligne : il est relu. Avec CLIENT_SECRET, remplacez la valeur et redémarrez. Supprimez l’ancien quand tout va bien.',
  'credential.certificate.ended': 'Le certificat client a expiré ({day}).',
  'credential.certificate.hours': 'Le certificat client expire dans moins d’un jour, le {day} (UTC).',
  'credential.certificate.days': 'Le certificat client expire dans {count, plural, one {# jour} other {# jours}}, le {day} (UTC).',
  'credential.certificate.remedy':
    'Chargez un nouveau certificat dans l’inscription de l’application (Certificats & secrets), et mettez-le avec sa clé dans les fichiers de CLIENT_CERTIFICATE_FILE et CLIENT_CERTIFICATE_KEY_FILE : ils sont relus.',
  'credential.bot-secret.ended': 'Le secret client du bot a expiré ({day}).',
  'credential.bot-secret.hours': 'Le secret client du bot expire dans moins d’un jour, le {day} (UTC).',
  'credential.bot-secret.days': 'Le secret client du bot expire dans {count, plural, one {# jour} other {# jours}}, le {day} (UTC).',
  'credential.bot-secret.remedy':
    'Créez-en un nouveau dans l’inscription d’application du bot (Certificats & secrets) et ajoutez-le au fichier de BOT_SECRET_FILE sur une deuxième ligne : il est relu. Avec BOT_SECRET, remplacez la valeur et redémarrez. Supprimez l’ancien quand tout va bien.',
  'credential.bot-certificate.ended': 'Le certificat du bot a expiré ({day}).',
  'credential.bot-certificate.hours': 'Le certificat du bot expire dans moins d’un jour, le {day} (UTC).',
  'credential.bot-certificate.days': 'Le certificat du bot expire dans {count, plural, one {# jour} other {# jours}}, le {day} (UTC).',
  'credential.bot-certificate.remedy':
    'Chargez un nouveau certificat dans l’inscription d’application du bot (Certificats & secrets), et mettez-le avec sa clé dans les fichiers de BOT_CERTIFICATE_FILE et BOT_CERTIFICATE_KEY_FILE : ils sont relus.',
} as const;
