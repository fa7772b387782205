/** What Teams shows of the app before it is opened, and its commands. The title of a command goes to the bot, which must understand it. */
export const manifest = {
  'manifest.name': 'Indoors: quién está en la oficina, y en qué planta',
  'manifest.short': 'Quién está en la oficina, y en qué planta.',
  'manifest.full':
    'Indoors sabe quién está en la oficina, y en qué planta, por los inicios de sesión que Microsoft Entra ID registra de todos modos: sin tarjetas, sin sensores, sin agentes en el portátil. Pregunte al bot quién está, mire una planta en la pestaña, indique que está en remoto o de permiso. Puede ver por qué se le muestra así, e indicar otra cosa, restablecer su estado u ocultar su presencia en cualquier momento. Lo gestiona su propia organización.',
  'manifest.today': 'Hoy',
  'manifest.who': '¿Quién está en la oficina?',
  'manifest.who.description': 'Oficinas y plantas, con quién está ahora allí',
  'manifest.remote': 'Estoy en remoto',
  'manifest.remote.description': 'Para hoy; agregue «hasta el viernes» o «mañana»',
  'manifest.status': 'Mi estado',
  'manifest.status.description': 'Cómo se le muestra y por qué',
  'manifest.clear': 'Restablecer mi estado',
  'manifest.clear.description': 'Solo cuentan los inicios de sesión a partir de ahora',
  'manifest.data': '¿Qué se sabe de mí?',
  'manifest.data.description': 'Qué se conserva sobre usted y cómo eliminarlo',
  'manifest.help': 'Ayuda',
  'manifest.help.description': 'Todo lo que puede decir',
} as const;
