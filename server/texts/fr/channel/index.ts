/** The tab of a channel or chat, the same for every reader, and the page that sets it up. */
export const channel = {
  'tab.channel.title': 'Au bureau en ce moment',
  'tab.channel.all': 'Tous les bureaux',
  'tab.channel.people': 'Ici en ce moment',
  'tab.channel.nobody': 'Aucune personne qui puisse être nommée n’est ici en ce moment.',
  'tab.channel.since': 'depuis {time}',
  'tab.channel.numbers-only':
    'Les noms ne sont pas affichés ici : le bot n’est pas dans cette conversation, tous ses membres ne font pas partie de votre organisation, ou votre organisation a désactivé les noms dans les groupes.',
  'tab.channel.more': '{count, plural, one {et # autre} other {et # autres}}',
  'tab.channel.not-there': 'Ce bureau ou cet étage n’est plus utilisé',
  'tab.channel.not-there-hint': 'Il a été archivé. Un autre lieu peut être choisi dans les paramètres de cet onglet.',
  'tab.channel.no-offices': 'Il n’y a pas encore de bureau.',
  'tab.channel.set.title': 'Afficher un bureau dans cet onglet',
  'tab.channel.set.lead':
    'Tout le monde voit la même chose : combien de personnes sont là, et des noms seulement si le bot est dans cette conversation et que tous ses membres font partie de votre organisation. Personne ne voit ici son propre statut.',
  'tab.channel.set.place': 'Bureau ou étage',
  'tab.channel.set.choose': 'Tous les bureaux',
  'tab.channel.set.whole': '{office}, tous les étages',
  'tab.channel.set.outside':
    'Cette page configure un onglet d’un canal ou d’une conversation. Ajoutez-y Indoors avec le signe plus à côté des onglets.',
} as const;
