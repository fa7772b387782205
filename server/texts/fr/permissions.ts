/** Permissions of the app in Microsoft Graph: what each is needed for. */
export const permissions = {
  'permission.AuditLog.Read.All': 'AuditLog.Read.All n’est pas accordée ; elle est nécessaire pour lire le journal des connexions.',
  'permission.Directory.Read.All':
    'Directory.Read.All n’est pas accordée ; elle est nécessaire pour savoir qui sont les personnes, et pour le journal des connexions en plus de AuditLog.Read.All.',
  'permission.Policy.Read.All':
    'Policy.Read.All n’est pas accordée. Elle est facultative : avec elle, Indoors peut reprendre les emplacements nommés comme plages.',
  'permission.Application.Read.All':
    'Application.Read.All n’est pas accordée. Elle est facultative : avec elle, Indoors peut alerter avant l’expiration du secret client ou du certificat.',
  'permission.GroupMember.Read.All':
    'GroupMember.Read.All n’est pas accordée. Elle est facultative : avec elle, Indoors peut choisir les modes de présence par groupe.',
  'permission.MailboxSettings.Read':
    'MailboxSettings.Read n’est pas accordée. Elle est facultative : avec elle, Indoors peut terminer les jours des personnes selon le fuseau horaire de leur boîte aux lettres.',
  'permission.ProfilePhoto.Read.All':
    'ProfilePhoto.Read.All n’est pas accordée. Elle est facultative : avec elle, Indoors montre les photos des personnes qui peuvent être nommées.',
  'permission.Place.Read.All':
    'Inutile : elle permettrait à Indoors de reprendre les bureaux de Microsoft Places, ce qu’il ne fait pas encore.',
  'permission.granted': 'Accordée.',
  'permission.granted-by': 'Accordée par {permission}.',
  'permission.instead': '{permission} n’est pas accordée, mais {instead} l’est : cela suffit pour savoir qui sont les personnes.',
  'permission.add': 'Ajoutez l’autorisation d’application {permission} de Microsoft Graph et accordez le consentement administrateur.',
  'permission.add-optional':
    'Ajoutez l’autorisation d’application {permission} de Microsoft Graph et accordez le consentement administrateur, si vous le souhaitez.',
  'permission.add-wider':
    'Ajoutez l’autorisation d’application {permission} de Microsoft Graph, qui l’inclut, et accordez le consentement administrateur.',
} as const;
