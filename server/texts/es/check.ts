/** The steps of the connection check, and what to do where one fails. */
export const check = {
  'check.done-at': '{remedy} → {page}',
  'check.not-tried': 'Sin comprobar: {because}',
  'check.not-tried.configuration': 'Sin comprobar: la configuración tiene errores.',
  'check.not-tried.no-provider': 'Sin comprobar: el proveedor de identidades no responde para este inquilino.',
  'check.not-tried.no-time': 'Sin comprobar: el proveedor de identidades no dice qué hora es.',
  'check.not-tried.no-token': 'Sin comprobar: no hay token.',
  'check.not-tried.no-roles': 'Sin comprobar: el token no dice qué permisos lleva.',
  'check.not-tried.no-log': 'Sin comprobar: no se ha podido leer el registro de inicios de sesión.',
  'check.not-tried.permission': 'Sin comprobar: falta {permission}.',
  'check.not-tried.bot-no-token': 'Sin comprobar: el bot inicia sesión igual que la aplicación, que no tiene token.',
  'check.not-tried.no-store': 'Sin comprobar: la base de datos no funciona.',
  'check.no-turn': 'Microsoft Graph nos limita. Ninguna solicitud ha quedado libre a tiempo.',
  'check.no-turn.remedy': 'Repita la comprobación dentro de un minuto.',
  'check.unexpected': 'Ha ocurrido un error inesperado.',
  'check.unexpected.remedy': 'Consulte el registro del servidor y repita la comprobación.',
  'check.again.THROTTLED': 'Repita la comprobación dentro de un minuto. Si continúa, busque otras aplicaciones que lean el mismo registro.',
  'check.again.LICENCE_UNCERTAIN': 'Repita la comprobación dentro de un minuto: Graph a veces dice esto sin motivo.',
  'check.again.TIMEOUT':
    'Repita la comprobación. Si continúa, busque un proxy lento en el camino y consulte la página de estado del servicio de Microsoft.',
  'check.again.IDENTITY_ERROR':
    'Repita la comprobación. Si continúa, busque un proxy en el camino hacia AUTHORITY_HOST y consulte la página de estado del servicio de Microsoft.',
  'check.again.SERVER_ERROR': 'Repita la comprobación. Si continúa, consulte la página de estado del servicio de Microsoft.',
  'check.again.ANSWER_UNREADABLE': 'Repita la comprobación. Si continúa, busque un proxy que modifique las respuestas.',
  'check.again.ANSWER_UNEXPECTED': 'Repita la comprobación. Si continúa, compruebe GRAPH_BASE_URL.',
  'check.again.FILTER_REFUSED': 'Repita la comprobación. Si continúa, notifíquelo junto con el registro.',
  'check.again.LINK_EXPIRED': 'Repita la comprobación.',
  'check.configuration.ok': 'Completa y con el formato correcto.',
  'check.configuration.fail': '{found}',
  'check.configuration.remedy': 'Configure en el entorno lo que se indica; docs/CONFIGURATION.md explica cada variable.',
  'check.identity-provider.ok': 'Responde para este inquilino; los tokens de las personas deben venir de {issuer}.',
  'check.cloud.ok': 'AUTHORITY_HOST y GRAPH_BASE_URL son los de la nube: {cloud}.',
  'check.cloud.unknown': 'Las direcciones no son de ninguna nube conocida aquí, así que no se sabe si se corresponden.',
  'check.cloud.tenant-elsewhere': 'El inquilino está en la nube {home}, pero las direcciones son las de {configured}.',
  'check.cloud.tenant-elsewhere.remedy': 'Configure AUTHORITY_HOST={authorityHost} y GRAPH_BASE_URL={graphBaseUrl}.',
  'check.cloud.mixed': 'AUTHORITY_HOST {authorityHost} y GRAPH_BASE_URL {graphBaseUrl} no pertenecen a la misma nube.',
  'check.cloud.set-graph': 'Configure GRAPH_BASE_URL con uno de estos valores: {choices}. docs/CONFIGURATION.md enumera las nubes.',
  'check.cloud.set-either':
    'Configure GRAPH_BASE_URL con uno de estos valores: {choices}; o AUTHORITY_HOST con {authorityHost}. docs/CONFIGURATION.md enumera las nubes.',
  'check.cloud.other-authority': 'GRAPH_BASE_URL es el de la nube {cloud}, pero AUTHORITY_HOST {authorityHost} no lo es.',
  'check.cloud.set-authority': 'Configure AUTHORITY_HOST con {authorityHost}. docs/CONFIGURATION.md enumera las nubes.',
  'check.clock.ok': 'El reloj de esta máquina coincide con el del proveedor de identidades.',
  'check.clock.ahead': 'El reloj de esta máquina va {seconds, number} s adelantado respecto al del proveedor de identidades.',
  'check.clock.behind': 'El reloj de esta máquina va {seconds, number} s atrasado respecto al del proveedor de identidades.',
  'check.clock.ahead-of-graph': 'El reloj de esta máquina va {seconds, number} s adelantado respecto al de Microsoft Graph.',
  'check.clock.behind-graph': 'El reloj de esta máquina va {seconds, number} s atrasado respecto al de Microsoft Graph.',
  'check.clock.graph-remedy':
    'El reloj de esta máquina coincide con el del proveedor de identidades, así que lo que responde en GRAPH_BASE_URL tiene un reloj equivocado: compruebe si allí responde un proxy en lugar de Microsoft Graph.',
  'check.clock.remedy': 'Ponga en hora el reloj de esta máquina (active NTP: `timedatectl set-ntp true`, o el servicio de hora del host).',
  'check.token.ok': 'Entra da a la aplicación un token para Microsoft Graph.',
  'check.token.not-needed': 'No hace falta: este Graph acepta solicitudes sin token.',
  'check.stream-alone': 'No hace falta: los inicios de sesión llegan solo del centro de eventos (POLL_SIGN_INS=false).',
  'check.licence.ok': 'El inquilino tiene la licencia Entra ID P1 o P2 que requiere el registro de inicios de sesión.',
  'check.sign-ins.ok': 'Leído. El inicio de sesión más reciente del registro es de hace {age}.',
  'check.sign-ins.none': 'El registro de inicios de sesión se puede leer, pero no tiene ninguna entrada de los últimos siete días.',
  'check.sign-ins.none.remedy':
    'Inicie sesión en algún sitio como una persona del inquilino, espere diez minutos y mire si el portal la muestra.',
  'check.background.off':
    'No se leen, porque SIGN_IN_EVENTS=interactive. Con `all`, los inicios de sesión en segundo plano cubren toda la jornada.',
  'check.background.ok': 'Leídos, mediante el punto de conexión beta.',
  'check.background.none':
    'Esta nube no proporciona los inicios de sesión en segundo plano (beta), así que las personas se ven solo cuando inician sesión manualmente.',
  'check.background.none.remedy': 'Configure SIGN_IN_EVENTS=interactive para que no se intente cada vez.',
  'check.users.ok': 'Leído. La primera página tiene {count, plural, one {# cuenta} other {# cuentas}}.',
  'check.credential.none': 'No se usa ninguna credencial con este Graph.',
  'check.credential.managed-identity': 'Se usa una identidad administrada: no hay ningún secreto que pueda caducar.',
  'check.credential.federated': 'Se usa una identidad federada: no hay ningún secreto que pueda caducar.',
  'check.credential.denied': 'No se sabe cuándo caduca el secreto de cliente: la aplicación no puede leer su propio registro.',
  'check.credential.denied.remedy': 'Conceda Directory.Read.All, o anote usted la fecha.',
  'check.credential.one-refused': 'Entra rechaza uno de los dos secretos: el de la línea {line}. Se usa el otro.',
  'check.credential.one-refused.remedy':
    'Si es el nuevo, corríjalo: es el valor del secreto, no su id. Si es el anterior, elimine su línea.',
  'check.credential.unlisted': 'El registro de la aplicación no contiene ningún secreto de cliente, aunque se usa uno.',
  'check.credential.unlisted.remedy': 'Compruebe que CLIENT_ID es la aplicación cuyo secreto está configurado.',
  'check.store.ok': '{store} responde, admite escritura y tiene el esquema de esta versión.',
  'check.store.fail': 'La base de datos no funciona.',
  'check.store.fail.remedy': 'Compruebe que la base de datos está en marcha y admite escritura, y MONGODB_URI o DATA_DIR.',
  'check.store.too-new.remedy':
    'Inicie la versión más reciente de Indoors, o restaure la copia de seguridad hecha antes de la actualización.',
  'check.hub.none': 'No hay ningún centro de eventos configurado: los inicios de sesión se leen por sondeo.',
  'check.hub.ok': 'El centro de eventos responde ({count, plural, one {# partición} other {# particiones}}).',
  'check.bot.no-credential': 'El bot está desactivado: no tiene credencial.',
  'check.bot.no-token': 'El bot no obtiene ningún token para responder. {failure}',
  'check.bot.SECRET_WRONG':
    'Copie en BOT_SECRET_FILE o BOT_SECRET el valor (no el id.) de un secreto de la aplicación BOT_ID, o cree uno nuevo.',
  'check.bot.SECRET_EXPIRED': 'Cree un secreto nuevo para la aplicación BOT_ID y póngalo en BOT_SECRET_FILE o BOT_SECRET.',
  'check.bot.CERTIFICATE_REFUSED': 'Cargue el certificado de BOT_CERTIFICATE_FILE en la aplicación BOT_ID y compruebe que no ha caducado.',
  'check.bot.FEDERATION_REFUSED':
    'Compruebe el token del archivo de BOT_FEDERATED_TOKEN_FILE, y que la aplicación BOT_ID tiene una credencial federada con su emisor, sujeto y audiencia.',
  'check.bot.APP_UNKNOWN':
    'Compruebe BOT_ID: es el id. de aplicación (cliente) del bot, que debe estar registrado en este inquilino (un solo inquilino).',
  'check.bot.no-keys': 'No se pueden obtener las claves con las que se firman los mensajes de Teams, así que el bot no responde a nadie.',
  'check.bot.no-keys.remedy': 'Permita que esta máquina llegue a {address} (red, DNS, proxy, firewall).',
  'check.bot.ok':
    'El bot puede firmar sus respuestas y comprobar lo que envía Teams, y llegan mensajes de Teams. Su punto de conexión de mensajería es {endpoint}.',
  'check.bot.unknown':
    'El bot puede firmar sus respuestas y comprobar lo que envía Teams. No se sabe si llegan los mensajes de Teams, porque no se puede leer la base de datos.',
  'check.bot.unseen': 'El bot puede firmar sus respuestas y comprobar lo que envía Teams. Todavía no ha llegado ningún mensaje de Teams.',
  'check.bot.unseen.remedy':
    'Indique {endpoint} como punto de conexión de mensajería de Azure Bot, agregue su canal Microsoft Teams y diga «ayuda» al bot en Teams.',
  'check.bot.unseen-no-host.remedy':
    'Indique {endpoint} como punto de conexión de mensajería de Azure Bot (PUBLIC_HOST es donde las personas llegan al servidor; configure PUBLIC_URL para que se muestre aquí), agregue su canal Microsoft Teams y diga «ayuda» al bot en Teams.',
  'bot-off.disabled': 'No hay bot: BOT_ENABLED es false.',
  'bot-off.demo': 'El bot de la demostración no necesita credenciales.',
  'bot-off.no-credential': 'El bot está desactivado: no tiene secreto, y el servidor no tiene ninguna credencial que el bot pueda usar.',
  'bot-off.no-credential.remedy':
    'Configure BOT_CERTIFICATE_FILE, BOT_FEDERATED_TOKEN_FILE, BOT_SECRET_FILE o BOT_SECRET (y BOT_ID, si el bot tiene su propio registro) para activarlo.',
  'bot-off.managed-identity': 'El bot está desactivado: una identidad administrada solo puede firmar para un bot registrado para ella.',
  'bot-off.managed-identity.remedy':
    'Configure BOT_ID con el id. de cliente de la identidad asignada por el usuario para la que se creó Azure Bot, el mismo que MANAGED_IDENTITY. O configure una credencial propia del bot, por ejemplo BOT_CERTIFICATE_FILE (y BOT_ID, si el bot tiene su propio registro) para activarlo.',
  'bot-off.own-registration': 'El bot está desactivado: BOT_ID es un registro propio, para el que no sirve la credencial del servidor.',
  'bot-off.own-registration.remedy':
    'Configure BOT_CERTIFICATE_FILE, BOT_FEDERATED_TOKEN_FILE, BOT_SECRET_FILE o BOT_SECRET con una credencial de ese registro para activarlo.',
  'check.chats.ok':
    'El bot puede llegar a {seen, plural, one {# persona, que le ha escrito} other {# personas, que le han escrito}}. {blocked, number} lo han bloqueado o quitado, y {never, number} no lo han abierto nunca.',
  'check.chats.no-bot': 'No hay ningún bot que pueda llegar a nadie.',
  'check.chats.remedy': 'Instale la aplicación para todos con una directiva de configuración de Teams (README).',
} as const;
