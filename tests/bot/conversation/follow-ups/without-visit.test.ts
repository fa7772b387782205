import { describeAnswers } from '../../describe-answers.ts';
import { openWorld } from '../../dialogues/world.ts';

describeAnswers('a question beside a visit of the asker is about the day of the visit', openWorld, {
  en: [
    ['if I came on Tuesday, who would be in', '**Tuesday 24 November**: nobody I can name'],
    ['who would be there if I came in on Tuesday?', '**Tuesday 24 November**: nobody I can name'],
    ['would Anna Berg be in if I came on Tuesday?', 'Anna Berg has not said anything about Tuesday 24 November'],
    ["I was thinking of coming in Thursday, who'll be there?", '**Thursday 26 November**: nobody I can name'],
    ["thinking about berlin on monday, who's in?", '**Monday 23 November**: nobody I can name has said they will be in Berlin'],
    ['who would be in on Tuesday', '**Tuesday 24 November**: nobody I can name'],
    ['I might come in on Thursday', 'That is a wish'],
    ["if I come on Tuesday I'm remote Monday", 'it depends on something'],
  ],
  de: [
    ['wer wäre da, wenn ich am dienstag käme?', '**Dienstag, 24. November**: niemand'],
    ['ich überlege donnerstag zu kommen, wer ist da?', '**Donnerstag, 26. November**: niemand'],
    ['falls ich montag nach berlin komme, wer ist da', 'angegeben, in Berlin zu sein'],
    ['wen würde ich am dienstag treffen', '**Dienstag, 24. November**: niemand'],
    ['wie voll wäre berlin am dienstag', '**Dienstag, 24. November**: niemand'],
  ],
  fr: [
    ['qui serait là si je viens mardi', 'mardi 24 novembre'],
    ['je pensais venir jeudi, qui sera là ?', 'jeudi 26 novembre'],
  ],
  es: [
    ['quién estaría en la oficina si fuera el martes', '**martes, 24 de noviembre**: nadie'],
    ['estaba pensando en ir el jueves, ¿quién estará?', '**jueves, 26 de noviembre**: nadie'],
  ],
});

describeAnswers('the fullest of several coming days has the most plans', openWorld, {
  en: [["I'm in berlin on tuesday >> what's the busiest day next week", `**Tuesday 24 November**: 1 person has said`]],
  de: [['ich bin dienstag in berlin >> welcher tag ist nächste woche am vollsten', `**Dienstag, 24. November**: 1 Person hat angegeben`]],
});
