import type { IntentName } from '../../intent-name.ts';

/** Offices, floors and opening hours. */
export const places = {
  'which-places': `quels bureaux y a-t-il
quels sont les bureaux
quels sites on a
quels sont nos sites
quels étages y a-t-il {place}
quels étages {place}
combien d'étages {place}
il y a combien d'étages {place}
il y a combien d'étages {place} et leurs noms
combien de bureaux on a
combien de sites avons-nous
combien de places {place} au total
quelle est la capacité {place}
capacité {place}
liste des bureaux
liste des étages {place}
liste des sites
la liste des sites stp
tu connais quels bureaux
quels lieux tu connais
c'est quoi les bureaux
c'est quoi les étages {place}
on a des bureaux où
où sont nos bureaux
où a-t-on des locaux
dans quelles villes on est
comment s'appellent les étages {place}
noms des étages {place}
les différents sites
montre-moi les bureaux
y a un étage {number} {place}
y a-t-il un bureau à {place}`,
  'when-open': `{place} est ouvert quand
{place} ouvre à quelle heure
{place} ferme à quelle heure
à quelle heure ouvre {place}
à quelle heure ferme {place}
à quelle heure ouvre le bureau
à quelle heure ça ferme {place}
quand ouvre {place}
quand ferme {place}
{place} est ouvert {time}
{place} est ouvert le dimanche
{place} est ouvert les jours fériés
{place} est fermé {time}
le bureau est ouvert {time}
le bureau est-il ouvert {time}
les locaux sont ouverts {time}
on peut venir {time} ou c'est fermé
on peut entrer {place} {time}
je peux accéder au bureau {time}
c'est ouvert {place} {time}
c'est ouvert {time}
c'est fermé {time}
ouvert {time}
horaires {place}
horaires d'ouverture
les horaires de {place}
heures d'ouverture {place}
quels sont les horaires {place}
jusqu'à quelle heure est ouvert {place}
jusqu'à quelle heure on peut rester {place}
dès quelle heure c'est ouvert
ça ouvre quand {place}
ça ouvre tôt {place}
{place} est accessible {time}
{place} est ouvert le soir
est-ce que {place} est ouvert le week-end`,
  'closed-days': `quels jours {place} est fermé
quels jours c'est fermé
quand est-ce que {place} est fermé
quand {place} est fermé
jours de fermeture
jours de fermeture {place}
les jours de fermeture {time}
fermetures {place}
fermetures prévues {time}
fermeture annuelle
prochaine fermeture {place}
c'est fermé quand {place}
c'est quand les jours fériés
jours fériés {place}
quels sont les jours fériés {time}
le bureau ferme entre noël et nouvel an
fermé pour les fêtes {place}
ponts et fermetures {time}
dates de fermeture {place}
y a-t-il une fermeture prévue
on ferme quels jours {time}`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
