/** The hours of a past day, and what is kept of it. */
export const past = {
  'tab.past.title': 'Midi et heures de pointe',
  'tab.past.hour': 'Heure à l’horloge de chaque bureau : {time}',
  'tab.past.noon': 'À midi : {people}',
  'tab.past.peak': 'Le plus à {hours} : {people}',
  'tab.past.no-peak': 'Aucune heure ne se distingue',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'Votre statut affiché à {time}',
  'tab.past.own-not-named': 'Votre nom n’est pas affiché',
  'tab.past.own-days': 'Tous les jours conservés à votre sujet',
  'tab.past.own-gone': 'Votre statut de ce jour n’est plus conservé.',
  'tab.past.names-gone': 'Les noms de ce jour ne sont plus conservés, seuls les nombres des bureaux et des étages le sont.',
  'tab.past.nothing-kept': 'Rien n’est conservé de ce jour, pas même les nombres.',
} as const;
