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
    ['(se)? (cae|cancela|anula|ha cancelado|ha caído|canceló)'],
    ['(queda|está) (cancelado|cancelada|anulado|anulada|descartado|descartada)'],
  ],
};
