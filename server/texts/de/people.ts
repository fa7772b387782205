/** Modes of people: why a change is refused. */
export const people = {
  'mode.self-service-off':
    'Bitten Sie die Administration um die Änderung. Sie können sich jederzeit ausblenden und löschen, was gespeichert ist.',
  'mode.changing': 'Gerade werden Modi von jemand anderem geändert.',
  'mode.changed-since': 'Der Modus von {name} wurde inzwischen neu gewählt, deshalb kann das nicht mehr rückgängig gemacht werden.',
} as const;
