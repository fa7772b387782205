import type { IntentName } from '../intent-name.ts';
import type { Phrases } from '../language.ts';

/** Weekly rules, and what people want to be told unasked. */
export const unasked = {
  'end-plans': {
    said: [
      '(quita|quitar|quitame|borra|borrar|borrame|elimina|eliminar|cancela|cancelar|anula|anular|suprime|olvida|retira) (todos|todas)? (mis|mi|el|la|los|las|ese|lo)? (plan|planes|prevision|previsiones|dia|dias|indicacion|indicaciones|presencia|vacaciones|permiso|teletrabajo|remoto|oficina) (previsto|previstos|pedido|pedidos)? (de|para)? {time}?',
      '(quita|quitar|quitame|borra|borrame|elimina|cancela|anula|retira) (lo que (puse|dije|he puesto|he dicho))? (de|para)? {time}',
    ],
    vague: [
      '(quitalos|quitalas|borralos|borralas|eliminalos|eliminalas|cancelalos|cancelalas|anulalos|borralo todo|quitalo todo|quita (los|esos|estos)) (todos|todas)?',
    ],
  },
  'my-rules': [
    '(cuales son|muestra|muestrame|ver|dime|lista|que|mostrar|dame)? (mis|las|mi) (reglas|regla|dias|dia) (semanales|semanal|fijos|fijas|recurrentes|de cada semana)',
    'que reglas (semanales)? tengo',
    '(mis|cuales son mis) reglas',
  ],
  'end-rules': {
    weekly: [
      '{time} yano (<me>|<i-work>|<i-go>|hago|tengo) (nunca|siempre)? (a)? (<remote>|<home>|{place}) (mas)?',
      'yano (<me>|<i-work>|<i-go>|hago|tengo) (a)? {place} (mas)? {time}',
      '(deja|deje|para) de (ponerme|apuntarme|marcarme|contarme) (en|a)? (<remote>|<home>|{place}) {time}',
      'yano (<me>|<i-work>|<i-go>|hago|tengo) (<remote>|<home>) (mas)? {time}',
      '(yano teletrabajo|(deje|dejo|he dejado) de teletrabajar) {time}',
      '{time} (yano teletrabajo|(deje|dejo|he dejado) de teletrabajar)',
      '(deje|dejo|he dejado) de trabajar (<remote>|<home>) {time}',
    ],
    said: [
      '(quita|quitar|quitame|borra|borrar|borrame|elimina|eliminar|cancela|anula|termina|olvida) (lo|la|el) de {time} (de (mis reglas|mi semana|las reglas))?',
      '(quita|quitar|quitame|borra|borrar|borrame|elimina|eliminar|cancela|anula|termina|olvida) (lo|la|el|mi)* (de)? (<remote>|{place}) (de)? {time}',
      '(quita|quitar|quitame|borra|borrame|elimina|cancela|anula|olvida|acaba con) (mi|mis|el|los|la)? (dia|dias)? (fijo|fijos|de teletrabajo fijo|fijos de teletrabajo|teletrabajo fijo|fijos de oficina) (de)? {time}?',
      '(yano|no) (quiero|tengo|hay)? (mas)? (mi|mis|esa|esas|la|las) (regla|reglas) (semanal|semanales)? (de|para)? (mas)?',
      '(terminar|termina|eliminar|elimina|borrar|borra|quita|quitar|cancelar|cancela|acaba|acabar|parar|para|detener|deten|anula|finalizar|finaliza) (mi|mis|todas mis|la|las)? (regla|reglas) (semanal|semanales)? (de|para)?',
    ],
  },
  'undo-rules': ['(deshacer|deshaz|deshaga) (mis|mi|la|las) (regla|reglas) (semanal|semanales)?'],
  'ask-to-follow': [
    '<tell> (una vez)? (cuando|en cuanto|apenas|tan pronto como|si) {who} <gets-in>',
    '<tell> (una vez)? (cuando|en cuanto|apenas|tan pronto como|si) <gets-in> {who} (a)? ({place}|<there>)?',
    '(seguir|sigue) (a)? {who} (por mi)?',
    'quiero seguir (a)? {who}',
    '<tell> de la llegada de {who}',
  ],
  'ask-to-follow-daily': [
    '<tell> <each-day> (que|cuando|en cuanto|apenas)* {who} <gets-in>',
    '<tell> <each-day> (que|cuando|en cuanto|apenas)* <gets-in> {who} (a)? ({place}|<there>)?',
    '<tell> cuando <gets-in> {who} <each-day>',
    '(seguir|quiero seguir) (a)? {who} <each-day>',
  ],
  follow: ['si (avisarme|avisame) cuando este {who}'],
  'follow-daily': ['si (avisarme|avisame) cada dia cuando este {who}'],
  unfollow: [
    '(no|yano|basta|stop|fuera|quita|quitame|cancela)? (quiero)? (mas)? (de)? (los|las)? (avisos|aviso|notificaciones|alertas|mensajes|notis) (de|sobre|por) {who}',
    '(dejar|deja|deje|quiero dejar|parar|para|dejo) de seguir (a)? {who}',
    '(no|yano) (me avises|me avise|me digas|quiero seguir|sigas|quiero que me avises) (mas)? (cuando|de|a|si)? <gets-in>? {who} <gets-in>?',
    '(deja|dejar) de avisarme (de|cuando|sobre)? <gets-in>? {who} <gets-in>?',
  ],
  'my-followers': [
    '(muestrame|dame|ver)? (la)? lista (de)? (gente|personas|companeros|los|quienes|a quien) (que)? (sigo|estoy siguiendo)',
    '(quien|quienes) (esta|estan) (suscrito|suscritos|suscrita|apuntado|apuntados) a mi',
    '(quien|quienes|que personas) (me)? (sigue|siguen|esta siguiendome|me esta siguiendo|estan siguiendome)',
    '(quienes son|ver|muestrame|muestra)? mis seguidores',
    '(a quien|a quienes) (sigo|estoy siguiendo)',
    '(me) (sigue|siguen) alguien',
  ],
  'forbid-followers': [
    '(nadie|ninguno) (puede|podra|debe) seguirme',
    '(no) (quiero que (me sigan|nadie me siga)|me dejes seguir|permitas que (me sigan|nadie me siga)|dejes que (me sigan|nadie me siga))',
    'que (nadie me siga|no me sigan)',
    '(prohibir|prohibe|bloquear|bloquea) (seguidores|que me sigan|mis seguidores|los seguidores)',
  ],
  'allow-followers': [
    '(otras personas|otros|los demas|todos|mis companeros|cualquiera|los otros) (pueden|puede) seguirme (de nuevo|otra vez)?',
    '(permitir|permite|deja|dejar) (que me sigan|seguidores|que otros me sigan)',
  ],
  'ask-each-morning': [
    '(cada|todas las|por las|por la) (manana|mananas|dia|dias) (preguntame|pregunteme|me preguntas) (por)? (mi estado|mi ubicacion|donde (estoy|voy a estar|estare|trabajo|ando))?',
    '(preguntarme|preguntame|pregunteme|me preguntas|preguntadme) (por (la|las)|cada|todas las|en la) (manana|mananas|dia) (donde|desde donde) (estoy|trabajo|curro|voy a estar|estare|voy a trabajar|trabajare|ando)',
    '(preguntarme|preguntame|pregunteme|me preguntas|preguntadme) (donde|desde donde) (estoy|trabajo|curro|voy a estar|estare|voy a trabajar|trabajare|ando) (por (la|las)|cada|todas las|en la) (manana|mananas|dia)',
    '(preguntarme|preguntame|pregunteme|me preguntas|preguntadme) (donde (estoy|voy a estar|estare))? (cada|todas las|por la|por las|en la) (manana|mananas|dia) (donde (estoy|voy a estar|estare))?',
    '(preguntarme|preguntame|pregunteme) (donde (estoy|voy a estar))? todos los dias (donde (estoy|voy a estar))?',
  ],
  'stop-asking': [
    '(nunca mas|nunca) me (preguntes|pregunte|vuelvas a preguntar) (mas)? (por la manana|cada manana|donde estoy)?',
    '(yano|no) (hace falta|es necesario|necesito|quiero) que me (preguntes|pregunte|preguntes mas) (mas)? (donde estoy)? (por la manana|por las mananas|cada manana|cada dia)?',
    '(basta|ya basta|no mas|se acabaron|fuera|corta|cortala|quita|para) (de|con|las|la)* (preguntas|pregunta|preguntitas) (de|por|cada|en)* (la|las)? (manana|mananas)?',
    '(dejar|deja|deje|para|parar|pare) de (preguntar|preguntarme|preguntarme cada manana) (por la manana|cada manana|donde estoy)?',
    '(no|yano) (me preguntes|me pregunte|preguntes|me vuelvas a preguntar) (mas|nada|cada manana|por la manana|por las mananas|donde estoy|nunca mas)?',
  ],
  'not-today': ['hoy no', 'no hoy'],
  'digest-here': [
    '<send> (aqui|por aqui)? <each-day> <list>',
    '<send> (aqui|por aqui)? <list> (aqui|por aqui)? <each-day>',
    '<each-day> <send> (aqui|por aqui)? <list>',
    '(quiero|me gustaria|quisiera) (recibir|tener|que me (mandes|envies)) (aqui)? (<each-day> <list>|<list> <each-day>)',
    '(enviar|envia|envie|manda|mande|publica|enviame|mandame|envianos|mandanos) (aqui)? (una|la)? lista (de)? (quien|quienes|los que|la gente que) (esta|estan) (aqui|en la oficina)? (aqui)? (cada dia|todos los dias|cada manana|todas las mananas)',
    '(enviar|envia|envie|mandar|manda|mande|publicar|publica|escribir|escribe|pon|poner|enviame|mandame|envianos|mandanos|quiero|hazme|haz) (un|el|una)? <digest> (diario|semanal)? (de|para|del|sobre)? (aqui|por aqui|en este (chat|canal|grupo)) (cada dia|todos los dias|diariamente|cada semana|cada manana|de|para)*',
    '(enviar|envia|mandar|manda|publica|escribe) aqui (un|el|una)? <digest> (diario|semanal)? (de|para)? (cada dia|todos los dias)?',
  ],
  'stop-digest': [
    '(no|yano) (me|nos)? (mandes|envies|mande|envie|pongas|publiques|escribas) (mas)? (el|los|ese|este|mas|ningun)? <digest> (mas|aqui)?',
    '(no|yano) quiero (recibir|ver|que me (mandes|envies))? (mas)? (el|los|ese|este|ningun)? <digest> (mas)?',
    '(elimina|eliminar|borra|borrar|suprime|desactiva|anula|termina) (el|los|ese|este)? <digest> (de aqui|aqui)?',
    '(quitame|parame|cancelame|borrame|desactivame|dame de baja de|desuscribeme de|desapuntame de) (el|los|ese|este)? <digest>',
    '(detener|deten|detenga|parar|para|pare|deja|deje|dejar|quitar|quita|cancelar|cancela|no mas|basta de|terminar|termina|desactiva|no quiero mas|no envies mas) (de)? (enviar|mandar|publicar)? (el|los|un|mas|este)? <digest> (aqui)?',
  ],
  'my-subscriptions': [
    '(cuales son|ver|muestra|muestrame|lista)? (mis|los) (suscripciones|resumenes|digests|avisos|notificaciones|alertas)',
    '(no|yano) me (avises|notifiques|escribas|mandes|envies) (mas)? (de)? (nada|nunca|nunca mas)',
    'que (me)? (escribes|envias|mandas|escribe|envia|manda|vas a escribir|notificas) (a mi)?',
    '(que|cuales) (avisos|notificaciones|alertas|resumenes|suscripciones|recordatorios) (tengo|hay) (puestas|puestos|activas|activos|activadas|activados|configuradas|configurados|programadas|programados|pendientes)',
    '(tengo) (algun|alguna|algunos|algunas)? (aviso|avisos|notificacion|notificaciones|alerta|alertas|resumen|suscripcion|suscripciones) (puesto|puesta|puestos|puestas|activo|activa|activos|activas|activado|activada|configurado|configurada)?',
    '(a que|de que) (estoy suscrito|estoy suscrita|estoy apuntado|estoy apuntada|me avisas)',
    '(que|cuales) (mensajes|avisos|notificaciones|resumenes) (recibo|me llegan|me envias|me mandas|tengo)',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
