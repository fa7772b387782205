/** Offices and floors: what is wrong with an edit, and their fields as a person would say them. */
export const offices = {
  'office.not-found': 'There is no such office.',
  'office.in-use': 'The range “{range}” places people here. Change or close it first.',
  'office.name-taken': 'There is an office “{name}” already.',
  'floor.not-found': 'There is no such floor.',
  'floor.in-use': 'The range “{range}” places people on the floor “{floor}”. Change or close it first.',
  'floor.unknown-id': 'This is no floor of the office. Leave `id` out to add a floor.',
  'floor.id-twice': 'This floor is given twice.',
  'floor.name-twice': 'Two floors are called “{name}”.',
  'plan.type': 'Send the picture as image/svg+xml or image/png.',
  'field.name': 'the name',
  'field.address': 'the address',
  'field.timeZone': 'the time zone',
  'field.capacity': 'the capacity',
  'field.floors': 'the floors',
  'field.archived': 'whether it is archived',
} as const;
