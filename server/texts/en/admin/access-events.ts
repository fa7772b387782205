/** The page of access events. */
export const accessEvents = {
  'admin.access-events.title': 'Access events',
  'admin.access-events.lead':
    'Who came from which address on which day: a date, never a time. People in the mode “Display” are named, all others are numbers. Every look is noted in the audit.',
  'admin.access-events.download': 'Download CSV',
  'admin.access-events.not-downloaded': 'There is no download',
  'admin.access-events.no-ranges': 'The ranges to choose from cannot be shown',
  'admin.access-events.not-recorded':
    'Addresses are not recorded: “Record addresses” is switched off in the settings. What was recorded before is still here.',
  'admin.access-events.form': 'What to look for',
  'admin.access-events.person': 'Person',
  'admin.access-events.person-hint': 'Name, account or object id; everybody if empty.',
  'admin.access-events.address': 'Address',
  'admin.access-events.address-hint': 'An IP address or a CIDR.',
  'admin.access-events.range': 'Range',
  'admin.access-events.every-range': 'Every range',
  'admin.access-events.range-closed': '{range} (closed)',
  'admin.access-events.first-day': 'First day',
  'admin.access-events.first-day-hint': 'Six days ago if empty.',
  'admin.access-events.last-day': 'Last day',
  'admin.access-events.last-day-hint': 'Today if empty.',
  'admin.access-events.look': 'Look',
  'admin.access-events.not-shown': 'Nothing can be shown',
  'admin.access-events.not-yet': 'Nothing has been looked at yet',
  'admin.access-events.not-yet-hint':
    'Say which people, addresses or days you need, then press “Look”. If you leave it as it is, the last seven days are shown.',
  'admin.access-events.empty': 'No events',
  'admin.access-events.empty-hint': 'Nothing that fits was recorded from {from} to {to}.',
  'admin.access-events.span': '{from} to {to}',
  'admin.access-events.others': 'Not named: {people}',
  'admin.access-events.no-range': 'No range',
} as const;
