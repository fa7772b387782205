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
    ['(est|sont|a été|ont été) (finalement|en fait)* (annulé|annulée|annulés|annulées|abandonné|abandonnée|supprimé|supprimés)'],
    ['(ne)? (tient|tiennent|vaut|compte|comptent) plus'],
    ['(est|cest|ce est|ne est) plus (d actualité|valable|valables|prévu|bon)'],
    ['(saute|sautent) (finalement|du coup)*'],
  ],
  back: [
    '(je suis|je serai|je|et|puis|finalement|suis|serai)* (de retour|reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|retravaille|de nouveau la|a nouveau la) (au bureau|au travail|au boulot|le travail|le boulot|de congé|de congés|de vacances|parmi vous)*',
  ],
};
