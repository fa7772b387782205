/** What several pages say: numbers of people, problems, questions. */
export const shared = {
  'tab.shared.people': '{count, plural, one {# personne} other {# personnes}}',
  'tab.shared.people-in-steps': '{steps} personnes',
  'tab.shared.people-and-others': '{named, plural, one {# personne} other {# personnes}} et {others} autres',
  'tab.shared.count-and-others': '{named, number} et {others} autres',
  'tab.shared.fewer-than': 'moins de {limit, number}',
  'tab.shared.from-to': '{least, number}–{most, number}',
  'tab.shared.floor-of': '{office}, {floor}',

  'tab.shared.try-again': 'Réessayer',
  'tab.shared.cancel': 'Annuler',
  'tab.shared.close': 'Fermer',
  'tab.shared.loading': 'Chargement',
  'tab.shared.undo': 'Annuler',
  'tab.shared.hide-message': 'Masquer ce message',
  'tab.shared.undone': 'C’est annulé.',
  'tab.shared.changed-since': 'Rien n’a été annulé : cela a changé depuis.',
  'tab.shared.not-undone': 'L’annulation n’a pas été possible. {why}',

  'tab.shared.slow': 'Cela prend du temps',
  'tab.shared.slow-hint': 'Le serveur n’a pas encore répondu. Il est peut-être occupé, ou votre connexion lente.',
  'tab.shared.no-token': 'Teams n’a pas encore transmis de connexion',
  'tab.shared.no-token-hint':
    'Indoors attend que Teams vous connecte. Si Teams vous demande quelque chose, répondez-y ; sinon, fermez Indoors et rouvrez-le, ou déconnectez-vous de Teams et reconnectez-vous.',
  'tab.shared.failed': 'Cela n’a pas fonctionné',
  'tab.shared.unexpected': 'Une erreur inattendue s’est produite.',
  'tab.shared.part-broken': 'Cette partie ne peut pas être affichée',
  'tab.shared.offline': 'Vous êtes hors ligne',
  'tab.shared.offline-hint': 'Vérifiez votre connexion ; l’affichage est celui d’avant.',
  'tab.shared.server-away': 'Le serveur n’est pas joignable',
  'tab.shared.server-away-hint': 'Le serveur ne répond pas. Réessayez dans une minute.',
  'tab.shared.unanswered': 'Le serveur n’a pas répondu',
  'tab.shared.unanswered-hint':
    'Il est de nouveau joignable. On ne sait pas si l’action a abouti : vérifiez, et réessayez si ce n’est pas le cas.',
  'tab.shared.timed-out-hint':
    'On ne sait pas si l’action a abouti. L’affichage sera actualisé dès que le serveur sera de nouveau joignable.',
  'tab.shared.server-faulty':
    'Le serveur démarre ou est occupé, ou un proxy devant lui a un défaut ({status}). Réessayez dans une minute ; si cela persiste, prévenez l’administration.',
  'tab.shared.refused-between':
    'Un intermédiaire entre vous et Indoors refuse ceci ({status}). Rechargez la page ; si cela persiste, prévenez l’administration.',
  'tab.shared.answered-between':
    'Un intermédiaire entre vous et Indoors a répondu à sa place, peut-être la page de connexion d’un réseau. Rechargez la page ; si cela persiste, prévenez l’administration.',
  'tab.shared.code-missing':
    'Une partie d’Indoors manque sur le serveur. Réessayez dans une minute ; si cela persiste, prévenez l’administration.',
  'tab.shared.code-away': 'Le serveur n’est pas joignable. Réessayez quand il sera de retour.',
  'tab.shared.code-offline': 'Vous êtes hors ligne. Réessayez une fois la connexion rétablie.',

  'tab.shared.discard': 'Quitter sans enregistrer ?',
  'tab.shared.discard-means': 'Ce que vous avez modifié ici n’est pas encore enregistré, et sera perdu.',
  'tab.shared.keep-editing': 'Continuer la saisie',
  'tab.shared.discard-changes': 'Abandonner les modifications',
  'tab.shared.no-such-page': 'Cette page n’existe pas',
  'tab.shared.no-such-page-hint': 'Le lien est peut-être ancien ou mal écrit.',
  'tab.shared.go-to': 'Aller à la page « {page} »',
  'tab.shared.more-zones': '… et {count, number} de plus : saisissez pour affiner',
  'tab.shared.no-zone': 'Aucun fuseau ne s’appelle ainsi',
} as const;
