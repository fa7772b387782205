/** Failures of Entra and Microsoft Graph, by the kind of `server/graph/failures.ts`: meaning and remedy. */
export const failures = {
  'failure.SECRET_WRONG': 'Entra refuse le secret client.',
  'remedy.SECRET_WRONG':
    'Copiez la valeur du secret (pas son ID) depuis l’inscription de l’application dans CLIENT_SECRET (ou dans le fichier que CLIENT_SECRET_FILE désigne), ou créez-en un nouveau.',
  'failure.SECRET_EXPIRED': 'Le secret client a expiré.',
  'remedy.SECRET_EXPIRED':
    'Créez un nouveau secret dans l’inscription de l’application (Certificats & secrets) et définissez CLIENT_SECRET, ou écrivez-le dans le fichier que CLIENT_SECRET_FILE désigne : il est relu.',
  'failure.CERTIFICATE_REFUSED': 'Entra refuse le certificat client.',
  'remedy.CERTIFICATE_REFUSED':
    'Chargez le certificat dans l’inscription de l’application, et vérifiez qu’il n’a pas expiré. Un nouveau certificat va, avec sa clé, dans les fichiers de CLIENT_CERTIFICATE_FILE et CLIENT_CERTIFICATE_KEY_FILE, qui sont relus.',
  'failure.FEDERATION_REFUSED': 'Entra n’accepte pas le jeton de l’identité fédérée.',
  'remedy.FEDERATION_REFUSED':
    'Vérifiez les informations d’identification fédérées de l’inscription de l’application : émetteur, sujet et audience doivent être ceux du jeton dans AZURE_FEDERATED_TOKEN_FILE.',
  'failure.FEDERATED_TOKEN_EXPIRED': 'Le jeton dans AZURE_FEDERATED_TOKEN_FILE a expiré : ce qui l’écrit s’est arrêté.',
  'remedy.FEDERATED_TOKEN_EXPIRED':
    'Regardez ce qui écrit ce fichier (dans Kubernetes, le webhook de l’identité de charge de travail et le volume projeté). Un nouveau jeton y est lu automatiquement.',
  'failure.FEDERATED_TOKEN_UNREADABLE': 'Le contenu de AZURE_FEDERATED_TOKEN_FILE n’est pas un jeton.',
  'remedy.FEDERATED_TOKEN_UNREADABLE':
    'Vérifiez que cette variable désigne le fichier où est écrit le jeton (un JWT, trois parties séparées par des points) de l’identité fédérée.',
  'failure.TENANT_UNKNOWN': 'Entra ne connaît aucun locataire avec cet ID.',
  'remedy.TENANT_UNKNOWN': 'Vérifiez TENANT_ID : il figure sur la page de présentation du centre d’administration Microsoft Entra.',
  'failure.DISCOVERY_NOT_FOUND': 'Le fournisseur d’identité ne connaît rien à l’adresse de ce locataire.',
  'remedy.DISCOVERY_NOT_FOUND':
    'Vérifiez TENANT_ID (un GUID, sur la page de présentation du centre d’administration Microsoft Entra) et AUTHORITY_HOST (docs/CONFIGURATION.md énumère les clouds).',
  'failure.APP_UNKNOWN': 'Le locataire n’a pas d’application avec cet ID.',
  'remedy.APP_UNKNOWN': 'Vérifiez CLIENT_ID, et que l’inscription de l’application est dans ce locataire et n’a pas été supprimée.',
  'failure.APP_DISABLED': 'L’application est désactivée dans le locataire.',
  'remedy.APP_DISABLED': 'Activez la connexion pour l’application d’entreprise dans le centre d’administration Microsoft Entra.',
  'failure.MANAGED_IDENTITY_UNAVAILABLE': 'Aucune identité managée n’est joignable d’ici.',
  'remedy.MANAGED_IDENTITY_UNAVAILABLE':
    'Affectez une identité managée à cette machine ou application conteneur, ou utilisez un certificat ou un secret.',
  'failure.CLOCK_WRONG': 'Entra indique que notre horloge n’est pas à l’heure.',
  'remedy.CLOCK_WRONG': 'Réglez l’horloge de cette machine (NTP).',
  'failure.CONSENT_MISSING': 'Le consentement administrateur aux autorisations de l’application n’a pas été donné.',
  'remedy.CONSENT_MISSING':
    'Accordez le consentement administrateur pour les autorisations d’API de l’application dans le centre d’administration Microsoft Entra.',
  'failure.POLICY_BLOCKED': 'L’accès conditionnel bloque l’application.',
  'remedy.POLICY_BLOCKED':
    'Retirez le principal de service de l’application de la stratégie pour les identités de charge de travail, ou laissez passer l’adresse publique de cette machine.',
  'failure.TOKEN_REFUSED': 'Entra ne donne pas de jeton à l’application.',
  'remedy.TOKEN_REFUSED':
    'Cherchez ce numéro dans la liste des codes d’erreur AADSTS de Microsoft, et parmi les connexions du principal de service dans le centre d’administration Microsoft Entra.',
  'failure.TOKEN_NOT_ACCEPTED': 'Microsoft Graph n’accepte pas le jeton de l’application, même tout récent.',
  'remedy.TOKEN_NOT_ACCEPTED': 'Vérifiez que AUTHORITY_HOST et GRAPH_BASE_URL sont du même cloud, ainsi que l’horloge de cette machine.',
  'failure.NO_PREMIUM_LICENCE':
    'Le locataire n’a pas de licence Entra ID P1 ou P2, sans laquelle Microsoft Graph ne fournit pas le journal des connexions.',
  'remedy.NO_PREMIUM_LICENCE':
    'Ajoutez une licence. Si le locataire en a une, attendez : Graph répond parfois cela sans raison, et la lecture est retentée. Un fichier exporté du portail peut être importé sans licence.',
  'failure.LICENCE_UNCERTAIN':
    'Microsoft Graph indique que le locataire n’a pas de licence premium, alors qu’il a déjà fourni des connexions.',
  'remedy.LICENCE_UNCERTAIN': 'Rien à faire pour l’instant : Graph répond parfois cela sans raison, et la lecture est retentée.',
  'failure.AUDIT_LOG_PERMISSION_MISSING': 'L’application ne peut pas lire le journal des connexions.',
  'remedy.AUDIT_LOG_PERMISSION_MISSING':
    'Accordez les autorisations d’application AuditLog.Read.All et Directory.Read.All avec le consentement administrateur.',
  'failure.DIRECTORY_PERMISSION_MISSING': 'L’application ne peut pas lire l’annuaire.',
  'remedy.DIRECTORY_PERMISSION_MISSING': 'Accordez l’autorisation d’application Directory.Read.All avec le consentement administrateur.',
  'failure.POLICY_PERMISSION_MISSING': 'L’application ne peut pas lire les emplacements nommés de l’accès conditionnel.',
  'remedy.POLICY_PERMISSION_MISSING':
    'Accordez l’autorisation d’application Policy.Read.All avec le consentement administrateur, et les emplacements nommés pourront devenir des plages. Rien d’autre n’en a besoin.',
  'failure.GROUP_PERMISSION_MISSING': 'L’application ne peut pas lire qui fait partie d’un groupe.',
  'remedy.GROUP_PERMISSION_MISSING':
    'Accordez l’autorisation d’application Directory.Read.All avec le consentement administrateur ; pour les groupes qui masquent leurs membres, Member.Read.Hidden aussi. Sinon, choisissez les personnes par service.',
  'failure.FORBIDDEN': 'Microsoft Graph refuse la requête.',
  'remedy.FORBIDDEN':
    'Vérifiez que les autorisations d’application Directory.Read.All (pour les personnes et les groupes) et AuditLog.Read.All (pour les connexions) sont accordées avec le consentement administrateur, et l’accès conditionnel pour les identités de charge de travail.',
  'failure.THROTTLED': 'Microsoft Graph limite nos requêtes.',
  'remedy.THROTTLED':
    'Rien à faire : la lecture continue dès que Graph le permet. Si cela persiste, cherchez d’autres applications qui lisent le même journal.',
  'failure.TIMEOUT': 'Microsoft Graph n’a pas répondu à temps.',
  'remedy.TIMEOUT': 'Rien à faire : des fenêtres plus petites sont lues ensuite.',
  'failure.NETWORK': 'Microsoft Graph n’est pas joignable.',
  'remedy.NETWORK': 'Vérifiez le réseau, le DNS, le proxy et le pare-feu de cette machine vers GRAPH_BASE_URL.',
  'failure.IDENTITY_UNREACHABLE': 'Le service de connexion d’Entra n’est pas joignable.',
  'remedy.IDENTITY_UNREACHABLE': 'Vérifiez le réseau, le DNS, le proxy et le pare-feu de cette machine vers AUTHORITY_HOST.',
  'failure.IDENTITY_ERROR': 'Le service de connexion d’Entra répond, mais rien d’utilisable.',
  'remedy.IDENTITY_ERROR':
    'C’est retenté. Si cela persiste, consultez la page d’état des services Microsoft, et cherchez un proxy sur le trajet vers AUTHORITY_HOST.',
  'failure.SERVER_ERROR': 'Microsoft Graph a lui-même une erreur.',
  'remedy.SERVER_ERROR': 'Rien à faire : c’est retenté. La page d’état des services Microsoft en dit peut-être plus.',
  'failure.ANSWER_UNREADABLE': 'La réponse de Microsoft Graph est tronquée ou n’est pas du JSON.',
  'remedy.ANSWER_UNREADABLE': 'C’est retenté. Si cela persiste, cherchez un proxy qui modifie les réponses.',
  'failure.ANSWER_UNEXPECTED': 'La réponse de Microsoft Graph n’a pas la forme documentée.',
  'remedy.ANSWER_UNEXPECTED': 'C’est retenté. Si cela persiste, vérifiez GRAPH_BASE_URL, et signalez-le en joignant le journal.',
  'failure.FOREIGN_LINK': 'La réponse de Microsoft Graph mène à un autre serveur, et n’est pas suivie.',
  'remedy.FOREIGN_LINK': 'Vérifiez GRAPH_BASE_URL et les proxys sur le trajet.',
  'failure.FILTER_REFUSED': 'Microsoft Graph refuse la période demandée.',
  'remedy.FILTER_REFUSED':
    'Rien à faire, si cela passe : le service conserve peut-être moins que prévu. Si cela persiste, signalez-le en joignant le journal.',
  'failure.PATH_UNKNOWN': 'Microsoft Graph ne connaît pas ce qui est demandé.',
  'remedy.PATH_UNKNOWN': 'Vérifiez GRAPH_BASE_URL : ce doit être le Graph du cloud du locataire.',
  'failure.LINK_EXPIRED': 'Un lien vers la page suivante a expiré.',
  'remedy.LINK_EXPIRED': 'Rien à faire : la lecture recommence.',
  'failure.STILL_READING': 'La lecture auprès de Microsoft Graph prend du temps.',
  'remedy.STILL_READING': 'Rien à faire : la lecture continue. Revenez voir dans une minute.',
  'failure.ROUND_ENDLESS': 'Microsoft Graph mène de page en page, sans fin.',
  'remedy.ROUND_ENDLESS':
    'Rien à faire, si cela passe : la lecture a été abandonnée et reprend du début, pour l’annuaire une fois par heure. Si cela persiste, signalez-le à Microsoft. Les connexions sont collectées avec les personnes connues.',
  'failure.REFUSED': 'Microsoft Graph refuse la requête.',
  'remedy.REFUSED': 'Signalez-le en joignant le journal.',
  'failure.noted': '{failure} ({note})',
  'failure.detail': '{failure} {remedy}',
} as const;
