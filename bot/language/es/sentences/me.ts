import type { Sentences } from '../../language.ts';

/** Questions about what is shown and stored about the asker. */
export const me = {
  'my-habits': `
    cuándo suelo venir
    qué días suelo venir
    qué días suelo ir a {place}
    a qué oficina suelo ir
    con qué frecuencia vengo
    cuántos días a la semana vengo
    vengo mucho a la oficina
    cada cuánto vengo
    suelo venir {time}
    qué días voy normalmente
    cuáles son mis días habituales
    mi patrón de asistencia
    mis hábitos
    mi rutina de oficina
    cuántas veces suelo ir al mes
    a qué hora suelo llegar
    qué día vengo más
    cuántos días por semana voy de media
    suelo ir mucho a la oficina
    mi media de asistencia
    qué días suelo ir yo
    con qué frecuencia piso la oficina
    cuántos días teletrabajo a la semana
    mi porcentaje de presencia
    voy más los lunes o los viernes
    cuál es mi rutina de oficina
`,
  'my-past': `
    dónde estuve {time}
    estuve {time} en la oficina
    estuve en {place} {time}
    qué días vine {time}
    qué días he venido {time}
    qué días fui a la oficina
    en qué días he ido {time}
    cuántos días vine {time}
    cuántos días he venido {time}
    cuántas veces he ido a {place} {time}
    cuántos días llevo {time}
    mis días pasados
    mi historial
    mi historial de {time}
    mi asistencia {time}
    qué días estuve en {place}
    cuándo fui por última vez a {place}
    cuándo estuve por última vez en la oficina
    última vez que fui a {place}
    vine {time}
    fui a {place} {time}
    trabajé desde casa {time}
    cuántos días he teletrabajado {time}
    qué días he estado en remoto {time}
    tengo que rellenar la hoja de horas, qué días fui
    para el parte de gastos, qué días vine {time}
    recuérdame dónde estuve {time}
    {time} dónde estaba yo
    resumen de mis días {time}
    mis días en la oficina {time}
    días que he pisado la oficina {time}
    qué días no vine {time}
    cuántas veces he ido {time}
    qué días fui a la oficina {time}
    mis días de oficina {time}
    para los gastos, qué días estuve en {place} {time}
    recuérdame cuándo estuve en {place}
    estuve en la oficina {time} o no
    cuántos días teletrabajé {time}
    mi historial {time}
    saca mis días presenciales {time}
    {time} cuántos días fui
    he pisado la oficina {time}
    últimamente qué días he ido
    cuántos días de oficina llevo {time}
    estuve en casa o en la oficina {time}
    qué días pisé {place} {time}
    dónde he estado {time}
que dias fui a la oficina {time}
que dias estuve en la oficina {time}
cuantos dias fui {time}
que dias he ido a {place} {time}
`,
  'my-plans': `
    cuáles son mis planes
    qué planes tengo
    qué tengo planeado {time}
    qué he puesto para {time}
    qué he dicho para {time}
    dónde estaré {time}
    dónde estoy {time} según mi plan
    qué tengo apuntado {time}
    qué tengo puesto para {time}
    mis planes
    mis planes de {time}
    muéstrame mis planes
    enséñame mi semana
    mi semana
    cómo tengo la semana
    cómo tengo {time}
    qué días tengo puestos
    qué días tengo apuntados para venir
    qué días voy a ir {time}
    cuándo me toca ir a la oficina
    cuándo tengo que ir
    tengo algo apuntado para {time}
    ya he dicho algo para {time}
    qué dije que hacía {time}
    me toca oficina {time}
    voy {time} según lo que puse
    tengo vacaciones puestas
    cuándo tengo vacaciones
    tengo permiso apuntado {time}
    repasa mis planes
    listado de mis planes
    recuérdame qué tengo planeado {time}
    qué dije para {time}
    qué tengo puesto {time}
    dónde se supone que estoy {time}
    qué plan tengo {time}
    qué había dicho que haría {time}
    qué días tengo apuntados
    desde dónde trabajo {time}
    enséñame lo que he planificado
    qué tengo anunciado para {time}
    dónde estoy {time} según lo que dije
    se me ha olvidado anunciar algo para {time}
    saca mis previsiones
    no había dicho teletrabajo {time}
que tengo planeado
que me he apuntado {time}
que tengo apuntado para {time}
que dije que hacia {time}
donde dije que estaria {time}
mis planes {time}
que he puesto para {time}
`,
  'am-i': `
    aparezco en {place}
    salgo en {place}
    salgo como en remoto
    salgo de vacaciones
    aparezco como presente
    estoy en {place} según tú
    me tienes en {place}
    me tienes como en remoto
    figuro en la oficina
    figuro como ausente
    consta que estoy en {place}
    sale que estoy en la oficina
    pone que estoy en remoto
    se ve que estoy en {place}
    estoy como en casa o en la oficina
    aparezco ya
    salgo ya en la lista
    ya salgo en {place}
    me has registrado en {place}
    me ha contado ya el sistema
    estoy apuntado en {place} {time}
    estoy puesto en remoto {time}
    me ves en la oficina
    figuro en la lista de hoy
    se me ve en {place}
    me cuentas como presente
    sabes que estoy en {place}
    me tienes apuntado en remoto {time}
    estoy registrado en {place}
    consto como que teletrabajo {time}
    se ha guardado que estoy de vacaciones {time}
    me detectas o no
`,
  'my-status': `
    cuál es mi estado
    mi estado
    qué estado tengo
    cómo aparezco
    cómo salgo
    cómo salgo ahora
    cómo me ves
    cómo me ven los demás
    dónde estoy
    dónde aparezco
    dónde me tienes
    dónde me ubicas
    dónde salgo
    dónde figuro
    dónde dices que estoy
    qué pone de mí
    qué dice mi estado
    qué sale de mí
    en qué estado estoy
    en qué oficina me tienes
    mi situación
    mi ubicación
    dónde creen que estoy
    qué ven los demás de mí
    sabes dónde estoy
    yo dónde estoy
    y yo
    muéstrame mi estado
    ver mi estado
    qué tienes apuntado de mí para {time}
    cómo me tienes puesto {time}
    dónde me tienes {time}
    qué estado tengo ahora
    cuál es mi situación {time}
    qué ven los demás cuando me buscan
    qué sabes de mí {time}
    recuérdame mi estado
    qué sale en mi ficha
    con qué estado aparezco {time}
    dónde crees que estoy
    cómo salgo {time}
    qué dice de mí el sistema {time}
    dime qué has registrado para mí {time}
    yo qué estado tengo
que pone de mi
que pone ahora de mi
como salgo
como estoy puesto
donde me tienes
que estado tengo
`,
  why: `
    por qué
    por qué aparezco así
    por qué salgo en {place}
    por qué salgo en remoto
    por qué salgo ausente
    por qué pone que estoy en {place}
    por qué me pones en {place}
    por qué me tienes en remoto
    por qué dices eso
    por qué dices que estoy en {place}
    de dónde sacas eso
    de dónde sacas que estoy en {place}
    cómo sabes que estoy en {place}
    cómo sabes dónde estoy
    cómo lo sabes
    cómo has sabido que estoy aquí
    quién te ha dicho que estoy en {place}
    en qué te basas
    eso por qué
    y eso
    a qué se debe
    explícame por qué salgo así
    no entiendo por qué salgo en {place}
    pq dices que estoy en casa
    por qué me pones como presente
    qué te hace pensar eso
    explícame por qué me tienes en remoto
    por qué salgo en {place} si no estoy
    de dónde viene ese dato mío
    cómo has llegado a esa conclusión
    a qué se debe que me tengas ahí
    por qué motivo me cuentas en {place}
como es que salgo en remoto
por que salgo asi
por que salgo en {place}
por que dices que estoy en {place}
como que estoy de vacaciones
`,
  'who-sees-me': `
    quién me ve
    quién puede ver dónde estoy
    quién ve mi estado
    quién ve mis datos
    quién sabe dónde estoy
    quién puede ver mis planes
    me ve todo el mundo
    me ve mi jefe
    me ven mis compañeros
    puede ver mi jefa dónde estoy
    los demás ven dónde estoy
    soy visible
    estoy visible para otros
    estoy oculto
    ven los demás que estoy de baja
    se ve que estoy enfermo
    quién tiene acceso a mi información
    esto lo ve alguien
    lo que te digo lo ve alguien
    qué ven los demás
    mi ubicación es pública
    me controla alguien con esto
    se entera mi jefe
    mi jefe ve esto
    lo ve todo el mundo
    quién tiene acceso a mis datos
    ven los demás cuando estoy en casa
    quién se entera de dónde estoy
    me espía alguien
    quién consulta mi presencia
    recursos humanos ve mis días
    para quién es visible mi estado
quien puede saber por donde ando
quien puede ver donde estoy
mi jefe ve donde estoy
quien tiene acceso a mi ubicacion
la gente puede ver mi ubicacion
puede ver cualquiera donde estoy
`,
  'why-not-shown': `
    por qué no aparezco
    por qué no salgo
    por qué no salgo en {place}
    por qué no me ves
    por qué no me detectas
    por qué no me has visto
    estoy aquí y no aparezco
    estoy aquí, por qué no salgo
    estoy en {place} pero no aparezco
    estoy en la oficina y no salgo
    llevo aquí desde las {number} y no aparezco
    llevo aquí toda la mañana y no salgo
    llevo aquí desde {time} y no aparezco, por qué
    no aparezco
    no salgo en la lista
    no me sale que estoy en {place}
    no me aparece la oficina
    no me ha registrado
    no me cuenta como presente
    no me detecta en {place}
    no figuro
    no salgo y eso que estoy en {place}
    he llegado hace rato y no salgo
    llegué hace una hora y sigo sin aparecer
    sigo sin aparecer
    sigo sin salir en {place}
    estoy conectado a la wifi y no salgo
    pone que no estoy y sí estoy
    dice que estoy en remoto y estoy en {place}
    cuánto tarda en aparecer
    cuánto tardo en salir
    cuándo se actualiza
    esto no funciona, no salgo
    mi compañera me dice que no aparezco
    estoy en la ofi y no salgo en la lista
    llevo una hora sentado aquí y no aparezco
    por qué nadie me ve si estoy en {place}
    me pones ausente y estoy en mi mesa
    no me reconoces aunque estoy en {place}
    estoy aquí y dices que no
    cómo es que no aparezco si he llegado hace rato
    soy invisible o qué, estoy en {place}
    estoy conectado al wifi de la oficina y no salgo
    mi nombre no sale y estoy presente
    algo falla, estoy en {place} y no me ves
    vas con retraso, ya llegué y no salgo
    me has olvidado, estoy en la oficina
    nadie me ve y estoy aquí
    por mucho que esté en {place} no me muestras
    estoy y sigo sin salir
llevo desde {time} en mi sitio y no aparezco
por que no aparezco si estoy aqui
estoy aqui y no me ves
`,
  'my-data': `
    qué sabes de mí
    qué se sabe de mí
    qué datos tienes de mí
    qué datos guardas
    qué guardas de mí
    qué información tienes sobre mí
    qué almacenas
    mis datos
    quiero ver mis datos
    quiero descargar mis datos
    exporta mis datos
    cuánto tiempo guardas mis datos
    cuánto tiempo guardáis los datos
    qué registras
    qué recopilas de mí
    me espías
    qué haces con mis datos
    protección de datos
    privacidad
    rgpd
    de dónde sacas los datos
    qué info guardas sobre mí
    qué almacenas exactamente
    quiero una copia de mis datos
    qué recuerdas de mí
    cómo exporto mis datos
    qué registras de mí
    protección de datos, qué conservas
    enséñame todo lo que sabes de mí
    durante cuánto conservas mis días
que informacion teneis mia
que guardas de mi
que sabes de mi
que datos mios tienes
dime todo lo que has guardado de mi
todo lo que sabes de mi
que tienes guardado mio
`,
  'delete-my-data': `
    elimina mis datos
    borra mis datos
    borra todo lo mío
    borra todo lo que sabes de mí
    borra mi historial
    elimina todo lo que tienes de mí
    quiero borrar mis datos
    quiero que borres mis datos
    olvídame
    olvida todo sobre mí
    derecho al olvido
    suprime mis datos
    destruye mi información
    borra todos mis datos
    elimina todo lo que sabes de mí
    vacía mi historial
    quiero que desaparezcan mis datos
    destruye lo que has guardado de mí
    haz borrón y cuenta nueva con mis datos
    suprime mi información
`,
} as const satisfies Sentences;
