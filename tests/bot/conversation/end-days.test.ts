import { describeAnswers } from '../describe-answers.ts';
import { describeStored } from '../describe-stored.ts';
import { openWorld } from '../dialogues/world.ts';

const ALL = 'remote 25 Nov, 00:00 – 28 Nov, 00:00';
const [WEDNESDAY, FRIDAY] = ['remote 25 Nov, 00:00 – 26 Nov, 00:00', 'remote 27 Nov, 00:00 – 28 Nov, 00:00'];

describeStored('days are taken out of a longer statement', [
  ['en', "I'm remote wed to fri >> cancel just thursday", WEDNESDAY, FRIDAY],
  ['en', "I'm remote wed to fri >> cancel just thursday >> undo", ALL],
  ['en', "I'm remote wed to fri >> cancel wed and thu", FRIDAY],
  ['en', "I'm remote wed to fri >> I'm not remote on thursday after all", WEDNESDAY, FRIDAY],
  ['en', "I'm remote wed to fri >> cancel friday", 'remote 25 Nov, 00:00 – 27 Nov, 00:00'],
  ['en', "I'm remote wed to fri >> cancel monday", ALL],
  ['en', "I'm remote wed to fri >> cancel my leave on thursday", ALL],
  ['en', "I'm remote wed to fri >> did I cancel thursday?", ALL],
  ['de', 'mi bis fr homeoffice >> donnerstag streichen', WEDNESDAY, FRIDAY],
  ['de', 'mi bis fr homeoffice >> streich nur donnerstag >> rückgängig', ALL],
  ['fr', 'télétravail de mercredi à vendredi >> annule seulement jeudi', WEDNESDAY, FRIDAY],
  ['es', 'en remoto de miércoles a viernes >> cancela solo el jueves', WEDNESDAY, FRIDAY],
  // The hours of the first and the last day stay. Days of Boston are of its zone.
  [
    'en',
    "I'm remote from tomorrow 9:00 until tuesday 15:00 >> cancel monday",
    'remote 21 Nov, 09:00 – 23 Nov, 00:00',
    'remote 24 Nov, 00:00 – 24 Nov, 15:00',
  ],
  ['en', "I'm in Boston wed to fri >> cancel thursday", 'boston 25 Nov, 06:00 – 26 Nov, 06:00', 'boston 27 Nov, 06:00 – 28 Nov, 06:00'],
  // It has begun, and what is left of today stays.
  ['en', "I'm remote until tuesday >> cancel monday", 'remote 20 Nov, 10:00 – 23 Nov, 00:00', 'remote 24 Nov, 00:00 – 25 Nov, 00:00'],
]);

describeAnswers('the answer says which days end and which stay', openWorld, {
  en: [
    [
      "I'm remote wed to fri >> cancel just thursday",
      'Taken back: working remotely on Thursday 26 November',
      'Still noted: working remotely on Wednesday',
      'Undo',
    ],
  ],
  de: [['mi bis fr homeoffice >> donnerstag streichen', 'Zurückgenommen: am Donnerstag', 'Weiterhin notiert: am Mittwoch']],
});
