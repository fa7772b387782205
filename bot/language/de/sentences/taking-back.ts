import type { Sentences } from '../../language.ts';

/** What hides people, or denies or takes back what they said; and what does not say where they are. */
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
lass mich verschwinden`,
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
heb das verstecken auf`,
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
nimm {time} wieder raus`,
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
bin auf einem workshop`,
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
komme ursprünglich aus {place}`,
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
status aufheben`,
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
ups, mach das rückgängig`,
} as const satisfies Sentences;
