import type { ContinuingWords } from '../language.ts';

const and = '(y|e|pero|vale|ok|bueno|no|entonces|pues)*';
const end = '(entonces|porfa|ahora|hoy|exactamente|todavia|tambien|mismo|pues)*';
const please = '(vale|ok|pues|entonces|y|bueno|oh|ah|por favor|porfa|puedes|podrias|puede|podria|puede usted|quiero|quisiera|me gustaria)*';
const now = '(por favor|porfa|ya|ahora|entonces|gracias|otra vez|de nuevo|del todo|ahora mismo|enseguida)*';
const it = '(eso|esto|aquello|todo|todo eso|lo|la)';
const some = '(quien|quienes|alguien|alguno|alguna|cuantos|cuantas|cuales)';
const likewise = '(tambien|igualmente)';

/** To end one of several plans: “undo the first one”. */
const ending = (which: string) => [
  `${please} (deshaz|deshacer|quita|quitame|quite|quitar|borra|borre|borrar|elimina|elimine|eliminar|cancela|cancele|cancelar|anula|anule|anular|retira) (el|la|lo) ${which} (plan|entrada)? (de (los dos|ellos|la lista))? ${now}`,
];

/** Thanks and other small words around “leave it like that”. */
const polite =
  '(gracias|muchas gracias|ok|okay|vale|perfecto|genial|bien|bueno|no|si|por favor|porfa|ya|pues|entonces|ahora|listo|de acuerdo|guay|estupendo|olvidalo|da igual)*';

/** A program or a person, for “are you human?” */
const greeting = '(hola|buenas|oye|oiga|y|pero|entonces|dime|digame|hm|ok|perdon|disculpa|espera|por cierto|una pregunta)*';
const aBot =
  '(un|una|el|la|de|verdadero|verdadera|solo|simple|realmente)* (humano|humana|ser humano|persona|hombre|mujer|robot|bot|chatbot|maquina|ordenador|computadora|programa|software|ia|inteligencia artificial|algoritmo|asistente|chatgpt|copilot|real|vivo|viva|automatico)';
const still = '(aqui|ahora|o que|o no|por favor|realmente|de verdad)*';

/** Short messages that continue the last answer. */
export const continuing: ContinuingWords = {
  others: [
    `${and} (los|las)? (demas|otros|otras) ${end}`,
    `${and} (que (tal|hay|pasa) (con|de)|donde estan|que es de)? (todos)? (los (demas|otros|restantes|que faltan)|las (demas|otras)|el resto|el resto del (equipo|grupo)|otros) (donde estan|estan donde)? ${end}`,
  ],
  more: [
    `${and} (alguien|quien|nadie)? (mas)* (esta|hay|alli)* (aparte de|ademas de|excepto|salvo|menos|sin contar a|sin contar|quitando a|sin) (el|ella|ellos|ellas|mi|nosotros) ${end}`,
    `${and} (hay|habia|esta|estan|viene)? ((alguien|quien|quienes|nadie|alguna persona) mas|otros|otra gente|mas gente) (hay|esta|estan|ahi|alli|por ahi)* ${end}`,
  ],
  remote: [
    `${and} (y|pero|y en cuanto a) (<remote>|<home>) ${end}`,
    `${and} (<remote>|<home>) (quien|quienes|quien hay|quien esta|alguien|y quien) ${end}`,
  ],
  self: [`${and} (que (tal|hay|pasa) (con|de)|para)? (yo|mi|conmigo|yo mismo|yo misma|donde estoy yo|donde estoy) ${end}`],
  boss: [`${and} (que (tal|hay|pasa) (con|de)|donde esta|quien es|esta)? (su|sus) <boss> (donde esta)? ${end}`],
  myManager: [`${and} (que (tal|hay|pasa|es) (con|de)|esta|viene)? <my-manager> ${likewise}* ${end}`],
  myTeam: [`${and} (que (tal|hay|pasa|es) (con|de)|para)? ${some}? (de|en|entre|del)? (todo|todos)? <my-team> ${likewise}* ${end}`],
  myReports: [`${and} (que (tal|hay|pasa|es) (con|de)|para)? ${some}? (de|entre)? (todos)? <my-reports> ${likewise}* ${end}`],
  endThat: [
    `${please} (quitalo|quitala|quitalos|desactivalo|desactivala|desactivalos|apagalo|apagala|terminalo|terminala|acabalo|paralo|parala|paralos|cancelalo|cancelala|cancelalos|eliminalo|eliminala|levantalo|retiralo|finalizalo|detenlo|detenla|cortalo|quiteselo|quitelo|desactivelo|desactivela|apaguelo|terminelo|cancelelo|retirelo|borralo) ${it}? ${now}`,
    `${please} (quita|quite|desactiva|desactive|apaga|apague|termina|termine|acaba|para|pare|cancela|cancele|elimina|elimine|levanta|retira|finaliza|deten|corta|acaba con|termina con|pon fin a|quitar|desactivar|apagar|terminar|parar|cancelar|eliminar|retirar) ${it} ${now}`,
    `${please} (quitarlo|quitarla|desactivarlo|desactivarla|apagarlo|terminarlo|pararlo|cancelarlo|eliminarlo|retirarlo|acabarlo) ${now}`,
    `${please} (que)? ${it} (debe|tiene que|deberia|puede) (parar|terminar|acabar|desaparecer) ${now}`,
  ],
  blockThem: [
    `${please} (bloqueala|bloquealo|bloquealos|bloquealas|bloqueela|bloqueelo|parala|paralo|quitala|quitalo|eliminala|eliminalo|impideselo|prohibeselo|echala|echalo|sacala|sacalo|expulsala|expulsalo) ${now}`,
    `${please} (bloquea|bloquee|quita|quite|elimina|para|echa|saca|bloquear) a (ella|el|ellos|ellas|esa persona|ese|esa) ${now}`,
    `${please} (bloquearla|bloquearlo|bloquearlos|quitarla|quitarlo|impedirselo|prohibirselo|eliminarla|eliminarlo) ${now}`,
    `${please} (que)? (ella|el|ellos|ellas)? (no|ya no) (me)? (siga|sigan|pueda|puedan|debe|deberia|deben) (seguirme|hacerlo|siguiendome)? (mas)? ${now}`,
  ],
  once: [
    `${please} (con|solo|solamente|que sea|una)* (una vez|una sola vez|un aviso|una|vez) (me|ya|es)* (basta|vale|sirve|suficiente|alcanza|esta bien|va bien|llega|es suficiente)* ${now}`,
  ],
  repeat: [
    '(ok|vale|perdon|eh|espera|y|porfa|por favor)* (otra vez|de nuevo|una vez mas|repite|repitelo|repita|repitalo|puedes repetir|puedes repetirlo|puede repetir|dilo otra vez|dimelo otra vez|lo mismo|como era) (por favor|porfa|ahora|entonces|gracias)*',
  ],
  whenThen: [
    `${and} (cuando|cuando (entonces|pues|si no|viene|vienen|esta|estara|estan)|que dia|que dia (entonces|viene|esta)|entonces cuando|pues cuando|y cuando) ${end}`,
  ],
  who: ['(quien|quienes)'],
  ownReturn: [
    `${and} (cuando|que dia|a partir de cuando|desde cuando) (vuelvo|regreso|me reincorporo|estoy de vuelta|estare de vuelta|volvere|tengo que volver) (yo)? (a la oficina|al trabajo|a trabajar)? ${end}`,
    `${and} (hasta cuando|hasta que dia|cuanto tiempo) (estoy|estare|sigo|tengo) (yo)? (<on-leave>|de vacaciones|vacaciones|libre|fuera|<remote>|<home>|ausente|de baja) ${end}`,
    `${and} cuando (acaban|terminan|se acaban) mis vacaciones ${end}`,
  ],
  leaveOver: [
    `${and} (por favor|puedes|podrias|quiero|quisiera)* (termina|terminar|finaliza|finalizar|acaba|acabar) (mis|mi|las|el|con mis) (vacaciones|permiso) ${end}`,
    `${and} (ya)? (se acabaron|se han acabado|se terminaron|se me acabaron|han terminado|terminaron|acabaron|se acabo|ha terminado|termino) (ya)? (mis|mi|las|el) (vacaciones|permiso) ${end}`,
    `${and} (mis|mi|las|el) (vacaciones|permiso) (ya)? (se acabaron|se han acabado|se terminaron|han terminado|terminaron|acabaron|se acabo|ha terminado|termino) (ya)? ${end}`,
    `${and} (ya)? (he vuelto|volvi|he regresado|regrese|estoy de vuelta|de vuelta) (ya)? de (mis|las|mi)? (vacaciones|permiso) (ya)? ${end}`,
    `${and} (mis|mi|las|el) (vacaciones|permiso) (ya)? (se)? (acabaron|terminaron|acabo|termino) (ayer|la semana pasada)`,
    `${and} (yano estoy|no estoy ya) de (vacaciones|permiso) (ya)? ${end}`,
  ],
  backNow: [
    `(hola|buenas|buenos dias|y|bueno|ok|vale|pues)* (ya)? (he vuelto|volvi|he regresado|regrese|estoy de vuelta|estoy de regreso|me he reincorporado|me reincorpore) (ya|por fin|a el trabajo|al trabajo|al curro|a la oficina)* (a todos|equipo|chicos)*`,
  ],
  leaveEnds: [
    `${and} (por favor|puedes|podrias|quiero|quisiera)* (termina|terminar|finaliza|finalizar|acaba|acabar) (mis|mi|las|el|con mis) (vacaciones|permiso) (el)? ${end}`,
    `${and} (mis|mi|las|el) (vacaciones|permiso|baja) (ya|se|me)* (termina|terminan|acaba|acaban|finaliza|finalizan|terminaran|terminara|acabaran|acabara) (ya)? (el)? ${end}`,
    `${and} (se)? (me)? (termina|terminan|acaba|acaban|finaliza|finalizan) (ya)? (mis|mi|las|el) (vacaciones|permiso|baja) (ya)? (el)? ${end}`,
    `${and} (mi|el)? ultimo dia (de)? (vacaciones|permiso) es (el)? ${end}`,
  ],
  tellMe: [
    `${please} <tell> (entonces|cuando sea|cuando pase|si cambia|si pasa|cuando (eso)? (ocurra|suceda|pase)|llegado el momento)? ${now}`,
    `${please} (mantenme|mantengame|tenme|tengame) (al tanto|al corriente|informado|informada) (de eso)? ${now}`,
  ],
  better: ['(mejor|seria mejor|es mejor|estaria mejor|preferiblemente|me viene mejor|prefiero|preferiria|me va mejor|mas bien)'],
  keptHowLong: [
    `${and} (guardado|guardados|conservado|almacenado)? (por|durante|hasta)? (cuanto tiempo|cuantos dias|cuanto) (se|lo|los|esta|estan|queda|quedan)* (guarda|guardan|guardas|conserva|conservan|conservas|guardado|guardados|almacena|almacenan)? (eso|esto|esos datos)? ${end}`,
  ],
  mine: [`${and} (quien es|donde esta|que (tal|hay) (de|con))? (el mio|la mia|los mios|las mias|mio|mia) ${end}`],
  where: [
    `${and} (donde|donde (exactamente|esta|estara|estan)|en que (oficina|sitio|planta|piso|edificio|ciudad|sede|lugar)|que (oficina|sede|planta|piso)|en cual|cual oficina) (<est>)? (el|ella)? ${end}`,
  ],
  since: [`${and} (desde cuando|desde que hora|desde hace cuanto) ${end}`],
  source: [
    `${and} (estas|esta usted|esta) (bien|muy|totalmente|completamente|realmente)* (seguro|segura) (de (eso|ello|esto))? ${end}`,
    `${and} (de verdad|seguro|segura|en serio|es (eso|esto)? (realmente|aun)* (seguro|cierto|verdad|correcto|fiable|actual)|eso es (cierto|verdad|correcto|fiable)|verdad) ${end}`,
    `${and} (como|de donde) (es que)? (lo|eso)? (sabes|sabe|sabe usted|lo sabes|lo sabe|sacas|lo sacas|puedes saberlo|te consta) (eso|esto)? ${end}`,
    `${and} (porque|porque (no|eso|asi|esto|pues)|(eso|esto|y eso) porque|por que|y eso|como es eso|por que razon|por que motivo|a santo de que|y eso|quien lo dice|quien te lo ha dicho|quien dice eso|en que te basas|de donde sale eso|como asi|a que se debe) ${end}`,
  ],
  putBack: [
    '(ay|no|oh|espera|espere|perdon|uy|ups|mejor|en realidad|vaya|por favor|pero|ah)* (vuelve|vuelva|vuelvelo|volved) a (ponerlo|ponerla|poner|ponerlos|meterlo|meterla|anotarlo|anadirlo|apuntarlo) (eso|esto|lo|el plan)? (por favor|otra vez|de nuevo)*',
    '(ay|no|oh|espera|espere|perdon|uy|ups|mejor|en realidad|vaya|por favor|pero|ah)* (restauralo|restaurala|recuperalo|recuperala|restablecelo|restablecela|restaura|recupera|restablece|dejalo|dejala|ponlo|ponla|devuelvelo|devuelvemelo) (eso|esto|el plan)? (otra vez|de nuevo|como estaba|como antes|ahi|puesto|por favor)*',
  ],
  them: ['(los|las|todo|todos|quitalos|borralos|desactivalos|paralos|cancelalos|eliminalos|terminalos)'],
  endOne: ending('(primero|primera|segundo|segunda|tercero|tercera|cuarto|cuarta|quinto|quinta)'),
  endLast: ending('(ultimo|ultima)'),
  restores: [
    `${polite} (vuelve|vuelva|vuelvelo|volved) a (ponerlo|ponerla|ponerlos|meterlo|meterla|anotarlo|apuntarlo) (otra vez|de nuevo)* ${polite}`,
    `${polite} (restauralo|restaurala|recuperalo|recuperala|restablecelo|restablecela|devuelvemelo) (otra vez|de nuevo|como estaba|como antes)* ${polite}`,
  ],
  asIs: [
    `${polite} (dejalo|dejala|dejelo|dejela|dejadlo|deja|deje|dejemoslo|dejar|mantenlo) (todo|eso|esto|lo)? (asi|como esta|como estan|tal cual|como esta ahora|de esa manera|asi mismo) ${polite}`,
    `${polite} (todo|eso|esto)? (asi|tal cual) (esta|queda|vale|sirve|se queda|me va|me vale)? (bien|perfecto|genial|ya)* ${polite}`,
    `${polite} (esta|queda|me vale|se queda|que se quede|me va) (muy)? (bien|perfecto|genial)? (asi|como esta|tal cual) ${polite}`,
  ],
  whoAnswers: [
    `${greeting} (tu|usted)? (eres|es usted|es|sois) (tu|usted)? ${aBot} (real|de verdad|de carne y hueso|humana|humano)? (o ${aBot})? ${still}`,
    `${greeting} (esto|eso|este)? es (esto|eso|este)? ${aBot} (real|de verdad)? (o ${aBot})? (quien responde|el que responde|la que responde)? ${still}`,
    `${greeting} (estoy|estamos)? (hablo|hablando|chateo|chateando|escribo|escribiendo|converso|conversando) (aqui|ahora|realmente)* (con|a) (${aBot}|alguien) (real|de verdad)? (o (con)? ${aBot})? ${still}`,
    `${greeting} hay ${aBot} (real|de verdad)? (aqui|detras|al otro lado|respondiendo) ${still}`,
    `${greeting} con quien (estoy)? (hablo|hablando|chateo|chateando|escribo) ${still}`,
  ],
  notAtAll: [
    '(ay|no|oh|perdon|al final|mejor|bueno)* (olvidalo|olvidate|dejalo|olvida eso) (al final|mejor)* (yo)? no (voy|vengo|ire|vendre) (a ir|a venir)? (para nada|en absoluto|al final)*',
    '(ay|oh|perdon|al final|bueno)* (yo)? no (voy|vengo|ire|vendre|trabajo) (a ir|a venir)? (para nada|en absoluto)',
  ],
  besideThem: [
    `${and} (solo|sola|solos|solas) (alli|ahi|en la oficina)* ${end}`,
    `${and} (quien|quienes|hay alguien|alguien) (mas|mas hay|mas esta|mas estan)? (<est>|hay)? (mas|tambien|alli|ahi)* (con|junto a|cerca de) (el|ella|ellos|ellas) (alli|ahi|tambien)* ${end}`,
    `${and} (<est>) (el|ella)? (alli|ahi|ella|el)* (solo|sola|solos|solas) (alli|ahi|en la oficina)* ${end}`,
  ],
  otherOne: [
    `${and} (perdon|quiero decir|queria decir|me refiero a|me referia a|digo|no (este|esta|ese|esa|el|ella)|mejor)* (a)? (el|la|al) (otro|otra) {word} ${end}`,
    `${and} (no (este|esta|ese|esa|el|ella)|ese no|esa no|ella no|persona equivocada|no es (ese|esa|el|ella)) ${end}`,
  ],
  several: [
    '(ellos|ellas)? (los|las) (dos|tres)',
    '(ambos|ambas|todosellos)',
    '(cual|cuales|quien|quienes|alguno|alguna|ninguno|ninguna) de (los|las|esos|esas|estos|estas) (dos|tres)',
    '(cual|cuales|quien|quienes|alguno|alguna|ninguno|ninguna) de (ellos|ellas)',
    '(ellos|ellas)',
  ],
  ifNeeded: [
    '(por)? si (alguien|acaso)? (me|os|te|le|les)? (necesitas|necesitais|necesita|necesitan|buscas|buscais|busca|buscan|hago falta|hago falta a alguien|requieres|requiere) (algo|alguien|para algo|para lo que sea|para cualquier cosa)?',
    '(por)? si (alguien)? (quieres|quereis|quiere|quieren) (verme|encontrarme|hablar conmigo|localizarme|algo)',
    '(por)? si (alguien|preguntas|preguntais) (pregunta)? (por mi)?',
  ],
  comes: ['(voy|vengo|ire|vendre|ir|venir|viajo|paso|acerco|puedo|podria|llego)'],
  visitOpens: [
    '(y|pero|bueno)* (si|suponiendo que|pongamos que|imagina que)',
    '(yo)? (estaba pensando|estoy pensando|pensaba|pienso|habia pensado|me planteo|planeaba|planeo|queria|quiero|quisiera|me gustaria|tenia pensado) (en)?',
  ],
  visitVerbs: [
    '(voy|vengo|fuera|fuese|viniera|viniese|ir|venir|pasarme|pasar|me paso|me pasara|acercarme|me acerco|iba|estuviera) (a la oficina|por alli|por ahi)?',
    '(quedo|quedara|quedarme) en casa',
  ],
  openly: ['(dónde|desde dónde|en qué oficina)', '(o|o bien) (está)? (<home>|<remote>|<on-leave>)'],
  besides: ['(mas|tambien|ademas|entonces|alli|ahi|ese dia|el mismo dia|conmigo|ese mismo dia|igualmente)'],
  coming: [
    `(y|pero|vale|ok|bueno|pues)* (genial|perfecto|guay|estupendo|bien)* (yo)? (voy|ire|vengo|vendre|voy a ir|me paso|me pasare|me apunto|me uno|estare (alli|ahi|alla)|(alli|ahi|alla) estare) (yo)? (alli|ahi|alla)? ${end}`,
    `(y|pero|vale|ok|bueno|pues)* (genial|perfecto|guay|estupendo|bien)* (cuenta|contad|cuente|cuenten) conmigo ${end}`,
  ],
  sameDay: [
    '(entonces|ese dia|ese mismo dia|el mismo dia|en ese caso)',
    '(esta|es)* (demasiado|muy) (lleno|llena|vacio|vacia|ruidoso|ruidosa|concurrido)',
  ],
  likewise: [likewise],
};
