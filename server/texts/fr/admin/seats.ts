/** Placing the seats in the plan of a floor. */
export const seats = {
  'admin.seats.place': 'Disposer les places',
  'admin.seats.title': 'Places : {floor}, {office}',
  'admin.seats.lead':
    'Cliquez là où l’on peut s’asseoir. Une place n’appartient à personne : le plan montre à quel point l’étage est occupé, pas qui est assis où.',
  'admin.seats.area': 'Places sur le plan : {floor}',
  'admin.seats.tools': 'Ce qu’un clic dispose',
  'admin.seats.tool.single': 'Places isolées',
  'admin.seats.tool.row': 'Rangées',
  'admin.seats.in-row': 'Places par rangée',
  'admin.seats.more-in-row': 'Plus de places par rangée',
  'admin.seats.fewer-in-row': 'Moins de places par rangée',
  'admin.seats.undo': 'Annuler',
  'admin.seats.redo': 'Rétablir',
  'admin.seats.previous': 'Place précédente',
  'admin.seats.next': 'Place suivante',
  'admin.seats.delete': 'Supprimer la place',
  'admin.seats.clear': 'Retirer toutes les places',
  'admin.seats.from-drawing': 'Utiliser {count, plural, one {la # place} other {les # places}} du dessin',
  'admin.seats.count': '{count, plural, =0 {Aucune place disposée} one {# place disposée} other {# places disposées}}',
  'admin.seats.count-capacity':
    '{count, plural, =0 {Aucune place disposée} one {# place disposée} other {# places disposées}} ; capacité {capacity, number}',
  'admin.seats.chosen':
    'Place {n, number} sur {count, number} : {x, number, percent} depuis la gauche, {y, number, percent} depuis le haut.',
  'admin.seats.marker': 'La place suivante : {x, number, percent} depuis la gauche, {y, number, percent} depuis le haut.',
  'admin.seats.row-from':
    'Choisissez où la rangée commence. Repère : {x, number, percent} depuis la gauche, {y, number, percent} depuis le haut.',
  'admin.seats.row-to':
    'Choisissez où la rangée se termine. Repère : {x, number, percent} depuis la gauche, {y, number, percent} depuis le haut.',
  'admin.seats.most': 'Un étage a au plus {max, number} places.',
  'admin.seats.keys':
    'Au clavier : les flèches déplacent le repère ou la place choisie, plus loin avec Maj, plus finement avec Ctrl. Entrée dispose une place ou la relâche. La virgule et le point choisissent la place précédente et la suivante. Suppr la supprime, Ctrl+Z annule. Dans un SVG, les éléments avec l’attribut data-seat marquent les places.',
  'admin.seats.saved': 'Les places sont enregistrées : {floor}.',
  'admin.seats.not-saved': 'Les places n’ont pas été enregistrées',
  'admin.seats.save-mine': 'Enregistrer quand même mes places',
} as const;
