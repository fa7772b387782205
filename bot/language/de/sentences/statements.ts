import type { IntentName } from '../../intent-name.ts';

/** What people say of themselves. */
export const statements = {
  'say-office': `
ich bin {place}
bin im büro
bin heute {place}
ich arbeite heute {place}
bin da
bin hier
bin jetzt angekommen
sitze {place}
ich komme {time} ins büro
{time} bin ich {place}
{time} komm ich rein
ich bin {time} vor ort
bin ab {time} im büro
steck in der bahn fest, bin gegen elf da
bin bis {time} da
bin nur bis {time} da
ich fahre {time} {place}
arbeite {time} vom {place} aus
trag mich {place} ein
setz mich auf {place}
melde mich {place} an
ich sitz heute auf der {place}
hab mich {place} hingesetzt
komme heute eine stunde später
bin wieder am platz
bin gleich da
für mich heute büro
heute büro
{time} büro
bürotag {time}
{place} heute
ich werde {time} {place} sein
plane {time} {place} zu sein
bin {time} im office und bringe kuchen mit
guten morgen, bin da
moin, sitze {place}
melde gehorsamst, bin {place}
mich findet ihr {place}
ihr findet mich heute {place}
heute ausnahmsweise {place}
ich verbringe den tag {place}
bin zu besuch {place}
bin von daheim ins büro gewechselt
nein ich bin {place}
ich bin doch {place}
jeden {time} {place}
immer {time} {place}
ich bin {time} immer {place}
ab sofort {time} {place}
künftig bin ich {time} {place}
grundsätzlich {time} {place}
ich bin nicht {place} sondern {place}
bin heute nicht remote sondern {place}
nicht homeoffice, ich bin {place}
bin spät dran, ab {time} im büro
{time} vormittag {place}
bin heute von {time} bis {time} {place}
hab platz {place} genommen
ich gehe jetzt ins büro
werde den rest der woche {place} sein
mache {time} präsenz
bin im haus
eingecheckt {place}
bin jetzt online und {place}`,
  'say-remote': `
ich bin im homeoffice
arbeite heute von zuhause
mache ho
bin remote
homeoffice heute
heute daheim
ich bleibe heute zuhause und arbeite von da
{time} homeoffice
{time} arbeite ich von daheim
bin {time} im home office
handwerker kommt, ich arbeite von zuhause
mein sohn ist krank, ich arbeite aber von zuhause
kind krank, mache homeoffice
bahn streikt, bleib im homeoffice
ab {time} homeoffice
bis {time} remote
trag für {time} homeoffice ein
setz mich auf homeoffice
ich arbeite mobil
bin am küchentisch im homeoffice
heute wieder ho
{time} immer daheim
jeden {time} homeoffice
montags und freitags im homeoffice
künftig {time} von zuhause
ich bin nicht im büro sondern im homeoffice
mach den rest des tages homeoffice
arbeite die ganze woche von zuhause
bin heute nur online
ich logge mich von daheim ein
remote bis {time}
fahre mittags heim und mach dann homeoffice
danach homeoffice
{time} nachmittags homeoffice
bin bei meinen eltern und arbeite von dort remote
mobiles arbeiten {time}
schaffe heute von dahoam
heute telearbeit
wegen schnee homeoffice
ich arbeite ab morgen von zuhause
mein status ist homeoffice
stell mich auf remote
morgen vormittag bin ich im ho
bin per teams erreichbar, homeoffice`,
  'say-leave': `
ich bin im urlaub
bin krank
habe {time} frei
hab urlaub bis {time}
bin {time} im urlaub
melde mich krank
nehme {time} frei
bin nicht gut drauf, melde mich krank
fühl mich nicht gut, bleibe heute krank zu hause
hab heute frei genommen
ich hab ferien
ab {time} urlaub
bin {time} abwesend
hab die grippe und bin krank
bin krankgeschrieben bis {time}
{time} gleittag
mach {time} überstundenfrei
bin {time} nicht im dienst
gehe heute zum arzt und bin krankgemeldet
trag mir {time} urlaub ein
hab {time} einen freien tag
bin die nächsten zwei wochen im urlaub
bin nächste woche im urlaub, liebe grüße
bin heute raus, krank
muss mich leider krankmelden
liege flach, bin krank
elternzeit bis {time}
bin ab {time} in elternzeit
nehme einen brückentag {time}
baue {time} überstunden ab
out of office bis {time}
ich bin weg bis {time}
urlaub vom {time} bis {time}
ich mach {time} blau
heute freier tag
verlängere meinen urlaub bis {time}
bin noch bis {time} krank
migräne, ich bin heute krank
magen darm, falle heute aus
ich falle {time} aus
kann heute nicht arbeiten, krank`,
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
} satisfies Partial<Record<IntentName | 'nothing', string>>;
