/** Modes of people: why a change is refused. */
export const people = {
  'mode.self-service-off':
    'Pida a un administrador que lo cambie. En cualquier momento puede ocultar su presencia y eliminar lo que se conserva.',
  'mode.changing': 'Otra persona está cambiando modos al mismo tiempo.',
  'mode.changed-since': 'El modo de {name} se ha elegido de nuevo entretanto, así que esto ya no se puede deshacer.',
} as const;
