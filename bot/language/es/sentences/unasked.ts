import type { Sentences } from '../../language.ts';

/** Weekly rules, plans, and messages that the bot sends unasked. */
export const unasked = {
  'my-rules': `
    mis reglas
    mis reglas semanales
    cuáles son mis reglas semanales
    qué reglas tengo
    qué reglas tengo puestas
    qué tengo puesto cada semana
    qué días fijos tengo
    mis días fijos
    qué hago los lunes según mis reglas
    tengo alguna regla semanal
    enséñame mis reglas
    muéstrame las reglas
    cuál es mi semana tipo
    mi horario semanal
    mi semana habitual
    qué tengo fijo {time}`,
  'end-plans': `
elimina mis planes
borra mis planes para {time}
quita {time}
quita mi teletrabajo de {time}
cancela mis vacaciones de {time}
anula mi día libre de {time}
borra lo que puse para {time}
quita lo que dije de {time}
cancela mi oficina de {time}
borra todos mis planes
elimina todo lo que tengo previsto
quítame {time} de los planes
al final {time} no, quítalo
retira mi plan de {time}
cancela lo de {time}
borra mis días de teletrabajo
quita mi presencia de {time}
anula lo que tenía para {time}
elimina mi previsión de {time}
puedes quitar {time} de mis planes
ya no me pido {time}, cancélalo
borra mis vacaciones
quítalos todos
bórralo todo
cancela todo lo planeado
`,
  'end-rules': `
    termina mis reglas semanales
    borra mis reglas
    quita mis reglas semanales
    quita la regla de {time}
    borra la regla de {time}
    elimina mi regla semanal de {time}
    ya no quiero la regla de {time}
    ya no trabajo desde casa {time}
    ya no voy {time} a {place}
    ya no hago remoto {time}
    se acabó lo de {time}
    se acabó el teletrabajo {time}
    deja de ponerme en remoto {time}
    no me pongas más en {place} {time}
    olvida lo de {time}
    olvida mis días fijos
    cancela mis días fijos
    anula la regla de {time}
    desactiva mis reglas
    quita lo de {time}`,
  'undo-rules': `
    deshaz mis reglas semanales
    deshaz la regla
    deshacer la regla semanal
    deshaz lo de las reglas
    recupera mis reglas semanales
    vuelve a poner mis reglas
    devuelve mis reglas
    restaura las reglas`,
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
} as const satisfies Sentences;
