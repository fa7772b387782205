import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const REMOTE = 'remote 26 Nov, 00:00 – 27 Nov, 00:00';

describeStored('a plan that was removed is put back', [
  ['en', 'remote thursday >> delete my thursday >> wait, bring it back', REMOTE],
  ['en', 'remote thursday >> cancel thursday >> no, restore it', REMOTE],
  ['en', 'remote thursday >> delete my thursday >> put it back please', REMOTE],
  ['en', "remote thursday >> I'm not remote on thursday after all >> no wait, keep it", REMOTE],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> ach nee, lass es wieder drin', REMOTE],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> nein, trag es wieder ein', REMOTE],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> doch nicht, lass es stehen', REMOTE],
  ['fr', 'télétravail jeudi >> supprime mon jeudi >> ah non remets-le', REMOTE],
  ['fr', 'télétravail jeudi >> supprime mon jeudi >> non, laisse-le', REMOTE],
  ['fr', 'télétravail jeudi >> supprime mon jeudi >> rétablis ça', REMOTE],
  ['es', 'remoto el jueves >> borra el jueves >> vuelve a ponerlo', REMOTE],
  ['es', 'remoto el jueves >> borra el jueves >> no, mejor déjalo como estaba', REMOTE],
  // Nothing was removed just before, a question, and a condition.
  ['en', 'remote thursday >> bring it back', REMOTE],
  ['fr', 'télétravail jeudi >> remets-le', REMOTE],
  ['en', 'remote thursday >> delete my thursday >> can you bring it back?'],
  ['en', 'remote thursday >> delete my thursday >> bring it back if Anna is in'],
  ['de', 'donnerstag remote >> lösch meinen donnerstag >> lass es wieder drin, wenn Anna kommt'],
  ['en', 'remote thursday >> delete my thursday >> who is in >> keep it'],
]);

describeAnswers('a plan that was removed is put back, and named', openWorld, {
  en: [['remote thursday >> delete my thursday >> no, restore it', 'It counts again: working remotely on Thursday 26 November']],
  de: [['donnerstag remote >> lösch meinen donnerstag >> lass es drin', 'Gilt wieder: am Donnerstag, 26. November, remote']],
});
