/** The consequences of a changed setting. */
export const consequences = {
  'consequence.timeZone':
    'Dates that are stored already stay as they are. Days of people without a zone of their own, “today” and retention follow the new zone from now on.',
  'consequence.language':
    'What Indoors writes into channels is in this language from now on. Everybody else reads in their own, as before.',
  'consequence.workingDays': 'Figures that compare working days use these, also for days that are kept. Nothing that was taken in changes.',
  'consequence.unmatched.discard': 'Addresses in no range say nothing from the next reading on. What was taken for remote by them stays.',
  'consequence.unmatched.remote':
    'Addresses in no range count as remote from the next reading on, those of sign-ins that are read again included.',
  'consequence.unmatched.discover':
    'Addresses in no range that many people use become candidates; the last week is read again to find them. What was taken for remote by them stays.',
  'consequence.leftOfficeAfter': 'Everybody’s presence is worked out by this at once, also that of past days that are kept.',
  'consequence.defaultMode': 'Only people whom the directory names for the first time from now on get this mode. Nobody else’s changes.',
  'consequence.departmentModes':
    'Only people whom the directory names for the first time from now on get these modes. Nobody else’s changes.',
  'consequence.selfServiceModes.on': 'From now on people may change their own mode, also one that an administrator gave them.',
  'consequence.selfServiceModes.off': 'From now on only administrators change modes. The modes that people have chosen stay.',
  'consequence.accessLogging.on':
    'Addresses are recorded from the next reading on, for ranges whose own switch is on. Sign-ins of the last days are read again, so theirs are recorded, too.',
  'consequence.accessLogging.off': 'No more addresses are recorded. Those that are there stay until their retention ends.',
  'consequence.smallNumber.finer': 'Figures of all past days are shown in these finer steps at once, which say more about few people.',
  'consequence.smallNumber.coarser': 'Figures of all past days are shown in these coarser steps at once.',
  'consequence.todayInSteps.on':
    'From now on figures of today count people who are not named in steps, for everybody and everywhere. Names stay as they are.',
  'consequence.todayInSteps.off': 'From now on figures of today are exact for everybody, also of people who are not named.',
  'consequence.numberRetentionYears.longer': 'Numbers of offices and floors are kept for longer from now on.',
  'consequence.numberRetentionYears.shorter':
    'Numbers of offices and floors of {day} and earlier are deleted within the hour, and nothing brings them back.',
  'consequence.insights.everybody': 'From now on everybody can open the page Insights, and is shown how full offices are expected to be.',
  'consequence.insights.administrators':
    'From now on only administrators can open the page Insights, and are shown how full offices are expected to be.',
  'consequence.insights.off': 'From now on nobody can open the page Insights, and no numbers are expected. The numbers are still kept.',
  'consequence.floorStatistics.on': 'From now on there are insights and expected numbers of single floors, also from days that are over.',
  'consequence.floorStatistics.off':
    'From now on there are no insights and expected numbers of single floors. Their numbers are still kept.',
  'consequence.pastFloors.on':
    'From now on floors of past days are shown again, of all days that are kept. Statistics of floors follow their own setting.',
  'consequence.pastFloors.off':
    'From now on floors are shown for today only, in names and in numbers. There are no statistics of floors. People still see their own.',
  'consequence.namesInGroups.on':
    'From now on people are named in groups, in channels and on their tabs, where all members belong to the organisation.',
  'consequence.namesInGroups.off':
    'From now on groups, channels and their tabs have numbers only. In one’s own chat with the bot nothing changes.',
  'consequence.following.on': 'From now on people may follow others. Follows that rested write again.',
  'consequence.following.off':
    'From now on nobody can follow anybody, and follows rest: nobody gets a message about anybody. Each can still be ended.',
  'consequence.worksCouncilMode.on':
    'Works-council mode is on for everybody from now on, and everybody sees it. The settings that it sets are fixed until it is switched off.',
  'consequence.worksCouncilMode.off':
    'Works-council mode ends for everybody. The settings that it set are as they were before it. What was deleted in the meantime does not come back.',
  'consequence.quietHours': 'From now on the bot writes to nobody unasked from {from, number}:00 to {until, number}:00.',
  'consequence.quietHours.none': 'From now on the bot writes unasked at any hour.',
  'consequence.retentionDays.longer':
    'Days are kept for longer from now on. What was deleted already does not come back by this; a backfill can read days again that Entra still has.',
  'consequence.retentionDays.one-day':
    'What is kept about people of {first} is deleted within the hour: {count, plural, one {# day falls away} other {# days fall away}}. If days are kept for longer again, a backfill can read what Entra still has of them.',
  'consequence.retentionDays.shorter':
    'What is kept about people from {first} to {last} is deleted within the hour: {count, plural, one {# day falls away} other {# days fall away}}. If days are kept for longer again, a backfill can read what Entra still has of them.',
  'consequence.auditRetentionDays.longer': 'Audit entries are kept for longer from now on. What was deleted already does not come back.',
  'consequence.auditRetentionDays.shorter':
    'Audit entries of {day} and earlier are deleted within the hour, and nothing brings them back: {count, plural, one {# day falls away} other {# days fall away}}.',
} as const;
