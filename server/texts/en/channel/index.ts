/** The tab of a channel or chat, the same for every reader, and the page that sets it up. */
export const channel = {
  'tab.channel.title': 'In the office now',
  'tab.channel.all': 'All offices',
  'tab.channel.people': 'Here now',
  'tab.channel.nobody': 'Nobody who can be named is here now.',
  'tab.channel.since': 'since {time}',
  'tab.channel.numbers-only':
    'Names are not shown here: the bot is not in this conversation, not everybody in it is a member of your organisation, or your organisation has switched names in groups off.',
  'tab.channel.more': '{count, plural, one {and # more} other {and # more}}',
  'tab.channel.not-there': 'This office or floor is no longer in use',
  'tab.channel.not-there-hint': 'It was archived. An owner of this tab can choose another place in its settings.',
  'tab.channel.no-offices': 'There are no offices yet.',
  'tab.channel.set.title': 'Show an office in this tab',
  'tab.channel.set.lead':
    'Every reader sees the same: how many people are there, and names only where the bot is in this conversation and all of its members belong to your organisation. Nobody sees their own status here.',
  'tab.channel.set.place': 'Office or floor',
  'tab.channel.set.choose': 'All offices',
  'tab.channel.set.whole': '{office}, all floors',
  'tab.channel.set.outside': 'This page sets up a tab of a channel or chat. Add Indoors there with the plus sign beside the tabs.',
} as const;
