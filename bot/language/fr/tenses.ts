import type { PastWords, RequestForms } from '../language.ts';

/** Verbs by which the writer speaks of the past. */
export const past: PastWords = {
  // « J’étais en télétravail lundi », « j’ai été en télétravail lundi ».
  over: [
    '(j’étais|j’avais|j’eus)',
    'j’ai (déjà|bien|aussi)? (été|travaillé|télétravaillé|bossé|passé|eu)',
    'je (télétravaillais|travaillais|bossais|venais|restais)',
    'je suis (resté|restée)',
    'on (était|a été)',
  ],
  taken: ['j’ai pris'],
  asked: [
    '(était|étaient|étais|étiez|yavait|avait|avaient|fut|furent|eu|été|venait|venaient)',
    '(est|sont|es|êtes) {gap} (venu|venue|venus|venues|passé|passée|passés|passées|arrivé|arrivée|arrivés|arrivées)',
    '(est|sont|es|êtes)? (venu|venue|venus|venues)',
  ],
  planned: [
    '(vient|viennent|viendra|viendront|sera|seront|va|vont|prévu|prévus|prévue|prévues|devait|devaient|doit|doivent|voulait|voulaient|annoncé|annoncés|inscrit|inscrits|dit)',
  ],
  ahead: ['(yaura|sera|seront|aura|auront|viendra|viendront|va|vont|vient|viennent)'],
  unsaid: [
    '(a)? dit personne (jamais)?',
    '(n a)? jamais dit personne',
    'je? (ne|n)? (ai)? jamais (dit|affirmé|écrit|prétendu)',
    'je? (ne|n)? (ai)? pas (dit|affirmé|écrit) que',
    '(mon|ma|mes|le|la|notre) (chef|cheffe|patron|patronne|boss|manager|équipe|collègue|collègues|agenda) (croit|croient|pense|pensent|dit|imagine|veut) (que|qu)?',
    'je (devais|aurais dû|étais censé|étais censée)',
  ],
  lasting: ['depuis'],
};

/** Requests, and wrong forms of the verb after them. */
export const requestForms: RequestForms = {
  denies: ['(pas|plus) (nécessaire|besoin|la peine|utile) (de)?', 'inutile (de)?', 'tout sauf'],
  after: ['(on peut|on pourrait|peux tu|tu peux|pourrais tu|tu pourrais|pouvez vous|vous pouvez|pourriez vous|vous pourriez)'],
  forms: [
    ['', 'r'],
    ['z', 'r'],
    ['s', 're'],
    ['e', 'er'],
    ['es', 'er'],
  ],
};
