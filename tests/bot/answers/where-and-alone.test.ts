import { describeBusyWeek } from '../busy-week.ts';

describeBusyWeek('where somebody was is answered without yes', {
  en: [
    ['where was Tom on Monday', 'Tom Fischer was in Berlin', '!Yes'],
    ['was Tom in on Monday', 'Yes: Tom Fischer was in Berlin'],
    ['where was Tim Track on Monday', 'can’t find anyone', '!Berlin'],
  ],
  de: [
    ['wo war Tom am Montag', 'Tom Fischer war', '!Ja'],
    ['war Tom am Montag da', 'Ja: Tom Fischer war'],
  ],
  fr: [
    ['où était Tom lundi', 'Tom Fischer était à Berlin', '!Oui'],
    ['Tom était là lundi ?', 'Oui'],
  ],
  es: [
    ['dónde estuvo Tom el lunes', 'Tom Fischer estuvo en Berlin', '!Sí'],
    ['estuvo Tom el lunes', 'Sí'],
  ],
});

describeBusyWeek('whether the writer will be alone, and whether the desk of somebody is free', {
  en: [
    ['will I be alone in the office on Monday', 'Anna Berg and Lena Vogt', '!If you mean it'],
    ['will I be in the office on Monday', 'You have not said anything'],
    ['is Tom’s desk free', 'Tom Fischer has been in Boston'],
  ],
  de: [
    ['bin ich Montag allein im Büro', 'Anna Berg und Lena Vogt'],
    ['ist der Platz von Tom frei', 'Tom Fischer ist'],
  ],
  fr: [
    ['je serai seul lundi au bureau ?', 'Anna Berg et Lena Vogt'],
    ['la place de Tom est libre ?', 'Tom Fischer est'],
  ],
  // Nothing is stored: the rows test that, too.
  es: [
    ['estaré solo el lunes en la oficina', 'Anna Berg y Lena Vogt'],
    ['está libre el sitio de Tom', 'Tom Fischer está'],
  ],
});

describeBusyWeek('how a day looks, and whether the writer has been somewhere', {
  en: [['have I been to Boston lately', 'Tuesday 10 November', '!did not understand']],
  de: [['wie sieht der Montag aus', 'Montag, 23. November']],
  fr: [['ça donne quoi lundi', 'lundi 23 novembre']],
});
