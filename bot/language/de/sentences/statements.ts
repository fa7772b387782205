import type { Sentences } from '../../language.ts';

/** Statements about one’s own place. */
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
bin jetzt online und {place}
bin in {place}
sitz in {place}
bin grad angekommen, {place}
bin {time} in {place}
arbeite {time} in {place}
komme {time} nach {place}
bin auf {place}
ab {time} bin ich in {place}
{time} im büro
bin heut vor ort
bin doch noch reingekommen
{time} findet ihr mich in {place}
hab mich auf {place} gesetzt
trag mich {time} für {place} ein
bin jetzt auf {place}
{time} fahr ich nach {place}
bin da bis {time}
bin {time} fix in {place}
hock auf {place}`,
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
bin per teams erreichbar, homeoffice
bin {time} im homeoffice
arbeite {time} von zuhause
heut daheim
mach {time} ho
bleib heut zuhause und arbeite da
bin daheim und online
{time} von daheim aus
arbeite {time} mobil
schalt mich {time} von daheim dazu
heut remote wegen handwerker
bin ab {time} daheim
kind krank, arbeite von zuhause
{time} komm ich nicht rein, homeoffice
sitz daheim am rechner
bin heut von zuhause aus erreichbar
zug fällt aus, also homeoffice
den rest vom tag daheim
{time} zuhause am arbeiten`,
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
kann heute nicht arbeiten, krank
hab {time} frei
ich bin {time} nicht da, urlaub
urlaub von {time} bis {time}
hab mir {time} frei genommen
bin krank heute
mir gehts nicht gut, bin heut raus
lieg im bett, bin krank
{time} hab ich nen freien tag
ab {time} bin ich im urlaub
bin bis {time} weg
krankgeschrieben bis {time}
mach {time} frei
bin {time} verreist
bin wieder da am {time}
überstunden abbauen {time}
nehm {time} urlaub
{time} bin ich raus`,
} as const satisfies Sentences;
