/** The bot on what administrators say of somebody else. */
export const behalf = {
  'bot.for.refused':
    'Seule l’administration indique où est une autre personne : dans l’onglet Indoors, ou auprès de moi, dans les 15 minutes après « Configurer les alertes dans Teams » sous « Intégration ». La personne peut aussi me le dire elle-même, par exemple « Je suis en télétravail aujourd’hui ». Rien n’a été changé.',
  'bot.for.report': 'Je n’ai rien changé. Pour le noter, dites « {sentence} ».',
  'bot.for.other-person':
    'Je n’ai encore rien changé. Pour retirer ce que j’ai noté, dites « {undo} ». Pour le noter pour l’autre personne, dites « {sentence} ».',
  'bot.for.weekly':
    'Chaque personne fixe elle-même ses règles hebdomadaires : je n’ai donc rien noté. Nommez un jour ou une période, par exemple « demain » ou « jusqu’à vendredi ».',
  'bot.for.noted':
    'C’est noté pour {name} : {statements}. Il est indiqué que cela vient de l’administration. « Annuler pour {name} » revient en arrière.',
  'bot.for.cleared':
    'C’est fait : ce que l’administration avait indiqué pour {name} est terminé, prévisions comprises. Ce que cette personne a dit reste. « Annuler pour {name} » revient en arrière.',
  'bot.for.undone': 'C’est annulé pour {name} : {statements}.',
  'bot.for.undone-end': 'Cela compte de nouveau pour {name} : {statements}.',
  'bot.for.button.office': 'Mets {name} à {place}',
  'bot.for.button.office-then': 'Mets {name} à {place} {time}',
  'bot.for.button.remote': 'Mets {name} en télétravail',
  'bot.for.button.remote-then': 'Mets {name} en télétravail {time}',
  'bot.for.button.leave': 'Mets {name} en congé',
  'bot.for.button.leave-then': 'Mets {name} en congé {time}',
  'bot.for.button.clear': 'Remets {name} en automatique',
  'bot.for.button.undo': 'Annuler pour {name}',
} as const;
