/** Permissions of the app in Microsoft Graph: what each is needed for. */
export const permissions = {
  'permission.AuditLog.Read.All': 'AuditLog.Read.All no está concedido; se necesita para leer el registro de inicios de sesión.',
  'permission.Directory.Read.All':
    'Directory.Read.All no está concedido; se necesita para saber quiénes son las personas y, junto con AuditLog.Read.All, para el registro de inicios de sesión.',
  'permission.Policy.Read.All':
    'Policy.Read.All no está concedido. Es opcional: con él, Indoors puede usar ubicaciones con nombre como intervalos.',
  'permission.Application.Read.All':
    'Application.Read.All no está concedido. Es opcional: con él, Indoors puede avisar antes de que caduque el secreto o el certificado de cliente.',
  'permission.GroupMember.Read.All':
    'GroupMember.Read.All no está concedido. Es opcional: con él, Indoors puede elegir los modos de presencia por grupo.',
  'permission.MailboxSettings.Read':
    'MailboxSettings.Read no está concedido. Es opcional: con él, Indoors puede terminar los días de las personas según la zona horaria de su buzón.',
  'permission.ProfilePhoto.Read.All':
    'ProfilePhoto.Read.All no está concedido. Es opcional: con él, Indoors muestra fotos de las personas que pueden ser nombradas.',
  'permission.Place.Read.All': 'No hace falta: permitiría a Indoors tomar las oficinas de Microsoft Places, cosa que todavía no hace.',
  'permission.granted': 'Concedido.',
  'permission.granted-by': 'Concedido mediante {permission}.',
  'permission.instead': '{permission} no está concedido, pero {instead} sí: basta para saber quiénes son las personas.',
  'permission.add': 'Agregue el permiso de aplicación {permission} de Microsoft Graph y conceda el consentimiento de administrador.',
  'permission.add-optional':
    'Agregue el permiso de aplicación {permission} de Microsoft Graph y conceda el consentimiento de administrador, si lo desea.',
  'permission.add-wider':
    'Agregue el permiso de aplicación {permission} de Microsoft Graph, que lo incluye, y conceda el consentimiento de administrador.',
} as const;
