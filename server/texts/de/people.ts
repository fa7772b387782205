/** Modes of people: why a change is refused. */
export const people = {
  'mode.self-service-off':
    'Bitten Sie die Administration um die Änderung. Sie können sich jederzeit ausblenden und löschen, was gespeichert ist.',
  'mode.changing': 'Gerade werden Modi von jemand anderem geändert.',
} as const;
