import type { Sentences } from '../../language.ts';

/** Statements about one’s own place. */
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
    estoy laburando en {place}
    ya he llegado a {place}
    hoy me paso por {place}
    estoy por {place} {time}
    voy a currar en {place} {time}
    me pongo en {place}
    estaré por la ofi {time}
    me planto en {place} {time}
    presencial {time} en {place}
    aquí en {place} todo el día
`,
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
    desde casa hoy
    me quedo en casita {time}
    {time} curro desde casa
    remoto {time} para mí
    no voy, trabajo en casa {time}
    hoy desde el sofá
    me pongo en remoto {time}
    {time} en casa currando
    estaré conectado desde casa {time}
    home office {time} por mi parte
`,
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
    hoy no estoy disponible
    vacaciones {time} para mí
    estoy malita {time}
    me encuentro fatal {time}, no trabajo
    desconecto {time}
`,
} as const satisfies Sentences;
