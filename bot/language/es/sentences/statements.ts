import type { IntentName } from '../../intent-name.ts';

/** What people state about themselves, one a line, for the classifier. */
export const statements = {
  'say-office': `
    estoy en {place}
    estoy en la oficina
    estoy aquí
    ya estoy aquí
    ya llegué
    ya he llegado
    ya llegué, planta {number}
    acabo de llegar a {place}
    acabo de entrar por la puerta
    acabo de sentarme en {place}
    aquí ando
    aquí ando, {number} piso
    aquí estoy, en la planta {number}
    he llegado a {place}
    he venido a la oficina
    he venido a {place} hoy
    hoy estoy en {place}
    hoy he venido
    hoy voy a la oficina
    hoy curro en {place}
    hoy trabajo desde {place}
    hoy iré a {place}, llego a las {number}
    llego a las {number}
    llego a la oficina sobre las {number}
    llego tarde, sobre las {number}
    voy a {place} {time}
    voy {time}
    {time} voy a la oficina
    {time} voy a {place}
    {time} estoy en {place}
    {time} estaré en {place}
    {time} vengo
    {time} me paso por {place}
    {time} trabajo en {place}
    {time} me toca oficina
    {time} me toca presencial
    estaré en {place} {time}
    me acerco a {place} {time}
    me paso por {place} {time}
    bajo a {place} {time}
    subo a {place} {time}
    vendré {time}
    iré {time} a {place}
    pienso ir {time}
    tengo pensado ir {time} a {place}
    apúntame {time} en {place}
    apúntame para {time}
    ponme en {place}
    ponme en {place} {time}
    márcame en {place}
    márcame presente
    regístrame en {place}
    cuenta conmigo {time}
    contad conmigo {time} en {place}
    me veréis por {place} {time}
    me encontráis en la planta {number}
    me he cambiado a la planta {number}
    me cambio a {place}
    me muevo a la planta {number}
    me quedo en {place} hasta {time}
    estoy en {place} hasta {time}
    estoy en {place} toda la semana
    estoy de vuelta en {place}
    sigo en {place}
    presente
    presente en {place}
    en {place} hoy
    en {place} {time}
    los {time} estoy en {place}
    {time} siempre voy a {place}
    a partir de ahora {time} voy a {place}
    estoy sentada en {place}
    estoy trabajando en {place}
    estoy laburando en {place}`,
  'say-remote': `
    estoy en remoto
    trabajo desde casa
    hoy trabajo desde casa
    hoy teletrabajo
    hoy me quedo en casa
    hoy home office
    hoy en remoto
    hago home office {time}
    hago teletrabajo {time}
    estoy teletrabajando
    estoy en casa
    estoy en casa hoy
    estoy currando desde casa
    laburo desde casa {time}
    curro desde casa {time}
    {time} en remoto
    {time} teletrabajo
    {time} trabajo desde casa
    {time} me quedo en casa
    {time} estoy en remoto
    {time} estaré en casa
    me quedo en casa {time}
    me quedo trabajando desde casa, viene el fontanero
    trabajaré desde casa {time}
    estaré en remoto {time}
    voy a trabajar desde casa {time}
    voy a teletrabajar {time}
    me conecto desde casa {time}
    a las {number} me voy a casa y termino ahí
    me voy a casa a las {number} y sigo desde allí
    por la tarde sigo desde casa
    por la tarde me voy a casa a seguir
    a partir de las {number} estoy en casa
    después de comer sigo en remoto
    tengo al niño malo, trabajo desde casa
    hay huelga de trenes, me quedo en casa
    ponme en remoto
    ponme en remoto {time}
    apúntame en remoto {time}
    márcame teletrabajo {time}
    {time} siempre estoy en remoto
    desde ahora {time} trabajo desde casa
    todos los {time} en remoto
    hasta {time} estoy en remoto
    toda la semana en remoto
    remoto hoy
    remoto
    teletrabajo {time}
    hoy no voy a la oficina, trabajo desde casa
    hoy no me esperéis, estoy en remoto
    hoy toca casa
    trabajo en remoto {time}
    trabajo a distancia {time}
    desde casa hoy`,
  'say-leave': `
    estoy de vacaciones
    estoy de vacaciones {time}
    estoy de permiso
    estoy de permiso {time}
    estoy de baja
    estoy enfermo
    estoy enferma, hoy no trabajo
    estoy malo
    estoy resfriada, hoy no trabajo
    estoy con fiebre
    estoy con gripe, me quedo en la cama
    me encuentro mal
    no me encuentro bien, hoy no trabajo
    me he puesto mala
    me puse enfermo
    tengo fiebre
    tengo gripe
    tengo el día libre {time}
    tengo vacaciones {time}
    tengo fiesta {time}
    tengo permiso {time}
    hoy libro
    {time} libro
    {time} no trabajo
    {time} no curro
    {time} estoy de vacaciones
    {time} no trabajo, tengo el día libre
    {time} no vengo, estoy de vacaciones
    {time} me cojo el día
    me cojo {time} libre
    me cojo vacaciones {time}
    me tomo el día libre {time}
    me tomo {time}
    me pido {time}
    me he pedido el día {time}
    me voy de vacaciones {time}
    me voy de puente {time}
    estaré de vacaciones {time}
    estaré fuera {time}
    estaré ausente {time}
    estoy fuera {time}
    estoy fuera de la oficina {time}
    ausente {time}
    de vacaciones {time}
    vacaciones {time}
    ponme de vacaciones {time}
    apúntame vacaciones {time}
    márcame de permiso {time}
    asuntos propios {time}
    franco {time}
    no trabajo {time}
    hoy no estoy disponible`,
  'say-hidden': `
    ocúltame
    ocúltame hoy
    ocúltame {time}
    escóndeme
    escóndeme {time}
    no me muestres
    no me muestres {time}
    no quiero que me vean
    no quiero que me vea nadie {time}
    no quiero que se sepa dónde estoy
    no quiero aparecer {time}
    no quiero salir en la lista
    prefiero que hoy no se me vea
    prefiero no aparecer {time}
    prefiero que nadie sepa dónde estoy
    que no me vea nadie {time}
    que no se vea dónde estoy
    que no aparezca hoy
    que nadie sepa dónde estoy {time}
    hazme invisible
    hazme invisible {time}
    ponme invisible
    modo invisible
    modo incógnito
    modo privado {time}
    quítame de la lista {time}
    sácame de la lista
    bórrame de la lista de hoy
    no digas dónde estoy
    no le digas a nadie dónde estoy
    no compartas mi ubicación
    deja de mostrarme
    hoy quiero pasar desapercibido`,
  'say-shown': `
    muéstrame otra vez
    muéstrame de nuevo
    deja de ocultarme
    ya no me ocultes
    quiero volver a aparecer
    quiero que me vean
    hazme visible
    vuelve a mostrarme
    ya pueden verme
    quita el modo invisible
    desactiva el modo oculto
    ya no quiero estar oculto
    que me vean otra vez
    ponme visible
    vuelvo a ser visible
    quiero salir otra vez en la lista
    desocúltame`,
  'say-not': `
    no estoy en {place}
    ya no estoy en {place}
    ya no estoy en la oficina
    no estoy en la oficina
    no estoy aquí
    hoy no voy
    hoy no vengo
    hoy no voy a la oficina
    no voy a {place} {time}
    no vengo {time}
    {time} no voy
    {time} no estaré
    {time} no vengo a {place}
    no iré {time}
    al final no voy {time}
    finalmente no voy a {place}
    no estaré {time}
    no me esperéis {time}
    no contéis conmigo {time}
    me he ido
    ya me fui
    ya me he ido de {place}
    me voy a casa
    me voy ya
    salgo ya de {place}
    ni de broma vengo {time}
    ni loco voy {time}
    ni muerto voy a {place}
    ni de coña voy {time}
    paso de ir {time}
    no pienso ir {time}
    {time} no me veréis el pelo
    no puedo ir {time}
    no podré ir {time}
    me es imposible ir {time}`,
  'say-from': `
    vengo de {place}
    salgo de {place}
    vengo desde {place}
    vuelvo de {place}
    acabo de salir de {place}
    llego desde {place}`,
  clear: `
    restablece mi estado
    resetea mi estado
    reinicia mi estado
    borra mi estado
    quita mi estado
    quita lo que he dicho
    olvida lo que he dicho
    vuelve a automático
    volver a automático
    ponme en automático
    modo automático
    que se detecte solo
    detéctame tú
    empieza de cero
    empezar de cero
    borra lo de hoy
    elimina mi estado manual
    limpia mi estado`,
  undo: `
    deshacer
    deshazlo
    deshaz eso
    vaya, no, deshazlo
    deshaz lo último
    me he equivocado
    me equivoqué
    quítalo
    quita eso
    bórralo
    borra eso
    cancela eso
    cancélalo
    anula eso
    anúlalo
    no era eso, deshazlo
    no quería decir eso, quítalo
    revierte
    atrás
    vuelve atrás
    eso no, quítalo
    uy no, bórralo`,
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
} satisfies Partial<Record<IntentName | 'nothing', string>>;
