/** The steps of the connection check, and what to do where one fails. */
export const check = {
  'check.done-at': '{remedy} → {page}',
  'check.not-tried': 'Non vérifié : {because}',
  'check.not-tried.configuration': 'Non vérifié : la configuration contient des erreurs.',
  'check.not-tried.no-provider': 'Non vérifié : le fournisseur d’identité ne donne pas de réponse pour ce locataire.',
  'check.not-tried.no-time': 'Non vérifié : le fournisseur d’identité n’indique pas l’heure.',
  'check.not-tried.no-token': 'Non vérifié : il n’y a pas de jeton.',
  'check.not-tried.no-roles': 'Non vérifié : le jeton n’indique pas quelles autorisations il porte.',
  'check.not-tried.no-log': 'Non vérifié : le journal des connexions n’a pas pu être lu.',
  'check.not-tried.permission': 'Non vérifié : il manque {permission}.',
  'check.not-tried.bot-no-token': 'Non vérifié : le bot se connecte comme l’application, qui n’a pas de jeton.',
  'check.not-tried.no-store': 'Non vérifié : la base de données ne fonctionne pas.',
  'check.no-turn': 'Microsoft Graph limite nos requêtes. Aucune n’était libre à temps.',
  'check.no-turn.remedy': 'Relancez la vérification dans une minute.',
  'check.unexpected': 'Une erreur inattendue s’est produite.',
  'check.unexpected.remedy': 'Consultez le journal du serveur, puis relancez la vérification.',
  'check.again.THROTTLED':
    'Relancez la vérification dans une minute. Si cela persiste, cherchez d’autres applications qui lisent le même journal.',
  'check.again.LICENCE_UNCERTAIN': 'Relancez la vérification dans une minute : Graph répond parfois cela sans raison.',
  'check.again.TIMEOUT':
    'Relancez la vérification. Si cela persiste, cherchez un proxy lent sur le trajet, et consultez la page d’état des services Microsoft.',
  'check.again.IDENTITY_ERROR':
    'Relancez la vérification. Si cela persiste, cherchez un proxy sur le trajet vers AUTHORITY_HOST, et consultez la page d’état des services Microsoft.',
  'check.again.SERVER_ERROR': 'Relancez la vérification. Si cela persiste, consultez la page d’état des services Microsoft.',
  'check.again.ANSWER_UNREADABLE': 'Relancez la vérification. Si cela persiste, cherchez un proxy qui modifie les réponses.',
  'check.again.ANSWER_UNEXPECTED': 'Relancez la vérification. Si cela persiste, vérifiez GRAPH_BASE_URL.',
  'check.again.FILTER_REFUSED': 'Relancez la vérification. Si cela persiste, signalez-le en joignant le journal.',
  'check.again.LINK_EXPIRED': 'Relancez la vérification.',
  'check.configuration.ok': 'Complète et bien formée.',
  'check.configuration.fail': '{found}',
  'check.configuration.remedy': 'Définissez dans l’environnement ce qui est nommé ; docs/CONFIGURATION.md explique chaque variable.',
  'check.identity-provider.ok': 'Répond pour ce locataire ; les jetons des personnes doivent venir de {issuer}.',
  'check.cloud.ok': 'AUTHORITY_HOST et GRAPH_BASE_URL sont ceux du cloud : {cloud}.',
  'check.cloud.unknown': 'Les adresses n’appartiennent à aucun cloud connu ici : impossible de savoir si elles vont ensemble.',
  'check.cloud.tenant-elsewhere': 'Le locataire se trouve dans le cloud {home}, mais les adresses sont celles de {configured}.',
  'check.cloud.tenant-elsewhere.remedy': 'Définissez AUTHORITY_HOST={authorityHost} et GRAPH_BASE_URL={graphBaseUrl}.',
  'check.cloud.mixed': 'AUTHORITY_HOST {authorityHost} et GRAPH_BASE_URL {graphBaseUrl} n’appartiennent pas au même cloud.',
  'check.cloud.set-graph': 'Définissez GRAPH_BASE_URL avec l’une de ces valeurs : {choices}. docs/CONFIGURATION.md énumère les clouds.',
  'check.cloud.set-either':
    'Définissez GRAPH_BASE_URL avec l’une de ces valeurs : {choices} ; ou AUTHORITY_HOST avec {authorityHost}. docs/CONFIGURATION.md énumère les clouds.',
  'check.cloud.other-authority': 'GRAPH_BASE_URL est celui du cloud {cloud}, mais AUTHORITY_HOST {authorityHost} ne l’est pas.',
  'check.cloud.set-authority': 'Définissez AUTHORITY_HOST avec {authorityHost}. docs/CONFIGURATION.md énumère les clouds.',
  'check.clock.ok': 'L’horloge de cette machine concorde avec celle du fournisseur d’identité.',
  'check.clock.ahead': 'L’horloge de cette machine avance de {seconds, number} s sur celle du fournisseur d’identité.',
  'check.clock.behind': 'L’horloge de cette machine retarde de {seconds, number} s sur celle du fournisseur d’identité.',
  'check.clock.ahead-of-graph': 'L’horloge de cette machine avance de {seconds, number} s sur celle de Microsoft Graph.',
  'check.clock.behind-graph': 'L’horloge de cette machine retarde de {seconds, number} s sur celle de Microsoft Graph.',
  'check.clock.graph-remedy':
    'L’horloge de cette machine concorde avec celle du fournisseur d’identité, donc ce qui répond à GRAPH_BASE_URL a une horloge fausse : vérifiez si un proxy y répond à la place de Microsoft Graph.',
  'check.clock.remedy': 'Réglez l’horloge de cette machine (activez NTP : `timedatectl set-ntp true`, ou le service de temps de l’hôte).',
  'check.token.ok': 'Entra donne à l’application un jeton pour Microsoft Graph.',
  'check.token.not-needed': 'Inutile : ce Graph accepte les requêtes sans jeton.',
  'check.stream-alone': 'Inutile : les connexions ne viennent que d’Event Hub (POLL_SIGN_INS=false).',
  'check.licence.ok': 'Le locataire a la licence Entra ID P1 ou P2 dont le journal des connexions a besoin.',
  'check.sign-ins.ok': 'Lu. La connexion la plus récente du journal date d’il y a {age}.',
  'check.sign-ins.none': 'Le journal des connexions peut être lu, mais n’a aucune entrée des sept derniers jours.',
  'check.sign-ins.none.remedy':
    'Connectez-vous quelque part avec un compte du locataire, attendez dix minutes, et regardez si le portail affiche cette connexion.',
  'check.background.off':
    'Non lues, car SIGN_IN_EVENTS=interactive. Avec `all`, les connexions en arrière-plan couvrent toute la journée de travail.',
  'check.background.ok': 'Lues, par le point de terminaison bêta.',
  'check.background.none':
    'Ce cloud ne fournit pas les connexions en arrière-plan (bêta) : les personnes ne sont vues que lorsqu’elles se connectent à la main.',
  'check.background.none.remedy': 'Définissez SIGN_IN_EVENTS=interactive, pour éviter un essai à chaque fois.',
  'check.users.ok': 'Lues. La première page contient {count, plural, one {# compte} other {# comptes}}.',
  'check.credential.none': 'Aucune information d’identification n’est utilisée pour ce Graph.',
  'check.credential.managed-identity': 'Une identité managée est utilisée : il n’y a pas de secret qui puisse expirer.',
  'check.credential.federated': 'Une identité fédérée est utilisée : il n’y a pas de secret qui puisse expirer.',
  'check.credential.denied':
    'La date d’expiration du secret client n’est pas connue : l’application ne peut pas lire sa propre inscription.',
  'check.credential.denied.remedy': 'Accordez Directory.Read.All, ou notez la date vous-même.',
  'check.credential.one-refused': 'Entra refuse l’un des deux secrets : celui de la ligne {line}. L’autre est utilisé.',
  'check.credential.one-refused.remedy':
    'Si c’est le nouveau, corrigez-le : il s’agit de la valeur du secret, pas de son ID. Si c’est l’ancien, supprimez sa ligne.',
  'check.credential.unlisted': 'L’inscription de l’application n’énumère aucun secret client, bien qu’un secret soit utilisé.',
  'check.credential.unlisted.remedy': 'Vérifiez que CLIENT_ID est bien l’application dont le secret est défini.',
  'check.store.ok': '{store} répond, accepte l’écriture, et a le schéma de cette version.',
  'check.store.fail': 'La base de données ne fonctionne pas.',
  'check.store.fail.remedy': 'Vérifiez que la base de données est en marche et peut être modifiée, ainsi que MONGODB_URI ou DATA_DIR.',
  'check.store.too-new.remedy': 'Démarrez la version plus récente d’Indoors, ou restaurez la sauvegarde faite avant la mise à niveau.',
  'check.hub.none': 'Aucun Event Hub n’est défini : les connexions sont lues à intervalles réguliers.',
  'check.hub.ok': 'L’Event Hub répond ({count, plural, one {# partition} other {# partitions}}).',
  'check.bot.no-credential': 'Le bot est désactivé : il n’a pas d’informations d’identification.',
  'check.bot.no-token': 'Le bot n’obtient pas de jeton pour répondre. {failure}',
  'check.bot.SECRET_WRONG':
    'Copiez la valeur (pas l’ID) d’un secret de l’application BOT_ID dans BOT_SECRET_FILE ou BOT_SECRET, ou créez un nouveau secret.',
  'check.bot.SECRET_EXPIRED': 'Créez un nouveau secret pour l’application BOT_ID et mettez-le dans BOT_SECRET_FILE ou BOT_SECRET.',
  'check.bot.CERTIFICATE_REFUSED':
    'Chargez le certificat de BOT_CERTIFICATE_FILE dans l’application BOT_ID et vérifiez qu’il n’a pas expiré.',
  'check.bot.FEDERATION_REFUSED':
    'Vérifiez le jeton dans le fichier de BOT_FEDERATED_TOKEN_FILE, et que l’application BOT_ID a des informations d’identification fédérées avec son émetteur, son sujet et son audience.',
  'check.bot.APP_UNKNOWN':
    'Vérifiez BOT_ID : c’est l’ID d’application (client) du bot, qui doit être inscrit dans ce locataire (locataire unique).',
  'check.bot.no-keys': 'Les clés de signature des messages de Teams ne peuvent pas être récupérées : le bot ne répond à personne.',
  'check.bot.no-keys.remedy': 'Permettez à cette machine d’atteindre {address} (réseau, DNS, proxy, pare-feu).',
  'check.bot.ok':
    'Le bot peut signer ses réponses et vérifier ce que Teams envoie, et les messages de Teams arrivent. Son point de terminaison de messagerie est {endpoint}.',
  'check.bot.unknown':
    'Le bot peut signer ses réponses et vérifier ce que Teams envoie. On ne sait pas si les messages de Teams arrivent, car la base de données ne peut pas être lue.',
  'check.bot.unseen': 'Le bot peut signer ses réponses et vérifier ce que Teams envoie. Aucun message de Teams n’est encore arrivé.',
  'check.bot.unseen.remedy':
    'Saisissez {endpoint} comme point de terminaison de messagerie de l’Azure Bot, ajoutez-lui le canal Microsoft Teams, et dites « aide » au bot dans Teams.',
  'check.bot.unseen-no-host.remedy':
    'Saisissez {endpoint} comme point de terminaison de messagerie de l’Azure Bot (PUBLIC_HOST est l’endroit où le serveur est joignable ; définissez PUBLIC_URL pour le voir nommé ici), ajoutez-lui le canal Microsoft Teams, et dites « aide » au bot dans Teams.',
  'bot-off.disabled': 'Il n’y a pas de bot : BOT_ENABLED vaut false.',
  'bot-off.demo': 'Le bot de la démo n’a pas besoin d’informations d’identification.',
  'bot-off.no-credential':
    'Le bot est désactivé : il n’a pas de secret, et le serveur n’a pas d’informations d’identification qu’il puisse utiliser.',
  'bot-off.no-credential.remedy':
    'Définissez BOT_CERTIFICATE_FILE, BOT_FEDERATED_TOKEN_FILE, BOT_SECRET_FILE ou BOT_SECRET (et BOT_ID, si le bot a sa propre inscription) pour l’activer.',
  'bot-off.managed-identity': 'Le bot est désactivé : une identité managée ne peut signer que pour un bot inscrit pour elle.',
  'bot-off.managed-identity.remedy':
    'Donnez à BOT_ID l’ID client de l’identité affectée par l’utilisateur pour laquelle l’Azure Bot a été créé, le même que MANAGED_IDENTITY. Ou donnez au bot ses propres informations d’identification, par exemple avec BOT_CERTIFICATE_FILE (et BOT_ID, si le bot a sa propre inscription) pour l’activer.',
  'bot-off.own-registration':
    'Le bot est désactivé : BOT_ID est une inscription à part, pour laquelle les informations d’identification du serveur ne valent pas.',
  'bot-off.own-registration.remedy':
    'Donnez à BOT_CERTIFICATE_FILE, BOT_FEDERATED_TOKEN_FILE, BOT_SECRET_FILE ou BOT_SECRET des informations d’identification de cette inscription pour l’activer.',
  'check.chats.ok':
    'Le bot peut joindre {seen, plural, one {# personne, qui lui a écrit} other {# personnes, qui lui ont écrit}}. {blocked, number} l’ont bloqué ou supprimé, et {never, number} ne l’ont jamais ouvert.',
  'check.chats.no-bot': 'Aucun bot ne peut joindre qui que ce soit.',
  'check.chats.remedy': 'Installez l’application pour tout le monde avec une stratégie de configuration de Teams (README).',
} as const;
