import { describeStored } from '../describe-stored.ts';

const BOSTON = 'boston 20 Nov, 10:00 – 21 Nov, 06:00';
const REMOTE = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';

describeStored('beside what the bot shows, the statement of where the writer is counts', [
  ['en', "you show me in berlin but i'm in boston", BOSTON],
  ['en', "it says im in berlin but i'm at home", REMOTE],
  ['en', "app says berlin but i'm in boston today", BOSTON],
  ['de', 'du zeigst mich in berlin aber ich bin in boston', BOSTON],
  ['de', 'laut dir bin ich in berlin, bin aber in boston', BOSTON],
  ['de', 'da steht ich bin in berlin, ich bin aber daheim', REMOTE],
  ['de', 'ich werde in berlin angezeigt, bin aber in boston', BOSTON],
  ['fr', "tu m'affiches à berlin mais je suis à boston", BOSTON],
  ['fr', 'je suis affiché à berlin alors que je suis à boston', BOSTON],
  ['fr', 'ça dit que je suis à berlin mais je suis en télétravail', REMOTE],
  ['es', 'me muestras en berlin pero estoy en boston', BOSTON],
  ['es', 'pone que estoy en berlin pero estoy en casa', REMOTE],
  ['es', 'salgo en berlin pero estoy en boston', BOSTON],
]);

describeStored('what the bot shows, a question or a doubt beside it states nothing', [
  ['en', 'you show me in berlin'],
  ['en', "you show me in berlin but i'm maybe in boston"],
  ['en', "you show me in berlin but i'm in boston?"],
  ['en', "you show tom in berlin but i'm not sure"],
  ['de', 'du zeigst mich in berlin'],
  ['de', 'du zeigst mich in berlin, aber vielleicht bin ich in boston'],
  ['fr', "tu m'affiches à berlin"],
  ['fr', "tu m'affiches à berlin mais je serai peut-être à boston"],
  ['es', 'me muestras en berlin'],
  ['es', 'me muestras en berlin pero quizás estoy en boston'],
]);
