import type { MusingWords } from '../musing-words.ts';

const US =
  '(todos|todas|nosotros|yo|toda la (empresa|oficina|planta)|(el|la) (lunes|martes|miércoles|jueves|viernes|semana que viene|próxima semana)|mañana|teletrabajamos|trabajamos|vamos|tenemos|hay que|cierran|nos|la oficina|todo el mundo|a partir de|desde)';

export const musings: MusingWords = {
  hearsay: [
    '(se)? (rumorea|comenta|murmura) (por ahí)? (que)?',
    '(corre|corren|circula|hay) (el|un|los)? (rumor|rumores) (de)? (que)?',
    '(según) (radio pasillo|los rumores|radio macuto|las malas lenguas|los cotilleos)',
    'las malas lenguas dicen (que)?',
  ],
  hearsayOfUs: [
    `(dicen|se dice|me han dicho|me dicen|cuentan|me cuentan|me ha dicho un pajarito) (por ahí)? que ${US}`,
    `(he oído|oí|he leído|me he enterado de|escuché) (por ahí)? que ${US}`,
    `(por lo visto|al parecer|parece ser que|parece que|según parece|se supone que) ${US}`,
    '(he oído|me han dicho|dicen|por lo visto|al parecer) (que)? {gap} (cierra|cierran|cerrado|cerrada|cerrará)',
    '(mi|el|la|nuestro|nuestra) (jefe|jefa|manager|responsable|dirección|empresa) (dice|quiere|piensa|cree|espera|pide) que (vayamos|vengamos|estemos|todos|yo|vaya|venga|esté|trabajemos|nos)',
  ],
  moods: [
    '(qué|vaya|menuda|me da|me dan|tengo|con la|da|una)* (mucha|muchísima|tanta|bastante|toda la|la)? (pereza|palo|flojera) (me da|que me da|tengo|que tengo)? (ir|de ir|lo de|trabajar|venir|volver|mañana|el|tener que|madrugar)?',
    '(no|nada) (me|tengo) (apetece|apetecen|ganas|da la gana|hace gracia|entusiasma|motiva)',
    '(pocas|cero|ningunas|qué pocas|sin) (ganas)',
    '(qué|tengo|con las|muchas|unas|tantas) (muchas|unas)? ganas (tengo)? (de)',
    '(a ver|veremos|ya veremos|vamos a ver) si {gap} (me (animo|acerco|paso|escapo|dejan|da|quedo|voy|cojo)|puedo|voy|logro|consigo|vengo|llego|iré|vendré)',
    '(quién) (pudiera|estuviera|tuviera|fuera)',
    '(me) (iría|quedaría|vendría|cogería|tomaría|pasaría|volvería|marcharía)',
    '(con lo bien que|lo bien que|lo a gusto que) (estaría|se está|se estaría|estoy|estaba)',
    '(quizá|quizás|talvez|a lo mejor|igual|lo mismo|posiblemente) (me)? (voy|vaya|vengo|venga|iré|paso|pase|acerco|acerque|trabajo|trabaje|quedo|quede|cojo|coja)',
    '(puede|podría ser|es posible) que (vaya|venga|me|trabaje|teletrabaje|pase)',
    'no sé (yo)? si {gap} (iré|voy|vendré|vengo|podré|puedo|estaré|me quedaré|me quedo)',
    '(estoy|ando)? (pensando|pensándome|dudando|planteándome|tentado|tentada) (en|si|de) (ir|venir|voy|vengo|quedarme|coger|teletrabajar|no)',
    '(necesito|necesitaría|me hacen falta|me vendrían bien|sueño con|soñando con) {gap} (vacaciones|descanso|descansar|días libres)',
    '(me quedo|me quedaré|me voy a quedar|quedarme) en (la|mi) cama',
    '(estoy)? (deseando|loco por|loca por) (irme|ir|que|volver|quedarme|estar)',
    '(yo)? (espero) (poder|ir|venir|llegar|estar|que (me|pueda|yo))',
    '(me)? (lo)? (estoy|ando) (pensando|pensándome) (lo|si)? (de)?',
    '(me lo estoy|lo estoy) pensando',
    '(podría|podía) (irme|quedarme|ir|pasarme|acercarme) (ya|a|en)?',
  ],
  conditions: ['si no'],
};
