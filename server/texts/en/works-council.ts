/** Works-council mode: that it is on, and what it means for people. */
export const worksCouncil = {
  'works-council.on': 'Works-council mode is on',
  'works-council.off': 'Works-council mode is off',
  'works-council.more': 'What it sets',
  'works-council.fixed': 'Works-council mode sets “{title}”. Switch the mode off to change it.',
  'works-council.means.pastFloors': 'Floors are shown for today only. Of past days there are whole offices.',
  'works-council.means.namesInGroups': 'In groups, in channels and on their tabs there are numbers only, no names.',
  'works-council.means.following': 'Nobody can get a message when somebody else comes in. Follows that exist rest.',
  'works-council.means.insights': 'Nobody can open the page Insights, and nobody is shown how full offices usually are.',
  'works-council.means.floorStatistics': 'There are no statistics and no expected numbers of single floors.',
  'works-council.means.todayInSteps': 'Figures of today, too, count people who are not named in steps only.',
  'works-council.means.retentionDays': 'Data about people is kept for {days, plural, one {# day} other {# days}}.',
} as const;
