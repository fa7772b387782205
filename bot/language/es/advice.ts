import type { Language } from '../language.ts';

/** Words for asking whether to come on a day: `attend` is what is in question, `wise` what is asked about it. */
export const advice = {
  attend:
    '((de|a|que|para|en|me|yo|lo)* (ir|venir|vaya|venga|acercarme|acercarse|pasarme|pasarse|desplazarme|desplazarse|quedarme|quedarse|quede|trabajar|teletrabajar|bajar|subir|hacer el (viaje|trayecto)|(el)? (viaje|trayecto)) (a|hasta|por|en)* (<places>|<home>|<remote>|casa|trabajar)*)',
  wise: '((buena|mala)? idea|prudente|sensato|aconsejable|recomendable|util|inteligente|conveniente|mejor|razonable|logico|inutil|tonteria|necesario|interesante|buen plan|preferible|listo|rentable)',
} as const satisfies Language['fragments'];
