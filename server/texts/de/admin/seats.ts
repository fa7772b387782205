/** Placing the seats in the plan of a floor. */
export const seats = {
  'admin.seats.place': 'Plätze setzen',
  'admin.seats.title': 'Plätze: {floor}, {office}',
  'admin.seats.lead':
    'Klicken Sie dorthin, wo man sitzen kann. Ein Platz gehört niemandem: Der Grundriss zeigt, wie voll die Etage ist, nicht, wer wo sitzt.',
  'admin.seats.area': 'Plätze im Grundriss: {floor}',
  'admin.seats.tools': 'Was ein Klick setzt',
  'admin.seats.tool.single': 'Einzelne Plätze',
  'admin.seats.tool.row': 'Reihen',
  'admin.seats.in-row': 'Plätze je Reihe',
  'admin.seats.more-in-row': 'Mehr Plätze je Reihe',
  'admin.seats.fewer-in-row': 'Weniger Plätze je Reihe',
  'admin.seats.undo': 'Rückgängig machen',
  'admin.seats.redo': 'Wiederholen',
  'admin.seats.previous': 'Voriger Platz',
  'admin.seats.next': 'Nächster Platz',
  'admin.seats.delete': 'Platz löschen',
  'admin.seats.clear': 'Alle Plätze entfernen',
  'admin.seats.from-drawing': '{count, plural, one {Den # Platz} other {Die # Plätze}} aus der Zeichnung übernehmen',
  'admin.seats.count': '{count, plural, =0 {Keine Plätze gesetzt} one {# Platz gesetzt} other {# Plätze gesetzt}}',
  'admin.seats.count-capacity':
    '{count, plural, =0 {Keine Plätze gesetzt} one {# Platz gesetzt} other {# Plätze gesetzt}}; Kapazität {capacity, number}',
  'admin.seats.chosen': 'Platz {n, number} von {count, number}: {x, number, percent} von links, {y, number, percent} von oben.',
  'admin.seats.marker': 'Der nächste Platz: {x, number, percent} von links, {y, number, percent} von oben.',
  'admin.seats.row-from': 'Wählen Sie, wo die Reihe beginnt. Markierung: {x, number, percent} von links, {y, number, percent} von oben.',
  'admin.seats.row-to': 'Wählen Sie, wo die Reihe endet. Markierung: {x, number, percent} von links, {y, number, percent} von oben.',
  'admin.seats.most': 'Eine Etage hat höchstens {max, number} Plätze.',
  'admin.seats.keys':
    'Mit der Tastatur: Die Pfeiltasten bewegen die Markierung oder den gewählten Platz, weiter mit Umschalt, feiner mit Strg. Die Eingabetaste setzt einen Platz oder lässt ihn los. Komma und Punkt wählen den Platz davor und danach. Entf löscht ihn, Strg+Z macht rückgängig. In einem SVG kennzeichnen Elemente mit dem Attribut data-seat die Plätze.',
  'admin.seats.saved': 'Die Plätze sind gespeichert: {floor}.',
  'admin.seats.not-saved': 'Die Plätze wurden nicht gespeichert',
  'admin.seats.save-mine': 'Meine Plätze trotzdem speichern',
} as const;
