import type { IntentName } from '../../intent-name.ts';

/** Addresses, who reports to whom, the asker’s last visit, and whom the asker follows. */
export const directory = {
  'where-place': `
cuál es la dirección de {place}
dónde está la oficina de {place}
dónde queda {place}
dirección de {place}
dame la dirección de {place}
en qué calle está {place}
cómo llego a {place}
necesito la dirección postal de {place}
pásame la dirección de la oficina de {place}
dónde está ubicada {place}
dónde encuentro {place}
dónde están nuestras oficinas
tenemos dirección de {place}
código postal de {place}
la dirección para el taxi a {place}
en qué zona está {place}
qué dirección tiene {place}
cómo se llega a {place}
la ubicación de {place}
mándame la ubicación de {place}
por dónde cae {place}
dirección de entrega de {place}
a qué dirección tengo que ir para {place}
me das la dirección
en qué barrio está {place}
la dirección de {place}
cómo se llama la calle de {place}
me pasas la dirección de {place}
dónde está situado {place}
en qué ciudad está {place}
dónde cae {place}
tengo que ir a {place}, dónde está
ubicación de la oficina de {place}
`,
  'reports-of': `
quién depende de {who}
quién reporta a {who}
quién trabaja para {who}
quién está a cargo de {who}
a quién dirige {who}
quién está en el equipo de {who}
los subordinados de {who}
quiénes son los colaboradores de {who}
cuántas personas dependen de {who}
de quién es jefe {who}
de quién es jefa {who}
a quién tiene {who} a su cargo
quién tiene a {who} de jefe
quién tiene a {who} como responsable
la gente de {who}
muéstrame el equipo de {who}
quién trabaja bajo {who}
lista los empleados de {who}
quién responde ante {who}
a quién supervisa {who}
a quién lleva {who}
cuánta gente tiene {who}
quiénes reportan a {who}
reportes directos de {who}
quién está por debajo de {who}
el equipo de {who} quién es
cuántos tiene a cargo {who}
{who} de quién es jefe
cuánta gente tiene {who} por debajo
quién está en el equipo que lleva {who}`,
  'my-last-visit': `
cuándo fue la última vez que estuve en la oficina
la última vez que estuve en {place}
cuándo estuve por última vez en {place}
mi última visita a {place}
mi último día en la oficina
cuándo vine por última vez
hace cuánto que no vengo
cuánto hace que no voy a {place}
cuánto llevo sin pisar la oficina
qué día estuve aquí por última vez
cuándo me viste por última vez en {place}
última vez que vine
última presencia mía en {place}
cuándo fue mi última visita
la última vez que trabajé en {place}
cuándo fui a {place} la última vez
no recuerdo cuándo estuve por última vez
hace cuánto estuve en {place}
último día que fui
cuándo estuve en {place} la última vez
desde cuándo no voy a la oficina
cuántos días llevo sin ir
fecha de mi última visita
mi visita más reciente a {place}
cuándo pasé por {place} por última vez
cuándo fui por última vez
cuánto hace que no voy
la última vez que pisé {place}
el último día que fui
hace mucho que no voy por {place}
`,
  'my-follows': `
a quién sigo
a quién estoy siguiendo
a qué compañeros sigo
a quiénes sigo ahora
lista de la gente que sigo
muéstrame a quién sigo
de quién recibo avisos
sobre quién me avisas
a quién vigilo
mis seguidos
estoy siguiendo a alguien
qué personas sigo
a quién tengo en seguimiento
de quién me vas a avisar
sigo a alguien
de quién te pedí que me avisaras
por quién me llegan alertas
a quién tengo puesto en avisos
la gente a la que sigo
recuérdame a quién sigo
a quién ando siguiendo
las llegadas de quién me avisas
para quién puse un aviso
a quién observo
dime a quién sigo
a quién tengo en mi lista de avisos
de quién recibo alertas
a quién sigo yo
mis alertas de personas
sobre quién te pedí que me avisaras
lista de gente que sigo
de qué personas me avisas
qué avisos de llegada tengo
enséñame mis seguimientos
qué personas hay en mi lista de alertas
a quién he puesto en seguimiento
mis seguimientos activos
de quien me llegan avisos
a quien sigo
de quien me avisas
quien esta en mi lista de avisos
quien mas me sale en la lista de avisos
a quien vigilas por mi
`,
  'last-visit': `
cuándo estuvo {who} por última vez
la última vez que vino {who}
cuándo viste a {who} por última vez
hace cuánto que no viene {who}
última visita de {who}
qué día estuvo {who} en {place} por última vez
cuándo vino {who} la última vez
desde cuándo no viene {who}
cuándo fue {who} a {place} por última vez
cuándo vino {who} por última vez
la última vez que se vio a {who}
{who} cuándo estuvo por aquí la última vez
último día de {who} en {place}
cuánto hace que no aparece {who}
la última visita de {who}
cuándo se vio por última vez a {who}
cuándo vimos a {who} por última vez
{who} hace mucho que no viene`,
  'ask-to-follow-manager': `
    avísame cuando llegue mi jefe
    dame un toque cuando venga mi jefa
    dime cuándo aparece mi manager
    notifícame cuando esté mi responsable
    en cuanto llegue el jefe me dices
    dime cuando esté mi superior
    un toque cuando llegue la jefa
    si aparece mi responsable me avisas`,
} as const satisfies Partial<Record<IntentName, string>>;
