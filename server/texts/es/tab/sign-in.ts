/** Signing in, and what stands in its way. */
export const signIn = {
  'tab.sign-in.under-way': 'Iniciando sesión',
  'tab.sign-in.failed': 'No se ha podido iniciar sesión',
  'tab.sign-in.not-signed-in': 'No ha iniciado sesión',
  'tab.sign-in.again': 'Iniciar sesión de nuevo',
  'tab.sign-in.again-busy': 'Iniciando sesión…',
  'tab.sign-in.teams-silent': 'Teams no ha respondido a tiempo. Si vuelve a ocurrir, reinicie Teams o ábralo en el navegador.',

  'tab.sign-in.choose': '¿Con qué persona quiere entrar?',
  'tab.sign-in.choose-hint': 'Es una demostración con un inquilino simulado. En Microsoft Teams inicia sesión con su propia cuenta.',
  'tab.sign-in.administrator': 'Administración',

  'tab.sign-in.open-in-teams': 'Indoors está en Microsoft Teams',
  'tab.sign-in.open-in-teams-hint':
    'Abra Teams, elija Aplicaciones, busque «Indoors» y abra su pestaña Hoy; allí la sesión se inicia al momento. Si no aparece, pida a su administrador que cargue el paquete de la aplicación y lo permita para usted.',
  'tab.sign-in.open-link': 'Abrir en Teams',
  'tab.sign-in.api': 'Documentación de la API',

  'tab.sign-in.refused.cancelled':
    'Ha cerrado la ventana en la que Microsoft pedía su consentimiento. Inicie sesión de nuevo y acepte para ver quién está en la oficina.',
  'tab.sign-in.refused.consent':
    'Su organización todavía no permite que Indoors inicie su sesión. Pida a su administrador que dé su consentimiento en Microsoft Entra y vuelva a iniciar sesión.',
  'tab.sign-in.refused.mfa': 'Microsoft quiere comprobar otra vez quién es. Cierre sesión en Teams, vuelva a iniciarla y abra Indoors.',
  'tab.sign-in.refused.unknown-app':
    'Microsoft Entra no conoce Indoors con la dirección que usa. Pida a su administrador que compare el registro de la aplicación con el paquete de la aplicación.',
  'tab.sign-in.refused.unreadable':
    'Teams ha entregado un inicio de sesión que no se puede leer. Inicie sesión de nuevo; si continúa, cierre sesión en Teams y vuelva a iniciarla.',
  'tab.sign-in.refused.no-token':
    'Teams no ha entregado ningún inicio de sesión a Indoors. Inicie sesión de nuevo; si continúa, cierre Indoors y vuelva a abrirlo, o cierre sesión en Teams y vuelva a iniciarla.',
  'tab.sign-in.refused.otherwise':
    'Teams no ha podido iniciar su sesión. Inicie sesión de nuevo; si continúa, cierre sesión en Teams y vuelva a iniciarla.',
} as const;
