import type { MusingWords } from '../musing-words.ts';

const US = '(on|nous|tout le monde|tous|toute (la boîte|l équipe|l entreprise)|le bureau|je)';

export const musings: MusingWords = {
  hearsay: [
    '(le)? bruit (court|circule) (que)?',
    '(la)? rumeur (dit|veut|court|circule) (que)?',
    '(selon|d après|de après) (la rumeur|les rumeurs|radio couloir|les bruits de couloir|les ragots|radio moquette)',
    '(y a|il y a) (une|des) (rumeur|rumeurs|bruit|bruits)',
  ],
  hearsayOfUs: [
    `(il|à ce qu il|ce que il|à ce que il)? (paraît|paraîtrait|semble|semblerait) (que)? ${US}`,
    `(on|ils|les gens|certains|on m a|on me a) (dit|disent|raconte|racontent|parle|prétend) (que)? ${US}`,
    `(je|on)? (ai|a)? (entendu|lu|appris) (dire)? (que) ${US}`,
    `(apparemment|soi disant|visiblement) ${US}`,
    '(paraît|entendu|apparemment|on dit) (dire)? (que)? {gap} (fermé|fermée|ferme|fermera|fermés)',
    '(mon|ma|le|la|notre) (chef|cheffe|boss|patron|patronne|manager|manageuse|direction|rh) (dit|veut|pense|voudrait|souhaite|aimerait|exige|attend) (que)? (on|nous|je|tout le monde)',
  ],
  moods: [
    '(je)? (ai|avoir|quelle|grosse|trop|vraiment|la|une|de|énorme|grave)* (flemme|flème) (de|d|pour|à)?',
    '(je)? (ne|n)? (ai)? (vraiment|trop|franchement)* (pas|aucune|zéro|plus) (vraiment|trop|du tout|tellement|très)* (envie|motivé|motivée|motivation|chaud|chaude|le courage|de courage) (de|pour)?',
    '(je)? (ai|avoir) (trop|tellement|vraiment|bien|super|grave|juste|qu une|que une)* (envie|hâte) de',
    '(envie|hâte) de (rentrer|rester|partir|vacances|être)',
    '(je|on) (irais|passerais|viendrais|resterais|bosserais|prendrais|serais|rentrerais|partirais|ferais|dormirais|travaillerais) (bien|volontiers|presque|plutôt|peutetre|mieux)',
    '(je) (irai|passerai|viendrai|ferai|bosserai|travaillerai|resterai) peutetre',
    '(je) (aurais|auraient) (bien|vraiment|grand|trop|tellement)* besoin',
    '(on|nous) (verra|verrons|va voir) (bien)? (si|quand) je',
    '(je) (rêve|fantasme|rêvais) (de|d|sur)',
    'vivement (le|la|les|l|que|demain|lundi|mardi|mercredi|jeudi|vendredi|ce soir|week end|weekend)',
    '(je) me (tâte|demande) (pour|si|encore|à)*',
    '(ça|cela) me (saoule|soûle|gonfle|fatigue|gave|déprime|tente|fait chier|emmerde) (de|pas|bien|trop|grave|d)*',
    '(je) (reste|resterai|vais rester) (demain)? (au|dans mon) lit',
    '(je) (ai) (vraiment|trop|grave|grand)* besoin de (vacances|congés|repos|pause)',
    '(je)? (espère|espérons|espere) (bien|vraiment|quand même)* (pouvoir|venir|être|arriver|passer|que je|que ça)',
    '(ce est|cest) pas (encore|du tout|vraiment)* (sûr|certain|gagné|dit) que je',
    '(ce ne est|ce est|cest)? pas (sûr|sûre|certain|certaine) (du tout)? (que je|de (venir|pouvoir|aller))',
    'autant (planter|installer|dormir|camper|mettre|monter|apporter|ramener)',
    '(je) pourrais (bien|juste|presque|peutetre|aussi)* (rentrer|rester|venir|passer|partir|aller|bosser|travailler)',
  ],
  conditions: [],
};
