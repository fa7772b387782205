/** The bot on what administrators say of somebody else. */
export const behalf = {
  'bot.for.refused':
    'Dónde está otra persona solo lo indica la administración: en la pestaña de Indoors, o a mí, en los 15 minutos siguientes a «Configurar avisos en Teams» en Integración. La persona también me lo puede decir, por ejemplo «Hoy estoy en remoto». No se ha cambiado nada.',
  'bot.for.report': 'No he cambiado nada. Para anotarlo, diga «{sentence}».',
  'bot.for.other-person':
    'Todavía no he cambiado nada. Para retirar lo que anoté, diga «{undo}». Para anotarlo para la otra persona, diga «{sentence}».',
  'bot.for.weekly':
    'Las reglas semanales las fija cada persona, así que no he anotado nada. Nombre un día o un periodo, por ejemplo «mañana» o «hasta el viernes».',
  'bot.for.noted': 'Anotado para {name}: {statements}. Se indica que lo ha dicho la administración. «Deshacer para {name}» lo retira.',
  'bot.for.cleared':
    'Hecho: lo que la administración había indicado para {name} ha terminado, también lo previsto. Lo que ha dicho {name} sigue. «Deshacer para {name}» lo retira.',
  'bot.for.undone': 'Retirado para {name}: {statements}.',
  'bot.for.undone-end': 'Vuelve a contar para {name}: {statements}.',
  'bot.for.button.office': 'Pon a {name} en {place}',
  'bot.for.button.office-then': 'Pon a {name} en {place} {time}',
  'bot.for.button.remote': 'Pon a {name} en remoto',
  'bot.for.button.remote-then': 'Pon a {name} en remoto {time}',
  'bot.for.button.leave': 'Pon a {name} de permiso',
  'bot.for.button.leave-then': 'Pon a {name} de permiso {time}',
  'bot.for.button.clear': 'Vuelve a poner a {name} en automático',
  'bot.for.button.undo': 'Deshacer para {name}',
} as const;
