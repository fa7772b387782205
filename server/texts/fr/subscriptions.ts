/** What people want to be told unasked: what is wrong with it, and what they are told. */
export const subscriptions = {
  'follow.presence-off':
    'Votre présence est désactivée : rien n’est conservé à votre sujet, ni les personnes que vous suivez. Activez-la d’abord.',
  'follow.oneself': 'Vous ne pouvez pas vous suivre vous-même.',
  'follow.too-many': 'Vous pouvez suivre {count, number} personnes au plus. Cessez d’abord d’en suivre une.',
  'follow.not-found': 'Cette personne ne vous suit pas.',
  'subscription.not-found': 'Vous n’avez pas demandé de tel message.',
  'subscription.quiet': 'De {from, number}:00 à {until, number}:00, le bot n’écrit à personne de lui-même. Choisissez une heure en dehors.',
  'news.is-in': '{name} est là : {place}.',
  'news.and-line': '{before}\n\n{line}',
  'news.digest.today': '**Qui est là aujourd’hui**',
  'news.digest.later': '**Qui prévoit d’être là**',
  'news.digest.office': '{office} : {count, plural, =0 {aucune présence} one {# personne} other {# personnes}}',
  'news.digest.office-names': '{office} : {count, plural, one {# personne} other {# personnes}} ({names})',
  'news.digest.others': '{count, plural, one {# autre} other {# autres}}',
  'news.digest.remote': 'en télétravail : {count, plural, one {# personne} other {# personnes}}',
  'news.digest.day': '{date} – {places}',
  'news.digest.no-plans': '{date} – rien de prévu pour l’instant',
  'news.digest.still-to-come': 'Prévu pour aujourd’hui : {plans}',
  'news.digest.stop': 'Pour y mettre fin, écrivez : arrêter le récapitulatif.',
  'news.morning.question':
    'Bonjour ! Où êtes-vous aujourd’hui ? Dites-le-moi avec vos mots, par exemple « Je suis à Berlin » ou « en télétravail jusqu’à 15 h ».',
  'news.morning.remote': 'Je suis en télétravail aujourd’hui',
  'news.morning.leave': 'Je suis en congé aujourd’hui',
  'news.morning.not-today': 'Pas aujourd’hui',
  'news.morning.stop': 'Ne plus demander',
} as const;
