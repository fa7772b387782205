import type { Sentences } from '../../language.ts';

/** Questions about what is shown and stored about the asker. */
export const me = {
  'am-i': `
bin ich im büro eingetragen
bin ich als anwesend gemeldet
bin ich im homeoffice eingetragen
stehe ich als remote drin
zeigst du mich {place} an
bin ich gerade sichtbar
bin ich versteckt
bin ich heute krank gemeldet
habe ich {time} urlaub eingetragen
sehen die anderen dass ich im büro bin
werde ich als anwesend angezeigt
bin ich {place} gemeldet
hast du mich {place} stehen
bin ich bei dir als abwesend drin
zählst du mich mit
werde ich {place} mitgezählt
gelte ich als anwesend
bin ich richtig eingetragen
stehe ich noch auf homeoffice
hast du mitbekommen dass ich da bin
bin ich schon als da gemeldet
weißt du dass ich {place} bin
steh ich in {place} drin
bin ich als remote eingetragen
siehst du mich in {place}
bin ich grad sichtbar
hast du mich als anwesend
werde ich angezeigt
bin ich immer noch als krank drin
hast du gemerkt dass ich da bin
bin ich auf der liste
werd ich in {place} gezählt
bin ich noch als abwesend gemeldet
bin ich als im urlaub vermerkt
bin ich für {place} eingetragen
hast du mich im homeoffice
taucht mein name auf
stehe ich noch auf urlaub
wurde ich heute schon gesehen`,
  'my-status': `
wie ist mein status
was ist mein aktueller status
wo bin ich eingetragen
als was bin ich gemeldet
wo denkst du dass ich bin
was steht bei mir
wie sehen mich die anderen
was hab ich angegeben
bis wann gilt mein status
bis wann bin ich abwesend gemeldet
bis wann bin ich im homeoffice eingetragen
wie lange gilt das noch
wo steh ich gerade drin
zeig mir meinen status
mein eintrag heute
was zeigst du bei mir an
wo hast du mich verortet
an welchem standort bin ich laut dir
auf welcher etage bin ich eingetragen
status von mir
was glaubst du wo ich stecke
wie bin ich heute verbucht
was siehst du über mich gerade
welche angabe gilt für mich
wann läuft mein status ab
seit wann bin ich eingetragen
wo bin ich laut dir
wie bin ich gerade eingetragen
was ist mein status
mein aktueller status
wo denkst du bin ich
was sehen die anderen bei mir
als was bin ich geführt
wo hast du mich
was hast du für mich drin
wie steh ich da
was gilt grad für mich
was ist für mich hinterlegt
zeig mir meinen stand
wo bin ich denn gerade
als was gelte ich heute
was steht grad bei mir
wie bin ich eingetragen
was steht über mich drin
als was werd ich angezeigt
wie steh ich gerade drin
`,
  why: `
warum
warum werde ich so angezeigt
wieso bin ich {place} eingetragen
warum zeigst du mich im homeoffice
wie kommst du darauf dass ich {place} bin
woher weißt du das
wieso stehe ich als abwesend drin
warum bin ich remote
weshalb denkst du ich wäre zuhause
woher willst du wissen wo ich bin
warum sagst du ich sei {place}
aus welchem grund bin ich auf {place} gesetzt
wieso steht da homeoffice
was ist der grund für meinen status
wie kommt {place} zustande
woran erkennst du wo ich bin
warum ist mein status so
wer hat mich {place} eingetragen
wieso bin ich auf der falschen etage
warum das denn
wie kommst du da drauf
warum steht das da
wie kommst du drauf
woher willst du das wissen
was ist der grund
wieso steh ich als remote drin
warum bin ich in {place} eingetragen
weshalb zeigst du mich so an
woran machst du das fest
wer hat dir das gesagt
warum denkst du ich bin in {place}
auf welcher grundlage
wie hast du das rausgefunden
woher hast du das mit {who}
wieso ist {who} in {place} eingetragen
warum zeigst du homeoffice bei mir
was bringt dich auf die idee
erklär mir das mal
wie das
wieso meinst du {who} ist daheim
weshalb bin ich als remote drin
warum zeigst du mich in {place}
wie kommst du drauf dass ich in {place} bin
warum steh ich auf urlaub
wieso bin ich als abwesend gelistet
`,
  'my-habits': `
wann bin ich normalerweise da
an welchen tagen komme ich meistens
wie oft bin ich im büro
wie oft war ich diesen monat da
wie oft war ich {time} {place}
bin ich oft im homeoffice
an welchem wochentag bin ich am häufigsten da
wie viele bürotage hatte ich {time}
wie regelmäßig komme ich
was sind meine üblichen tage
wann komme ich üblicherweise
wie viele tage war ich {time} im büro
meine gewohnheiten
an wie vielen tagen bin ich {place}
hab ich meine quote erfüllt
wie oft arbeite ich von zuhause
bin ich meistens dienstags da
wie häufig war ich dieses jahr da
meine statistik
mein schnitt an bürotagen
an welchen tagen komme ich normalerweise
bin ich meistens {time} da
wie häufig mach ich homeoffice
meine üblichen bürotage
was sind meine gewohnheiten
wann komm ich gewöhnlich
wie oft war ich {time} in {place}
wie sieht meine typische woche aus
mein homeofficeanteil
zähl mal meine bürotage {time}
bin ich öfter daheim oder im büro
wie regelmäßig bin ich in {place}
wie viele tage pro woche komm ich rein
anzahl meiner bürotage
wann bin ich sonst immer da
welcher wochentag ist bei mir der häufigste`,
  'my-past': `
wo war ich {time}
war ich {time} im büro
meine letzten tage
an welchen tagen war ich da
wo habe ich {time} gearbeitet
zeig mir meine vergangenen tage
wann war ich zuletzt {place}
wann war ich das letzte mal im büro
wo war ich letzte woche überall
brauche meine bürotage für die steuer
liste meine anwesenheit im {time}
hab ich {time} homeoffice gemacht
meine anwesenheitshistorie
war ich {time} eigentlich da
für die reisekosten, wo war ich {time}
wann bin ich heute gekommen
wann bin ich {time} angekommen
hatte ich {time} frei
meine tage {time}
wo steckte ich {time}
ich weiß nicht mehr wo ich {time} war
was hast du für mich {time} gespeichert
wo bin ich {time} gewesen
mein verlauf
an welchen tagen war ich {time} da
wann war ich {time} im büro
war ich {time} da
welche tage {time} war ich in {place}
meine bürotage {time}
was hast du {time} bei mir vermerkt
hab ich {time} daheim gearbeitet
zeig mir meine tage {time}
ich brauch meine bürotage {time} für die steuer
wo hab ich {time} gearbeitet
wo hast du mich {time} gesehen
war ich {time} homeoffice
an wie vielen tagen {time} war ich da, welche
mein verlauf {time}
in welchen büros war ich {time}
bin ich {time} gekommen
liste meiner anwesenheit {time}
wann war ich {time} alles drin
wie oft war ich {time} im büro
wann war ich im büro {time}
war ich {time} in {place}
`,
  'my-plans': `
was sind meine pläne
was hab ich für {time} geplant
ist für {time} was von mir notiert
steht für {time} von mir schon was drin
was habe ich {time} eingetragen
meine pläne für {time}
wo bin ich {time}
habe ich für {time} schon was angegeben
meine nächsten tage
was hast du für {time} von mir
wie bin ich {time} eingetragen
bin ich {time} schon eingetragen
hab ich dir schon gesagt wo ich {time} bin
wann hab ich gesagt dass ich komme
welche tage habe ich eingetragen
was steht {time} bei mir an
meine planung
liegt für {time} etwas von mir vor
hab ich mich für {time} schon gemeldet
zeig mir was ich vorhabe
welche termine hab ich im büro geplant
meine angekündigten tage
wie sieht meine woche aus
wo werde ich {time} sein
habe ich {time} urlaub geplant
wann hab ich homeoffice eingetragen
was hab ich für {time} eingetragen
was steht bei mir {time} an
meine pläne {time}
hab ich {time} schon was gesagt
was hab ich für {time} angegeben
bin ich {time} eingetragen
wo wollte ich {time} sein
welche pläne hast du von mir
hab ich {time} urlaub drin
bin ich {time} im büro oder daheim
was ist {time} bei mir geplant
zeig was ich geplant habe
wann bin ich als nächstes in {place}
was steht für mich {time} drin
was steht bei mir so an
was hab ich für {time} hinterlegt
was hab ich geplant
wo bin ich {time} eingetragen
was hab ich gesagt wo ich {time} bin
`,
  'who-sees-me': `
wer sieht mich
wer kann sehen wo ich bin
sieht mein chef wo ich bin
wer hat zugriff auf meinen standort
können alle meinen status sehen
für wen bin ich sichtbar
wer darf meine daten sehen
wird das meinem chef gemeldet
kann hr das auswerten
ist das öffentlich wo ich bin
was sehen die kollegen von mir
kriegt der betriebsrat das mit
überwachst du mich
werde ich überwacht
wer bekommt mit dass ich im homeoffice bin
kann jeder fragen wo ich bin
bleibt das unter uns
ist das anonym
wem verrätst du wo ich bin
liest der admin mit
sieht man dass ich krank bin
erfährt jemand davon
wie sichtbar bin ich
wer guckt sich das an
wer darf sehen wo ich bin
können das alle sehen
sieht mein chef wann ich komme
kann jeder nachschauen wo ich bin
ist mein status öffentlich
sehen die kollegen dass ich daheim bin
wer kann meine pläne sehen
sieht die personalabteilung was ich mache
wer kann mich finden
wird das an den chef weitergegeben
wem zeigst du wo ich bin
wer bekommt meinen status zu sehen
sehen externe wo ich bin
kann der admin alles sehen
können andere teams mich sehen
kriegt der betriebsrat das zu sehen
wer sieht dass ich frei hab
wer kriegt mit wo ich bin
wer sieht wo ich bin
kann mein chef sehen wo ich bin
wer hat einsicht in meinen standort
können leute sehen wo ich steck
kann jeder sehen wo ich bin
`,
  'why-not-shown': `
ich bin hier, warum werde ich nicht angezeigt
warum siehst du mich nicht
ich bin im büro aber du zeigst mich nicht
ich arbeite seit 7 uhr im büro und du sagst ich sei nicht da
ich bin im büro, wird aber nicht angezeigt
bin seit der früh {place}, warum sieht mich keiner
sitz schon ewig hier und tauche nicht auf
wieso fehle ich auf der liste
ich bin da aber angeblich nicht
du erkennst mich nicht
warum stehe ich nicht drin
ich bin {place} und bei dir steht homeoffice
bin doch da, warum sagst du abwesend
ich werde nicht mitgezählt
ich hock hier und die kollegen meinen ich wär nicht da
ich bin nicht auf der liste obwohl ich da bin
bin eingestempelt aber nicht sichtbar
warum erscheine ich nicht {place}
keiner findet mich obwohl ich {place} sitze
seit einer stunde am platz und immer noch nicht angezeigt
hallo ich bin auch da wieso seh ich mich nicht
bin {place}, wird nicht erkannt
mein status stimmt nicht, ich bin doch da
ich sitze {place} und du behauptest ich bin daheim
da fehlt einer, nämlich ich
du hast mich vergessen, ich bin {place}
warum dauert das so lange bis ich angezeigt werde
die app zeigt mich falsch an
sitze an meinem platz, laut app bin ich nicht da
bin hier und werd nicht angezeigt
ich sitz in {place} aber du siehst mich nicht
warum fehle ich auf der liste
ich bin da, wieso taucht mein name nicht auf
ich bin seit {time} in {place} und steh noch auf remote
wieso siehst du mich nicht
du zeigst mich daheim aber ich bin in {place}
bin eingeloggt in {place} aber nix passiert
warum bin ich nicht drauf
ich bin im büro und keiner sieht mich
ich werd in {place} nicht erkannt
bin längst da, warum steh ich nicht drin
hab mich angemeldet und tauch nicht auf
es erkennt nicht dass ich im büro bin
wie lang dauert es bis ich auftauche
laut liste bin ich nicht da, bin ich aber
warum werde ich nicht gezählt
ich bin im wlan vom büro und trotzdem nicht dabei
sitz seit {time} am platz und werd nicht angezeigt
bin im büro aber steh nicht drin
warum werd ich nicht angezeigt obwohl ich da bin
hock im büro und du siehst mich nicht
wieso tauch ich nicht auf, bin doch in {place}
`,
  'my-data': `
was weißt du über mich
welche daten speicherst du
meine daten
was ist über mich gespeichert
zeig mir alles was du über mich hast
exportiere meine daten
wie lange speicherst du meine daten
ich möchte eine datenauskunft
dsgvo auskunft
was wird von mir aufgezeichnet
welche informationen liegen über mich vor
wie lange bleiben meine daten gespeichert
woher hast du meine daten
was passiert mit meinen daten
datenschutz
was merkst du dir
speicherst du was ich schreibe
welche angaben sind von mir hinterlegt
werden meine nachrichten gespeichert
welche spuren hinterlasse ich
welche daten liegen von mir vor
was wird über mich aufgehoben
wie lang hebst du meine daten auf
gib mir eine kopie meiner daten
auskunft über meine daten bitte
was habt ihr alles über mich
was steht über mich in der datenbank
protokollierst du was ich schreibe
was zeichnest du auf
welche infos sammelst du
daten exportieren
wie lange bleibt das gespeichert
was merkst du dir von mir
alles was du von mir hast bitte zeigen
woher stammen deine daten
speicherst du meinen standort
was wisst ihr alles über mich
was speicherst du über mich
was hast du von mir gespeichert
welche daten liegen über mich vor
`,
  'delete-my-data': `
lösche meine daten
vergiss mich
entferne alles über mich
ich will dass meine daten gelöscht werden
lösch alles was du über mich weißt
daten löschen bitte
recht auf vergessen
vernichte meine einträge komplett
meine daten müssen weg
ich möchte gelöscht werden
lösch meine ganze historie
weg mit meinen daten
entferne mich aus dem system
radier alles über mich aus
lösch meine vergangenen tage
schmeiß meine daten raus
alles über mich bitte vergessen
ich will dass nix mehr über mich gespeichert ist, löschen
tilge alle daten von mir
lösch mal alles was du von mir weißt
weg mit meinem verlauf
entferne meine ganze historie
meine aufzeichnungen vernichten
recht auf löschung
bitte sämtliche daten zu meiner person löschen
putz alle meine spuren weg
mein verlauf soll verschwinden
vergiss mich komplett
meine gespeicherten daten entfernen
daten von mir löschen geht das
ich möcht aus der datenbank raus
alle einträge der vergangenheit von mir löschen`,
  'delete-my-data-now': `
ja lösche meine daten
ja alle meine daten löschen
ja bitte lösche die daten
ja, lösch meine daten
ja bitte alles über mich löschen
ja, alle meine daten weg damit
ja, lösch jetzt alles was du von mir hast`,
} as const satisfies Sentences;
