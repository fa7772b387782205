import type { Sentences } from '../../language.ts';

/** The asker's team, manager and reports. */
export const team = {
  'which-day': `
    qué día debería ir
    qué día me conviene ir
    qué día me recomiendas ir a {place}
    qué día es mejor para ir
    cuál es el mejor día para ir a la oficina
    cuándo está la mayoría de mi equipo
    cuándo coincido con más gente de mi equipo
    qué día viene más gente de mi equipo
    qué día viene mi equipo
    qué día me acerco a {place}
    qué día bajo a la oficina {time}
    cuándo debería ir
    cuándo me compensa ir
    cuándo merece la pena ir a {place}
    merece la pena ir {time}
    me compensa ir {time}
    me conviene ir {time} o {time}
    voy {time} o {time}
    si solo voy un día {time}, cuál
    solo puedo ir un día, cuál me aconsejas
    aconséjame un día para ir
    recomiéndame un día
    qué día coincidimos todos
    qué día estamos más del equipo
    en qué día coinciden mis compañeros
    qué día vendrán mis compañeros {time}
    cuándo viene mi gente
    qué día hay más de mi equipo en {place}
    qué día me conviene ir para coincidir con mi equipo
    cuándo es mejor ir {time}
    qué día está la mayoría de los míos
    solo puedo ir un día {time}, cuál
    recomiéndame un día para ir {time}
    qué día van más de mi equipo
    cuándo nos juntamos el equipo
    qué día no estaré solo {time}
    cuál es el mejor día para ir a la ofi
    qué día coincide todo mi equipo
    para ver a mi gente qué día voy
    qué día merece la pena ir {time}
    quiero ver a mis compañeros, qué día voy
    {time} qué día viene más mi equipo
    en qué día pillo a más gente mía
que dia voy {time} para ver a los mios
cuando viene la mayoria de mi equipo
que dia me conviene ir {time} para coincidir con mi equipo
que dia esta mi equipo en la oficina
que dia pillo a mi equipo
`,
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
    mis chicos están
    los de mi equipo han venido {time}
    mi equipo qué planes tiene para {time}
    dónde está mi gente {time}
    mis compis de equipo están
    está mi equipo al completo {time}
    quién de los míos anda por {place}
    qué hace mi equipo {time}
    alguien de mi equipo viene {time}
    mi equipo desde dónde curra {time}
    veré a alguien de mi equipo {time}
    resumen de mi equipo para {time}
    cómo se reparte mi equipo {time}
    de mi equipo quién teletrabaja {time}
    mi equipo tiene pensado venir {time}
    cuántos de mi equipo hay en {place}
    mis compañeros más cercanos dónde están
    mis compañeros directos qué hacen {time}
    la planificación de mi equipo para {time}
    mi gente dónde para
    quién de los míos viene {time}
    aparece mi equipo {time}
    de mi equipo quién está en la ofi
hay alguien de los mios
hay alguien de los mios por ahi
quien de mi equipo esta
mi equipo esta?
mi equipo que planes tiene {time}
los de mi equipo donde andan
mi equipo viene {time}
`,
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
    el boss está
    está mi jefe {time}
    ha venido mi manager
    mi responsable por dónde para
    puedo ver a mi jefe {time}
    mi superior está en la oficina
    cuándo viene mi jefa
    mi jefe desde dónde trabaja {time}
    viene mi responsable {time}
    mi supervisora está {time}
    mi superior directo dónde está
    pillo a mi jefe {time}
    mi encargada está
ha llegado ya mi jefe
donde anda mi jefa
esta mi jefe
por donde para mi jefe
`,
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
{who} a quién reporta
quién es el superior de {who}
la jefa de {who} quién es
quién manda sobre {who}
ante quién responde {who}
el manager de {who}
quién está por encima de {who}
de quién depende {who} jerárquicamente
quién es el jefe directo de {who}
{who} responde ante quién`,
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
    mis empleados
    mi gente a cargo dónde está {time}
    los que llevo han venido {time}
    quién de mis directos está
    mis subordinados desde dónde curran
    la gente que llevo viene {time}
    de los que me reportan quién libra {time}
    mis reportes están en la oficina
    quiénes dependen de mí
a quien tengo a mi cargo
quien depende de mi
a quien llevo yo
tengo gente a mi cargo
recuerdame quien esta a mi cargo
`,
} as const satisfies Sentences;
