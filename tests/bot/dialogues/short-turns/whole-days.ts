import type { Subject } from './short-turns.ts';

/** “The whole day” after a statement about a part of a day is of that day; and parts of a day that are before their day. */
export const WHOLE_DAYS: Subject = {
  en: [
    ['off on thursday morning >> actually make it the whole day', /^Corrected: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['remote on monday afternoon >> no, all day', /^Corrected: /, 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
    ['off on thursday morning >> the entire day then', /^Corrected: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['off on thursday from 2 >> i take the whole day off', /^Corrected: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['remote until 3 >> make it the whole day please', /^Corrected: /, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['off on thursday >> make it the whole week', /^Corrected: /, 'leave 23 Nov, 00:00 – 30 Nov, 00:00'],
    ['remote on monday morning >> who is in Berlin >> make that all day', /^Corrected: /, 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
    ['off on thursday afternoon >> no not the whole day', /^This is noted: /, 'leave 26 Nov, 12:00 – 27 Nov, 00:00'],
    // Two days have no part in common.
    [
      'remote monday and tuesday >> the whole day',
      /^I did not understand until when/,
      'remote 23 Nov, 00:00 – 24 Nov, 00:00',
      'remote 24 Nov, 00:00 – 25 Nov, 00:00',
    ],
    ['off on thursday >> only the afternoon then', /^Corrected: /, 'leave 26 Nov, 12:00 – 27 Nov, 00:00'],
    ['remote on monday >> make it until noon', /^Corrected: /, 'remote 23 Nov, 00:00 – 23 Nov, 12:00'],
    ['taking the morning of december 3rd off', /^Noted: /, 'leave 3 Dec, 00:00 – 3 Dec, 12:00'],
  ],
  de: [
    ['morgen früh bin ich im homeoffice >> nee, den ganzen tag', /^Berichtigt: /, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
    ['Donnerstag Vormittag frei >> doch ganztägig', /^Berichtigt: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['Donnerstag Vormittag frei >> ich nehm doch den ganzen Tag frei', /^Berichtigt: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['Donnerstag Vormittag frei >> mach daraus einen ganzen Tag', /^Berichtigt: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['heute bis 15 Uhr Homeoffice >> nein, den kompletten Tag', /^Berichtigt: /, 'remote 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['Donnerstag Urlaub >> doch die ganze Woche', /^Berichtigt: /, 'leave 23 Nov, 00:00 – 30 Nov, 00:00'],
    ['Donnerstag Urlaub >> doch nur nachmittags', /^Berichtigt: /, 'leave 26 Nov, 12:00 – 27 Nov, 00:00'],
    ['Donnerstag Homeoffice >> nur bis 12', /^Berichtigt: /, 'remote 26 Nov, 00:00 – 26 Nov, 12:00'],
    ['am Vormittag des 3. Dezember habe ich frei', /^Notiert: /, 'leave 3 Dec, 00:00 – 3 Dec, 12:00'],
  ],
  fr: [
    ['je prends ma matinée de jeudi', /^C’est noté/, 'leave 26 Nov, 00:00 – 26 Nov, 12:00'],
    ['je pose ma matinée du 3 décembre', /^C’est noté/, 'leave 3 Dec, 00:00 – 3 Dec, 12:00'],
    ['je prends mon après-midi de lundi', /^C’est noté/, 'leave 23 Nov, 12:00 – 24 Nov, 00:00'],
    ['je prends ma matinée de jeudi >> finalement toute la journée', /^C’est corrigé/, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['jeudi matin télétravail >> la journée entière plutôt', /^C’est corrigé/, 'remote 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['jeudi matin congé >> non, je prends toute la journée', /^C’est corrigé/, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['jeudi congé >> en fait toute la semaine', /^C’est corrigé/, 'leave 23 Nov, 00:00 – 30 Nov, 00:00'],
    ['jeudi congé >> juste le matin', /^C’est corrigé/, 'leave 26 Nov, 00:00 – 26 Nov, 12:00'],
    ['jeudi congé >> jusqu’à midi seulement', /^C’est corrigé/, 'leave 26 Nov, 00:00 – 26 Nov, 12:00'],
  ],
  es: [
    ['el jueves por la mañana libro >> mejor todo el día', /^Corregido: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['el jueves por la mañana libro >> no, todo el día', /^Corregido: /, 'leave 26 Nov, 00:00 – 27 Nov, 00:00'],
    ['el jueves por la mañana libro >> no todo el día', /^Está anotado: /, 'leave 26 Nov, 00:00 – 26 Nov, 12:00'],
    ['el lunes por la tarde teletrabajo >> que sea el día entero', /^Corregido: /, 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
    ['el jueves libro >> mejor toda la semana', /^Corregido: /, 'leave 23 Nov, 00:00 – 30 Nov, 00:00'],
    ['el jueves teletrabajo >> solo por la tarde', /^Corregido: /, 'remote 26 Nov, 12:00 – 27 Nov, 00:00'],
    ['me cojo la mañana del jueves', /^Anotado: /, 'leave 26 Nov, 00:00 – 26 Nov, 12:00'],
    ['la tarde del lunes la tengo libre', /^Anotado: /, 'leave 23 Nov, 12:00 – 24 Nov, 00:00'],
  ],
};
