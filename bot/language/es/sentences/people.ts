import type { Sentences } from '../../language.ts';

/** Where named people are. */
export const people = {
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
    {who} anda en {place} o en casa
    necesito pillar a {who}, dónde lo encuentro
    no encuentro a {who} por ningún lado
    {who} en qué sitio está currando {time}
    se sabe algo de {who}
    {who} está en qué edificio
    dónde se sienta {who} {time}
    en qué planta pillo a {who}
    desde dónde trabaja {who} {time}
    tengo que firmar un papel con {who}, dónde anda
    en qué ciudad está {who} {time}
    dónde puedo dar con {who}
    dónde tiene la mesa {who}
    por dónde anda metido {who}
    a dónde ha ido {who}
    tienes a {who} localizado
    dónde le puedo encontrar a {who}
    me urge ver a {who}, dónde está
    {who} en qué sede está
    sabes el paradero de {who}
    a {who} le has visto por algún lado
    a {who} la ves por ahí
    sabes en qué mesa se ha puesto {who}
    dónde narices está {who}
    en qué oficina anda {who} {time}
    me puedes localizar a {who}
    a ver si encuentras a {who}
{who} donde se sienta
{who} donde anda
por donde para {who}
donde pillo a {who}
en que planta esta {who}
donde se ha metido {who}
desde donde curra {who}
en que oficina esta {who}
`,
  'is-in': `
está {who} es que tengo su portátil
hola está {who} es que tengo algo suyo
una preguntita está {who} que le traigo el cargador
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
    coincido con {who} hoy
    {who} está trabajando en la oficina o qué
    se ha pasado {who} por {place} {time}
    ha venido {who} {time} o no
    está {who} en su sitio
    puedo subir a ver a {who}
    {who} se ha dejado caer por {place}
    tenemos a {who} con nosotros {time}
    si bajo encuentro a {who}
    pillo a {who} en {place} si voy ahora
    {who} está en el edificio
    {who} ha fichado ya
    sigue {who} en {place} o se ha ido
    {who} vino al final
    {who} está presente o ausente
    me confirmas que {who} está en {place}
    está por ahí {who}
    {who} está en persona {time}
    tengo que darle una cosa a {who}, está
    ves a {who} en la lista
    {who} ha aparecido
    ha ido {who} a la oficina {time}
    sabes si está {who} por {place}
    puedo encontrar a {who} en la ofi
    al final {who} ha venido
    ya está {who} por aquí
    se puede ver a {who} en persona {time}
    he quedado con {who}, ha llegado
    puedo cruzarme con {who} {time}
    {who} está entre los presentes de {place}
    {who} ha venido a currar {time}
    sigue por ahí {who}
ha conseguido llegar {who}
{who} esta?
{who} anda por ahi
esta {who} en su sitio
esta por aqui {who}
pillo a {who} en la oficina
se ha dejado ver {who}
esta {who} en {place}
`,
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
    {who} hace teletrabajo {time}
    {who} se ha quedado en casa {time}
    {who} teletrabaja {time}
    está {who} currando desde casa {time}
    a {who} le pillo en casa {time}
    {who} trabaja a distancia {time}
    {who} trabaja hoy desde su casa
    está {who} en home office {time}
    {who} no está en casa teletrabajando
    {who} conectado desde casa
    curra {who} en casa {time}
    {who} está en casita {time}
`,
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
    trabaja {who} {time} o libra
    está {who} de vacaciones {time}
    {who} se ha cogido vacaciones {time}
    {who} tiene el día libre {time}
    {who} está de permiso {time}
    {who} ha pedido {time}
    no estará {who} de vacaciones
    {who} se fue ya de vacaciones
    {who} trabaja {time} o libra
    tiene fiesta {who} {time}
    {who} está de descanso {time}
    {who} se ha ido de vacaciones
`,
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
    qué raro que {who} no esté, pasa algo?
    {who} no ha venido {time}
    falta {who} {time}
    {who} se ha ido ya
    hoy no viene {who}
    {who} está ausente {time}
    {who} no anda por aquí
    no tenemos a {who} {time}
    {who} no se ha presentado
    {who} no está por la ofi, no
`,
} as const satisfies Sentences;
