import type { IntentName } from '../../intent-name.ts';

/** About messages that the bot sends, and data that it keeps; one a line, for the classifier. */
export const unasked = {
  'ask-to-follow': `
    avísame cuando llegue {who}
    avísame cuando esté {who}
    avísame cuando venga {who}
    avísame si viene {who}
    avísame si llega {who} a {place}
    dime cuando llegue {who}
    dímelo cuando aparezca {who}
    notifícame cuando llegue {who}
    mándame un aviso cuando llegue {who}
    escríbeme cuando {who} esté en la oficina
    me avisas cuando llegue {who}
    me puedes avisar cuando venga {who}
    podrías avisarme cuando {who} aparezca
    quiero saber cuándo llega {who}, avísame
    quiero seguir a {who}
    sigue a {who}
    seguir a {who}
    en cuanto llegue {who} me dices
    en cuanto veas a {who} avisa
    hazme saber cuando llegue {who}
    pégame un toque cuando llegue {who}
    dame un toque cuando esté {who}
    cuando llegue {who} me avisas
    cuando aparezca {who} dímelo
    alerta cuando llegue {who}`,
  'ask-to-follow-daily': `
    avísame cada día cuando llegue {who}
    avísame todos los días cuando esté {who}
    avísame siempre que venga {who}
    avísame cada vez que llegue {who}
    cada vez que venga {who} me avisas
    notifícame a diario cuando esté {who}
    quiero un aviso diario de {who}
    todas las mañanas dime si ha llegado {who}
    siempre que {who} esté en {place}, avísame
    sigue a {who} todos los días`,
  unfollow: `
    deja de seguir a {who}
    dejar de seguir a {who}
    ya no me avises de {who}
    ya no me avises cuando llegue {who}
    no me avises mas de {who}
    no quiero más avisos de {who}
    no sigas a {who}
    no quiero seguir a {who}
    no quiero seguir más a {who}
    para de avisarme de {who}
    quita el aviso de {who}
    cancela el aviso de {who}
    cancela el seguimiento de {who}
    borra la alerta de {who}
    olvida lo de {who}, ya no hace falta que me avises
    ya encontré a {who}, no hace falta que me avises`,
  'my-followers': `
    quién me sigue
    mis seguidores
    quién recibe avisos de mí
    quién se entera cuando llego
    alguien me sigue
    me sigue alguien
    a quién le avisas cuando llego
    a quién avisas de mí
    quién tiene avisos míos
    cuánta gente me sigue
    ver quién me sigue
    hay alguien siguiéndome
    sabes si mi jefe me sigue`,
  'forbid-followers': `
    nadie puede seguirme
    que nadie me siga
    no quiero que me sigan
    no quiero que nadie me siga
    no dejes que me sigan
    prohíbe que me sigan
    bloquea a mis seguidores
    quita a mis seguidores
    echa a mis seguidores
    no avises a nadie cuando llego
    no avises a nadie de mí
    que no le llegue a nadie un aviso mío`,
  'allow-followers': `
    pueden seguirme
    otras personas pueden seguirme
    que me sigan si quieren
    deja que me sigan
    permite que me sigan
    permite seguidores
    vuelvo a permitir que me sigan
    ya pueden seguirme otra vez
    me da igual que me sigan
    acepto seguidores`,
  'ask-each-morning': `
    pregúntame cada mañana
    pregúntame todas las mañanas dónde voy a estar
    pregúntame cada día dónde trabajo
    pregúntame a las {number} cada mañana
    pregúntame por las mañanas
    quiero que me preguntes cada mañana
    recuérdame cada mañana que te diga dónde estoy
    hazme la pregunta de la mañana
    activa la pregunta de la mañana
    mándame cada mañana la pregunta
    cada mañana pregúntame si voy a la oficina
    todos los días a las {number} pregúntame dónde estoy
    puedes preguntarme por la mañana dónde voy a trabajar
    recordatorio diario para poner mi estado`,
  'stop-asking': `
    deja de preguntar
    deja de preguntarme
    no me preguntes más
    no preguntes más por las mañanas
    para de preguntarme cada mañana
    quita la pregunta de la mañana
    desactiva la pregunta de la mañana
    ya no quiero que me preguntes
    no quiero la pregunta de cada mañana
    basta de preguntas
    no hace falta que me preguntes cada día
    cancela el recordatorio de la mañana`,
  'not-today': `
    hoy no
    hoy no me preguntes
    hoy no, gracias
    por hoy no
    hoy paso`,
  'digest-here': `
    envía un resumen aquí
    envía un resumen diario aquí
    manda un resumen cada mañana
    manda aquí cada día quién está
    envíame todos los días a las {number} quién está en la oficina
    mándame cada mañana quién viene
    mándame un resumen a las {number}
    quiero un resumen diario
    quiero recibir cada día la lista de quién está
    publica cada mañana quién está en {place}
    pon cada día en este canal quién viene
    cada mañana dime quién está
    todos los días a las {number} dime quién hay en la oficina
    todos los lunes mándame quién viene en la semana
    activa el resumen
    apúntame al resumen
    suscríbeme al resumen
    suscribir este chat al resumen
    resumen diario
    resumen semanal los viernes
    pásame un informe diario de quién está`,
  'stop-digest': `
    detén el resumen
    deja de enviar el resumen
    deja de mandar el resumen
    no me mandes más el resumen
    no mandes más resúmenes
    no quiero más resúmenes
    ya no quiero el resumen
    para el resumen
    quita el resumen
    cancela el resumen diario
    desactiva el resumen
    bórrame del resumen
    dame de baja del resumen
    basta de resúmenes`,
  'my-subscriptions': `
    qué me escribes
    qué mensajes me mandas
    mis suscripciones
    a qué estoy suscrito
    qué notificaciones tengo
    qué notificaciones tengo puestas
    qué avisos tengo
    qué avisos tengo activos
    qué avisos recibo
    qué alertas tengo
    a quién sigo
    a quiénes sigo
    de quién recibo avisos
    qué resúmenes tengo activados
    qué me vas a mandar
    lista de mis avisos
    lista de mis notificaciones
    ver mis suscripciones
    tengo algún aviso puesto`,
  'send-warnings': `
    envía avisos aquí
    manda los avisos de administración aquí
    quiero recibir los avisos del sistema
    avísame de los fallos del sistema
    mándame las alertas de administrador
    notifica aquí los errores de la integración
    envía aquí las advertencias`,
  'stop-warnings': `
    detén los avisos aquí
    deja de mandar avisos del sistema
    no mandes más alertas de administrador
    para los avisos de administración
    no quiero más avisos de fallos`,
  'my-data': `
    qué sabes de mí
    qué se sabe de mí
    qué datos tienes de mí
    qué datos guardas
    qué guardas de mí
    qué información tienes sobre mí
    qué almacenas
    mis datos
    quiero ver mis datos
    quiero descargar mis datos
    exporta mis datos
    cuánto tiempo guardas mis datos
    cuánto tiempo guardáis los datos
    qué registras
    qué recopilas de mí
    me espías
    qué haces con mis datos
    protección de datos
    privacidad
    rgpd
    de dónde sacas los datos`,
  'delete-my-data': `
    elimina mis datos
    borra mis datos
    borra todo lo mío
    borra todo lo que sabes de mí
    borra mi historial
    elimina todo lo que tienes de mí
    quiero borrar mis datos
    quiero que borres mis datos
    olvídame
    olvida todo sobre mí
    derecho al olvido
    suprime mis datos
    destruye mi información`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
