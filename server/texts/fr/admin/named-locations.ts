/** The page of named locations: what Entra has, what of it is a range, and how ranges keep up. */
export const namedLocations = {
  'admin.named-locations.title': 'Emplacements nommés',
  'admin.named-locations.lead':
    'Ce que l’accès conditionnel dans Entra sait des adresses. Importez des emplacements comme plages, et laissez les plages les suivre.',
  'admin.named-locations.read': 'Lire depuis Entra maintenant',
  'admin.named-locations.reading': 'Lecture…',
  'admin.named-locations.not-read': 'Entra n’a pas pu être lu',
  'admin.named-locations.count-unread':
    '{count, plural, one {# emplacement nommé, pas encore lu.} other {# emplacements nommés, pas encore lus.}}',
  'admin.named-locations.count-read':
    '{count, plural, one {# emplacement nommé. Lecture dans Entra : {when}.} other {# emplacements nommés. Lecture dans Entra : {when}.}}',
  'admin.named-locations.empty': 'Aucun emplacement nommé',
  'admin.named-locations.empty-hint':
    'L’accès conditionnel de votre locataire n’en a aucun. Ajoutez les adresses de vos bureaux sur la page « Plages IP ».',
  'admin.named-locations.find': 'Trouver un emplacement nommé',
  'admin.named-locations.find-hint': 'Chercher par nom ou par adresse',
  'admin.named-locations.no-match': 'Aucun emplacement nommé ne correspond',
  'admin.named-locations.no-match-hint': 'Aucun n’a cela dans son nom ou ses adresses.',
  'admin.named-locations.show-all': 'Tout afficher',

  'admin.named-locations.group.changed': 'Modifiés dans Entra',
  'admin.named-locations.group.offered': 'Pas importés',
  'admin.named-locations.group.followed': 'Importés',
  'admin.named-locations.group.unusable': 'Inutilisables',

  'admin.named-locations.state.removed': 'Supprimé dans Entra',
  'admin.named-locations.state.now-unusable': 'Devenu inutilisable',
  'admin.named-locations.state.changed': 'Modifié dans Entra',
  'admin.named-locations.state.unreadable': 'Importé, illisible en ce moment',
  'admin.named-locations.state.imported': 'Importé',
  'admin.named-locations.state.unusable': 'Inutilisable',
  'admin.named-locations.state.taken': 'Déjà dans d’autres plages',
  'admin.named-locations.state.offered': 'Pas importé',

  'admin.named-locations.kind.countries': 'Pays',
  'admin.named-locations.kind.compliant-network': 'Réseau conforme',
  'admin.named-locations.kind.unknown': 'D’un type qu’Indoors ne connaît pas',
  'admin.named-locations.trusted': 'Approuvé',
  'admin.named-locations.not-trusted': 'Non approuvé',
  'admin.named-locations.cidrs': '{count, plural, one {# CIDR} other {# CIDR}}',
  'admin.named-locations.all-cidrs': '{count, plural, one {Le seul CIDR} other {Les # CIDR}}',
  'admin.named-locations.at-limit': 'Il a autant d’adresses qu’Entra l’autorise : d’autres manquent peut-être.',
  'admin.named-locations.left-out': '{count, plural, one {# adresse est laissée de côté :} other {# adresses sont laissées de côté :}}',
  'admin.named-locations.rivals': 'Ces plages ont déjà certaines des adresses. Retirez-les d’abord de celles-ci :',

  'admin.named-locations.change.removed': 'Entra n’a plus cet emplacement. Appliquer la modification clôture la plage « {range} ».',
  'admin.named-locations.change.unusable':
    'Plus aucune partie de cet emplacement n’est utilisable. Appliquer la modification clôture la plage « {range} ».',
  'admin.named-locations.change.behind': 'La plage « {range} » est en retard sur Entra. Appliquer la modification fait ceci :',
  'admin.named-locations.change.adds': '{count, plural, one {Ajoute # CIDR :} other {Ajoute # CIDR :}}',
  'admin.named-locations.change.removes': '{count, plural, one {Retire # CIDR :} other {Retire # CIDR :}}',
  'admin.named-locations.change.renames': 'Nomme la plage « {name} »',
  'admin.named-locations.apply': 'Appliquer',
  'admin.named-locations.apply-one': 'Appliquer à la plage : {location}',
  'admin.named-locations.applied': 'La plage de « {location} » est à jour.',
  'admin.named-locations.auto-sync': 'Appliquer automatiquement les modifications d’Entra',
  'admin.named-locations.range': 'Plage : {range}',

  'admin.named-locations.close': 'Clôturer la plage',
  'admin.named-locations.close-one': 'Clôturer la plage : {location}',
  'admin.named-locations.close-ask': 'Clôturer la plage {range} ?',
  'admin.named-locations.close-means':
    'À partir de maintenant, ses adresses n’appartiennent à aucune plage, sauf si une plus large les contient. Les jours qu’elle a localisés restent tels quels.',
  'admin.named-locations.closed': 'La plage {range} est clôturée.',
  'admin.named-locations.unfollow': 'Ne plus suivre',
  'admin.named-locations.unfollow-one': 'Ne plus suivre {location}',
  'admin.named-locations.unfollow-ask': 'Ne plus suivre {location} ?',
  'admin.named-locations.unfollow-means':
    'La plage reste avec ses adresses. Ce qui change désormais dans Entra n’est ni proposé, ni appliqué.',
  'admin.named-locations.unfollowed': 'La plage {range} reste telle quelle, et ne suit aucun emplacement nommé.',

  'admin.named-locations.import.all': 'Les {count, number} qui peuvent être importés',
  'admin.named-locations.import.one': 'Importer {location}',
  'admin.named-locations.import.verb': '{count, plural, one {Importer # emplacement} other {Importer # emplacements}}',
  'admin.named-locations.import.auto-sync': 'Appliquer automatiquement les modifications ultérieures d’Entra',
  'admin.named-locations.import.suggested': 'Suggestion : {why}',
  'admin.named-locations.import.failed': 'Rien n’a été importé',
  'admin.named-locations.import.refused': 'Non importés :',
  'admin.named-locations.import.refused-one': '{location} : {why}',
  'admin.named-locations.import.done-one': '« {location} » est maintenant une plage.',
  'admin.named-locations.import.done':
    '{count, plural, one {# emplacement nommé est maintenant une plage.} other {# emplacements nommés sont maintenant des plages.}}',
} as const;
