/** The bot on who is where, and how full places are. Names and places come without mark-up. */
export const who = {
  'bot.count.of': '{count} sur {capacity, number}',
  'bot.count.room': '{count} ; {capacity, number} places',
  'bot.count.percent': '{percent, number} %',
  'bot.count.percent-between': '{from, number}–{to, number} %',
  'bot.names.list': '{names}',
  'bot.names.more': '{count, number} de plus',
  'bot.names.not-named': '{count, plural, one {# personne qui n’est pas nommée} other {# personnes qui ne sont pas nommées}}',
  'bot.names.and-not-named': '{names}, et {count, number} de plus sans nom',
  'bot.names.others': '{others} personnes qui ne sont pas nommées',
  'bot.names.and-others': '{names}, et {others} de plus sans nom',
  'bot.who.here-now': '{place}, présence en ce moment : {present}',
  'bot.who.in-office-now': 'Au bureau en ce moment : {people}',
  'bot.who.in-places-now': 'À {places} en ce moment : {people}',
  'bot.who.nobody': 'Aucune présence aujourd’hui jusqu’ici : {places}.',
  'bot.who.nobody-anywhere': 'Aucune présence dans les bureaux aujourd’hui jusqu’ici.',
  'bot.who.place': '{office}, {floor}',
  'bot.who.line': '{place} ({present})',
  'bot.who.line-names': '{place} ({present}) : {names}',
  'bot.who.floor-unknown': 'Étage non connu',
  'bot.who.here': 'Ici',
  'bot.who.of-department': '**{department}** : {fact}',
  'bot.who.remote':
    'En télétravail, parmi les personnes que je peux nommer : {count, plural, one {# personne} other {# personnes}} ({names}).',
  'bot.who.leave': 'En congé, parmi les personnes que je peux nommer : {count, plural, one {# personne} other {# personnes}} ({names}).',
  'bot.who.remote-number':
    'En télétravail, parmi les personnes qui peuvent être nommées : {count, plural, one {# personne} other {# personnes}}.',
  'bot.who.leave-number': 'En congé, parmi les personnes qui peuvent être nommées : {count, plural, one {# personne} other {# personnes}}.',
  'bot.who.nobody-remote': 'À ma connaissance, personne que je puisse nommer n’est en télétravail en ce moment.',
  'bot.who.nobody-leave': 'À ma connaissance, personne que je puisse nommer n’est en congé en ce moment.',
  'bot.who.sick': 'Je ne sais pas qui est malade : la maladie est conservée et affichée comme congé, sans distinction.',
  'bot.who.absent':
    '{count, number} sur {members, number} personnes que je peux nommer ne sont pas là en ce moment ({places}). Pour les noms, demandez une équipe ou un service : « Qui de mon équipe n’est pas là ? »',
  'bot.who.absent-group':
    '{group} : {count, number} sur {members, number} personnes que je peux nommer ne sont pas là en ce moment ({places}).',
  'bot.who.absent-of': '**{group}**',
  'bot.who.group-team': 'Votre équipe',
  'bot.who.group-us': 'Vous ici',
  'bot.who.group-reports': 'Les personnes qui vous sont rattachées',
  'bot.who.not-so':
    'Je dis qui est là, qui n’est pas là, qui est en télétravail et qui est en congé, mais pas plusieurs à la fois. Demandez par exemple « Qui est en télétravail ? » ou « Qui n’est pas là ? ».',
  'bot.who.absent-day':
    'Qui n’est pas là, je ne le dis que pour maintenant. Pour d’autres jours, je dis qui est là : « Qui sera là demain ? »',
  'bot.who.department':
    '**{department}** : {count, number} sur {members, number} personnes que je peux nommer sont dans un bureau en ce moment.',
  'bot.who.department-in':
    '**{department}** : {count, number} sur {members, number} personnes que je peux nommer sont à {places} maintenant.',
  'bot.who.elsewhere': 'Hors des bureaux ({count, number}) :',
  'bot.who.department-line': '{name} : {place}',
  'bot.who.full': '**{place}** : {people}',
  'bot.who.full-of': '**{place}** : {present} ({percent})',
  'bot.who.full-sum': '**Au total** : {people} en ce moment.',
  'bot.who.full-now': '{numbers} en ce moment.',
} as const;
