/** The bot on when somebody comes, on one's own team, and on who sees one. */
export const people = {
  'bot.when.next-nothing':
    '{who, select, self {Vous n’avez annoncé aucun jour de présence pour les quatre semaines à venir.} other {{name} n’a annoncé aucun jour de présence pour les quatre semaines à venir.}}',
  'bot.when.end-unknown': '{fact} Jusqu’à quand, personne ne l’a dit.',
  'bot.when.until': '{fact} Selon l’annonce : {time}.',
  'bot.when.since-unknown': '{fact} Depuis quand, je ne le dis pas.',
  'bot.team.none': 'L’annuaire n’indique personne de votre équipe que je puisse nommer.',
  'bot.team.any-office': 'tous les bureaux',
  'bot.team.in': 'De votre équipe, {count, number} sur {members, number} personnes que je peux nommer sont là en ce moment ({places}).',
  'bot.team.no-manager': 'L’annuaire n’indique pas qui est votre responsable, ou je ne peux pas nommer cette personne.',
  'bot.team.my-manager': 'Votre responsable est {manager}. {fact}',
  'bot.team.no-manager-of': 'L’annuaire n’indique pas de qui dépend {name}, ou je ne peux pas nommer cette personne.',
  'bot.team.manager-of': '{name} dépend de {manager}. {fact}',
  'bot.team.no-reports': 'L’annuaire n’indique personne sous votre responsabilité que je puisse nommer.',
  'bot.team.reports':
    'Sous votre responsabilité, parmi les personnes que je peux nommer : {count, plural, one {# personne} other {# personnes}}.',
  'bot.where.same-floor': 'Oui, c’est le même étage.',
  'bot.where.same-office': 'Oui, c’est le même bureau.',
  'bot.where.other-floor': 'Non, ce n’est pas le même étage.',
  'bot.where.other-office': 'Non, ce n’est pas le même bureau.',
  'bot.where.unknown-floor': 'Je ne connais pas l’étage des deux.',
  'bot.where.unknown-office': 'Je ne connais pas le bureau des deux.',
  'bot.team.manager-is-you': '{name} dépend de vous.',
  'bot.team.reports-of':
    'Sous la responsabilité de {name}, parmi les personnes que je peux nommer : {count, plural, one {# personne} other {# personnes}}.',
  'bot.team.team-of': 'L’équipe où travaille {name}, sous la responsabilité de {manager} (personnes que je peux nommer) :',
  'bot.team.no-reports-of': 'L’annuaire n’indique personne sous la responsabilité de {name} que je puisse nommer.',
  'bot.team.no-plans': 'Personne de votre équipe que je puisse nommer n’a annoncé sa présence : {days}.',
  'bot.team.come': 'Venez {day} : {count, number} sur {members, number} personnes de votre équipe ont annoncé leur présence ({names}).',
  'bot.seen.display':
    'Dans votre organisation, toute personne qui utilise Indoors peut voir où vous êtes en ce moment, ce que vous avez annoncé pour d’autres jours, et dans quels bureaux vous étiez les jours conservés.',
  'bot.seen.otherwise':
    'Sans ce masquage, toute personne de votre organisation qui utilise Indoors peut voir où vous êtes, ce que vous avez annoncé pour d’autres jours, et dans quels bureaux vous étiez les jours conservés.',
  'bot.seen.track': 'Personne ne vous voit par votre nom : vous comptez dans les nombres des bureaux et des étages, sans plus.',
  'bot.seen.off': 'Personne : rien n’est enregistré à votre sujet.',
  'bot.seen.hidden': 'Votre présence est masquée en ce moment : pour les autres, c’est comme si rien n’avait été vu de vous.',
  'bot.seen.own-data':
    'Qui, dans l’administration, a consulté ou changé quelque chose à votre sujet figure sur la page « Mes données » de l’onglet Indoors.',
  'bot.shown.last-read':
    'Les connexions ont été lues pour la dernière fois {day} à {time}. Entra les transmet quelques minutes après, parfois une heure ou plus.',
  'bot.shown.never-read': 'Aucune connexion n’a encore été lue.',
  'bot.shown.no-range':
    'Aujourd’hui, aucune de vos connexions n’est venue d’une adresse qui compte comme lieu. Votre propre adresse, je ne la vois pas ici.',
  'bot.shown.in-range': 'Aujourd’hui, des connexions de votre part ont été comptées depuis : {ranges}.',
  'bot.shown.what-to-do':
    'Si vous êtes au bureau, dites-le, par exemple « Je suis à {office} », et prévenez l’administration si cela se reproduit.',
  'bot.habits.none':
    'Sur {days, plural, one {le jour conservé} other {les # jours conservés}}, aucune présence de votre part dans un bureau.',
  'bot.habits.own':
    'Sur {days, plural, one {le jour conservé} other {les # jours conservés}}, vous étiez dans un bureau : {weekdays}. Cela n’est dit qu’à vous.',
  'bot.habits.weekday': '{weekday} ({count, number} fois)',
} as const;
