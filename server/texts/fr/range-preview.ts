/** What a change of a range would mean. */
export const rangePreview = {
  'preview.place.remote': 'en télétravail',
  'preview.place.none': 'nulle part',
  'preview.place.ignored': 'nulle part (l’adresse est ignorée)',
  'preview.place.presence-off': 'nulle part (la présence y est désactivée)',
  'preview.place.no-range': 'nulle part (aucune plage ne contient l’adresse)',
  'preview.place.gone': 'un bureau qui n’existe plus',
  'preview.place.floor': '{office}, {floor}',
  'preview.create': 'La plage est en vigueur à partir de maintenant.',
  'preview.create-read-again': 'Les connexions du dernier jour qu’aucune plage ne contenait sont relues, et cette plage les localise.',
  'preview.create-others': 'Ce que d’autres plages ont localisé reste où il est.',
  'preview.close': 'À partir de maintenant, la plage ne localise personne ; ce qu’elle a localisé reste tel quel.',
  'preview.from-now': 'La plage est clôturée maintenant, et une nouvelle s’ouvre avec la cible « {target} ».',
  'preview.from-now-days':
    'Les jours conservés restent où ils sont, aujourd’hui compris ; les connexions à venir comptent pour la nouvelle.',
  'preview.corrected': 'Des jours conservés s’affichent à un autre lieu, « {target} » : ceux de {people}.',
  'preview.corrected-days':
    'Des jours conservés s’affichent à un autre lieu, « {target} » : ceux de {people} ({days, plural, one {# jour-personne} other {# jours-personne}}).',
  'preview.corrected-named-days':
    'Des jours conservés s’affichent à un autre lieu, « {target} » : ceux de {people} ({days, plural, one {# jour-personne} other {# jours-personne}} de personnes qui peuvent être nommées).',
  'preview.at-once': 'Affichage ailleurs dès maintenant : {people}.',
  'preview.cidrs':
    'D’autres adresses comptent à partir de maintenant ; ce que les précédentes ont localisé reste, et les lacunes du dernier jour sont relues.',
  'preview.switches': 'Les options comptent à partir de maintenant ; le passé reste tel quel.',
  'preview.name': 'Seul le nom change.',
  'preview.nothing': 'Rien ne change.',
  'preview.log.figures':
    'Ce qui aurait été est compté d’après les événements d’accès, qui ont une date et pas d’heure : un par personne, adresse et jour, selon les plages d’aujourd’hui avec et sans la modification. L’enregistrement ne change aucun de ces jours.',
  'preview.log.off':
    'La journalisation des accès est désactivée pour l’organisation : il n’y a pas d’événement d’accès à compter, ou seulement d’anciens. Activez-la dans les paramètres et dans les plages concernées ; les chiffres commencent à ce moment-là.',
  'preview.log.silent':
    'La journalisation des accès est désactivée dans {ranges} : les connexions qui en viennent manquent ici. Activez-la dans cette plage ; les chiffres commencent à ce moment-là.',
  'preview.log.silent-more':
    'La journalisation des accès est désactivée dans {ranges} et {more, number} de plus : les connexions qui en viennent manquent ici. Activez-la dans ces plages ; les chiffres commencent à ce moment-là.',
  'preview.log.corrects':
    'Ce que l’enregistrement change réellement dans les jours conservés est montré à part, d’après ces jours mêmes : la cible qui est corrigée.',
  'preview.log.no-range':
    'Une adresse qu’aucune plage ne contient ne laisse pas d’événement d’accès : ce que la modification y ajoute ne peut donc pas être montré.',
  'preview.log.named-only':
    'Seules les personnes qui peuvent être nommées sont comptées ici par adresse : un nombre des autres révélerait qui utilise une adresse. Elles sont comptées quand une plage change en entier : sa cible, sa présence ou sa fin.',
  'count.exact': '{count, number}',
  'people.count': '{count, plural, one {# personne} other {# personnes}}',
  'people.steps': '{steps} personnes',
  'people.and-others': '{named, plural, one {# personne} other {# personnes}} et {others} autres',
  'others.fewer': 'moins de {below, number}',
  'others.between': '{from, number}–{to, number}',
  'count.and-others': '{named, number} et {others} autres',
} as const;
