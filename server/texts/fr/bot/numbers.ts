/** The bot on numbers: of other days, expected ones, and how places compare. */
export const numbers = {
  'bot.expected.line':
    '{place} : d’habitude {usual} personnes ({weekday}), le plus souvent {middle} (sur {days, plural, one {# jour comparable} other {# jours comparables}}).',
  'bot.expected.not-enough':
    '{place} : pas encore assez de jours pour dire combien de personnes sont attendues ({weekday} ; jours comptés : {days, number}, il en faut 4).',
  'bot.expected.closed': '{place} : fermé {day}.',
  'bot.expected.closed-for': '{place} : fermé {day} ({name}).',
  'bot.plans.in':
    '**{day}** : {count, plural, =0 {aucune personne que je puisse nommer n’a annoncé sa présence} one {# personne a annoncé sa présence} other {# personnes ont annoncé leur présence}} ({places}).',
  'bot.plans.remote':
    '**{day}** : {count, plural, =0 {aucune personne que je puisse nommer n’a annoncé de télétravail} one {# personne a annoncé du télétravail} other {# personnes ont annoncé du télétravail}}.',
  'bot.plans.leave':
    '**{day}** : {count, plural, =0 {aucune personne que je puisse nommer n’a annoncé de congé} one {# personne a annoncé un congé} other {# personnes ont annoncé un congé}}.',
  'bot.plans.nobody': '{days} : aucune personne que je puisse nommer n’a annoncé sa présence ({places}).',
  'bot.plans.nobody-remote': '{days} : aucune personne que je puisse nommer n’a annoncé de télétravail.',
  'bot.plans.nobody-leave': '{days} : aucune personne que je puisse nommer n’a annoncé de congé.',
  'bot.plans.any-office': 'tous les bureaux',
  'bot.plans.who': '{place} : {names}',
  'bot.plans.only': 'Ce sont des prévisions, de personnes que je peux nommer.',
  'bot.past.in': '**{day}**, personnes ({places}) : {count}.',
  'bot.past.any-office': 'tous les bureaux',
  'bot.past.who': '{place} ({count}) : {names}',
  'bot.past.place': '{place} : {count}',
  'bot.past.day': '**{day}** :',
  'bot.past.full': '**{place}** : {count} (personnes différentes, {day}).',
  'bot.past.unknown': '**{place}** : aucun nombre n’est conservé ({day}).',
  'bot.past.offices-only': 'Des jours passés, je dis qui était dans les bureaux, et rien sur les autres lieux de travail.',
  'bot.usual.quietest-day': '{place} : d’habitude, le moins de monde vient le {days}.',
  'bot.usual.fullest-day': '{place} : d’habitude, le plus de monde vient le {days}.',
  'bot.usual.alike': '{place} : tous les jours se ressemblent, pour autant que je donne des nombres.',
  'bot.usual.which-unknown': '{place} : pas encore assez de jours pour comparer les jours de la semaine.',
  'bot.compare.emptiest': 'Le moins de monde en ce moment : {places}.',
  'bot.compare.fullest': 'Le plus de monde en ce moment : {places}.',
  'bot.compare.none': 'Il n’y a rien à comparer : aucun étage ni bureau n’y est configuré.',
  'bot.free.seats':
    '**{place}** : {count, plural, =0 {aucune place libre} one {# place libre} other {# places libres}} en ce moment (places prises : {present}).',
  'bot.free.unknown':
    '**{place}** : le nombre de places n’est pas configuré. {present, plural, one {# personne y est} other {# personnes y sont}} en ce moment.',
  'bot.facts.office': '**{office}** : {floors}',
  'bot.facts.no-floors': 'aucun étage configuré',
  'bot.facts.called': '{name} (aussi {nicknames})',
  'bot.facts.seats': '{place} ({count, plural, one {# place} other {# places}})',
  'bot.facts.open': '{place} : ouvert {day} de {opens} à {closes}.',
  'bot.facts.open-unknown': '{place} : aucun horaire d’ouverture n’est configuré.',
  'bot.facts.hours': '{weekday} {opens}–{closes}',
  'bot.facts.week': '**{place}** : horaires d’ouverture : {hours}.',
  'bot.facts.closed-days': '**{place}** : jours de fermeture : {days}.',
  'bot.facts.closed-day': '{date} ({name})',
  'bot.facts.no-closed-days': '**{place}** : aucun jour de fermeture n’est noté.',
} as const;
