/** Warnings that the bot sends to administrators, in Markdown. */
export const warnings = {
  'warning.read-again': '**Les connexions sont de nouveau lues.**',
  'warning.never-read':
    '**Aucune connexion n’a encore été lue.** {why} La page « Intégration » indique que faire ; d’ici là, tout le monde voit de quand date la situation.',
  'warning.not-read-since':
    '**Aucune connexion n’a été lue depuis le {date}, {time} (UTC).** {why} La page « Intégration » indique que faire ; d’ici là, tout le monde voit de quand date la situation.',
  'warning.credential': '**{verdict}** {remedy} {page}',
} as const;
