import type { Sentences } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
  'for-office': `
trag {who} für {place} ein
setz {who} {time} auf {place}
{who} ist {time} in {place}, trag das ein
kannst du {who} für {place} eintragen
bitte {who} in {place} vermerken
stell {who} auf büro
ändere den status von {who} auf {place}
{who} hat kein handy dabei, trag ihn für {place} ein
melde {who} {time} in {place} an
für {who} bitte {place} {time} eintragen
notier für {who} {place} {time}
schreib {who} {time} nach {place}
mach {who} auf {place}
im namen von {who}: {time} in {place}
vermerk dass {who} auf {place} sitzt
führ {who} {time} als anwesend
ich trag {who} ein für {place} {time}
hinterleg bei {who} {place}

`,
  'for-remote': `
setz {who} auf homeoffice
trag {who} {time} als remote ein
{who} arbeitet {time} daheim, trag das ein
stell {who} auf remote
notier für {who} homeoffice {time}
kannst du {who} {time} auf ho setzen
vermerk dass {who} {time} von zuhause arbeitet
ändere {who} auf homeoffice
für {who} bitte homeoffice {time} eintragen
im namen von {who}: {time} daheim
{who} hat angerufen, homeoffice {time}, bitte eintragen
führ {who} {time} als remote
schreib {who} fürs homeoffice ein
melde {who} {time} ins homeoffice
mach {who} auf remote bis {time}
status von {who} auf homeoffice
hinterleg bei {who} daheim {time}

`,
  'for-leave': `
trag {who} {time} als abwesend ein
{who} ist krank, trag das ein
setz {who} auf urlaub {time}
{who} hat {time} frei, bitte vermerken
melde {who} krank
notier für {who} urlaub {time}
kannst du {who} als krank eintragen
trag bei {who} urlaub von {time} bis {time} ein
{who} hat sich krank gemeldet, bitte eintragen
stell {who} {time} auf abwesend
für {who} bitte {time} frei eintragen
vermerk dass {who} bis {time} im urlaub ist
ändere {who} auf urlaub
im namen von {who}: {time} urlaub
führ {who} {time} als abwesend
{who} nimmt {time} frei, trag ein
schreib {who} krank {time}
hinterleg bei {who} {time} urlaub

`,
  'for-clear': `
setz {who} zurück auf automatik
lösch den eintrag von {who}
{who} wieder auf automatisch
status von {who} löschen
nimm den eintrag bei {who} raus
was bei {who} eingetragen ist kann weg
stell {who} auf automatisch
{who} zurücksetzen
entfern die angabe für {who}
lass {who} wieder nach anmeldungen laufen
streich was für {who} vermerkt ist
hebe den status von {who} auf
bei {who} bitte wieder automatik
verwirf die eingabe für {who}
der eintrag von {who} stimmt nicht mehr, löschen

`,
  'for-undo': `
mach das bei {who} rückgängig
nimm zurück was ich für {who} eingetragen hab
letzte änderung bei {who} zurücknehmen
falsche person, {who} rückgängig machen
der eintrag für {who} war ein versehen, zurück
das mit {who} bitte widerrufen
für {who} rückgängig
stell bei {who} den alten stand wieder her
ups, {who} wieder wie vorher
widerruf die änderung an {who}

`,
} as const satisfies Sentences;
