import { describeStored } from '../../describe-stored.ts';

const REMOTE = 'remote 24 Nov, 00:00 – 25 Nov, 00:00';

describeStored('“forget it” after a correction ends it too, and “undo” restores what was corrected', [
  ['en', 'remote on tuesday >> no, thursday >> never mind, the plumber cancelled'],
  ['en', 'in berlin on tuesday >> boston i mean >> forget it'],
  ['en', 'remote on tuesday >> actually wednesday >> actually thursday >> scrap that'],
  ['de', 'dienstag remote >> nein, donnerstag >> vergiss es'],
  ['fr', 'télétravail mardi >> non, jeudi >> laisse tomber, le plombier vient plus'],
  ['es', 'teletrabajo el martes >> no, el jueves >> olvídalo'],
  ['es', 'teletrabajo el martes >> no, el jueves >> quítalo, ya no'],
  ['es', 'teletrabajo el martes >> no, el jueves >> ya no'],
  ['es', 'teletrabajo el martes >> no, el jueves >> ya no hace falta'],
  ['en', 'remote on tuesday >> no, thursday >> not any more'],
  ['en', 'remote on tuesday >> no, thursday >> no longer needed'],
  ['de', 'dienstag remote >> nein, donnerstag >> nicht mehr'],
  ['de', 'dienstag remote >> nein, donnerstag >> nicht mehr nötig'],
  ['fr', 'télétravail mardi >> non, jeudi >> plus besoin'],
  ['en', 'remote on tuesday >> no, thursday >> undo', REMOTE],
  ['en', 'remote on tuesday >> no, thursday >> undo that, my boss said no', REMOTE],
  ['de', 'dienstag remote >> nein, donnerstag >> rückgängig', REMOTE],
  ['fr', 'télétravail mardi >> non, jeudi >> annuler', REMOTE],
  ['es', 'teletrabajo el martes >> no, el jueves >> deshacer', REMOTE],
  // The dropped statement can be restored. An addition and an exception are no corrections.
  ['en', 'remote on tuesday >> no, thursday >> never mind >> undo', 'remote 26 Nov, 00:00 – 27 Nov, 00:00'],
  ['en', 'remote on tuesday >> thursday too >> forget it', REMOTE],
  ['en', 'remote monday to wednesday >> except wednesday >> forget it', 'remote 23 Nov, 00:00 – 26 Nov, 00:00'],
]);
