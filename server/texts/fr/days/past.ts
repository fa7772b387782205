/** The hours of a past day. */
export const past = {
  'tab.past.title': 'Midi et heures de pointe',
  'tab.past.hour': 'Heure affichée : {time} à l’heure de chaque bureau',
  'tab.past.noon': 'À midi : {people}',
  'tab.past.peak': 'Le plus à {hours} : {people}',
  'tab.past.no-peak': 'Personne n’y est connu ce jour-là',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'Votre statut affiché à {time}',
  'tab.past.own-not-named': 'Votre nom n’est pas affiché',
  'tab.past.own-days': 'Tous les jours conservés à votre sujet',
} as const;
