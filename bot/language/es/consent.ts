import type { ConsentWords } from '../language.ts';

export const consent: ConsentWords = {
  agrees: [
    '(sí|sip|sii|claro|vale|ok|okay|okey|oki|dale|venga|va|bien|perfecto|perfectamente|genial|estupendo|fenomenal|adelante|correcto|exacto|exactamente|hecho|conforme|listo|sale|hazlo|hágalo|tira|órale|encantado|encantada|afirmativo|obvio|efectivamente|confirmado|aceptado|excelente|fantástico)',
    '(trato hecho|de acuerdo|por supuesto|desde luego|cómo no|claro que sí|claro que no hay problema|eso es|así es|con gusto|faltaría más|porque no|así sea|de una|muy bien|sin más)',
    '(sin|ningún|no hay|no hay ningún|no veo|no veo ningún|no tengo|no tengo ningún|cero) (problema|problemas|inconveniente|inconvenientes|objeción|objeciones|duda|pega|pegas) (por mí|por mi parte|con eso|en eso)*',
    'ninguna (objeción|pega)',
    '(eso|todo)? está (muy)? bien (por mí|para mí)?',
    '(eso)? me (parece|viene|va|suena) (muy)? (bien|perfecto|genial|estupendo|estupendamente|de maravilla|ok|correcto)?',
    '(eso)? me vale',
    'por (mí|mi parte) (está|es)? (muy)? (bien|vale|perfecto|ok|sí|adelante|encantado|encantada|conforme|de acuerdo|sin problema)',
    '(eso|a mí)? no me (importa|molesta) (que (lo)? (vea|sepa))?',
    '(haz|haga) (eso|lo|así|ello)',
    '(así)? (lo)? (hacemos|hagámoslo)',
    '(yo)? (estoy|estaría) (totalmente)? (de acuerdo|conforme)',
    '(lo)? (acepto|confirmo|autorizo|apruebo|consiento)',
    '(puede|que) (lo)? (verlo|saberlo|vea|sepa)',
    'puedes (hacerlo)?',
  ],
  beside: [
    '(gracias|muchas gracias|mil gracias|por favor|porfa|pues|entonces|así|ya|bueno|y|ah|oh|entendido|comprendido|indoors|todo|eso|por mí|por mi parte|para mí|a mí|de mi parte|yo|también|hombre|mujer|muy)',
    '(avísame|avíseme|escríbeme|escríbame|dímelo) (cuando (llegue|esté|venga) (aquí|allí)?)?',
    '(síguelo|síguela|sígalo|sígala)',
  ],
};
