export const card = {
  'tab.today.plan-part': '{place}, {from}–{until}',
  'tab.today.card.chat': 'Chat',
  'tab.today.card.call': 'Llamar',
  'tab.today.card.mail': 'Correo',
  'tab.today.card.now': 'Ahora',
  'tab.today.card.plans': 'Planes',
  'tab.today.card.no-plans': 'Sin planes para los próximos días.',
  'tab.today.follow': 'Avisarme cuando esta persona esté en la oficina',
  'tab.today.follow.seen': 'El bot le escribe. {name} ve que usted le sigue y puede terminarlo.',
  'tab.today.follow.once': 'Una vez',
  'tab.today.follow.daily': 'Cada día',
} as const;
