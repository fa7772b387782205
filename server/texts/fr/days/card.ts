export const card = {
  'tab.today.plan-part': '{place}, {from}–{until}',
  'tab.today.card.chat': 'Conversation',
  'tab.today.card.call': 'Appeler',
  'tab.today.card.mail': 'E-mail',
  'tab.today.card.now': 'Maintenant',
  'tab.today.card.plans': 'Prévisions',
  'tab.today.card.no-plans': 'Rien de prévu pour les jours à venir.',
  'tab.today.follow': 'Me prévenir quand cette personne est là',
  'tab.today.follow.seen': 'Le bot vous écrit. {name} voit que vous suivez sa présence et peut y mettre fin.',
  'tab.today.follow.once': 'Une fois',
  'tab.today.follow.daily': 'Chaque jour',
} as const;
