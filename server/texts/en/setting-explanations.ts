/** What each setting of the organisation does, and what its values mean. */
export const settingExplanations = {
  'setting.timeZone.explanation':
    'The organisation’s zone (IANA name): of “today”, of retention, and of people and offices without a zone of their own.',
  'setting.language.explanation':
    'The language of what has no reader of its own, such as warnings in a channel. Everybody who opens Indoors reads in the language of their Teams or browser.',
  'setting.workingDays.explanation':
    'The days of the week on which people usually work. Figures and discovery compare like with like by them; presence is taken in on every day.',
  'setting.unmatched.explanation': 'What a sign-in from an address means that no range held at that instant.',
  'setting.unmatched.discard': 'It says nothing; only the range that is added later can give it a place.',
  'setting.unmatched.remote': 'It counts as working remotely.',
  'setting.unmatched.discover':
    'It says nothing about the person, but many people at one address become a candidate for a range; only their number is kept.',
  'setting.leftOfficeAfter.explanation':
    'By how much a sign-in from elsewhere must be later than the last one in the office to show that somebody left. Shorter notices going home sooner; longer is not fooled by phones on mobile data.',
  'setting.defaultMode.explanation':
    'The presence mode of somebody whom the directory names for the first time. It changes nobody who is known already.',
  'setting.defaultMode.off': 'Nothing is recorded.',
  'setting.defaultMode.track': 'Counted in the numbers of offices and floors, never named.',
  'setting.defaultMode.display': 'Counted and named.',
  'setting.departmentModes.explanation':
    'Departments (of any case) whose new people get another first mode than everybody else. It changes nobody who is known already.',
  'setting.selfServiceModes.explanation':
    'Whether people may change their own presence mode. Without it only administrators do; hiding, starting afresh and deletion stay everybody’s own in any case.',
  'setting.retentionDays.explanation':
    'For how many days person-days, addresses, statements and clears are kept. What is older is shown to nobody and deleted on that day.',
  'setting.accessLogging.explanation':
    'Whether access events (person, address and date, never a time) are recorded, for the ranges whose own switch is on, too. Off by default: presence does not need it.',
  'setting.smallNumber.explanation':
    'In figures of days before today and in previews, people who are not named there are counted in steps of this size (“12 and fewer than 5 others”, “12 and 5–9 others”), so that nobody is found in a small number.',
  'setting.todayInSteps.explanation':
    'Whether the steps apply to the figures of today, too: in the tab, in the bot, on screens and for service accounts. People whom everybody can list are counted exactly, everybody else in steps of the size above. While nobody is in the mode that is only counted, the figures are those of the names.',
  'setting.auditRetentionDays.explanation':
    'For how many days it is kept who changed or looked at what. No other setting shortens it, and no entry can be changed or deleted before.',
  'setting.numberRetentionYears.explanation':
    'For how many years it is kept how many people were at offices and floors, hour by hour, and how many different people a day. These numbers hold no people, and are shown in steps.',
  'setting.insights.explanation':
    'Who may see how full offices usually are, by weekday, hour and week: on the page Insights, beside coming days, and from the bot. It shows numbers in steps, and never people or departments.',
  'setting.insights.everybody': 'Everybody who uses Indoors.',
  'setting.insights.administrators': 'Administrators only.',
  'setting.insights.off': 'Nobody; the page does not exist, and no numbers are expected.',
  'setting.floorStatistics.explanation':
    'Whether insights and expected numbers exist for single floors. Without it there are only those of whole offices; how full a floor is now is still shown.',
  'setting.pastFloors.explanation':
    'Whether days before today show floors, too. Without it floors are shown for today only, everywhere, and there are no statistics of floors; people still see their own floors.',
  'setting.namesInGroups.explanation':
    'Whether people may be named in groups, in channels and on their tabs, where all members belong to the organisation. Without it there are only numbers.',
  'setting.following.explanation':
    'Whether people may ask the bot for a message when somebody is in. The followed person sees it and can end or forbid it in any case.',
  'setting.quietHoursFrom.explanation':
    'From this hour on, 0 to 23, the bot writes to nobody unasked, by the clocks of the person who reads it. What falls into quiet hours is not sent later, but for warnings to administrators.',
  'setting.quietHoursUntil.explanation': 'Until this hour, 0 to 23. Where both hours are the same, there are no quiet hours.',
  'setting.worksCouncilMode.explanation':
    'One switch that sets several settings as works councils usually ask for it, and fixes them while it is on. Everybody sees that it is on, and what it sets. Switched off, these settings are as they were before.',
} as const;
