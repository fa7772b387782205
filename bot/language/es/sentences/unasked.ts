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
    qué tengo fijo {time}
    qué reglas semanales tengo
    qué días fijos tengo puestos
    qué tienes apuntado para cada semana
    mis días recurrentes
    tengo alguna regla guardada
    cuál es mi rutina semanal guardada
    qué repites cada semana para mí
    enséñame lo que se repite
que dias tengo fijados cada semana
que dias fijos tengo
mis dias fijos
que tengo puesto cada semana
`,
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
cancela todo lo que tenía planeado {time}
borra mis planes
ya no tengo planes {time}
quita todo lo previsto {time}
olvida mis días apuntados
elimina lo que tenía para {time}
anula mis planes de {time}
fuera todos mis planes
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
    quita lo de {time}
    quita lo de {time} cada semana
    ya no teletrabajo siempre {time}
    borra mi regla de {time}
    deja de ponerme en remoto cada {time}
    se acabó lo de {time} en casa
    elimina la repetición
    ya no tengo días fijos
    anula mi rutina semanal
`,
  'undo-rules': `
    deshaz mis reglas semanales
    deshaz la regla
    deshacer la regla semanal
    deshaz lo de las reglas
    recupera mis reglas semanales
    vuelve a poner mis reglas
    devuelve mis reglas
    restaura las reglas
    no, cada semana no, quítalo
    quita la regla que acabo de poner
    borra la última regla
    no quería que fuera cada semana
    deshaz la repetición
`,
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
    alerta cuando llegue {who}
    pégame un toque cuando {who} llegue
    avísame si aparece {who}
    dime algo en cuanto llegue {who}
    quiero saber cuándo entra {who}
    mándame un mensaje cuando llegue {who}
    hazme una señal si {who} pisa {place}
    me avisas cuando {who} esté en {place}
    alértame cuando venga {who}
    en cuanto veas a {who} me dices
    necesito un aviso cuando llegue {who}
    notifícame la llegada de {who}
    estoy esperando a {who}, avísame
    dame un toque cuando veas a {who}
dame un toque en cuanto llegue {who}
avisame cuando llegue {who}
pegame un toque cuando aparezca {who}
dime cuando este {who}
`,
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
    sigue a {who} todos los días
    cada vez que venga {who} dímelo
    todos los días notifícame si está {who}
    siempre que aparezca {who} avísame
    cada mañana dime cuándo llega {who}
    quiero aviso diario de {who}
    a diario avísame de {who}
dime cada dia si esta {who}
avisame todos los dias cuando este {who}
cada vez que venga {who} avisame
`,
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
    ya encontré a {who}, no hace falta que me avises
    ya no hace falta que me avises de {who}
    no me notifiques más sobre {who}
    ya encontré a {who}, no me avises
    cancela la alerta de {who}
    olvida lo de avisarme de {who}
    deja de avisarme cuando llega {who}
    saca a {who} de mis avisos
    paso de los avisos de {who}
    borra el seguimiento de {who}
    no quiero saber más cuándo llega {who}
    ya no necesito la alerta de {who}
    olvídate de {who}
    lo de {who} ya está, no me avises
    no me digas más cuándo llega {who}
    quítame la alerta de {who}
    no quiero más alertas de {who}
ya no me avises mas de {who}
deja de avisarme de {who}
quita los avisos de {who}
`,
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
    sabes si mi jefe me sigue
    quién me está siguiendo
    a quién avisas cuando llego
    alguien tiene alertas sobre mí
    quién recibe aviso de mi llegada
    quién quiere saber cuándo llego
    qué personas me siguen
    tengo seguidores
    la lista de los que me siguen
    quién me tiene en sus alertas
    quién ha pedido saber cuándo llego
    hay gente que me vigila
hay alguien pendiente de mi
me esta siguiendo alguien
a quien avisas cuando llego
quien me vigila
quien quiere saber cuando estoy
`,
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
    que no le llegue a nadie un aviso mío
    bloquea los avisos sobre mí
    no quiero que sepan cuándo llego
    no dejes que me pongan alertas
`,
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
    acepto seguidores
    ya me pueden seguir
    deja que avisen de mi llegada
    desbloquea los seguimientos
    acepto que me sigan otra vez
    no me importa que me sigan
    que me siga quien quiera
    quita el bloqueo de seguidores`,
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
    recordatorio diario para poner mi estado
    cada mañana pregúntame de dónde curro
    quiero que me preguntes a diario
    mándame la pregunta por las mañanas
    a las {number} pregúntame cada día dónde trabajo
    recuérdame cada mañana poner mi estado
    escríbeme cada mañana para saber dónde estoy
    cada mañana ven a preguntarme dónde estoy
    todas las mañanas pregunta dónde curro
    recuérdame por la mañana decir desde dónde trabajo
    a primera hora pregúntame cada día
pregunta cada mañana donde estare
preguntame por las mañanas donde trabajo
preguntame cada dia donde estoy
`,
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
    cancela el recordatorio de la mañana
    deja de preguntarme cada mañana
    no me preguntes más por las mañanas
    quita la pregunta diaria
    basta de preguntas por la mañana
    qué pesado con la pregunta de la mañana, quítala
    desactiva la pregunta matinal
    para ya con las preguntas de la mañana
    no quiero más la preguntita diaria
    se acabaron las preguntas de la mañana
    estoy harto de la pregunta de la mañana
    no quiero tu pregunta diaria
    ahórrame la pregunta matinal
    déjame en paz con el mensaje de la mañana
no hace falta que me preguntes por la mañana
deja de preguntarme por las mañanas
ya no me preguntes mas cada mañana
`,
  'not-today': `
    hoy no
    hoy no me preguntes
    hoy no, gracias
    por hoy no
    hoy paso
    {time} no me preguntes
    sáltate la pregunta {time}
    {time} paso de la pregunta
    {time} déjame tranquilo
    no preguntes {time}
`,
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
    pásame un informe diario de quién está
    manda aquí un resumen los días laborables a {time} de quién está en {place}
    pon en este canal cada mañana quién viene
    cada lunes a {time} un resumen de la semana aquí
    publica aquí a diario la lista de {place}
    quiero un informe diario en este grupo
    entre semana a {time} dinos aquí quién está
    comparte aquí cada tarde quién viene {time}
    envía al grupo el resumen cada día
    suelta aquí todos los días un repaso de quién está
    un parte diario en este chat a {time}
cada dia laborable {time} manda quien esta en {place}
mandame cada dia laborable {time} quien esta en {place}
{time} mandame quien viene {time}
pon aqui cada mañana quien ha venido
resumen diario {time} de quien esta
un resumen cada {time} de quien viene {time}
`,
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
    basta de resúmenes
    deja de mandar el resumen aquí
    no queremos más el informe diario
    quita el resumen de este canal
    para el parte de la mañana
    cancela el resumen automático
    ya no publiques el resumen
    sobra el resumen diario
    corta los resúmenes
ya no quiero el resumen {time}
no mandes mas el resumen
para el resumen diario
quita la lista diaria
deja de mandar la lista {time}
`,
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
    tengo algún aviso puesto
    qué mensajes automáticos recibo
    lista de mis suscripciones
    qué me mandas por tu cuenta
    qué notificaciones tengo activas
    cuáles son mis avisos automáticos
    qué cosas me envías sin pedirlo
    qué recordatorios y resúmenes tengo
que alertas tengo puestas
a que estoy suscrito
que avisos tengo activados
que me mandas
que mensajes recibo de ti
todas las alertas que he puesto
las alertas que tengo
`,
  'send-warnings': `
    envía avisos aquí
    manda los avisos de administración aquí
    quiero recibir los avisos del sistema
    avísame de los fallos del sistema
    mándame las alertas de administrador
    notifica aquí los errores de la integración
    envía aquí las advertencias
    mándame los avisos de administración
    avísame si falla la recogida de datos
    quiero las alertas técnicas
    avísame cuando caduque el certificado
    envíame las advertencias de admin
    quiero recibir los avisos técnicos
    si hay fallos de recogida dímelo`,
  'stop-warnings': `
    detén los avisos aquí
    deja de mandar avisos del sistema
    no mandes más alertas de administrador
    para los avisos de administración
    no quiero más avisos de fallos
    no me mandes más alertas técnicas
    quita los avisos de administración
    basta de advertencias de admin
    deja de avisarme de los fallos
    apaga las alertas de sistema
    ya no quiero avisos de administración
    corta los avisos técnicos`,
} as const satisfies Sentences;
