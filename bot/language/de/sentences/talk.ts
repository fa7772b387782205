import type { Sentences } from '../../language.ts';

/** Politeness, help, answers to the bot, and sentences that continue the conversation. */
export const talk = {
  help: `
hilfe
was kannst du
wie funktioniert das
ich komm nicht klar
welche befehle gibt es
was kann ich dich fragen
erklär mir was du machst
wofür bist du gut
anleitung bitte
kannst du mir helfen
gib mir ein beispiel
wer bist du
was bist du für ein bot
ich weiß nicht was ich schreiben soll
wie trage ich mich ein
wie geht das mit dem eintragen
wie ändere ich meinen status
wie sag ich dir dass ich im urlaub bin
was für funktionen hast du
bist du ein mensch
was kann ich hier alles fragen
wie geht das hier
zeig mal was du drauf hast
erklär mir wie du funktionierst
ich kenn mich nicht aus, was kannst du
welche fragen verstehst du
gib mir ein paar beispiele
wie sag ich dir wo ich bin
was muss ich schreiben damit du mich verstehst
bedienungsanleitung
ich brauch hilfe
wie benutzt man dich
was weißt du alles
stell dich mal vor
wozu gibts dich
kannst du mir kurz erklären was du machst
bin neu hier, was geht
was hast du drauf
was kannst du so
`,
  hello: `
hallo
guten morgen
moin
servus
hi
grüß gott
hey bot
na du
mahlzeit
guten tag
schönen guten abend
huhu
grüezi
hallöchen
tach auch
moinsen
guten tag zusammen
hi du
tach
guten abend
hey na
grüß dich
hallo wie gehts
tagchen`,
  thanks: `
danke
vielen dank
super danke dir
alles klar
passt
tschüss
bis morgen
perfekt
dankeschön
gut zu wissen
merci
top
schönen feierabend
prima danke
hast mir geholfen
sehr lieb von dir
klasse gemacht
bis dann
super danke
dankeschön dir
vielen lieben dank
spitze
danke das wars schon
prima, danke dir
klasse
besten dank
sehr nett von dir
hilft mir weiter
dank dir
alles klar danke
danke fürs nachschauen
passt, danke`,
  yes: `
ja
ja klar
genau
mach das
stimmt
richtig
jo
gerne
auf jeden fall
ja bitte
passt so
korrekt
so ist es
nur zu
einverstanden
jo passt
genau so
ja gern
ja so machen
stimmt genau
jep
ja die meine ich
mach mal
na klar, los
ja das passt so
jawohl
ja richtig`,
  no: `
nein
doch nicht
nein danke
lass es
abbrechen
nö
lieber nicht
herrje nein lass es
vergiss es
quatsch nein
bloß nicht
um himmels willen nein
stopp
ach lass mal
so nicht
auf keinen fall
war nicht so gemeint
nee lass
nein bitte nicht
mach das nicht
nein das mein ich nicht
besser nicht
ne danke
passt nicht
lass es bleiben
nein stopp
keinesfalls`,
  'and-then': `
und {time}
und wie ist es {time}
und am {time}
wie sieht es {time} aus
dasselbe für {time}
und {time} dann
wie wärs {time}
ok und {time}
was ist mit {time}
und wie schauts {time} aus
und was ist {time}
dann eben {time}
oder {time} vielleicht
und {time} so
das gleiche für {time}
und jetzt für {time}
gut und {time} dann
wie wärs mit {time}`,
  'day-after': `
und am tag danach
und danach
am nächsten tag
und den tag drauf
und tags darauf
einen tag später
und am tag darauf
wie siehts am folgetag aus
und einen tag später
am nächsten tag auch
und dann der tag danach
tags darauf?
und am übernächsten`,
  choose: `
die zweite
der erste
nummer {number}
ich meine die erste
die letzte
option {number}
den zweiten bitte
der untere
letzteres
ersteres
ich mein die erste
nummer {number} bitte
nimm die {number}
den letzten
das erste davon
die aus dem {department}
den in {place}
der mittlere
nein die andere`,
  'until-when': `
bis wann
und bis wann
wie lange
wie lange noch
bis wie viel uhr
seit wann
und bis wann gilt das
bis wann läuft das denn
bis zu welchem tag
wann ist das vorbei
wie lang bleibt das so stehen
bis wieviel uhr
wann endet das
und ende wann
auf wie lange`,
  nothing: `
wer hat den kaffee leer gemacht
mir ist langweilig
ich liebe dich
du bist doof
so ein mist
na toll
ach du lieber himmel
mei war das schön
das kann doch nicht wahr sein
ich bin müde
ich bin hungrig
ich bin genervt
ich bin heut nicht ganz auf der höhe
ich bin fertig mit der präsentation
bin im stress
ich bin zufrieden
ich bin dafür
bin dabei
bin gespannt
ich bin am ende meiner kräfte
bin mit {who} befreundet
ich bin der meinung dass {who} recht hat
{who} hat geburtstag
{who} ist nett
{who} ist die beste
{who} hat mir das gesagt
{who} hat gekündigt
{who} hat gestern abend tore geschossen
{who} ist befördert worden
{who} meinte das sei ok
wo wohnt {who}
ist {who} verheiratet
welche rolle hat {who}
mag {who} pizza
hat {who} ein auto
{who} ist in {place} geboren
{who} zieht nach {place}
{place} ist eine schöne stadt
was kostet ein flug nach {place}
wie weit ist es bis {place}
hotel {place} gesucht
es zieht {place}
{time} ist feiertag
{time} ist fußball
{time} ist weihnachtsfeier
was machen wir {time}
hast du {time} zeit
{time} müssen wir abgeben
das projekt ist bis {time} fällig
{time} gibts gehalt
ich muss {time} zum zahnarzt
ich muss noch die folien machen
ich schau mir das an
schicke ich dir später
hab dir eine mail geschrieben
können wir kurz telefonieren
ruf mich mal an
wer hat das ticket bearbeitet
wer ist zuständig für rechnungen
wer schreibt das protokoll
wer hat den schlüssel
wer gewinnt die meisterschaft
wer ist bundeskanzler
wer bringt kuchen mit
wer kann excel
wer kennt sich mit sap aus
ich brauche urlaub
ich hätte gern einen kaffee
ich hätte gern frei
wenn ich nur im urlaub wäre
vielleicht komm ich {time}
mal sehen ob ich {time} komme
wäre schön wenn du mal was sinnvolles sagst
das stimmt nicht
das ist falsch
das hab ich nicht gemeint
du verstehst mich nicht
häh
was soll das
wie bitte
egal
weiß nicht
keine ahnung
kommt drauf an
schau ma mal
geht so
nicht schlecht
oh mann
haha
lol
test
test 123
asdf
blabla
schreib mir ein gedicht
was ist der sinn des lebens
glaubst du an gott
hast du gefühle
wie heißt du mit vornamen
magst du mich
was hältst du von {who}
was hältst du von {place}
die kollegen aus {department} sind super
{department} hat angerufen
wer leitet {department}
was macht {department} eigentlich
{department} nervt
die zahlen von {department} fehlen noch
mein chef nervt
mein team ist spitze
meine chefin hat mir freigegeben
meine frau ist im krankenhaus
mein mann ist zuhause
mein kind ist krank
mein auto ist in der werkstatt
es schneit
stau auf der a8
der strom ist weg
gestern war ein guter tag
{who} war gestern echt lustig
{who} sagt er kommt {time}
{who} ist angeblich krank
{who} hat gesagt ich soll {time} kommen
ich soll dir von {who} ausrichten dass er krank ist
jemand hat mein essen geklaut
wir sollten mal wieder zusammen mittagessen
lass uns {time} treffen
treffen wir uns {time} {place}
freu mich auf {time}
frohe weihnachten
schönes wochenende euch allen
alles gute zum geburtstag
gute besserung {who}
herzlichen glückwunsch {who}
willkommen im team {who}
prost
guten appetit
mein zug hat verspätung
der kunde kommt {time}
schick mir mal die folien
{who} hat das super gemacht
schönes wetter heute
hast du das spiel gesehen {time}
das budget für {department} ist durch
ich hab meinen laptop vergessen
wir releasen {time}
unterschreib bitte den vertrag
{who} schuldet mir ein mittagessen
wer hat das geschrieben
warum läuft mein test nicht
mein rücken tut weh
{who} hat {time} geburtstag
die rechnung ist {time} fällig
hat {who} die mail geschickt
ist {who} im call
kann {who} das reviewen
die präsentation für {time} ist fertig
ich meld mich {time}
wir brauchen leute fürs {department}
{who} wurde befördert
wie ist der plan fürs projekt
lass uns {time} reden
bist du ein roboter
das ergibt keinen sinn
das leben ist schön
ich überlegs mir
mir egal
wie viele tore hat {place} geschossen
lass mal was essen gehen
wo ist mein kugelschreiber
ich bin gleich wieder da
ich bin auf dem sprung
bin in einem meeting
bin am telefon
bin kurz kaffee holen
ich bin so müde
er sagte ich bin krank
sie meinte ich bin im homeoffice
er hat gesagt ich bin in {place}
die sagen ich bin versteckt
eventuell {time} in {place}, weiß noch nicht
{who} meint sie ist {time} remote
falls die bahn streikt bin ich daheim
ich war {time} nur remote
wär gern {time} in {place}
war {time} in {place}
mal sehen ob ich {time} komm
ich wohn ja quasi im büro
der kaffee ist alle
die bahn hat wieder verspätung
`,
} as const satisfies Sentences;
