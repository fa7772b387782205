/** Works-council mode: that it is on, and what it means for people. */
export const worksCouncil = {
  'works-council.on': 'Le mode CSE (comité social et économique) est activé',
  'works-council.off': 'Le mode CSE (comité social et économique) est désactivé',
  'works-council.more': 'Ce qu’il fixe',
  'works-council.fixed': 'Le mode CSE fixe « {title} ». Désactivez-le pour le modifier.',
  'works-council.means.pastFloors':
    'Les étages ne sont donnés que pour aujourd’hui. Pour les jours passés, il n’y a que des bureaux entiers.',
  'works-council.means.namesInGroups': 'Dans les groupes, les canaux et leurs onglets, il n’y a que des nombres, sans noms.',
  'works-council.means.following': 'Personne ne peut être prévenu de l’arrivée de quelqu’un d’autre. Les suivis existants sont en pause.',
  'works-council.means.insights': 'Personne ne peut ouvrir la page Analyses, et personne ne voit l’occupation habituelle des bureaux.',
  'works-council.means.floorStatistics': 'Il n’y a ni statistiques ni nombres attendus pour un étage seul.',
  'works-council.means.todayInSteps': 'Les chiffres du jour aussi ne comptent que par paliers les personnes qui ne sont pas nommées.',
  'works-council.means.retentionDays': 'Les données sur les personnes sont conservées {days, plural, one {# jour} other {# jours}}.',
} as const;
