/** Errors in an edit of the organisation's settings. */
export const settings = {
  'settings.department-twice': 'Este departamento está indicado dos veces: un departamento solo puede tener una regla.',
  'zone.unknown': 'No es una zona horaria de IANA. Use un nombre como Europe/Madrid.',
} as const;
