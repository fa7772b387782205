/** Errors in a statement about a person, or in undoing it. */
export const statements = {
  'plans.day-out-of-reach': 'Les prévisions sont montrées pour aujourd’hui et l’année qui suit. Demandez l’un de ces jours.',
  'weekly-rule.presence-off': 'Votre présence est désactivée : aucune prévision n’est conservée. Activez-la d’abord.',
  'weekly-rule.not-found': 'Vous n’avez pas de règle hebdomadaire pour cela.',
  'weekly-rule.nothing-to-undo': 'Une modification de vos règles hebdomadaires peut être annulée pendant 24 heures.',
  'weekly-rule.changed-since':
    'Vos règles hebdomadaires ont été modifiées de nouveau entre-temps : il n’est plus possible de revenir en arrière.',
  'statement.presence-off': 'La présence est désactivée : aucune déclaration n’est enregistrée. Activez-la d’abord.',
  'span.upside-down': '`until` doit être postérieur à `from`.',
  'statement.over': 'Cette déclaration serait déjà terminée : `until` doit être postérieur à maintenant.',
  'statement.too-far': '`{field}` doit se situer à moins d’un an de maintenant.',
  'statement.office-missing': '`officeId` manque : indiquez quel bureau.',
  'statement.place-misplaced': '`{field}` ne va pas avec le statut « {status} ».',
  'statement.no-member': 'Le compte est désactivé ou invité : rien n’est enregistré ni affiché à son sujet.',
  'statement.not-found': 'Vous n’avez pas de telle déclaration en vigueur ou prévue.',
  'statement.not-found-for': 'L’administration n’a rien indiqué pour cette personne qui soit en vigueur ou prévu.',
  'statement.changed-since-for': 'Quelqu’un d’autre dans l’administration l’a modifié entre-temps : rien n’est annulé.',
  'statement.nothing-to-undo':
    'La fin d’une déclaration peut être annulée pendant 24 heures, et seulement tant que rien de plus récent n’a été indiqué.',
  'clear.presence-off': 'Votre présence est désactivée : il n’y a rien à réinitialiser.',
  'clear.place-unusable':
    'Ce que vous aviez indiqué avant désigne un bureau ou un étage archivé depuis : votre réinitialisation reste. Indiquez plutôt où vous êtes.',
  'clear.nothing-to-undo':
    'Une réinitialisation peut être annulée pendant 24 heures, et seulement tant que rien de plus récent n’a été indiqué.',
  'never-named.now':
    'Cette personne compte dans les nombres, sans jamais de nom. Ce qu’on indiquerait ou arrêterait pour elle montrerait dans les nombres où elle est ; elle peut l’indiquer elle-même, et y mettre fin.',
  'never-named.until':
    'Jusqu’à récemment, cette personne comptait dans les nombres, sans jamais de nom. Ce qu’on indiquerait ou arrêterait pour elle montrerait dans les nombres où elle est ; elle peut l’indiquer elle-même, et y mettre fin. Les autres ne le peuvent pas avant le {day}.',
  'place-unusable.office': 'Ce bureau n’existe pas, ou est archivé.',
  'place-unusable.floor': 'Ce bureau n’a pas cet étage, ou l’étage est archivé.',
} as const;
