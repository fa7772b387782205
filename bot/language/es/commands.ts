import type { CommandWords } from '../language.ts';

export const commands: CommandWords = {
  end: [
    '(dej+) de',
    '(borr+|elimin+|cancel+|quit+|anul+|suprim+|desactiv+|apag+|interrump+)',
    'ya no',
    '(para ya|para de|parar|termina|termine|terminar|acaba|acabar|cancela|cancele|cancelar|quita|quítala|quítalo|quite|quitar|elimina|elimine|eliminar|borra|borre|borrar|anula|anule|anular|suprime|suprimir|desactiva|desactive|desactivar|apaga|apague|apagar|saca|sacar|retira|retirar|olvida|olvidar|olvídate|olvídate de|corta|deja de|deje de|dejá de|dejar de|renuncio|basta|basta de|basta ya|fuera|irse|acabó|acabaron|se acabó|se acabaron|terminado|terminada|harto|harta|harto de|harta de)',
    '(da|dar|dame|dé) (de)? baja',
    '(pon|poner|ponga) {gap} fin',
    '(ya no|no {gap} más|no más|nunca más|nada de|ya basta|nadie {gap} (lee|quiere|usa)) (necesito|hace falta|hacen falta|son fijos|es fijo|vale|sirve)?',
    'no (hace falta|necesito|quiero|me molestes|me preguntes|me escribas|me avises|vigiles)',
    '(puede|pueden) (parar|irse|quitarse|terminar)',
  ],
  start: [
    '(suscríbenos|suscríbeme|suscribirnos|apúntanos|apúntame|activa|active|activar|empieza|inicia|pon|ponga|poner|vuelve a poner|manda|mandar|envía|enviar|publica|publique|comparte|escribe|escriba|cuelga|configura|configure|di|dinos|quiero|quisiera|gustaría|puedes|podrías|sí|venga|adelante|sin problema|consúltame|pregúntame|preguntarme|preguntaras)',
  ],
  rule: [
    '(regla|reglas|fijo|fija|fijos|fijas|semanal|semanales|recurrente|recurrentes|habitual|habituales|permanente|costumbre|rutina)',
    '(día|días) {gap} (teletrabajo|casa)',
    '(lunes|martes|miércoles|jueves|viernes) (de teletrabajo|en casa|en remoto)',
  ],
  standing: [
    '(regla|reglas|fijo|fija|fijos|fijas|semanal|semanales|recurrente|recurrentes|habitual|habituales|permanente|costumbre|rutina|rutinas|cada semana|de siempre)',
  ],
  morning: [
    '(mensajes|mensaje|avisos|notificaciones|correos) {gap} (de la mañana|por la mañana|por las mañanas|cada mañana|matutinos|matinales|de las mañanas)',
    '(pregunta|preguntas) {gap} (matutina|de la mañana|diaria|todas las mañanas|cada mañana|matinal)',
    '(preguntarme|preguntes|preguntar|pregúntame|preguntaras|pregunta|preguntas|consúltame|molestes|preguntándome) {gap} (por la mañana|por las mañanas|cada mañana|todas las mañanas|cada día|todos los días|a diario|antes del desayuno|de la mañana)',
    'dónde estás diario',
  ],
  digest: ['(resumen|digest|lista|listado|informe|mensaje diario|lista de asistencia|parte diario)'],
  posting: ['(publicar|escribir|mandar|enviar|compartir) {gap} (quién|lista|aquí)'],
  following: ['(seguirla|seguirlo|seguirlos|la sigo|lo sigo|avises de (ella|él|ellos))'],
  never: ['nunca'],
  forbid: [
    '(que)? nadie (debe|debería|puede|podrá|tiene que)? (recibir|reciba|recibe|recibirá|tener|tenga) (avisos|aviso|notificaciones|notificación|alertas|alerta|mensajes|mensaje) ((sobre|de|por|acerca de)? (mi llegada|mis llegadas|mi venida|mí)|(cuando|en cuanto|que|si) (yo)? (llego|llegue|vengo|venga|entro|entre|estoy|esté))',
    '(que)? nadie (debe|debería|puede|tiene que)? (enterarse|se entere|se enteren|ser avisado|sea avisado|ser notificado|sea notificado) (de)? ((sobre|de|por|acerca de)? (mi llegada|mis llegadas|mi venida|mí)|(cuando|en cuanto|que|si) (yo)? (llego|llegue|vengo|venga|entro|entre|estoy|esté))',
    'no quiero que (se)? (avisen|avises|avise|notifiquen|notifiques|informen|informes) a (nadie|otros|los demás|mis compañeros) (de)? ((sobre|de|por|acerca de)? (mi llegada|mis llegadas|mi venida|mí)|(cuando|en cuanto|que|si) (yo)? (llego|llegue|vengo|venga|entro|entre|estoy|esté))',
    '(que)? no (se)? (avises|avisen|avise|notifiques|notifiquen|informes) a (nadie|otros|los demás|mis compañeros) (de)? ((sobre|de|por|acerca de)? (mi llegada|mis llegadas|mi venida|mí)|(cuando|en cuanto|que|si) (yo)? (llego|llegue|vengo|venga|entro|entre|estoy|esté))',
    '(prohíbe|prohibir|prohíba|bloquea|bloquear|impide) (los|las)? (avisos|alertas|notificaciones|mensajes) ((sobre|de|por|acerca de)? (mi llegada|mis llegadas|mi venida|mí)|(cuando|en cuanto|que|si) (yo)? (llego|llegue|vengo|venga|entro|entre|estoy|esté))',
    '(no)? ((quiero|quisiera|preferiría|prefiero|deseo|me gustaría) {gap})? (nadie|ninguno|ninguna) {gap} me {gap} (siga|sigan|siguiera|seguir|vigile|vigilar)',
    '((quiero|quisiera|preferiría|prefiero|deseo|me gustaría) {gap})? (nadie|ninguno|ninguna) {gap} (seguirme|vigilarme)',
    'no (quiero|quisiera|deseo|permito|dejes|permitas|deje|permita) {gap} me {gap} (siga|sigan|seguir|vigile|vigilen|vigilar) (nadie|ninguno)?',
    'no (quiero|quisiera|deseo) {gap} (puedan|pueda) seguirme',
    '(la gente|otros|los demás|mis compañeros) no {gap} (seguirme|vigilarme)',
  ],
  followme: ['(me {gap} (siga|sigan|siguiera|seguir|vigile|vigilen)|seguirme|vigilarme)'],
  merely: ['(pero|solo|solamente|únicamente|simplemente|sin embargo|nada más|igual|igualmente)'],
  inside: ['quién {gap} (está|en la oficina|ha venido|viene|ha llegado|estará)'],
  regular: [
    '(cada|todos los|todas las|los) (día|días|mañana|mañanas|tarde|tardes|semana|semanas) (laborable|laborables|hábil|hábiles|de trabajo)?',
    '(diario|diaria|diariamente|a diario|días laborables|días hábiles|de lunes a viernes|lunes a viernes|semanal)',
  ],
  here: ['(aquí|acá|en (este|el) (canal|chat|grupo)|a este (canal|chat|grupo)|este (canal|chat|grupo))'],
  alert: [
    '(suscripciones|suscripción|seguidos)',
    '(alerta|alertas|notificación|notificaciones|aviso|avisos|avisarme|avises|mensaje|mensajes|seguimiento|seguimientos|seguirla|seguirlo|seguir|sigo|vigiles|vigilar|escribas|escribirme|noticias|dame de baja)',
    '(basta {gap} con)',
  ],
  everything: [
    '(todas|todos) (las|los|mis|tus|sus|esas|esos) (notificaciones|avisos|mensajes|correos|suscripciones)',
    'todo (eso|esto|lo que me (mandas|envias))',
  ],
  suffices: ['((con|a)? (basta|bastaria|vale|sirve|es suficiente|seria suficiente|esta bien|me va bien|me vale|va bien|ya vale|alcanza))'],
  all: ['(toda|todas|todos|cada|nadie|ninguno|ninguna)', '(todo|todos|todas|compañeros)'],
  notify: [
    '(avísame|avíseme|dime|dímelo|escríbeme|escribirme|mándame|envíame|dame un toque|un mensaje|un aviso|saber|avisen|me avisen|estate atento|atento|notifícame)',
    '(pon|ponme|crea) {gap} alerta',
    '(suscríbeme|suscribirme)',
  ],
  when: [
    '(cuando|cuándo|en cuanto|apenas|tan pronto como|cada vez que|siempre que|en cada llegada|cada llegada|la llegada|cada día que|atento a|alerta para|suscríbeme a|suscríbeme)',
  ],
  each: ['(cada vez|siempre|en cada|cada llegada|todos los días|cada día|a diario|diario)'],
  count: [
    '(quiero|quisiera) {gap} (cuentes|cuenten|contarme)',
    '(cuéntame|contándome|cuenten|contar|contarme|cuenta|números|número|cifras|estadísticas)',
  ],
  nameless: [
    '(sin|no|ni|nunca) {gap} (nombre|nombres|listas|lista|nombren)',
    'nombre {gap} (fuera|no debe|no)',
    '(anónimo|anónima|anónimamente)',
  ],
  named: [
    '(nombre) {gap} (otra vez|de nuevo|nuevamente|en la lista)',
    '(vuelve a|volver a) {gap} nombre',
    '(ya no me importa|no me importa) {gap} nombren',
    '(nómbrame|nombrarme) {gap} (otra vez|de nuevo)',
  ],
  erase: [
    '(borro|borre|borrase|borrara|elimino|elimine|borra|borrar|borraras|borres|elimina|eliminar|eliminación|olvida|suprime|destruye|desaparezca|desaparecer|desaparezcan|quita)',
  ],
  aboutme: ['(lo que|todo lo que|todo|datos|cuanto) {gap} (de mí|sobre mí|acerca de mí|mío)', 'mis (datos|registros|rastros)'],
  record: [
    '(registrar|registres|registre|registrarme|registros|grabar|grabes|controlen|controles|controlar|vigilen|rastreen|rastrear|guardes|guardar|dato {gap} sobre mí|datos {gap} sobre mí)',
  ],
  no: ['(no|nada|ningún|ninguno|deja de|nunca|sin|fuera|jamás)'],
  said: [
    '(lo que|todo lo que) {gap} (dije|dicho|he dicho|te dije|puse|anuncié|declaré)',
    'mis (declaraciones|avisos|indicaciones|anuncios|entradas)',
  ],
  auto: ['(automático|automática|automáticamente|inicios de sesión|mis inicios|los inicios)'],
  back: ['(vuelve|volvamos|volver|regresa|regresar|usa|guíate|básate|otra vez|de nuevo|detéctame|detección|modo|a|lo|por)'],
  fresh: ['(borrón y cuenta nueva|de cero|desde cero|empieza de nuevo|cuenta nueva)'],
  drop: ['(olvida|ignora|tira|borra|descarta|elimina|desecha)'],
  undo: ['(deshaz|deshazlo|deshacer|revierte|reviértelo|retíralo|retira eso|échalo para atrás|échalo atrás|quita eso|anula eso|anúlalo)'],
  hide: ['(ocultes|ocultarme|oculto|oculta|escondas|escondido|invisible|ocultar)'],
  reveal: [
    '(mostrarme|muéstrame)',
    'mostrar {gap} (otra vez|de nuevo|nuevo)',
    '(volver a mostrarme|vuelve a mostrarme|hazme visible|me puedes mostrar)',
  ],
  home: ['(remoto|en remoto|teletrabajo|casa|desde casa|en casa)'],
  leave: ['(libre|libro|no trabajo|vacaciones|descanso|permiso)'],
  fixed: ['(fijo|fijos|fija|habitual|habituales|regularmente|siempre|por norma|semanalmente|cada semana)'],
  carriers:
    'nah, bah, nop, meh, ea, yo, estoy, mi, mis, mí, para, por, parte, es, son, el, la, los, las, día, días, de, oficina, trabajo, voy, a, en, como, apunta, anota, anotarme, apúntame, anótame, cuenta, conmigo, ponme, considera, considérame, que, podrías, puedes, fijo, fijos, habitual, regularmente, siempre, norma, semanalmente, semana, cada, toca, me, y, nunca, no, partir, ahora, a partir de, desde, hago, tengo, será, serán, lo, siempre es, regla, vengo, libro, favor, uy, ups, ay, vaya, botón, equivocado, eso, último, última, lo último, entrada, perdón, mierda, oh, mmm, espera',
  self: ['(yo|para mí|por mi parte|mí|conmigo)'],
  wholeday: ['(todo el día|todo|entero|día entero|toda la jornada)'],
  request: [
    '(me)? (puedes|podrías|puede|podría)',
    'me (apuntas|pones|anotas|marcas|registras|apunta|anota)',
    '(puede ser|por favor|posible)',
  ],
  note: [
    '(pon|ponla|ponlo|ponle|poner|ponga|póngala|póngalo|ponedla|apunta|apúntala|apúntalo|apunte|apuntar|anota|anótala|anótalo|anote|anotar|marca|márcala|márcalo|marque|marcar|registra|registre|registrar|escribe|escriba|escribir|mete|métela|mételo|indica|indique|indicar|ponerme|marcarme|apuntarme|anotarme|registrarme|inscribirme|apuntas|pones|anotas|marcas|registras|pongas|ponga|apuntes|anotes|marques|registres)',
  ],
  told: [
    '(dice|dijo|ha dicho|me dice|me dijo|avisa|avisó|ha avisado|llamó|ha llamado|acaba de llamar|escribe que|me ha pedido|me pidió|me pide|pide|le comunique|te comunique|le diga|te diga|informa|manda decir|se olvidó de|olvidó)',
  ],
  passon: ['(le|te) (comunique|diga|avise|informe|transmita)'],
  remotely: ['(<remote>|<home>)'],
  oneself: [
    '(ponme|apúntame|anótame|márcame|regístrame|póngame|anóteme|apúnteme)',
    'me (ha pedido|pidió|dijo|ha dicho) que (trabaje|venga|vaya|me quede)',
    '(yo|estoy|estaré|trabajo|trabajaré|teletrabajo|voy|vengo|me quedo|nosotros|estamos)',
  ],
  absent: ['(<on-leave>|<ill>|baja|permiso|vacaciones|ausente|libre|enferma|enfermo|malita|malito)', 'no (viene|vendrá|puede|va) (venir)?'],
  what: [
    '(qué|cuáles|cuál|dónde|cuándo|quién|por qué|cómo|cuántos|está|es|ha|hay|lista|muestra|muéstrame|enséñame|dime qué|dime cuáles|puedes (listar|decirme)|podría (listar|decirme))',
  ],
  messages: [
    '(mensaje|mensajes|mensajito|mensajitos|publicación|publicaciones|aviso|avisos|alerta|alertas|notificación|notificaciones|correo|correos|resumen|resúmenes|todo)',
  ],
  sent: [
    '(me|nos) (mandas|envías|escribes|manda|envía|escribe|mandan)',
    '(se)? (publica|publican|manda|envía|enviado|enviados|publicado|programado|programados|programada|programadas|previsto|planificado)',
  ],
  keep: [],
  spare: [],
  data: [],
  whether: [],
  seeing: [],
  spareat: [],
  unsure:
    'recuérdame, quién, dice, dicen, si, quizá, quizás, tal vez, a lo mejor, broma, bromeo, jaja, sueño, cómo, por qué, has, ha dicho, dijo, era, eran, seguro, creo, pienso, salvo, excepto, solo el, o, en vez, hasta, pero no, compañera, compañero, él, ellos, cuál, cuáles, qué hora, más tarde, un día, algún día, está bien, es posible, puedo, podría, tengo que, debería, después de, qué significa, qué pasa, iba a, olvidé, ejemplo, prueba, imagina, supongamos, cuando esté, pendiente, hace una semana, hace dos días, qué tal',
  more: {
    data: ['(datos|información|historial|registros|rastros)', '(todo)? lo que {gap} (sobre|de)', 'todo (sobre|de)'],
    whether: [
      '(debo|debería|tengo que|tendría que|hace falta|conviene|convendría)',
      'qué (pasa|pasaría|ocurre|ocurriría|sucede) {gap} si',
      'por qué (debo|debería|tendría)',
      '(es|sería) (prudente|bueno|buena idea|sensato|peligroso|mejor|seguro|útil)',
      'si (borro|borrase|borrara|elimino|eliminara)',
    ],
    seeing: ['(veo|encuentro|puedo (ver|encontrar)|consigo (ver|encontrar))'],
    keep: [
      '(sigue|siga|sigan|seguid|continúa|continúe|continuad) (por favor|pues)* (preguntándome|preguntando|enviando|enviándome|mandando|mandándome|publicando|siguiendo|avisándome|escribiéndome|con (el|la|los|las) (resumen|pregunta|preguntas|seguimiento|avisos))',
      '(mantén|mantenga|mantener|conserva|conserve|deja|deje) {gap} (pregunta|resumen|seguimiento|regla|reglas|estado|plan|planes|avisos|datos) {gap} (como (está|están|antes|hasta ahora)|tal cual|así|activa|activo|en marcha|sin cambios)',
    ],
    spare: [
      '(no|nunca|jamás) (me|te|le|la|lo|los|las|por favor)* (borres|borre|elimines|elimine|canceles|cancele|quites|quite|anules|anule|suprimas|suprima|pares|pare|dejes de|deje de|termines|termine|acabes|toques|toque|cambies|cambie|modifiques|retires|retire|desactives|desactive|apagues|interrumpas|restablezcas|deshagas)',
      '(no|nunca|jamás) (quiero|quisiera|deseo) que (me|lo|la|los|las)* (borres|elimines|canceles|quites|anules|suprimas|pares|dejes de|termines|toques|cambies|retires|desactives)',
      '(no|nunca|jamás) (borrar|eliminar|cancelar|quitar|anular|suprimir|terminar|tocar|cambiar|retirar|desactivar)',
    ],
    end: ['yano', '(deja|dejad|deje) (ya|estar)? (la|las|lo de|los|el)'],
    morning: [
      '(escribas|escribirme|escribir|mandes|mandarme|mensajes|mensaje|avisos|avisarme|avises|correos|molestes|molestarme|preguntes) {gap} (por la mañana|por las mañanas|de la mañana|antes (de|del)? (comer|mediodía|el mediodía|desayuno|desayunar|las 9|las 10|las 11|las 12|almuerzo)|tan temprano|tan pronto)',
    ],
    alert: ['(digas|decirme|cuentes|alertes|notifiques)'],
    all: [
      '(cuando|en cuanto|cada vez que|siempre que) {gap} (alguien|la gente|gente|los demás|otros|los compañeros)',
      '(de|sobre|por) (la gente|gente|los demás|los compañeros)',
    ],
  },
};
