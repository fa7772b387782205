export const weekly = {
  'tab.weekly.means':
    'Dónde suele estar cada día de la semana. Es una previsión que otras personas pueden ver, nunca una presencia; lo que diga de un día concreto va antes.',
  'tab.weekly.archived': '{place} (archivada: sin efecto)',
  'tab.weekly.end': 'Terminar: {day}, {place}',
  'tab.weekly.form': 'Agregar una regla semanal',
  'tab.weekly.days': 'Días de la semana',
  'tab.weekly.where': 'Dónde',
  'tab.weekly.add': 'Agregar',
  'tab.weekly.set': 'Su regla semanal está guardada.',
} as const;
