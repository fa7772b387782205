/** Why somebody is shown as they are, in general. */
export const reasons = {
  'reason.presence.override-self': 'Cette personne l’a indiqué elle-même.',
  'reason.presence.override-admin': 'L’administration l’a indiqué pour cette personne.',
  'reason.presence.evidence-office': 'La dernière connexion de la journée prise en compte vient de ce bureau.',
  'reason.presence.evidence-office-over-remote':
    'Connexion à ce bureau aujourd’hui, et aucune connexion venue d’ailleurs n’est assez tardive pour indiquer un départ.',
  'reason.presence.evidence-remote': 'Connexion aujourd’hui depuis un lieu qui compte comme télétravail.',
  'reason.presence.evidence-left-office':
    'Présence au bureau auparavant, puis connexions venues d’ailleurs depuis assez longtemps pour indiquer un départ.',
  'reason.presence.evidence-superseded':
    'Des indices plus récents viennent d’un lieu où la journée est terminée : rien n’est donc connu pour aujourd’hui.',
  'reason.presence.none-cleared': 'Cette personne a réinitialisé son statut, et aucune connexion n’a été vue depuis.',
  'reason.presence.none-no-evidence': 'Aucune connexion de cette personne n’a été vue aujourd’hui.',
} as const;
