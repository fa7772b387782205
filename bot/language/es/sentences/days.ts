import type { Sentences } from '../../language.ts';

/** Other days and hours: who was or will be in, when, and people’s habits. */
export const days = {
  'who-was-in': `
    quién estuvo {time}
    quién estuvo en {place} {time}
    quién vino {time}
    quiénes vinieron a {place} {time}
    quién fue a la oficina {time}
    quién anduvo por {place} {time}
    quién había en {place} {time}
    hubo alguien en {place} {time}
    hubo gente {time}
    qué gente vino {time}
    {time} quién estuvo en {place}
    {time} quién fue
    y {time} quién vino
    vino alguien {time}
    estuvo alguien en {place} {time}
    dime quién estuvo {time}
    necesito saber quién estuvo en {place} {time}
    lista de gente que vino {time}
    quién de {department} estuvo {time}
    quién de {department} vino {time}
    quién se pasó por {place} {time}
    quién se dejó caer {time}
    quiénes estuvimos en {place} {time}
    con quién coincidí {time}
    asistencia de {time}
    presentes de {time} en {place}
    quién curró en {place} {time}
    quién trabajó en {place} {time}
    quién ha estado {time} en {place}
    quién ha venido {time}
    a {place} quién fue {time}
    quién estaba en {place} {time}
    quien no estuvo {time}
    quién faltó {time}
    cuántos de mi equipo vinieron {time}
    qué gente estuvo en {place} {time}
    quiénes fueron a la oficina {time}
    a quién tuvimos por aquí {time}
    {time} quién anduvo por {place}
    alguien se dejó la chaqueta {time}, quién estaba
    quién apareció {time}
    recuérdame quién estaba {time}
    los que vinieron {time} quiénes eran
    quiénes estábamos {time}
    quién pisó {place} {time}
    la lista de {time} de {place}
    cuántos vinieron {time} y quiénes
quien paso por {place} {time}
{time} quien paso por {place}
{time} quien estuvo
hubo alguien {time}
quien vino {time}
quien anduvo por la oficina {time}
{time} habia alguien en {place}
quien aparecio {time}
`,
  'who-will-be-in': `
    quién viene {time}
    quién estará {time}
    quién va a estar en {place} {time}
    quién va a venir {time}
    quiénes vienen {time}
    quiénes estarán en {place} {time}
    quién va {time} a {place}
    quién piensa venir {time}
    quién tiene previsto venir {time}
    quién ha dicho que viene {time}
    quién se apunta a ir {time}
    quién irá a {place} {time}
    quién irá a la oficina {time}
    viene alguien {time}
    va alguien a {place} {time}
    va a haber alguien en {place} {time}
    habrá alguien {time}
    habrá alguien en {place} {time} o estaré solo
    estaré solo {time} en {place}
    con quién voy a coincidir {time}
    a quién me encontraré {time}
    {time} quién viene
    {time} quién estará en {place}
    {time} en {place} quién hay
    {time} quién va
    y para {time} quién hay
    y {time} quién viene a {place}
    dime quién viene {time}
    para comer {time}, quién estará
    quiero organizar una comida {time}, quién viene
    voy a ir {time}, quién más va
    tengo pensado ir {time}, quién estará
    si voy {time} a {place}, a quién veo
    quién anda por {place} {time}
    quién trabaja en {place} {time}
    quién va de presencial {time}
    quién tiene plan de ir {time}
    quiénes confirmaron para {time}
    quién baja a {place} {time}
    quién sube a la oficina {time}
    quién estará por allí {time}
    quién cae {time} por la oficina
    quién llega {time}
    quién va a andar {time}
    planes de {time} para {place}
    quién hay previsto {time}
    gente que viene {time}
    lista para {time}
    el {number} quién va
    la semana que viene quién viene
    quién va a currar en {place} {time}
    quién se va a pasar {time}
    quién más va a {place} {time}
    alguno va {time}
    {time} quiénes se acercan a {place}
    quién tiene pensado venir {time}
    {time} quién va a {place}
    a quién veré en {place} {time}
    quiénes estaremos {time}
    quién cae por {place} {time}
    quién dijo que venía {time}
    con quién coincido {time} en {place}
    quién piensa pasarse {time}
    si voy {time} a quién me encuentro
    qué gente se espera en {place} {time}
    {time} quién pisa la oficina
    alguien viene {time}
    quién ha confirmado para {time}
    quién va a trabajar en {place} {time}
    {time} en {place} quién estará
    quién se va a animar a venir {time}
    me harás una lista de quién viene {time}
    quién se desplaza a {place} {time}
    a quién me espero {time} en {place}
    {time} cómo va la asistencia
    quién se ofrece a venir {time}
    {time} estaré solo en {place}
    quiénes van a estar {time}
{time} a quien tenemos
quien ha dicho que va {time}
quien ha dicho que va a {place} {time}
quien ha avisado que viene {time}
quien piensa venir {time}
quien tiene previsto ir {time}
quien se apunta {time}
quien se pasa por {place} {time}
{time} va alguien a {place}
a quien esperamos {time}
con quien coincido {time} en {place}
{time} quien anda por {place}
quien viene {time}
quien cae por {place} {time}
`,
  'was-in': `
    estuvo {who} {time}
    estuvo {who} en {place} {time}
    vino {who} {time}
    vino {who} a {place} {time}
    fue {who} a la oficina {time}
    dónde estuvo {who} {time}
    dónde anduvo {who} {time}
    dónde trabajó {who} {time}
    {who} vino {time}
    {who} estuvo en {place} {time}
    {who} fue {time}
    {time} estuvo {who}
    {time} vino {who}
    {time} dónde estaba {who}
    estaba {who} en {place} {time}
    ha venido {who} {time}
    ha estado {who} en {place} {time}
    se pasó {who} por {place} {time}
    pasó {who} por la oficina {time}
    apareció {who} {time}
    anduvo {who} por aquí {time}
    coincidí con {who} {time}
    sabes si {who} vino {time}
    sabes si estuvo {who} {time}
    {who} trabajó en {place} {time}
    {who} curró {time} desde la oficina
    {who} estuvo de vacaciones {time}
    estuvo en remoto {who} {time}
    me dijeron que {who} vino {time}, es así
    {time} no vi a {who}, vino
    llegó a venir {who} {time}
    qué días vino {who}
    qué días estuvo {who} {time}
    se dejó ver {who} {time}
    faltó {who} {time}
    no vino {who} {time}
    en qué oficina estuvo {who} {time}
    {who} se pasó por la oficina {time}
    estuvo {who} por {place} {time}
    {who} apareció {time}
    {time} se dejó ver {who}
    {who} fue a {place} {time}
    se vio a {who} {time}
    {who} trabajó en la oficina {time}
    al final vino {who} {time}
    {time} estaba {who} en {place}
    {who} se acercó {time}
    tuvimos a {who} {time}
    viste a {who} {time}
    pasó {who} por aquí {time}
{time} estuvo {who} por aqui
paso {who} por {place} {time}
`,
  'will-be-in': `
    estará {who} {time}
    estará {who} en {place} {time}
    viene {who} {time}
    viene {who} a {place} {time}
    va a venir {who} {time}
    va a estar {who} {time}
    va {who} {time} a {place}
    irá {who} {time}
    vendrá {who} {time}
    {who} viene {time}
    {who} estará {time}
    {who} va {time}
    {who} va a {place} {time}
    {who} piensa venir {time}
    {time} viene {who}
    {time} está {who}
    {time} estará {who} en {place}
    {time} dónde está {who}
    dónde estará {who} {time}
    dónde va a estar {who} {time}
    dónde trabaja {who} {time}
    por dónde andará {who} {time}
    puedo ver a {who} {time}
    puedo quedar con {who} {time} en {place}
    pillo a {who} {time} en {place}
    encuentro a {who} {time}
    coincido {time} con {who}
    veo a {who} {time}
    tengo que ver a {who} {time}, estará
    quiero reunirme con {who} {time}, viene
    necesito a {who} {time}, va a estar
    me reúno {time} con {who}, estará en {place}
    sabes si {who} viene {time}
    sabes si {time} está {who}
    ha dicho {who} si viene {time}
    tiene {who} previsto venir {time}
    qué planes tiene {who} {time}
    qué plan tiene {who} para {time}
    trabaja {who} {time}
    trabaja {who} {time} en {place}
    {who} está {time} en {place}
    {who} trabaja {time} desde casa o viene
    {who} {time}?
    y {who} {time}
    vienen {who} y {who} {time}
    estarán {who} y {who} en {place} {time}
    cuento con {who} {time}
    contamos con {who} {time}
    tenemos a {who} {time}
    se pasa {who} {time}
    cae {who} {time} por la oficina
    curra {who} {time}
    labura {who} {time} en {place}
    {who} anda por {place} {time}
    {who} baja a {place} {time}
    está {who} {time} o está de vacaciones
    {who} va a la oficina {time}
    llega {who} {time}
    puedo contar con {who} {time} en {place}
    {who} tiene pensado venir {time}
    {who} se va a pasar {time}
    {who} irá a {place} {time}
    {time} viene {who} o no
    veré a {who} {time}
    {who} ha dicho que viene {time}
    se espera a {who} {time}
    {who} cae por aquí {time}
    me encontraré a {who} {time}
    {who} piensa acercarse {time}
    {who} va a estar por {place} {time}
    estará {who} disponible en {place} {time}
    {time} coincido con {who}
    si me acerco {time} pillo a {who}
    {who} asistirá en persona {time}
    podré ver a {who} {time}
    el lunes {who} qué hace, oficina o casa
    {who} {time} sí o no
    {who} podrá quedar en persona {time}
    hay posibilidad de ver a {who} {time}
    {who} aparecerá {time}
    va a currar {who} en {place} {time}
    {who} se dejará ver {time}
puedo contar con {who} {time}
{time} vienen {who} y {who} las dos
{time} cuento con {who} en {place}
tiene pensado venir {who} {time}
{who} {time} viene o no
vere a {who} {time}
`,
  'when-in': `
    cuándo viene {who}
    cuándo estará {who}
    cuándo está {who} en {place}
    cuándo va {who} a {place}
    cuándo vendrá {who}
    cuándo puedo ver a {who}
    cuándo pillo a {who}
    cuándo puedo encontrar a {who} en la oficina
    qué día viene {who}
    qué día está {who}
    qué días viene {who} {time}
    qué días estará {who} {time}
    qué días va a estar {who} en {place}
    {who} cuándo viene
    {who} cuándo estará en {place}
    cuándo cae {who} por aquí
    cuándo se pasa {who}
    cuándo vamos a ver a {who}
    cuándo coincido con {who}
    cuándo llega {who}
    a qué hora viene {who}
    a qué hora llega {who} {time}
    próxima vez que viene {who}
    cuál es el próximo día que viene {who}
    sabes cuándo viene {who}
    para cuándo viene {who}
    cuándo tendremos a {who} por {place}
    cuándo le toca venir a {who}
    cuándo le toca a {who} venir
    qué día puedo pillar a {who}
    la próxima vez que viene {who}
    cuándo cae {who} por {place}
    cuándo se deja ver {who}
    qué día tengo que ir para ver a {who}
    {who} cuándo vuelve a pisar la oficina
    cuándo coincidiré con {who}
    para cuándo se espera a {who}
    próxima visita de {who}
    {who} qué días viene {time}
    quiero ver a {who} en persona, cuándo
    cuándo estará {who} por {place}
    tiene {who} alguna fecha para venir
proximo dia que viene {who}
cuando le toca venir a {who}
cuando vuelve a pasarse {who}
que dia viene {who}
cuando puedo ver a {who} en la oficina
cuando cae {who} por {place}
`,
  'when-back': `
    cuándo vuelve {who}
    cuándo regresa {who}
    cuándo está de vuelta {who}
    {who} cuándo vuelve
    {who} cuándo regresa de vacaciones
    cuándo vuelve de vacaciones {who}
    cuándo se reincorpora {who}
    cuándo se incorpora {who}
    qué día vuelve {who}
    cuándo acaba las vacaciones {who}
    vuelve pronto {who}
    vuelve {who} {time}
    va a volver {who} {time}
    regresa {who} {time}
    tarda mucho en volver {who}
    para cuándo está de vuelta {who}
    sabes cuándo vuelve {who}
    cuándo termina el permiso de {who}
    a qué hora vuelve {who}
    volverá {who} hoy
    ha vuelto {who} de vacaciones
    ya volvió {who}
    cuándo vuelve {who} de vacaciones
    qué día regresa {who}
    cuándo tenemos de vuelta a {who}
    fecha de vuelta de {who}
    cuándo retoma {who}
    {who} vuelve pronto
    cuándo empieza otra vez {who}
    cuándo recuperamos a {who}
    cuándo aterriza {who} de las vacaciones
    para cuándo vuelve {who}
    sabes cuándo estará de vuelta {who}
    en qué fecha vuelve {who}
    cuándo termina {who} las vacaciones
    {who} estará otra vez {time}
{who} para cuando vuelve
cuando se reincorpora {who}
cuando vuelve {who}
cuando regresa {who}
{who} cuando esta de vuelta
`,
  'away-until': `
    hasta cuándo está {who} de vacaciones
    hasta cuándo está {who} fuera
    hasta cuándo está {who} en remoto
    hasta cuándo tiene vacaciones {who}
    cuánto tiempo está fuera {who}
    cuántos días se va {who}
    hasta qué día está de permiso {who}
    hasta qué hora está {who}
    hasta qué hora se queda {who}
    {who} hasta cuándo está
    {who} hasta cuándo está en casa
    hasta cuándo se queda {who} en {place}
    cuánto le queda a {who} de vacaciones
    cuánto se queda {who} en {place}
    a qué hora se va {who}
    cuándo se va {who}
    sabes hasta cuándo falta {who}
    desde cuándo y hasta cuándo está fuera {who}
    {who} hasta cuándo está de vacaciones
    hasta qué día falta {who}
    cuánto tiempo va a estar fuera {who}
    cuántos días libra {who}
    hasta cuándo no está {who}
    cuándo se le acaban las vacaciones a {who}
    {who} estará fuera mucho tiempo
    hasta qué fecha está ausente {who}
    cuánto le queda de vacaciones a {who}
    la ausencia de {who} cuánto dura
    lleva para rato {who} fuera
    {who} no vuelve hasta cuándo
    cuánto dura la ausencia de {who}
    {who} cuándo se va
    hasta cuándo alarga {who}
{who} hasta cuando falta
hasta cuando esta fuera {who}
hasta cuando esta de vacaciones {who}
cuanto tiempo esta fuera {who}
cuanto le queda a {who} de vacaciones
`,
  'came-when': `
    a qué hora ha llegado {who}
    a qué hora llegó {who}
    a qué hora vino {who}
    desde cuándo está {who}
    desde qué hora está {who}
    desde cuándo está {who} en {place}
    cuándo llegó {who}
    cuándo ha llegado {who}
    cuándo entró {who}
    {who} a qué hora entró
    {who} desde cuándo está
    cuánto lleva {who} aquí
    cuánto tiempo lleva {who} en la oficina
    lleva mucho {who}
    a qué hora ha fichado {who}
    a qué hora apareció {who}
    hace cuánto que llegó {who}
    llegó tarde {who}
    llegó temprano {who} hoy
    ha venido pronto {who}
    a qué hora ha entrado {who} {time}
    a qué hora apareció {who} {time}
    hora de llegada de {who}
    a qué hora fichó {who}
    {who} llegó temprano {time}
    hace mucho que llegó {who}
    sobre qué hora vino {who} {time}
    {who} desde cuándo está en {place}
{who} a que hora ha aparecido
a que hora ha fichado {who}
desde cuando esta {who}
a que hora llego {who}
`,
  habits: `
    suele venir {who}
    suele venir {who} {time}
    qué días suele venir {who}
    viene normalmente {who} {time}
    {who} suele estar {time}
    {who} viene siempre {time}
    {who} viene a menudo
    viene mucho {who}
    viene poco {who}
    cada cuánto viene {who}
    con qué frecuencia viene {who}
    cuántos días a la semana viene {who}
    qué días va {who} habitualmente
    qué días acostumbra {who} a venir
    a qué hora suele llegar {who}
    a qué hora suele irse {who}
    {who} a qué hora llega normalmente
    {who} casi nunca viene, no?
    es habitual que {who} venga {time}
    {who} teletrabaja mucho
    suele teletrabajar {who} {time}
    dónde suele sentarse {who}
    en qué planta suele estar {who}
    cuántas veces ha venido {who} {time}
    rutina de {who}
    costumbres de {who}
    patrón de asistencia de {who}
    {who} viene mucho
    normalmente {who} viene {time}
    tiene días fijos {who}
    cuál es la rutina de {who}
    {who} siempre teletrabaja {time}
    acostumbra {who} a venir {time}
    {who} es de los que madrugan
    qué costumbre tiene {who}
que dias suele estar {who}
`,
  rankings: `
    quién viene más a la oficina
    quién viene menos
    quién es el que más viene
    quién es el que menos aparece
    quién llega siempre tarde
    quién llega antes que nadie
    quién es el más puntual
    quién teletrabaja más
    quién ha faltado más {time}
    quién ha venido más días {time}
    ranking de asistencia
    top de gente que más viene
    clasificación de presencia
    quién ha venido más, {who} o {who}
    quién nunca viene
    quién no viene nunca
    quién no ha pisado la oficina {time}
    quién se pasa el día en casa
    quién se escaquea más
    quién coge más vacaciones
    quién trabaja menos
    quién está más enfermo
    de {department} quién viene más
    qué departamento viene más
    quién de mi equipo viene menos
    compara a {who} con {who}
    cuántos días ha venido cada uno
    estadísticas por persona
    quién viene más
    quién es el que más teletrabaja
    el ranking de asistencia
    quién llega siempre el primero
    los {number} que más vienen
    quién es el más vago
    quién ha venido menos {time}
    quién se va siempre antes
    quién falta más que nadie
quien es el que menos aparece
quien es el que mas viene
quien viene menos
quien no viene nunca
`,
} as const satisfies Sentences;
