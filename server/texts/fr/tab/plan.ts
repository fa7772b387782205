/** The plan of a floor, filled by as many people as are there. */
export const plan = {
  'tab.plan.of': 'Plan : {floor}',
  'tab.plan.loading': 'Chargement du plan',
  'tab.plan.not-shown': 'Le plan ne peut pas être affiché',
  'tab.plan.area': '{floor} : agrandir et déplacer le plan',
  'tab.plan.zoom-in': 'Agrandir',
  'tab.plan.zoom-out': 'Réduire',
  'tab.plan.zoom-fit': 'Plan entier',
  'tab.plan.floors-of': 'Étages : {office}',
  'tab.plan.taken': 'Occupées : {count, number}',
  'tab.plan.perhaps': 'Peut-être occupées : {count, number}',
  'tab.plan.free': 'Libres : {count, number}',
  'tab.plan.level-taken': 'Occupé : {share, number, percent}',
  'tab.plan.level-perhaps': 'Peut-être occupé : {share, number, percent}',
  'tab.plan.between': '{least, number}–{most, number}',
  'tab.plan.people-here': '{people} ici',
  'tab.plan.no-seating-plan':
    'Ceci n’est pas un plan de table : les places sont remplies uniformément et montrent à quel point l’étage est occupé, pas qui est assis où.',
  'tab.plan.overfull':
    '{people} pour {seats, plural, one {# place} other {# places}} : il y a plus de personnes que de places sur le plan.',
  'tab.plan.scheme': 'Chaque place dessinée représente environ {people, number} personnes.',
  'tab.plan.level': 'Le plan n’a pas de places. Sa partie colorée montre à quel point l’étage est occupé.',
  'tab.plan.no-capacity':
    'Le plan n’a pas de places, et la capacité de l’étage est inconnue. Le nombre indique combien de personnes sont ici.',
} as const;
