import type { DeniedPlanWords } from '../language.ts';

/** Words by which a plan that was said before is denied. */
export const deniedPlans: DeniedPlanWords = {
  afterAll: [
    '(finalement|en fin de compte|tout compte fait|au final|en définitive)',
    '(petit)? changement de (plan|plans|programme)',
    '(mes|les) plans ont changé',
    '(je ai|jai) changé d avis',
  ],
  noLonger: ['plus'],
  givesUp: [
    ['plutôt pas'],
    ['(je|j|on)? (laisse tomber|renonce|abandonne|zappe|décommande|annule) (à|aux|au)?'],
    ['(tombe|tombent|est tombé|est tombée) (complètement|finalement)* à l eau'],
    ['(est|sont) (annulé|annulée|annulés|annulées|abandonné|abandonnée)'],
  ],
};
