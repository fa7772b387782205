export const weekly = {
  'tab.weekly.means':
    'Wo Sie an einem Wochentag üblicherweise sind. Das ist ein Plan, den andere sehen können, nie Anwesenheit; was Sie für einen einzelnen Tag angeben, geht vor.',
  'tab.weekly.archived': '{place} (archiviert: ohne Wirkung)',
  'tab.weekly.end': 'Beenden: {day}, {place}',
  'tab.weekly.form': 'Wochenregel hinzufügen',
  'tab.weekly.days': 'Wochentage',
  'tab.weekly.where': 'Wo',
  'tab.weekly.add': 'Hinzufügen',
  'tab.weekly.set': 'Ihre Wochenregel ist festgelegt.',
} as const;
