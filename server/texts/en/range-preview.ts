/** What a change of a range would mean. */
export const rangePreview = {
  'preview.place.remote': 'remote',
  'preview.place.none': 'nowhere',
  'preview.place.ignored': 'nowhere (the address is ignored)',
  'preview.place.presence-off': 'nowhere (presence is switched off there)',
  'preview.place.no-range': 'nowhere (no range holds the address)',
  'preview.place.gone': 'an office that is gone',
  'preview.place.floor': '{office}, {floor}',
  'preview.create': 'The range is in force from now on.',
  'preview.create-read-again': 'Sign-ins of the last day that no range held are read again, and placed by it.',
  'preview.create-others': 'What other ranges have placed stays where it is.',
  'preview.close': 'From now on the range places nobody; what it has placed stays as it is.',
  'preview.from-now': 'The range is closed now, and a new one opens with the target “{target}”.',
  'preview.from-now-days': 'Days that are kept stay where they are, today’s included; sign-ins from now on count for the new one.',
  'preview.corrected': 'Days that are kept are shown at another place, “{target}”: of {people}.',
  'preview.corrected-days':
    'Days that are kept are shown at another place, “{target}”: of {people} ({days, plural, one {# person-day} other {# person-days}}).',
  'preview.corrected-named-days':
    'Days that are kept are shown at another place, “{target}”: of {people} ({days, plural, one {# person-day} other {# person-days}} of those who may be named).',
  'preview.at-once': 'Shown elsewhere at once: {people}.',
  'preview.cidrs': 'Other addresses count from now on; what was placed by those of before stays, and gaps of the last day are read again.',
  'preview.switches': 'Switches count from now on; the past stays as it is.',
  'preview.name': 'Only the name changes.',
  'preview.nothing': 'Nothing changes.',
  'preview.log.figures':
    'What would have been is counted by access events, which have a date and no time: one for each person, address and day, by today’s ranges with the change against today’s ranges without it. Saving changes none of these days.',
  'preview.log.off':
    'Access logging is switched off for the organisation, so there are no access events to count, or old ones only. Switch it on in the settings and in the ranges concerned; figures begin from then on.',
  'preview.log.silent':
    'Access logging is switched off in {ranges}: sign-ins from there are missing here. Switch it on there; figures begin from then on.',
  'preview.log.silent-more':
    'Access logging is switched off in {ranges} and {more, number} more: sign-ins from there are missing here. Switch it on there; figures begin from then on.',
  'preview.log.corrects':
    'What saving does change in days that are kept is shown apart from that, from the days that are kept: the target that is corrected.',
  'preview.log.no-range': 'An address that no range holds leaves no access event, so what the change adds there cannot be shown.',
  'preview.log.named-only':
    'Only people who may be named are counted by addresses here: a number of the others would reveal who uses an address. They are counted when a range changes as a whole: its target, its presence or its end.',
  'count.exact': '{count, number}',
  'people.count': '{count, plural, one {# person} other {# people}}',
  'people.steps': '{steps} people',
  'people.and-others': '{named, plural, one {# person} other {# people}} and {others} others',
  'others.fewer': 'fewer than {below, number}',
  'others.between': '{from, number}–{to, number}',
  'count.and-others': '{named, number} and {others} others',
} as const;
