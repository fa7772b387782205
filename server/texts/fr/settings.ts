/** Errors in an edit of the organisation's settings. */
export const settings = {
  'settings.department-twice': 'Ce service figure deux fois : un service ne peut avoir qu’une seule règle.',
  'zone.unknown': 'Ce n’est pas un fuseau horaire IANA. Indiquez un nom tel que Europe/Berlin.',
} as const;
