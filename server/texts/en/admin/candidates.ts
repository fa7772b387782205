/** The page of candidates: addresses that many people use and no range holds. */
export const candidates = {
  'admin.candidates.title': 'Candidates',
  'admin.candidates.lead': 'Addresses that many people use and that no range holds. Only how many people use them is counted, never who.',
  'admin.candidates.empty': 'No candidates',
  'admin.candidates.not-discovering':
    'Addresses that no range holds are not looked at. Set “Addresses in no range” to “Discover” in the settings, and the last days are counted within the hour.',
  'admin.candidates.open-settings': 'Open the settings',
  'admin.candidates.first-day': 'The first day is being counted. Come back within the hour.',
  'admin.candidates.all-in-ranges':
    'Every address that {many, plural, one {# person} other {# people}} or more used on one day until {day} lies in a range.',
  'admin.candidates.counted-until': 'Counted until the end of {day}.',
  'admin.candidates.dismissed-list': 'Not offices',

  'admin.candidates.days-seen': '{seen, number} of the last {window, plural, one {# day} other {# days}}',
  'admin.candidates.usual': 'usually {usual}, {most} at most',
  'admin.candidates.working': '{share, number, percent} in working hours',
  'admin.candidates.beside': 'Beside {ranges}',
  'admin.candidates.neighbour': '“{range}” ({cidr})',
  'admin.candidates.people-a-day': 'People a day: {days}',
  'admin.candidates.people-on-day': '{day}: {people}',
  'admin.candidates.suggestion.said': '{office}, {share, number, percent} sure: its people said so',
  'admin.candidates.suggestion.usual': '{office}, {share, number, percent} sure: its people usually are there',
  'admin.candidates.suggestion.neighbour': '{office}, {share, number, percent} sure: ranges beside it are there',

  'admin.candidates.ignore': 'Ignore it',
  'admin.candidates.is-remote': 'It is remote',
  'admin.candidates.is-office': 'It is {office}',
  'admin.candidates.is-this-office': 'It is this office',
  'admin.candidates.make-range': 'Make a range …',
  'admin.candidates.make-range-of': 'Make a range of {candidate}',
  'admin.candidates.dismiss': 'Not an office',
  'admin.candidates.restore': 'List again',
  'admin.candidates.button-for': '{button}: {candidate}',
  'admin.candidates.dismissed': '{candidate} is not listed any more.',

  'admin.candidates.here': 'I am in the office now',
  'admin.candidates.here-title': 'Where do you connect from?',
  'admin.candidates.here-looking': 'Looking …',
  'admin.candidates.here-open': 'Open “{range}”',
  'admin.candidates.here-name': 'Name this office',
} as const;
