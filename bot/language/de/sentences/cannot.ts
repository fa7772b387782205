import type { Sentences } from '../../language.ts';

/** Requests that the bot cannot fulfil. */
export const cannot = {
  'cannot-book': `
buch mir einen tisch in {place} {time}
reservier mir nen platz für {time}
ich brauch einen parkplatz {time}
sind noch parkplätze frei
wo kann ich in {place} parken
ist ein besprechungsraum frei
such mir einen raum für {number} leute {time}
ist der große konfi {time} belegt
kann ich einen spind haben
welche räume sind {time} frei
halt mir einen platz auf {place} frei
stornier meine tischbuchung
bestell mir ein taxi
gibts ladesäulen für e-autos
wo kann ich mein rad abstellen
reservier einen meetingraum
block mir die telefonbox
ist in der tiefgarage noch was frei
muss man den tisch vorher buchen
welchen tisch hab ich gebucht
besorg mir einen besprechungsraum {time}
raum buchen {time}
ich brauch nen schreibtisch am fenster {time}
kannst du uns einen konferenzraum sichern
kannst du mir ein taxi rufen
wo sind die parkplätze {place}
kann ich {place} einen raum buchen
buch mir nen tisch
buch mir nen tisch {time}
reservier mir nen platz {time}
brauch nen besprechungsraum {time}
`,
  'cannot-reach': `
gib mir die nummer von {who}
wie ist die mail von {who}
ruf {who} an
schreib {who} dass ich später komme
sag {who} dass ich mich verspäte
wann hat {who} geburtstag
richte {who} liebe grüße aus
schick {who} eine nachricht
hast du die handynummer von {who}
welche durchwahl hat {who}
kontaktdaten von {who}
telefon {who}
verbinde mich mit {who}
leite das an {who} weiter
frag {who} ob er zeit hat
wie alt ist {who}
kannst du {who} anpingen
mail {who} die unterlagen
gib {who} bescheid dass das meeting ausfällt
wie erreich ich {who} telefonisch
was verdient {who}
{who} soll mich zurückrufen
nummer vom empfang in {place}
grüß {who} von mir
richte {who} schöne grüße aus
schreib {who} eine mail
wie ist die telefonnummer von {who}
wie lautet die email von {who}
`,
  'cannot-remind': `
erinner mich {time} an den anruf
stell mir einen wecker auf {time}
leg einen termin mit {who} an {time}
was steht in meinem kalender {time}
hab ich {time} meetings
wann ist mein nächster termin
trag das in meinen kalender ein
lad {who} zum meeting ein
verschieb meinen termin auf {time}
mach mir ne notiz für {time}
setz ein meeting mit {who} auf {time}
erinnere mich in einer stunde
timer auf zehn minuten
wann haben {who} und ich zeit
vereinbar einen call mit {who}
blockier {time} in meinem kalender
sag mir {time} dass ich los muss
vergiss nicht mich an die frist zu erinnern
erinnerung für {time} bitte
welche termine hab ich {time}
such nen termin mit {who}
wann ist das meeting {time}
verschieb den termin auf {time}
stell einen wecker auf {time}
erinner mich {time} an die besprechung
schau mal in den kalender
`,
  'cannot-else': `
wie wird das wetter {time}
regnet es in {place}
brauch ich nen schirm
erzähl mir nen witz
was gibts zu essen
was gibt es heute in der kantine
hat die kantine offen
wo ist das klo
wo steht der drucker
wie komm ich ins wlan
gästewlan passwort
der drucker auf {place} geht nicht
mein rechner spinnt
der aufzug ist kaputt
wann fährt der nächste zug nach {place}
wie spät ist es
welcher tag ist heute
übersetz das ins englische
wie reich ich reisekosten ein
wie viele urlaubstage hab ich noch
was gibts neues
wie steht die aktie
darf ich meinen hund mitbringen
wo krieg ich hier was zu essen
ist noch kaffee da
wer hat gestern gewonnen
bestell mir eine pizza
wie warm ist es in {place}
ist das netz kaputt
hat die bahn verspätung
mach mal musik an
wo ist die küche auf {place}
ich brauch nen neuen ausweis
passwort vergessen
wie wird das wetter morgen
der drucker spinnt schon wieder
erzähl mir einen witz
was gibts in der kantine
wann fährt der nächste bus
wie ist das wetter {place}
gibt es {place} eine kantine
wo ist {place} die toilette
gutes restaurant {place}
der aufzug {place} ist kaputt
die heizung {place} geht nicht
das wlan {place} ist langsam
wie viel ist zwölf mal zwölf
wie viele urlaubstage habe ich noch
wie beantrage ich urlaub
wo finde ich das formular
wie heißt das passwort
mein rechner geht nicht
ich brauche eine neue maus
übersetz mir das ins englische
die bahn hat verspätung
der server ist down
wann kommt das gehalt
schneits {time} in {place}
regnets {time}
`,
} as const satisfies Sentences;
