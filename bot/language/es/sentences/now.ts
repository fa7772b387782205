import type { Sentences } from '../../language.ts';

/** Who is where now. */
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
    se sabe quién está en {place}
    quién anda currando en {place} ahora
    a quién me encuentro si voy a {place}
    hay alguien conocido en {place} o estoy solo
    quién se ha dignado a venir {time}
    quién ha fichado en {place} esta mañana
    quién está físicamente en {place}
    con quién puedo comer en {place}
    qué peña hay por {place}
    se ve a alguien por {place}
    me dices quién está por {place} porfa
    quién ha aparecido por {place} {time}
    quién me puede recoger un paquete en {place}
    hay algún compañero rondando por {place}
    cómo está {place}, a quién tenemos allí
    y por {place} quién anda
    quiénes son los presentes en {place}
    la lista de presentes de {place}
    los que están en {place} quiénes son
    quién trabaja hoy desde {place}
    qué caras hay hoy en {place}
    quién pisa {place} {time}
    pásame los nombres de la gente de {place}
    quién ha llegado ya
    quién se encuentra en {place}
    a quién pillo en {place}
    quién está dando el callo en {place}
    qué compañeros están en persona {time}
    quién ocupa {place} ahora mismo
    voy a encontrar a alguien en {place}
    {place}, hay alguien que conozca
    están los colegas en {place} {time}
    quién está aparte de mí
    dame los presentes de {place} rápido
    quiénes somos en {place}
    qué gente se ve por {place} {time}
    de los nuestros quién está en {place}
    quién ha madrugado {time}
    qué compañeros hay en {place} hoy
quien se ha dejado caer por la ofi
a quien pillo en la oficina
pasame la lista de los que estan en {place}
quien ha aparecido hoy
quien anda por {place}
a quien me encuentro en {place}
quien ha venido hoy
que gente hay en {place}
quien hay ahora mismo
quien esta por ahi
quienes andan en {place}
nombres de los que estan en {place}
quien esta currando en {place}
hay alguien mas que yo en la oficina
lista de presentes en {place}
`,
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
    quiénes harán home office {time}
    quién se ha quedado en casa trabajando {time}
    quiénes teletrabajan {time}
    quién curra desde casa {time}
    quién está en pijama {time}
    quiénes van en remoto {time}
    la gente que trabaja a distancia {time}
    a quién le mando enlace de videollamada porque está en casa
    quién no ha venido porque teletrabaja
    lista de teletrabajo {time}
    hay alguien en remoto {time}
    qué compañeros están en home office {time}
    quién trabaja desde el sofá
    quién está conectado desde su casa
    cuántos están teletrabajando {time}
    quién prefirió trabajar en casa
    quiénes son los de casa {time}
    quién no ha salido de casa {time}
    cuánta gente trabaja a distancia {time}
    los que teletrabajan {time}
quien curra desde casa
quien esta teletrabajando
quien esta en remoto {time}
quien se ha quedado en casa
quien trabaja hoy desde casa
`,
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
    dime quién está con permiso
    hay alguien librando {time}
    quién está de vacaciones {time}
    quién se ha cogido el día {time}
    quién se ha pedido {time}
    a quién le toca librar {time}
    quién está desconectado {time} por vacaciones
    quiénes están de permiso {time}
    quién se ha ido a la playa {time}
    hay gente de vacaciones {time}
    quién no trabaja {time} por vacaciones
    los que están de vacaciones {time} quiénes son
    quién tiene día libre {time}
    quién está fuera de vacaciones {time}
    lista de vacaciones {time}
    qué compañeros tienen permiso {time}
    qué compañeros están de vacaciones {time}
    quién tiene vacaciones puestas {time}
    cuántos compañeros están de vacaciones {time}
quien anda de vacas {time}
quien esta de vacaciones
quien libra {time}
quien tiene libre {time}
quien esta fuera de vacaciones {time}
`,
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
    {who} está resfriado
    quién está malito {time}
    hay alguien de baja {time}
    quién ha pillado la gripe
    quién no viene porque está enfermo
    quién ha avisado que está malo
    tenemos enfermos {time}
    quién está de baja médica
    a quién le duele algo hoy
    los que están enfermos quiénes son
`,
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
    lista de ausentes
    quién falta {time}
    ha venido todo el mundo o falta gente
    quién no ha aparecido {time}
    quién no se ha presentado {time}
    estamos todos o falta alguien
    a quién echamos de menos {time}
    quién ha faltado {time} en {place}
    los ausentes de {time}
    quién no está por aquí
    falta alguien en {place}
    la lista de ausentes {time}
    quién no va a estar {time}
    quién se ha escaqueado {time}
    quiénes son los que no han venido
    quién no ha fichado {time}
    los que faltan {time}
    quién se ha ausentado {time}
quien no ha aparecido
quien falta
quienes faltan
quien no ha venido
quien se ha escaqueado hoy
`,
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
    quién vino de {department}
    irá alguien de {department} a {place} {time}
    los de {department} desde dónde curran {time}
    hay gente de {department} por {place}
    busco a alguien de {department} en {place}
    quién de {department} está disponible en {place}
    qué pasa con {department}, han venido {time}
    el equipo de {department} está {time}
    necesito hablar con {department}, quién está
    la gente de {department} viene {time}
    del departamento de {department} quién anda por ahí
    por parte de {department} quién ha venido
    {department} está en la oficina {time}
    quién representa a {department} en {place}
    alguno de {department} por la ofi {time}
    los compañeros de {department} dónde están
    presentes de {department} en {place}
    tenemos a alguien de {department} {time}
viene {time} algun {department}
hay {department} en {place}
los de {department} estan en {place}
alguien de {department} por ahi
los de {department} vienen {time}
gente de {department} en {place}
quien de {department} ha venido
hay algun {department} en la oficina
los {department} estan?
necesito a alguien de {department}, quien esta
los de {department} de {place} quien esta
hay algun {department} en {place} con quien hablar
la gente de {department}, hay alguno en {place}
`,
  'who-is-not-so': `
    quién no está en remoto
    quién no teletrabaja {time}
    quién no está de vacaciones
    quién no trabaja desde casa
    quién no está de vacaciones {time}
    quién no está en remoto {time}
    quiénes no libran {time}
    qué gente no teletrabaja {time}
    quién no tiene vacaciones {time}`,
  'team-not-in': `
    quién de mi equipo no está
    quién falta de mi equipo
    quién de los míos no ha venido
    de mi gente quién no está
    falta alguien de mi equipo {time}
    qué compañeros de mi equipo no vienen {time}
    quién falta de mi equipo {time}
    quién de mi equipo no ha venido
    los ausentes de mi equipo {time}
    de mi equipo quién no está {time}
    falta alguien de los míos {time}
    quién no viene de mi equipo {time}
    a quién le falta venir de mi equipo
    los míos que no han venido {time}
    quién de mi gente no está {time}`,
} as const satisfies Sentences;
