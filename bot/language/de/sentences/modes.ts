import type { Sentences } from '../../language.ts';

/** The asker's mode. */
export const modes = {
  'my-mode': `
in welchem modus bin ich
wie werd ich erfasst
werd ich mit namen geführt
bin ich anonym
wird mein name angezeigt
werde ich überhaupt aufgezeichnet
nimmst du mich auf
welche modi gibt es
wie kann ich meine erfassung ändern
zeichne mich wieder auf
ich möcht wieder erfasst werden
schalt meine erfassung wieder ein
welche datenschutzeinstellung hab ich
bin ich nur gezählt
werd ich getrackt
meinen modus ändern
trackst du mich
fang wieder an mich zu erfassen
erscheine ich mit namen oder nur als zahl
kann ich anonym bleiben
was ist mein modus
welche einstellungen zur privatsphäre gibts
bin ich namentlich dabei
zähl mich wieder mit
bin ich abgemeldet von der erfassung

`,
  'mode-track': `
zähl mich ohne namen
nur zählen bitte, kein name
ich will anonym bleiben
mein name soll nicht auftauchen
nenn meinen namen nicht
zeig nur eine zahl statt meinem namen
lass meinen namen weg
ich möchte nur gezählt werden
anonymisier mich
mein name muss nicht jeder sehen, zählen ist ok
halt meinen namen raus
führ mich namenlos
schalt mich auf anonym
mich bitte nicht namentlich nennen
ich will nicht mit namen erscheinen
keiner soll meinen namen sehen
nimm meinen namen aus den listen
anonym zählen reicht
bitte ohne nennung meines namens
für die statistik ja, mit namen nein
ich will nicht unter meinem namen zu finden sein
verschweig meinen namen
nur als nummer zählen
mein name ist privat, nur mitzählen
stell mich auf anonymes zählen
ich will mitgezählt werden aber anonym
zähl mich aber ohne namen
nur mitzählen, nicht nennen
namen weg, aber zählen ok
lieber nicht genannt werden, nur gezählt
ich will nicht namentlich drinstehen aber gezählt werden
`,
  'mode-display': `
zeig meinen namen wieder
nenn mich wieder beim namen
ich darf wieder mit namen erscheinen
mein name kann wieder rein
man darf mich wieder finden
führ mich wieder namentlich
schluss mit anonym, zeig meinen namen
setz meinen namen wieder auf die liste
ich will wieder namentlich genannt werden
die kollegen dürfen meinen namen sehen
anonymität aufheben
ich bin ok damit dass mein name angezeigt wird
name wieder anzeigen bitte
mach mich wieder auffindbar
nicht mehr anonym
andere können mich wieder mit namen sehen
schalt auf mit namen um
meinen namen ruhig anzeigen
zähl mich mit namen
ich möchte nicht mehr anonym sein
nenn mich wieder mit namen
mein name darf wieder hin
`,
  'mode-off': `
hör auf mich zu erfassen
zeichne mich nicht mehr auf
ich will nicht getrackt werden
track mich nicht
nimm mich komplett raus
ich will da nicht mitmachen
keine aufzeichnung mehr von mir
ich widerspreche der erfassung
ich steig aus
melde mich von der erfassung ab
erfassung für mich abschalten
sammel keine daten mehr über mich
überwach mich nicht
schau nicht mehr auf meine anmeldungen
ich will gar nicht gezählt werden
protokollier nicht mehr wo ich bin
lass mich aus dem ganzen raus
stell das tracking ein
ich zieh meine einwilligung zurück
mich bitte nicht mehr aufnehmen
schalte mich aus
ich möchte nicht mehr dabei sein bei der erfassung
beende meine aufzeichnung
du sollst nix mehr von mir aufzeichnen
erfass mich nicht mehr
hör auf mich zu tracken
nichts mehr von mir aufzeichnen
ich will nicht mehr erfasst werden
`,
} as const satisfies Sentences;
