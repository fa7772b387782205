import type { Dialogues } from './dialogues.ts';

const OFFICE = /^\*\*Ahora en la oficina: 5 personas\*\*/;
const SECOND_FLOORS = /^\*\*Ahora en la oficina: 3 personas\*\*/;
const BERLIN = /^\*\*Berlin: 4 de 40 aquí ahora\*\*/;
const BOSTON = /^\*\*Boston: 1 aquí ahora\*\*/;
const FLOOR_2 = /^\*\*Berlin, Floor 2: 2 de 20 aquí ahora\*\*/;
const FLOOR_3 = /^\*\*Berlin, Floor 3: 1 de 20 aquí ahora\*\*/;
const GROUND_FLOOR = /^Hoy todavía no se ha visto a nadie en Berlin, Ground floor/;
const REMOTE = /^1 persona está en remoto, entre las que puedo nombrar: Anna Bauer\.$/;
const NOBODY_ON_LEAVE = /^No sé de nadie a quien pueda nombrar que esté ahora de permiso/;
const SICK = /^No sé quién está de baja por enfermedad/;
const NOT_IN = /^3 de 7 personas a quienes puedo nombrar no están ahora en una oficina\. /;
const REFUSED_FOR = /Dónde está otra persona solo lo indica la administración: .*No se ha cambiado nada\.$/;
const ANNA_FACT = /^Anna Berg está en Berlin, Floor 2/;
const CANNOT = /^Eso no lo sé hacer; sé quién está y cuánta gente hay\./;
const SALES = /^\*\*Sales\*\*: 1 de 3 /;
const FULL = /^- \*\*Berlin\*\*: 4 de 40 \(10 %\)\n- \*\*Boston\*\*: 1 persona$/;
const FULL_BERLIN = /^\*\*Berlin\*\*: 4 de 40 \(10 %\) ahora/;
const FREE = /^- \*\*Berlin\*\*: 36 puestos libres ahora/;
const FREE_BERLIN = /^\*\*Berlin\*\*: 36 puestos libres ahora/;
const FREE_FLOOR_2 = /^\*\*Berlin, Floor 2\*\*: 18 puestos libres ahora/;
const FREE_FLOOR_3 = /^\*\*Berlin, Floor 3\*\*: 19 puestos libres ahora/;
const WHICH_ANNA = /^¿A quién se refiere: Anna Bauer \(Marketing\) o Anna Berg \(Sales\)\?/;
const ANNA = /^Anna Berg está en Berlin, Floor 2/;
const YES_ANNA = /^Sí: Anna Berg/;
const NEARLY_ANNA = /^Supongo que se refiere a esto: Anna Berg/;
const NO_DATA_OF_NICK = /^Hoy no hay ningún dato de Nick Leeson\.$/;
const ONLY_TOM = /^Tom Fischer está en Boston[^\n]*$/;
const SUBSCRIPTIONS = /^No le pregunto por la mañana/;
const NO_SUCH_RULE = /^No tiene esa regla semanal/;
const NOTED_WEEKLY = /^Anotado: está en remoto los (martes|miércoles), como previsión/;
const TOM = /^Tom Fischer está en Boston/;
const YES_TOM = /^Sí: Tom Fischer/;
const NO_TOM = /^No: Tom Fischer/;
const MINE = /^Hoy no hay ningún dato de usted\./;
const KEPT = /^Conservo sobre usted: /;
const DELETE = /^¿Eliminar todo lo que se conserva sobre usted/;
const HELP = /^Sé quién está en la oficina, por los inicios de sesión/;
const HELLO = /^¡Hola, Max!/;
const WELCOME = /^De nada\.$/;
const YES_TO_WHAT = /^No recuerdo lo que se dijo antes/;
const NO = /^De acuerdo, no cambio nada/;
const NOTHING_TO_UNDO = /^No tiene nada que deshacer\.$/;
const AFRESH = /^Hecho, su estado se ha restablecido/;
const NOT_HIDDEN = /^Su presencia no está oculta\.$/;
const ASKED = /^Eso era una pregunta, así que no he cambiado nada/;
const MEANS_MANY = /^(?:Una sola palabra|Eso) puede significar muchas cosas/;
const QUOTED = /^Eso está entre comillas/;
const CHANGED_NOTHING = /^No he entendido «.*», así que no he cambiado nada/;
const UNCLEAR_TIME = /^No he entendido hasta cuándo/;
const INSTEAD = /^Dígame dónde está en realidad/;
const WHERE = /^Dígame dónde está \(/;
const NO_PLACE = /^No he entendido «.*»\. Las oficinas son:/;
const WHICH_OFFICE = /^¿Cuál: Berlin o Boston/;
const MEAN_BERLIN = /^¿Se refiere a Berlin\?/;
const NOT_UNDERSTOOD = /^No (?:lo )?he entendido/;
const RANKING = /^No comparo a personas ni cuento sus días/;
const HABITS = /^No digo lo que alguien suele hacer/;
const NO_PLANS_IN_OFFICES = /nadie a quien pueda nombrar ha indicado que estará en (?:una oficina|Berlin)/;
const WAS_IN_OFFICES = /^\*\*jueves, 19 de noviembre\*\*, personas en las oficinas: menos de 5/;
const TOM_SAID_NOTHING = /^Tom Fischer no ha indicado nada/;
const NO_DAYS_TO_COMPARE = /todavía no hay días suficientes/;
const EMPTIEST = /^Con menos ocupación ahora: Berlin, Ground floor/;
const FULLEST = /^Con más ocupación ahora: Berlin, Floor 2/;
const OFFICES = /^- \*\*Berlin \(40 puestos\)\*\*/;
const NO_HOURS = /^- Berlin: no hay horario de apertura configurado/;
const NEVER_CLOSED = /^- \*\*Berlin\*\*: no hay días de cierre anotados/;
const NO_TEAM = /^El directorio no indica a nadie de su equipo/;
const NO_MANAGER = /^El directorio no indica quién es su responsable/;
const NO_REPORTS = /^El directorio no indica a nadie que dependa de usted/;
const NOT_SEEN_BEFORE = /no se le vio en ninguna oficina|^No se le vio en ninguna oficina/;
const NO_PLANS = /^No tiene planes anotados/;
const SAID_NOTHING = /^Usted no ha indicado nada/;
const WHO_SEES = /^En su organización, todas las personas que usan Indoors pueden ver/;
const NO_RULES = /^No tiene esa regla semanal/;
const FOLLOWED = /^Tom Fischer verá que usted sigue sus llegadas/;
const NO_FOLLOWERS = /^Nadie le sigue/;
const NOT_SEEN_YESTERDAY = /^No vi a Anna Berg en ninguna oficina/;
const LESS_THAN_5 = /^\*\*Berlin\*\*: menos de 5/;

/** How hurried employees write: what is said by Max, and what is answered. Nothing is stored. */
const questions: Dialogues['answered'] = [
  ['si el jueves me quedara en casa, ¿quién habría?', NO_PLANS_IN_OFFICES],
  ['si voy el lunes a quién me encuentro', NO_PLANS_IN_OFFICES],
  ['y si me paso el martes por Berlin, quién estaría?', NO_PLANS_IN_OFFICES],
  ['si el lunes trabajara desde casa quién va a la oficina', NO_PLANS_IN_OFFICES],
  ['en caso de que vaya el lunes, cuántos seríamos', NO_PLANS_IN_OFFICES],
  ['mejor día de la semana que viene para ir', NO_TEAM],
  ['recuérdame mis días de vacaciones', NO_PLANS],
  ['qué había puesto para el lunes', SAID_NOTHING],
  ['qué días tengo teletrabajo la semana que viene', SAID_NOTHING],
  ['dime otra vez lo que tengo apuntado', NO_PLANS],
  ['¿cuál tiene más sitio?', EMPTIEST],
  ['quién curra menos', RANKING],
  ['el que menos pisa la oficina', RANKING],
  ['el más vago de la oficina', RANKING],
  ['quién de sales está en remoto', /^\*\*Sales\*\*: No sé de nadie/],
  ['hay alguien de marketing teletrabajando', /^\*\*Marketing\*\*: 1 persona está en remoto/],
  ['quién de marketing está de vacaciones', /^\*\*Marketing\*\*: No sé de nadie/],
  ['quizás en remoto el lunes, no estoy seguro', /así que no he cambiado nada/],
  ['perdona la molestia, dónde está anna berg', /^Anna Berg está en Berlin[^\n]*$/],
  ['qué día voy si quiero ver a mi equipo', /^(?!No he entendido)/],
  ['anna berg está enferma o de vacaciones', /enferm/],
  ['cuándo viene anna berg la próxima vez', /Anna Berg no|Anna Berg está/],
  ['qué se guarda sobre mí y quién lo ve', /^(?!No he entendido)/],
  ['envía una lista de quién está aquí cada mañana a las 8', /^(?!No he entendido)/],
  ['quien esta en la oficina hoy?', OFFICE],
  ['¿Quién hay en la ofi?', OFFICE],
  ['hay alguien en la oficina', OFFICE],
  ['quién anda por ahí', OFFICE],
  ['quien mas esta hoy', OFFICE],
  ['¿quiénes están en Berlín?', BERLIN],
  ['kien esta en la ofi', OFFICE],
  ['hay gente en boston?', BOSTON],
  ['quien ha venido hoy', OFFICE],
  ['quien vino hoy a la oficina', OFFICE],
  ['está alguien en berlin', BERLIN],
  ['quien esta en la 3a planta', FLOOR_3],
  ['¿Quién está en la planta 2 de Berlín?', FLOOR_2],
  ['quien hay en el segundo piso', SECOND_FLOORS],
  ['alguien en la planta baja?', GROUND_FLOOR],
  ['buenas, me puedes decir quién está hoy en la oficina? gracias', OFFICE],
  ['sabes si hay alguien en boston?', BOSTON],
  ['dime quien esta', OFFICE],
  ['lista de los que estan en berlin', BERLIN],
  ['estoy solo en la oficina?', OFFICE],
  ['berlin?', BERLIN],
  ['y en boston?', BOSTON],
  ['quien esta presencial hoy', OFFICE],
  ['quién curra hoy desde la oficina', OFFICE],
  ['quien esta en remoto', REMOTE],
  ['quien teletrabaja hoy?', REMOTE],
  ['quien trabaja desde casa', REMOTE],
  ['quien esta en casa', REMOTE],
  ['quién está de vacaciones?', NOBODY_ON_LEAVE],
  ['quien libra hoy', NOBODY_ON_LEAVE],
  ['quien esta de permiso', NOBODY_ON_LEAVE],
  ['quien esta de baja', SICK],
  ['quien está enfermo', SICK],
  ['quien falta hoy', NOT_IN],
  ['quien no ha venido', NOT_IN],
  ['por qué no vino nick leeson, está de baja?', NO_DATA_OF_NICK],
  ['sabes por qué faltó nick leeson', NO_DATA_OF_NICK],
  ['nick leeson por qué no ha venido hoy', NO_DATA_OF_NICK],
  ['los jueves suele llenarse esto?', NO_DAYS_TO_COMPARE],
  ['los lunes se suele llenar berlin?', NO_DAYS_TO_COMPARE],
  ['se llena mucho esto los martes', NO_DAYS_TO_COMPARE],
  ['el viernes q viene quién va', /^\*\*viernes, 27 de noviembre\*\*/],
  ['hay gente d ventas en berlin', /^\*\*Sales\*\*: 1 de 3 .* en Berlin/],
  ['quién está hoy de Ventas', SALES],
  ['de ventas quién está', SALES],
  ['alguien de Ingeniería en berlin?', /^\*\*Engineering\*\*: 1 de 2 /],
  ['quién no está hoy de Ventas', /^\*\*Sales\*\*: 2 de 3 /],
  ['quien falta de Vertrieb', /^\*\*Sales\*\*: 2 de 3 /],
  ['está tom en la oficina o en remoto', YES_TOM],
  ['anna bauer está en remoto o en la oficina', /^No: Anna Bauer está en remoto/],
  ['de mi gente quién está hoy', NO_TEAM],
  ['busco a tom, dónde está', ONLY_TOM],
  ['qué notificaciones tengo puestas', SUBSCRIPTIONS],
  ['envíame todos los días a las 8:30 quién está en la oficina', /^Dígalo en Teams, en el chat o canal que debe recibir el resumen\.$/],
  ['no me mandes más el resumen', /^Aquí no llega ningún resumen\.$/],
  ['aquí ando, segundo piso', /^¿Cuál: Berlin, Floor 2 o Boston, 2nd floor\?/],
  ['los miércoles siempre estoy en remoto', NOTED_WEEKLY],
  ['desde ahora los martes trabajo desde casa', NOTED_WEEKLY],
  ['ya no trabajo desde casa los martes', NO_SUCH_RULE],
  ['ya no trabajo desde casa el martes', /diga «Terminar mis reglas semanales el martes»/],
  ['queda sitio para dejar el coche hoy', CANNOT],
  ['hay alguna sala libre para cuatro', CANNOT],
  ['quien no esta en la oficina', NOT_IN],
  ['quien de Sales esta', SALES],
  ['hay alguien de sales en la oficina?', SALES],
  ['el equipo de sales donde esta', SALES],
  ['cuanta gente hay en berlin', FULL_BERLIN],
  ['cuántos somos hoy', FULL],
  ['cuantas personas hay en la oficina', FULL],
  ['esta muy llena la oficina?', FULL],
  ['hay mucha gente?', FULL],
  ['está lleno berlin', FULL_BERLIN],
  ['quedan sitios libres en berlin?', FREE_BERLIN],
  ['hay sitio en la planta 3', FREE_FLOOR_3],
  ['ocupacion de berlin', FULL_BERLIN],
  ['dónde está Anna?', WHICH_ANNA],
  ['dnd esta anna', WHICH_ANNA],
  ['anna donde esta', WHICH_ANNA],
  ['has visto a anna?', WHICH_ANNA],
  ['alguien sabe donde está tom', TOM],
  ['en qué planta está Anna Berg', ANNA],
  ['busco a anna berg', ANNA],
  ['donde anda tom', TOM],
  ['Anna', WHICH_ANNA],
  ['a tom?', TOM],
  ['esta anna?', WHICH_ANNA],
  ['está Anna en la oficina', WHICH_ANNA],
  ['anna esta en berlin hoy?', WHICH_ANNA],
  ['ha llegado anna ya?', WHICH_ANNA],
  ['ya llegó anna?', WHICH_ANNA],
  ['esta anna berg por ahi', YES_ANNA],
  ['vino anna hoy?', WHICH_ANNA],
  ['están anna y tom en la oficina', WHICH_ANNA],
  ['sabes si anda anna por la ofi', WHICH_ANNA],
  ['no esta anna?', WHICH_ANNA],
  ['tom esta en remoto?', NO_TOM],
  ['tom trabaja hoy desde casa?', NO_TOM],
  ['tom teletrabaja?', NO_TOM],
  ['tom esta de vacaciones?', NO_TOM],
  ['esta tom enfermo', SICK],
  ['salgo como en berlin?', MINE],
  ['aparezco en la oficina?', MINE],
  ['cual es mi estado', MINE],
  ['mi estado', MINE],
  ['donde estoy', MINE],
  ['por qué aparezco así', MINE],
  ['xq salgo asi', MINE],
  ['¿Qué se sabe de mí?', KEPT],
  ['que sabes de mi', KEPT],
  ['mis datos', KEPT],
  ['borra mis datos', DELETE],
  ['ayuda', HELP],
  ['que puedes hacer?', HELP],
  ['como funciona esto', HELP],
  ['hola', HELLO],
  ['buenos dias', HELLO],
  ['buenas!', HELLO],
  ['gracias', WELCOME],
  ['ok muchas gracias', WELCOME],
  ['si', YES_TO_WHAT],
  ['si, dale', YES_TO_WHAT],
  ['no', NO],
  ['no, dejalo', NO],
  ['quien viene mañana', NO_PLANS_IN_OFFICES],
  ['quién estará el lunes en berlin?', NO_PLANS_IN_OFFICES],
  ['quien estuvo ayer en la oficina', WAS_IN_OFFICES],
  ['quien va el martes a la ofi', NO_PLANS_IN_OFFICES],
  ['mañana quien va?', NO_PLANS_IN_OFFICES],
  ['estuvo anna berg ayer?', NOT_SEEN_YESTERDAY],
  ['vendra tom mañana', TOM_SAID_NOTHING],
  ['cuando vuelve anna berg', ANNA],
  ['cuando viene tom a berlin', TOM],
  ['a que hora ha llegado tom?', TOM],
  ['hasta cuando esta tom de vacaciones', TOM],
  ['suele venir tom los lunes?', HABITS],
  ['quien viene mas a la oficina', RANKING],
  ['cuanta gente va mañana', NO_PLANS_IN_OFFICES],
  ['cuánta gente hubo ayer en berlin', LESS_THAN_5],
  ['cuanta gente suele haber los martes?', NO_DAYS_TO_COMPARE],
  ['que dia es el mas tranquilo', NO_DAYS_TO_COMPARE],
  ['qué día hay más gente', NO_DAYS_TO_COMPARE],
  ['donde hay menos gente', EMPTIEST],
  ['que planta esta mas llena', FULLEST],
  ['cuantos sitios libres quedan en la planta 2 de berlin', FREE_FLOOR_2],
  ['hay mesas libres?', FREE],
  ['puedo encontrar sitio hoy en berlin?', FREE_BERLIN],
  ['que oficinas hay', OFFICES],
  ['que plantas tiene berlin', OFFICES],
  ['a que hora abre la oficina', NO_HOURS],
  ['esta abierta la oficina mañana?', NO_HOURS],
  ['que dias esta cerrada berlin', NEVER_CLOSED],
  ['quien de mi equipo esta hoy', NO_TEAM],
  ['está mi jefe?', NO_MANAGER],
  ['donde esta mi jefa', NO_MANAGER],
  ['quien me reporta', NO_REPORTS],
  ['que dia me conviene ir', NO_TEAM],
  ['donde estuve el lunes', NOT_SEEN_BEFORE],
  ['mis planes', NO_PLANS],
  ['donde estare mañana', SAID_NOTHING],
  ['quien puede ver donde estoy', WHO_SEES],
  ['quien me ve', WHO_SEES],
  ['estoy en la oficina, porque no salgo?', MINE],
  ['por que no aparezco', MINE],
  ['cuando suelo venir', NOT_SEEN_BEFORE],
  ['quien esta de baja maternal', SICK],
  ['por que esta tom de vacaciones', SICK],
  ['mis reglas semanales', NO_RULES],
  ['avisame cuando llegue tom', FOLLOWED],
  ['quien me sigue', NO_FOLLOWERS],
  ['deshacer', NOTHING_TO_UNDO],
  ['me he equivocado', NOTHING_TO_UNDO],
  ['restablecer mi estado', AFRESH],
  ['volver a automatico', AFRESH],
  ['mostrarme de nuevo', NOT_HIDDEN],
  ['deja de ocultarme', NOT_HIDDEN],
  ['quine esta en la oficna?', OFFICE],
  ['quien esta en rmeoto', REMOTE],
  ['donde esta ana berg', NEARLY_ANNA],
  ['dónde se sienta tom', TOM],
  ['en que oficina esta tom?', TOM],
  ['tom por donde anda', TOM],
  ['se ha ido tom?', TOM],
  ['quien hay hoy por berlin', BERLIN],
  ['buenos dias equipo, quien anda hoy en berlin?', BERLIN],
  ['perdona, sabes si tom esta hoy?', YES_TOM],
  ['Disculpe, ¿podría decirme si Tom Fischer está en la oficina?', YES_TOM],
  ['¿Me podría indicar quién está hoy en la oficina, por favor?', OFFICE],
  ['necesito saber quien esta en berlin', BERLIN],
  ['me dices quien esta en remoto porfa', REMOTE],
  ['Sales', SALES],
  ['hola, una pregunta: hay alguien en boston?', BOSTON],
  ['y tom?', TOM],
  ['que tal en boston?', BOSTON],
  ['quien sos', HELP],
  ['que sabes hacer', HELP],
  ['no, gracias', NO],
  ['vale', WELCOME],
  ['perfecto, gracias', WELCOME],
  ['adios', WELCOME],
  ['que tal?', HELLO],
];

/** Nobody says here where they are, or not so that it is clear. */
const traps: Dialogues['answered'] = [
  ['estoy en remoto?', ASKED],
  ['remoto', MEANS_MANY],
  ['remoto?', ASKED],
  ['enfermo', MEANS_MANY],
  ['vacaciones', MEANS_MANY],
  ['si estoy en remoto', ASKED],
  ['si estoy enfermo mañana', ASKED],
  ['cuando estoy en remoto', NO_PLANS],
  ['porque estoy en remoto', MINE],
  ['quizás esté en remoto mañana', CHANGED_NOTHING],
  ['igual mañana estoy en remoto', CHANGED_NOTHING],
  ['a lo mejor voy mañana a berlin', MEAN_BERLIN],
  ['ayer estuve en remoto', NOT_SEEN_BEFORE],
  ['estaba en berlin', NOT_SEEN_BEFORE],
  ['me gustaria estar en remoto', NOT_UNDERSTOOD],
  ['ojalá estuviera de vacaciones', NOT_UNDERSTOOD],
  ['no estoy en la oficina', INSTEAD],
  ['no estoy en berlin hoy', INSTEAD],
  ['no estoy enfermo', INSTEAD],
  ['ya no estoy en remoto', INSTEAD],
  ['anna berg dice que estoy en remoto', ANNA_FACT],
  ['anna berg dice que está en remoto', ANNA_FACT],
  ['¿es verdad que anna berg está en boston?', /^No: Anna Berg está en Berlin/],
  ['creo que anna berg está de vacaciones', ANNA_FACT],
  ['pon a anna berg en remoto hasta las 15', REFUSED_FOR],
  ['marca a ben de permiso la semana que viene', REFUSED_FOR],
  ['pon a anna en berlín mañana', REFUSED_FOR],
  ['pon a anna berg en automático', REFUSED_FOR],
  ['anna berg está hoy en remoto', REFUSED_FOR],
  ['anna berg está enferma', REFUSED_FOR],
  ['deshacer para anna berg', REFUSED_FOR],
  ['hay sitio para aparcar', CANNOT],
  ['un chiste', CANNOT],
  ['quién de sales no está', /^\*\*Sales\*\*: 2 de 3 .*\n\n- Max Muster .*\n- Nick Leeson/s],
  ['quién no está en remoto', /^Digo quién está, quién no está/],
  ['quién está mañana', /^\*\*Mañana\*\*/],
  ['quién no está mañana', /^Quién no está lo digo solo de ahora\./],
  ['quién de mi equipo no está hoy', /^El directorio no indica a nadie de su equipo/],
  ['cuál es mi modo', /^Su modo es «Mostrar»/],
  ['deja de registrarme', /^¿No registrar nada más sobre usted\?/],
  ['hay parking en berlín?', CANNOT],
  ['resérvame una mesa para mañana', CANNOT],
  ['alguna sala de reuniones libre?', CANNOT],
  ['qué hay hoy de comer', CANNOT],
  ['pásame el teléfono de anna', CANNOT],
  ['qué tiempo hace mañana', CANNOT],
  ['cuéntame un chiste', CANNOT],
  ['recuérdame mañana llamar a pepe', CANNOT],
  ['cuál es la contraseña del wifi', CANNOT],
  ['me dijo que estoy de vacaciones', CHANGED_NOTHING],
  ['creo que estoy enfermo', CHANGED_NOTHING],
  ['estoy en remoto o en berlin', MEAN_BERLIN],
  ['estoy en berlin o en boston', WHICH_OFFICE],
  ['me voy', INSTEAD],
  ['ya voy', WHERE],
  ['estoy en una reunion', NO_PLACE],
  ['estoy en camino', NO_PLACE],
  ['estoy en el medico', NO_PLACE],
  ['estoy comiendo', WHERE],
  ['siempre estoy en remoto los martes?', ASKED],
  ['siempre estoy en remoto', MEANS_MANY],
  ['el remoto mola', NOT_UNDERSTOOD],
  ['me encanta el teletrabajo', NOT_UNDERSTOOD],
  ['que tal las vacaciones?', ASKED],
  ['nos vemos mañana', NOT_UNDERSTOOD],
  ['puedo estar en remoto mañana?', ASKED],
  ['mañana tengo que ir a la oficina?', NOT_UNDERSTOOD],
  ['llevo enfermo desde el lunes', CHANGED_NOTHING],
  ['soy Anna', NOT_UNDERSTOOD],
  ['estoy cansado', WHERE],
  ['vengo de berlin', MEAN_BERLIN],
  ['oculta', MEANS_MANY],
  ['no me ocultes', NOT_HIDDEN],
  ['«estoy en remoto»', QUOTED],
  ['estoy en la oficina a las 9', UNCLEAR_TIME],
  ['llego tarde', NOT_UNDERSTOOD],
  ['estoy hasta arriba', NOT_UNDERSTOOD],
  ['estoy listo', NOT_UNDERSTOOD],
  ['estoy en ello', NO_PLACE],
  ['estoy libre', MEANS_MANY],
  ['estoy libre mañana', MEANS_MANY],
  ['estoy libre hasta las 12', MEANS_MANY],
  ['estoy baja', NOT_UNDERSTOOD],
];

const stored: Dialogues['stored'] = [
  ['hoy no voy, estoy malo', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['me siento fatal, hoy no cuenten conmigo', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['por la tarde trabajo desde casa', 'remote 20 Nov, 12:00 – 21 Nov, 00:00'],
  ['mañana trabajo en Berlin', 'berlin 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['trabajo en Berlin', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hoy iré a berlin, llego a las 12', 'berlin 20 Nov, 12:00 – 21 Nov, 00:00'],
  ['mañana voy a berlin, llego sobre las 10', 'berlin 21 Nov, 10:00 – 22 Nov, 00:00'],
  ['El martes no trabajo, tengo el día libre', 'leave 24 Nov, 00:00 – 25 Nov, 00:00'],
  ['el miércoles no vengo, estoy de vacaciones', 'leave 25 Nov, 00:00 – 26 Nov, 00:00'],
  ['el lunes no voy, el martes estoy en berlin', 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
  ['a las 4 me voy a casa y termino ahí', 'remote 20 Nov, 16:00 – 21 Nov, 00:00'],
  ['en berlin hasta las 12, luego en casa', 'berlin 20 Nov, 10:00 – 20 Nov, 12:00', 'remote 20 Nov, 12:00 – 21 Nov, 00:00'],
  ['estoy resfriada, hoy no trabajo', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mañana viene el fontanero, trabajo desde casa', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['hay huelga de trenes, hoy teletrabajo', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mi hija está enferma, hoy trabajo desde casa, un abrazo', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mi hija está enferma'],
  ['si hay huelga, hoy teletrabajo'],
  ['dice que hay huelga, hoy teletrabajo'],
  ['ni de broma vengo el lunes'],
  ['ni muerto voy hoy a berlin'],
  ['estoy en remoto', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hoy teletrabajo', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hoy trabajo desde casa', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy en casa hoy', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mañana teletrabajo', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['mñn curro desde casa', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['estoy en remoto hasta el viernes', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['en remoto hoy', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hoy remoto', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['teletrabajo el lunes', 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['el lunes estoy en remoto', 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['estoy en remoto esta tarde', 'remote 20 Nov, 12:00 – 21 Nov, 00:00'],
  ['estoy en casa hasta las 3', 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
  ['en remoto a partir de las 14', 'remote 20 Nov, 14:00 – 21 Nov, 00:00'],
  ['remoto de lunes a miércoles', 'remote 23 Nov, 00:00 – 26 Nov, 00:00'],
  ['pasado mañana estoy en remoto', 'remote 22 Nov, 00:00 – 23 Nov, 00:00'],
  ['la semana que viene teletrabajo', 'remote 23 Nov, 00:00 – 30 Nov, 00:00'],
  ['estoy en remoto mañana y el martes', 'remote 21 Nov, 00:00 – 22 Nov, 00:00', 'remote 24 Nov, 00:00 – 25 Nov, 00:00'],
  ['teletrabajando hoy', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hago home office mañana', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['estoy en la oficina de berlin', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy en Berlín', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['toy en berlin hoy', 'berlin 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy en la planta 3 de berlin', 'berlin/b3 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mañana voy a berlin', 'berlin 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['el lunes estaré en Berlín', 'berlin 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['hoy trabajo desde boston', 'boston 20 Nov, 10:00 – 21 Nov, 06:00'],
  ['estoy de vacaciones hasta el 24 de diciembre', 'leave 20 Nov, 10:00 – 25 Dec, 00:00'],
  ['estoy de vacaciones', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['mañana libro', 'leave 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['hoy libro', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['tengo el lunes libre', 'leave 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['me tomo el lunes libre', 'leave 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['de vacaciones del 1 al 5 de diciembre', 'leave 1 Dec, 00:00 – 6 Dec, 00:00'],
  ['vacaciones del 21/12 al 31/12', 'leave 21 Dec, 00:00 – 1 Jan, 00:00'],
  ['estoy de permiso', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy enferma', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy malo hoy', 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy de baja hasta el miercoles', 'leave 20 Nov, 10:00 – 26 Nov, 00:00'],
  ['prefiero que hoy no se me vea', 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['que no me vea nadie esta tarde', 'hidden 20 Nov, 12:00 – 21 Nov, 00:00'],
  ['aquí ando, planta 3', 'berlin/b3 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['ocultame hoy', 'hidden 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['hola, hoy estoy en remoto, gracias', 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
  ['estoy en remoto el 3 de diciembre', 'remote 3 Dec, 00:00 – 4 Dec, 00:00'],
  ['estoy en casa hasta las 2 y media', 'remote 20 Nov, 10:00 – 20 Nov, 14:30'],
  ['en remoto toda la semana', 'remote 20 Nov, 10:00 – 23 Nov, 00:00'],
  ['estoy en remoto el próximo viernes', 'remote 27 Nov, 00:00 – 28 Nov, 00:00'],
  ['estoy de puente el lunes', 'leave 23 Nov, 00:00 – 24 Nov, 00:00'],
];

const turns: Dialogues['turns'] = [
  ...(
    [
      [
        'mañana por la mañana en casa, por la tarde en Berlin',
        'remote 21 Nov, 00:00 – 21 Nov, 12:00',
        'berlin 21 Nov, 12:00 – 22 Nov, 00:00',
      ],
      [
        'mañana teletrabajo por la mañana y a la tarde voy a Berlin',
        'remote 21 Nov, 00:00 – 21 Nov, 12:00',
        'berlin 21 Nov, 12:00 – 22 Nov, 00:00',
      ],
      [
        'el lunes en la mañana remoto y en la tarde en Berlin',
        'remote 23 Nov, 00:00 – 23 Nov, 12:00',
        'berlin 23 Nov, 12:00 – 24 Nov, 00:00',
      ],
    ] as const
  ).map(([said, ...parts]) => ({
    title: `When two parts of a day are said in Spanish, “${said}”, then both are of that day`,
    turns: [{ said, answered: /^Anotado/, stored: parts }],
  })),
  {
    title: 'When a part of the day or “that day” corrects a Spanish statement, then it is of the day that was said before',
    turns: [
      { said: 'el jueves teletrabajo', answered: /^Anotado/, stored: ['remote 26 Nov, 00:00 – 27 Nov, 00:00'] },
      { said: 'mejor solo por la tarde', answered: /^Corregido/, stored: ['remote 26 Nov, 12:00 – 27 Nov, 00:00'] },
      { said: 'no, ese día voy a Berlin', answered: /^Corregido/, stored: ['berlin 26 Nov, 00:00 – 27 Nov, 00:00'] },
      { said: 'espera, quería decir el lunes', answered: /^Corregido/, stored: ['berlin 23 Nov, 00:00 – 24 Nov, 00:00'] },
      { said: 'el martes igual', answered: MEANS_MANY, stored: ['berlin 23 Nov, 00:00 – 24 Nov, 00:00'] },
    ],
  },
  {
    title: 'When a part of a day is said in Spanish in a new message after another day, then it is not clear which day is meant',
    turns: [
      { said: 'el jueves teletrabajo', answered: /^Anotado/, stored: ['remote 26 Nov, 00:00 – 27 Nov, 00:00'] },
      { said: 'por la tarde trabajo en Berlin', answered: UNCLEAR_TIME, stored: ['remote 26 Nov, 00:00 – 27 Nov, 00:00'] },
    ],
  },
  {
    title: 'When a weekly rule is ended in Spanish by its place, then rules for other places stay',
    turns: [
      { said: 'los martes voy a Berlin', answered: /^Anotado/ },
      { said: 'ya no voy a Boston los martes', answered: NO_RULES },
      { said: 'quita lo de Berlin los martes', answered: /^Hecho/ },
    ],
  },
  {
    title: 'When a rule is ended in loose words in Spanish, then it is the one of that day alone',
    turns: [
      { said: 'los martes siempre teletrabajo', answered: NOTED_WEEKLY },
      { said: 'los miércoles trabajo desde casa', answered: NOTED_WEEKLY },
      { said: 'ya no trabajo desde casa los martes', answered: /^Hecho: esa regla semanal ha terminado/ },
      { said: 'mis reglas semanales', answered: /^(?!.*martes).*miércoles/ },
    ],
  },
  {
    title: 'When a floor is asked for after another in Spanish, then it is of the same office',
    turns: [
      { said: 'quién hay en la planta 2 de berlin', answered: FLOOR_2 },
      { said: '¿y en la tercera planta?', answered: FLOOR_3 },
      { said: 'y en boston?', answered: BOSTON },
    ],
  },
  {
    title: 'When several people have a name in a Spanish question, then one is chosen by number, and “ella” is her from then on',
    turns: [
      { said: 'dónde está anna', answered: WHICH_ANNA },
      { said: 'la segunda', answered: ANNA },
      { said: 'está ella en boston?', answered: /^No: Anna Berg/ },
      { said: 'y tom', answered: YES_TOM },
    ],
  },
  {
    title: 'When a Spanish statement was a question, then it is stored by “sí” alone',
    turns: [
      { said: 'teletrabajo mañana?', answered: ASKED },
      { said: 'sí', answered: /^Anotado/, stored: ['remote 21 Nov, 00:00 – 22 Nov, 00:00'] },
      { said: 'deshacer', answered: /^Retirado/ },
    ],
  },
  {
    title: 'When somebody of mode track is asked for in Spanish, then the answers are those for nobody',
    turns: [
      { said: 'dónde está tim track', answered: /^No conozco a nadie con el nombre «tim track»/ },
      { said: 'está tim track?', answered: /^No conozco a nadie con el nombre «tim track»/ },
      { said: 'dónde está otto', answered: /^No conozco a nadie con el nombre «otto»/ },
      { said: 'dónde está xaver xylo', answered: /^No conozco a nadie con el nombre «xaver xylo»/ },
    ],
  },
  {
    title: 'When it is said in two halves in Spanish, then both are stored, and each is taken back',
    turns: [
      {
        said: 'estoy en remoto mañana y en boston el martes',
        answered: /^Anotado.*Anotado/s,
        stored: ['remote 21 Nov, 00:00 – 22 Nov, 00:00', 'boston 24 Nov, 06:00 – 25 Nov, 06:00'],
      },
      { said: 'deshacer', answered: /Boston/, stored: ['remote 21 Nov, 00:00 – 22 Nov, 00:00'] },
    ],
  },
];

const about: Dialogues['about'] = [
  'dónde está NAME',
  'dónde está NAME hoy?',
  'NAME dónde está',
  'dnd anda NAME',
  'está NAME?',
  'está NAME en berlin',
  'NAME está en la planta 2?',
  'NAME está en remoto',
  'NAME trabaja desde casa?',
  'NAME está de vacaciones',
  'están NAME y anna berg?',
  'ha llegado NAME?',
  'has visto a NAME',
  'en qué planta está NAME',
  'NAME',
  'NAME?',
  'y NAME?',
  'qué tal NAME',
  'dónde están NAME y anna berg',
  'NAME está enfermo',
  'estuvo NAME ayer',
  'viene NAME mañana?',
  'cuándo vuelve NAME',
  'cuándo viene NAME',
  'hasta cuándo está NAME de permiso',
  'a qué hora ha llegado NAME',
  'suele venir NAME los lunes?',
  'quién es NAME',
  'dónde está NAME de sales',
  'dime si está NAME',
  'hola, está NAME? gracias',
  'no está NAME?',
  'avísame cuando esté NAME',
  'dejar de seguir a NAME',
];

export const es: Dialogues = { answered: [...questions, ...traps], stored, about, turns };
