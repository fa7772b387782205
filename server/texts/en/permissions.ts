/** Permissions of the app in Microsoft Graph: what each is needed for. */
export const permissions = {
  'permission.AuditLog.Read.All': 'AuditLog.Read.All is not granted; it is needed to read the sign-in log.',
  'permission.Directory.Read.All':
    'Directory.Read.All is not granted; it is needed to know who the people are, and for the sign-in log beside AuditLog.Read.All.',
  'permission.Policy.Read.All': 'Policy.Read.All is not granted. It is optional: with it Indoors can take over named locations as ranges.',
  'permission.Application.Read.All':
    'Application.Read.All is not granted. It is optional: with it Indoors can warn before the client secret or certificate expires.',
  'permission.GroupMember.Read.All':
    'GroupMember.Read.All is not granted. It is optional: with it Indoors can choose presence modes by group.',
  'permission.MailboxSettings.Read':
    'MailboxSettings.Read is not granted. It is optional: with it Indoors can end people’s days by the time zone of their mailbox.',
  'permission.ProfilePhoto.Read.All':
    'ProfilePhoto.Read.All is not granted. It is optional: with it Indoors shows photos of people who may be named.',
  'permission.Place.Read.All': 'Not needed: it would let Indoors take offices from Microsoft Places, which it does not do yet.',
  'permission.granted': 'Granted.',
  'permission.granted-by': 'Granted by {permission}.',
  'permission.instead': '{permission} is not granted, but {instead} is: enough to know who the people are.',
  'permission.add': 'Add the application permission {permission} of Microsoft Graph and grant admin consent.',
  'permission.add-optional': 'Add the application permission {permission} of Microsoft Graph and grant admin consent, if you want that.',
  'permission.add-wider': 'Add the application permission {permission} of Microsoft Graph, which includes it, and grant admin consent.',
} as const;
