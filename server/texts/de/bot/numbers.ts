/** The bot on numbers: of other days, expected ones, and how places compare. */
export const numbers = {
  'bot.expected.line':
    '{place}: üblicherweise {usual} Personen an einem {weekday}, meist {middle} (aus {days, plural, one {# solchem Tag} other {# solchen Tagen}}).',
  'bot.expected.not-enough':
    '{place}: noch nicht genug Tage, um zu sagen, wie viele an einem {weekday} zu erwarten sind (gezählt: {days, number}, nötig: 4).',
  'bot.expected.closed': '{place} ist {day} geschlossen.',
  'bot.expected.closed-for': '{place} ist {day} geschlossen: {name}.',
  'bot.plans.in':
    '**{day}**: {count, plural, =0 {niemand, den ich nennen darf, hat angegeben, in {places} zu sein} one {# Person hat angegeben, in {places} zu sein} other {# Personen haben angegeben, in {places} zu sein}}.',
  'bot.plans.remote':
    '**{day}**: {count, plural, =0 {niemand, den ich nennen darf, hat angegeben, remote zu sein} one {# Person hat angegeben, remote zu sein} other {# Personen haben angegeben, remote zu sein}}.',
  'bot.plans.leave':
    '**{day}**: {count, plural, =0 {niemand, den ich nennen darf, hat angegeben, abwesend zu sein} one {# Person hat angegeben, abwesend zu sein} other {# Personen haben angegeben, abwesend zu sein}}.',
  'bot.plans.nobody': 'Für {days} hat niemand, den ich nennen darf, angegeben, in {places} zu sein.',
  'bot.plans.nobody-remote': 'Für {days} hat niemand, den ich nennen darf, angegeben, remote zu sein.',
  'bot.plans.nobody-leave': 'Für {days} hat niemand, den ich nennen darf, angegeben, abwesend zu sein.',
  'bot.plans.any-office': 'einem Büro',
  'bot.plans.who': '{place}: {names}',
  'bot.plans.only': 'Das sind Pläne von Personen, die ich nennen darf.',
  'bot.past.in': '**{day}**, Personen in {places}: {count}.',
  'bot.past.any-office': 'den Büros',
  'bot.past.who': '{place} ({count}): {names}',
  'bot.past.place': '{place}: {count}',
  'bot.past.day': '**{day}**:',
  'bot.past.full': '**{place}**: {count} (verschiedene Personen, {day}).',
  'bot.past.unknown': '**{place}**: keine Zahlen gespeichert ({day}).',
  'bot.past.offices-only': 'Von vergangenen Tagen nenne ich, wer in den Büros war, und nichts darüber, wo Personen sonst gearbeitet haben.',
  'bot.usual.quietest-day': '{place}: Die wenigsten Personen kommen üblicherweise am {days}.',
  'bot.usual.fullest-day': '{place}: Die meisten Personen kommen üblicherweise am {days}.',
  'bot.usual.alike': '{place}: Alle Tage sind ungefähr gleich, soweit ich Zahlen nenne.',
  'bot.usual.which-unknown': '{place}: noch nicht genug Tage, um Wochentage zu vergleichen.',
  'bot.compare.emptiest': 'Jetzt am leersten: {places}.',
  'bot.compare.fullest': 'Jetzt am vollsten: {places}.',
  'bot.compare.none': 'Es gibt nichts zu vergleichen: Dort sind keine Etagen oder Büros eingerichtet.',
  'bot.free.seats':
    '**{place}**: jetzt {count, plural, =0 {keine freien Plätze} one {# freier Platz} other {# freie Plätze}} (belegt: {present}).',
  'bot.free.unknown':
    '**{place}**: Wie viele Plätze es gibt, ist nicht eingerichtet. Jetzt {present, plural, one {ist # Person} other {sind # Personen}} dort.',
  'bot.facts.office': '**{office}**: {floors}',
  'bot.facts.no-floors': 'keine Etagen eingerichtet',
  'bot.facts.called': '{name} (auch {nicknames})',
  'bot.facts.seats': '{place} ({count, plural, one {# Platz} other {# Plätze}})',
  'bot.facts.open': '{place} ist {day} von {opens} bis {closes} geöffnet.',
  'bot.facts.open-unknown': '{place}: Es sind keine Öffnungszeiten eingerichtet.',
  'bot.facts.hours': '{weekday} {opens}–{closes}',
  'bot.facts.week': '**{place}** ist geöffnet: {hours}.',
  'bot.facts.closed-days': '**{place}** ist geschlossen: {days}.',
  'bot.facts.closed-day': '{date} ({name})',
  'bot.facts.no-closed-days': '**{place}**: Es sind keine Schließtage notiert.',
} as const;
