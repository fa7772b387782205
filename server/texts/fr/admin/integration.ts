/** The page of the integration: how reading sign-ins goes, the connection, warnings, and what placed nobody. */
export const integration = {
  'admin.integration.title': 'Intégration',
  'admin.integration.lead':
    'Comment se passe la lecture des connexions de Microsoft Entra. Les heures sont celles de votre fuseau horaire, {zone}.',
  'admin.integration.collect': 'Collecter maintenant',
  'admin.integration.collecting': 'Collecte…',
  'admin.integration.collecting-bar': 'Collecte en cours',
  'admin.integration.not-collected': 'La collecte n’a pas fonctionné',
  'admin.integration.collected': 'Collecte terminée.',
  'admin.integration.collected-records':
    'Collecte terminée : {read, plural, one {# enregistrement lu} other {# enregistrements lus}}, {used, plural, =0 {aucun n’a localisé quelqu’un} one {# a localisé quelqu’un} other {# ont localisé quelqu’un}}.',
  'admin.integration.collecting-held-up': 'La collecte est retenue et continue : {problem}',
  'admin.integration.collecting-long': 'La collecte dure plus longtemps que d’habitude et continue. Cette page indiquera le résultat.',
  'admin.integration.collecting-failed': 'La collecte a échoué : voyez ce qui est indiqué ci-dessus.',

  'admin.integration.line.failing': 'Les connexions ne peuvent pas être lues.',
  'admin.integration.line.first':
    'Première lecture des connexions en cours : {count, plural, one {# enregistrement} other {# enregistrements}} jusqu’ici.',
  'admin.integration.line.waiting': 'Aucune connexion n’a encore été lue.',
  'admin.integration.line.well': 'Tout va bien : connexions lues {ago}.',
  'admin.integration.line.gaps':
    '{count, plural, one {Connexions lues {ago}, mais # période du passé ne l’a pas été : voir « {section} ».} other {Connexions lues {ago}, mais # périodes du passé ne l’ont pas été : voir « {section} ».}}',

  'admin.integration.fact.last-read': 'Dernière lecture',
  'admin.integration.fact.reading-since': 'lecture en cours depuis {when}',
  'admin.integration.fact.next': 'prochaine : {when}',
  'admin.integration.fact.complete-until': 'Complet jusqu’à',
  'admin.integration.fact.before-that': 'pour ce qui précède, voir « {section} »',
  'admin.integration.fact.delay': 'Retard d’Entra',
  'admin.integration.fact.at-worst': '{duration} au pire',
  'admin.integration.fact.not-known': 'pas encore connu',
  'admin.integration.fact.records': 'Enregistrements lus',
  'admin.integration.fact.used': '{count, plural, one {# a localisé quelqu’un} other {# ont localisé quelqu’un}}',
  'admin.integration.fact.used-interactive':
    '{count, plural, one {# a localisé quelqu’un} other {# ont localisé quelqu’un}} ; connexions interactives seulement',
  'admin.integration.fact.requests': 'Requêtes à Graph',
  'admin.integration.fact.throttled':
    '{count, plural, =0 {aucune n’a dû attendre} one {Graph a demandé # fois d’attendre} other {Graph a demandé # fois d’attendre}}',
  'admin.integration.fact.directory': 'Annuaire',
  'admin.integration.fact.directory-read': 'lecture : {when}',
  'admin.integration.fact.secret': 'Secret client',
  'admin.integration.fact.certificate': 'Certificat client',
  'admin.integration.fact.bot-secret': 'Secret client du bot',
  'admin.integration.fact.bot-certificate': 'Certificat du bot',
  'admin.integration.fact.expired': 'Expiré',
  'admin.integration.fact.expired-since': 'depuis le {day} (UTC)',
  'admin.integration.fact.days-left': '{days, plural, =0 {Moins d’un jour restant} one {# jour restant} other {# jours restants}}',
  'admin.integration.fact.valid-until': 'jusqu’au {day} (UTC)',

  'admin.integration.outbox.label': 'Messages',
  'admin.integration.outbox.waiting': '{count, plural, =0 {Aucun en attente} other {# en attente}}',
  'admin.integration.outbox.dropped': '{count, plural, one {# abandonné jusqu’ici} other {# abandonnés jusqu’ici}}',
  'admin.integration.outbox.blocked':
    '{count, plural, one {Des messages n’atteignent pas # destinataire depuis {when}.} other {Des messages n’atteignent pas # destinataires depuis {when}.}}',
  'admin.integration.outbox.remedy':
    'Ils sont retentés d’eux-mêmes, et abandonnés après un jour. Vérifiez la liaison ci-dessous : l’étape « {step} » indique ce qui ne va pas. Si tout va bien, regardez si l’application est toujours installée là où le bot doit écrire.',

  'admin.integration.chats.label': 'Joignables par le bot',
  'admin.integration.chats.never-written': '{count, plural, one {# ne lui a pas encore écrit} other {# ne lui ont pas encore écrit}}',
  'admin.integration.chats.refused': '{count, plural, one {# l’a retiré ou bloqué} other {# l’ont retiré ou bloqué}}',
  'admin.integration.chats.off': '{count, plural, one {# est en mode Désactivé} other {# sont en mode Désactivé}}',

  'admin.integration.duration.seconds': '{seconds, number} s',
  'admin.integration.duration.minutes': '{minutes, number} min',
  'admin.integration.duration.hours': '{hours, number} h',
  'admin.integration.duration.hours-minutes': '{hours, number} h {minutes, number} min',

  'admin.integration.missing.label': 'Personnes manquantes',
  'admin.integration.missing.title': 'Personnes absentes de l’annuaire : {count, number} sur {of, number}',
  'admin.integration.missing.hint':
    'Leurs comptes ont-ils été supprimés ? Alors confirmez-le. Sinon, il n’y a rien à faire : l’annuaire est lu en entier une fois par jour.',
  'admin.integration.missing.open': 'Leurs comptes ont été supprimés…',
  'admin.integration.missing.ask': 'Supprimer les personnes parties ?',
  'admin.integration.missing.confirm': 'Confirmer',
  'admin.integration.missing.means':
    '{count, plural, one {L’annuaire est lu en entier encore une fois, et la personne manquante est recherchée par son ID. Si Entra ne l’a plus, elle est supprimée, avec tout ce qui est conservé à son sujet. C’est irréversible.} other {L’annuaire est lu en entier encore une fois, et chacune des # personnes manquantes est recherchée par son ID. Seules celles qu’Entra n’a plus sont supprimées, avec tout ce qui est conservé à leur sujet. C’est irréversible.}}',
  'admin.integration.missing.removed': 'Confirmé : les personnes parties sont supprimées.',
  'admin.integration.missing.looking-up': 'Confirmé. Elles sont recherchées une par une.',
  'admin.integration.missing.next-time': 'Confirmé. L’annuaire est lu en entier à la prochaine collecte.',

  'admin.integration.discards.title': 'Enregistrements qui n’ont localisé personne',
  'admin.integration.discards.hint': 'Pourquoi, le plus fréquent d’abord. Un enregistrement relu est compté de nouveau.',
  'admin.integration.discards.none': 'Aucun jusqu’ici.',
  'admin.integration.percent': '{share, number, percent}',
  'admin.integration.discards.share-small': '< {share, number, percent}',

  'admin.integration.services.title': 'Comptes de service',
  'admin.integration.services.hint':
    'Les applications qui ont lu l’API pour elles-mêmes ces 30 derniers jours, et quoi. L’audit a une entrée par application, point de terminaison et jour.',
  'admin.integration.services.none': 'Aucun.',
  'admin.integration.services.app': 'Application {id}',
  'admin.integration.services.object': 'Application avec l’ID d’objet {id}',
  'admin.integration.services.last': 'Dernière fois : {day}',
  'admin.integration.services.days': '{days, plural, one {# jour} other {# jours}}',

  'admin.integration.stream.title': 'Event Hub',
  'admin.integration.stream.hint':
    'Les connexions qu’Entra envoie dès qu’elles sont écrites. Si la lecture régulière les trouve aussi, cela ne gêne pas.',
  'admin.integration.stream.nothing': 'La liaison est établie, mais rien n’est encore arrivé.',
  'admin.integration.stream.arrived': 'Les dernières connexions sont arrivées {ago}.',
  'admin.integration.stream.last': 'Dernière réception',
  'admin.integration.stream.since': 'liaison établie depuis {when}',
  'admin.integration.stream.delay': 'Délai d’affichage',
  'admin.integration.stream.records': 'Enregistrements reçus',
  'admin.integration.stream.discarded': 'N’ont localisé personne',
  'admin.integration.stream.of-received': 'des enregistrements reçus',

  'admin.integration.check.title': 'Liaison avec Entra',
  'admin.integration.check.hint': 'Essaie chaque étape entre Entra et ce serveur, et indique que faire si l’une échoue.',
  'admin.integration.check.verb': 'Vérifier la liaison',
  'admin.integration.check.checking': 'Vérification…',
  'admin.integration.check.failed': 'La vérification n’a pas fonctionné',
  'admin.integration.check.steps': 'Étapes de la liaison',
  'admin.integration.check.open-page': 'Ouvrir la page',
  'admin.integration.check.not-connected':
    '{count, plural, one {Pas de liaison : # étape a échoué.} other {Pas de liaison : # étapes ont échoué.}}',
  'admin.integration.check.connected': 'La liaison est établie ! Tout ce qui est nécessaire fonctionne.',
  'admin.integration.check.unsure':
    'Rien n’a échoué, mais tout n’a pas été vu en marche. Regardez ce qui est signalé, et vérifiez de nouveau.',
  'admin.integration.outcome.ok': 'en ordre',
  'admin.integration.outcome.warn': 'à examiner',
  'admin.integration.outcome.fail': 'échec',
  'admin.integration.outcome.skipped': 'omis',
  'admin.integration.step.configuration': 'Configuration',
  'admin.integration.step.identity-provider': 'Fournisseur d’identité',
  'admin.integration.step.cloud': 'Cloud',
  'admin.integration.step.clock': 'Horloge',
  'admin.integration.step.token': 'Jeton',
  'admin.integration.step.licence': 'Licence',
  'admin.integration.step.sign-ins': 'Journal des connexions',
  'admin.integration.step.background-sign-ins': 'Connexions en arrière-plan',
  'admin.integration.step.users': 'Personnes',
  'admin.integration.step.credential-expiry': 'Expiration des informations d’identification',
  'admin.integration.step.bot-credential-expiry': 'Fin des informations d’identification du bot',
  'admin.integration.step.event-hub': 'Event Hub',
  'admin.integration.step.store': 'Base de données',
  'admin.integration.step.bot': 'Bot',
  'admin.integration.step.chats': 'Portée du bot',
  'admin.integration.permission': 'Autorisation {permission}',

  'admin.integration.warnings.title': 'Alertes dans Teams',
  'admin.integration.warnings.hint':
    'Le bot alerte 30, 14, 7 et 1 jours avant l’expiration d’un secret client ou d’un certificat, et une fois qu’il a expiré. Les administrateurs lisent la même chose sur chaque page de l’onglet.',
  'admin.integration.warnings.set-up': 'Configurer les alertes dans Teams',
  'admin.integration.warnings.stop': 'Arrêter toutes les alertes',
  'admin.integration.warnings.nobody': 'Le bot n’alerte encore personne.',
  'admin.integration.warnings.conversations':
    '{count, plural, one {Le bot alerte dans # conversation.} other {Le bot alerte dans # conversations.}}',
  'admin.integration.warnings.how':
    'Jusqu’à {when}, dites « envoyer les alertes ici » ou « arrêter les alertes ici » au bot, dans la conversation ou le canal voulu. Vous pouvez aussi lui dire où est une autre personne : « Mets Anna Berg en télétravail ».',
} as const;
