/** The plan of a floor, filled by as many people as are there. */
export const plan = {
  'tab.plan.of': 'Grundriss: {floor}',
  'tab.plan.loading': 'Der Grundriss wird geladen',
  'tab.plan.not-shown': 'Der Grundriss kann nicht angezeigt werden',
  'tab.plan.area': '{floor}: Grundriss vergrößern und verschieben',
  'tab.plan.zoom-in': 'Vergrößern',
  'tab.plan.zoom-out': 'Verkleinern',
  'tab.plan.zoom-fit': 'Ganzer Grundriss',
  'tab.plan.floors-of': 'Etagen: {office}',
  'tab.plan.taken': 'Belegt: {count, number}',
  'tab.plan.perhaps': 'Vielleicht belegt: {count, number}',
  'tab.plan.free': 'Frei: {count, number}',
  'tab.plan.level-taken': 'Belegt: {share, number, percent}',
  'tab.plan.level-perhaps': 'Vielleicht belegt: {share, number, percent}',
  'tab.plan.between': '{least, number}–{most, number}',
  'tab.plan.people-here': '{people} hier',
  'tab.plan.no-seating-plan':
    'Dies ist kein Sitzplan: Die Plätze werden gleichmäßig gefüllt und zeigen, wie voll die Etage ist, nicht, wer wo sitzt.',
  'tab.plan.overfull':
    '{people} auf {seats, plural, one {# Platz} other {# Plätzen}}: Es sind mehr Personen da, als der Grundriss Plätze hat.',
  'tab.plan.scheme': 'Jeder gezeichnete Platz steht für etwa {people, number} Personen.',
  'tab.plan.level': 'Der Grundriss hat keine Plätze. Der farbige Teil zeigt, wie voll die Etage ist.',
  'tab.plan.no-capacity':
    'Der Grundriss hat keine Plätze, und die Kapazität der Etage ist nicht bekannt. Die Zahl sagt, wie viele Personen da sind.',
} as const;
