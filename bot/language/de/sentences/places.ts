import type { Sentences } from '../../language.ts';

/** How full places are, and facts about them. */
export const places = {
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
kriegt man {place} noch einen fuß in die tür
wie voll ists
wie viele sind da in {place}
ist viel los in {place}
ist schon was los
wie viele leute sind grad im büro
ist {place} voll
wie siehts in {place} aus, voll oder leer
wie ist die lage in {place}
sind viele da heute
lohnt es sich nach {place} zu kommen oder ist es voll
anzahl leute in {place}
wie viele hocken in {place}
auslastung {place}
zahlen für alle büros
ist es ruhig in {place}
wie gut ist {place} besucht
brummt es heute in {place}
wie viele seid ihr in {place}
steppt in {place} der bär
wie siehts in {place} aus
wie siehts in {place} aus, viel los?
tote hose in {place}
ist in {place} tote hose
viel betrieb in {place}
wie viel leut hocken auf {place}
platzt {place} aus allen nähten
ist in {place} was los
ist {place} rappelvoll
ist es leer in {place}
gähnende leere in {place}?
wie schaut's in {place} aus
wieviel mann sind auf {place}
andrang in {place}?
{place}, viel los da
`,
  'how-full-was': `
wie voll war es {time}
wie viele waren {time} da
war {time} viel los
wie viele leute waren {time} {place}
war es {time} {place} voll
wie war die auslastung {time}
wie viele sind {time} gekommen
wie viel betrieb war {time}
war {place} {time} leer
wieviele haben {time} {place} gearbeitet
anzahl leute {time}
war {time} die hölle los
belegung {time} {place}
wie gut besucht war {place} {time}
wie viele personen waren {time} vor ort
wie war {time} die anwesenheit
zahlen von {time} bitte
wie ruhig war es {time}
war {time} überhaupt platz
wie hoch war die belegung {time}
wie viele köpfe hatten wir {time}
waren {time} viele {place}
wie stark war {place} {time} besetzt
wie viele kollegen kamen {time}
war das büro {time} überfüllt
wie voll wars {time} in {place}
wie viele leute hatten wir {time}
war {place} {time} voll
wie viele kamen {time}
zahlen von {time}
war {time} was los in {place}
wie leer war {place} {time}
anzahl der leute {time} in {place}
wie gut war {place} {time} besucht
waren {time} viele da
wie siehts aus mit den zahlen von {time}
war {time} tote hose in {place}
wie viele kollegen waren {time} vor ort
belegung {place} {time}
wie wars {time}, voll`,
  'how-full-will-be': `
wie voll wird es {time}
wie viele kommen {time}
wird {time} viel los sein
wie viele leute sind {time} {place}
wird es {time} {place} voll
wie viele haben sich für {time} angemeldet
wie viele werden {time} erwartet
ist {time} mit andrang zu rechnen
wie viele sind {time} geplant
krieg ich {time} noch einen platz
wird {time} ein ruhiger tag
kommen {time} viele
wie wird die auslastung {time}
rechnest du {time} mit vielen leuten
wie voll wirds {time} {place}
erwartete belegung {time}
wird es {time} eng {place}
wieviele wollen {time} ins büro
prognose für {time}
wie viele leute haben {time} zugesagt
ist {time} eher leer
was meinst du, wird {place} {time} voll
mit wie vielen ist {time} zu rechnen
wie viele planen {time} zu kommen
wird {time} die bude voll
kommen {time} mehr als sonst
lohnt es sich {time} früh zu kommen wegen der plätze
wieviel los wird {time} sein
wie voll wirds {time}
wird {place} {time} voll
muss ich {time} mit gedränge rechnen
wie viele erwartest du {time} in {place}
wird es {time} ruhig
krieg ich {time} noch nen platz in {place}
gibts {time} noch platz
was erwartest du für {time}
kommen {time} viele leute
wie siehts {time} aus in {place}, voll
wird {time} gut was los sein in {place}
wie leer wirds {time} sein
sind {time} noch plätze frei
erwartete zahlen {place} {time}
wirds {time} in {place} rappelvoll
wird es {time} voll
was ist {time} in {place} los
mit wie vielen leuten ist {time} zu rechnen
wie viele werden {time} in {place} erwartet
ist {time} viel los in {place}
eher voll oder eher leer {time}
wie viele sind {time} da
`,
  'usually-full': `
wie voll ist {place} normalerweise
wie viele sind {time} normalerweise da
ist {time} meistens viel los
wie viele kommen für gewöhnlich {time}
ist es freitags immer so leer
wie voll ist {place} üblicherweise {time}
durchschnittliche auslastung {place}
wie viel ist {time} sonst los
ist {place} {time} erfahrungsgemäß voll
normale belegung {place}
wie viele sind im schnitt {place}
im durchschnitt wie viele leute {time}
wie viele sind typischerweise {place}
ist donnerstags in der regel viel betrieb
wieviele leute hat man {time} gewöhnlich {place}
was ist normal {place} an einem {time}
wie ausgelastet ist {place} meistens
wie viele mitarbeiter sind generell {time} da
übliche auslastung {time}
kommen {time} meistens viele
wie gut ist {place} sonst besucht
ist {time} gewöhnlich was frei
ist {place} generell eher leer
wie voll ists {time} für gewöhnlich
wie viele kommen {time} normal
ist {time} üblicherweise viel los
wie siehts an nem normalen {time} aus
durchschnittliche belegung in {place}
wie viele leute sind im schnitt in {place}
ist {place} immer so leer
sind {time} gewöhnlich ruhig
ist es {time} meistens voll
in der regel {time} viele da
wie voll wirds {time} normalerweise in {place}
übliche auslastung {place}
wie viele sind sonst immer da
ist das normal dass so wenig los ist {time}
was ist {time} so üblich
typischer {time} in {place}
wie voll ist {place} im mittel
wie ist es {time} sonst so in {place}
wie viele sind {time} in der regel in {place}
wie voll ist {place} {time} normalerweise
ist {time} meist viel los in {place}
wie ist der andrang {time} üblicherweise
wie viele kommen {time} im schnitt
sind freitage in {place} normal ruhig
ist {place} {time} normal ruhig
`,
  'quietest-day': `
welcher tag ist am ruhigsten
wann ist am wenigsten los
an welchem tag ist es {place} am leersten
wann ist es {place} ruhig
welcher wochentag ist der ruhigste
ich will in ruhe arbeiten, welcher tag ist am besten
wann sind die wenigsten leute {place}
wann hat man {place} seine ruhe
wann ist {place} meistens am wenigsten los
an welchem wochentag kommen die wenigsten
ich mag keinen trubel, wann soll ich kommen
ruhigster tag der woche
wann kann ich ungestört arbeiten {place}
leerster tag {place}
wann ist das büro fast leer
welcher tag ist entspannt
an welchen tagen ist wenig betrieb
wann ist die auslastung am niedrigsten
wann hab ich {place} platz für mich
welcher tag eignet sich zum konzentrierten arbeiten
wann ist tote hose
wann ist normalerweise am wenigsten betrieb {place}
bei welchem tag ist am meisten platz
an welchem tag hab ich meine ruhe
wann ist tote hose in {place}
welcher wochentag ist am leersten
wann kann ich ungestört arbeiten
an welchem tag sind die wenigsten da
tag mit den wenigsten leuten
wann ist am wenigsten los in {place}
will ruhe haben, welcher tag passt
wann kommt kaum jemand
welcher tag ist der entspannteste
an welchem wochentag kriegt man leicht einen platz
schwächster tag in {place}
ich mag kein gedränge, wann soll ich kommen
wann ist {place} fast leer
an welchem tag {time} ist es am ruhigsten
welcher tag eignet sich für konzentriertes arbeiten
wann ist es am leersten
welcher wochentag ist in {place} der leerste
an welchem tag ist in {place} am wenigsten los
ruhigster tag in {place}
wann hat man in {place} seine ruhe
an welchem tag ist {place} wie ausgestorben
wann ist unter der woche am wenigsten betrieb
wenn ich in {place} ruhe will, welcher tag
`,
  'fullest-day': `
welcher tag ist am vollsten
wann ist am meisten los
an welchem tag kommen die meisten
wann sind die meisten leute {place}
welcher wochentag ist am stärksten besucht
wann ist {place} am vollsten
wann platzt {place} aus allen nähten
an welchem tag ist der größte andrang
belebtester tag {place}
wann ist hochbetrieb {place}
vollster tag der woche
an welchem wochentag ist {place} am meisten betrieb
wann sollte ich nicht kommen weil zu voll
stoßtage {place}
wann ist die auslastung am höchsten
welcher tag ist beliebt
wann treffe ich {place} die meisten kollegen
an welchen tagen ist richtig viel los
welchen tag muss man meiden weil überfüllt
spitzentag {place}
wann ist {place} rush hour
wann ist {place} normalerweise am meisten los
wann ist am meisten los in {place}
welcher wochentag ist am vollsten
wann sind alle da
an welchem tag kriegt man kaum einen platz
stärkster tag in {place}
welcher tag ist der beliebteste
wann ist in {place} die hölle los
an welchem wochentag ist es richtig voll
tag mit den meisten leuten
wann sollte ich besser nicht kommen weil es voll ist
welchen tag soll ich meiden wegen der massen
wann ist hochbetrieb
an welchem tag {time} ist am meisten los
spitzentag im büro
welcher tag ist der trubeligste
an welchem tag ist in {place} am meisten betrieb
vollster wochentag in {place}
an welchem tag sind die meisten in {place}
welcher tag ist der stressigste in {place}
wann ist am meisten andrang
`,
  'emptiest-place': `
welche etage ist am leersten
wo ist am wenigsten los
welches büro ist am ruhigsten
wo habe ich meine ruhe
wo ist noch viel platz
in welchem stock ist es ruhig
welcher standort ist gerade leer
wo kann ich ungestört telefonieren
wo sitzen am wenigsten leute
auf welcher etage hab ich platz
wo finde ich ein ruhiges eckchen
leerstes büro bitte
wo ist es nicht so voll
welcher stock ist am wenigsten belegt
wo geht es ruhig zu
welcher standort hat die geringste auslastung
was ist leerer, {place} oder {place}
welches büro ist leerer, {place} oder {place}
ich brauch ruhe, wo soll ich hin
wo ist weniger los, {place} oder {place}
wo kann man sich heute ausbreiten
welche ebene ist am freiesten
wo ist kaum jemand
auf welchem stock ist es ruhig
wo hab ich meine ruhe
wo sind am wenigsten leute
ich muss telefonieren, wo ist es ruhig
wo kann ich mich konzentrieren
wo ist tote hose heute
wo sitzt kaum jemand
leerster stock in {place}
welches büro ist heute am wenigsten besucht
wo gibts noch am meisten platz
wo störe ich niemanden
wo ist noch am meisten luft
ruhigste ecke in {place}
in welchem geschoss ist am wenigsten los
welcher standort ist am leersten {time}
brauche ein stilles plätzchen, welche etage
wo bin ich ungestört
wo ist es in {place} am ruhigsten
wo isses am ruhigsten, muss mich konzentrieren
muss telefonieren, welche etage in {place} hat am wenigsten leute
ruhigste etage in {place}
wo hab ich in {place} meine ruhe
in welchem stock ist am wenigsten los
welches büro ist am leersten
wo ist am meisten platz in {place}
leerster stock und wie viele sitzen da
welcher stock in {place} taugt für nen ruhigen vormittag
und die leerste etage dort
muss mich konzentrieren, ruhigste etage in {place} und wie viele sind da
brauch ruhe, wo in {place} ist am wenigsten los und wie viele sitzen da
`,
  'fullest-place': `
welche etage ist am vollsten
wo ist am meisten los
welches büro ist am vollsten
wo sind die meisten leute
welcher standort ist am stärksten belegt
wo tobt der bär
in welchem stock ist es am lautesten
wo ist der meiste betrieb
welches büro hat die höchste auslastung
was ist voller, {place} oder {place}
wo ist mehr los, {place} oder {place}
auf welcher etage drängeln sich alle
wo brummt es heute
welcher standort platzt aus allen nähten
wo halten sich die meisten kollegen auf
wo ist es besonders voll
welches stockwerk ist am meisten besucht
vollste etage
wo trifft man heute die meisten
in welchem büro ist am meisten los
wo knubbelt es sich
auf welcher etage sind die meisten leute
wo tummeln sich alle
wo drängelt sichs am meisten
welcher stock ist gerammelt voll
wo sind die meisten plätze belegt
in welchem büro sitzen die meisten
wo ist der größte andrang
wo steppt heut der bär
welche etage sollte ich meiden weil voll
wo ist der meiste trubel
das vollste stockwerk in {place}
welcher standort ist am besten besucht
wo treffe ich die meisten leute
wo ist am meisten betrieb {time}
in welchem stock ist am meisten los in {place}
wo steppt der bär
wo steppt in {place} der bär, welche etage
welches büro platzt grad aus allen nähten
in welchem stock in {place} ist der teufel los
wo sitzen die meisten
`,
  'free-seats': `
sind noch plätze frei {place}
gibt es freie schreibtische {place}
wie viele plätze sind {place} noch frei
ist noch ein platz frei
krieg ich {place} noch einen tisch
freie arbeitsplätze {place}
wo kann ich mich hinsetzen
hat {place} noch was frei
ist {time} noch ein schreibtisch frei {place}
ich bräuchte einen platz {place}
wie viele sitzplätze sind übrig
finde ich {place} noch einen stuhl
ist noch irgendwo platz für mich
haben wir genug plätze {place}
gibts noch freie tische
passt noch einer rein {place}
passen noch fünf leute {place}
kapazität {place}, wie viel ist frei
reichen die plätze {place} für {number} leute
wir kommen zu {number}, ist platz
wie viel platz ist noch {place}
unbesetzte arbeitsplätze
sind alle tische belegt {place}
bekomm ich {time} einen arbeitsplatz {place}
anzahl freier plätze {place}
plätze {place} {time}
muss ich stehen oder ist was frei
sind noch desks verfügbar {place}
ist noch was frei in {place}
gibts noch nen platz auf {place}
wie viele plätze sind noch frei in {place}
find ich noch einen schreibtisch in {place}
passen wir zu {number} noch rein in {place}
freie tische?
ist noch platz auf {place}
kann ich mich in {place} noch irgendwo hinsetzen
wo sind noch freie plätze
alles belegt in {place}?
wie viele stühle sind frei
platz für {number} leute in {place}?
haben die in {place} noch platz
reicht der platz auf {place} für {number}
gibts noch arbeitsplätze
ist noch irgendwo ein tisch frei
kriegen wir alle einen platz in {place}
krieg ich auf {place} noch nen platz
ist auf {place} noch was frei
noch plätze frei auf {place}
gibts auf {place} noch schreibtische
wie viele plätze sind auf {place} noch frei
find ich in {place} noch nen tisch
hat's noch platz in {place}
was frei auf {place}?
`,
  'which-places': `
welche büros gibt es
welche standorte habt ihr
welche etagen hat {place}
wo haben wir überall büros
liste der standorte
wie viele stockwerke hat {place}
zeig mir alle büros
in welchen städten sind wir vertreten
welche niederlassungen kennst du
was für standorte gibts bei uns
wie viele büros hat die firma
nenn mir alle etagen von {place}
gibt es ein büro {place}
haben wir einen standort {place}
sind wir auch {place} vertreten
wo überall hat die firma räume
wie heißen die standorte
wie heißen die stockwerke {place}
wie viele plätze hat {place}
wie groß ist {place}
an welchen orten kann ich arbeiten
welche gebäude gehören zu uns
gibt es {place} mehrere etagen
wie hoch ist {place} gebaut
standortübersicht
welche locations haben wir
welche büros haben wir
wo gibts uns überall
nenn mir alle standorte
in welchen städten sitzen wir
liste der büros
welche orte kennst du
was für standorte gibts
gibt es ein büro in hamburg
haben wir auch was in münchen
zeig die stockwerke von {place}
wie viele büros gibt es
wie viele plätze hat {place} insgesamt
alle niederlassungen bitte
wo kann man überall arbeiten
welche gebäude gehören uns
wie heißen unsere büros
wie viele etagen hat {place}
was für stockwerke gibts in {place}
welche standorte gibts
wie viele leute passen auf die etagen in {place}
wo sitzen wir überall
welche häuser haben wir
wo sitzen wir nochmal überall
`,
  'when-open': `
wann hat {place} offen
wann macht {place} auf
wann schließt {place}
öffnungszeiten {place}
hat {place} {time} geöffnet
ist {place} {time} offen
bis wann ist {place} offen
komme ich {time} ins büro rein
ab wann kann man rein
wann machen die zu
hat das büro {time} auf oder steh ich vor verschlossener tür
wie lange ist {place} heute besetzt
ist {place} am wochenende zugänglich
um wie viel uhr wird {place} aufgesperrt
wann wird {place} abgeschlossen
bürozeiten {place}
kann man {time} {place} arbeiten oder ist da zu
ist {time} zu
ist {place} an feiertagen offen
hat {place} über die feiertage auf
ab wie viel uhr ist jemand da der aufmacht
wie lange darf ich abends bleiben
bis wann kommt man abends raus
wann öffnet {place} morgens
geht {time} die tür {place} auf
steht man {time} vor verschlossenen türen
von wann bis wann ist {place} auf
öffnungszeiten von {place}
hat {place} {time} offen
{place}, ist das {time} offen
kommt man {time} in {place} rein
ab wann kann ich ins büro
wie lange kann ich in {place} bleiben
wann wird abgeschlossen in {place}
kann ich {time} in {place} arbeiten oder ist zu
ist {place} {time} geöffnet oder zu
macht {place} {time} früher zu
ab wieviel uhr ist offen
darf man am {time} rein
bis wann muss ich draußen sein in {place}
ist {time} überhaupt offen
um wieviel uhr macht {place} auf
kann ich {time} in {place} rein
komm ich {time} in {place} rein
wann wird in {place} abgesperrt
ab wann ist {place} auf
wann macht {place} dicht
wie lang kann ich in {place} bleiben
ab wann komm ich morgens in {place} rein
ist {place} {time} zu
`,
  'closed-days': `
an welchen tagen ist {place} geschlossen
wann ist {place} zu
schließtage {place}
welche feiertage gelten {place}
wann haben wir betriebsferien
gibt es brückentage an denen zu ist
hat {place} zwischen den jahren geschlossen
wann ist das nächste mal zu
welche tage bleibt {place} zu
liste der schließtage
ist {place} an weihnachten zu
wann macht die firma dicht
geschlossene tage {place}
wann ist {place} komplett gesperrt
nächster feiertag {place}
wann sind betriebsferien {place}
an welchem datum ist {place} nicht offen
gibt es {time} schließtage
wann ist betriebsruhe
wann kommt keiner rein weil zu ist
wann macht {place} zu über die feiertage
ist zwischen den jahren geschlossen
an welchen tagen ist {place} dicht
feiertage in {place}
wann ist der nächste feiertag
gibts brückentage wo zu ist
welche tage ist das büro gesperrt
ist in {place} an heiligabend zu
betriebsferien {place}
geschlossene tage bitte
an welchen daten kommt man nicht rein
ist {place} {time} zu wegen feiertag
wann haben wir alle frei
kommende schließungen
hat {place} über ostern offen oder zu
betriebsruhe wann
welche feiertage gelten für {place}
wann hat {place} zu
`,
} as const satisfies Sentences;
