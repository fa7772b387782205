import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

/** 28 November 2026 is a Saturday, the 25th a Wednesday, and 3 December a Thursday. */
describeAnswers('a weekday that is not that of the date', openWorld, {
  en: [
    ['wednesday the 28th I’m in berlin', '28 November is a Saturday, not a Wednesday', 'Saturday 28 November', 'Wednesday 25 November'],
    ['I’m remote on friday the 3rd', '3 December is a Thursday', 'Friday 4 December'],
    ['monday 24 november i’m in boston', '24 November is a Tuesday', 'Monday 23 November'],
    ['is zoe in on tuesday the 25th?', '25 November is a Wednesday, not a Tuesday'],
    ['who’s in on thursday 27 november', '27 November is a Friday'],
  ],
  de: [
    ['freitag der 25. bin ich remote', 'Der 25. November ist ein Mittwoch, kein Freitag', 'Freitag, 27. November'],
    ['mittwoch 26.11. homeoffice', 'Der 26. November ist ein Donnerstag'],
    ['ist zoe am montag den 24. da?', 'Der 24. November ist ein Dienstag'],
  ],
  fr: [
    ['mercredi 28 je suis à berlin', 'Le 28 novembre est un samedi, pas un mercredi', 'mercredi 25 novembre'],
    ['qui est là mardi 25 ?', 'Le 25 novembre est un mercredi'],
  ],
  es: [
    ['el miércoles 28 estoy en berlin', 'El 28 de noviembre es sábado, no miércoles', 'miércoles, 25 de noviembre'],
    ['el martes día 25 estoy en boston', 'El 25 de noviembre es miércoles'],
    ['quién está el jueves 27?', 'El 27 de noviembre es viernes'],
  ],
});

describeStored('the answer to which of two dates is meant', [
  ['en', 'wednesday the 28th I’m in berlin'],
  ['en', 'wednesday the 28th I’m in berlin >> yes'],
  ['en', 'wednesday the 28th I’m in berlin >> the first', 'berlin 28 Nov, 00:00 – 29 Nov, 00:00'],
  ['en', 'wednesday the 28th I’m in berlin >> wednesday', 'berlin 25 Nov, 00:00 – 26 Nov, 00:00'],
  ['en', 'wednesday the 25th I’m in berlin', 'berlin 25 Nov, 00:00 – 26 Nov, 00:00'],
  ['en', 'remote friday 4th', 'remote 4 Dec, 00:00 – 5 Dec, 00:00'],
  ['de', 'freitag der 25. bin ich remote >> das zweite', 'remote 27 Nov, 00:00 – 28 Nov, 00:00'],
  ['de', 'freitag, der 27., bin ich remote', 'remote 27 Nov, 00:00 – 28 Nov, 00:00'],
  ['fr', 'mercredi 28 je suis à berlin >> le second', 'berlin 25 Nov, 00:00 – 26 Nov, 00:00'],
  ['es', 'el miércoles 28 estoy en berlin >> el primero', 'berlin 28 Nov, 00:00 – 29 Nov, 00:00'],
  ['es', 'el miércoles 25 estoy en berlin', 'berlin 25 Nov, 00:00 – 26 Nov, 00:00'],
  ['es', 'el lunes 9 a 14 estoy en berlin', 'berlin 23 Nov, 09:00 – 23 Nov, 14:00'],
]);
