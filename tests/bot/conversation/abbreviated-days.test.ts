import { describeAnswers } from '../describe-answers.ts';
import { describeStored } from '../describe-stored.ts';
import { openWorld } from '../dialogues/world.ts';

const REMOTE = 'remote 26 Nov, 00:00 – 27 Nov, 00:00';
const LEAVE = 'leave 23 Nov, 00:00 – 24 Nov, 00:00';
const BOSTON = 'boston 26 Nov, 06:00 – 27 Nov, 06:00';

describeStored('a state or an office with the abbreviation of a workday', [
  ['en', 'home thu', REMOTE],
  ['en', 'Thu home', REMOTE],
  ['en', 'leave mon', LEAVE],
  ['en', 'off mon', LEAVE],
  ['en', 'boston thu', BOSTON],
  ['en', 'Thu Boston', BOSTON],
  ['en', 'remote today >> boston thu', 'remote 20 Nov, 10:00 – 21 Nov, 00:00', BOSTON],
  ['de', 'homeoffice do', REMOTE],
  ['de', 'zuhause do', REMOTE],
  ['de', 'mo urlaub', LEAVE],
  ['de', 'do boston', BOSTON],
  ['fr', 'jeu maison', REMOTE],
  ['fr', 'maison jeudi', REMOTE],
  ['fr', 'congé lun', LEAVE],
  ['fr', 'boston jeu', BOSTON],
  ['es', 'casa jue', REMOTE],
  ['es', 'mañana casa', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['es', 'vacaciones lun', LEAVE],
  ['es', 'boston jue', BOSTON],
  // A question, more than one place, another week, a day without work, and more words.
  ['en', 'boston thu?'],
  ['en', 'who is in berlin thu? >> boston thu'],
  ['en', 'boston fri'],
  ['de', 'fr boston'],
  ['en', 'home sat'],
  ['en', 'boston sun'],
  ['en', 'boston thursday'],
  ['en', 'boston thu, i mean who is there'],
  ['en', 'anna boston thu'],
  ['en', 'is it leave mon'],
  ['en', 'not boston thu'],
  ['fr', 'maison jeu ?'],
  ['fr', 'maison'],
  ['es', 'casa'],
]);

describeAnswers('an offer names the day in full', openWorld, {
  en: [
    ['home sat', '“I’m remote Saturday”'],
    ['who is in berlin thu? >> boston thu', '“I’m in Boston Thursday”', '“Who is in Boston Thursday?”'],
    ['maybe leave mon', '!leave mon'],
    ['boston fri', '“I’m in Boston Friday 27 November”'],
  ],
  de: [['zuhause sa', '„Ich bin Samstag remote“']],
  fr: [['télétravail sam', 'Je suis en télétravail samedi']],
  es: [['libre lun', '«Estoy de permiso lunes»']],
});
