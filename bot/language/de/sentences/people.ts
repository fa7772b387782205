import type { Sentences } from '../../language.ts';

/** Where named people are. */
export const people = {
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
ist {who} unterwegs oder wo
wo find ich {who}
such {who}
wo sitzt {who} heute
in welchem stock ist {who}
wo ist {who} abgeblieben
hast du {who} gesehen
wo ist denn {who} grad
{who} wo
muss {who} was geben, wo ist er
in welchem büro steckt {who}
weiß wer wo {who} ist
standort von {who}
wo sind {who} und {who}
arbeitet {who} heute im büro oder daheim
ist {who} daheim oder im büro
sitzt {who} in {place} oder zuhause
ist {who} da oder remote
{who} heute büro oder homeoffice
in welchem stock sitzt {who}
auf welcher etage ist {who}
wo treff ich {who}
von wo arbeitet {who} heut
wo muss ich hin wenn ich zu {who} will
`,
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
ist mit {who} heute zu rechnen
ist {who} schon aufgeschlagen
ist {who} im haus
{who} schon da?
hat sich {who} schon blicken lassen
ist {who} heute vor ort
find ich {who} in {place}
ist {who} in {place} anzutreffen
kann ich {who} persönlich sprechen
{who} in {place} am arbeiten?
sitzt {who} in {place}
sind {who} und {who} da
sind {who} und {who} beide im büro
ist {who} mittlerweile gekommen
ist {who} noch da
ist {who} wieder da
ich brauch {who}, ist er da
hats {who} ins büro geschafft
seid ihr sicher dass {who} da ist
ist {who} irgendwo im haus
hat's {who} heute ins büro geschafft
{who} da?
ist {who} greifbar
ist {who} am platz
ist der {who} im haus
treff ich {who} heute im büro an
hat sich {who} heut schon blicken lassen
ist {who} eingetrudelt
{who} schon hier?
ist {who} vor ort anzutreffen
läuft {who} hier irgendwo rum
`,
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
wieso geht {who} nicht ran, nicht da
{who} nicht da?
ist {who} heut gar nicht gekommen
{who} fehlt heute?
ist {who} nicht in {place}
war {who} noch nicht da heute
warum ist {who} nicht da
wieso ist {who} noch nicht hier
stimmt es dass {who} nicht da ist
also ist {who} nicht da
ist {who} etwa nicht gekommen
vermisst noch jemand {who}`,
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
{who} ist im ho, stimmt das
arbeitet {who} heute daheim
ist {who} zuhause
hockt {who} daheim
macht {who} {time} homeoffice
ist {who} im ho
{who} daheim am arbeiten?
{who} zuhause {time}?
schaltet sich {who} von zuhause zu
ist {who} mobil unterwegs {time}
bleibt {who} {time} daheim
war {who} {time} im homeoffice
sind {who} und {who} beide im homeoffice
arbeitet {who} remote
ist {who} von daheim aus dabei
hat {who} homeoffice angemeldet`,
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
ist {who} urlaubsbedingt nicht da
hat {who} {time} urlaub
macht {who} gerade urlaub
{who} frei {time}?
{who} im urlaub?
hat {who} sich {time} frei genommen
hat {who} urlaubstag
ist {who} auf urlaub
sind {who} und {who} im urlaub
ist {who} außer haus
feiert {who} überstunden ab
hat {who} heut nen freien tag
ist {who} {time} nicht am arbeiten
hat {who} gleittag
ist {who} in ferien`,
} as const satisfies Sentences;
