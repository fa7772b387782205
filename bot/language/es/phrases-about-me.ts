import type { IntentName } from '../intent-name.ts';
import type { Phrases } from '../language.ts';

/** What is shown and kept of the asker. */
export const aboutMe = {
  'am-i': [
    '(salgo|aparezco|figuro|consto|se me ve|me ven|me ves|estoy (marcado|marcada|registrado|registrada|apuntado|apuntada|puesto|puesta|contado|contada|incluido|incluida)) (como|que estoy)? (<there>|<remote>|<home>|<leave>|<ill>|<absent>|visible|oculto|oculta|en la lista)?',
    '(estoy|soy) (visible|oculto|oculta|en la lista|marcado|marcada)',
    '(me (tienes|tiene|teneis|cuentas|muestras|cuenta|muestra)) (como|puesto|puesta|marcado|marcada)* (<there>|<remote>|<home>|<leave>)',
    '(es verdad|es cierto|es correcto) que estoy (<there>|<remote>|<home>|<leave>)',
  ],
  'my-status': [
    '(cual es|que|muestra|muestrame|mostrar|ver|dime|consultar|mostrame|ensename|comprobar)? (mi) (estado|status|ubicacion|situacion|presencia|localizacion) (actual)?',
    '(que) (estado|ubicacion) (tengo|me sale|me aparece|tengo puesto)',
    '(donde|como) (estoy|aparezco|salgo|figuro|consto|me ves|me ven|me tienes|me ve|se me ve|me muestras|me tiene|me teneis|me cuentas) (yo|registrado|puesto|marcado|apuntado|los demas|mis companeros|ubicado)?',
    '(donde) (dice|pone|crees|piensas) que estoy',
    '(que) (pone|dice|sale|aparece) (de|sobre) mi',
    '(que) (he dicho|dije|he puesto|puse|tengo puesto|tengo apuntado|he indicado|indique)',
    '(estado|status|yo|mi estado)',
    'donde <est>? yo',
    '(que|como) (ven|me ven) (de mi)? (los demas|mis companeros|los otros|mis colegas) (de mi)?',
  ],
  why: [
    'porque',
    'porque (aparezco|salgo|estoy|me|sale|pone|dice|figuro|crees|piensas|estas|esta|dices|sabes|he|soy|eso|asi|no) {word}*',
    '(como) (lo sabes|sabes que|lo sabe|sabe que|es que) {word}*',
    '(cual es|por) (que)? (el|la)? (motivo|razon) {word}*',
    '(a que se debe|de donde sale|de donde sacas|en que te basas|en que se basa) {word}*',
  ],
  'why-not-shown': [
    '(estoy <there> (trabajando)? (pero|y)?)? (porque) no (salgo|aparezco|se me ve|me ven|me ves|me muestras|me muestra|figuro|consto|estoy|me detecta|me detectas|me cuenta|me cuentas|me reconoce|me pone|me sale|me encuentran|sale que estoy|me registra) (en la lista|<there>|como presente|que estoy aqui|aun|todavia|reflejado|registrado|visible)*',
    'estoy <there> (pero|y) no (salgo|aparezco|se me ve|me ven|me ves|me muestras|me muestra|figuro|consto|me detecta|me cuenta|me reconoce|me sale) (en la lista|<there>|como presente)*',
    'no (salgo|aparezco|se me ve|me ven|me muestra|figuro|consto|me detecta|me cuenta) (en la lista|<there>|como presente|y estoy <there>|pero estoy <there>|aunque estoy <there>)*',
    'porque (nadie|ninguno) (me ve|me encuentra)',
    'porque (dice|pone|sale) que (no estoy|estoy) (<there>|<remote>|<home>)? (si estoy|cuando estoy|estando|y estoy|pero estoy) (<there>|<remote>)',
  ],
  'my-past': [
    '(donde|en que <place>|en que oficinas) (estuve|he estado|estaba) (yo)?',
    '(estuve|estaba|vine|fui|he venido|he ido|he estado) (yo)? (a)? (<there>|<remote>|<home>|<leave>)?',
    '(cuando|que dias|cuantos dias) (estuve|vine|fui|he venido|he ido|he estado) (por)? (ultima vez)? (a)? <there>?',
    '(muestrame|ver|dime|dame|cuales son|cuales fueron)? (mis) (dias|presencias|visitas|asistencias|ultimos dias|dias anteriores) (pasados|anteriores|de oficina|en la oficina|de presencia|pasadas)*',
    '(ver|muestrame|dame)? (mi|el) (asistencia|historial|historico) (de)? (presencia|asistencia|pasada|dias)*',
    'la ultima vez que (estuve|vine|fui) <there>?',
  ],
  'my-plans': [
    '(cuales son|que|muestra|muestrame|ver|dime|dame|mostrar)? (mis) (planes|previsiones|proximos dias|dias previstos|planificaciones) (tengo|para|de)?',
    '(que)? (planes|plan|previsiones|prevision) (tengo|hay apuntados|tengo apuntados|he puesto) (yo)?',
    '(donde) (estare|voy a estar|tengo que estar|trabajare|trabajo|me toca|ire) (yo)? {time}?',
    '(que) (he dicho|dije|he puesto|puse|tengo puesto|tengo apuntado|tengo anotado|tengo previsto|he indicado) (para|de) {time}',
    '(tengo) (algun|algo|planes) (plan|previsto|apuntado|planificado)? (para)?',
    '(mi)? (agenda|planificacion|plan|calendario|planning)',
  ],
  'my-habits': [
    '(cuando|que dias|en que dias|donde) (suelo|acostumbro) (a)? (venir|ir|estar|trabajar|teletrabajar|llegar)? <there>?',
    '(cuando|que dias|donde) (vengo|voy|estoy|teletrabajo) <usually> <there>?',
    '<usually> (cuando|que dias|donde) (vengo|voy|estoy|teletrabajo) <there>?',
    '(mis|cuales son mis) (habitos|costumbres|dias habituales)',
    '(con que frecuencia|cada cuanto|cuantas veces|cuantos dias) (vengo|voy|suelo venir|suelo ir|teletrabajo) (a)? <there>?',
  ],
  'who-sees-me': [
    '(quien|quienes|que personas) (me)? (puede|pueden|podria|podrian)? (verme|ve|ven|ver|encontrarme|saber|sabe|saben|localizarme|consultar|mirar) (donde estoy|mi (estado|ubicacion|presencia|localizacion|informacion)|mis (datos|dias|planes)|en la app|que estoy <there>)?',
    '(puede|pueden|podria) (cualquiera|todos|alguien|otros|los demas|la gente|mis companeros|<my-manager>|el jefe|otras personas) (verme|ver|saber|encontrarme|localizarme) (donde estoy|mi (estado|ubicacion|presencia|localizacion))?',
    '(me)? (ve|ven) (cualquiera|todos|alguien|otros|los demas|la gente|mis companeros|<my-manager>|el jefe) (donde estoy|mi (estado|ubicacion|presencia))?',
    '(todos|los demas|mis companeros|<my-manager>|el jefe|otros) (me)? (ve|ven|pueden verme|puede verme|pueden ver|puede ver|saben|sabe) (donde estoy|mi (estado|ubicacion|presencia))?',
    '(que) (pueden)? (ver|ven|saben|saber) (los demas|los otros|mis companeros|otras personas|otros|<my-manager>|el jefe) (de|sobre) mi',
    '(que) (ve|sabe|puede ver) (<my-manager>|el jefe) (de|sobre) mi',
    '(para|a) quien (soy|estoy) visible',
    '(es|son) (publico|publica|visible|privado|privada) mi (estado|ubicacion|presencia)',
  ],
  'my-data': [
    '(que|cuales|cuanto) (se|me|te|datos|info|informacion|cosas|es lo que)* (sabe|sabes|saben|sabeis|guarda|guardas|guardan|guardais|almacena|almacenas|almacenan|registra|registras|conserva|conservas|conservan|tienes|tiene|tienen|teneis|conoces|recoge|recopila|hay|recuerdas|recopilas|recogeis|recopilais) (guardado|almacenado|registrado|datos|informacion)* (de|sobre|acerca de) mi',
    '(que) (sabes|sabe|guardas|guarda|guardais|almacenas|conservas|registras)',
    '(muestra|muestrame|mostrar|ver|dame|deme|descargar|exportar|exporta|quiero ver|ensename|consultar|cuales son|donde estan|quiero|descarga)? <my-data> (personales)?',
    '(que) (datos|info|informacion) (mia|mios|personales|personal|hay)* (hay|tienes|guardas|guardais|teneis|se guardan|se guarda|almacenas|tiene|tienen|sobre mi|de mi)*',
    '(que) (hay|esta) (guardado|registrado|almacenado) (de|sobre) mi',
  ],
  'delete-my-data': [
    '(eliminar|elimina|elimine|borrar|borra|borre|borrame|quita|suprime|suprimir|olvida|borren|eliminen|quiero borrar|quiero eliminar|quiero que borres|quiero que elimines|quisiera borrar|quiero que se borren|puedes borrar|puedes eliminar|limpia|elimina|deseo eliminar) (todos|todo)? <my-data> (personales)?',
    '(eliminar|elimina|borrar|borra|olvida) (todo|todo lo|lo) (que)? (sabes|tienes|guardas|hay|se sabe|tengas|sepas|guardado)* (de|sobre|acerca de) mi',
    '(olvidame|olvidarme|borrame|olvidate de mi|olvideme|eliminame)',
    '(derecho|quiero ejercer mi derecho) (a el|de)? (olvido|supresion)',
  ],
  'delete-my-data-now': ['si (eliminar|elimina|borrar|borra|elimine|borre) (todos)? (mis|los) datos'],
} as const satisfies Partial<Record<IntentName, Phrases>>;
