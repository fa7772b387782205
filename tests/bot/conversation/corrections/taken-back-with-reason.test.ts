import { describeStored } from '../../describe-stored.ts';

const REMOTE = 'remote 24 Nov, 00:00 – 25 Nov, 00:00';
const FRIDAYS = 'remote every 5';

describeStored('words for taking back, with a reason beside them', [
  ['en', 'remote on tuesday >> scrap that, my boss said no'],
  ['en', 'remote on tuesday >> the boiler guy cancelled, so scrap that'],
  ['en', 'remote on tuesday >> forget it - the workshop got moved'],
  ['en', 'remote on tuesday >> delete that because i need to see a client'],
  ['en', 'i work from home on fridays >> undo that, hr did not approve'],
  ['de', 'dienstag remote >> vergiss es, chef will nicht'],
  ['de', 'dienstag remote >> streich das, der termin ist geplatzt'],
  ['de', 'dienstag remote >> ne lass mal, kind ist wieder gesund'],
  ['fr', 'télétravail mardi >> laisse tomber, mon chef veut pas'],
  ['fr', 'télétravail mardi >> annule ça parce que je dois voir un client'],
  ['es', 'teletrabajo el martes >> olvídalo, mi jefe dijo que no'],
  ['es', 'teletrabajo el martes >> quita eso porque viene el cliente'],
  // Another statement, a condition, a wish to keep it, a question, a denial without words for taking back, and what others say.
  ['en', 'remote on tuesday >> forget it, i am in berlin', 'berlin 24 Nov, 00:00 – 25 Nov, 00:00'],
  ['en', 'remote on tuesday >> scrap that if anna is in', REMOTE],
  ['en', 'remote on tuesday >> scrap that, or not', REMOTE],
  ['en', 'remote on tuesday >> scrap that, keep it', REMOTE],
  ['en', 'remote on tuesday >> forget it, no wait', REMOTE],
  ['de', 'dienstag remote >> vergiss es, nein', REMOTE],
  ['fr', 'télétravail mardi >> oublie, non', REMOTE],
  ['es', 'teletrabajo el martes >> olvídalo, no', REMOTE],
  ['en', 'remote on tuesday >> maybe scrap that, my boss said no', REMOTE],
  ['en', 'remote on tuesday >> scrap that, my boss said no?', REMOTE],
  ['en', 'remote on tuesday >> no, my boss is ill', REMOTE],
  ['en', 'remote on tuesday >> my boss said scrap that', REMOTE],
  ['en', 'remote on tuesday >> who is in >> scrap that, my boss said no', REMOTE],
  ['de', 'dienstag remote >> vergiss es wenn anna kommt', REMOTE],
  ['de', 'dienstag remote >> vergiss es, lass es so', REMOTE],
  ['fr', 'télétravail mardi >> oublie, laisse comme ça', REMOTE],
  ['fr', 'télétravail mardi >> oublie ça si anna vient', REMOTE],
  ['es', 'teletrabajo el martes >> olvídalo, déjalo así', REMOTE],
  ['es', 'teletrabajo el martes >> olvídalo si viene anna', REMOTE],
]);

describeStored('a plan that was removed is put back, with a reason beside it', [
  ['en', 'remote tuesday >> cancel tuesday >> bring it back, wrong button', REMOTE],
  ['en', 'remote tuesday >> cancel tuesday >> wrong button, bring it back', REMOTE],
  ['de', 'dienstag remote >> lösch dienstag >> hol es zurück, falscher knopf', REMOTE],
  ['fr', 'télétravail mardi >> supprime mardi >> fausse manip, remets-le', REMOTE],
  ['es', 'teletrabajo el martes >> borra el martes >> vuelve a ponerlo, era otro día', REMOTE],
  ['en', 'remote tuesday >> cancel tuesday >> bring it back, wrong button?'],
  ['en', 'remote tuesday >> cancel tuesday >> bring it back, if anna comes'],
]);

describeStored('the end of a day with a possessive or a small word beside it', [
  ['en', 'remote on tuesday >> who is in >> remove my tuesday would you'],
  ['en', 'remote on tuesday >> who is in >> delete tuesday for me'],
  ['de', 'dienstag remote >> wer ist da >> trag meinen dienstag wieder aus'],
  ['de', 'dienstag remote >> wer ist da >> dienstag kannst du wieder löschen'],
  ['fr', 'télétravail mardi >> qui est là >> enlève mardi pour moi'],
  ['fr', 'télétravail mardi >> qui est là >> tu peux enlever mon mardi'],
  ['es', 'teletrabajo el martes >> quién está >> borra mi martes porfa'],
  ['es', 'teletrabajo el martes >> quién está >> borra el martes por mí'],
  ['en', 'remote on tuesday >> who is in >> did you remove my tuesday', REMOTE],
  ['en', 'remote tomorrow would you'],
]);

describeStored('a plan that is off, by its day, its kind or a word for the matter', [
  ['en', 'off on tuesday >> who is in >> my trip on tuesday is off'],
  ['en', 'off on tuesday >> who is in >> my day off on tuesday got cancelled'],
  ['en', 'remote on tuesday >> who is in >> the tuesday plan no longer stands'],
  ['de', 'dienstag urlaub >> wer ist da >> mein dienstag fällt aus'],
  ['de', 'dienstag urlaub >> wer ist da >> mein urlaub am dienstag ist gestrichen'],
  ['de', 'dienstag urlaub >> wer ist da >> das mit dienstag gilt nicht mehr'],
  ['fr', 'en congé mardi >> qui est là >> mes congés de mardi sont annulés'],
  ['fr', 'en congé mardi >> qui est là >> le truc de mardi ne tient plus'],
  ['es', 'vacaciones el martes >> quién está >> mis vacaciones del martes se cancelaron'],
  ['es', 'teletrabajo el martes >> quién está >> lo del martes ya no sigue en pie'],
  // Another matter of that day, somebody else's plan, a question, and a doubt.
  ['en', 'remote on tuesday >> who is in >> my meeting on tuesday is cancelled', REMOTE],
  ['en', 'remote on tuesday >> who is in >> our train on tuesday is off', REMOTE],
  ['en', 'remote on tuesday >> who is in >> tuesday is off', REMOTE],
  ['en', "remote on tuesday >> who is in >> anna's trip on tuesday is off", REMOTE],
  ['en', 'remote on tuesday >> who is in >> my tuesday is cancelled?', REMOTE],
  ['en', 'remote on tuesday >> who is in >> maybe my tuesday is cancelled', REMOTE],
  ['de', 'dienstag remote >> wer ist da >> mein zug am dienstag ist gestrichen', REMOTE],
  ['fr', 'télétravail mardi >> qui est là >> mon rdv de mardi saute', REMOTE],
  ['es', 'teletrabajo el martes >> quién está >> me han cancelado el vuelo del martes', REMOTE],
]);

describeStored('a rule that holds no longer, and words for removing it', [
  ['en', 'i work from home on fridays >> i am not necessarily home on fridays any more, take it out'],
  ['de', 'ich arbeite freitags von zuhause >> freitags bin ich nicht mehr unbedingt zuhause, nimm das raus'],
  ['fr', 'je télétravaille le vendredi >> le vendredi je suis plus chez moi, enlève ça'],
  ['es', 'los viernes trabajo desde casa >> los viernes ya no estoy siempre en casa, quítalo'],
  ['en', 'i work from home on fridays >> i am no longer home on fridays, forget it', FRIDAYS],
  ['de', 'ich arbeite freitags von zuhause >> freitags bin ich nicht mehr zuhause, vergiss es', FRIDAYS],
]);
