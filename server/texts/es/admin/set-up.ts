/** Lo que se configura al principio; cada paso se marca automáticamente. */
export const setUp = {
  'admin.set-up.title': 'Puesta en marcha',
  'admin.set-up.lead':
    'Lo que Indoors necesita antes de que se vea quién está en la oficina. Cada paso se marca automáticamente en cuanto está hecho.',
  'admin.set-up.progress': 'Pasos hechos: {done, number} de {all, number}.',
  'admin.set-up.ready': 'Todo lo necesario está listo.',
  'admin.set-up.steps': 'Pasos',
  'admin.set-up.done': 'hecho',
  'admin.set-up.open': 'pendiente',
  'admin.set-up.optional': 'opcional',
  'admin.set-up.hide': 'Ocultar esta lista',
  'admin.set-up.tenant.title': 'Conectar con Microsoft Entra',
  'admin.set-up.tenant.todo':
    'Todavía no se han leído las personas ni los inicios de sesión de su organización. La lectura empieza automáticamente; la página «{page}» dice cómo va y puede comprobar cada paso de la conexión.',
  'admin.set-up.tenant.done': 'Se leen los inicios de sesión; el directorio tiene {people}.',
  'admin.set-up.office.title': 'Agregar una oficina',
  'admin.set-up.office.todo':
    'Indique el nombre de la oficina, su zona horaria y sus plantas. Las personas aparecen allí en cuanto inician sesión desde su red.',
  'admin.set-up.office.done': '{count, plural, one {Hay # oficina.} other {Hay # oficinas.}}',
  'admin.set-up.range.title': 'Indicar qué direcciones son de la oficina',
  'admin.set-up.range.todo':
    'Agregue las direcciones IP públicas con las que la oficina sale a Internet. Si no las conoce, ponga «{setting}» en «{choice}»: Indoors busca entonces direcciones que usan muchas personas.',
  'admin.set-up.range.done': '{count, plural, one {# intervalo IP lleva a una oficina.} other {# intervalos IP llevan a una oficina.}}',
  'admin.set-up.range.discovering':
    'Indoors busca direcciones que usan muchas personas. Lo que encuentra está en la página «{page}», donde usted indica de qué oficina se trata.',
  'admin.set-up.plan.title': 'Subir un plano de planta',
  'admin.set-up.plan.todo':
    'Sin una imagen propia, Indoors dibuja un plano con una mesa para cada plaza. Para subir una, elija el plano de una planta en la tarjeta de su oficina.',
  'admin.set-up.plan.done': '{count, plural, one {# planta tiene un plano propio.} other {# plantas tienen un plano propio.}}',
  'admin.set-up.app.title': 'Ofrecer la aplicación a toda la organización en Teams',
  'admin.set-up.app.todo':
    'Cree el paquete de la aplicación en el servidor con «npm run package», súbalo en el centro de administración de Teams y ponga en TEAMS_CATALOG_APP_ID el id. de aplicación que aparece allí. El paso también está hecho cuando varias personas han escrito al bot.',
  'admin.set-up.app.done': 'Indoors se encuentra en Teams.',
  'admin.set-up.app.open': 'Ir al centro de administración de Teams',
  'admin.set-up.bot.title': 'Decir «ayuda» al bot',
  'admin.set-up.bot.todo':
    'Todavía no ha llegado ningún mensaje al bot: escriba «ayuda» a Indoors en Teams. Si no llega respuesta, elija «{check}» en la página «{page}», que dice qué falta.',
  'admin.set-up.bot.done': 'Los mensajes de Teams llegan al bot.',
} as const;
