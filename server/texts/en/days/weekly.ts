/** The editor of weekly rules. */
export const weekly = {
  'tab.weekly.means':
    'Where you usually are on a weekday. It is a plan that others may see, never presence; what you say about a day goes before it.',
  'tab.weekly.archived': '{place} (archived: it says nothing)',
  'tab.weekly.end': 'End: {day}, {place}',
  'tab.weekly.form': 'Add a weekly rule',
  'tab.weekly.days': 'Weekdays',
  'tab.weekly.where': 'Where',
  'tab.weekly.add': 'Add',
  'tab.weekly.set': 'Your weekly rule is set.',
} as const;
