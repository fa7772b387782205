import type { IntentName } from '../../intent-name.ts';
import type { Phrases } from '../../language.ts';

/** Addresses, who reports to whom, the asker’s last visit, and whom the asker follows. */
export const directory = {
  'where-place': [
    'como (encuentro|se encuentra|puedo encontrar|localizo) {place}',
    '(donde) (<est>|cae|esta ubicada|esta ubicado|esta situada|se ubica|encuentro|puedo encontrar|estan ubicadas) (exactamente|ubicada|ubicado|situada|localizada)? {place} (exactamente|ubicada|en el mapa)?',
    '(cual es|cual era|dame|dime|digame|pasame|mandame|tienes|tenemos|sabes|necesito|me das|me pasas|me puedes dar|puedes darme|recuerdame|hay|busco|en)* (alguna|la|una)? (direccion|direcciones|ubicacion|calle|codigo postal|señas) (postal|exacta|completa)? (de|del|para|en|a)* {place}',
    '{place} (direccion|en que calle esta|donde queda|donde esta)',
    '(en|por)? (que|cual) (calle|direccion|zona|barrio|avenida) (<est>|cae)? (ubicada)? {place}',
    'como (llego|se llega|puedo llegar|voy|se va) (a|hasta)? {place}',
  ],
  'reports-of': [
    '(quien|quienes|cuantos|alguien) (de|en) (el)? equipo de <people> (<est>|trabaja|trabajan)? (<remote>|<home>|<there>|<on-leave>|<absent>)',
    '(quien|quienes|cuantos|cuantas) (<est>|hay|son|forman|trabaja|trabajan)? (en|de)? (el)? equipo de <people>',
    '(depende|dependen|reporta|reportan) (alguien|gente) (de|a) <people>',
    'alguien (depende|reporta|responde|trabaja) (de|a|ante|para|bajo) <people>',
    'tiene <people> (gente|equipo|personas|subordinados|alguien) (a (su)? cargo)?',
    '(quien|quienes|cuantos|cuantas personas|cuanta gente|que personas|que gente) (depende|dependen|reporta|reportan|responde|responden) (directamente)? (de|a|ante) <people>',
    '(quien|quienes|cuantos|cuantas personas|cuanta gente|que gente) (trabaja|trabajan|esta|estan|curra) (bajo|para|a las ordenes de|a cargo de|por debajo de) <people>',
    '(quien|quienes|cuantas personas|cuanta gente) tiene <people> a (su)? cargo',
    '(a)? (quien|quienes|cuantas personas|cuanta gente) (dirige|gestiona|lidera|supervisa|coordina|lleva) <people>',
    '(quienes son|ver|muestra|muestrame|dime|lista|dame)? (los)? (subordinados|reportes|colaboradores|empleados|reportes directos|trabajadores) (directos)? de <people>',
    '(quien|quienes) (esta|estan|hay|trabaja|forman|son) (en)? el equipo de <people>',
    'de quien es <boss> <people>',
    '<people> (de quien es <boss>|es <boss> de quien)',
  ],
  'my-last-visit': [
    '(cuando|que dia|en que fecha|hace cuanto) (fue|ha sido|es|que)? (la|mi|que|mi propia)* (ultima|ultimo) (vez|visita|dia|presencia) (que)? (estuve|vine|fui|trabaje|pase|he estado|he venido|me viste|me vieron|aparezco|pise)? (a)? (<there>|{place}|aqui|alli|ahi|en)*',
    '(cuando|que dia) (estuve|vine|fui|trabaje|pase|he estado|he venido|me viste|me vieron) (a)? (<there>|{place}|aqui|alli|ahi)* (por ultima vez|la ultima vez|ultimamente)',
    '(cuando|que dia) (fue que)? (por ultima vez|la ultima vez) (que)? (estuve|vine|fui|trabaje|pase|he estado|he venido|me viste) (a)? (<there>|{place}|aqui|alli|ahi)*',
    '(la|mi|el)? (ultima|ultimo) (vez|visita|dia) (que)? (estuve|vine|fui|trabaje|pase|he estado|he venido|mia|mio)? (a|en)? (<there>|{place}|aqui|alli|ahi)* (cuando fue|que dia fue|cuando)?',
    '(cuanto|hace cuanto|desde cuando|cuantos dias|cuanto tiempo) (tiempo|hace)? (hace|llevo)? (que)? (no (vengo|voy|estoy|he venido|he estado|piso)|(estuve|vine|fui|pise)) (sin venir|por ultima vez)? (a)? (<there>|{place}|aqui|alli|ahi)*',
    '(cuanto|cuantos dias|cuanto tiempo) (tiempo)? llevo sin (venir|ir|pasar|estar|pisar) (a)? (por)? (<there>|{place}|aqui|alli|ahi)*',
  ],
  'last-visit': [
    '(cuando|que dia) (estuvo|vino|fue|trabajo|paso|ha estado|ha venido|aparecio|se vio a|viste a) <people> (por ultima vez|la ultima vez|ultimamente) (a|por)? (<there>|{place}|aqui|alli|ahi)*',
    '(cuando|que dia) (estuvo|vino|fue|trabajo|paso|ha estado|ha venido|aparecio|se vio a|viste a) <people> (a|por)? (<there>|{place}|aqui|alli|ahi)* (por ultima vez|la ultima vez)',
    '(cuando|que dia) (fue|ha sido)? (la|el)? (ultima|ultimo) (vez|dia|visita) (que|de) (estuvo|vino|fue|trabajo|paso|ha estado|ha venido)? <people> (estuvo|vino|fue|trabajo|paso)? (a|por)? (<there>|{place}|aqui|alli|ahi)*',
  ],
  'my-follows': [
    '(que|cuales) (personas|gente|companeros) (hay|tengo|estan|salen|figuran) en (mi lista de|mis) (avisos|alertas|seguimientos|seguidos)',
    '(quien|quienes|a quien) (hay|tengo|esta|estan|sale) en (mi lista de|mis) (avisos|alertas|seguimientos|seguidos)',
    'a quien le (tengo|he) echado (el)? ojo',
    'a quien (le)? tengo (en el punto de mira|en el radar|fichado|fichada|controlado|controlada|echado el ojo|vigilado)',
    '(muestrame|dame|ver|dime|mira|enseñame)? (la)? lista (de)? (mis (seguidos|seguimientos)|a quien sigo|(gente|personas|companeros|los|quienes|a quien) (que)? (sigo|estoy siguiendo))',
    '(a)? (que|cuales) (personas|gente|companeros|persona|colegas|compañeros) (sigo|estoy siguiendo|vigilo|estoy vigilando|tengo seguidos) (ahora|ahora mismo|actualmente|yo)*',
    '(a)? (quien|quienes) (mas)? (estoy vigilando|vigilo|tengo (en)? (seguimiento|vigilado|vigilada|seguido|seguida|mi lista|lista|avisos)|controlo|sigo|estoy siguiendo|ando siguiendo|observo) (yo|ahora|ahora mismo|actualmente|todavia|aun|en este momento)*',
    '(yo)? (a quien|a quienes) (sigo|estoy siguiendo) (yo)?',
    '(de|sobre|por) (quien|quienes|que personas) (recibo|voy a recibir|me llegan|tengo|me avisas|me vas a avisar) (avisos|notificaciones|alertas|mensajes)?',
    '(estoy siguiendo|sigo|vigilo) (ahora|todavia|aun)? a (alguien|nadie|algun companero)',
    '(cuales son|muestra|muestrame|dime|ver|lista)? mis (seguidos|seguimientos|personas seguidas|companeros seguidos)',
    '(muestrame|dime|ver|dame)? (la)? (gente|personas|companeros|los) (a (los|las) que|que|a quien|a quienes) (sigo|estoy siguiendo)',
  ],
  'ask-to-follow-manager': [
    '<tell> (una vez)? (cuando|en cuanto|apenas|tan pronto como|si) <my-manager> <gets-in>',
    '<tell> (una vez)? (cuando|en cuanto|apenas|tan pronto como|si) <gets-in> <my-manager> (a)? ({place}|<there>)?',
    '(cuando|en cuanto|apenas|tan pronto como|si) <my-manager> <gets-in> <tell>',
    '(cuando|en cuanto|apenas|tan pronto como|si) <gets-in> <my-manager> (a)? ({place}|<there>)? <tell>',
    '(seguir|sigue|vigila|quiero seguir) (a)? <my-manager> (por mi)?',
    '<tell> de la llegada de <my-manager>',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
