/** The bot on other days than today: what was said of them, where people were, and what it does not tell. */
export const plans = {
  'bot.plans.place': '{place}',
  'bot.plans.from': '{place} à partir de {time}',
  'bot.plans.until': '{place} jusqu’à {time}',
  'bot.plans.between': '{place} de {from} à {until}',
  'bot.plans.you': 'Vous avez annoncé ({day}) : {plans}.',
  'bot.plans.person': '{name} a annoncé ({day}) : {plans}. C’est une prévision.',
  'bot.plans.person-now': '{name} a annoncé ({day}) : {plans}.',
  'bot.plans.you-hidden': 'Vous avez annoncé : {statement}.',
  'bot.plans.you-none': 'Vous n’avez rien annoncé pour les quatre semaines à venir.',
  'bot.plans.button.end': 'Supprimer mes prévisions',
  'bot.plans.or-rule': 'Voulez-vous dire votre prévision ({plan}) ou votre règle hebdomadaire ({rules}) ? Je n’ai encore rien supprimé.',
  'bot.plans.only-rule':
    'Vous n’avez rien annoncé pour ce seul jour ({days}), seulement votre règle hebdomadaire : {rules}. Je n’ai rien supprimé. Pour un seul jour, dites où vous êtes alors : cela passe avant la règle. Pour supprimer la règle pour de bon, dites « {sentence} ».',
  'bot.plans.other':
    'Vous y avez annoncé autre chose : {statement}. Je n’ai rien supprimé. Si c’est ce que vous voulez, dites « {sentence} ».',
  'bot.plans.which': 'De quelle prévision parlez-vous : {plans} ? Je n’ai encore rien supprimé.',
  'bot.plans.rule-stays': 'Votre règle hebdomadaire reste : {rules}.',
  'bot.plans.plan-stays': 'Reste noté : {plan}.',
  'bot.plans.other-day':
    'Vous n’avez rien annoncé ({days}), mais pour un jour plus tard : {statement}. Je n’ai rien supprimé. Si c’est ce que vous voulez, dites « {sentence} ».',
  'bot.plans.button.end-of': 'Supprimer ma prévision pour {days}',
  'bot.plans.longer':
    'Ce jour fait partie d’une indication plus longue : {statement}. Dites à nouveau ce qui compte, par exemple « Je suis au bureau lundi ».',
  'bot.plans.put-back-what':
    'Je ne sais pas ce qu’il faut rétablir : je n’ai donc rien changé. Dites ce qui compte, par exemple « Je suis au bureau lundi ».',
  'bot.plans.undo-restores': 'Dites « Annuler » pour le rétablir.',
  'bot.plans.nothing-such': 'Vous n’avez rien annoncé de tel ({days}) : je n’ai donc rien annulé.',
  'bot.plans.you-nothing': 'Vous n’avez rien annoncé ({days}).',
  'bot.plans.nothing': '{name} n’a rien annoncé ({days}).',
  'bot.plans.days': '{first} {last}',
  'bot.plans.yes': 'Oui, comme prévu. {fact}',
  'bot.plans.no': 'Non, ce n’est pas prévu. {fact}',
  'bot.past.was-in': '{who, select, self {Vous étiez à {places} {day}.} other {{name} était à {places} {day}.}}',
  'bot.past.was-remote': 'Vous étiez en télétravail {day}.',
  'bot.past.remote-days': 'Vous étiez en télétravail : {days}.',
  'bot.past.no-remote': 'Aucune journée de télétravail vue ({days}).',
  'bot.past.not-seen':
    '{who, select, self {Aucune présence de votre part dans un bureau {day}.} other {Je n’ai vu {name} dans aucun bureau {day}. Cela ne dit rien d’un autre lieu.}}',
  'bot.past.days-in':
    '{who, select, self {Vous étiez} other {{name} était}} dans un bureau {count, plural, one {# jour} other {# jours}} ({days}) :',
  'bot.past.days-there':
    '{who, select, self {Vous étiez} other {{name} était}} à {places} {count, plural, one {# jour} other {# jours}} ({days}) :',
  'bot.past.days-elsewhere':
    'Pas à {places}. {who, select, self {Vous étiez} other {{name} était}} dans un bureau {count, plural, one {# jour} other {# jours}} ({days}) :',
  'bot.past.day-in': '{day} : {places}',
  'bot.past.no-days':
    '{who, select, self {Aucune présence de votre part dans un bureau ({days}).} other {Aucune présence de {name} dans un bureau ({days}).}}',
  'bot.past.not-there': '{who, select, self {Aucune présence de votre part} other {Aucune présence de {name}}} : {places} ({days}).',
  'bot.past.unread':
    '{state, select, waiting {Pas encore lu : {days}. Les connexions de cette période sont en cours de lecture, je ne peux donc pas dire qui était là.} other {Pas lu : {days}. Les connexions de cette période manquent, je ne peux donc pas dire qui était là.}}',
  'bot.refused.habits':
    'Je ne dis pas ce que quelqu’un fait d’habitude : les habitudes regardent chaque personne. Je dis ce qui a été annoncé pour un jour, par exemple « Qui vient demain ? ».',
  'bot.refused.rankings':
    'Je ne compare pas les personnes et ne compte pas leurs jours. Personne ne devrait venir au bureau pour un classement.',
  'bot.refused.why-other':
    'Pourquoi quelqu’un d’autre est affiché ou non, je ne le dis qu’à cette personne. Demandez par exemple « Où est Anna ? ».',
  'bot.refused.past-times': 'Des jours passés, je dis les lieux et non les heures.',
} as const;
