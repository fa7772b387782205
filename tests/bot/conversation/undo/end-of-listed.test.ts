import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const WED_TO_FRI = 'remote 25 Nov, 00:00 – 28 Nov, 00:00';
const [MONDAY, TUESDAY] = ['remote 23 Nov, 00:00 – 24 Nov, 00:00', 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'];

describeStored('what was listed is ended', [
  ['en', "remote wed to fri >> what's planned for me? >> remove that"],
  ['en', "remote wed to fri >> what's planned for me? >> switch it off >> undo", WED_TO_FRI],
  [
    'en',
    'remote wed to fri >> where will I be on thursday? >> remove that',
    'remote 25 Nov, 00:00 – 26 Nov, 00:00',
    'remote 27 Nov, 00:00 – 28 Nov, 00:00',
  ],
  ['en', "remote monday >> I'm in Berlin on tuesday >> what are my plans? >> remove that", MONDAY, TUESDAY],
  ['en', "remote monday >> I'm in Berlin on tuesday >> what are my plans? >> undo the first one", TUESDAY],
  ['en', "remote monday >> I'm in Berlin on tuesday >> what are my plans? >> delete the last one", MONDAY],
  ['de', 'montag remote >> dienstag bin ich in Berlin >> was habe ich geplant? >> lösch das zweite', MONDAY],
  ['fr', "télétravail lundi >> qu'est-ce que j'ai prévu ? >> supprime ça"],
  ['fr', "télétravail lundi >> qu'est-ce que j'ai prévu ? >> annule le premier"],
  ['es', 'en remoto el lunes >> ¿qué tengo planeado? >> quita el primero'],
  ['en', 'remote monday >> what are my plans? >> remove them', MONDAY],
  ['es', 'en remoto el lunes >> ¿qué tengo planeado? >> quítalos', MONDAY],
  // Without a list: the last statement if it is the only one.
  ['en', 'remote monday >> undo the first one'],
  ['de', 'montag remote >> nimm das erste zurück'],
  ['en', "remote monday >> I'm in Berlin on tuesday >> undo the first one", MONDAY, TUESDAY],
  ['en', 'remote monday >> what are my plans? >> should I remove that?', MONDAY],
  ['en', 'remote monday >> what are my plans? >> maybe remove that', MONDAY],
]);

describeAnswers('what was listed is ended, or the bot asks which', openWorld, {
  en: [
    ['undo the first one', 'You have no plans'],
    ["remote monday >> I'm in Berlin on tuesday >> undo the first one", 'Which plan do you mean', 'Monday', 'Tuesday'],
    ['mondays remote >> what are my rules? >> switch it off', 'that weekly rule has ended'],
    ['mondays and tuesdays remote >> what are my rules? >> switch it off', 'Which plan do you mean'],
  ],
  de: [['mittwochs homeoffice >> was sind meine regeln? >> lösch das', 'Diese Wochenregel ist beendet']],
  fr: [['annule le premier', 'Vous n’avez rien annoncé']],
  es: [['quita el primero', '!1 de diciembre']],
});
