/** Candidates: what speaks for an office, and what to do. */
export const candidates = {
  'candidate.not-found': 'Cette adresse candidate n’existe plus. Relisez la liste.',
  'candidate.said': 'Les personnes qui l’utilisaient ont alors indiqué être à {office}.',
  'candidate.usual': '{office} est le lieu où se trouvent d’habitude la plupart de ses personnes les autres jours.',
  'candidate.neighbour': 'Les plages voisines appartiennent à {office}.',
  'candidate.shared-exit':
    'Des personnes de bureaux éloignés l’utilisent en même temps, elle n’indique donc rien sur un lieu : c’est un VPN, un proxy ou un opérateur mobile. Faites-en une plage qui est ignorée.',
  'candidate.unsure': 'Peu de choses parlent pour {office} : demandez à ses personnes, ou observez-la quelques jours.',
  'candidate.unknown': 'On ne sait rien du lieu habituel de ses personnes. Demandez-leur, ou observez-la quelques jours.',
  'candidate.name': '{office}, {addresses}',
  'candidate.name-exit': 'Sortie partagée {addresses}',
  'candidate.more': '{first} et {count, number} de plus',
} as const;
