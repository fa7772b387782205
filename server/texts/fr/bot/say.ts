/** The bot on what people say of themselves. A statement as in “working remotely until the end of today”. */
export const say = {
  'bot.say.statement': '{place} {time}',
  'bot.say.hidden': 'présence masquée',
  'bot.say.noted': 'C’est noté : {statement}. {others} Dites « Annuler » pour revenir en arrière.',
  'bot.say.corrected': 'C’est corrigé : {statement} (avant : {before}). {others} Dites « Annuler » pour revenir en arrière.',
  'bot.say.noted-hidden':
    'C’est fait : {statement}. Pendant ce temps, les autres ne voient pas où vous êtes, et aucun nombre ne vous compte. Dites « Annuler » pour revenir en arrière.',
  'bot.say.corrected-hidden':
    'C’est corrigé : {statement} (avant : {before}). Pendant ce temps, les autres ne voient pas où vous êtes, et aucun nombre ne vous compte. Dites « Annuler » pour revenir en arrière.',
  'bot.say.hidden-longer': 'Ce que vous aviez dit reste : {statement}. « M’afficher de nouveau » y met fin.',
  'bot.say.others.hidden': 'Votre présence est masquée : les autres ne le verront qu’à la fin du masquage.',
  'bot.say.others.track': 'Vous comptez dans les nombres, mais les autres ne voient pas votre nom.',
  'bot.say.others.later': 'Les autres peuvent le voir comme prévision.',
  'bot.say.others.now': 'Les autres le voient maintenant ; les connexions n’y changent rien.',
  'bot.say.too-far': 'Je peux noter cela jusqu’à un an à l’avance : je n’ai donc rien noté.',
  'bot.say.where':
    'Dites-moi où vous êtes (« Je suis en télétravail », « Je suis au bureau », « Je suis en congé jusqu’à vendredi »). Rien n’a changé.',
  'bot.say.or-statement': 'Si c’est vous qui y êtes, dites « {sentence} ».',
  'bot.say.where-instead':
    'Dites-moi plutôt où vous êtes (« Je suis en télétravail », « Je suis en congé jusqu’à vendredi »), ou dites « Réinitialiser mon statut » pour repartir de zéro.',
  'bot.say.noted-still':
    'C’est noté ainsi : {statement}. Dites « Annuler » pour revenir en arrière, ou dites-moi plutôt où vous êtes (« Je suis en télétravail »).',
  'bot.say.other-weekday': 'Le {date} est un {weekday}, pas un {said}. Dites « {first} » ou « {second} ». Je n’ai encore rien noté.',
  'bot.say.today-or-next': 'Est-ce aujourd’hui ou {day} ? Dites « {first} » ou « {second} ». Je n’ai encore rien noté.',
  'bot.say.statement-or-question': 'Voulez-vous dire « {statement} » ou « {question} » ? Je n’ai encore rien noté.',
  'bot.say.button.who-then': 'Qui est à {place} {time} ?',
  'bot.say.past':
    'C’est du passé, et je ne note rien du passé. Dites où vous êtes ou serez, par exemple « Je suis en télétravail demain ».',
  'bot.say.which-of-two': 'Laquelle des deux : « {first} » ou « {second} » ? Je n’ai encore rien noté.',
  'bot.say.which-one': 'Lequel : {places} ?',
  'bot.say.which-or-another': 'Lequel : {places}, ou un autre ?',
  'bot.say.do-you-mean': 'Voulez-vous dire {place} ?',
  'bot.say.button.office': 'Je suis à {place}',
  'bot.say.button.office-then': 'Je suis à {place} {time}',
  'bot.say.button.in-office': 'Je suis au bureau',
  'bot.say.button.remote': 'Je suis en télétravail',
  'bot.say.button.remote-then': 'Je suis en télétravail {time}',
  'bot.say.button.remotely': 'En télétravail',
  'bot.say.button.leave': 'Je suis en congé',
  'bot.say.button.leave-then': 'Je suis en congé {time}',
  'bot.say.button.hide': 'Me masquer aujourd’hui',
  'bot.say.button.hide-then': 'Me masquer {time}',
  'bot.say.button.show': 'M’afficher de nouveau',
  'bot.say.button.clear': 'Réinitialiser mon statut',
  'bot.say.button.clear-short': 'Réinitialiser',
  'bot.say.button.undo': 'Annuler',
  'bot.say.button.status': 'Mon statut',
  'bot.say.shown-again': 'C’est fait : votre présence est de nouveau affichée.',
  'bot.say.counted-again': 'C’est fait : vous comptez de nouveau dans les nombres, mais sans nom.',
  'bot.say.not-hidden-later': 'C’est fait : ce qui devait commencer plus tard est annulé ({statement}).',
  'bot.say.not-hidden': 'Votre présence n’est pas masquée.',
  'bot.say.part-of-time':
    '« {text} » n’est qu’une partie de cette période : je n’ai donc rien noté. De quels jours parlez-vous ? Nommez-les, par exemple « Je suis en télétravail mardi et mercredi ».',
  'bot.say.about-day':
    '« {text} » n’est pas un jour précis : je n’ai donc rien noté. De quel jour parlez-vous ? Par exemple « jusqu’à vendredi ».',
  'bot.say.not-certain': 'Je n’ai pas noté « {text} » : ce n’est pas certain.',
  'bot.say.which-days':
    'Les jours concernés ne sont pas clairs : je n’ai donc rien noté. Dites-les, par exemple « demain » ou « lundi et mercredi » ; je ne sais pas noter d’exceptions.',
  'bot.say.until-when':
    'Jusqu’à quand ? Je n’ai encore rien noté. Dites par exemple « jusqu’à vendredi », « pendant deux semaines » ou « seulement {day} ».',
  'bot.say.time.unclear':
    'Je n’ai pas compris jusqu’à quand : je n’ai donc rien noté. Par exemple : « aujourd’hui », « demain », « jusqu’à vendredi », « cette semaine », « jusqu’au 24 décembre », « jusqu’à 15:00 ».',
  'bot.say.time.over':
    'Je n’ai pas compris jusqu’à quand : je n’ai donc rien noté. C’est déjà passé : dites par exemple « jusqu’à 15:00 » ou « demain ».',
  'bot.say.time.over-there': 'Je n’ai rien noté : là-bas, il est maintenant {time}, c’est donc déjà passé. Dites par exemple « demain ».',
  'bot.say.time.no-day':
    'Ce jour n’existe pas cette année : je n’ai donc rien noté. Par exemple : « aujourd’hui », « demain », « jusqu’à vendredi », « cette semaine », « jusqu’au 24 décembre ».',
  'bot.say.time.repeated':
    'Votre présence peut être masquée pour des jours et des périodes, pas chaque semaine : je n’ai donc rien noté. Par exemple : « demain », « jusqu’à vendredi », « cette semaine ».',
  'bot.say.time.hour-or-date': '« {number} » peut être une heure ou une date : je n’ai donc rien noté. Dites « {hour} » ou « {date} ».',
  'bot.say.time.day-or-month': '« {number} » peut être deux dates : je n’ai donc rien noté. Écrivez le mois en toutes lettres.',
  'bot.say.time.passed': 'Le {date} est passé : je n’ai donc rien noté.',
  'bot.say.time.passed-year': 'Le {date} est passé : je n’ai donc rien noté. Vouliez-vous dire {year} ? Précisez l’année.',
  'bot.say.time.before-year': 'Le {date} est avant cela : je n’ai donc rien noté. Vouliez-vous dire {year} ? Précisez l’année.',
  'bot.ask-back.doubt':
    '{kind, select, permission {C’est à votre responsable ou à votre entreprise d’en décider : je n’ai donc rien noté.} hearsay {C’est ce que disent les autres : je n’ai donc rien noté.} other {Je n’en ai rien noté.}} Pour que je note où vous êtes, dites-le comme un fait, par exemple « Je suis en télétravail demain ».',
  'bot.ask-back.wish':
    'C’est un souhait, ou cela dépend de quelque chose : je n’ai donc rien noté. Quand ce sera certain, dites où vous êtes.',
  'bot.ask-back.condition':
    'Cela dépend de quelque chose : je n’ai donc rien changé. Je ne peux le faire que tout de suite : dites-le sans la condition quand vous le voudrez.',
  'bot.ask-back.under-way': 'Cela dit où vous allez et non où vous êtes : je n’ai donc rien noté.',
  'bot.ask-back.cut': 'Je ne lis que les {count, number} premiers caractères d’un message : je n’ai donc rien changé.',
  'bot.ask-back.asked': 'C’était une question : je n’ai donc rien changé.',
  'bot.ask-back.other': 'Ce bouton a été créé pour quelqu’un d’autre : je n’ai donc rien changé.',
  'bot.ask-back.quoted': 'C’est entre guillemets : je n’ai donc rien changé.',
  'bot.ask-back.one-word': 'Un mot seul peut vouloir dire beaucoup de choses : je n’ai donc rien changé.',
  'bot.ask-back.vague': 'Cela peut vouloir dire beaucoup de choses : je n’ai donc rien changé.',
  'bot.ask-back.slip': 'J’ai peut-être mal lu : je n’ai donc rien changé.',
  'bot.ask-back.left-out': 'Je n’ai pas compris « {text} » : je n’ai donc rien changé.',
  'bot.ask-back.left-out-parts': 'Je n’ai pas tout compris : je n’ai donc rien changé.',
  'bot.ask-back.apart': 'Je n’ai rien noté pour « {text} » : redites-le séparément.',
  'bot.ask-back.say': '{reason} Si c’est ce que vous voulez, dites « {sentence} ».',
  'bot.say.hours-from': '{day} à partir de {from}',
  'bot.say.hours-until': '{day} jusqu’à {until}',
  'bot.say.hours-from-until': '{day} de {from} à {until}',
} as const;
