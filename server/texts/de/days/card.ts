export const card = {
  'tab.today.plan-part': '{place}, {from}–{until}',
  'tab.today.card.chat': 'Chat',
  'tab.today.card.call': 'Anrufen',
  'tab.today.card.mail': 'E-Mail',
  'tab.today.card.now': 'Jetzt',
  'tab.today.card.plans': 'Geplant',
  'tab.today.card.no-plans': 'Nichts geplant für die nächsten Tage.',
  'tab.today.follow': 'Mir sagen, wenn diese Person da ist',
  'tab.today.follow.seen': 'Der Bot schreibt Ihnen. {name} sieht, dass Sie folgen, und kann es beenden.',
  'tab.today.follow.once': 'Einmal',
  'tab.today.follow.daily': 'Jeden Tag',
} as const;
