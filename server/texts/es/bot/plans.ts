/** The bot on other days than today: what was said of them, where people were, and what it does not tell. */
export const plans = {
  'bot.plans.place': '{place}',
  'bot.plans.from': '{place} desde las {time}',
  'bot.plans.until': '{place} hasta las {time}',
  'bot.plans.between': '{place} de {from} a {until}',
  'bot.plans.you': 'Usted ha indicado ({day}): {plans}.',
  'bot.plans.person': '{name} ha indicado ({day}): {plans}. Es un plan.',
  'bot.plans.person-now': '{name} ha indicado ({day}): {plans}.',
  'bot.plans.you-hidden': 'Ha indicado que está {statement}.',
  'bot.plans.you-none': 'No tiene planes anotados para las próximas cuatro semanas.',
  'bot.plans.button.end': 'Eliminar mis planes',
  'bot.plans.or-rule': '¿Se refiere a su plan ({plan}) o a su regla semanal ({rules})? Todavía no he eliminado nada.',
  'bot.plans.only-rule':
    'Usted no ha indicado nada solo para ese día ({days}), únicamente su regla semanal: {rules}. No he eliminado nada. Para un solo día, diga dónde estará entonces; eso va antes que la regla. Para terminar la regla del todo, diga «{sentence}».',
  'bot.plans.other': 'Ahí ha indicado otra cosa: {statement}. No he eliminado nada. Si es lo que quiere, diga «{sentence}».',
  'bot.plans.which': '¿A qué plan se refiere: {plans}? Todavía no he eliminado nada.',
  'bot.plans.rule-stays': 'Su regla semanal sigue: {rules}.',
  'bot.plans.plan-stays': 'Sigue anotado: {plan}.',
  'bot.plans.other-day':
    'Usted no ha indicado nada ({days}), pero sí para un día posterior: {statement}. No he eliminado nada. Si es lo que quiere, diga «{sentence}».',
  'bot.plans.button.end-of': 'Eliminar mi plan para {days}',
  'bot.plans.longer':
    'Ese día es parte de una indicación más larga: {statement}. Diga de nuevo lo que vale, por ejemplo «Estoy en la oficina el lunes».',
  'bot.plans.put-back-what':
    'No sé qué hay que restablecer, así que no he cambiado nada. Diga lo que vale, por ejemplo «Estoy en la oficina el lunes».',
  'bot.plans.undo-restores': 'Diga «Deshacer» para restablecerlo.',
  'bot.plans.nothing-such': 'No ha indicado eso ({days}), así que no he retirado nada.',
  'bot.plans.you-nothing': 'Usted no ha indicado nada ({days}).',
  'bot.plans.nothing': '{name} no ha indicado nada ({days}).',
  'bot.plans.days': '{first} a {last}',
  'bot.plans.yes': 'Sí, según lo previsto. {fact}',
  'bot.plans.no': 'No, según lo previsto. {fact}',
  'bot.past.was-in': '{who, select, self {Estuvo en {places} {day}.} other {{name} estuvo en {places} {day}.}}',
  'bot.past.was-remote': 'Estuvo en remoto {day}.',
  'bot.past.remote-days': 'Estuvo en remoto: {days}.',
  'bot.past.no-remote': 'No se le vio en remoto ({days}).',
  'bot.past.not-seen':
    '{who, select, self {No se le vio en ninguna oficina {day}.} other {No vi a {name} en ninguna oficina {day}. Eso no dice nada de otros lugares.}}',
  'bot.past.days-in':
    '{who, select, self {Estuvo} other {{name} estuvo}} en una oficina {count, plural, one {# día} other {# días}} ({days}):',
  'bot.past.days-there':
    '{who, select, self {Estuvo} other {{name} estuvo}} en {places} {count, plural, one {# día} other {# días}} ({days}):',
  'bot.past.days-elsewhere':
    'No en {places}. {who, select, self {Estuvo} other {{name} estuvo}} en una oficina {count, plural, one {# día} other {# días}} ({days}):',
  'bot.past.day-in': '{day}: {places}',
  'bot.past.no-days': '{who, select, self {No se le vio} other {No se vio a {name}}} en ninguna oficina ({days}).',
  'bot.past.not-there': '{who, select, self {No se le vio} other {No se vio a {name}}} en {places} ({days}).',
  'bot.past.unread':
    '{state, select, waiting {Aún sin leer: {days}. Los inicios de sesión de entonces aún se están leyendo, así que no puedo decir quién estuvo.} other {Sin leer: {days}. Faltan los inicios de sesión de entonces, así que no puedo decir quién estuvo.}}',
  'bot.refused.habits':
    'No digo lo que alguien suele hacer: las costumbres son asunto de cada persona. Digo lo que se ha indicado para un día, por ejemplo «¿Quién viene mañana?».',
  'bot.refused.rankings': 'No comparo a personas ni cuento sus días. Nadie debería venir a la oficina por una clasificación.',
  'bot.refused.why-other': 'Por qué otra persona aparece o no, solo se lo digo a ella. Pregunte, por ejemplo, «¿Dónde está Anna?».',
  'bot.refused.past-times': 'De días pasados digo lugares y no horas.',
} as const;
