/** What several pages say: numbers of people, times, problems. */
export const shared = {
  'tab.shared.people': '{count, plural, one {# person} other {# people}}',
  'tab.shared.people-in-steps': '{number} people',
  'tab.shared.people-and-others': '{named, plural, one {# person} other {# people}} and {others} others',
} as const;
