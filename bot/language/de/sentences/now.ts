import type { Sentences } from '../../language.ts';

/** Who is where now. */
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
die leute {place} wer sind die
wer hockt in {place}
wer ist so da
wer treibt sich in {place} rum
wer ist denn alles gekommen
ist jemand auf {place}
wer ist bei euch in {place}
wer ist schon da
wen find ich in {place}
sind leute da
wie siehts in {place} aus, wer ist da
wer sitzt auf {place}
wer ist grad vor ort
nenn mir alle in {place}
mit wem kann ich in {place} essen gehen
wer ist alles eingetrudelt
zeig wer in {place} ist
wer ist noch im büro
ist noch wer da
wer ist heut mit am start in {place}
wer treibt sich heute im büro rum
wen erwisch ich grad vor ort
zeig mir wer in {place} hockt
wer hat's heute reingeschafft
wer ist denn schon alles da
wer ist in {place} zugange
wer turnt in {place} rum
wer ist heut so vor ort
namen von allen in {place}
gib mal durch wer da ist
wer besetzt {place} grad
ist überhaupt schon einer da
anwesenheitsliste {place}
wer ist außer mir noch da
wer hockt auf {place}
hockt wer auf {place}
irgendwer in {place} anzutreffen
`,
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
welche sind im mobilen arbeiten
wer ist alles daheim
wer arbeitet {time} von daheim
wer ist zuhause am arbeiten
wer von den kollegen arbeitet mobil
welche leute sind im homeoffice
wer ist nur online da
wer hat heut homeoffice
homeoffice liste bitte
wer schaltet sich von daheim dazu
wer ist {time} im ho
wer sitzt zuhause
arbeitet heute jemand remote
wer aus dem {department} ist im homeoffice
wie viele sind im homeoffice und wer
wer ist von uns daheim geblieben
namen aller leute im homeoffice
wer arbeitet heut auswärts
wer kommt nicht rein aber arbeitet
wer schafft heut von daheim
wer arbeitet {time} von zuhause
wer sitzt daheim
wer macht heut ho
wer hat homeoffice {time}
wer schaltet sich von zuhause zu
`,
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
alle urlauber bitte
wer ist weg
wer hat sich frei genommen
wer hat {time} urlaub
wer macht grad ferien
wer von uns hat frei
wer ist in urlaub {time}
welche kollegen haben {time} frei
wer gönnt sich nen freien tag
hat {time} jemand urlaub
wer arbeitet heut nicht weil urlaub
wer aus dem {department} hat urlaub {time}
ist wer aus dem {department} im urlaub
abwesenheiten {time}
wer hat nen gleittag
alle die frei haben
wer ist {time} alles im urlaub
wer hat {time} frei
wer macht urlaub
wer ist {time} nicht da weil urlaub
urlauber {time}
wer ist heute abwesend gemeldet
`,
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
woran ist {who} erkrankt
wer hat sich krank gemeldet
liegt jemand flach
wer ist heut krank
hat {who} grippe
wer hat nen schnupfen
warum fehlt {who}, krank oder urlaub
wie viele sind krank
ist bei {who} was ernstes
krankenliste
wer ist im krankenstand
wer hütet das bett
wem gehts nicht gut heute`,
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
wer ist {place} nicht dabei
wer ist noch nicht da
wer ist heut nicht gekommen
wer fehlt alles
wer glänzt mit abwesenheit
wer ist nicht aufgetaucht
welche leute sind nicht da
wer ist nicht in {place}
wer ist {time} nicht im büro
wer kommt {time} nicht
wer lässt sich heut nicht blicken
wer hat sich noch nicht angemeldet
wer aus dem {department} fehlt
ist jemand aus dem {department} nicht da
wer war {time} nicht da
wer ist weder im büro noch daheim
wen siehst du heute nicht
wer von den leuten ist nicht vor ort
wer fehlt
wer ist nicht im büro
wer schwänzt heute
`,
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
vertreter von {department} im gebäude
wer vom {department} ist da
sind leute aus dem {department} da
ist jemand aus dem {department} in {place}
{department} leute heute da
wer ist alles vom {department} im haus
welche {department} kollegen sind da
wie viele aus {department} sind da
brauch wen aus dem {department}, ist da jemand
wo sitzen die vom {department}
wer aus {department} kommt {time}
die {department} leute, wer ist da
kommt {time} jemand vom {department}
ist wer von {department} vor ort
alle aus {department} in {place}
wo find ich jemanden vom {department}
wer arbeitet im {department}
wen vom {department} kann ich grad fragen
ist das {department} heute vertreten
sind die {department} kollegen {time} da
ist {time} wer vom {department} da
sind {department} in {place}
wer von der {department} ist in {place}
ist von der {department} jemand greifbar
jemand aus der {department} da
wer vom {department} kommt {time}
sind leute von {department} im haus
ist das {department} team da
{department} in {place}?
brauch wen aus {department}, wer ist da
gibts wen von {department} vor ort
hockt vom {department} wer in {place}
wer vertritt {department} heut in {place}
ist {time} jemand von {department} in {place}
gibts in {place} nen {department} zum reden
{department} leute, wer davon ist in {place}
`,
} as const satisfies Sentences;
