/** Failures of Entra and Microsoft Graph, by the kind of `server/graph/failures.ts`: meaning and remedy. */
export const failures = {
  'failure.SECRET_WRONG': 'Entra rechaza el secreto de cliente.',
  'remedy.SECRET_WRONG':
    'Copie el valor del secreto (no su id.) del registro de la aplicación en CLIENT_SECRET (o en el archivo que indica CLIENT_SECRET_FILE), o cree uno nuevo.',
  'failure.SECRET_EXPIRED': 'El secreto de cliente ha caducado.',
  'remedy.SECRET_EXPIRED':
    'Cree un secreto nuevo en el registro de la aplicación (Certificados y secretos) y configure CLIENT_SECRET, o escríbalo en el archivo que indica CLIENT_SECRET_FILE: se vuelve a leer.',
  'failure.CERTIFICATE_REFUSED': 'Entra rechaza el certificado de cliente.',
  'remedy.CERTIFICATE_REFUSED':
    'Cargue el certificado en el registro de la aplicación y compruebe que no haya caducado. Uno nuevo va con su clave en los archivos de CLIENT_CERTIFICATE_FILE y CLIENT_CERTIFICATE_KEY_FILE, que se vuelven a leer.',
  'failure.FEDERATION_REFUSED': 'Entra no acepta el token de la identidad federada.',
  'remedy.FEDERATION_REFUSED':
    'Compruebe la credencial federada del registro de la aplicación: el emisor, el asunto y la audiencia deben ser los del token de AZURE_FEDERATED_TOKEN_FILE.',
  'failure.FEDERATED_TOKEN_EXPIRED': 'El token de AZURE_FEDERATED_TOKEN_FILE ha caducado: lo que lo escribe se ha detenido.',
  'remedy.FEDERATED_TOKEN_EXPIRED':
    'Revise lo que escribe ese archivo (en Kubernetes, el webhook de identidad de carga de trabajo y el volumen proyectado). Un token nuevo se lee automáticamente.',
  'failure.FEDERATED_TOKEN_UNREADABLE': 'El contenido de AZURE_FEDERATED_TOKEN_FILE no es un token.',
  'remedy.FEDERATED_TOKEN_UNREADABLE':
    'Compruebe que indica el archivo en el que se escribe el token (un JWT: tres partes separadas por puntos) de la identidad federada.',
  'failure.TENANT_UNKNOWN': 'Entra no conoce ningún inquilino con este id.',
  'remedy.TENANT_UNKNOWN': 'Compruebe TENANT_ID: está en la página de información general del centro de administración de Entra.',
  'failure.DISCOVERY_NOT_FOUND': 'El proveedor de identidades no conoce nada en la dirección de este inquilino.',
  'remedy.DISCOVERY_NOT_FOUND':
    'Compruebe TENANT_ID (un GUID, en la página de información general del centro de administración de Entra) y AUTHORITY_HOST (docs/CONFIGURATION.md enumera las nubes).',
  'failure.APP_UNKNOWN': 'El inquilino no tiene ninguna aplicación con este id.',
  'remedy.APP_UNKNOWN': 'Compruebe CLIENT_ID, y que el registro de la aplicación esté en este inquilino y no se haya eliminado.',
  'failure.APP_DISABLED': 'La aplicación está deshabilitada en el inquilino.',
  'remedy.APP_DISABLED': 'Habilite el inicio de sesión de la aplicación empresarial en el centro de administración de Entra.',
  'failure.MANAGED_IDENTITY_UNAVAILABLE': 'No se puede acceder a ninguna identidad administrada desde aquí.',
  'remedy.MANAGED_IDENTITY_UNAVAILABLE':
    'Asigne una identidad administrada a esta máquina o aplicación de contenedor, o use un certificado o un secreto.',
  'failure.CLOCK_WRONG': 'Entra dice que nuestro reloj no está en hora.',
  'remedy.CLOCK_WRONG': 'Ponga en hora el reloj de esta máquina (NTP).',
  'failure.CONSENT_MISSING': 'Falta el consentimiento de administrador para los permisos de la aplicación.',
  'remedy.CONSENT_MISSING':
    'Conceda el consentimiento de administrador para los permisos de API de la aplicación en el centro de administración de Entra.',
  'failure.POLICY_BLOCKED': 'El acceso condicional bloquea la aplicación.',
  'remedy.POLICY_BLOCKED':
    'Excluya la entidad de servicio de la aplicación de la directiva para identidades de carga de trabajo, o permita la dirección pública de esta máquina.',
  'failure.TOKEN_REFUSED': 'Entra no da ningún token a la aplicación.',
  'remedy.TOKEN_REFUSED':
    'Busque ese número en la lista de códigos de error AADSTS de Microsoft, y en los inicios de sesión de la entidad de servicio en el centro de administración de Entra.',
  'failure.TOKEN_NOT_ACCEPTED': 'Microsoft Graph no acepta el token de la aplicación, ni siquiera uno recién obtenido.',
  'remedy.TOKEN_NOT_ACCEPTED': 'Compruebe que AUTHORITY_HOST y GRAPH_BASE_URL sean de la misma nube, y el reloj de esta máquina.',
  'failure.NO_PREMIUM_LICENCE':
    'El inquilino no tiene ninguna licencia Entra ID P1 o P2, sin la cual Microsoft Graph no proporciona el registro de inicios de sesión.',
  'remedy.NO_PREMIUM_LICENCE':
    'Agregue una licencia. Si el inquilino ya la tiene, espere: Graph a veces dice esto sin motivo, y la lectura se vuelve a intentar. Un archivo exportado del portal se puede importar sin licencia.',
  'failure.LICENCE_UNCERTAIN':
    'Microsoft Graph dice que el inquilino no tiene licencia premium, aunque ya ha proporcionado inicios de sesión.',
  'remedy.LICENCE_UNCERTAIN': 'Por ahora no hay que hacer nada: Graph a veces dice esto sin motivo, y la lectura se vuelve a intentar.',
  'failure.AUDIT_LOG_PERMISSION_MISSING': 'La aplicación no puede leer el registro de inicios de sesión.',
  'remedy.AUDIT_LOG_PERMISSION_MISSING':
    'Conceda los permisos de aplicación AuditLog.Read.All y Directory.Read.All con consentimiento de administrador.',
  'failure.DIRECTORY_PERMISSION_MISSING': 'La aplicación no puede leer el directorio.',
  'remedy.DIRECTORY_PERMISSION_MISSING': 'Conceda el permiso de aplicación Directory.Read.All con consentimiento de administrador.',
  'failure.POLICY_PERMISSION_MISSING': 'La aplicación no puede leer las ubicaciones con nombre del acceso condicional.',
  'remedy.POLICY_PERMISSION_MISSING':
    'Conceda el permiso de aplicación Policy.Read.All con consentimiento de administrador para poder usar ubicaciones con nombre como intervalos. No hace falta para nada más.',
  'failure.GROUP_PERMISSION_MISSING': 'La aplicación no puede leer quién está en un grupo.',
  'remedy.GROUP_PERMISSION_MISSING':
    'Conceda el permiso de aplicación Directory.Read.All con consentimiento de administrador; para los grupos que ocultan sus miembros, también Member.Read.Hidden. Sin él, elija a las personas por departamento.',
  'failure.FORBIDDEN': 'Microsoft Graph rechaza la solicitud.',
  'remedy.FORBIDDEN':
    'Compruebe que los permisos de aplicación Directory.Read.All (para personas y grupos) y AuditLog.Read.All (para inicios de sesión) estén concedidos con consentimiento de administrador, y el acceso condicional para identidades de carga de trabajo.',
  'failure.THROTTLED': 'Microsoft Graph nos limita.',
  'remedy.THROTTLED':
    'No hay que hacer nada: la lectura continúa cuando se permita. Si continúa, busque otras aplicaciones que lean el mismo registro.',
  'failure.TIMEOUT': 'Microsoft Graph no ha respondido a tiempo.',
  'remedy.TIMEOUT': 'No hay que hacer nada: a continuación se leen ventanas más pequeñas.',
  'failure.NETWORK': 'No se puede acceder a Microsoft Graph.',
  'remedy.NETWORK': 'Compruebe la red, el DNS, el proxy y el firewall de esta máquina hacia GRAPH_BASE_URL.',
  'failure.IDENTITY_UNREACHABLE': 'No se puede acceder al servicio de inicio de sesión de Entra.',
  'remedy.IDENTITY_UNREACHABLE': 'Compruebe la red, el DNS, el proxy y el firewall de esta máquina hacia AUTHORITY_HOST.',
  'failure.IDENTITY_ERROR': 'El servicio de inicio de sesión de Entra responde, pero con nada que se pueda usar.',
  'remedy.IDENTITY_ERROR':
    'Se vuelve a intentar. Si continúa, consulte la página de estado del servicio de Microsoft y busque un proxy en el camino hacia AUTHORITY_HOST.',
  'failure.SERVER_ERROR': 'Microsoft Graph tiene un error propio.',
  'remedy.SERVER_ERROR': 'No hay que hacer nada: se vuelve a intentar. La página de estado del servicio de Microsoft puede decir más.',
  'failure.ANSWER_UNREADABLE': 'La respuesta de Microsoft Graph está cortada o no es JSON.',
  'remedy.ANSWER_UNREADABLE': 'Se vuelve a intentar. Si continúa, busque un proxy que modifique las respuestas.',
  'failure.ANSWER_UNEXPECTED': 'La respuesta de Microsoft Graph no tiene la forma documentada.',
  'remedy.ANSWER_UNEXPECTED': 'Se vuelve a intentar. Si continúa, compruebe GRAPH_BASE_URL y notifíquelo junto con el registro.',
  'failure.FOREIGN_LINK': 'La respuesta de Microsoft Graph lleva a otro servidor, y no se sigue.',
  'remedy.FOREIGN_LINK': 'Compruebe GRAPH_BASE_URL y los proxies del camino.',
  'failure.FILTER_REFUSED': 'Microsoft Graph rechaza el período que se solicita.',
  'remedy.FILTER_REFUSED':
    'No hay que hacer nada si desaparece: el servicio puede conservar menos de lo esperado. Si continúa, notifíquelo junto con el registro.',
  'failure.PATH_UNKNOWN': 'Microsoft Graph no conoce lo que se solicita.',
  'remedy.PATH_UNKNOWN': 'Compruebe GRAPH_BASE_URL: debe ser el Graph de la nube del inquilino.',
  'failure.LINK_EXPIRED': 'Un vínculo a la página siguiente ha caducado.',
  'remedy.LINK_EXPIRED': 'No hay que hacer nada: la lectura vuelve a empezar.',
  'failure.STILL_READING': 'Leer esto de Microsoft Graph lleva tiempo.',
  'remedy.STILL_READING': 'No hay que hacer nada: se sigue leyendo. Vuelva a mirar dentro de un minuto.',
  'failure.ROUND_ENDLESS': 'Microsoft Graph lleva de una página a otra sin fin.',
  'remedy.ROUND_ENDLESS':
    'No hay que hacer nada si desaparece: la lectura se ha abandonado y vuelve a empezar desde el principio; la del directorio, una vez por hora. Si continúa, notifíquelo a Microsoft. Los inicios de sesión se recopilan con las personas conocidas.',
  'failure.REFUSED': 'Microsoft Graph rechaza la solicitud.',
  'remedy.REFUSED': 'Notifíquelo junto con el registro.',
  'failure.noted': '{failure} ({note})',
  'failure.detail': '{failure} {remedy}',
} as const;
