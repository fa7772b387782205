export const weekly = {
  'tab.weekly.means':
    'Où vous êtes d’habitude tel jour de la semaine. C’est une prévision que d’autres peuvent voir, jamais une présence ; ce que vous dites d’un jour précis passe avant.',
  'tab.weekly.archived': '{place} (archivé : sans effet)',
  'tab.weekly.end': 'Terminer : {day}, {place}',
  'tab.weekly.form': 'Ajouter une règle hebdomadaire',
  'tab.weekly.days': 'Jours de la semaine',
  'tab.weekly.where': 'Où',
  'tab.weekly.add': 'Ajouter',
  'tab.weekly.set': 'Votre règle hebdomadaire est enregistrée.',
} as const;
