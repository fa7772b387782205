/** Reading the past, people who have left, and warnings: why something is refused. */
export const collecting = {
  'backfill.not-readable':
    'Aucune partie de cette période ne peut être lue. Le journal peut être lu à partir de {from} (plus ancien, il n’est pas conservé) jusqu’à {until} (plus récent, c’est la lecture en direct qui s’en charge).',
  'past.in-future': 'Il est maintenant {now}.',
  'past.not-kept': '{count, plural, one {Seul le dernier jour est conservé.} other {Seuls les # derniers jours sont conservés.}}',
  'group.not-found':
    'Vérifiez l’ID d’objet : il figure sur la page de présentation du groupe, dans le centre d’administration Microsoft Entra.',
  'backfill.none': 'Aucun rattrapage n’est en cours.',
  'removal.nobody-missing': 'Personne ne manque dans l’annuaire.',
  'removal.more-missing':
    'Il manque désormais {count, plural, one {# personne} other {# personnes}}. Regardez de nouveau, et confirmez ce nombre.',
  'warnings.prove-role':
    'C’est réservé à l’administration, et Teams ne me dit pas qui en fait partie. Ouvrez la page d’administration d’Indoors, choisissez « Alertes dans Teams » sous « Intégration », et redites-le dans les 15 minutes.',
} as const;
