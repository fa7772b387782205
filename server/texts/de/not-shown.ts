export const notShown = {
  'not-shown.no-range':
    'Heute kam keine Anmeldung von Ihnen von einer Adresse, die als Ort zählt. Welche Adresse Ihr Gerät hat, ist auf dieser Seite nicht bekannt.',
  'not-shown.what-to-do':
    'Wenn Sie im Büro sind, wählen Sie „{office}“ unter „{say}“, und melden Sie es der Administration, wenn es wieder vorkommt.',
  'not-shown.off-self':
    'Ihre Anwesenheit ist ausgeschaltet: Über Sie wird nichts erfasst oder angezeigt. Sie können sie unter „{page}“ einschalten.',
  'not-shown.off':
    'Ihre Anwesenheit ist ausgeschaltet: Über Sie wird nichts erfasst oder angezeigt. Die Administration kann sie einschalten.',
} as const;
