/** Messages that people want: what is wrong with a wish, and what they get. */
export const subscriptions = {
  'follow.presence-off':
    'Anwesenheit ist für Sie ausgeschaltet, deshalb wird nichts über Sie gespeichert, auch nicht, wem Sie folgen. Schalten Sie sie zuerst ein.',
  'follow.oneself': 'Sie können sich nicht selbst folgen.',
  'follow.too-many': 'Sie können bis zu {count, number} Personen folgen. Beenden Sie zuerst eines davon.',
  'follow.not-found': 'Diese Person folgt Ihnen nicht.',
  'favourite.presence-off':
    'Anwesenheit ist für Sie ausgeschaltet, deshalb wird nichts über Sie gespeichert, auch keine Favoriten. Schalten Sie sie zuerst ein.',
  'favourite.oneself': 'Sie können nicht Ihr eigener Favorit sein.',
  'favourite.too-many': 'Sie können bis zu {count, number} Favoriten haben. Entfernen Sie zuerst einen davon.',
  'favourite.not-found': 'Das ist keiner Ihrer Favoriten.',
  'subscription.not-found': 'Eine solche Nachricht haben Sie nicht bestellt.',
  'subscription.no-working-day': 'An keinem dieser Wochentage wird etwas gesendet: Es sind keine Arbeitstage. Wählen Sie einen Arbeitstag.',
  'subscription.quiet':
    'Von {from, number} bis {until, number} Uhr schreibt der Bot niemandem unaufgefordert. Wählen Sie eine Uhrzeit außerhalb davon.',
  'news.is-in': '{name} ist da: {place}.',
  'news.and-line': '{before}\n\n{line}',
  'news.digest.today': '**Wer heute da ist**',
  'news.digest.later': '**Wer vorhat, da zu sein**',
  'news.digest.nobody': '{office}: niemand',
  'news.digest.office': '{office}: {people}',
  'news.digest.office-names': '{office}: {people} ({names})',
  'news.digest.others': '{count, plural, one {# weitere} other {# weitere}}',
  'news.digest.remote': 'remote: {count, plural, one {# Person} other {# Personen}}',
  'news.digest.day': '{date} – {places}',
  'news.digest.no-plans': '{date} – noch nichts geplant',
  'news.digest.still-to-come': 'Für heute geplant: {plans}',
  'news.digest.stop': 'Um das zu beenden, schreiben Sie: Übersicht stoppen.',
  'news.morning.question':
    'Guten Morgen! Wo sind Sie heute? Sagen Sie es in Ihren Worten, zum Beispiel „Ich bin in Berlin“ oder „remote bis 15 Uhr“.',
  'news.morning.remote': 'Ich bin heute remote',
  'news.morning.leave': 'Ich bin heute abwesend',
  'news.morning.not-today': 'Heute nicht',
  'news.morning.stop': 'Nicht mehr fragen',
} as const;
