/** The bot on numbers: of other days, expected ones, and how places compare. */
export const numbers = {
  'bot.expected.line':
    '{place}: normalmente {usual} personas ({weekday}), casi siempre {middle} (según {days, plural, one {# día} other {# días}} como ese).',
  'bot.expected.not-enough':
    '{place}: todavía no hay días suficientes para decir cuántas personas se esperan ({weekday}; contados: {days, number}, hacen falta 4).',
  'bot.expected.closed': '{place}: cerrado {day}.',
  'bot.expected.closed-for': '{place}: cerrado {day} ({name}).',
  'bot.plans.in':
    '**{day}**: {count, plural, =0 {nadie a quien pueda nombrar ha indicado que estará en {places}} one {# persona ha indicado que estará en {places}} other {# personas han indicado que estarán en {places}}}.',
  'bot.plans.remote':
    '**{day}**: {count, plural, =0 {nadie a quien pueda nombrar ha indicado que trabajará en remoto} one {# persona ha indicado que trabajará en remoto} other {# personas han indicado que trabajarán en remoto}}.',
  'bot.plans.leave':
    '**{day}**: {count, plural, =0 {nadie a quien pueda nombrar ha indicado que estará de permiso} one {# persona ha indicado que estará de permiso} other {# personas han indicado que estarán de permiso}}.',
  'bot.plans.nobody': '{days}: nadie a quien pueda nombrar ha indicado que estará en {places}.',
  'bot.plans.nobody-remote': '{days}: nadie a quien pueda nombrar ha indicado que trabajará en remoto.',
  'bot.plans.nobody-leave': '{days}: nadie a quien pueda nombrar ha indicado que estará de permiso.',
  'bot.plans.any-office': 'una oficina',
  'bot.plans.who': '{place}: {names}',
  'bot.plans.only': 'Son planes, de personas a quienes puedo nombrar.',
  'bot.past.in': '**{day}**, personas en {places}: {count}.',
  'bot.past.any-office': 'las oficinas',
  'bot.past.who': '{place} ({count}): {names}',
  'bot.past.place': '{place}: {count}',
  'bot.past.day': '**{day}**:',
  'bot.past.full': '**{place}**: {count} (personas distintas, {day}).',
  'bot.past.unknown': '**{place}**: no se conservan números ({day}).',
  'bot.past.offices-only': 'De días pasados digo quién estuvo en las oficinas, y nada sobre dónde más se trabajó.',
  'bot.usual.quietest-day': '{place}: los días con menos personas suelen ser {days}.',
  'bot.usual.fullest-day': '{place}: los días con más personas suelen ser {days}.',
  'bot.usual.alike': '{place}: todos los días son más o menos iguales, hasta donde doy números.',
  'bot.usual.which-unknown': '{place}: todavía no hay días suficientes para comparar los días de la semana.',
  'bot.compare.emptiest': 'Con menos ocupación ahora: {places}.',
  'bot.compare.fullest': 'Con más ocupación ahora: {places}.',
  'bot.compare.none': 'No hay nada que comparar: allí no hay plantas ni oficinas configuradas.',
  'bot.free.seats':
    '**{place}**: {count, plural, =0 {ningún puesto libre} one {# puesto libre} other {# puestos libres}} ahora ({present} ocupados).',
  'bot.free.unknown':
    '**{place}**: no está configurado cuántos puestos hay. Ahora {present, plural, one {hay # persona} other {hay # personas}} allí.',
  'bot.facts.office': '**{office}**: {floors}',
  'bot.facts.no-floors': 'sin plantas configuradas',
  'bot.facts.called': '{name} (también {nicknames})',
  'bot.facts.seats': '{place} ({count, plural, one {# puesto} other {# puestos}})',
  'bot.facts.open': '{place}: abierto {day} de {opens} a {closes}.',
  'bot.facts.open-unknown': '{place}: no hay horario de apertura configurado.',
  'bot.facts.hours': '{weekday} {opens}–{closes}',
  'bot.facts.week': '**{place}**: horario de apertura: {hours}.',
  'bot.facts.closed-days': '**{place}**: días de cierre: {days}.',
  'bot.facts.closed-day': '{date} ({name})',
  'bot.facts.no-closed-days': '**{place}**: no hay días de cierre anotados.',
} as const;
