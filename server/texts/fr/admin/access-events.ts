/** The page of access events. */
export const accessEvents = {
  'admin.access-events.title': 'Événements d’accès',
  'admin.access-events.lead':
    'Qui est venu de quelle adresse quel jour : une date, jamais une heure. Les personnes en mode « Affichage » sont nommées, toutes les autres sont des nombres. Chaque consultation figure dans l’audit.',
  'admin.access-events.download': 'Télécharger en CSV',
  'admin.access-events.not-downloaded': 'Le téléchargement n’a pas eu lieu',
  'admin.access-events.no-ranges': 'Les plages à choisir ne peuvent pas être affichées',
  'admin.access-events.not-recorded':
    'Les adresses ne sont pas enregistrées : « Enregistrer les adresses » est désactivé dans les paramètres. Ce qui a été enregistré avant est toujours ici.',
  'admin.access-events.form': 'Que chercher',
  'admin.access-events.person': 'Personne',
  'admin.access-events.person-hint': 'Nom, compte ou ID d’objet ; tout le monde si vide.',
  'admin.access-events.address': 'Adresse',
  'admin.access-events.address-hint': 'Une adresse IP ou un CIDR.',
  'admin.access-events.range': 'Plage',
  'admin.access-events.every-range': 'Toutes les plages',
  'admin.access-events.range-closed': '{range} (clôturée)',
  'admin.access-events.first-day': 'Premier jour',
  'admin.access-events.first-day-hint': 'Il y a six jours si vide.',
  'admin.access-events.last-day': 'Dernier jour',
  'admin.access-events.last-day-hint': 'Aujourd’hui si vide.',
  'admin.access-events.look': 'Consulter',
  'admin.access-events.not-shown': 'Rien ne peut être affiché',
  'admin.access-events.not-yet': 'Rien n’a encore été consulté',
  'admin.access-events.not-yet-hint':
    'Indiquez les personnes, adresses ou jours qu’il vous faut, puis appuyez sur « Consulter ». Si vous ne changez rien, les sept derniers jours sont affichés.',
  'admin.access-events.empty': 'Aucun événement',
  'admin.access-events.empty-hint': 'Rien de tel n’a été enregistré du {from} au {to}.',
  'admin.access-events.span': 'Du {from} au {to}',
  'admin.access-events.others': 'Sans nom : {people}',
  'admin.access-events.no-range': 'Hors plage',
} as const;
