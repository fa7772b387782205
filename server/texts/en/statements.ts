/** Errors in a statement about a person, or in undoing it. */
export const statements = {
  'plans.day-out-of-reach': 'Plans are shown for today and the year after it. Ask for a day of those.',
  'weekly-rule.presence-off': 'Presence is switched off for you, so no plans are kept. Switch it on first.',
  'weekly-rule.not-found': 'You have no weekly rule for that.',
  'weekly-rule.nothing-to-undo': 'A change of your weekly rules can be undone for 24 hours.',
  'weekly-rule.changed-since': 'Your weekly rules have been changed since, so this cannot be undone any more.',
  'statement.presence-off': 'Presence is switched off, so no statement is stored. Switch it on first.',
  'span.upside-down': '`until` must be later than `from`.',
  'statement.over': 'What is said would already be over: `until` must be later than now.',
  'statement.too-far': '`{field}` must lie within a year of now.',
  'statement.office-missing': '`officeId` is missing: say which office.',
  'statement.place-misplaced': '`{field}` does not belong to the status “{status}”.',
  'statement.no-member': 'The account is disabled or a guest’s, so nothing about it is taken in or shown.',
  'statement.not-found': 'You have no such statement in force or planned.',
  'statement.not-found-for': 'Administrators have said nothing for this person that is in force or planned.',
  'statement.changed-since-for': 'Another administrator has changed this since, so it is not undone.',
  'statement.nothing-to-undo': 'The end of a statement can be undone for 24 hours, and only as long as nothing newer was said.',
  'clear.presence-off': 'Presence is switched off for you, so there is nothing to start afresh.',
  'clear.place-unusable':
    'What you had said before names an office or floor that is archived since, so your fresh start stays. Say where you are instead.',
  'clear.nothing-to-undo': 'A fresh start can be undone for 24 hours, and only as long as nothing newer was said.',
  'never-named.now':
    'This person is counted and never named. What is said for them, or ended, would show in the numbers where they are; they can say it themselves, and end it.',
  'never-named.until':
    'This person was counted and never named until a short time ago. What is said for them, or ended, would show in the numbers where they are; they can say it themselves, and end it. Others can not before {day}.',
  'place-unusable.office': 'There is no such office, or it is archived.',
  'place-unusable.floor': 'This office has no such floor, or it is archived.',
} as const;
