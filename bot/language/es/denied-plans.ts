import type { DeniedPlanWords } from '../language.ts';

/** Words by which a plan that was said before is denied. */
export const deniedPlans: DeniedPlanWords = {
  afterAll: [
    '(al final|a el final|finalmente|después de todo|a fin de cuentas)',
    'cambio de (plan|planes)',
    '(mis|los) planes (han cambiado|cambiaron)',
    '(he cambiado|cambié) de (idea|opinión)',
  ],
  noLonger: ['(ya no|yano)'],
  givesUp: [
    ['mejor no'],
    ['(yo)? (renuncio|descarto|desisto|cancelo|anulo) (a|de)?'],
    ['(yo)? (dejo|paso) (estar|de)'],
    ['me rajo (de)?'],
    [
      '(se|me)? (han|ha)? (cae|caen|cancela|cancelan|anula|anulan|cancelado|caído|anulado|canceló|cancelaron|anuló|anularon|suspende|suspendió)',
    ],
    ['(yano|no) (sigue en pie|vale|cuenta|va a poder ser|puede ser|se hace|va|aplica|valen|cuentan)'],
    [
      '(queda|está|quedan|están|ha sido|han sido) (cancelado|cancelada|cancelados|canceladas|anulado|anulada|anulados|anuladas|descartado|descartada)',
    ],
  ],
  back: [
    '(yo|y|ya|luego|al final|estoy|estaré)* (vuelvo|volveré|regreso|regresaré|de vuelta|de regreso|me reincorporo|me incorporo|retomo) (a la oficina|a el trabajo|al trabajo|a trabajar|a el curro|de vacaciones|a estar)*',
  ],
};
