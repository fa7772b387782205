import type { Sentences } from '../../language.ts';

/** Requests that the bot cannot fulfil. */
export const cannot = {
  'cannot-book': `
    resérvame una mesa para {time}
    reserva una sala para {time}
    quiero reservar un puesto en {place}
    puedo reservar sitio en {place} {time}
    cómo reservo una sala de reuniones
    necesito una sala para {number} personas
    hay alguna sala libre
    qué salas están libres {time}
    está libre la sala grande
    hay parking en {place}
    queda sitio en el parking
    hay plazas de garaje libres
    dónde puedo aparcar
    se puede aparcar en {place}
    necesito plaza de aparcamiento {time}
    hay cargador para el coche eléctrico
    hay sitio para las bicis
    cancela mi reserva
    pídeme un taxi
    búscame un hotel en {place}
    alquílame un coche
    hay taquillas libres en {place}
    guárdame un sitio al lado de {time}
    resérvame un sitio para {time}
    bloquéame una mesa en {place} {time}
    quiero una sala para {number} {time}
    guárdame plaza de parking
    dónde dejo el coche en {place}
    pídeme comida
    sácame un billete a {place}
    apártame un puesto para {time}
reservame una mesa {time}
reservame una sala {time}
buscame aparcamiento {time}
`,
  'cannot-reach': `
    cuál es el teléfono de {who}
    cuál es el correo de {who}
    pásame el número de {who}
    me das el móvil de {who}
    cómo contacto con {who}
    qué extensión tiene {who}
    llama a {who}
    escríbele a {who}
    manda un correo a {who}
    mándale un mensaje a {who}
    dile a {who} que me llame
    dile a {who} que voy tarde
    pregúntale a {who} si viene {time}
    saluda a {who} de mi parte
    dale recuerdos a {who}
    está ocupado {who} en el calendario
    tiene hueco {who} {time} para una llamada
    cuánto gana {who}
    cuántos años tiene {who}
    cuándo cumple años {who}
    quién es el jefe de {who}
    cuál es el móvil de {who}
    dame el email de {who}
    llámame a {who}
    mándale a {who} un mensaje
    dile a {who} que llego tarde
    avisa a {who} de que le espero
    el número de {who}
    ponme en contacto con {who}
    coméntale a {who} que estoy aquí
    puedes localizar por teléfono a {who}
    telefonea a {who}
    dale un saludo a {who}`,
  'cannot-remind': `
    recuérdame llamar a {who} {time}
    recuérdame que tengo que irme {time}
    ponme una alarma {time}
    ponme un recordatorio {time}
    organiza una reunión con {who} {time}
    convoca una reunión {time}
    programa una llamada con {who}
    qué reuniones tengo {time}
    cuándo es mi próxima reunión
    apúntalo en mi calendario
    invita a {who} a comer {time}
    recuérdame llamar a {who}
    pon una alarma a {time}
    agéndame una reunión con {who} {time}
    cuándo tengo la próxima reunión
    recuérdame mandar el informe {time}
    mete esto en mi agenda
    monta una reunión {time}
    que no se me olvide llamar a {who}
    avísame para salir a {time}
    apunta en mi calendario que tengo cita {time}`,
  'cannot-else': `
    qué tiempo hace en {place}
    va a llover {time}
    lloverá en {place} {time}
    hace sol en {place}
    nieva en {place}
    cuántos grados hay en {place}
    cómo llego a {place}
    cuánto se tarda hasta {place}
    a qué hora sale el tren a {place}
    cuándo pasa el próximo bus
    qué hay de comer
    qué menú hay {time}
    a qué hora abre la cantina
    está abierto el comedor {time}
    dónde hay café
    dónde está el baño
    dónde está la impresora en {place}
    cuál es la clave del wifi
    cómo me conecto al wifi en {place}
    no me va el wifi
    la impresora de {place} no funciona
    la máquina de café está rota
    el ascensor está estropeado
    cuéntame un chiste
    cántame algo
    qué hora es
    qué hora es en {place}
    quién ganó el partido {time}
    traduce esto al inglés
    cuánto es {number} por {number}
    qué noticias hay
    qué tiempo va a hacer en {place}
    qué ponen de menú {time}
    cuál es el wifi de {place}
    la impresora no va
    cómo voy a {place} en metro
    cuándo pasa el tren
    tradúceme esto
    cuánto es {number} más {number}
    se ha roto la cafetera
    mi portátil va lento
    quién ganó anoche
    dime el tiempo de {place}
    cómo está el día en {place}
    hay sol en {place}
    funciona la cafetera de la {number}`,
} as const satisfies Sentences;
