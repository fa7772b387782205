import type { IntentName } from '../../intent-name.ts';

/** Offices, floors, seats, and what is usual in them. */
export const places = {
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
ist {place} generell eher leer`,
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
bei welchem tag ist am meisten platz`,
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
wann ist {place} normalerweise am meisten los`,
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
wo ist kaum jemand`,
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
wo knubbelt es sich`,
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
sind noch desks verfügbar {place}`,
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
welche locations haben wir`,
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
von wann bis wann ist {place} auf`,
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
wann kommt keiner rein weil zu ist`,
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
wer bleibt am längsten`,
} satisfies Partial<Record<IntentName | 'nothing', string>>;
