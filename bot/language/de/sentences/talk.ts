import type { Sentences } from '../../language.ts';

/** Politeness, help, answers to the bot, and what continues what was said before. */
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
bist du ein mensch`,
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
tach auch`,
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
bis dann`,
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
einverstanden`,
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
war nicht so gemeint`,
  'and-then': `
und {time}
und wie ist es {time}
und am {time}
wie sieht es {time} aus
dasselbe für {time}
und {time} dann
wie wärs {time}
ok und {time}
was ist mit {time}`,
  'day-after': `
und am tag danach
und danach
am nächsten tag
und den tag drauf
und tags darauf
einen tag später`,
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
ersteres`,
  'until-when': `
bis wann
und bis wann
wie lange
wie lange noch
bis wie viel uhr
seit wann`,
  nothing: `
wie wird das wetter morgen
wer hat den kaffee leer gemacht
der drucker spinnt schon wieder
mir ist langweilig
erzähl mir einen witz
was gibts in der kantine
wann fährt der nächste bus
kannst du mir ein taxi rufen
wie spät ist es
welcher tag ist heute
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
grüß {who} von mir
richte {who} schöne grüße aus
ruf {who} an
schreib {who} eine mail
wie ist die telefonnummer von {who}
wie alt ist {who}
wo wohnt {who}
ist {who} verheiratet
wie lautet die email von {who}
welche rolle hat {who}
mag {who} pizza
hat {who} ein auto
was verdient {who}
{who} ist in {place} geboren
{who} zieht nach {place}
{place} ist eine schöne stadt
was kostet ein flug nach {place}
wie weit ist es bis {place}
wie komme ich nach {place}
wie ist das wetter {place}
gibt es {place} eine kantine
wo ist {place} die toilette
wo sind die parkplätze {place}
kann ich {place} einen raum buchen
wo liegt {place}
hotel {place} gesucht
gutes restaurant {place}
der aufzug {place} ist kaputt
die heizung {place} geht nicht
es zieht {place}
das wlan {place} ist langsam
{time} ist feiertag
{time} ist fußball
{time} ist weihnachtsfeier
was machen wir {time}
hast du {time} zeit
wann ist das meeting {time}
verschieb den termin auf {time}
stell einen wecker auf {time}
erinner mich {time} an die besprechung
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
schau mal in den kalender
wer hat das ticket bearbeitet
wer ist zuständig für rechnungen
wer schreibt das protokoll
wer hat den schlüssel
wer gewinnt die meisterschaft
wer ist bundeskanzler
wer bringt kuchen mit
wer kann excel
wer kennt sich mit sap aus
wie viel ist zwölf mal zwölf
wie viele urlaubstage habe ich noch
wie beantrage ich urlaub
wann kommt das gehalt
wo finde ich das formular
wie heißt das passwort
mein rechner geht nicht
ich brauche eine neue maus
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
übersetz mir das ins englische
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
die bahn hat verspätung
es schneit
stau auf der a8
der strom ist weg
der server ist down
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
guten appetit`,
} as const satisfies Sentences;
