/** What Teams shows of the app before it is opened, and its commands. The title of a command goes to the bot, which must understand it. */
export const manifest = {
  'manifest.name': 'Indoors : qui est au bureau, et à quel étage',
  'manifest.short': 'Qui est au bureau, et à quel étage.',
  'manifest.full':
    'Indoors sait qui est au bureau, et à quel étage, grâce aux connexions que Microsoft Entra ID enregistre de toute façon : pas de badge, pas de capteur, pas d’agent sur l’ordinateur. Demandez au bot qui est là, regardez un étage dans l’onglet, indiquez que vous êtes en télétravail ou en congé. Vous voyez pourquoi vous avez votre statut, et pouvez à tout moment le remplacer, le réinitialiser ou le masquer. Votre organisation l’exploite elle-même.',
  'manifest.today': 'Aujourd’hui',
  'manifest.who': 'Qui est au bureau ?',
  'manifest.who.description': 'Bureaux et étages, avec les personnes qui y sont en ce moment',
  'manifest.remote': 'Je suis en télétravail',
  'manifest.remote.description': 'Pour aujourd’hui ; ajoutez « jusqu’à vendredi » ou « demain »',
  'manifest.status': 'Mon statut',
  'manifest.status.description': 'Votre statut affiché, et pourquoi',
  'manifest.clear': 'Réinitialiser mon statut',
  'manifest.clear.description': 'Repartir de zéro : seules les connexions à venir comptent',
  'manifest.data': 'Que savez-vous de moi ?',
  'manifest.data.description': 'Ce qui est conservé à votre sujet, et comment le supprimer',
  'manifest.help': 'Aide',
  'manifest.help.description': 'Tout ce que vous pouvez dire',
} as const;
