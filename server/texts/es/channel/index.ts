/** The tab of a channel or chat, the same for every reader, and the page that sets it up. */
export const channel = {
  'tab.channel.title': 'Ahora en la oficina',
  'tab.channel.all': 'Todas las oficinas',
  'tab.channel.people': 'Aquí ahora',
  'tab.channel.nobody': 'Ahora no hay aquí nadie a quien se pueda nombrar.',
  'tab.channel.since': 'desde las {time}',
  'tab.channel.numbers-only':
    'Aquí no se muestran nombres: el bot no está en esta conversación, no todos sus miembros pertenecen a su organización, o su organización ha desactivado los nombres en grupos.',
  'tab.channel.more': '{count, plural, one {y # más} other {y # más}}',
  'tab.channel.not-there': 'Esta oficina o planta ya no está en uso',
  'tab.channel.not-there-hint': 'Fue archivada. En la configuración de esta pestaña se puede elegir otro lugar.',
  'tab.channel.no-offices': 'Todavía no hay oficinas.',
  'tab.channel.set.title': 'Mostrar una oficina en esta pestaña',
  'tab.channel.set.lead':
    'Todos ven lo mismo: cuántas personas hay, y nombres solo si el bot está en esta conversación y todos sus miembros pertenecen a su organización. Nadie ve aquí su propio estado.',
  'tab.channel.set.place': 'Oficina o planta',
  'tab.channel.set.choose': 'Todas las oficinas',
  'tab.channel.set.whole': '{office}, todas las plantas',
  'tab.channel.set.outside':
    'Esta página configura una pestaña de un canal o chat. Agregue Indoors allí con el signo más junto a las pestañas.',
} as const;
