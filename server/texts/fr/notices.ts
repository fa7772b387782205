/** The pages `/privacy` and `/terms`, which Teams’ app details link to. */
export const notices = {
  'notice.languages': 'Langues',
  'notice.privacy.title': 'Protection des données',
  'notice.privacy.lead':
    'Indoors montre qui est au bureau, et à quel étage. Cette page dit ce qu’il conserve à votre sujet, tel que ce serveur est réglé maintenant.',
  'notice.privacy.who': 'Qui est responsable',
  'notice.privacy.who.named': '{organisation} exploite ce serveur et en est responsable.',
  'notice.privacy.who.unnamed': 'L’organisation pour laquelle vous travaillez exploite ce serveur et en est responsable.',
  'notice.privacy.who.contact': 'Contact pour les questions sur vos données : {contact}',
  'notice.privacy.who.no-contact':
    'Pour toute question sur vos données, adressez-vous à la personne chargée de la protection des données ou au service informatique.',
  'notice.privacy.what': 'Ce qui est conservé',
  'notice.privacy.what.directory':
    'De l’annuaire (Microsoft Entra ID) : votre nom, votre nom d’utilisateur, le service, la ou le responsable, si votre compte est actif, et le fuseau de votre boîte aux lettres si l’organisation permet à Indoors de le lire.',
  'notice.privacy.what.sign-ins':
    'Du journal des connexions d’Entra ID, par jour et par lieu : quand vous y avez été en premier et en dernier. Un lieu est un bureau, un étage ou « télétravail », reconnu à l’adresse IP. Les autres champs d’une connexion (application, appareil, navigateur, position) sont écartés.',
  'notice.privacy.what.addresses-on':
    'Pour certains réseaux aussi l’adresse IP et le jour, sans heure. L’administration peut les consulter pour les personnes qui peuvent être nommées ; chaque consultation est consignée.',
  'notice.privacy.what.addresses-off': 'Les adresses IP elles-mêmes ne sont pas conservées.',
  'notice.privacy.what.said':
    'Ce que vous indiquez sur vous-même (bureau, télétravail, congé, présence masquée), les prévisions, les règles hebdomadaires, les favoris et qui vous suivez. Des messages au bot n’est conservé que ce qui en découle, et pendant 10 minutes le contexte de la conversation.',
  'notice.privacy.what.bot':
    'Comment le bot vous joint dans Teams, dès que vous lui avez écrit, et les messages qui doivent encore vous être envoyés.',
  'notice.privacy.what.audit':
    'Ce que l’administration a modifié à votre sujet, et votre choix de mode : qui, quoi et quand, jamais où vous étiez.',
  'notice.privacy.how-long': 'Combien de temps',
  'notice.privacy.how-long.days':
    '{days, plural, one {Jours, adresses et déclarations : # jour ; puis tout est supprimé.} other {Jours, adresses et déclarations : # jours ; puis tout est supprimé.}}',
  'notice.privacy.how-long.audit': '{days, plural, one {Journal des modifications : # jour.} other {Journal des modifications : # jours.}}',
  'notice.privacy.how-long.numbers':
    '{years, plural, one {Combien de personnes étaient dans un bureau ou à un étage, sans noms : # an.} other {Combien de personnes étaient dans un bureau ou à un étage, sans noms : # ans.}}',
  'notice.privacy.how-long.gone':
    'Après la suppression de votre compte, son identifiant reste 30 jours, pour que ce qui est supprimé ne revienne pas.',
  'notice.privacy.seen': 'Qui vous voit',
  'notice.privacy.seen.modes':
    'Votre mode en décide. « Affichage » : les membres de l’organisation voient où vous êtes. « Comptage » : votre présence compte, sans jamais être nommée. « Désactivé » : rien n’est enregistré à votre sujet.',
  'notice.privacy.seen.past': 'En mode « Affichage », les jours passés sont visibles aussi, tant qu’ils sont conservés.',
  'notice.privacy.seen.past-offices':
    'En mode « Affichage », les jours passés sont visibles aussi, tant qu’ils sont conservés, avec le bureau et sans l’étage.',
  'notice.privacy.seen.default':
    'Une personne nouvelle commence avec {mode, select, off {« Désactivé »} track {« Comptage »} other {« Affichage »}} ; certains services peuvent commencer avec un autre mode.',
  'notice.privacy.seen.self': 'Vous pouvez changer de mode vous-même.',
  'notice.privacy.seen.administrators': 'Les modes sont changés par l’administration. Vous pouvez masquer votre présence à tout moment.',
  'notice.privacy.seen.recipients':
    'Personne d’autre ne reçoit ces données. Microsoft les traite dans Entra ID et Teams pour le compte de l’organisation et transmet les messages du bot. Il n’y a ni publicité, ni mesure d’audience, ni contact avec les auteurs d’Indoors.',
  'notice.privacy.why': 'À quelles fins',
  'notice.privacy.why.purpose':
    'Pour que les collègues se trouvent, et que les bureaux soient prévus d’après le nombre de personnes présentes. L’organisation vous indique elle-même la base juridique sur laquelle elle s’appuie.',
  'notice.privacy.why.not':
    'Indoors n’a ni classement ni comparaison de personnes, et ne dit les habitudes qu’à la personne elle-même. Il ne mesure ni le temps de travail ni la performance, et ne prend aucune décision automatisée sur les personnes.',
  'notice.privacy.rights': 'Ce que vous pouvez faire',
  'notice.privacy.rights.my-data':
    '« Mes données » dans l’onglet montre tout ce qui est conservé à votre sujet, et pourquoi vous apparaissez ainsi. Vous pouvez y télécharger vos données, corriger où vous êtes, repartir de zéro, masquer votre présence et tout supprimer. Le bot sait en faire la plus grande partie.',
  'notice.privacy.rights.others':
    'Vous pouvez demander à l’organisation l’accès, la rectification, l’effacement et la limitation, vous opposer au traitement, et saisir l’autorité de protection des données.',
  'notice.privacy.browser': 'Dans votre navigateur',
  'notice.privacy.browser.text':
    'L’onglet ne dépose aucun cookie. Le navigateur retient le thème choisi et ce que vous avez fermé pour de bon, rien sur les personnes. Le journal du serveur ne contient ni noms, ni identifiants, ni adresses.',
  'notice.terms.title': 'Conditions d’utilisation',
  'notice.terms.lead': 'Ce que vous pouvez attendre d’Indoors, et ce qui est attendu de vous.',
  'notice.terms.who.named': '{organisation} met Indoors à la disposition des membres de l’organisation.',
  'notice.terms.who.unnamed': 'L’organisation pour laquelle vous travaillez met Indoors à la disposition de ses membres.',
  'notice.terms.use': 'Utilisation',
  'notice.terms.use.purpose':
    'Utilisez-le pour trouver des collègues, pour prévoir où vous travaillez et pour voir si un bureau est plein.',
  'notice.terms.use.not':
    'Ne l’utilisez pas pour surveiller des personnes, pour juger leur performance ou leur conduite, ni pour relever le temps de travail. N’en copiez pas les données à de telles fins. Les accords de l’organisation avec son personnel s’appliquent.',
  'notice.terms.use.self': 'N’indiquez où vous êtes que pour vous-même, et seulement ce qui est exact. Rien ne vous y oblige.',
  'notice.terms.limits': 'Limites',
  'notice.terms.limits.estimate':
    'Ce qui est montré est une estimation, d’après les connexions et ce que les personnes indiquent. Elle peut être tardive, incomplète ou fausse.',
  'notice.terms.limits.safety':
    'Ne vous y fiez pas en cas d’urgence : ce n’est ni une liste d’évacuation, ni un contrôle d’accès, ni un relevé du temps de travail.',
  'notice.terms.limits.licence':
    'Indoors est un logiciel libre sous licence MIT, sans aucune garantie de ses auteurs. L’organisation l’exploite et en répond.',
  'notice.terms.privacy': 'Ce qui est conservé à votre sujet et ce que vous pouvez faire : {link}.',
} as const;
