import type { Sentences } from '../../language.ts';

/** Hiding, denials and undoing, and statements without a place. */
export const takingBack = {
  'say-hidden': `
versteck mich
mach mich unsichtbar
zeig mich nicht mehr an
blende mich aus
ich will nicht gesehen werden
heute will ich nicht sichtbar sein
verstecke mich bis {time}
niemand soll sehen wo ich bin
stell mich auf unsichtbar
ich möchte {time} ausgeblendet sein
nimm mich von der liste
zeig keinem wo ich bin
tarnmodus an
verbirg meinen standort
ich will meine ruhe, blende mich aus
mach meinen status privat
geht keinen was an wo ich bin, versteck mich
unsichtbar bitte
verrate niemandem dass ich da bin
sag keinem dass ich da bin
lass mich verschwinden
zeig mich {time} nicht an
versteck mich {time}
ich will {time} nicht gesehen werden
halt geheim wo ich bin {time}
{time} soll keiner sehen wo ich bin
nimm mich {time} von der liste
bitte {time} nicht anzeigen
tarnkappe an
verbirg meinen status {time}
blende mich aus {time}
ich möchte {time} untertauchen
lass mich {time} aus der liste raus
sag niemandem wo ich bin
geht keinen was an wo ich bin {time}, verstecken
verberg mich bis {time}
stell mich unsichtbar
keiner muss wissen wo ich {time} bin`,
  'say-shown': `
zeig mich wieder an
mach mich wieder sichtbar
versteck mich nicht mehr
blende mich wieder ein
ich will wieder gesehen werden
tarnung aufheben
unsichtbar aus
ich darf wieder angezeigt werden
verstecken beenden
alle dürfen wieder sehen wo ich bin
nicht mehr verstecken
nimm mich wieder in die liste auf
sichtbar schalten
ich bin wieder sichtbar
tarnmodus aus
heb das verstecken auf
kannst mich wieder zeigen
versteckspiel beenden
hol mich aus der versenkung
zeig den andern wieder wo ich bin
nicht mehr verbergen
setz mich wieder auf die liste
verstecken aus
die kollegen dürfen wieder sehen wo ich bin
sichtbarkeit wieder an
lass mich wieder auftauchen
schluss mit unsichtbar
ich muss mich nicht mehr verstecken`,
  'say-not': `
ich bin nicht {place}
bin nicht mehr im büro
bin nicht im homeoffice
ich bin nicht mehr da
gehe jetzt nach hause
mache feierabend
hab feierabend
bin weg für heute
bin nicht im urlaub
komme heute nicht
ich komm {time} doch nicht
{time} bin ich nicht da
bin nicht krank
bin wieder gesund
bin aus dem urlaub zurück
ich arbeite {time} nicht
{time} doch nicht im büro
ich hab {place} verlassen
schluss für heute
bin auf dem heimweg
hau jetzt ab
ich bin gegangen
mein urlaub ist vorbei
schaff es {time} nicht ins büro
ich kann {time} nicht kommen
{time} wird nichts bei mir
streich mich für {time}
lösch meinen eintrag für {time}
nimm {time} wieder raus
bin nicht mehr in {place}
ich bin nicht in {place}
ich bin schon weg
hab das büro verlassen
komme {time} nicht
ich bin nicht im homeoffice
bin doch nicht im büro
bin aus {place} raus
schaffs {time} nicht ins büro
ich bin gar nicht im urlaub
bin für heute fertig und weg
stimmt nicht, ich bin nicht in {place}
bin heim gegangen
ich sitze nicht mehr auf {place}
bin {time} nicht da`,
  'say-nothing': `
ich bin unterwegs
bin auf dienstreise
bin beim kunden
bin in der mittagspause
bin im meeting
bin auf schulung
bin auf geschäftsreise {time}
bin beim arzt
bin im zug
bin auf der messe
bin kurz weg
mach kurz pause
bin auf dem weg
ich glaub ich bin im wald
ich bin im café
sitze beim steuerberater
bin auf fortbildung {time}
bin beim mittagessen
bin in einem termin
hab {time} einen auswärtstermin
bin im außendienst
bin auf einem workshop
ich will meinen status setzen
ich möcht was eintragen
lass mich sagen wo ich bin
ich muss mich noch eintragen
wollte dir sagen wo ich bin
status ändern
kann ich meinen standort angeben
ich trag mich mal ein
meinen tag eintragen
ich würd gern angeben wo ich arbeite
standort aktualisieren
ich muss noch was melden für heute`,
  'say-from': `
ich komme aus {place}
bin aus {place}
ich stamme aus {place}
komme gerade von {place}
komm vom {place}
bin gebürtig aus {place}
ich reise aus {place} an
bin von {place} gekommen
ich war {place} und komme jetzt zurück
komme ursprünglich aus {place}
ich komme gerade aus {place}
ich bin aus {place} angereist
bin auf dem weg von {place} hierher
komm grad von {place} rüber
ursprünglich bin ich aus {place}
bin heut früh aus {place} losgefahren
bin gestern aus {place} zurückgeflogen`,
  clear: `
setz meinen status zurück
lösch meinen status
zurück auf automatisch
vergiss was ich gesagt habe
alles zurücksetzen
nimm wieder die automatik
entferne meinen eintrag
lösche alle meine angaben
heb meinen status auf
schalt zurück auf automatische erkennung
fang von vorn an
ignoriere was ich eingetragen habe
mein eintrag ist falsch, lösch ihn
zeig wieder das was du selbst siehst
meinen status entfernen bitte
automatik an
lösch was ich heute angegeben hab
reset meinen status
weg mit meinem eintrag
status aufheben
setz mich wieder auf automatik
vergiss meine angabe
nimm wieder die anmeldungen
meinen status zurücksetzen bitte
schalt mich auf automatisch
erkenn wieder selber wo ich bin
ignorier was ich gesagt hab, automatik bitte
verwirf meine eingabe
mein eintrag kann weg
richte dich wieder nach den anmeldungen
alles zurück auf anfang
manuellen status raus
streich was ich heute angegeben hab
setz alles zurück
reset
weg mit meinem status
nimm meinen eintrag raus
vergiss das alles und stell mich auf auto
`,
  undo: `
mach das rückgängig
rückgängig
nimm das zurück
das war falsch, rückgängig
undo
das war ein versehen, bitte zurücknehmen
letzte änderung rückgängig machen
widerrufe das
hab mich vertan, mach das rückgängig
wieder zurück bitte
zurücknehmen
das letzte streichen
stornier das
nein das stimmt nicht, nimm es zurück
vertippt, rückgängig machen
das wollte ich nicht, zurück damit
mach ungeschehen
ups, mach das rückgängig
ups, zurück
nimm das wieder zurück
doch nicht, mach rückgängig
letzte eingabe widerrufen
das war nix, rückgängig
so wars nicht gemeint, nimm zurück
das eben wieder weg
ach mist, rückgängig bitte
stell den alten stand wieder her
mach das ungeschehen
lösch die letzte eingabe
einen schritt zurück
das war ein versehen
falsch, zurücknehmen
storno
die letzte aussage zurücknehmen`,
} as const satisfies Sentences;
