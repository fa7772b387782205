import { combined } from '../combined.ts';

/** Words without a meaning, in any position. */
export const fillers =
  'todosellos, bah, en llamadas, en llamada, en call, en calls, en videollamada, en videollamadas, por favor, pues, bueno, oye, oiga, oigan, mira, eh, hey, che, tio, tia, wey, guey, parce, hombre, ya, todavia, aun, tambien, ahora, solo, fisicamente, exactamente, en concreto, concretamente, por casualidad, de casualidad, mas o menos, rapido, rapidamente, gracias, muchas gracias, de antemano, mil gracias, gracias de antemano, hola, buenas, buenos dias, buenas tardes, perdon, perdona, disculpa, disculpe, disculpad, un saludo, saludos, ok, vale, oki, indoors, bot, chicos, chicas, gente, equipo, todos, a todos, a todas, la verdad, para mi, por mi parte, de mi parte, por mi lado, en mi caso, en lo que a mi respecta, personalmente, incluido, incluida, inclusive, en realidad, en verdad, entonces, asi que, total, en total, aproximadamente, realmente, mismo, yo, nosotros, tu, usted, vosotros, ustedes, ademas de mi, aparte de mi, ono, bien, el, la, los, las, un, una, unos, unas, para comer, para tomar un cafe, para un cafe, para una reunion, para trabajar, a trabajar, a currar, compi, compa, companero, jaja, jajaja, xd, info, para info, para que lo sepais, para que lo sepan, por cierto, lo siento, es que, fijo, ahorita, ahora mismo, en general, de nosotros, como siempre, otra vez, de nuevo, por fin, ya mismo, al final, a el final, justo, precisamente, quiza sepas, anda, venga, finalmente, en algun sitio, en alguna parte, de una vez, endelante, ahi, nomas, no mas, pue, po, pe';

/** Fillers that make a statement doubtful: "de baja o no". */
export const hedges =
  'para todos, para todas, para todo el mundo, para el equipo, para todo el equipo, para nuestro equipo, para todos nosotros, para toda la empresa, soy el papa, reina de inglaterra, papá noel, sí claro, a más tardar, como muy tarde, como tarde, como pronto, como mínimo, al menos, por lo menos, plan b, como alternativa, ono, o, se supone, supuestamente, mas o menos, por asi decirlo, en teoria, teoricamente, practicamente, basicamente, casi, creo, creo que, me parece, que yo sepa, segun creo, si mal no recuerdo, si no recuerdo mal, por casualidad, de casualidad, como que, una especie de, tipo, hm, hmm, tan enfermo, tan enferma, tan remoto, demasiado enfermo, demasiado enferma, mentalmente, en espiritu, ya ya, si claro que si claro, pregunta a, preguntale, pregunten, preguntadle, depende, depende de, segun el, segun la, crucemos los dedos, cruzo los dedos, ojala, aparentemente, quién sabe, y entonces, es mentira, es falso, como quiera, como quieras, cómo se hace, ya veremos, el año pasado, creía yo, ahora no, todavía no, es un chiste, un chiste, solo una prueba, sólo una prueba, algún día, nunca de vacaciones, nunca de permiso, no realmente, la semana pasada, el mes pasado, el lunes pasado';

/** Figures of speech, which say nothing about where somebody is. */
export const figures =
  'enamorado, enamorada, en apuros, en peligro, en forma, en plena forma, en las nubes, en la luna, en la gloria, en el cielo, en el infierno, en la ruina, en la inopia, en la mierda, en la miseria, en la cuerda floja, en un lío, en un aprieto, en un apuro, en un mar de dudas, en duda, en deuda, en racha, en shock, en pánico, en crisis, en contra, en desacuerdo, de acuerdo en, en paz, en ascuas, en vilo, en babia, en blanco, en mi salsa, en mi mundo, en buenas manos, en las últimas, en el limbo, en el séptimo cielo, en el ajo, en el quinto pino, al borde, al límite, al limite, al día, al tanto, al corriente, a punto de, a tope, a gusto, a salvo, a dos velas, a disgusto, a oscuras, de mal humor, de buen humor, de los nervios, de bajón, de broma, de luto, de coña, hasta las narices, hasta el gorro, hasta el moño, hasta arriba, fuera de mí, fuera de mis casillas, fuera de lugar, fuera de juego, tan remoto, muy remoto, enfermo de amor, enferma de amor, enfermo de celos, enferma de celos, en mi cabeza, en espíritu, mentalmente, en sueños, en mis sueños';

/** Words for being shown, the opposite of hiding. */
export const reveals =
  'muestrame, muéstrame, muestreme, muéstreme, enseñame, hazme visible, hagame visible, dejame visible, déjame visible, déjeme visible, no me ocultes, no me oculte';

/** Between two statements of which one is meant. */
export const or = 'o, u, o bien, o si no, alternativamente, si no, de lo contrario, en caso contrario, en su defecto, respectivamente';

/** After a statement, a condition on which it does not hold. */
export const conditions =
  'a más tardar, como muy tarde, como tarde, suponiendo, suponiendo que, asumiendo que, con tal de que, con tal que, siempre y cuando, a condición de que, con la condición de que, en caso de que, solo si, a no ser que, a menos que, salvo que, salvo si, excepto si, excepto que, siempre que, por si, en el peor de los casos';

/** Words that begin a condition. */
export const ifs =
  'si, solo si, en caso de que, siempre que, mientras, en cuanto, a menos que, a no ser que, salvo si, salvo que, excepto si';

/** Words that begin a condition if a person follows, and a question if a verb does. */
export const whens = 'cuando';

/** Words that say where somebody belongs, unless a time is beside them. */
export const workplaces = 'trabajo en, curro en, laburo en, equipo, departamento';

/** The only words allowed beside a change that cannot be undone, and beside “yes”. */
export const courtesies = 'por favor, porfa, porfavor, xfa, gracias, muchas gracias';

/** Words for several offers, or none in particular. */
export const several =
  'los dos, las dos, los 2, las 2, ambos, ambas, todos, todas, todo, cualquiera, cualquiera de los dos, uno u otro, uno de los dos';

/** Words that change the meaning of a sentence. */
export const never =
  'no, nunca, jamas, ni, o, u, si, quiza, quizas, talvez, alomejor, igual, posiblemente, probablemente, seguramente, supongo, creo, pienso, parece, dice, dicen, dijo, decia, cuando, porque, pero, salvo, excepto, menos, sin, antes, despues, luego, desde, estaba, estabas, estuve, estuvo, estaria, iria, seria, era, fue, fui, habia, tenia, gustaria, quiero, quisiera, querria, puedo, puede, pueden, podria, debo, deberia, tengo, tiene, casi, siempre, normalmente, suelo, suele, cada, veces, temprano, pronto, cerca, hacia, con, contra, mi, me, te, se, nos, le, les, lo, su, sus, tus, mis, que, como, donde, quien, yano, otro, otra, otros, nada, nadie, ninguno, ninguna, mas, demasiado, poco, salgo, salir, ojala, sera, seguro, duda, dudo, espero, aunque, mientras, segun, entre, sobre, mejor, peor, hasta, excepto, solamente, acabo, llevo, dejado, mas tarde, vez';

/** Words that make a correction of the words beside them, directly after a statement. */
export const correcting = {
  before:
    'persona equivocada, nombre equivocado, demasiado lleno, demasiado llena, muy lleno, demasiada gente, está demasiado lleno, a el final, al final, a el final solo, pon, ponlo, ponlo en, ponlo para, que sea, que sean, digamos, cambialo a, cambialo a el, cambia a, cambia a el, pasalo a, pasalo a el, eh no, uy no, ah no, bueno no, que va, tonterias, que digo, para nada, era, era para, espera, esperad, espere, esperate, un momento, olvida eso, olvidalo, me lie, me he liado, en verdad, solo, solamente, nada mas, queria poner, quise poner, ay no, no no, mentira, miento, no, nop, que no, quise decir, queria decir, quiero decir, me referia a, me referia al, digo, mejor, mejor dicho, correccion, me he equivocado, me equivoque, error, en realidad no',
  mild: 'hm, hmm, eh, ah, perdon, perdona, perdone, disculpa, disculpe, disculpen, huy, vaya, uy, ups, ay, lo siento, en realidad, es',
  after:
    'basta, me basta, es suficiente, será suficiente, como mucho, máximo, mejor dicho, solo, solamente, nada mas, queria poner, quise poner, en verdad, a el final, sorry, en su lugar, quise decir, queria decir, quiero decir, digo, mejor, en realidad, perdon, mas bien',
  not: 'no, no es, no es en, y no, en vez de, en lugar de',
  but: 'sino, es',
  denies: 'no, mejor no, y no, que no, no no, ay no, en realidad no, no es, no solo, no solamente, yano, tampoco',
  deniesBefore: 'ya no, no me va bien, no me viene bien, al final no, no es posible, no, no puedo, imposible, no va',
  extends: 'alargalo, alargalo a, alargalo al, alarga, extiendelo, extiendelo a, extiende, prolonga, prolongalo, amplialo, amplia',
  self: 'yo',
  next: 'la siguiente, la otra, la de después, la semana siguiente, la que sigue, la próxima no la siguiente, una semana después, la posterior, el mes siguiente',
  also: 'también, así como, así como el, y también, y además, además, igualmente, igualmente el, asimismo, lo mismo, lo mismo para, lo mismo el, idem, idem el, añade, agrega',
  neither: 'tampoco, ni',
  neitherBeside:
    'voy, iré, vengo, vendré, estoy, estaré, trabajo, trabajaré, puedo, ir, venir, a la oficina, en la oficina, no, voy a ir, el, podré',
  excepts:
    'excepto, excepto el, salvo, salvo el, menos, menos el, a excepción de, a excepción del, con excepción de, con excepción del, aparte de, aparte del, quitando, quitando el, pero no, pero no el, solo no, solo que no, solo que el no, sin contar, sin contar el, eso sí no, sin, sin el',
  differs: 'pero, en cambio, eso sí, sin embargo, salvo que, solo que',
};

/** All of a day or of a week, directly after a statement about a part of it, and the words that are allowed beside these; `leave`: only after leave. `rest` is the rest of the week after weekdays, without a `period` after it. */
export const wholes = {
  day: 'todo el día, el día entero, día entero, el día completo, día completo, a día completo, todo el santo día, toda la jornada, la jornada completa, jornada completa, la jornada entera, un día entero, un día completo, de la mañana a la noche',
  week: 'toda la semana, la semana entera, semana entera, la semana completa, semana completa',
  beside:
    'estaré, estoy, será, va a ser, necesito, pon, ponme, ponlo, apunta, que sea, hazlo, lo, eso, ese día, de, y no solo la mañana, no solo la mañana, no solo por la mañana, no solo la tarde, no solo por la tarde, y no solo por la mañana, entonces, pues, ya, con, en vez de solo la mañana',
  leave: 'me cojo, cojo, me tomo, tomo, me cogeré, cogeré, off, me voy a coger',
  rest: 'el resto, resto, lo demas',
  period: 'de, del, semana, dia, mes',
  restOfWeek: 'el resto de la semana',
};

/** Words that accept an offer. The words beside them may have another meaning than the offer. */
export const confirming =
  'si, sip, sii, claro, claro que si, por supuesto, desde luego, correcto, exacto, exactamente, eso es, asi es, adelante, hazlo, hagalo, dale, venga, confirmo, confirmado, afirmativo, obvio, efectivamente';

/** Directly after hiding, these words end it. */
export const showing = 'muestrame, muestreme, mostrame, enseñame';

/** Words without a meaning beside a weekday of every week. */
export const always =
  'siempre, invariablemente, permanentemente, sistematicamente, constantemente, sin falta, normalmente, habitualmente, generalmente, usualmente';

/** Words allowed beside the name of an offered choice. */
export const choosing =
  'el, la, lo, de, del, en, que, es, esta, trabaja, quiero, quise, decir, digo, me, refiero, referia, busco, a, al, equipo, departamento, oficina, sede, si, no, por, favor, gracias, yo, quien, señor, señora';

/** Groups of people that are used like departments. */
export const groups = {
  before: 'de, en, entre, dentro de',
  team: `el equipo, todo el equipo, mi equipo, nuestro equipo, los mios, las mias, los nuestros, ${combined('mi, mis, nuestro, nuestra, nuestros, nuestras', 'equipo, gente, banda, cuadrilla, pandilla, chicos, chicas, muchachos, tropa, grupo, compis, tribu, cuates')}`,
  reports:
    'mis reportes, mis reportes directos, mis subordinados, mis colaboradores, mis directos, mi gente a cargo, la gente a mi cargo, las personas a mi cargo, los que me reportan, quienes me reportan, la gente que me reporta, los que tengo a cargo',
  mine: 'mi, mis, mio, mia, mios, mias',
  us: 'de nosotros, de nosotras, entre nosotros, entre nosotras',
  which: 'cuáles, cuál',
  those:
    'cuales, cual, cuales de ellos, cuales de ellas, cuales de esos, cuales de estos, cual de ellos, cual de ellas, quienes de ellas, quienes de esos, cuantas de ellas, quienes de ellos, quien de ellos, cuantos de ellos, ellos, ellas, esos, esas, estos, estas, aquellos, esas personas, esa gente',
};

/** Words for a person of the last answer. */
export const pronouns = 'ella, ellos, ellas, el';

/** Verbs of the third person that need no subject: “¿y mañana viene?” */
export const subjectless = {
  verbs: [
    '(está|estará|estaba|estuvo|estaría|viene|vendrá|vino|va|irá|fue|trabaja|trabajará|trabajó|teletrabaja|teletrabajará|sigue|anda|llega|llegará|llegó|aparece|apareció|volverá|volvió|pasa|pasará|pasó|queda|quedará)',
    'se (pasa|pasará|pasó|queda|quedará|quedó|deja ver|dejará ver|presenta|presentó|acerca|acercará|acercó)',
    '(ha|habrá) (venido|llegado|estado|pasado|ido|vuelto|aparecido)',
    'va a (venir|estar|pasar|pasarse|ir|trabajar|aparecer)',
  ],
  asks: ['(en|a|hasta|desde)? (qué (día|días|hora)|cuándo)'],
  pronoun: 'ella',
} as const;

/** Words that may begin a statement after a denial without punctuation. */
export const starts = 'estoy, estare, voy';

/** Words that exclude the next day, or change the time. */
export const excluding = 'menos, salvo, excepto, hace, dentro';

/** Before somebody or something that a question leaves out: "everybody except Zoë". */
export const leavesOut = 'excepto, salvo, menos, aparte de, sin contar, quitando, a excepción de, sin';

/** Words that make a denial of every week the end of a weekly rule. */
export const noLonger = 'yano, más';

/** Articles before a weekday that is one day or each one. */
export const oneOrEach = '';
/** Words that make a question of a sentence, at its end. */
/** Before a colon, they make a question of what follows. */
export const askingLabels = 'pregunta, consulta, petición, solicitud';

/** Before a question mark, they ask whether what was said is to be done. */
export const consentAsked = 'no, sí, sí sí, vale, de acuerdo, claro, seguro, entendido, te parece, está bien, bien';

export const tags =
  'segun tu, segun tus datos, segun usted, segun sus datos, segun tu informacion, segun el sistema, por lo que sabes, que tu sepas, segun lo que sabes, en tus datos, segun tus registros, si puedo preguntar, si se puede preguntar, si puede saberse, si se puede saber, si no es molestia, si no es mucha molestia, si no te importa, sin querer molestar, o que, o como, o no, verdad, cierto, si o no, a que si, no es verdad';

export const joins = 'y, e, luego, pero, sino, despues, ademas, &';

export const greetings = [
  '(un)? error (mio)?',
  'me (he equivocado|equivoque)',
  '(quiero|queria|quise) decir',
  '(hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|hey|ey|hello|hi|que tal|holi|saludos|muy buenas) (a todos|a todas|equipo|indoors|bot|gente|chicos|chicas|de nuevo|otra vez|que tal|como estas)?',
  '(ok|vale|gracias|perfecto|genial|bien|muy bien|perdon|perdona|disculpa|disculpe|disculpen|oye|oiga|estupendo|guay|listo|de acuerdo) (muchas gracias|mil gracias|gracias|por (todo|la info|la ayuda|tu ayuda|su ayuda|la respuesta)|otra vez|de nuevo)?',
  '(muchas|mil|muchisimas) gracias',
  '(perdon|perdona|perdone|disculpa|disculpe|disculpad|disculpas|lamento|siento) (que)? (te|le|os|les)? (moleste|interrumpa|pregunte|vuelva a preguntar|de la lata|insista) (otra vez|de nuevo|con esto|tanto|ahora)* (pero)?',
  '(perdon|perdona|perdone|disculpa|disculpe|disculpad|disculpas|lamento|siento) (por)? (la|las|el|los)? (molestia|molestias|interrupcion|molestar|interrumpir|pregunta)',
  '(una|otra)? (pregunta|consulta|duda|cosa|cosita) (mas|rapida|rapidita|tonta)?',
  'tengo una (pregunta|duda|consulta)',
  '(anota|anotar|apunta|apuntar|registra|registrar|anotame|apuntame|marca|marcar) que',
  '(di|dile|diles|avisa|avisales|cuenta) a (todos|todo el mundo|los demas|mi equipo|el equipo|mis companeros) que',
  '(info|aviso|nota|fyi|aviso que|os aviso|les aviso|informo|os informo|les informo|les cuento|os cuento|para informaros|para que lo sepais|para que sepan|comento|os comento) (de)? (que)?',
];

/** Words that make a request of the next words. */
export const requests = [
  '(me|nos)? (puedes|puede|podrias|podria|podeis|pueden)',
  '(puedes|puede|podrias|podria|podeis|pueden) (apuntar|anotar|indicar|registrar|poner) que',
];

export const askings = [
  '(hay|existe|habria) (alguna|una)? (manera|forma|posibilidad|opcion) de que',
  '(me)? (recuerdame|recordame|recuerda|recuerdeme|recuerdenme|repiteme|refrescame) (otra vez|de nuevo|por favor|la memoria)*',
  '(segun|en|de acuerdo con) (el|la|vuestro|tu|nuestro) (directorio|organigrama|sistema|registro|guia)',
  '(me|nos)? (puedes|puede|podrias|podria|podes|podeis|pueden|podriais|sabrias|sabria|quieres|podrian) (decirme|decirnos|decir|confirmar|confirmarme|mirar|mirarme|ver|comprobar|mostrar|mostrarme|ensenar|ensenarme|buscar|buscarme|indicar|indicarme|ayudarme a saber|ayudar a saber|chequear|consultar|dar|darme) (si|que)?',
  '(puedo|podria|se puede|puedo yo) (saber|ver|preguntar|consultar|comprobar) (si)?',
  '(tu|usted|alguien|alguno)? (sabes|sabe|saben|sabeis|sabrias|sabria|sabrian) (tu|vos|usted|alguien|algo|de)? (si)?',
  '(alguien)? me (dice|dices|decis|dicen|confirmas|confirma|miras) (alguien)? (si)?',
  '(tienes|tiene|tenes|teneis|tienen|alguna|teneis alguna|tienes alguna|ni) idea (de)? (si)?',
  '(dime|digame|decime|decidme|diganme|dinos|muestrame|muestreme|ensename|mostrame|mira|mirame|confirma|confirmame|comprueba|verifica|checa|chequea|averigua|cuentame|indicame) (si|a ver)?',
  '(quiero|queria|quisiera|necesito|me gustaria|me interesa|necesitaria|querria|queriamos|necesitamos) (saber|ver|preguntar|comprobar|consultar|averiguar|confirmar) (si)?',
  '(me)? (pregunto|preguntaba) (si)?',
  'no se (si)?',
  '(es posible|se puede|hay forma de|como puedo) (saber|ver) (si)?',
  'a ver (si)?',
  'si',
  'es (verdad|cierto|asi) (que)?',
  '(y)? (si|en caso de que|suponiendo que|imaginemos que|pongamos que|en el supuesto de que|y si) (yo)? (me)? (voy|fuera|fuese|vaya|paso|pasara|pase|quedo|quedara|quedase|quede|trabajo|trabajara|trabajase|trabaje|vengo|viniera|venga|acerco|acercara|teletrabajo|teletrabajara|cojo|cogiera|pido|pidiera|tomo|tomara|estoy|estuviera|fuera a ir|fuera a venir) (a|por|de|el|un)* (trabajar|dia|libre)? (<remote>|<home>|<leave>|{at})? {time} (a|por)? (<remote>|<home>|<leave>|{at})?',
  '(y)? (si|en caso de que|suponiendo que) {time} (yo)? (me)? (voy|fuera|fuese|vaya|paso|pasara|pase|quedo|quedara|quedase|quede|trabajo|trabajara|trabajase|trabaje|vengo|viniera|venga|acerco|acercara|teletrabajo|teletrabajara|cojo|cogiera|pido|pidiera|tomo|tomara|estoy|estuviera) (a|por|de|el|un)* (trabajar|dia|libre)? (<remote>|<home>|<leave>|{at})?',
  'sera que',
];

/** Before the first of the past days that a question is about. */
export const since = 'desde';

/** Titles before a name. */
export const titles = 'Sr, Sra, Srta, señor, señora, señorita, don, doña, Dr';
