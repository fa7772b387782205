import type { Sentences } from '../../language.ts';

/** Other days and hours: who was or will be in, when, and people’s habits. */
export const days = {
  'who-was-in': `
wer war {time} da
wer war {time} {place}
war {time} jemand im büro
wer ist {time} alles da gewesen
wen hätte ich {time} getroffen
wen hab ich {time} verpasst
wer hat {time} {place} gearbeitet
wer ist {time} reingekommen
war {time} überhaupt wer da
war {place} {time} jemand
wer saß {time} {place}
wer hat sich {time} im büro blicken lassen
ich war {time} krank, wer war denn da
welche kollegen waren {time} vor ort
wer kam {time}
wer hielt {time} die stellung
wer war {time} alles vor ort
anwesende {time}
liste von {time}, wer war da
wer ist {time} {place} gewesen
waren {time} leute {place}
wer war beim letzten mal dabei
wer hat {time} {place} gesessen
wer hat {time} das licht ausgemacht
wer war letzte woche im haus
sag mir wer {time} anwesend war
zeig mir die anwesenheit von {time}
wer war {time} alles an bord
war {time} außer mir noch einer da
wer hat es {time} ins büro geschafft
wer war {time} im büro
wer war {time} alles da
wer ist {time} gekommen
wer hat {time} in {place} gearbeitet
wer ließ sich {time} blicken
wer saß {time} auf {place}
waren {time} leute in {place}
wer war {time} noch da
welche leute waren {time} in {place}
liste von {time} wer da war
{time}, wer war da
wer ist {time} aufgetaucht
wer war {time} vor ort
war {time} überhaupt jemand da
wer kam {time} nach {place}
wer hat {time} im büro gesessen
wer hat {time} in {place} gesessen
war {time} wer im büro
wer hat sich {time} blicken lassen
wer war {time} alles in {place}
hat {time} einer gearbeitet in {place}
wen hatten wir {time} in {place}
`,
  'who-will-be-in': `
wer kommt {time}
wer ist {time} da
wer wird {time} im büro sein
kommt {time} jemand
wer hat vor {time} zu kommen
wer plant {time} {place} zu sein
wer will {time} ins büro
hat jemand für {time} zugesagt
wer hat sich für {time} eingetragen
wer hat sich für {time} angekündigt
will {time} ins büro, kommt sonst noch wer
ich bin {time} {place}, wer noch
wer kommt {time} nach {place}
mit wem kann ich {time} rechnen
wen treffe ich {time} an
wen sehe ich {time}
wer reist {time} an
wer fährt {time} rein
wer ist {time} mit von der partie
hat sich schon jemand für {time} gemeldet
wer hat {time} bürotag
sind {time} andere da oder bin ich allein
ist {time} schon wer eingeplant
wer möchte {time} vor ort sein
wer hat angegeben dass er {time} kommt
wer schlägt {time} auf
wer taucht {time} auf
gibt es schon zusagen für {time}
wie schauts {time} aus, wer kommt
lohnt sich {time} büro, wer ist da
wer steht für {time} auf der liste
anmeldungen für {time}
wer beabsichtigt {time} zu kommen
{time} wer da
{time} jemand {place}
kommt {time} überhaupt jemand {place}
wer lässt sich {time} blicken
haben {time} leute vor ins büro zu kommen
welche kollegen kommen {time}
wer geht {time} ins office
wer ist {time} dabei
wer arbeitet {time} {place}
{place} {time}, wer ist da
wen darf ich {time} erwarten
wer hat {time} präsenz
wer wollte {time} kommen
ich überleg {time} zu kommen, wer ist sonst noch da
wer außer mir fährt {time} ins büro
wer hat sich {time} was vorgenommen im büro
zeig die pläne aller für {time}
sag mir wer {time} kommt damit ich kuchen backen kann
wer plant {time} zu kommen
wer will {time} nach {place}
wer wird {time} in {place} sein
wen treff ich {time}
wer hat sich für {time} angesagt
wer steht {time} drin
ist {time} wer in {place}
wer ist {time} so da in {place}
wer hat {time} büro geplant
bin ich {time} allein
wer fährt {time} nach {place}
wer von euch ist {time} da
wer geht {time} ins büro
wer arbeitet {time} in {place}
{time} wer so vor ort
wer hat sich für {time} in {place} angekündigt
wer ist {time} alles da
wer hat gesagt dass er {time} kommt
wen treff ich {time} in {place}
{time} jemand in {place}
kommt {time} überhaupt wer
wer hat {time} büro eingetragen
`,
  'was-in': `
war {who} {time} da
wo war {who} {time}
war {who} {time} {place}
ist {who} {time} im büro gewesen
hat {who} {time} {place} gearbeitet
war {who} {time} im homeoffice
war {who} {time} im urlaub
war {who} am {time} da oder
{who} war doch {time} da oder
{who} war {time} im haus, stimmts
kam {who} {time} rein
hat sich {who} {time} blicken lassen
saß {who} {time} {place}
ich hab {who} {time} gesucht, war die da
war {who} {time} überhaupt im haus
wo hat {who} {time} gearbeitet
wo steckte {who} {time}
{who} {time} da gewesen
ist {who} {time} reingekommen
war {who} letzte woche im büro
wo ist {who} {time} gewesen
hatte {who} {time} frei
war {who} beim termin {time} vor ort
hätte ich {who} {time} angetroffen
bin mir nicht sicher ob {who} {time} da war
waren {who} und {who} {time} da
{who} behauptet {time} hier gewesen zu sein, stimmt das
hielt sich {who} {time} {place} auf
hat {who} {time} gefehlt
war {who} {time} krank oder da
war {who} {time} in {place}
ist {who} {time} gekommen
war {who} {time} im büro oder daheim
hat {who} {time} gearbeitet
hab ich {who} {time} verpasst
war {who} {time} vor ort
{who} {time} da gewesen?
war {who} {time} im haus
hat jemand {who} {time} gesehen
war {who} {time} überhaupt mal hier
ist {who} {time} aufgetaucht
wo hat {who} {time} gesteckt
hat {who} {time} im büro gearbeitet
`,
  'will-be-in': `
kommt {who} {time}
ist {who} {time} da
wird {who} {time} im büro sein
kommt {who} {time} {place}
wo ist {who} {time}
ist {who} {time} im office oder
hat {who} vor {time} zu kommen
hat {who} {time} zugesagt
plant {who} {time} {place} zu sein
treff ich {who} {time} an
kann ich {who} {time} sprechen
will {who} {time} kommen
{who} {time} da
{who} {time} im büro oder zuhause
ist mit {who} {time} zu rechnen
wo wird {who} {time} sein
ist {who} {time} vor ort
ich will {time} mit {who} essen gehen, ist die da
muss {time} was mit {who} besprechen, kommt er
hab {time} termin mit {who}, ist sie im haus
arbeitet {who} {time} im homeoffice
{who} kommt {time}, richtig
{who} ist doch {time} {place}, oder
ist {who} {time} vormittag da
kommt {who} nach {place} {time}
fährt {who} {time} {place}
hat sich {who} für {time} eingetragen
hat {who} für {time} was angegeben
sieht man {who} {time}
taucht {who} {time} auf
erscheint {who} {time}
ist {who} {time} im haus damit ich was abgeben kann
was macht {who} {time}
was hat {who} für {time} geplant
sind {who} und {who} {time} da
weißt du ob {who} {time} reinkommt
lohnt sich {time} die fahrt wegen {who}
erwische ich {who} {time} {place}
ist {who} {time} nachmittag anwesend
{who} {time} remote oder da
soll ich {time} kommen wenn ich {who} treffen will
bleibt {who} {time} daheim
besucht uns {who} {time}
ist {who} {time} eingeplant
schaut {who} {time} vorbei
ist {who} {time} in {place}
kann ich {time} mit {who} rechnen
hat {who} {time} vor zu kommen
sehen wir {who} {time}
{who} {time} da?
plant {who} {time} in {place} zu sein
ist {time} mit {who} zu rechnen
lässt sich {who} {time} blicken
hat {who} was zu {time} gesagt
will {who} {time} nach {place} kommen
ist {who} {time} im homeoffice
kommen {who} und {who} {time} beide
kommt {who} {time} rein
plant {who} {time} zu kommen
hat {who} gesagt ob er {time} kommt
seh ich {who} {time} in {place}
{who} {time} im büro?
wird {who} {time} in {place} sein
`,
  'when-in': `
wann ist {who} das nächste mal da
wann kommt {who} wieder rein
wann ist {who} im büro
wann kommt {who} {place}
an welchem tag ist {who} da
wann erwische ich {who} mal
wann treffe ich {who} im büro an
wann hat {who} vor zu kommen
ab wann ist {who} heute da
wann sehe ich {who}
muss mit {who} reden, wann ist der da
um wie viel uhr kommt {who}
wann schaut {who} vorbei
wann ist {who} nächste woche da
an welchen tagen hat {who} zugesagt
wann kann ich {who} persönlich sprechen
nächster bürotag von {who}
wann lässt sich {who} blicken
wann ist mit {who} zu rechnen
wann taucht {who} auf
welchen tag kommt {who}
wann kommt denn {who} heute
wann trifft {who} ein
wann steht {who} wieder auf der matte
sag mir wann {who} {place} ist
wie bald kommt {who}
kannst du sehen wann {who} kommt
wann ist {who} wieder mal da
wann kommt {who} das nächste mal
an welchem tag ist {who} im büro
wann kann ich {who} persönlich treffen
welche tage ist {who} {time} da
wann ist {who} in {place}
wann erwisch ich {who} in {place}
wann lässt sich {who} mal wieder blicken
wann seh ich {who}
ist {who} diese woche noch mal da
welche pläne hat {who}
wann plant {who} zu kommen
an welchen tagen will {who} da sein
wann rechnet ihr mit {who}
wann kommt {who} mal nach {place}
wann kommt {who} mal wieder rein
wann seh ich {who} mal wieder im büro
wann ist {who} wieder in {place}
wann kann ich {who} persönlich erwischen
`,
  'when-back': `
wann kommt {who} zurück
wann ist {who} wieder da
wann ist {who} zurück aus dem urlaub
ab wann arbeitet {who} wieder
wann endet der urlaub von {who}
bis wann ist {who} im urlaub
wie lange ist {who} noch weg
{who} ist im urlaub, wann kommt sie wieder
wann kann ich {who} wieder erreichen
wann ist {who} wieder erreichbar
rückkehr von {who}
wann kehrt {who} zurück
an welchem tag ist {who} wieder im dienst
ist {who} {time} wieder da
ist {who} {time} zurück
wann sehen wir {who} wieder
wann steht {who} wieder zur verfügung
wie lang fehlt {who} noch
wann beginnt {who} wieder
dauert das noch bis {who} wiederkommt
ab wann ist wieder mit {who} zu rechnen
wann kommt {who} wieder
wann ist {who} zurück
ab wann ist {who} wieder erreichbar
wann hat {who} ausgeurlaubt
wann kehrt {who} aus dem urlaub zurück
wie lange dauert es bis {who} wieder da ist
wann arbeitet {who} wieder
wann geht der urlaub von {who} zu ende
an welchem tag ist {who} wieder im büro
wann rechnen wir mit {who} zurück
{who} wieder da wann
weißt du ab wann {who} wieder da ist
erster tag von {who} nach dem urlaub
kommt {who} {time} wieder
wann fängt {who} wieder an
wann taucht {who} wieder auf
ab wann ist {who} wieder verfügbar
wann kommt {who} aus dem urlaub
ab wann ist {who} wieder da
wann ist {who} wieder im dienst
`,
  'away-until': `
bis wann ist {who} da
wie lange ist {who} noch im büro
bis wann bleibt {who}
wann macht {who} feierabend
wann geht {who} heim
bis wann ist {who} im homeoffice
wie lange hat {who} frei
bis wann hat {who} urlaub
bis wann erreiche ich {who} heute
wie lang bleibt {who} noch
wie lange ist {who} {place}
wann haut {who} ab
wann ist {who} weg
wann verlässt {who} das büro
bis wie viel uhr ist {who} da
schaff ich es noch zu {who}, wie lange ist die da
wie lange arbeitet {who} heute
bis wann ist {who} abwesend gemeldet
wie lange macht {who} homeoffice
bis wann gilt der status von {who}
bis wann ist {who} noch hier {place}
wie lange ist {who} noch weg
wie lange fehlt {who} noch
bis zu welchem tag ist {who} abwesend
bis wann bleibt {who} im homeoffice
wie lang bleibt {who} heute
bis wann ist {who} im haus
wie viele tage ist {who} noch fort
letzter urlaubstag von {who}
{who} ist bis wann weg
wie lange müssen wir auf {who} verzichten
bis wieviel uhr ist {who} da
wie lange ist {who} in {place}
bis wann ist {who} nicht da
wie lange dauert der urlaub von {who}
bis wann ist {who} weg
bis wann ist {who} im urlaub
wie lang fehlt {who} noch
bis wann hat {who} frei
wie lange ist {who} abwesend
`,
  'came-when': `
seit wann ist {who} da
wann kam {who}
wann ist {who} gekommen
wann ist {who} heute angekommen
um wie viel uhr ist {who} eingetroffen
wie lange ist {who} schon da
seit wann arbeitet {who} heute
wann war {who} zuletzt da
wann war {who} das letzte mal im büro
wann hat {who} angefangen
seit wann ist {who} im urlaub
seit wann ist {who} im homeoffice
wann wurde {who} zuletzt gesehen
ab wann war {who} heute da
wann ist {who} reingekommen
wann ist {who} gegangen
wann tauchte {who} auf
ist {who} schon lange da
wann hast du {who} zuletzt gesehen
seit welcher uhrzeit sitzt {who} {place}
wann kam {who} heute früh
um wieviel uhr ist {who} gekommen
wann war {who} heute da
wie lang ist {who} schon im büro
seit wann sitzt {who} in {place}
wann ist {who} aufgeschlagen
wann ist {who} eingetrudelt
wie früh war {who} heut morgen da
wie spät kam {who}
wann hat sich {who} angemeldet
wann ist {who} in {place} angekommen
ankunftszeit von {who}
wann kam {who} rein
{who} ist seit wann hier
wann genau ist {who} eingetroffen
wann hast du {who} zuerst gesehen
wann ist {who} heute gekommen
um wieviel uhr kam {who}
wie lang ist {who} schon da
`,
  habits: `
ist {who} dienstags normalerweise da
wann ist {who} meistens da
kommt {who} oft
wie oft ist {who} im büro
an welchen tagen ist {who} üblicherweise da
arbeitet {who} immer montags von zuhause
wann kommt {who} in der regel
ist {who} freitags eigentlich immer daheim
wo sitzt {who} normalerweise
wie häufig kommt {who}
welche bürotage hat {who}
hat {who} feste tage
ist {who} regelmäßig {place}
um wie viel uhr kommt {who} sonst so
kommt {who} gewöhnlich mittwochs
wie viele tage die woche ist {who} da
wann ist {who} typischerweise im büro
ist {who} selten da
kommt {who} überhaupt jemals
an welchem wochentag erwische ich {who} am ehesten
wie oft macht {who} homeoffice
wann pflegt {who} zu kommen
ist {who} jeden donnerstag da
kommt {who} normalerweise {time}
ist {who} {time} immer da
wann kommt {who} gewöhnlich
wann geht {who} sonst heim
macht {who} {time} meistens homeoffice
wie viele tage die woche kommt {who}
hat {who} einen festen bürotag
welche tage sind für {who} typisch
kommt {who} oft nach {place}
ist {who} überhaupt jemals da
ist {who} regelmäßig in {place}
wie häufig arbeitet {who} daheim
wann taucht {who} in der regel auf
was ist der übliche tag von {who}
gewohnheiten von {who}
kommt {who} {time} meistens
ist {who} normalerweise {time} da
wie oft kommt {who}
`,
  rankings: `
wer ist am öftesten im büro
wer kommt am seltensten
wer ist der fleißigste
wer arbeitet am längsten
liste die fleißigsten bürogänger auf
rangliste der anwesenheit
wer ist nie da
wer macht am meisten homeoffice
top 10 der anwesenden
wer kommt immer zu spät
wer geht immer als erster
wer ist am häufigsten krank
wer war diesen monat am meisten da
statistik wer wie oft da war
wer drückt sich vor dem büro
wer ist der größte homeofficler
welcher kollege ist am seltensten hier
wer war die meisten tage im büro
anwesenheitsranking bitte
wer führt bei den bürotagen
wer hat die wenigsten bürotage
wer ist öfter da, {who} oder {who}
kommt {who} öfter als {who}
vergleich die anwesenheit von {who} und {who}
wer schwänzt am meisten
wer kommt morgens als erster
wer bleibt am längsten
wer ist am meisten da
wer lässt sich nie blicken
wer ist immer zu spät
wer fehlt am häufigsten
wer hat die meisten bürotage
wer ist immer als erster da
wer geht immer als letzter
vergleich {who} mit {who}
wer aus dem {department} ist nie da
wer hat weniger als {number} bürotage
statistik pro person
wer war {time} am öftesten da
top 5 anwesenheit
wer kommt am seltensten ins büro
wer ist am häufigsten da
`,
} as const satisfies Sentences;
