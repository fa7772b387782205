/** The page of IP ranges: the list, the form, previews, changes and files. */
export const ranges = {
  'admin.ranges.title': 'Plages IP',
  'admin.ranges.lead':
    'Quelles adresses publiques correspondent à quel lieu. Si plusieurs plages contiennent une adresse, la plus précise compte.',
  'admin.ranges.add': 'Ajouter une plage',
  'admin.ranges.new': 'Nouvelle plage',
  'admin.ranges.edit': 'Modifier {range}',
  'admin.ranges.remove': 'Retirer {range}',
  'admin.ranges.not-saved': 'La plage n’a pas été enregistrée',
  'admin.ranges.saved': 'La plage {range} est enregistrée et en vigueur.',
  'admin.ranges.succeeded': 'La plage {range} est désormais remplacée par une nouvelle. Les jours conservés restent où ils sont.',
  'admin.ranges.deleted': 'La plage {range} est supprimée. Elle n’a jamais été en vigueur.',
  'admin.ranges.closed':
    'La plage {range} est clôturée : elle ne localise plus personne, et les jours qu’elle a localisés restent tels quels.',

  'admin.ranges.empty': 'Pas encore de plage',
  'admin.ranges.empty-hint':
    'Ajoutez les adresses publiques par lesquelles un bureau accède à Internet. D’ici là, personne ne peut y être localisé.',
  'admin.ranges.find': 'Trouver une plage',
  'admin.ranges.find-hint': 'Chercher par nom ou par adresse',
  'admin.ranges.filter-target': 'Filtrer par signification',
  'admin.ranges.every-target': 'Tous les lieux',
  'admin.ranges.filter-source': 'Filtrer par source',
  'admin.ranges.every-source': 'Toutes les sources',
  'admin.ranges.in-force':
    '{count, plural, one {# plage en vigueur. Les jours sont ceux de votre fuseau horaire, {zone}.} other {# plages en vigueur. Les jours sont ceux de votre fuseau horaire, {zone}.}}',
  'admin.ranges.no-match': 'Aucune plage ne correspond',
  'admin.ranges.no-match-hint': 'Aucune des plages en vigueur ne correspond aux filtres.',
  'admin.ranges.none-open': 'Aucune plage en vigueur',
  'admin.ranges.none-open-hint': 'Toutes sont clôturées. Tant que vous n’en ajoutez pas, personne ne peut être localisé.',
  'admin.ranges.list': 'Plages',
  'admin.ranges.closed-list': 'Plages clôturées',
  'admin.ranges.column-since': 'Depuis',
  'admin.ranges.column-closed': 'Clôture',
  'admin.ranges.column-switches': 'Options',
  'admin.ranges.column-actions': 'Actions',
  'admin.ranges.addresses': '{more, plural, =0 {{cidrs}} other {{cidrs} et # de plus}}',
  'admin.ranges.switches':
    '{presence, select, on {{logging, select, on {Présence, journalisation} other {Présence}}} other {{logging, select, on {Sans présence, journalisation} other {Sans présence}}}}',
  'admin.ranges.source.manual': 'À la main',
  'admin.ranges.source.named-location': 'Emplacement nommé',
  'admin.ranges.source.discovered': 'Découverte',

  'admin.ranges.target.choose': 'Choisir…',
  'admin.ranges.target.no-office': 'Pas de bureau',
  'admin.ranges.target.kind.remote': 'Télétravail',
  'admin.ranges.target.kind.ignore': 'Ignorée',
  'admin.ranges.target.ignore-long': 'Ignorée (VPN ou proxy)',
  'admin.ranges.target.hint.remote': 'Les personnes qui se connectent d’ici travaillent ailleurs.',
  'admin.ranges.target.hint.ignore': 'Une sortie de VPN ou de proxy : elle n’indique rien sur le lieu où est quelqu’un.',
  'admin.ranges.target.gone': 'Un bureau qui n’existe plus',

  'admin.ranges.duplicate': 'Les mêmes adresses sont dans deux plages',
  'admin.ranges.duplicate-line': '{cidr} est dans {ranges}.',
  'admin.ranges.duplicate-more': '{count, plural, one {# autre est dans deux plages.} other {# autres sont dans deux plages.}}',
  'admin.ranges.duplicate-remedy': 'La plage créée la première compte. Retirez les adresses de l’autre.',
  'admin.ranges.quoted': '« {range} »',

  'admin.ranges.form.name-missing': 'La plage a besoin d’un nom.',
  'admin.ranges.form.target-missing': 'Indiquez à quoi ces adresses correspondent.',
  'admin.ranges.form.past-missing': 'Indiquez ce que devient le passé conservé avec la nouvelle signification.',
  'admin.ranges.form.addresses-missing': 'Donnez au moins une adresse, un CIDR ou un intervalle.',
  'admin.ranges.form.presence-hint': 'Désactivé : les connexions d’ici ne localisent personne.',
  'admin.ranges.form.logging-hint':
    'Activé : personne, adresse et date sont conservées, jamais l’heure. L’organisation doit aussi l’activer dans les paramètres.',
  'admin.ranges.form.addresses-hint':
    'Les adresses publiques, celles qu’Entra voit. Collez-les de n’importe où : adresses, CIDR, intervalles a - b, avec virgules, lignes et commentaires #.',

  'admin.ranges.past.why': 'Jusqu’ici, la plage correspondait à « {before} ». Elle doit correspondre à « {after} ». Pourquoi ?',
  'admin.ranges.past.wrong': 'C’était une erreur : corriger le passé.',
  'admin.ranges.past.wrong-hint':
    'Les jours conservés s’affichent aussi comme « {after} », et les personnes qui y sont en ce moment aussi.',
  'admin.ranges.past.moved': 'Un déménagement : à partir de maintenant.',
  'admin.ranges.past.moved-hint': 'Cette plage est clôturée et une nouvelle prend la suite. Les jours conservés restent « {before} ».',

  'admin.ranges.check.checking': 'Vérification…',
  'admin.ranges.check.failed': 'Les adresses n’ont pas été vérifiées',
  'admin.ranges.check.empty': 'Il n’y a encore aucune adresse.',
  'admin.ranges.check.cidrs': '{count, plural, one {# CIDR.} other {# CIDR.}}',
  'admin.ranges.check.size':
    '{count, plural, one {# CIDR} other {# CIDR}}, {addresses, plural, one {# adresse IPv4} other {# adresses IPv4}}.',
  'admin.ranges.check.joined': '{more, plural, =0 {Ensemble : {cidrs}.} other {Ensemble : {cidrs} et # de plus.}}',
  'admin.ranges.check.faults': '{count, plural, one {# entrée est inutilisable.} other {# entrées sont inutilisables.}}',
  'admin.ranges.check.conflicts':
    '{count, plural, one {# CIDR appartient à une autre plage.} other {# CIDR appartiennent à d’autres plages.}}',
  'admin.ranges.check.faults-title': 'Entrées inutilisables',
  'admin.ranges.check.conflicts-title': 'Appartiennent à une autre plage',
  'admin.ranges.check.nested-title': 'La plage la plus précise compte',
  'admin.ranges.check.line': 'Ligne {line, number} : {fault}',
  'admin.ranges.check.show': 'Afficher',
  'admin.ranges.check.show-line': 'Afficher la ligne {line, number}',
  'admin.ranges.check.more': 'Et {count, number} de plus.',
  'admin.ranges.check.remove-all': 'Retirer les {count, number}',

  'admin.ranges.taken-over.reading': 'Quelqu’un d’autre a clôturé cette plage. Lecture de ce qui a pris la suite…',
  'admin.ranges.taken-over.title': '« {range} » a été clôturée entre-temps, le {date}',
  'admin.ranges.taken-over.successor':
    '« {successor} » a pris la suite. Votre saisie peut y aller ; ce que vous n’avez pas touché y reste tel quel.',
  'admin.ranges.taken-over.none': 'Aucune autre plage n’a pris la suite. Votre saisie peut devenir une plage à part.',
  'admin.ranges.taken-over.carry': 'Modifier celle qui a pris la suite',
  'admin.ranges.taken-over.new': 'En faire une nouvelle plage',

  'admin.ranges.removing.title': 'Retirer {range} ?',
  'admin.ranges.removing.verb': 'Retirer',
  'admin.ranges.removing.means':
    'À partir de maintenant, ses adresses n’appartiennent à aucune plage, sauf si une plus large les contient. Les jours qu’elle a localisés restent tels quels : elle est clôturée, pas supprimée.',

  'admin.ranges.preview.look': 'Aperçu',
  'admin.ranges.preview.failed': 'Il n’y a pas d’aperçu',
  'admin.ranges.preview.saving': 'Ce que ferait l’enregistrement',
  'admin.ranges.preview.removing': 'Ce que ferait le retrait',
  'admin.ranges.preview.to': 'à',
  'admin.ranges.preview.title.at-once': 'Affichage ailleurs dès maintenant',
  'admin.ranges.preview.title.next': 'Affichage ailleurs dès la prochaine connexion',
  'admin.ranges.preview.title.corrected': 'Jours conservés',
  'admin.ranges.preview.title.history':
    '{days, plural, one {S’il en avait été ainsi le dernier jour} other {S’il en avait été ainsi les # derniers jours}}',
  'admin.ranges.preview.concerns': 'Cela concerne {people}.',
  'admin.ranges.preview.nobody.at-once': 'Personne.',
  'admin.ranges.preview.nobody.next': 'Aucune des personnes présentes.',
  'admin.ranges.preview.days-of.corrected': 'Des jours de {people} s’affichent ailleurs.',
  'admin.ranges.preview.nobody.corrected': 'Ils restent tels quels.',
  'admin.ranges.preview.days-of.history': 'Des jours de {people} se seraient affichés ailleurs. Ils ne changent pas.',
  'admin.ranges.preview.nobody.history': 'Personne ne se serait affiché ailleurs.',
  'admin.ranges.preview.person-days': '{days, plural, one {{people} (# jour-personne)} other {{people} (# jours-personne)}}',
  'admin.ranges.preview.named-person-days':
    '{days, plural, one {{people} (# jour-personne de personnes qui peuvent être nommées)} other {{people} (# jours-personne de personnes qui peuvent être nommées)}}',
  'admin.ranges.preview.nobody-named': 'Personne qui puisse être nommé.',
  'admin.ranges.preview.named-people': '{people}, seulement qui peut être nommé',
  'admin.ranges.preview.names': '{more, plural, =0 {{names}} other {{names} et # de plus}}',

  'admin.ranges.changes.title': 'Modifications récentes',
  'admin.ranges.changes.undo-one': 'Annuler : {change}',
  'admin.ranges.changes.not-undone': 'L’annulation n’a pas eu lieu',
  'admin.ranges.changes.gone': 'Une plage qui n’existe plus',
  'admin.ranges.change.create':
    '{others, plural, =0 {« {range} » ajoutée} one {« {range} » et # autre ajoutées} other {« {range} » et # autres ajoutées}}',
  'admin.ranges.change.update':
    '{others, plural, =0 {« {range} » modifiée} one {« {range} » et # autre modifiées} other {« {range} » et # autres modifiées}}',
  'admin.ranges.change.from-now': '« {range} » remplacée par une nouvelle',
  'admin.ranges.change.close':
    '{others, plural, =0 {« {range} » clôturée} one {« {range} » et # autre clôturées} other {« {range} » et # autres clôturées}}',
  'admin.ranges.change.delete':
    '{others, plural, =0 {« {range} » supprimée} one {« {range} » et # autre supprimées} other {« {range} » et # autres supprimées}}',
  'admin.ranges.change.import':
    '{others, plural, =0 {« {range} » importée} one {« {range} » et # autre importées} other {« {range} » et # autres importées}}',
  'admin.ranges.change.undo':
    '{others, plural, =0 {« {range} » rétablie} one {« {range} » et # autre rétablies} other {« {range} » et # autres rétablies}}',

  'admin.ranges.file.menu': 'Importer ou exporter',
  'admin.ranges.file.import': 'Importer un fichier…',
  'admin.ranges.file.csv': 'Exporter en CSV',
  'admin.ranges.file.json': 'Exporter en JSON',
  'admin.ranges.file.failed': 'L’exportation n’a pas eu lieu',
  'admin.ranges.file.downloaded': '{file} est téléchargé.',

  'admin.ranges.import.title': 'Importer des plages',
  'admin.ranges.import.verb': 'Importer',
  'admin.ranges.import.verb-count': '{count, plural, one {Importer # plage} other {Importer # plages}}',
  'admin.ranges.import.hint':
    'Un fichier CSV ou JSON tel que l’exportation l’écrit. Une ligne avec l’ID ou le nom d’une plage modifie cette plage, les autres en créent de nouvelles. Les plages que le fichier ne nomme pas restent telles quelles.',
  'admin.ranges.import.file': 'Fichier de plages',
  'admin.ranges.import.choose': 'Choisir un fichier',
  'admin.ranges.import.paste': 'Ou collez son texte, et corrigez-le ici',
  'admin.ranges.import.reading': 'Lecture…',
  'admin.ranges.import.unreadable': 'Le fichier est illisible',
  'admin.ranges.import.failed': 'Rien n’a été importé',
  'admin.ranges.import.past': 'Certaines plages doivent correspondre à un autre lieu. Pourquoi ?',
  'admin.ranges.import.past-wrong': 'C’était une erreur : corriger aussi le passé',
  'admin.ranges.import.past-moved': 'Un déménagement : à partir de maintenant',
  'admin.ranges.import.past-missing': 'Indiquez ce que devient le passé conservé avec les nouvelles significations.',
  'admin.ranges.import.done': 'Importation : {summary}',
  'admin.ranges.import.summary': '{counts}.',
  'admin.ranges.import.count.created': '{count, plural, one {# nouvelle} other {# nouvelles}}',
  'admin.ranges.import.count.updated': '{count, plural, one {# modifiée} other {# modifiées}}',
  'admin.ranges.import.count.unchanged': '{count, plural, one {# inchangée} other {# inchangées}}',
  'admin.ranges.import.count.refused': '{count, plural, one {# refusée} other {# refusées}}',
  'admin.ranges.import.guessed':
    'Le fichier n’est pas en UTF-8 : il a été lu en Windows-1252 (Europe occidentale). Regardez les lettres comme ä, é ou ß avant d’importer ; si elles sont fausses, enregistrez le fichier en « CSV UTF-8 » et choisissez-le de nouveau.',
  'admin.ranges.import.empty': 'Il n’y a aucune plage dedans.',
  'admin.ranges.import.refused-first':
    '{count, plural, one {# ligne est refusée. Corrigez-la d’abord : toutes les lignes sont importées, ou aucune.} other {# lignes sont refusées. Corrigez-les d’abord : toutes les lignes sont importées, ou aucune.}}',
  'admin.ranges.import.no-change': 'Rien ne changerait.',
  'admin.ranges.import.lines': 'Lignes du fichier',
  'admin.ranges.import.line': 'Ligne {line, number}',
  'admin.ranges.import.no-name': '(sans nom)',
  'admin.ranges.import.more-lines': 'Et {count, number} lignes de plus.',
  'admin.ranges.import.fault': '{field} : {fault}',
  'admin.ranges.import.outcome.created': 'Nouvelle',
  'admin.ranges.import.outcome.updated': 'Modifiée',
  'admin.ranges.import.outcome.unchanged': 'Inchangée',
  'admin.ranges.import.outcome.refused': 'Refusée',
} as const;
