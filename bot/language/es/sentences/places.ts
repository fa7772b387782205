import type { Sentences } from '../../language.ts';

/** How full places are, and facts about them. */
export const places = {
  'how-full': `
    cuánta gente hay en {place}
    cuánta gente hay
    cuántos hay en la oficina
    cuántos somos hoy
    cuántos estamos en {place}
    cuántas personas hay en {place}
    cuántas personas hay en la planta {number}
    cuántos han venido
    cuántos han venido hoy a {place}
    cuántos en total
    número de personas en {place}
    ocupación de {place}
    qué ocupación tiene {place}
    cuál es el aforo de {place} ahora
    nivel de ocupación
    está muy llena la oficina
    está llena {place}
    está llena la planta {number}
    está petada la oficina
    está a tope {place}
    está a reventar la ofi
    está hasta arriba {place}
    hay mucha gente en {place}
    hay mucha gente hoy
    hay mucho lío en {place}
    hay mucho movimiento en {place}
    hay mucho jaleo en la oficina
    hay ambiente en {place}
    hay poca gente
    hay poca gente en {place} o está lleno
    está vacía la oficina
    está vacío {place}
    está tranquila {place}
    está tranquilo por ahí
    está desierta la oficina
    cómo está la oficina de gente
    cómo está {place} hoy
    cómo está la cosa en {place}
    cómo está el patio en {place}
    cómo anda {place}
    cómo anda de gente {place}
    cómo de llena está {place}
    cómo de lleno está
    qué tal está {place}
    qué tal de gente {place}
    qué tal la oficina hoy
    qué tan llena está {place}
    qué tan lleno está {place}
    qué tan ocupado está
    se puede trabajar en {place} o está lleno
    hay agobio en {place}
    vale la pena ir a {place} o está lleno
    quiero ir a {place}, está muy lleno
    voy para allá, hay mucha gente
    me da pereza ir si está lleno, cómo está
    cuánta peña hay
    cuánta banda hay en la oficina
    cuántos gatos hay hoy en {place}
    cuántos compañeros hay en {place}
    cuántos trabajan hoy en {place}
    cuánta gente trabaja hoy en la planta {number}
    cuánta gente hay en todas las sedes
    cuánta gente hay en cada oficina
    cuántos hay en cada planta
    cuántos hay entre todas las oficinas
    gente total en las oficinas
    {place} cuánta gente
    en {place} cuántos hay
    en la planta {number} cuántos son
    porcentaje de ocupación de {place}
    dime el aforo actual
    está {place} a tope o se puede ir
    cuánta peña hay en {place}
    hay mucho jaleo en {place}
    cómo va {place} de gente
    está petado {place}
    está muerto {place} o hay gente
    cuántos somos en {place} ahora
    qué tal está {place} de ocupación
    se cabe en {place}
    el aforo de {place} cómo va
    hay overbooking en {place}
    {place} está hasta arriba
    cuántas personas cuentas en {place}
    cómo de lleno está {place}
    qué porcentaje de ocupación hay en {place}
    número de compañeros en {place} {time}
    hay cuatro gatos en {place} o más
    está todo lleno en {place}
    merece la pena ir a {place} o está vacío
    hay bulla en {place}
    anda concurrido {place}
    está concurrida la {place}
    se puede ir a {place} o hay demasiada gente
    está {place} full
    se está llenando {place}
    queda aire en {place} o nos asfixiamos
    está saturado {place}
    hay movimiento en {place} o es un desierto
    está hasta los topes {place}
como esta la cosa en {place}
como esta la cosa en {place}, mucha gente
esta desierto {place}
esta petado {place}
hay mucho lio en {place}
cuantos hay en {place}
cuanta peña hay en {place}
como va de gente {place}
esta hasta la bandera {place}
esta muerto {place}
esta vacio {place}
cuantos sois en {place}
{place}, hay gente
estan todas las mesas ocupadas en {place}
`,
  'how-full-was': `
    cuánta gente hubo {time}
    cuánta gente hubo en {place} {time}
    cuántos estuvieron en {place} {time}
    cuántos vinieron {time}
    cuántas personas vinieron a {place} {time}
    cuántos fuimos {time}
    cuánta gente fue {time}
    {time} cuánta gente hubo
    {time} cuántos éramos
    estuvo llena la oficina {time}
    estuvo muy lleno {place} {time}
    estaba llena {place} {time}
    estuvo petado {time}
    hubo mucha gente {time}
    hubo mucha gente en {place} {time}
    cómo estuvo {place} {time}
    qué ocupación hubo {time}
    ocupación de {time} en {place}
    qué tal estuvo la oficina {time}
    vino mucha gente {time}
    había mucha gente {time}
    estuvo tranquilo {time}
    cuántos había en {place} {time}
    qué tan lleno estuvo {time}
    cuántos vinieron {time} a {place}
    estuvo lleno {place} {time}
    {time} cuánta peña había
    qué ocupación tuvo {place} {time}
    estaba petado {time}
    estuvo tranquilo {place} {time}
    cuántas personas pasaron por {place} {time}
    hubo jaleo {time}
    la afluencia de {time} cómo fue
    número de asistentes {time}
    cómo estuvo {place} de gente {time}
`,
  'how-full-will-be': `
    cuánta gente habrá {time}
    cuánta gente habrá en {place} {time}
    cuánta gente va a haber {time}
    cuántos vienen {time}
    cuántos vamos a ser {time}
    cuántos seremos {time}
    cuántos van a {place} {time}
    cuántos estarán {time}
    cuántas personas se esperan {time}
    cuánta gente se espera en {place} {time}
    cuánta gente viene {time}
    {time} cuánta gente viene
    {time} cuántos seremos
    estará llena la oficina {time}
    estará lleno {place} {time}
    va a estar lleno {time}
    va a estar petado {place} {time}
    se va a llenar {place} {time}
    se llenará {time}
    habrá mucha gente {time}
    habrá mucho lío {time} en {place}
    va a haber mucha gente {time}
    va a estar tranquilo {time}
    estará tranquila {place} {time}
    cómo estará {place} {time}
    cómo va a estar la oficina {time}
    cómo está la cosa en {place} {time}
    cómo pinta {place} {time}
    cómo se presenta {time} en {place}
    cómo se ve {place} {time}
    qué previsión hay para {time}
    previsión de ocupación {time}
    ocupación prevista {time}
    qué ocupación se espera {time}
    qué tan lleno va a estar {time}
    qué tan llena estará {place} {time}
    habrá poca gente {time}
    será un día tranquilo {time}
    hay mucha gente apuntada {time}
    cuántos apuntados hay {time}
    cuántos han confirmado para {time}
    quiero ir {time}, estará muy lleno
    va a estar petado {time}
    cuánta gente se espera {time} en {place}
    {time} habrá mucho jaleo en {place}
    habrá hueco {time} en {place}
    estará a tope {place} {time}
    se prevé mucha gente {time}
    {time} estará tranquilo
    dudo si ir {time}, estará lleno
    cómo pinta {time} en {place}
    previsión de gente para {time}
    habrá overbooking {time}
    {time} es arriesgado ir a {place}
    habrá cola {time} en {place}
    si vamos {number} {time} cabemos
como va a estar {place} {time}
como va a estar {place} {time} de lleno
{time} como va a estar {place} de lleno
cuantos van {time}
cuantos vienen {time}
cuanta gente se espera {time} en {place}
estara lleno {time}
habra mucha gente {time} en {place}
va a haber lio {time}
`,
  'usually-full': `
    suele llenarse esto {time}
    suele estar llena la oficina {time}
    suele estar lleno {place} {time}
    se suele llenar {place} {time}
    se llena mucho {place} {time}
    {time} suele llenarse {place}
    {time} se llena
    {time} hay mucha gente normalmente
    {time} suele haber gente
    cuánta gente suele haber {time}
    cuánta gente suele venir {time}
    cuánta gente viene normalmente {time}
    cuánta gente hay de media {time}
    media de ocupación {time}
    ocupación habitual de {place} {time}
    ocupación media {time}
    normalmente hay mucha gente {time}
    por lo general está lleno {time}
    en general cómo está {place} {time}
    cómo suele estar {place} {time}
    cómo suelen ser {time} en {place}
    cómo son {time} en la oficina
    suele haber sitio {time}
    suele haber mucho jaleo {time}
    suele estar tranquilo {time}
    son tranquilos {time}
    es normal que esté tan lleno {time}
    hay más gente de lo normal
    cuántos solemos ser {time}
    viene mucha gente {time} a {place}
    acostumbra a llenarse {time}
    se pone muy lleno {place} {time}
    {time} suele estar petado
    normalmente cuánta gente hay {time}
    de media cuántos vienen {time}
    por lo general {place} está lleno {time}
    {time} es un día flojo normalmente
    qué tal está {place} {time} normalmente
    habitualmente hay mucha gente {time}
    suele haber sitio {time} en {place}
{time} {place} suele estar lleno
{time} normalmente va mucha gente a {place}
como de llena suele estar {place} {time}
cuanta gente suele haber {time}
suele haber mucha gente {time} en {place}
`,
  'quietest-day': `
    qué día es el más tranquilo
    qué día hay menos gente
    qué día hay menos gente en {place}
    qué día está más vacía la oficina
    qué día viene menos gente
    cuándo hay menos gente
    cuándo está más tranquilo
    cuándo está más vacío {place}
    qué día de la semana es más tranquilo
    quiero ir cuando no haya nadie, qué día
    quiero trabajar tranquilo, qué día me recomiendas
    busco un día tranquilo
    día con menos ocupación
    el día menos concurrido
    el día más vacío en {place}
    qué día se está mejor sin ruido
    necesito concentrarme, qué día hay menos ruido
    qué día {time} está más libre
    cuál es el día más flojo
    mejor día para evitar gente
    para evitar aglomeraciones qué día voy
    qué día hay más sitio
    qué día hay menos jaleo en {place}
    qué día voy si quiero estar tranquilo
    quiero concentrarme, qué día en {place}
    el día más muerto de la semana
    qué día está más vacío {place}
    cuándo hay menos peña
    qué día no va nadie
    el día con menos ocupación
    qué día hay menos bulla
    qué día es el más flojo en {place}
    para evitar multitudes qué día voy
    qué día suele haber menos gente por {place}
que dia de la semana esta muerto {place}
que dia suele haber menos gente en {place}
el dia mas tranquilo en {place}
que dia esta mas vacia {place}
cuando hay menos lio en {place}
si quiero tranquilidad en {place} que dia voy
`,
  'fullest-day': `
    qué día hay más gente
    qué día hay más gente en {place}
    qué día está más llena la oficina
    qué día viene más gente
    cuándo hay más gente
    cuándo está más lleno {place}
    cuándo hay más ambiente
    qué día hay más ambiente en {place}
    qué día es el más concurrido
    qué día está a tope
    qué día se llena más
    día con más ocupación
    día pico
    el día más movido
    cuál es el día más lleno de la semana
    qué día de la semana se llena {place}
    quiero ver gente, qué día voy
    qué día {time} habrá más gente
    cuándo está todo el mundo
    qué día viene todo el mundo
    día de más asistencia
    qué día hay más vidilla
    qué día está más petado {place}
    qué día va todo el mundo
    el día con más ambiente en {place}
    cuándo se llena más {place}
    qué día hay más peña
    el día más concurrido de la semana
    qué día es una locura {place}
    cuál es el día punta
    qué día está a reventar
    el día con más ocupación cuál es
    en qué día coincide más gente
que dia hay mas gente en {place}
que dia esta mas petado {place}
el dia con mas gente en {place}
cual es el dia mas liado en {place}
`,
  'emptiest-place': `
    qué planta está más vacía
    qué oficina está más vacía
    dónde hay menos gente
    en qué planta hay menos gente
    en qué oficina hay menos gente
    cuál es la planta más tranquila
    qué planta está más tranquila en {place}
    dónde se está más tranquilo
    dónde puedo trabajar tranquilo
    dónde puedo concentrarme
    dónde hay silencio
    dónde hay menos ruido
    dónde hay más sitio
    en qué planta hay más sitio
    en qué planta hay más huecos
    dónde hay más puestos libres
    a qué planta voy para estar tranquilo
    a qué oficina me voy que no haya nadie
    la oficina menos llena
    el piso más vacío
    qué sede está más libre
    qué planta me recomiendas para estar en paz
    busco un sitio tranquilo
    necesito silencio, qué planta está más despejada
    dónde se está más tranquilo en {place}
    qué planta tiene menos gente
    dónde no hay nadie
    la planta más muerta de {place}
    qué oficina está más vacía {time}
    dónde hay menos ruido en {place}
    en qué planta me pongo para estar solo
    qué sede tiene menos gente {time}
    tengo una llamada, dónde hay menos jaleo
    el sitio con menos peña de {place}
    en qué piso hay menos bulla
    un sitio tranquilo en {place} para una llamada
    no quiero ruido, a dónde voy
    en qué planta no se oye ni una mosca
    para estar tranquilo {time} dónde voy
    qué oficina está más despejada
necesito silencio, que planta de {place} tiene menos gente
donde hay menos gente
que planta esta mas vacia
la planta mas tranquila de {place}
donde se esta mas tranquilo en {place}
tengo llamadas, donde hay menos ruido
que oficina esta mas desierta
la planta con menos gente y cuantos hay
que planta de {place} para trabajar tranquilo
necesito concentrarme, la planta mas tranquila de {place} y cuantos hay
`,
  'fullest-place': `
    qué planta está más llena
    qué oficina está más llena
    dónde hay más gente
    en qué planta hay más gente
    en qué oficina hay más gente
    cuál es la oficina con más gente
    qué sede tiene más gente
    qué sede está más ocupada
    dónde está todo el mundo
    dónde está la gente
    dónde se ha metido todo el mundo
    dónde hay más ambiente
    dónde hay más movimiento
    la planta más ocupada de {place}
    el piso más concurrido
    qué planta está petada
    en qué sitio hay más gente
    dónde se junta la gente
    a dónde ha ido todo el mundo
    en qué planta hay más follón en {place}
    qué planta está más petada
    dónde está todo el mundo {time}
    dónde hay más jaleo en {place}
    qué oficina está a reventar {time}
    en qué piso hay más ambiente
    la planta más llena de {place}
    dónde se concentra la gente
    qué sede tiene más gente {time}
    dónde está la fiesta en {place}
    la oficina más concurrida {time}
    en qué planta está la mayoría
    dónde está el ambientazo {time}
    qué planta es la más animada de {place}
    dónde está el mogollón
que planta de {place} esta a reventar
que oficina esta mas petada
que planta esta mas a tope
donde hay mas gente
la planta mas llena de {place}
donde esta todo el mundo
que planta esta hasta arriba en {place}
`,
  'free-seats': `
    cuántos sitios libres hay en {place}
    cuántos puestos libres hay
    cuántos puestos quedan
    cuántas mesas libres hay en {place}
    cuántos huecos quedan en la planta {number}
    quedan sitios
    quedan puestos libres en {place}
    quedan mesas
    queda sitio en {place}
    queda algún sitio libre
    queda algo libre en la planta {number}
    hay sitio
    hay sitio en {place}
    hay sitio {time}
    hay sitio para mí
    hay sitio para {number}
    hay hueco en {place}
    hay hueco para {number} personas
    hay mesas libres
    hay alguna mesa libre en {place}
    hay algún puesto disponible
    habrá sitio {time}
    habrá sitio en {place} {time}
    habrá puestos {time}
    habrá mesa para mí {time}
    tengo sitio {time} si voy
    tendré sitio {time}
    cabemos {number} en {place}
    cabe más gente en {place}
    caben {number} personas en la planta {number}
    entramos {number} {time}
    encontraré sitio {time}
    encuentro mesa si voy ahora
    me puedo sentar en {place}
    dónde me puedo sentar
    dónde hay sitio
    dónde hay un sitio libre
    dónde hay mesas libres
    voy con {number} compañeros, hay sitio
    somos {number}, cabemos
    espacio disponible en {place}
    capacidad libre de {place}
    sitios disponibles {time}
    plazas libres en {place}
    cuántas plazas quedan {time}
    cuántos lugares hay disponibles
    está todo ocupado o queda algo
    se puede uno sentar en {place}
    queda hueco en {place} para {number}
    hay algún sitio libre en {place}
    me puedo sentar en algún lado en {place}
    cuántas mesas quedan en {place}
    cabemos {number} en {place} {time}
    encuentro silla en {place} {time}
    hay sitio en {place} o está lleno
    quedan puestos en {place}
    cuántos puestos libres tiene {place}
    cabe uno más en {place}
    podemos ir {number} a {place}
    hay donde sentarse en {place}
    me queda sitio en {place} {time}
    todavía se puede uno sentar en {place}
    no queda ni una silla en {place}
    {number} sitios juntos en {place} puede ser
    necesito una mesa en {place}, queda alguna
    cuántos sitios nos quedan en {place}
me puedo sentar en {place}, queda sitio
queda algo libre en {place}
cuantos sitios quedan en {place}
encuentro mesa en {place}
queda alguna mesa en {place}
`,
  'which-places': `
    qué oficinas hay
    qué oficinas tenemos
    cuántas oficinas tenemos
    qué sedes hay
    cuántas sedes tiene la empresa
    qué plantas tiene {place}
    cuántas plantas tiene {place}
    qué plantas hay
    qué pisos hay en {place}
    cuántos pisos hay
    lista de oficinas
    lista de sedes
    listado de plantas
    enséñame las oficinas
    muéstrame las sedes
    en qué ciudades tenemos oficina
    dónde tenemos oficinas
    tenemos oficina en {place}
    hay oficina en {place}
    cuántos puestos hay en {place}
    cuántos puestos tiene {place}
    cuántos puestos tiene cada planta
    cuántos sitios tiene {place}
    cuántas mesas tiene la planta {number}
    capacidad de {place}
    qué capacidad tiene {place}
    cuál es la capacidad de cada oficina
    aforo máximo de {place}
    para cuánta gente es {place}
    qué tamaño tiene {place}
    qué edificios hay
    háblame de la oficina de {place}
    información de {place}
    qué sedes tiene la empresa
    qué plantas hay en {place}
    cuántos pisos tiene {place}
    qué sitios conoces
    dime todas las sedes
    cuántas oficinas somos
    qué edificios llevas
    a qué oficinas puedo ir
que sedes tenemos y donde
cuantas plantas tiene {place}
que pisos hay en {place}
donde tenemos oficinas
cuantas sedes hay
cuanta gente cabe en cada planta de {place}
recuerdame donde tenemos oficinas
`,
  'when-open': `
    cuándo abre {place}
    a qué hora abre {place}
    a qué hora abren
    a qué hora abre la oficina {time}
    a qué hora cierra {place}
    a qué hora cierran
    hasta qué hora está abierta la oficina
    hasta qué hora puedo quedarme
    desde qué hora se puede entrar
    desde qué hora está abierto {place}
    horario de {place}
    qué horario tiene {place}
    qué horario tiene cada oficina
    qué horario hay {time}
    horarios de las oficinas
    está abierta la oficina
    está abierto {place} {time}
    está abierta {place} ahora
    está cerrada la oficina {time}
    abre {place} {time}
    abren {time}
    abrís {time}
    se puede ir {time} a {place}
    se puede entrar {time}
    se puede entrar a {place} el fin de semana
    puedo ir a {place} {time}
    puedo entrar {time}
    puedo ir a la oficina a las {number}
    se puede trabajar {time} en {place}
    {place} abre {time}
    {place} a qué hora cierra
    {time} abre la oficina
    {place} a qué hora abre
    {place} {time} está abierto
    hasta qué hora se puede estar en {place}
    desde qué hora puedo entrar en {place}
    abren {place} {time}
    a qué hora cierran {place}
    a qué hora nos echan de {place}
    puedo entrar en {place} {time}
    está cerrado {place} {time}
    cierra tarde {place}
    los sábados se puede ir a {place}
    puedo quedarme hasta {time} en {place}
    a qué hora cierra la puerta de {place}
    {place} es accesible {time}
desde que hora se puede entrar en {place}
se puede entrar en {place} {time}
a que hora cierra {place}
a que hora abren en {place}
hasta que hora esta abierto {place}
{time} abre {place}
hasta que hora me puedo quedar en {place}
a que hora nos echan de {place}
puedo ir a {place} {time} o esta cerrado
{place}, hasta cuando podemos quedarnos {time}
hasta cuando podemos quedarnos en {place}
`,
  'closed-days': `
    qué días cierra {place}
    qué días está cerrada la oficina
    qué días no abre {place}
    cuándo cierra la oficina por fiestas
    cuándo está cerrado {place}
    días de cierre
    días festivos de {place}
    festivos
    qué festivos hay {time}
    cuándo es el próximo festivo
    próximos días cerrados
    calendario de cierres
    hay algún día que esté cerrada la oficina {time}
    cierra {place} por navidad
    cierran en navidad
    es festivo {time} en {place}
    es fiesta {time}
    hay puente {time}
    cierra la oficina {time}
    cuándo no se puede ir a {place}
    qué días cierra {place} {time}
    cuándo es fiesta en {place}
    qué festivos hay en {place}
    cerramos por navidad
    qué días no se abre {place}
    los festivos de {time}
    cuándo cierra {place} por fiestas
    hay algún día de cierre {time}
    días no laborables de {place}
que dias cierra {place}
cuando esta cerrado {place}
festivos de {place}
dias de cierre
`,
} as const satisfies Sentences;
