/** The card of a person. */
export const card = {
  'tab.today.plan-part': '{place}, {from}–{until}',
  'tab.today.card.chat': 'Chat',
  'tab.today.card.call': 'Call',
  'tab.today.card.mail': 'Email',
  'tab.today.card.now': 'Now',
  'tab.today.card.plans': 'Plans',
  'tab.today.card.no-plans': 'No plans for the coming days.',
  'tab.today.follow': 'Tell me when this person is in',
  'tab.today.follow.seen': 'The bot writes to you. {name} sees that you follow, and can end it.',
  'tab.today.follow.once': 'Once',
  'tab.today.follow.daily': 'Each day',
} as const;
