/** What the bot says besides: greetings, help, and what it did not understand. */
export const talk = {
  'bot.help.first': 'Je sais qui est au bureau, grâce aux connexions que Microsoft Entra enregistre de toute façon. Vous pouvez dire :',
  'bot.help.who':
    '« Qui est au bureau aujourd’hui ? »{place, select, none {} office {, « Qui est à {office} ? »} other {, « Qui est à {office} ? », « Qui est à {floor} ? »}}',
  'bot.help.full': '« Combien y a-t-il de monde à {office} ? »',
  'bot.help.where': '« Où est {name} ? », « Est-ce que {name} est là ? »',
  'bot.help.days':
    '« Qui vient demain ? », {known, select, name {« {name} est au bureau lundi ? », } other {}}« Quel jour dois-je venir ? », « Qui de mon équipe est là ? »',
  'bot.help.say':
    '« Je suis en télétravail », « Je suis en télétravail jusqu’à vendredi », {place, select, none {} office {« Je suis à {office} », } other {« Je suis à {floor} », }}« Je suis en congé jusqu’au 24 décembre »',
  'bot.help.change': '« Me masquer aujourd’hui », « M’afficher de nouveau », « Annuler », « Réinitialiser mon statut »',
  'bot.help.mine': '« Quel est mon statut ? », « Pourquoi ai-je ce statut ? »',
  'bot.help.data': '« Que savez-vous de moi ? », « Supprimer mes données »',
  'bot.help.office': 'Berlin',
  'bot.talk.hello': 'Bonjour ! Demandez-moi « Qui est au bureau aujourd’hui ? », ou dites « Aide ».',
  'bot.talk.hello-name': 'Bonjour {name} ! Demandez-moi « Qui est au bureau aujourd’hui ? », ou dites « Aide ».',
  'bot.talk.welcome': 'Avec plaisir.',
  'bot.talk.no': 'D’accord, je ne change rien. Ce que vous avez indiqué avant compte toujours ; « Annuler » en retire le dernier élément.',
  'bot.talk.kept': 'D’accord : rien n’a été changé, tout reste comme c’est.',
  'bot.talk.yes':
    'Je ne me souviens pas de ce qui a été dit avant : rien n’a changé. Dites ce que vous voulez en une fois, par exemple « Oui, supprimer mes données ».',
  'bot.talk.yes-and': 'Seul un « oui » sans rien d’autre confirme : je n’ai donc rien changé.',
  'bot.talk.in-full': 'C’est irréversible : « oui » seul ne suffit donc pas, et rien n’a changé.',
  'bot.talk.which-offer': 'J’ai proposé plusieurs choses. Laquelle voulez-vous ? Dites sa phrase, ou « la première ». Rien n’a changé.',
  'bot.talk.of-somebody-else':
    'Cela concerne quelqu’un qui n’est pas nommé. Je connais les personnes de cette organisation par leur nom, et je ne note que ce que vous dites de vous. Rien n’a changé.',
  'bot.talk.not-understood': 'Je n’ai pas compris. Essayez {examples}. Rien n’a changé.',
  'bot.talk.not-understood-part': 'Je n’ai pas compris « {text} ». Essayez {examples}. Rien n’a changé.',
  'bot.talk.not-answered': 'Je n’ai pas répondu à « {text} » : reposez la question séparément.',
  'bot.talk.all-named': 'En dehors de ces personnes, il n’y a personne que je puisse nommer.',
  'bot.talk.how-known':
    'Je le sais par les connexions, avec quelques minutes de retard, et par ce que chaque personne indique elle-même. Là où je n’ai rien vu, quelqu’un peut quand même être présent ; une prévision n’est que ce qui a été annoncé.',
  'bot.talk.is-bot':
    'Je suis un bot : c’est un programme qui répond ici, et non une personne. Dites « Aide » pour savoir ce que je peux faire.',
  'bot.talk.help': 'Aide',
  'bot.talk.cannot': 'Je ne sais pas faire cela ; je sais qui est là et combien il y a de monde. Demandez-moi par exemple « {sentence} ».',
  'bot.talk.example': '« {sentence} »',
  'bot.talk.did-you-mean': 'Vouliez-vous dire {choices} ?',
  'bot.talk.button.who': 'Qui est au bureau ?',
  'bot.talk.button.who-in': 'Qui est à {place} ?',
  'bot.talk.button.full': 'Combien y a-t-il de monde à {place} ?',
  'bot.talk.button.remote': 'Qui est en télétravail ?',
  'bot.talk.button.remote-until': 'Je suis en télétravail jusqu’à vendredi',
  'bot.talk.button.chat': 'Ouvrir notre conversation',
  'bot.talk.unknown-place':
    'Je n’ai pas compris « {text} ». Les bureaux sont : {offices}.{known, select, floor { Vous pouvez aussi demander un étage : « Qui est à {floor} ? »} other {}}',
  'bot.talk.own-floor':
    'Dites de quel étage il s’agit{known, select, floor {, par exemple « Qui est à {floor} ? »} other {}}. Le vôtre, je ne le connais que dans notre propre conversation, et tant que je vous vois à un étage.',
  'bot.talk.no-offices': 'Aucun bureau n’est encore configuré. L’administration s’en charge dans l’onglet Indoors.',
  'bot.talk.stranger':
    'Je ne réponds qu’aux personnes de cette organisation qui figurent dans son annuaire, et je ne vous y trouve pas (encore).',
  'bot.talk.nobody': 'Teams ne me dit pas qui vous êtes : je ne peux donc pas vous répondre ici.',
  'bot.talk.failed': 'Une erreur s’est produite de mon côté, et je ne sais pas si c’est fait. Réessayez dans une minute, s’il vous plaît.',
  'bot.talk.alone': 'Je ne réponds qu’à vous. Si rien n’arrive, posez-moi la question dans notre propre conversation.',
  'bot.talk.twice': 'Ce message m’est parvenu deux fois ; il compte une fois.',
  'bot.talk.too-many':
    'Cela fait beaucoup de messages à la fois. Attendez une minute, puis posez-moi la question à nouveau, s’il vous plaît.',
  'bot.talk.at-work': 'Je travaille encore sur ce message. Si je ne confirme pas dans une minute, redites-le.',
  'bot.warnings.in-teams': 'Dites cela dans Teams, dans la conversation ou le canal qui doit recevoir les alertes.',
  'bot.warnings.in-teams-stop': 'Dites cela dans Teams, dans la conversation ou le canal qui reçoit les alertes.',
  'bot.warnings.will': 'J’écrirai ici à deux sujets :',
  'bot.warnings.credential':
    '30, 14, 7 et 1 jours avant l’expiration d’un secret client ou d’un certificat du serveur, et une fois qu’il a expiré ;',
  'bot.warnings.collecting':
    'quand les connexions ne sont plus lues depuis un quart d’heure ou plus : aussitôt, chaque jour tant que cela dure, et quand elles sont de nouveau lues.',
  'bot.warnings.stop': '« Arrêter les alertes » y met fin.',
  'bot.warnings.unknown-end':
    'Je ne sais pas quand il expire : l’application ne peut pas le lire, ou ses informations d’identification n’ont pas de fin.',
  'bot.warnings.button.send': 'Envoyer les alertes ici',
  'bot.warnings.button.stop': 'Arrêter les alertes ici',
  'bot.warnings.none': 'Aucune alerte n’arrive ici.',
  'bot.warnings.stopped': 'Plus aucune alerte n’arrive ici.',
} as const;
