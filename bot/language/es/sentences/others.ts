import type { Sentences } from '../../language.ts';

/** What is said of somebody else, modes, and what the bot cannot do; one a line, for the classifier. */
export const others = {
  hearsay: `
    {who} dice que está en {place}
    {who} dice que no viene
    {who} me ha dicho que llega tarde
    {who} dijo que hoy teletrabaja
    {who} cree que estoy de vacaciones
    {who} comentó que estaría en {place} {time}
    según {who} está en {place}
    me han dicho que {who} está en {place}
    he oído que {who} está de vacaciones
    me suena que {who} está en {place}
    parece que {who} está en remoto
    creo que {who} está en {place}
    supongo que {who} anda por {place}
    {who} debe de estar en {place}
    igual {who} está de permiso
    a lo mejor {who} viene {time}`,
  'for-office': `
    pon a {who} en {place}
    apunta a {who} en la oficina {time}
    marca que {who} está en {place}
    registra a {who} como presente {time}
    anota que {who} va a {place} {time}
    puedes poner a {who} en {place} {time}
    {who} se ha olvidado, ponlo en {place}
    cambia el estado de {who} a oficina`,
  'for-remote': `
    pon a {who} en remoto
    apunta a {who} en teletrabajo {time}
    marca que {who} trabaja desde casa
    anota que {who} teletrabaja {time}
    puedes poner a {who} en remoto {time}
    cambia a {who} a remoto, que está en casa
    registra que {who} curra desde casa {time}
    pasa a {who} a teletrabajo`,
  'for-leave': `
    pon a {who} de vacaciones
    apunta a {who} de permiso {time}
    marca a {who} como ausente {time}
    anota que {who} está de baja {time}
    {who} se ha puesto malo, apúntalo de baja
    puedes poner que {who} libra {time}
    registra las vacaciones de {who} {time}
    pon que {who} no trabaja {time}`,
  'for-clear': `
    pon a {who} otra vez en automático
    restablece el estado de {who}
    borra el estado de {who}
    quita lo que he puesto de {who}
    deja a {who} como estaba, en automático`,
  'for-undo': `
    deshaz lo de {who}
    anula lo que he apuntado de {who}
    deshacer para {who}
    me equivoqué con {who}, deshazlo`,
  'my-mode': `
    en qué modo estoy
    cuál es mi modo
    cómo cambio de modo
    qué modos hay
    soy anónimo o se ve mi nombre
    me estás registrando
    se me registra con nombre
    sale mi nombre en las listas
    cómo me cuento, con nombre o sin nombre
    quiero que me registres otra vez`,
  'mode-track': `
    cuéntame pero sin nombre
    no quiero que salga mi nombre
    oculta mi nombre
    quita mi nombre de la lista pero sigue contándome
    prefiero ser anónimo
    quiero figurar sin nombre
    que no se vea mi nombre
    solo cuéntame, no me nombres
    modo anónimo
    no digas mi nombre a nadie`,
  'mode-display': `
    muestra mi nombre otra vez
    ya no quiero ser anónimo
    vuelve a mostrar mi nombre
    quiero salir con mi nombre
    que se vea mi nombre
    puedes volver a nombrarme
    deja de ocultar mi nombre
    quita el modo anónimo`,
  'mode-off': `
    deja de registrarme
    no me registres más
    no quiero que me rastrees
    deja de seguirme la pista
    no guardes nada más de mí
    no quiero estar en este sistema
    desactiva mi registro
    quiero darme de baja de esta aplicación
    sácame de aquí, no quiero participar
    no quiero que se registren mis conexiones
    apaga el seguimiento
    deja de controlarme`,
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
    guárdame un sitio al lado de {time}`,
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
    quién es el jefe de {who}`,
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
    invita a {who} a comer {time}`,
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
    qué noticias hay`,
  'who-is-not-so': `
    quién no está en remoto
    quién no teletrabaja {time}
    quién no está de vacaciones
    quién no trabaja desde casa`,
  'team-not-in': `
    quién de mi equipo no está
    quién falta de mi equipo
    quién de los míos no ha venido
    de mi gente quién no está
    falta alguien de mi equipo {time}
    qué compañeros de mi equipo no vienen {time}`,
  drop: `
    déjalo
    olvídalo
    da igual
    nada, déjalo
    cancela eso
    no importa
    al final no
    mejor no, déjalo estar
    olvida lo que he dicho`,
} satisfies Sentences;
