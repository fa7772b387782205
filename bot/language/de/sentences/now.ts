import type { IntentName } from '../../intent-name.ts';

/** Who is where now, and how full it is. */
export const now = {
  'who-is-in': `
wer ist heute im büro
wer ist gerade da
ist schon jemand vor ort
ist außer mir noch wer im haus
sitzt irgendwer {place}
wen treffe ich heute an
mit wem kann ich heute mittagessen gehen
ist einer da der mir die tür aufmachen kann
ich steh vor der tür, wer ist drin
wer hockt denn heute alles {place}
wer hat sich heute ins büro verirrt
hat sich schon jemand blicken lassen
bin ich allein auf der etage
ist noch eine menschenseele im gebäude
wer arbeitet heute vor ort
gib mir mal die liste der anwesenden
zeig mir alle leute {place}
anwesenheitsliste bitte
wer ist denn so {place} unterwegs
ich brauch jemanden {place}, wer ist da
kurze frage, wer ist aktuell {place}
hallo zusammen, wer von euch ist heute im office
ist {place} jemand der ein paket annehmen kann
könnte jemand {place} kurz nach meinem schreibtisch schauen, wer ist da
wer wäre denn heute für ein treffen vor ort
sind kollegen {place}
welche kollegen sind heute {place}
wer sitzt auf der {place}
{place}, wer ist da
{place} jemand anwesend
also {place}, da ist wer?
wer ist alles eingecheckt
wer ist heute reingekommen
wer ist schon eingetroffen
wer hat sich ins büro getraut
sag mal wer ist {place} erreichbar
weißt du wer grad {place} hockt
lohnt es sich kaffee zu kochen, ist wer da
ich möchte wissen wer sich {place} aufhält
wer befindet sich {place}
welche personen halten sich momentan {place} auf
mich würd interessieren wer heute präsent ist
gibts wen {place} oder ist alles leer
is heut wer da
wer is da
jemand im haus
wer noch im büro um diese zeit
sind außer der putzkolonne noch leute da
zu wem kann ich mich {place} setzen
auf wen stoße ich {place}
wer ist heute mein leidensgenosse im büro
wer leistet mir gesellschaft {place}
wer könnte mit mir zum mittagessen {place}
ich komm grad an, wer ist schon da
kommt mir so leer vor, ist überhaupt jemand da
wer hält die stellung {place}
wer ist am start
hat heut wer bürodienst {place}
wer schiebt heute dienst {place}
alle die gerade {place} sind
namen der leute {place}
nenn mir die anwesenden {place}
liste alle auf die {place} sind
welche gesichter sehe ich heute {place}
wer sitzt sich heute {place} den hintern platt
wen finde ich {place} vor
guck mal wer da ist
schau bitte nach ob {place} jemand ist
brauche hilfe am drucker, ist jemand {place}
wer kann mir {place} kurz helfen, ist da wer
gibt es heute anwesende {place}
die leute {place} wer sind die`,
  'who-is-remote': `
wer ist im homeoffice
wer arbeitet heute von zuhause
wer macht ho
wer ist remote
wer hockt heute daheim
welche kollegen arbeiten von daheim
sind viele im homeoffice
wie viele sind remote
wer arbeitet mobil
wer sitzt zuhause am rechner
ist noch jemand im home office außer mir
liste der leute im homeoffice
wen muss ich online anrufen weil er zuhause ist
wer hat heute homeoffice tag
wer ist nur online zu erreichen
arbeiten die alle von zuhause
wer ist heute telearbeiter
wer bleibt {time} daheim
wer macht {time} homeoffice
wer schafft heute vom küchentisch aus
zeig mir alle die remote sind
wer ist nicht vor ort sondern im homeoffice
gibts leute die heute daheim arbeiten
wieviele arbeiten gerade von zu hause aus
welche sind im mobilen arbeiten`,
  'who-is-on-leave': `
wer ist im urlaub
wer hat heute frei
wer hat urlaub {time}
wer ist {time} abwesend
wer ist verreist
wer hat sich freigenommen
wie viele sind im urlaub
urlaubsliste bitte
wer liegt am strand
sind grad viele in ferien
wer feiert überstunden ab
wer hat gleittag
welche kollegen sind weg
wer ist {time} nicht im dienst weil urlaub
wer genießt seinen urlaub
gibts jemanden der frei hat
wer ist außer haus
wen brauch ich {time} nicht anrufen weil er urlaub hat
wer nimmt {time} frei
liste der abwesenheiten
wer hat brückentag genommen
sind viele in den ferien
wer von uns ist in urlaub
wer hat {time} urlaub eingetragen
alle urlauber bitte`,
  'who-is-sick': `
wer ist krank
wer hat sich krankgemeldet
ist {who} krank
ist {who} krankgeschrieben
warum ist {who} nicht da
was hat {who} denn
weshalb fehlt {who} heute
ist {who} in elternzeit
wer ist in elternzeit
wer ist im mutterschutz
fehlt {who} wegen krankheit
liegt {who} flach
hat {who} die grippe
wer liegt im bett
wie hoch ist der krankenstand
wie viele haben sich krank gemeldet
hat {who} urlaub oder ist die krank
ist {who} in reha
was für einen urlaub hat {who}
aus welchem grund ist {who} weg
wer hat corona
hat es {who} erwischt
sind viele erkältet
ist {who} auf kur
woran ist {who} erkrankt`,
  'who-is-not-in': `
wer ist nicht da
wer fehlt heute
wer ist heute nicht im büro
wer ist nicht gekommen
wer glänzt durch abwesenheit
fehlt jemand
wen vermissen wir heute
wer ist nicht {place}
wer ist heute nicht erschienen
zeig mir alle die nicht da sind
wer kommt heute nicht
wer ist abgängig
wer fehlt {place}
wer hat sich nicht blicken lassen
wer ist noch nicht aufgetaucht
welche kollegen fehlen
wer schwänzt
wer ist nirgends
wer hat noch keinen status
von wem weißt du nicht wo er ist
wie viele fehlen heute
wer ist weder im büro noch im homeoffice
sind alle da oder fehlt wer
wer ist nicht anwesend
wer ist {place} nicht dabei`,
  'who-of-department': `
wer aus {department} ist da
ist jemand von {department} {place}
gibts wen aus {department} {place}
sitzt einer von der {department} im büro
wer von {department} ist {time} da
ich brauch jemanden aus {department}, ist da wer
wo sitzen die leute von {department}
ist das {department} team vor ort
{department} heute da
wie viele aus {department} sind {place}
kollegen aus {department} im haus
ist wer vom bereich {department} erreichbar
hat {department} heute jemanden im büro
zeig mir {department}
wen aus {department} kann ich ansprechen
{department}, jemand da
muss was mit {department} klären, ist wer {place}
gibt es {place} leute aus {department}
ist in der {department} schon wer am arbeiten
welche {department} leute sind {place}
ist die abteilung {department} heute besetzt
von {department} wer da
sind die von {department} alle daheim oder ist einer da
arbeitet heut jemand von {department} {place}
wer kümmert sich heute vor ort um {department}
ansprechpartner {department} {place}
ist {department} vertreten
steht jemand von {department} zur verfügung
vertreter von {department} im gebäude`,
  'how-full': `
wie voll ist es {place}
wie viele leute sind {place}
wie viele sind gerade im büro
ist viel los {place}
wie ist die auslastung
ist es {place} voll
wieviel betrieb ist {place}
ist die hütte voll
geht {place} zu wie im taubenschlag
ist es ruhig {place}
wie viele personen befinden sich {place}
anzahl anwesende {place}
kopfzahl {place} bitte
wieviele menschen sind insgesamt da
wie viele sind gesamt da
alle standorte zusammen wie viele leute
wieviel mann sind {place}
wie gut besucht ist {place}
ist {place} überlaufen
steppt der bär {place}
tote hose {place} oder
ist {place} was los
lohnt sich die fahrt oder ist eh keiner da
wie siehts aus {place}, voll
wie belegt ist {place}
belegung {place}
zu wie viel prozent ist {place} ausgelastet
ist noch platz {place} oder ist alles dicht
wie gedrängt ist es {place}
ist {place} mehr als die hälfte belegt
wie viele kollegen sind denn {place}
sind viele {place}
sind {place} mehr als zehn leute
in zahlen, wie viele sind {place}
die auslastung {place} hätte ich gern
ist das büro eher leer heute
kann man {place} in ruhe arbeiten oder ist es voll
wie laut ist es {place}
wie viele haben sich heute eingeloggt {place}
wie hoch ist die anwesenheit
wieviele köpfe {place}
wie stark ist {place} besetzt
ist {place} gerammelt voll
wie ist die lage {place}
was geht ab {place}
ist heute viel betrieb
halten sich viele {place} auf
sag mir nur die zahl, wie viele {place}
gesamtzahl der anwesenden
wie viele arbeiten heute insgesamt vor ort
wie viele bürogänger gibt es heute
und wie voll sind die anderen standorte
wieviel prozent {place}
ist heute ansturm {place}
kriegt man {place} noch einen fuß in die tür`,
  'where-is': `
wo ist {who}
wo steckt {who}
wo finde ich {who}
hat jemand {who} gesehen
ich suche {who}
wo sitzt {who}
auf welcher etage sitzt {who}
an welchem standort ist {who}
weißt du wo {who} ist
wo treibt sich {who} rum
kannst du mir sagen wo ich {who} finde
wo hält sich {who} auf
{who} wo ist die
wo arbeitet {who} heute
wohin muss ich wenn ich zu {who} will
ich muss dringend mit {who} sprechen, wo ist er
{who} geht nicht ans telefon, wo ist sie
wo ist der {who} abgeblieben
wo treff ich {who} an
wo kann ich {who} erwischen
status von {who}
was macht {who} heute, büro oder daheim
ist {who} im büro oder im homeoffice
sitzt {who} heute da oder zuhause
aufenthaltsort von {who}
wo ist denn {who} hin
in welchem büro ist {who}
in welchem stock finde ich {who}
suche {who} schon den ganzen vormittag
ich hab eine unterschrift von {who} nötig, wo ist der
hast du {who} irgendwo
lokalisiere {who}
wo hat sich {who} versteckt
wo ist {who} abgetaucht
bräuchte mal {who}, wo ist die
such mir mal {who}
find {who} für mich
{who}, kannst du mir sagen wo der steckt
von wo arbeitet {who} heute
wo muss ich hin um {who} zu treffen
{who} auftreiben bitte
wo ist {who} {time}
{who} büro oder zuhause
{who} oder {who}, wo sind die
in welcher stadt ist {who} gerade
bei welchem standort sitzt {who}
wo hockt {who}
wo bleibt {who} denn
zu {who} wollte ich, wo ist der
ich hab was für {who}, wohin damit
wo kann ich {who} das paket hinbringen
was ist mit {who}
ist {who} unterwegs oder wo`,
  'is-in': `
ist {who} da
ist {who} heute im büro
ist {who} {place}
sitzt {who} {place}
ist {who} schon da
ist {who} zu sprechen
ist {who} noch im haus
kann ich {who} heute antreffen
treffe ich {who} {place}
ist {who} verfügbar
{who} da
{who} heute im office
ist {who} schon eingetroffen
ist {who} schon aufgetaucht
ist {who} an ihrem platz
muss dringend zu {who}, sitzt die im büro
ich muss was mit {who} klären, ist sie zu sprechen
ich hab was für {who}, ist er da
wollte {who} was vorbeibringen, ist die heute da
bevor ich hochlaufe, ist {who} da
ist {who} heute greifbar
erreiche ich {who} im büro
hat {who} sich heute blicken lassen
ist {who} wieder zurück am platz
arbeitet {who} heute {place}
{who} müsste mir was unterschreiben, ist der im haus
hab um zehn termin mit {who}, ist die vor ort
ist {who} gekommen
ist {who} heute mit dabei
weißt du ob {who} da ist
ist zufällig {who} im gebäude
wäre {who} für ein gespräch da
könnte ich kurz zu {who}, ist er im büro
{who} ist heute da oder
{who} ist da, oder
{who} ist im büro gell
{who} sitzt doch {place}, stimmts
ist {who} da oder nicht
ist {who} und {who} da
sind {who} und {who} beide im haus
ist eigentlich {who} hier
hockt {who} {place}
is {who} heut do
is {who} scho im büro
ist {who} ansprechbar
haben wir {who} heute im haus
ob {who} da ist wüsste ich gern
{who} im haus
ist {who} am start
ist {who} auf der {place}
kann man {who} heute vor ort stören
ist mit {who} heute zu rechnen`,
  'is-not-in': `
ist {who} nicht da
ist {who} heute nicht im büro
fehlt {who}
ist {who} etwa nicht {place}
kommt {who} heute nicht
ist {who} nicht mehr da
ist {who} noch nicht da
warum sehe ich {who} nicht, ist der nicht da
{who} ist nicht da oder
{who} ist heute nicht im haus oder
sitzt {who} nicht {place}
ist {who} nicht gekommen
ist {who} noch nicht aufgetaucht
ist {who} nirgends
ist {who} heute gar nicht im büro
ist {who} schon gegangen
hat {who} schon feierabend
{who} ist nicht mehr {place}, oder
ist {who} etwa schon weg
{who} fehlt heute, richtig
ist {who} nicht an seinem platz
ist {who} nicht bei euch
arbeitet {who} nicht {place}
ist {who} nicht erreichbar
wieso geht {who} nicht ran, nicht da`,
  'is-remote': `
ist {who} im homeoffice
arbeitet {who} von zuhause
ist {who} remote
macht {who} heute ho
ist {who} daheim
sitzt {who} zuhause
hat {who} heute homeoffice
ist {who} heute im home office oder
arbeitet {who} mobil
{who} im homeoffice
{who} heute daheim
schafft {who} von daheim
ist {who} nur online da
bleibt {who} {time} zuhause
ist {who} {time} remote
{who} macht homeoffice gell
arbeitet {who} heute nicht im büro sondern zuhause
muss ich {who} anrufen oder ist der daheim
macht {who} mobile arbeit
{who} ist im ho, stimmt das`,
  'is-on-leave': `
ist {who} im urlaub
hat {who} frei
hat {who} urlaub {time}
ist {who} verreist
ist {who} abwesend
ist {who} weg
hat {who} sich freigenommen
{who} im urlaub
ist {who} noch in den ferien
macht {who} urlaub
ist {who} {time} außer haus
hat {who} einen gleittag
nimmt {who} {time} frei
ist {who} schon im urlaub
{who} hat urlaub oder
ist {who} in urlaub gefahren
hat {who} {time} seinen freien tag
ist {who} ooo
ist {who} auf den malediven oder warum meldet er sich nicht
ist {who} urlaubsbedingt nicht da`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
