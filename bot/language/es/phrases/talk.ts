import type { Language } from '../../language.ts';

/** Politeness, help, answers to the bot, and sentences that continue the conversation. */
export const talk = {
  help: [
    'ayuda|ayudame|ayudeme|ayudar|help|menu|opciones|comandos|instrucciones|ejemplos|manual|socorro|guia|funciones',
    '(necesito|quiero|dame|deme|me das|una|pido) (un poco de)? ayuda',
    '(me)? (puedes|puede|podrias|podeis|podes) (ayudarme|ayudar|ayudarnos|echarme una mano|echar una mano)',
    '(que|cosas) (mas)? (cosas)? (puedes|puede|sabes|sabe|podes|podeis|haces|hace|eres capaz de|otra cosa puedes) (hacer|decir|decirme|responder|contestar|por mi|de ti)* (por mi|aqui|tu|vos)?',
    '(que|como) (te|le|os)? (puedo|podemos|podria|se puede) (preguntar|preguntarte|preguntarle|decir|decirte|decirle|hacer|pedir|pedirte|escribir|usar|usarte|usarlo|utilizar|hablarte)* (aqui|por aqui|a ti|contigo)?',
    '(como|que tal) (funciona|funcionas|va|se usa|se utiliza|te uso|te utilizo|le uso|se hace|lo uso|uso|usar|trabajas) (esto|este bot|el bot|la app|la aplicacion|indoors|vos|tu)?',
    'como (hago|puedo|se hace|digo|pongo|indico|cambio|le digo|te digo|hago para|puedo hacer para) (para)? {word}*',
    '(para que|que) (sirve|sirves|es|haces|eres) (esto|este bot|el bot|tu|indoors)?',
    '(quien|que) (eres|sos|es usted|es esto|es este bot)',
    'que (preguntas|comandos|opciones|cosas|funciones) {word}*',
    'no (se|entiendo) (que|como|nada) {word}*',
    'no (entiendo|se)',
  ],
  hello: [
    '(hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|hey|ey|hello|hi|holi|holaa|que tal|muy buenas|que hay|saludos|que onda|que mas|ola) (a todos|a todas|equipo|indoors|bot|chicos|chicas|de nuevo|otra vez|que tal|como estas|como va|como andas|buenas|buenos dias|que tal estas)*',
    '(que tal|como) (estas|esta|va|va todo|andas|te va|va eso|vas|todo)',
  ],
  thanks: [
    '(ok|okey|oki|vale|gracias|muchas gracias|mil gracias|muchisimas gracias|perfecto|genial|estupendo|guay|bien|muy bien|excelente|de acuerdo|entendido|listo|dale|buenisimo|barbaro|chevere|super|fenomenal|thanks|recibido|mola|que bien|anotado|te lo agradezco|muy amable|que amable|crack|grande) ((gracias|muchas gracias|mil gracias|muchas|bot|indoors|por (todo|la info|la ayuda|tu ayuda|su ayuda|la respuesta|la informacion)|de nuevo|perfecto|genial|muy amable|a ti|a usted|crack))*',
    '(hasta (luego|pronto)|adios|chao|ciao|nos vemos|buen dia|buena tarde|feliz (dia|tarde|finde)|que (tengas|tenga) (un)? buen (dia|finde)|que (te)? mejores|buen finde|buenas vacaciones|felices vacaciones|bye) (gracias)?',
    'nos vemos {time}',
  ],
  yes: [
    '(si|sip|sii|claro|claro que si|por supuesto|desde luego|correcto|exacto|exactamente|eso es|eso|asi es|adelante|hazlo|hagalo|dale|venga|confirmo|confirmado|afirmativo|de una|obvio|sale|okey si|efectivamente|va) (si|claro|por supuesto|gracias|hazlo|hagalo|dale|adelante|eso|eso es|correcto|exacto|asi es|confirmo|venga|todo|que si)*',
  ],
  no: [
    '(no|espera|espere|para|alto|stop|quieto) (no|espera|espere|para|alto|stop|un momento|un segundo|eso no)*',
    '(no|nop|nel|cancela|cancelar|cancelalo|nada|mejor no|ahora no|para nada|de ninguna manera|que va|negativo|da igual|no importa|no hace falta|nunca|tampoco|no no|paso de eso) ((gracias|no|dejalo|dejelo|olvidalo|nada|cancela|da igual|no hace falta|ahora|mejor|mejor no|por ahora|de momento|hagas nada|borres nada|lo hagas|quiero|es eso|importa))*',
    '(ninguno|ninguna) (de (los|las) (dos|tres)|de (ellos|ellas))?',
    'ni (uno|una) ni (otro|otra)',
    'no (borres|elimines|cambies|toques|hagas|guardes) (nada|eso|mis datos)?',
  ],
  drop: [
    '(ya)? (esta|vale|listo)? (quita|quitalo|retira) (eso|lo)?',
    '(deshaz|deshacer|anula|cancela|quita|borra|borralo|quitalo|anulalo|cancelalo) todo (eso|esto)?',
    '(no|perdon|uy|mejor|en realidad)? (dejalo|dejelo|deja|dejalo estar|olvidalo|olvidelo|olvida eso|olvida lo que (dije|he dicho|te dije|puse)|quitalo|quita eso|quitalo todo|borralo|borra eso|eliminalo|elimina eso|retiralo|tachalo|no he dicho nada|como si no hubiera dicho nada)',
  ],
  'who-are-they': [
    '(y)? (quien|quienes) (son|es)? (ellos|ellas|esos|esas|exactamente)?',
    '(y)? (que|cuales) (personas|nombres)',
    '(y)? (dame)? (los|sus) nombres',
  ],
  'how-many': [
    '(todas|todos)? (las|los|nuestras)? (dos|tres|cuatro|2|3|4)? (oficinas|sedes|sitios|plantas) (juntas|juntos|en total|sumadas|sumando|en conjunto|a la vez) (cuantos|cuantas|cuanta gente)? (somos|son|hay)?',
    '(cuantos|cuantas|cuanta gente) (somos|son|hay|suman)? (entre|en|sumando) (todas|todos) (las|los|nuestras)? (oficinas|sedes|sitios|plantas) (juntas|juntos|en total)?',
    '(y)? (cuantos|cuantas|cuanta) (personas|gente|companeros)? (<est>|somos|suman|hay)? (en total|en conjunto|sumando)* (en|entre|por)? (todas|todos|ambas|las) (las|los|nuestras|dos|tres)? (oficinas|sedes|edificios) (juntas|juntos|en total|sumadas|en conjunto|combinadas)*',
    '(y)? (todas|ambas) (las)? (oficinas|sedes)? (juntas|en conjunto|sumadas)',
    '(el|dame el|cual es el|la|dame la|haz la)? (total|suma) (de|entre|para)? (todas)? (las)? (oficinas|sedes|personas)?',
    '(suma|sumalas|sumalo) (todo|todas|las oficinas)?',
    '(y)? cuantos de (ellos|esos|estos)',
    '(y)? (cuantos|cuantas) (son|hay|seran)? (exactamente|en concreto|justo|justamente|ahora)',
    '(y)? (cuantos|cuantas) (personas)? (son|hay|seran)? (en total)?',
    '(y)? en total',
  ],
  'and-then': [
    '(añade|agrega|suma|añademe|agregame) (tambien)? {time} (tambien)?',
    '(y)? {time} (igual|lo mismo|idem|tambien|tambien igual|otro tanto)',
    '(y)? (lo mismo|igual|idem|otro tanto) (para|el)? {time}',
    '{time} (mejor|solo|solamente|mas bien) {time}',
    '(que tal|y|que hay de|y que tal|lo mismo para|igual para|y para|que pasa con|y que hay|para) (el)? {time}',
    '{time}',
  ],
  'day-after': ['(el)? (dia|de el dia) (siguiente|despues|de despues)', '(a)? el dia siguiente', '(y)? el (siguiente|otro)', 'despues'],
  choose: [
    '(el|la|opcion|numero|num|la opcion|el numero|el de|la de)? {number} (opcion)?',
    '(el|la)? (ultimo|ultima)',
    '(me refiero|quiero decir|quise decir|digo|escojo|elijo|prefiero|me referia) (a)? (el|la)? {number}',
    '(la|el) {number} (por favor)?',
  ],
  'until-when': ['(hasta|desde) (cuando|que (dia|hora|fecha))', '(por|durante)? cuanto (tiempo)?', 'hasta que'],
} as const satisfies Partial<Language['phrases']>;
