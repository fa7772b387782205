import type { IntentName } from '../../intent-name.ts';

/** Questions about now, one a line, for the classifier. */
export const now = {
  'who-is-in': `
    quién está en {place}
    quién anda por {place}
    quién hay en la oficina
    quienes estamos hoy
    hay alguien por ahí
    hay alguien en {place} ahora mismo
    alguien en {place}?
    quién ha venido hoy
    quien ha llegado ya
    quiénes han venido a la oficina
    dime quién está en {place} {time}
    necesito saber quién está en {place}
    oye, quién está por {place}
    una preguntita, quién está hoy en la oficina
    con quién puedo comer hoy en {place}
    con quién coincido hoy
    a quién me encuentro si bajo a la oficina
    queda alguien en {place}
    sigue alguien en la oficina
    quién sigue por aquí
    quién más está
    quién más anda por la planta {number}
    qué gente hay en {place}
    qué compañeros están en {place}
    qué colegas tengo cerca
    lista de los que están en {place}
    pásame la lista de presentes
    la gente de {place}, quiénes son hoy
    en {place} quién hay
    en la {number} planta quién está
    hoy en {place} quién
    quién ha fichado en {place}
    quién está currando en {place}
    quiénes están laburando en la ofi
    quién cayó hoy por la oficina
    quién llegó a {place}
    voy para {place}, quién está
    estoy solo en {place} o hay alguien más
    soy el único aquí o qué
    estoy sola en la planta
    me apetece un café, quién está por aquí
    quién se apunta a comer, quién está en {place}
    a ver quién está hoy
    enséñame quién está en {place}
    muéstrame la gente presente
    quién anda presencial hoy
    quién está en persona
    quién está físicamente en la oficina
    quién se encuentra en el edificio
    quién ocupa la planta {number}
    hay compañeros en {place}
    hay alguien más en el edificio
    tenemos a alguien en {place}
    ha venido alguien a {place}
    ya llegó alguien
    está alguien para abrir la puerta
    alguien que me pueda abrir en {place}
    necesito que alguien recoja un paquete en {place}, quién está
    hay vida en {place}
    está vacía la oficina o hay alguien
    quién ha dado señales de vida en {place}
    qué peña hay hoy
    qué banda anda en la oficina
    quién ha aparecido hoy por {place}
    dame nombres, quién está en {place}
    presentes hoy
    gente en {place} ahora
    asistencia de hoy en {place}
    quién me puedo cruzar en {place}
    se sabe quién está en {place}`,
  'who-is-remote': `
    quién está en remoto
    quién teletrabaja hoy
    quién trabaja desde casa
    quiénes están en casa
    quién hace home office hoy
    quién anda en teletrabajo {time}
    quién se ha quedado en casa
    quiénes curran desde casa hoy
    gente en remoto
    lista de remotos
    hay alguien trabajando a distancia
    cuántos están en remoto
    cuánta gente teletrabaja
    quién no ha venido porque está en remoto
    dime quién está online desde casa
    quienes estan conectados desde casa
    hay muchos teletrabajando hoy
    qué compañeros están en remoto
    quién está remoto {time}
    quién labura desde la casa
    en remoto quién está
    desde casa quién trabaja hoy
    quién se conecta desde fuera
    quién trabaja en remoto hoy
    alguien en teletrabajo
    quién hace teletrabajo {time}
    quién va a trabajar desde casa {time}
    quién estará en remoto {time}
    quiénes harán home office {time}`,
  'who-is-on-leave': `
    quién está de vacaciones
    quién está de permiso
    quién libra hoy
    quiénes tienen el día libre
    quién anda de vacaciones {time}
    quién está ausente por vacaciones
    hay alguien de vacaciones
    quién se ha cogido el día
    quién tiene fiesta hoy
    quienes estan de descanso
    cuántos están de vacaciones
    gente de permiso
    lista de gente de vacaciones
    quién tiene permiso {time}
    quién se va de vacaciones {time}
    quién estará de vacaciones {time}
    quién libra {time}
    quién anda de franco
    quién está de licencia
    quién ha pedido el día
    está mucha gente de vacaciones
    a quién no puedo molestar porque está de vacaciones
    quién se ha pillado puente
    quién está de libre
    quién tiene vacaciones {time}
    qué compañeros están de vacaciones
    dime quién está con permiso`,
  'who-is-sick': `
    quién está enfermo
    quién está de baja
    hay alguien enfermo hoy
    quiénes están malos
    quién se ha puesto malo
    quién tiene gripe
    está {who} de baja
    está enferma {who}
    {who} está malo?
    {who} está con gripe
    está de baja médica {who}
    quién está con fiebre
    cuánta gente hay de baja
    cuántos enfermos tenemos
    por qué no vino {who}, está de baja
    es que {who} está enferma?
    {who} sigue de baja
    ¿se ha puesto enfermo {who}?
    quién ha pillado el covid
    quién falta por enfermedad
    bajas de hoy
    quién está de incapacidad
    está mala {who} o qué le pasa
    qué le pasa a {who}
    sabes si {who} está pachucho
    {who} está resfriado`,
  'who-is-not-in': `
    quién falta hoy
    quién no está
    quién no ha venido
    quiénes faltan en {place}
    quién no vino hoy
    quién está fuera
    quién está ausente
    gente que falta
    ausencias de hoy
    quién no ha aparecido
    a quién echamos en falta
    quién no está en la oficina
    quién no anda por {place}
    quién no ha llegado todavía
    quienes no han llegado
    falta alguien hoy
    hay alguien que no haya venido
    quién no viene {time}
    quién no estará {time}
    quién faltará {time}
    quién falta de {department}
    quién no está de {department}
    quiénes están fuera de la oficina {time}
    dime los ausentes
    faltan muchos hoy
    quién se ha escaqueado hoy
    a quién no voy a ver hoy
    quién no fue a {place}
    lista de ausentes`,
  'who-of-department': `
    quién de {department} está
    hay alguien de {department}
    quién hay de {department} en {place}
    quiénes de {department} han venido
    está alguien de {department}
    necesito a alguien de {department}
    necesito hablar con alguien de {department}, hay alguien
    busco a alguien de {department}
    hay gente de {department} en {place}
    dónde está la gente de {department}
    dónde anda {department}
    está {department} hoy
    ha venido {department}
    cuántos de {department} hay en {place}
    cuánta gente de {department} está
    los de {department} están en {place}?
    {department} dónde está hoy
    quién de {department} viene {time}
    quién de {department} estará {time} en {place}
    viene alguien de {department} {time}
    viene {department} {time}
    habrá alguien de {department} en {place} {time}
    quién del equipo de {department} está
    y los de {department}?
    los chicos de {department} andan por aquí
    las de {department} quién ha venido
    alguien de {department} por la oficina
    alguien de {department} en la planta {number}
    me hace falta alguien de {department}
    con quién hablo de {department} que esté aquí
    quién me puede atender de {department}
    de {department} quién está en {place}
    de {department} quién hay
    tenemos a alguien de {department} en {place}
    queda alguien de {department}
    el departamento de {department} quién está
    el área de {department} quién anda
    se me ha roto el portátil, hay alguien de {department}
    tengo que entregar un papel a {department}, hay alguien
    quiénes de {department} trabajan hoy en {place}
    gente de {department} presente
    {department} en {place} quién
    quién está de {department} en remoto
    llegó alguien de {department}
    está el equipo de {department}
    quién curra hoy de {department}
    hay algún compañero de {department}
    quién es de {department} y está aquí
    algún {department} por ahí
    quién vino de {department}`,
  'where-is': `
    dónde está {who}
    donde anda {who}
    dónde para {who}
    dónde se mete {who}
    has visto a {who}
    alguien ha visto a {who}
    busco a {who}
    estoy buscando a {who}
    ando buscando a {who}
    dónde puedo encontrar a {who}
    dónde pillo a {who}
    dónde encuentro a {who}
    necesito a {who}
    necesito hablar con {who}, dónde está
    tengo que ver a {who}
    tengo que ver a {who}, dónde para
    tengo que hablar con {who}
    quiero hablar con {who}, por dónde anda
    quiero pillar a {who}
    me urge {who}
    en qué oficina está {who}
    en qué planta está {who}
    en qué piso anda {who}
    en qué sede trabaja hoy {who}
    desde dónde trabaja {who} hoy
    de dónde trabaja {who}
    {who} dónde está
    {who} por dónde anda
    {who}, sabes dónde está
    {who}?
    y {who}
    sabes algo de {who}
    sabes dónde está {who}
    se sabe dónde está {who}
    qué sabes de {who}
    qué es de {who}
    dime dónde está {who}
    localízame a {who}
    localiza a {who}
    ubica a {who}
    ubicación de {who}
    estado de {who}
    cuál es el estado de {who}
    encuéntrame a {who}
    búscame a {who}
    quiero encontrar a {who}
    no encuentro a {who}
    no veo a {who} por ningún lado
    no localizo a {who}
    tengo reunión con {who} y no lo encuentro
    tengo un paquete para {who}, dónde está
    traigo unos papeles para {who}, dónde se sienta hoy
    llevo toda la mañana buscando a {who}
    se ha perdido {who}?
    dónde se ha metido {who}
    dónde leches está {who}
    dónde quedó {who}
    pregunta por {who}
    hoy dónde está {who}
    a {who} dónde la encuentro
    a {who} dónde lo puedo ver
    dónde localizo a {who}
    dónde trabaja hoy {who}
    dónde curra {who} {time}
    por dónde para {who}
    dónde andan {who} y {who}
    {who} está en remoto o en la oficina
    está {who} en la oficina o en casa
    está {who} en remoto o en {place}
    {who} anda en {place} o en casa`,
  'is-in': `
    está {who}
    está {who} en la oficina
    está {who} en {place}
    está {who} por aquí
    anda {who} por aquí
    anda {who} por {place}
    ha venido {who}
    ha llegado {who}
    ha llegado ya {who}
    llegó {who}
    ya llegó {who}
    vino {who} hoy
    sigue {who} en {place}
    sigue {who} por ahí
    todavía está {who}
    se ha ido ya {who}
    se fue {who}
    queda {who} por ahí
    {who} está hoy
    {who} está?
    {who} ha venido hoy
    {who} anda por ahí?
    {who} ya llegó
    {who} está en {place}
    {who} trabaja hoy en {place}
    {who} en {place}?
    {who} hoy en la ofi?
    puedo pasar a ver a {who}
    puedo pillar a {who} en {place}
    puedo encontrar a {who} en la oficina
    pillo a {who} en {place}
    encuentro a {who} en la ofi
    me encuentro a {who} si subo
    tenemos a {who} en {place}
    tenemos hoy a {who}
    contamos con {who} hoy
    está disponible {who} en {place}
    se encuentra {who} en el edificio
    se encuentra {who}
    se deja ver {who} hoy
    ha aparecido {who}
    apareció {who}
    ha fichado {who}
    ha entrado {who}
    están {who} y {who}
    están {who} y {who} en {place}
    está {who} o {who}
    sabes si está {who}
    sabes si {who} está en {place}
    me puedes decir si {who} está
    me confirmas si ha llegado {who}
    a ver si está {who}
    mira si {who} está en {place}
    comprueba si {who} está
    hola, está {who} por ahí
    oye, {who} está en {place} o no
    perdona, ha llegado {who}
    es verdad que {who} está en {place}
    {who} está en su sitio
    está en su mesa {who}
    está {who} en la planta {number}
    anda por la planta {number} {who}
    tengo que firmar algo con {who}, está en {place}
    quiero tomar café con {who}, está
    voy a subir a ver a {who}, está
    {who} está currando en la oficina hoy
    labura hoy {who} en {place}
    está {who} presencial hoy
    coincido con {who} hoy`,
  'is-remote': `
    está {who} en remoto
    {who} trabaja desde casa
    {who} está en casa
    {who} teletrabaja hoy
    hace home office {who}
    está {who} teletrabajando
    {who} anda en remoto {time}
    se ha quedado en casa {who}
    está en casa {who} hoy
    trabaja desde casa {who} {time}
    {who} está remoto
    {who} en teletrabajo?
    curra desde casa {who}
    labura desde casa {who}
    estará en remoto {who} {time}
    {who} va a teletrabajar {time}
    sabes si {who} está en remoto
    {who} está conectado desde casa
    hoy {who} en remoto?
    es que {who} trabaja en remoto hoy
    {who} hace teletrabajo {time}`,
  'is-on-leave': `
    está {who} de vacaciones
    {who} está de permiso
    libra hoy {who}
    {who} tiene el día libre
    tiene vacaciones {who} {time}
    está de vacaciones {who} {time}
    {who} sigue de vacaciones
    se ha ido de vacaciones {who}
    anda de vacaciones {who}
    {who} de vacaciones?
    está {who} con permiso
    {who} libra {time}
    estará de vacaciones {who} {time}
    está fuera {who} por vacaciones
    {who} se ha cogido el día
    {who} tiene fiesta hoy
    sabes si {who} está de vacaciones
    {who} está ausente
    {who} está de licencia
    está de descanso {who}
    trabaja {who} {time} o libra`,
  'is-not-in': `
    no está {who}
    no ha venido {who}
    {who} no está?
    {who} no ha venido hoy
    {who} no vino
    por qué no está {who}
    por qué no ha venido {who}
    por qué faltó {who}
    sabes por qué faltó {who}
    por qué no vino {who}
    falta {who}
    faltó hoy {who}
    cómo es que no está {who}
    {who} no ha llegado todavía?
    todavía no llegó {who}
    no anda {who} por ahí
    no viene {who} hoy
    {who} no viene {time}
    no estará {who} {time}
    es verdad que {who} no está
    y {who} no ha aparecido?
    {who} no está en {place}?
    qué raro que {who} no esté, pasa algo?`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
