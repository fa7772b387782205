import type { Sentences } from '../../language.ts';

/** Where people say they are. */
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
} as const satisfies Sentences;
