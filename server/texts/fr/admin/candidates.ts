/** The page of candidates: addresses that many people use and no range holds. */
export const candidates = {
  'admin.candidates.title': 'Adresses candidates',
  'admin.candidates.lead':
    'Des adresses que beaucoup de personnes utilisent et qu’aucune plage ne contient. Seul le nombre de personnes est compté, jamais leur identité.',
  'admin.candidates.empty': 'Aucune adresse candidate',
  'admin.candidates.not-discovering':
    'Les adresses hors plage ne sont pas examinées. Réglez « Adresses hors plage » sur « Découvrir » dans les paramètres, et les derniers jours sont comptés dans l’heure.',
  'admin.candidates.open-settings': 'Ouvrir les paramètres',
  'admin.candidates.first-day': 'Le premier jour est en cours de comptage. Revenez dans l’heure.',
  'admin.candidates.all-in-ranges':
    'Toute adresse que {many, plural, one {# personne} other {# personnes}} ou plus ont utilisée un même jour jusqu’au {day} est dans une plage.',
  'admin.candidates.counted-until': 'Comptage jusqu’au {day} inclus.',
  'admin.candidates.dismissed-list': 'Pas des bureaux',

  'admin.candidates.days-seen':
    '{seen, plural, one {# jour} other {# jours}} sur {window, plural, one {le dernier} other {les # derniers}}',
  'admin.candidates.usual': 'd’habitude {usual}, {most} au plus',
  'admin.candidates.working': '{share, number, percent} pendant les heures de travail',
  'admin.candidates.beside': 'À côté de {ranges}',
  'admin.candidates.neighbour': '« {range} » ({cidr})',
  'admin.candidates.people-a-day': 'Personnes par jour : {days}',
  'admin.candidates.people-on-day': '{day} : {people}',
  'admin.candidates.suggestion.said': '{office}, certitude {share, number, percent} : ses personnes l’ont indiqué',
  'admin.candidates.suggestion.usual': '{office}, certitude {share, number, percent} : ses personnes y sont d’habitude',
  'admin.candidates.suggestion.neighbour': '{office}, certitude {share, number, percent} : les plages voisines y sont',

  'admin.candidates.ignore': 'L’ignorer',
  'admin.candidates.is-remote': 'C’est du télétravail',
  'admin.candidates.is-office': 'C’est {office}',
  'admin.candidates.is-this-office': 'C’est ce bureau',
  'admin.candidates.make-range': 'Créer une plage…',
  'admin.candidates.make-range-of': 'Créer une plage : {candidate}',
  'admin.candidates.dismiss': 'Pas un bureau',
  'admin.candidates.restore': 'Remettre dans la liste',
  'admin.candidates.button-for': '{button} : {candidate}',
  'admin.candidates.dismissed': '{candidate} n’est plus dans la liste.',

  'admin.candidates.here': 'Je suis au bureau en ce moment',
  'admin.candidates.here-title': 'D’où vous connectez-vous ?',
  'admin.candidates.here-looking': 'Recherche…',
  'admin.candidates.here-open': 'Ouvrir « {range} »',
  'admin.candidates.here-name': 'Nommer ce bureau',
} as const;
