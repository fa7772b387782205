import type { Language } from '../language.ts';
import { advice } from './advice.ts';
import { relations } from './relations.ts';
import { returning } from './returning.ts';

/** Parts that phrases share. Words are in the form that `rewriting.ts` produces: "del" is `de el`. */
export const fragments: Language['fragments'] = {
  ...advice,
  ...relations,
  ...returning,
  seers:
    '(<those-who-see>|{who}|(el|la|todo el)? equipo (de|del|en)? ({place}|{department})|(los|las|mis|nuestros)? (companeros|companeras|colegas|gente|personas)? (de|del|en)? ({place}|{department}))',
  'of-mine':
    '(donde (estoy|trabajo|me siento)|(cuando|si|que|a que hora) (llego|vengo|entro|salgo|me voy|estoy (<remote>|<home>|<leave>|{at}|aqui|fuera)*|teletrabajo)|mi (nombre|planta|hora de llegada|horario|llegada|estado|presencia|ubicacion)|mis (llegadas|horas|horarios|dias|planes))',
  'those-who-see':
    '((los|las)? (demas|otros|otras)|(mis|los)? (companeros|companeras|colegas)|la gente|mi (jefe|jefa|equipo)|alguien|todos|otras personas)',
  'from-now-on': '(endelante|a partir de (hoy|ya)|desde (ya|hoy)|en adelante|de ahora en mas|por defecto)',
  remind:
    '((me)? (recuerdame|recuerda|recordame|recordarme|repite|repiteme|dime|digame|decime|dime otra vez|muestrame|ensename|enseñame|pasame|listame|lista|dame))',
  est: '(esta|estan|estas|andas|anda|andan|hay|sigue|siguen|se encuentra|se encuentran|queda|quedan|tenemos|tienen|tenes|ande|este|esten|se halla)',
  who: '((quien|quienes) (mas|todos|todo|otro|exactamente)?|(que|cual|cuales|cuantos|algun|alguna|algunos|otros) (de (mis|los|nuestros) )? (companeros|companeras|companero|colegas|colega|compis|personas|persona|gente|empleados|compas)|alguien (mas)?|gente|nadie (mas)?|todos|alguno|algunos|alguna|(cuales|alguien|alguno|cual) de (nosotros|ustedes|vosotros|mis companeros|mis colegas|los companeros)|(quien|quienes) de (ustedes|vosotros|mis companeros|mis colegas|los companeros))',
  people: '(a)? {who} ({next}|(y|e|o|u|ni|&) (a)? {who})*',
  places: '{place} ((y|e|o|u|&)? ({place}|{somewhere}))*',
  where: '(en|de)? ({place} ((y|e|o|u|&)? ({place}|{somewhere}))*|{somewhere})',
  doing:
    '(presente|presentes|trabajando|currando|laburando|sentado|sentada|sentados|sentadas|metido|metida|ubicado|ubicada|conectado|conectada|disponible|disponibles|localizado|localizada|dentro|activo|activa|activos|fisicamente)',
  there: '((<doing>)? desde <places>|<doing> <places>?|<places> <doing>?|en su (sitio|mesa|puesto|escritorio)|en el puesto|cerca)',
  works: '(trabaja|trabajan|curra|curran|labura|laburan|se sienta|se sientan|esta trabajando|estan trabajando|esta currando)',
  came: '((se)? (ha|han|habra) (pasado|dejado caer|asomado|presentado) (por)?|se (paso|pasaron|dejo caer|asomo) (por)?|(ha|han|habra) (venido|llegado|ido|entrado|aparecido|fichado|vuelto|pasado|regresado|arribado|acudido)|llego|llegaron|vino|vinieron|aparecio|entro|entraron|volvio|regreso|arribo)',
  remote:
    '((en|de|por|con|a|haciendo|modo|modalidad|en modo|modalidad de)? (remoto|remota|remotos|teletrabajo|homeoffice|home office)|teletrabajando|remotamente|de forma remota|en forma remota|de manera remota|a distancia|(trabajando|conectado|conectada|currando|laburando) (desde|de|en) (mi|su|la)? (casa|domicilio|hogar|remoto)|desde (mi|su|la)? (casa|domicilio|hogar)|trabajo (a distancia|remoto|en remoto|desde casa)|trabajando (en|de)? (remoto|remotamente|forma remota|a distancia|homeoffice))',
  'go-on':
    '(termino|acabo|sigo|seguire|continuo|continuare|trabajo|trabajare|me conecto|me conectare|curro|remato) (trabajando|currando|conectado|conectada)? (desde|en|por)? (ahi|alli|alla|casa|remoto)?',
  illness:
    '((con|por|tengo|estoy con|a causa de|debido a|me ha dado)? (una|un|la|el|de|mucha|mucho|fuerte|mala)* (gripe|gripa|fiebre|covid|gastroenteritis|migrana|catarro|resfriado|anginas|dolor de (cabeza|garganta|espalda|estomago|tripa|barriga|muelas)|intoxicacion|otitis|bronquitis|vertigos) (fuerte|horrible|terrible)?)',
  'not-there':
    '((yo)? no (estoy|estare|voy|ire|vengo|vendre|voy a ir|puedo ir|podre ir|trabajo|trabajare|aparezco|me acerco) (a|por|en|al|el)* (la oficina|oficina|trabajar|curro|aqui)?|(estoy|estare)? (fuera|ausente))',
  unwell:
    '((me (encuentro|siento)) (mal|fatal|regular|muy mal|flojo|floja)|no (me encuentro|me siento|estoy) (muy|nada)? bien|hecho polvo|hecha polvo|hecho una mierda|pachucho|pachucha|en (la|mi)? cama|fatal)',
  home: '(en (mi|su)? (casa|casita|domicilio)|en el hogar)',
  leave:
    '((de|en|con)? (vacaciones|permiso|asuntos propios|dia libre|vacacion)|(de|con|en) (licencia|excedencia|puente|descanso|franco)|de libre|de baja (maternal|paternal|por (maternidad|paternidad))|(con|de|en) (el|un)? (dia|dias) (libre|libres|de vacaciones|de permiso|de asuntos propios))',
  'on-leave':
    '((de|en|con)? (vacaciones|permiso|licencia|excedencia|puente|descanso|franco|vacacion)|(de)? libre|libres|libranza|(con|de|en) (el|un)? (dia|dias) (libre|libres|de vacaciones|de permiso))',
  'kind-of-leave':
    '((de|en|con)? (baja|permiso|licencia) (medica|medico|laboral|maternal|paternal|parental|por (enfermedad|maternidad|paternidad|duelo|fallecimiento|depresion|ansiedad|estres)|de (maternidad|paternidad)|sin sueldo)|de asuntos propios)',
  ill: '(de baja (medica|laboral|por enfermedad)?|enfermo|enferma|enfermos|enfermas|enfermito|enfermita|malo|mala|malito|malita|indispuesto|indispuesta|griposo|griposa|acatarrado|acatarrada|resfriado|resfriada|con (gripe|fiebre|catarro|covid|gastroenteritis|migrana|un resfriado|gripa|anginas)|de incapacidad|con incapacidad|de licencia medica|con licencia medica|con baja)',
  'or-ill': '((o)? (es que)? <est>? (<ill>|<on-leave>))',
  absent: '(fuera|ausente|ausentes|off|ooo|fuera de la oficina)',
  me: '(estoy|estare|voy a estar|sigo|ando|andare|me encuentro|me quedo|me quedare|me voy a quedar|seguire|<set>|hoy toca|me toca|me pillas|me encontrais|me encuentras)',
  set: '((me (pones|apuntas|anotas|marcas)|me (puedes|podrias|puede|podria) (poner|apuntar|anotar|marcar)|ponme|poneme|pongame|ponedme|marcame|apuntame|anotame|registrame|cambiame|ponerme|marcarme|apuntarme) (mi (estado|ubicacion|presencia))? (a|como|en que|que estoy|que estare)?|(pon|marca|marcar|apunta|anota|cambia|cambiar|actualiza|poner) (mi (estado|ubicacion|presencia) (a|como|en que)?|que (estoy|estare)))',
  'i-work':
    '(trabajo|trabajare|voy a trabajar|curro|currare|voy a currar|laburo|laburare|voy a laburar|estoy trabajando|estare trabajando|estoy currando|estoy laburando|trabajando|me conecto|me conectare|trabajamos)',
  'i-go':
    '(voy|ire|voy a ir|vengo|vendre|voy a venir|me paso|me pasare|paso|pasare|me acerco|me acercare|viajo|bajo|subo|estare yendo|asisto|asistire)',
  'my-data': '(todos)? (mis|los) (datos|registros|informacion|historial)|mi (informacion|historial|registro)',
  group: '(equipo|departamento|depto|dpto|gente|area|grupo|chicos|chicas|companeros|personas|miembros|seccion|los|las)',
  of: '(de|en) (el|la|los|las)?',
  seats:
    '(sitio|sitios|puesto|puestos|asiento|asientos|mesa|mesas|plaza|plazas|escritorio|escritorios|lugar|lugares|hueco|huecos|silla|sillas|espacio|espacios)',
  free: '(libre|libres|disponible|disponibles|vacio|vacios|vacia|vacias|desocupado|desocupados|sin ocupar)',
  full: '(llena|lleno|llenas|llenos|vacia|vacio|vacias|vacios|petada|petado|ocupada|ocupado|ocupadas|abarrotada|abarrotado|tranquila|tranquilo|a tope|concurrida|concurrido|hasta arriba|hasta los topes|hasta la bandera|full|lleno total|repleta|repleto|colapsada|colapsado|atestada|atestado|desierta|desierto|saturada|saturado|a reventar|movida|movido|animada|animado|completa|completo)',
  fullest:
    '((la|el|las|los)? (mas|mas) (llena|lleno|ocupada|ocupado|concurrida|concurrido|petada|petado|movida|movido|animada|abarrotada|gente))',
  emptiest:
    '((la|el|las|los)? (mas (vacia|vacio|tranquila|tranquilo|libre|desocupada|desocupado|silenciosa|calmada|floja|flojo|relajada|relajado|desierta)|menos (llena|lleno|ocupada|ocupado|concurrida|concurrido|gente|movida|movido)))',
  very: '(muy|demasiado|bastante|tan|super|bien|ya|medio|algo)',
  usually:
    '(normalmente|habitualmente|generalmente|por lo general|en general|de costumbre|usualmente|siempre|a menudo|a veces|tipicamente|de normal|por norma|frecuentemente|nunca|regularmente|de promedio|de media|en promedio)',
  tend: '(se)? (suele|suelen|acostumbra|acostumbran|tiende a|suele estar|suelen estar)',
  'my-team':
    '((mi|el|nuestro) (equipo|grupo|squad|area|team|departamento|depto|gente)|(mis|nuestros) (companeros|companeras|colegas|compis|compas) (de equipo)?|mi gente|(los|las) (mios|mias|nuestros|nuestras)|los de mi (equipo|grupo|area|departamento)|mis companeros de equipo)',
  place: '(planta|piso|oficina|sede|edificio|ciudad|sitio|lugar|sala|zona|nivel|despacho|parte)',
  tell: '(dimelo|digamelo|me lo dices|(pegame|dame|echame|lanzame|hazme) (un|una)? (grito|toque|aviso|señal|ping|silbidito)|grita|avisame|aviseme|avisarme|avisadme|avisenme|dime|digame|decime|decirme|notificame|notificarme|notifiqueme|hazme saber|informame|informarme|me avisas|me avisa|me dices|puedes avisarme|podrias avisarme|puede avisarme|quiero que me avises|(mandame|enviame) un (aviso|mensaje|mensajito)|escribeme|escribame|avise|me escribes|me puedes avisar|me podrias avisar|quiero saber)',
  'gets-in':
    '((este|esta|llegue|llega|venga|viene|aparezca|aparece|entre|entra|haya llegado|vuelva|vuelve|regrese|regresa|se pase|asome|se asome|se presente|haya vuelto|ande|pise|se deje ver|asome la cabeza) (de vuelta)? ({place})? (en la oficina|aqui|ahi|por aqui|por ahi|la oficina|disponible|alli|a la oficina)?)',
  'each-day': '(cada dia|cada mañana|todas las mañanas|todos los dias|diariamente|a diario|cada vez|siempre)',
  send: '(me|nos)? (enviame|mandame|envia|manda|envianos|mandanos|pasame|pasanos|publica|escribeme|dime|dinos|envie|enviad|envieme|mandeme|puedes (enviarme|mandarme|decirme)|quiero que me (mandes|envies|digas)|mandas|envias)',
  list: '((la|una)? (lista|relacion|listado)? (de|con)? (quien|quienes|los que|la gente que) (<est>|viene|van a estar|estara|ha venido) <there>?|(la|una|el) (lista|listado|relacion) (de)? (presentes|asistentes|gente|asistencia) <there>?|(un|el)? <digest> (de|con|sobre)? ((quien|quienes|los que) (<est>|viene|vienen))? <there>?)',
  digest: '(resumencito|sintesis|recap|resumen|resumenes|digest|recapitulacion|informe|reporte|boletin)',
  'set-for':
    '((pon|poner|ponga|ponle|dar|da|dale|darle|marca|marcar|apunta|apuntar|anota|anotar|registra|cambia|cambiar|pasa|pasar) (<people>|(el)? (estado|status|ubicacion) de <people>) (a|como|en)*)',
  bookable: '(<parking>|<rooms>|mesa|mesas|sitio|puesto|escritorio|asiento|sala|salas|coche|taxi|vuelo|hotel|tren|billete|bici|taquilla)',
  parking:
    '(parking|aparcamiento|aparcamientos|plaza de aparcamiento|plazas de aparcamiento|plaza de parking|plazas de parking|estacionamiento|garaje|cochera|cargador)',
  rooms: '(sala de reuniones|salas de reuniones|sala de juntas|sala de conferencias|cabina|sala|salas)',
  contact:
    '(numero|numero de telefono|telefono|movil|celular|numero de movil|correo|correo electronico|mail|email|direccion|contacto|datos de contacto|agenda|calendario|cumpleanos|salario|sueldo|edad|extension)',
  wifi: '(wifi|wi fi|wlan|internet|red wifi|red)',
  belongs: '((pertenece|pertenecen) a|(forma|forman) parte|<works>|(es|son|viene|vienen|esta|estan))',
};
