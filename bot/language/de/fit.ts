import type { FitWords } from '../language.ts';

export const fit: FitWords = {
  fits: [
    '(passen|passt|passe|reinpassen|hineinpassen|reingehen|unterkommen|unterbringen|unterzubringen|platz|plätze|plätzen|sitzplätze|arbeitsplätze|tische|stühle|quetschen|reinquetschen|hinsetzen)',
  ],
  after:
    'leute, leuten, personen, mann, kollegen, kolleginnen, menschen, von uns, gäste, gästen, besucher, plätze, sitzplätze, arbeitsplätze, tische, mitarbeiter, nasen, köpfe, weitere',
  before: 'zu, für, wir sind, alle',
  otherwise: 'uhr, stunden, stunde, minuten, tage, tag, wochen, woche',
  numbers: {
    2: 'zweit, zweien',
    3: 'dritt, dreien',
    4: 'viert, vieren',
    5: 'fünft, fünfen',
    6: 'sechst, sechsen',
    7: 'siebt',
    8: 'acht, achten',
    9: 'neunt',
    10: 'zehnt',
    11: 'elft',
    12: 'zwölft',
    13: 'dreizehn',
    15: 'fünfzehn, fünfzehnt',
    16: 'sechzehn',
    18: 'achtzehn',
    20: 'zwanzig, zwanzigst',
    25: 'fünfundzwanzig',
    30: 'dreißig',
    40: 'vierzig',
    50: 'fünfzig',
    100: 'hundert',
  },
};
