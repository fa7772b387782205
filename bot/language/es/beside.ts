import type { Language } from '../language.ts';

/** Words that are allowed beside a command, or only before it. All other words beside it are asked back. */
export const beside: Language['beside'] = {
  anywhere: [
    // Politeness.
    '(por favor|porfa|porfi|porfis|porfavor|xfa|si (es|fuera)? posible|si (puedes|podéis|puede|no te importa|no es molestia)|cuando puedas)',
    '(gracias|muchas gracias|mil gracias|muchísimas gracias|thx) (de antemano|de nuevo|otra vez|por (todo|la ayuda|tu ayuda|eso))?',
    '(perdón|perdona|perdone|perdonad|disculpa|disculpe|disculpen|disculpad|lo siento|mil disculpas|siento la molestia|perdona la molestia)',
    '(me|nos)? (puedes|puede|podrías|podría|podéis|pueden|podríais|querrías|quieres|ya puedes)',
    '(por|para) mí',
    '(sería|estaría) (genial|bueno|bien|estupendo) (si|que) (pudieras|puedes)?',
    '(te pido que|te agradecería que|haz el favor de|hazme el favor de|hazme el favor)',
    // Address and greetings.
    '(hola|buenas|buenos días|buen día|buenas tardes|buenas noches|hey|ey|hello|hi|holi|saludos|un saludo|chao|hasta luego|adiós|qué tal) (a todos|a todas|equipo|indoors|bot|gente|chicos|chicas)?',
    '(bot|indoors|equipo|gente|chicos|amigo|amiga|compañero|compi|oye|oiga|oíd|mira|eh|che|tío|tía|hombre)',
    '(que tengas|que tengan)? (un)? (buen|buena|lindo) (día|tarde|finde|fin de semana)',
    // Now, again, at once.
    '(ahora|ahora mismo|ya|ya mismo|ahorita|enseguida|de inmediato|endelante|inmediatamente|cuanto antes|lo antes posible|rápido|rápidamente|desde ahora|a partir de ahora|a partir de hoy|de ahora en adelante|en adelante|endelante)',
    '(otra vez|de nuevo|nuevamente|una vez más|al final|por ahora|por el momento|de momento|de una vez|más)',
    // Small words.
    '(el|la|los|las|un|una)',
    'dónde (estoy|trabajo|estaré)',
    '(entonces|pues|y|luego|pero|también|bueno|bien|así que|solo|simplemente|mejor|en realidad|por cierto|ok|okey|oki|vale|perfecto|genial|guay|estupendo|listo|de acuerdo|venga|anda|dale|muy bien|finalmente)',
    '(bah|puf|eh|em|oh|ah|ay|uy|ups|vaya|uf|ostras|hala|hm|hmm|argh)',
    '(eso es|con eso es|nada)? (todo|nada) más',
    'eso es todo',
    // That it is no longer wanted.
    '(es|me resulta|me parece|se hace|son)? (muy|un poco|bastante|demasiado|tan|realmente)* (molesto|molesta|pesado|pesada|innecesario|innecesaria|demasiado|cansino|un rollo|una lata)',
    '(me)? (molesta|molesta mucho|cansa|agobia|distrae)',
    '(yano|no) (lo|la|los|las) (necesito|quiero|leo|uso|necesitamos|leemos|queremos) (más|ya)?',
    '(nadie|ninguno) (lo|la|los|las)? (lee|usa|necesita|quiere|mira) (ya|más)?',
    '(yano|no) (es|hace) (necesario|falta)',
    '(mi|mis) (contrato|horario|horarios|planes|situación|días) (ha|han)? (cambiado|cambió)',
    '(han|ha) cambiado (mis planes|mi horario|mi contrato|mis horarios)',
  ],
  before: [
    '(quiero|quisiera|querría|me gustaría|necesito|prefiero|deseo) (que)?',
    '(sí|claro|claro que sí|por supuesto|desde luego)',
    '(he cambiado|cambié|cambio) de (opinión|idea|planes|parecer)',
    '(cambio de planes|pensándolo bien|bien pensado|mejor pensado)',
    '(fue|era|es|ha sido)? (un|mi|el|una)? (error|error mío|fallo|fallo mío|errata|equivocación|botón equivocado|tecla equivocada)',
    '(me)? (he equivocado|equivoqué|confundí|he confundido) (de botón)?',
    '(no|nop|no no|espera|espere|no espera|un momento|olvídalo|olvida eso|basta|ya basta)',
    '(ya)? (estoy|he vuelto|volví|terminé|he terminado|acabé|he acabado) (de vuelta|aquí|listo|lista|disponible|mejor|bien)?',
    '(se)? (ya)? (acabó|terminó|ha acabado|ha terminado) (la|el|mi)? (reunión|cita|llamada|taller|entrevista|descanso|pausa)',
    '(la|mi|el)? (reunión|cita|llamada|taller|entrevista|descanso|pausa) (ya)? (ha terminado|terminó|se acabó|acabó|ha acabado)',
    '(ya)? (la|lo) (he)? (encontré|encontrado|vi|visto)',
    '(una|otra)? (última|pequeña)? (petición|cosa|cosita|consulta|pregunta) (más)?',
    '(nueva regla|todo bien)',
  ],
  within:
    'el, la, lo, los, las, un, una, unos, unas, de, del, al, a, en, mi, mis, tu, tus, su, me, te, se, nos, yo, tú, conmigo, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, es, son, está, están, estoy, que, para, por, con, sobre, todo, toda, todos, todas, cada, aquí, ahí, más, ser, estar, sigue, sigan, queda, quedo, he, ha, han, hay, haz, hacer, pon, poner, quiero, puedes, sea',
};
