/** What the page of insights says. The tab loads it with its code. */
export const insights = {
  'tab.insights.title': 'Insights',
  'tab.insights.loading': 'Loading insights',
  'tab.insights.office': 'Office',
  'tab.insights.floor': 'Floor',
  'tab.insights.whole-office': 'Whole office',
  'tab.insights.csv': 'Download CSV',
  'tab.insights.csv-done': '{file} is downloaded.',
  'tab.insights.print': 'Print',
  'tab.insights.no-offices': 'There is no office yet.',
  'tab.insights.counted':
    'From {count, plural, one {# counted day} other {# counted days}}, {from} to {to}, in opening hours. Today and closed days are left out.',
  'tab.insights.capacity': 'Made for {capacity, number} people.',
  'tab.insights.hours-not-stated': 'No opening hours are stated, so 7:00 to 19:00 on working days count.',
  'tab.insights.steps': 'Numbers come in steps, since they name nobody. Each needs at least {least, number} days.',
  'tab.insights.going-home':
    'Sign-ins show when somebody comes. Going home is seen only when somebody signs in elsewhere, so numbers of late hours are rather too high.',
  'tab.insights.empty': 'There are no numbers yet',
  'tab.insights.empty-hint':
    'They begin the day after {day}, when this office was set up. A day is counted once it is over and all its sign-ins have been read, which can take a week.',
  'tab.insights.now': 'Now',
  'tab.insights.now-usual':
    '{weekday}, {hour}: {present}. Usual at this hour: {usual}, mostly {middle}, by {count, plural, one {# such day} other {# such days}}.',
  'tab.insights.now-unknown':
    '{weekday}, {hour}: {present}. What is usual at this hour is not known yet; there {count, plural, one {is # such day} other {are # such days}}.',
  'tab.insights.heat': 'By weekday and hour',
  'tab.insights.heat-means':
    'The mean of the people present at the beginning of each hour, on such days of the last 13 weeks. The stronger the colour, the fuller.',
  'tab.insights.heat-few': '“–” means: too few days.',
  'tab.insights.hour': 'Hour',
  'tab.insights.days': '{count, plural, one {# day} other {# days}}',
  'tab.insights.too-few': 'too few days',
  'tab.insights.weekdays': 'Weekdays against capacity',
  'tab.insights.weekdays-mean':
    'Average: the mean of the people present over all opening hours of the last 13 weeks. Busiest hour: the mean of the fullest hour of each day.',
  'tab.insights.weekday': 'Weekday',
  'tab.insights.average': 'Average',
  'tab.insights.peak': 'Busiest hour',
  'tab.insights.counted-days': 'Days',
  'tab.insights.trend': 'Week by week',
  'tab.insights.trend-means': 'The same figures for each whole week of the last half year. A week follows once it is over.',
  'tab.insights.trend-weeks': 'Each line has {weeks, number} weeks, since this office opens on few weekdays.',
  'tab.insights.trend-none': 'No week is counted yet.',
  'tab.insights.week': 'Week',
  'tab.insights.period': '{from} to {to}',
  'tab.insights.coming': 'The coming two weeks',
  'tab.insights.coming-means':
    'Expected: the median of the different people on this weekday in the last 13 weeks. Mostly: between these numbers lie the middle 60 % of such days. Planned: people who may be named and have said so; they are not added.',
  'tab.insights.day': 'Day',
  'tab.insights.expected': 'Expected',
  'tab.insights.mostly': 'Mostly',
  'tab.insights.planned': 'Planned',
  'tab.insights.closed': 'Closed',
  'tab.insights.closed-for': 'Closed: {name}',
  'tab.insights.head-counts': 'Head-counts of past days',
  'tab.insights.head-counts-mean': 'Different people of each day, at any hour: for catering and cleaning.',
  'tab.insights.head-counts-none': 'No day is counted yet.',
  'tab.insights.head-counts-of-floors':
    'Of a floor they are there once people’s data of a day is deleted. Choose the whole office for the days before.',
  'tab.insights.people': 'People',
  'tab.insights.share': '{from, number}–{to, number} %',
  'tab.insights.share-below': 'up to {to, number} %',
} as const;
