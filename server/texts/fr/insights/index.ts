/** What the page of insights says. The tab loads it with its code. */
export const insights = {
  'tab.insights.unread-hint': 'Il est de nouveau joignable. Réessayez.',
  'tab.insights.title': 'Analyses',
  'tab.insights.loading': 'Chargement des analyses',
  'tab.insights.office': 'Bureau',
  'tab.insights.floor': 'Étage',
  'tab.insights.whole-office': 'Bureau entier',
  'tab.insights.csv': 'Télécharger en CSV',
  'tab.insights.csv-done': '{file} est téléchargé.',
  'tab.insights.print': 'Imprimer',
  'tab.insights.png': 'Enregistrer « {title} » en PNG',
  'tab.insights.no-offices': 'Il n’y a pas encore de bureau.',
  'tab.insights.counted':
    'D’après {count, plural, one {# jour compté} other {# jours comptés}}, du {from} au {to}, aux heures d’ouverture. Aujourd’hui et les jours de fermeture n’en font pas partie.',
  'tab.insights.capacity': 'Prévu pour {capacity, number} personnes.',
  'tab.insights.hours-not-stated': 'Aucune heure d’ouverture n’est indiquée : 7:00 à 19:00 les jours ouvrés comptent.',
  'tab.insights.steps': 'Les nombres s’affichent par paliers, car ils ne nomment personne. Chacun demande au moins {least, number} jours.',
  'tab.insights.going-home':
    'Les connexions montrent les arrivées. Un départ ne se voit que si une connexion suit ailleurs ; les nombres des heures tardives sont donc plutôt trop élevés.',
  'tab.insights.empty': 'Il n’y a pas encore de nombres',
  'tab.insights.empty-hint':
    'Ils commencent le lendemain du {day}, jour où ce bureau a été créé. Un jour est compté quand il est terminé et que toutes ses connexions sont lues, ce qui peut prendre une semaine.',
  'tab.insights.now': 'Maintenant',
  'tab.insights.now-usual':
    '{weekday}, {hour} : {present}. D’habitude à cette heure : {usual}, le plus souvent {middle}, d’après {count, plural, one {# jour semblable} other {# jours semblables}}.',
  'tab.insights.now-unknown':
    '{weekday}, {hour} : {present}. L’habitude à cette heure n’est pas encore connue ; il y a {count, plural, one {# jour semblable} other {# jours semblables}}.',
  'tab.insights.heat': 'Par jour et par heure',
  'tab.insights.heat-means':
    'La moyenne des personnes présentes au début de chaque heure, ces jours-là pendant les 13 dernières semaines. Plus la couleur est forte, plus c’est plein.',
  'tab.insights.heat-few': '« – » signifie : trop peu de jours.',
  'tab.insights.hour': 'Heure',
  'tab.insights.days': '{count, plural, one {# jour} other {# jours}}',
  'tab.insights.too-few': 'trop peu de jours',
  'tab.insights.weekdays': 'Jours de la semaine et capacité',
  'tab.insights.weekdays-mean':
    'Moyenne : celle des personnes présentes sur toutes les heures d’ouverture des 13 dernières semaines. Heure de pointe : la moyenne de l’heure la plus pleine de chaque jour.',
  'tab.insights.weekday': 'Jour',
  'tab.insights.average': 'Moyenne',
  'tab.insights.peak': 'Heure de pointe',
  'tab.insights.counted-days': 'Jours',
  'tab.insights.trend': 'Semaine par semaine',
  'tab.insights.trend-means':
    'Les mêmes chiffres pour chaque semaine entière du dernier semestre. Une semaine s’ajoute quand elle est terminée.',
  'tab.insights.trend-weeks': 'Chaque ligne couvre {weeks, number} semaines, car ce bureau ouvre peu de jours par semaine.',
  'tab.insights.trend-none': 'Aucune semaine n’est encore comptée.',
  'tab.insights.week': 'Semaine',
  'tab.insights.period': '{from} au {to}',
  'tab.insights.coming': 'Les deux semaines à venir',
  'tab.insights.coming-means':
    'Attendu : la médiane des personnes différentes ce jour de la semaine pendant les 13 dernières semaines. Le plus souvent : entre ces nombres se trouvent les 60 % médians de ces jours. Prévu : les personnes qui peuvent être nommées et l’ont dit ; elles ne s’ajoutent pas.',
  'tab.insights.day': 'Jour',
  'tab.insights.expected': 'Attendu',
  'tab.insights.mostly': 'Le plus souvent',
  'tab.insights.planned': 'Prévu',
  'tab.insights.closed': 'Fermé',
  'tab.insights.closed-for': 'Fermé : {name}',
  'tab.insights.head-counts': 'Effectifs des jours passés',
  'tab.insights.head-counts-mean': 'Personnes différentes de chaque jour, à n’importe quelle heure : pour la restauration et le ménage.',
  'tab.insights.head-counts-none': 'Aucun jour n’est encore compté.',
  'tab.insights.head-counts-of-floors':
    'Pour un étage, ils existent quand les données personnelles d’un jour sont supprimées. Pour les jours d’avant, choisissez le bureau entier.',
  'tab.insights.people': 'Personnes',
  'tab.insights.share': '{from, number}–{to, number} %',
  'tab.insights.share-below': 'jusqu’à {to, number} %',
} as const;
