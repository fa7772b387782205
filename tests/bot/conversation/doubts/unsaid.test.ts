import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const KEPT = { en: 'nothing was changed', de: 'Es wurde nichts geändert', fr: 'rien n’a été changé', es: 'no he cambiado nada' };

describeAnswers('a joke, or what others believe', openWorld, {
  en: [
    ["i'm remote tomorrow, said no one ever", KEPT.en, '!I’m remote'],
    ["my boss thinks I'm in boston tomorrow", KEPT.en, '!I’m in Boston'],
    ["I never said I'm on leave tomorrow", KEPT.en, '!I’m on leave'],
    ['I was supposed to be in boston tomorrow', KEPT.en, '!I’m in Boston'],
    ["I was supposed to be in boston tomorrow but I'm sick", `!${KEPT.en}`],
    ['I was going to be remote tomorrow but changed my mind, boston instead', `!${KEPT.en}`],
    // It is a question, or something else is also stated.
    ["does my boss think I'm in boston tomorrow?", `!${KEPT.en}`],
    ["I'm remote tomorrow", '!nothing was changed'],
  ],
  de: [
    ['morgen bin ich im homeoffice, sagte niemand jemals', KEPT.de, '!Ich bin'],
    ['mein chef glaubt ich bin morgen in boston', KEPT.de, '!Ich bin'],
    ['ich hab nie gesagt dass ich morgen urlaub habe', KEPT.de, '!Ich bin'],
    ['ich wäre morgen in berlin gewesen', KEPT.de, '!Ich bin'],
    ['eigentlich wollte ich morgen nach boston aber nein, homeoffice', `!${KEPT.de}`],
  ],
  fr: [
    ['je suis en télétravail demain, a dit personne jamais', KEPT.fr, '!Je suis'],
    ['mon chef croit que je suis à boston demain', KEPT.fr, '!Je suis'],
    ["je n'ai jamais dit que j'étais en congé demain", KEPT.fr, '!Je suis'],
    ['je devais être à boston demain', KEPT.fr, '!Je suis'],
  ],
  es: [
    ['mañana estoy en casa, dijo nadie nunca', KEPT.es, '!Estoy'],
    ['mi jefe cree que estoy en boston mañana', KEPT.es, '!Estoy'],
    ['nunca dije que estoy de vacaciones mañana', KEPT.es, '!Estoy'],
    ['mañana debía estar en boston', KEPT.es, '!Estoy'],
    ['iba a venir mañana pero no, estoy enfermo', 'diga «Estoy de permiso'],
  ],
});

describeStored('certain statements, and jokes beside a plan', [
  ['en', "remote tomorrow >> I never said I'm on leave tomorrow", 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['en', "I'm in boston tomorrow", 'boston 21 Nov, 06:00 – 22 Nov, 06:00'],
  ['es', 'mañana estoy en casa', 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['de', 'mein chef glaubt ich bin morgen in boston'],
]);
