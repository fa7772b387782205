import type { IntentName } from '../../intent-name.ts';

/** Questions about the asker's team and the asker, one a line, for the classifier. */
export const teamAndMe = {
  'my-team': `
    quién de mi equipo está
    quién de mi equipo viene {time}
    quién de mi equipo está en {place}
    está mi equipo
    está mi equipo en {place}
    dónde está mi equipo
    dónde anda mi equipo
    dónde está mi gente
    de mi gente quién está hoy
    de mi equipo quién ha venido
    de los míos quién está
    los míos dónde andan
    mi equipo
    mi equipo {time}
    mi equipo dónde está
    mi gente dónde anda
    cómo está mi equipo hoy
    ha venido mi equipo
    ha venido alguien de mi equipo
    ha llegado alguien de mi equipo
    hay alguien de mi equipo
    hay alguien de mi grupo en {place}
    viene mi equipo {time}
    viene alguien de mi equipo {time}
    estará mi equipo {time}
    estará alguien de los míos {time}
    mis compañeros de equipo dónde están
    mis compañeros están en {place}
    dónde están mis compañeros
    quién de mis compañeros está
    qué compañeros de mi equipo vienen {time}
    quién de mi departamento está
    quién de mi área ha venido
    quién de mi grupo anda por aquí
    cuántos de mi equipo están
    cuántos de mi equipo vienen {time}
    cuántos del equipo hay en {place}
    quiénes del equipo estamos
    quién del equipo está hoy en la oficina
    quién del equipo falta
    quién falta de mi equipo
    quién de mi equipo no está
    quién de mi equipo teletrabaja
    quién de mi equipo está de vacaciones
    está todo mi equipo
    estamos todos los del equipo
    mi equipo viene {time} o está en remoto
    tengo reunión de equipo, quién está
    con quién de mi equipo coincido {time}
    estoy solo de mi equipo
    voy a ser el único de mi equipo {time}
    mi cuadrilla dónde está
    mis chicos están`,
  'my-manager': `
    dónde está mi jefe
    dónde está mi jefa
    está mi jefe
    está mi jefa en la oficina
    está mi jefe en {place}
    ha venido mi jefa
    ha llegado mi jefe
    viene mi jefa {time}
    viene mi jefe {time}
    estará mi jefa {time}
    mi jefe
    mi jefa dónde anda
    mi jefe está hoy
    mi manager está
    dónde anda mi manager
    dónde está mi responsable
    está mi responsable hoy
    mi supervisor dónde está
    mi coordinadora ha venido
    quién es mi jefe
    quién es mi jefa
    quién es mi responsable
    a quién reporto
    de quién dependo
    anda el jefe por ahí
    está el jefe
    tengo que hablar con mi jefa, está
    busco a mi jefe
    cuándo viene mi jefe
    el boss está`,
  'manager-of': `
quién es el jefe de {who}
quién es la jefa de {who}
a quién reporta {who}
de quién depende {who}
dónde está el jefe de {who}
está la jefa de {who}
quién dirige a {who}
quién supervisa a {who}
y el responsable de {who}
cómo se llama el jefe de {who}
sabes quién es el jefe de {who}
quién es el responsable de {who}
quién manda en el equipo de {who}
el jefe de {who} está en la oficina
quién lleva a {who}
`,
  'my-reports': `
    quién me reporta
    quién depende de mí
    quién trabaja para mí
    mis reportes
    mis reportes directos
    mis subordinados
    mis colaboradores
    a quién tengo a mi cargo
    gente a mi cargo
    personas a mi cargo dónde están
    dónde están los que me reportan
    están mis reportes
    quiénes son mis reportes
    la gente que llevo, está
    los que dependen de mí están en {place}
    cuánta gente tengo a mi cargo
    de quién soy jefe
    quiénes están bajo mi mando
    mis empleados`,
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
    estoy puesto en remoto {time}`,
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
    ver mi estado`,
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
    no entiendo por qué salgo en {place}`,
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
    se entera mi jefe`,
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
    mi compañera me dice que no aparezco`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
