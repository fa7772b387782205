import type { Language } from '../language.ts';

/** Words for coming back, and for the next time. */
export const returning = {
  returns:
    '((vuelve|vuelva|vuelven|volvera|va a volver|piensa volver|regresa|regrese|regresan|regresara|va a regresar|reaparece|reaparecera|retorna|retornara|se (reincorpora|reincorporara|incorpora|incorporara)|se le vuelve|le vuelvo|lo volvemos|(esta|estara|va a estar|anda|tenemos|viene|vendra) (de vuelta|de regreso|otra vez|de nuevo|aqui otra vez)) (a (estar|venir|pasar|pasarse|la oficina|currar|trabajar|ver|verse|aparecer|tener|verlo|verla))? (a|de|por)? (<there>|<on-leave>|las vacaciones|sus vacaciones|el permiso|la baja|vacaciones)?)',
  'next-time':
    '((la|su|el|proxima|proximo|siguiente)* (proxima|proximo|siguiente) (vez|visita|dia|dia de oficina|dia presencial|venida|aparicion))',
  return:
    '((la|su|el|fecha de|dia de)* (vuelta|regreso|reincorporacion|retorno) (a la oficina|a el trabajo|de vacaciones|previsto|prevista)*)',
  when: '(cuando|para cuando|que dia|el que dia|en que fecha|a que hora|sobre cuando)',
} as const satisfies Language['fragments'];
