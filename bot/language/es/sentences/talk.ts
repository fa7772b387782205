import type { Sentences } from '../../language.ts';

/** Politeness, help, answers to the bot, and sentences that continue the conversation. */
export const talk = {
  drop: `
    déjalo
    olvídalo
    da igual
    nada, déjalo
    cancela eso
    no importa
    al final no
    mejor no, déjalo estar
    olvida lo que he dicho
    déjalo estar
    olvida la pregunta
    no importa ya
    nada nada
    bueno olvídalo
`,
  help: `
    ayuda
    ayúdame
    necesito ayuda
    qué puedes hacer
    qué sabes hacer
    para qué sirves
    para qué sirve esto
    cómo funciona esto
    cómo funcionas
    cómo te uso
    cómo se usa
    qué puedo preguntarte
    qué te puedo preguntar
    qué puedo decirte
    qué comandos hay
    comandos
    instrucciones
    dame ejemplos
    ponme un ejemplo
    qué eres
    quién eres
    eres un bot
    no sé cómo funciona
    no entiendo cómo va esto
    explícame cómo va
    opciones
    menú
    cómo digo que estoy de vacaciones
    cómo te digo que trabajo desde casa
    cómo cambio mi estado
    cómo hago para aparecer en {place}
    para qué vales
    no entiendo cómo usarte
    qué te puedo decir
    ayúdame que estoy perdido
    qué es este bot
    enséñame qué haces
que puedes hacer
que sabes hacer
como va esto
`,
  hello: `
    hola
    holi
    buenas
    buenos días
    buenas tardes
    buenas noches
    hey
    qué tal
    qué hay
    qué onda
    hola bot
    hola, qué tal
    muy buenas
    saludos
    buen día
    buenos días a todos
    hola hola
    estás ahí
    quiubo
    hola qué tal
    buenas bot
    hola estás ahí
    muy buenas a todos
`,
  thanks: `
    gracias
    muchas gracias
    mil gracias
    muchísimas gracias
    vale, gracias
    ok gracias
    genial, gracias
    perfecto, gracias
    te lo agradezco
    gracias crack
    gracias, eres un sol
    muy amable
    gracias por la info
    grax
    estupendo, muchas gracias
    mil gracias crack
    eres un sol gracias
    genial muchas gracias
    perfecto me vale
    gracias por el dato
`,
  yes: `
    sí
    si
    sí, claro
    claro
    claro que sí
    por supuesto
    correcto
    exacto
    eso es
    así es
    vale
    ok
    dale
    venga
    adelante
    sí, por favor
    confirmo
    de acuerdo
    sip
    obvio
    hazlo
    simón
    sí venga
    sí hazlo así
    eso es sí
    vale adelante
    sí exactamente
`,
  no: `
    no
    no, gracias
    nop
    qué va
    déjalo
    mejor no
    nada, déjalo
    olvídalo
    no hace falta
    no, no
    para nada
    negativo
    cancela
    no es eso
    tampoco
    da igual
    no déjalo
    no qué va
    no gracias así está bien
`,
  'and-then': `
    y {time}
    y el {time}
    y para {time}
    qué tal {time}
    y si es {time}
    pues {time}
    entonces {time}
    y luego {time}
    mejor {time}
    y {time} también
    y luego
    y después de eso
    y a continuación
    y lo siguiente
`,
  'day-after': `
    y el día siguiente
    y al día siguiente
    y un día después
    y el día después
    y al otro día
    y pasado ese día
    y el siguiente
    el de después
`,
  choose: `
    la segunda
    el primero
    la primera opción
    la opción {number}
    el {number}
    el último
    la de arriba
    esa
    ese
    la otra
    el otro
    la {number}
    me refiero al segundo
    quiero decir el primero
    el del medio
    mejor el segundo
    la primera de la lista
    el último que has dicho
`,
  'until-when': `
    hasta cuándo
    y hasta cuándo
    hasta qué hora
    hasta qué día
    por cuánto tiempo
    cuánto dura eso
    y eso hasta cuándo
    hasta qué día es
`,
  nothing: `
me gustaría estar en remoto
me encanta el teletrabajo
odio el teletrabajo
{time} tengo que ir a la oficina
    uf qué frío hace hoy en la oficina
    vaya tela, hoy esto está imposible
    qué calor hace en {place}
    qué bien se está en {place}
    menudo día llevo
    madre mía qué lunes
    por fin es viernes
    qué ganas de que llegue el finde
    qué ganas de vacaciones
    necesito unas vacaciones
    ojalá fuera viernes
    estoy en camino
    estoy en un atasco
    estoy en ello
    estoy en una reunión
    estoy en una llamada
    estoy a tope
    estoy hasta arriba de trabajo
    estoy en las nubes
    estoy en la luna
    estoy en blanco
    estoy en las mismas
    estoy en ascuas
    estoy en contra
    estoy en paro
    estoy de acuerdo con {who}
    estoy de los nervios
    estoy de broma
    estoy frito
    estoy muerto de sueño
    estoy muerta de hambre
    estoy contento con el resultado
    estoy seguro de que sí
    estoy por los huesos de alguien
    voy tarde con el informe
    voy a por un café
    voy de cabeza
    voy al grano
    vengo con una idea
    vuelvo en cinco minutos
    ahora vuelvo
    ahora mismo te llamo
    luego te cuento
    me voy a comer
    me voy a por un bocata
    me he quedado sin batería
    se me ha roto el ratón
    no me funciona el portátil
    no hay café en {place}
    el aire acondicionado de {place} no va
    huele raro en la planta {number}
    han cambiado las mesas de {place}
    hay tarta en la cocina
    hay pizza para todos en {place}
    alguien quiere café
    feliz cumpleaños {who}
    felicidades {who}
    enhorabuena a {who} por el ascenso
    bienvenido {who}
    {who} es muy majo
    {who} me cae bien
    {who} me debe una cerveza
    {who} cumple años {time}
    {who} se casa {time}
    {who} ha dimitido
    {who} tiene un hijo
    {who} es el mejor
    dicen que {who} se va
    me han dicho que {place} cierra
    qué hace {who} en la empresa
    está casada {who}
    le gusto a {who}
    {place} es preciosa
    {place} juega {time}
    el {place} ganó {time}
    quién juega {time}
    has visto el partido
    a qué hora es el partido
    dónde comemos
    vamos a comer
    una cervecita luego
    cuál es el sentido de la vida
    te quiero
    eres tonto
    eres lo más
    qué listo eres
    no te enteras de nada
    esto es una mierda
    esto no sirve para nada
    qué día es hoy
    cuánto es dos más dos
    escribe un poema
    resume este documento
    crea una tarea
    pon una alarma
    recuérdame comprar leche
    reunión {time} a las {number}
    la reunión de {time} se cancela
    movemos la reunión a {time}
    la entrega es {time}
    el plazo acaba {time}
    el cliente viene {time}
    la auditoría empieza {time}
    la demo es {time} en {place}
    hay simulacro de incendio {time}
    mandad los informes antes de {time}
    te lo paso {time}
    lo vemos {time}
    lo hablamos {time}
    nos vemos {time}
    hasta mañana
    hasta luego
    hasta el {time}
    que descanses
    buen finde a todos
    ánimo con eso
    qué fuerte
    qué risa
    no me digas
    no puede ser
    vaya por dios
    ay, qué sueño
    ay madre
    uf
    jajaja
    ostras
    venga ya
    en fin
    pues nada
    ya veremos
    depende
    no sé
    ni idea
    a saber
    si hay niebla no sé si iré
    si llueve igual no voy
    si viene {who} yo también
    si puedo voy {time}
    quizá vaya {time}
    a lo mejor voy a {place} {time}
    igual {time} trabajo desde casa
    me gustaría estar en {place}
    ojalá estuviera en {place}
    quién pudiera estar en {place}
    mi hijo está enfermo
    mi madre está en {place}
    mi pareja está de vacaciones
    mi gato está malo
    mi hermana trabaja en {place}
    nunca he estado en {place}
    he estado pensando en {place}
    el proyecto de {place} va mal
    el equipo de {place} es genial
    los de {department} son muy lentos
    {department} no contesta
    {department} me ha rechazado la factura
    quién es el responsable de {department}
    qué hace {department}
    cuándo pagan
    cuándo es la cena de navidad
    qué se celebra {time}
    tengo sueño
    tengo hambre
    tengo prisa
    tengo una idea
    tengo mil cosas que hacer
    tengo cita con {who} {time}
    qué opinas de {who}
    qué opinas
    cómo se llama la nueva de {department}
    cómo se escribe {who}
    hay que ver
    hay que joderse
    a ver si acabamos ya
    esto está en chino
    no estoy para bromas
    no estoy de acuerdo
    no estoy seguro
    no voy a discutir
    no vengo a pelear
    el cliente ha firmado
    ya mandé el presupuesto
    la presentación está lista
    viste el partido anoche
    hemos subido la versión a producción
    no puedo abrir el archivo
    la reunión se retrasa
    mi tarjeta no funciona
    hay una fuga de agua en el baño
    hace mucho calor aquí
    que aproveche
    feliz cumpleaños
    he perdido las llaves
    el aire no funciona
    nos tomamos unas cañas luego
    quién me ha cogido el cargador
    quién quiere un churro
    enhorabuena a todo el equipo
    no he sido yo
    estoy molido
    llego tarde
    voy en el tren
    tengo mucho curro
    vaya semanita
    el proyecto va bien
    sigue fallando
    la sala huele mal
    hemos ganado el contrato
    las cifras son buenas
    se ha caído el servidor
    mi hija está mala
    hay que hablar del presupuesto
    se me ha olvidado la contraseña
    menudo lunes
{time} igual voy a {place}, no se
{who} dice que {time} teletrabaja
si llueve me quedo en casa
{time} estuve en remoto
ojala estuviera {time} en {place}
estuve {time} en {place}
me han dicho que {who} esta malo
la maquina de cafe no va
`,
  'how-many': `
    cuántos en total
    y cuántos son
    pues cuántos exactamente
    de cuántas personas hablamos
    el número total
    me los cuentas
    cuántos hacen en total
    cuánta gente es eso
    dame la cifra
    y eso cuántos son`,
  'who-are-they': `
    quiénes son esos
    dame los nombres
    cómo se llaman
    los puedes nombrar
    quién exactamente
    qué personas son
    y quiénes son
    nómbralos
    dime quiénes
    la lista con nombres`,
} as const satisfies Sentences;
