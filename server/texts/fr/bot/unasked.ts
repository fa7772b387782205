/** The bot on weekly rules, and on what people want to be told unasked. */
export const unasked = {
  'bot.weekly.noted':
    'C’est noté : {days}, vous êtes {place}, à titre de prévision. Ce que vous dites d’un jour précis passe avant. {others}',
  'bot.weekly.no-exception':
    'Je n’ai rien noté, car une règle hebdomadaire n’a pas d’exceptions. Dites la règle seule ; ce que vous dites d’un jour précis passe avant.',
  'bot.weekly.others': 'Les autres y voient votre prévision pour ces jours ; aucune présence n’en découle.',
  'bot.weekly.list': 'Vos règles hebdomadaires : {rules}.',
  'bot.weekly.rule': '{place} {day}',
  'bot.weekly.none': 'Vous n’avez aucune règle hebdomadaire pour cela. Par exemple : « Je suis en télétravail le lundi ».',
  'bot.weekly.ended': 'C’est fait : cette règle hebdomadaire a pris fin.',
  'bot.weekly.remote': 'en télétravail',
  'bot.weekly.leave': 'en congé',
  'bot.weekly.office': 'à {place}',
  'bot.weekly.day.1': 'le lundi',
  'bot.weekly.day.2': 'le mardi',
  'bot.weekly.day.3': 'le mercredi',
  'bot.weekly.day.4': 'le jeudi',
  'bot.weekly.day.5': 'le vendredi',
  'bot.weekly.day.6': 'le samedi',
  'bot.weekly.day.7': 'le dimanche',
  'bot.weekly.button.undo': 'Annuler mes règles hebdomadaires',
  'bot.weekly.button.list': 'Mes règles hebdomadaires',
  'bot.weekly.button.end': 'Supprimer mes règles hebdomadaires',
  'bot.follow.they-see-it':
    '{name} verra que vous suivez ses arrivées et peut y mettre fin. Si cela vous convient, dites-le : je vous écris quand je vois {name} dans un bureau.',
  'bot.follow.they-see-it-daily':
    '{name} verra que vous suivez ses arrivées et peut y mettre fin. Si cela vous convient, dites-le : je vous écris chaque jour, quand je vois {name} dans un bureau.',
  'bot.follow.one': 'De qui s’agit-il ? Nommez une personne : « Dis-moi quand Anna Berg est là ».',
  'bot.follow.button.once': 'Oui, dis-moi quand {name} est là',
  'bot.follow.button.daily': 'Oui, dis-moi chaque jour quand {name} est là',
  'bot.follow.button.stop': 'Ne plus suivre {name}',
  'bot.follow.button.forbid': 'Personne ne peut me suivre',
  'bot.follow.button.allow': 'Les autres peuvent me suivre',
  'bot.follow.done.once': 'C’est fait : je vous écris une fois, quand je vois {name} dans un bureau. « Ne plus suivre {name} » y met fin.',
  'bot.follow.done.daily':
    'C’est fait : je vous écris chaque jour, quand je vois {name} dans un bureau. « Ne plus suivre {name} » y met fin.',
  'bot.follow.ended': 'C’est fait : vous ne suivez plus {name}.',
  'bot.follow.not-followed': 'Vous ne suivez personne de ce nom, ou plusieurs. « Qui est-ce que je suis ? » en donne la liste.',
  'bot.follow.nobody': 'Personne ne vous suit.',
  'bot.follow.followers': 'Ces personnes vous suivent : {names}. Vous pouvez y mettre fin pour chacune sur la page « Mes données ».',
  'bot.follow.follows-nobody': 'Vous ne suivez personne.',
  'bot.follow.writes.once':
    'Vous suivez {names} : je vous écris une fois, quand je vois cette personne dans un bureau. « Ne plus suivre {first} » y met fin.',
  'bot.follow.writes.daily':
    'Vous suivez {names} : je vous écris chaque jour, quand je vois cette personne dans un bureau. « Ne plus suivre {first} » y met fin.',
  'bot.follow.allowed': 'Les autres peuvent vous suivre. « Personne ne peut me suivre » y met fin.',
  'bot.follow.forbidden': 'Personne ne peut vous suivre. « Les autres peuvent me suivre » le permet à nouveau.',
  'bot.morning.will':
    'Les jours ouvrés, à {time}, je vous demande où vous êtes si je ne le sais pas encore. « Ne plus demander » y met fin.',
  'bot.morning.stopped': 'C’est fait : je ne vous le demande plus.',
  'bot.morning.not-asked': 'Je ne vous demande rien le matin. « Demande-moi chaque matin à 8 h 30 » change cela.',
  'bot.morning.not-today': 'D’accord, rien n’est noté. Je redemande le prochain jour ouvré.',
  'bot.morning.nothing-noted': 'Je n’ai rien noté. Dites où vous êtes, ou « Annuler » pour retirer ce que vous avez dit en dernier.',
  'bot.morning.button.ask': 'Demande-moi chaque matin',
  'bot.digest.in-teams': 'Dites-le dans Teams, dans la conversation ou le canal qui doit recevoir le récapitulatif.',
  'bot.digest.will.today': 'À {time}, {days}, j’écris ici qui est là. « Arrêter le récapitulatif » y met fin.',
  'bot.digest.will.tomorrow':
    'À {time}, {days}, j’écris ici qui prévoit d’être là le jour ouvré suivant. « Arrêter le récapitulatif » y met fin.',
  'bot.digest.will.next-week':
    'À {time}, {days}, j’écris ici qui prévoit d’être là la semaine suivante. « Arrêter le récapitulatif » y met fin.',
  'bot.digest.working-days': 'les jours ouvrés',
  'bot.digest.on-weekdays': '{days}',
  'bot.digest.listed.today': 'Dans {place}, à {time}, {days}, j’écris qui est là. « Arrêter le récapitulatif » y met fin.',
  'bot.digest.listed.tomorrow':
    'Dans {place}, à {time}, {days}, j’écris qui prévoit d’être là le jour ouvré suivant. « Arrêter le récapitulatif » y met fin.',
  'bot.digest.listed.next-week':
    'Dans {place}, à {time}, {days}, j’écris qui prévoit d’être là la semaine suivante. « Arrêter le récapitulatif » y met fin.',
  'bot.digest.where.here': 'cette conversation',
  'bot.digest.where.personal': 'votre propre conversation',
  'bot.digest.where.groupChat': 'une conversation de groupe',
  'bot.digest.where.channel': 'un canal',
  'bot.digest.stopped': 'C’est fait : plus aucun récapitulatif n’arrive ici.',
  'bot.digest.none': 'Aucun récapitulatif n’arrive ici.',
  'bot.digest.not-asked': 'Vous n’avez demandé aucun récapitulatif.',
  'bot.digest.button.here': 'Envoyer un récapitulatif ici',
  'bot.digest.button.stop': 'Arrêter le récapitulatif',
} as const;
