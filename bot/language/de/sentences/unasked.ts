import type { Sentences } from '../../language.ts';

/** Weekly rules, plans, and messages that the bot sends unasked. */
export const unasked = {
  'my-rules': `
was sind meine wochenregeln
welche regeln habe ich
welche regeln gelten bei mir
meine regeln
welche festen tage habe ich eingetragen
zeig mir meine wöchentlichen einträge
was hab ich dauerhaft eingestellt
was ist bei mir jede woche eingetragen
welche wiederkehrenden einträge hab ich
liste meine regeln
hab ich regeln angelegt
gibt es für mich eine wochenregel
meine regelmäßigen bürotage
welche wöchentlichen angaben gibts von mir
mein wochenplan
steht bei mir {time} etwas dauerhaft
welche regeln gelten für mich jede woche
was ist bei mir wöchentlich eingetragen
welche festen tage hab ich
zeig meine wiederkehrenden tage
was hab ich für jede woche gesagt
hab ich einen festen homeofficetag hinterlegt
welche dauertermine hast du von mir
liste meine wochenregeln
gibts bei mir regelmäßige tage
mein wochenmuster bitte
welche serie hab ich angelegt
bin ich montags fest eingetragen
was hast du als meine stammtage
meine dauerregeln
welche wöchentlichen einträge hab ich
was gilt bei mir immer
welche festen tage hab ich bei dir drin
was hab ich für feste tage
meine regelmäßigen tage
was hab ich wöchentlich eingestellt
welche tage wiederholen sich bei mir
`,
  'end-plans': `
lösche meine pläne
lösche meinen plan für {time}
streich {time}
streich meinen plan für {time}
nimm {time} wieder raus
nimm meinen homeofficetag {time} raus
entferne meine angabe für {time}
lösch was ich für {time} gesagt habe
lösche alles was ich geplant habe
storniere meinen urlaub {time}
storniere meinen bürotag {time}
vergiss meinen plan für {time}
meine pläne löschen
alle meine pläne löschen
kannst du {time} bei mir rausnehmen
{time} bitte wieder löschen
bitte meinen eintrag für {time} entfernen
lösche meine einträge für {time}
streiche meine planung für {time}
mach meinen plan für {time} weg
ich brauche den urlaub {time} nicht, streich ihn
{time} doch nicht, nimm es raus
lösch sie wieder
nimm meine planung zurück
was ich für {time} angegeben habe bitte löschen
nimm meinen plan für {time} raus
{time} wird nix, bitte löschen
streich {time} wieder
meine pläne bitte alle löschen
lösch was ich für {time} gesagt hab
{time} fällt aus, nimm das weg
doch kein urlaub {time}, löschen
mein urlaub {time} ist gestrichen
plan für {time} verwerfen
entfern den eintrag {time}
ich brauch {time} nicht mehr frei, rausnehmen
das mit {time} hat sich erledigt
vergiss was ich für {time} geplant hatte
{time} bitte wieder austragen
stornier meinen bürotag {time}
zieh meinen plan für {time} zurück
komm {time} doch nicht, lösch das
alle geplanten tage weg
trag mich {time} wieder aus
`,
  'end-rules': `
beende meine wochenregeln
lösche meine regel für {time}
{time} nicht mehr
mittwochs nicht mehr
freitags nicht mehr remote
lösch alle regeln
meine regeln löschen
ab jetzt {time} nicht mehr im homeoffice
{time} komme ich nicht mehr regelmäßig
die regel für {time} gilt nicht mehr
stopp meine wochenregel
schaff die regeln ab
ich bin {time} nicht mehr {place}
entferne die wöchentliche regel
keine wochenregel mehr
die festen tage kannst du streichen
vergiss meine regel {time}
heb die regel auf
hör auf mich {time} einzutragen
regel beenden
meine feste regel gilt nicht mehr
{time} ist nicht mehr mein homeofficetag
lösch die wochenregel
die regel für {time} beenden
ich bin {time} nicht mehr fest in {place}
streich meine festen tage
trag mich {time} nicht mehr jede woche ein
mein fester {time} fällt weg
alle wiederkehrenden einträge löschen
beende meine dauerregeln
das mit jedem {time} stimmt nicht mehr, raus damit
die serie am {time} bitte beenden
kein regelmäßiges homeoffice mehr {time}
wöchentliches kann weg
die wöchentliche regel {time} aufheben
ich arbeite {time} nicht mehr immer daheim
stammtage löschen
hör auf mich jeden {time} als remote zu führen
die regelmäßigen tage rausnehmen
lösch das mit {time} wieder`,
  'undo-rules': `
mach meine wochenregeln rückgängig
nimm die regel zurück
die wochenregel wieder zurücknehmen
regeln rückgängig machen
die letzte regel war falsch
regel widerrufen
wochenregel rückgängig bitte
stell meine regeln wieder her
das mit der regel war ein versehen
regel doch nicht
nimm die wöchentliche regel zurück
das mit jede woche war ein versehen, zurücknehmen
die regel eben wieder weg
doch nicht jede woche, mach das rückgängig
wöchentliche regel widerrufen
die wiederholung war falsch, nimm sie zurück
mach die serie wieder rückgängig
die dauerregel von eben bitte rückgängig machen`,
  'ask-to-follow': `
sag mir bescheid wenn {who} da ist
melde dich sobald {who} kommt
gib laut wenn {who} auftaucht
benachrichtige mich wenn {who} eintrifft
ich möchte wissen sobald {who} da ist
ping mich an wenn {who} reinkommt
sag bescheid wenn {who} im büro ist
informier mich sobald {who} ankommt
ich will {who} nicht verpassen, meld dich wenn er da ist
wenn {who} kommt schreib mir
schick mir eine nachricht wenn {who} da ist
folge {who}
ich möchte {who} folgen
kannst du mir bescheid geben wenn {who} wieder da ist
erinner mich wenn {who} im haus ist
weck mich wenn {who} erscheint
sobald {who} {place} ist will ich das wissen
alarm wenn {who} kommt
gib mir ein zeichen sobald {who} eintrudelt
stups mich an wenn {who} da ist
lass mich wissen wenn {who} kommt
halt mich auf dem laufenden wann {who} kommt
wart auf {who} und sag mir dann bescheid
sag mir wenn {who} da ist
gib laut wenn {who} reinkommt
meld dich sobald {who} eintrifft
ich warte auf {who}, gib bescheid
schreib mir wenn {who} im haus ist
wenn {who} kommt sag mir was
sobald {who} da ist will ichs wissen
pling mich an wenn {who} kommt
lass es mich wissen wenn {who} in {place} ankommt
kannst du mir bescheid sagen wenn {who} da ist
halt mal ausschau nach {who}
nachricht an mich wenn {who} auftaucht
ich müsst wissen wann {who} kommt, meld dich dann
informier mich sobald {who} da ist
erinner mich wenn {who} im büro ist
sag bescheid falls {who} heute noch kommt
pass auf wann {who} kommt und sag mirs
benachrichtige mich bei ankunft von {who}
gib mir bescheid wenn {who} auftaucht
schreib mir sobald {who} im büro ist
meld dich wenn {who} kommt
gib laut wenn {who} eintrudelt
`,
  'ask-to-follow-daily': `
sag mir jeden tag bescheid wenn {who} da ist
melde dich täglich wenn {who} kommt
jedes mal wenn {who} kommt schreib mir
benachrichtige mich immer wenn {who} im büro ist
folge {who} dauerhaft
ich will jeden tag wissen ob {who} da ist
immer bescheid sagen wenn {who} auftaucht
täglich eine nachricht wenn {who} eintrifft
abonniere {who}
bis auf weiteres bescheid wenn {who} kommt
sag mir von nun an immer wenn {who} da ist
jeden morgen melden ob {who} da ist
sag mir jeden tag wenn {who} im haus ist
meld dich täglich wenn {who} kommt
ich will jeden tag wissen wenn {who} da ist
ab jetzt immer bescheid geben wenn {who} eintrifft
jedes mal wenn {who} auftaucht schreib mir
gib mir tag für tag bescheid sobald {who} da ist
dauerhaft melden wenn {who} ankommt
informier mich täglich über die ankunft von {who}
jeden morgen wo {who} reinkommt eine nachricht an mich
bis auf weiteres bescheid sagen wenn {who} in {place} ist
immer wenn {who} reinschneit sag mir was
ich möcht täglich mitkriegen ob {who} da ist
pling mich jeden tag an wenn {who} kommt
behalt {who} dauerhaft im auge für mich
sag mir jeden morgen bescheid wenn {who} da ist
meld dich jeden tag wenn {who} da ist
jedes mal wenn {who} kommt bitte melden
`,
  follow: `
ja sag mir bescheid wenn {who} da ist
ja bitte melde dich wenn {who} kommt
ja gib mir bescheid sobald {who} da ist
ja benachrichtige mich wenn {who} eintrifft
ja, sag mir bescheid wenn {who} da ist
ok ja, meld dich sobald {who} kommt
genau, gib mir bescheid wenn {who} eintrifft
ja mach das, nachricht wenn {who} da ist
jo, schreib mir sobald {who} auftaucht
gern, sag bescheid wenn {who} im büro ist
ja bitte einmal melden wenn {who} ankommt`,
  'follow-daily': `
ja sag mir jeden tag bescheid wenn {who} da ist
ja bitte täglich bescheid wenn {who} kommt
ja jeden tag melden wenn {who} da ist
ja benachrichtige mich täglich wenn {who} eintrifft
ja, jeden tag bescheid wenn {who} da ist
genau, täglich melden sobald {who} kommt
ok ja, jeden morgen wenn {who} eintrifft
ja bitte jedes mal schreiben wenn {who} da ist
jo, jeden tag melden wenn {who} ankommt
gern, tagtäglich bescheid wenn {who} auftaucht`,
  unfollow: `
{who} nicht mehr folgen
sag mir nicht mehr bescheid wenn {who} da ist
hör auf mir von {who} zu schreiben
keine meldungen mehr über {who}
entfolge {who}
ich will nichts mehr von {who} hören
{who} abbestellen
stopp die nachrichten zu {who}
du brauchst mir wegen {who} nicht mehr bescheid geben
vergiss das mit {who}, keine meldung mehr
bescheid wegen {who} ist nicht mehr nötig
beende das folgen von {who}
nicht mehr melden wenn {who} kommt
folge niemandem mehr
ich möchte {who} nicht länger folgen
{who} ist da, brauchst nix mehr melden
folge {who} nicht mehr
meldung zu {who} abbestellen
hör auf mir wegen {who} zu schreiben
{who} interessiert mich nicht mehr, meldung löschen
keine nachricht mehr wenn {who} kommt
nimm {who} von meiner liste
die benachrichtigung für {who} kann weg
du musst nicht mehr auf {who} achten
ich will nix mehr von {who} hören
streich {who} aus meinen meldungen
beende das beobachten von {who}
{who} entfolgen
lass gut sein mit {who}, hab ihn schon getroffen
hat sich erledigt mit {who}, nicht mehr melden
stopp die meldungen über {who}
brauch keine infos mehr wenn {who} kommt
keine meldung mehr zu {who}
{who} nicht mehr melden
`,
  'my-followers': `
wer folgt mir
folgt mir jemand
wer bekommt bescheid wenn ich komme
wer beobachtet mich
zeig mir meine follower
wird jemand benachrichtigt wenn ich da bin
wem wird gemeldet dass ich da bin
hab ich follower
wer hat mich abonniert
wer lässt sich über mich informieren
wer verfolgt mich
gibt es leute die mir folgen
wer kriegt eine nachricht wenn ich auftauche
wer hat um bescheid über mich gebeten
wer lässt sich über mich benachrichtigen
wie viele leute folgen mir
kriegt jemand eine meldung wenn ich komme
wer wird informiert wenn ich im büro bin
wer hat einen alarm auf mich gesetzt
wer hat mich auf der liste
wem sagst du bescheid wenn ich da bin
wird mein chef benachrichtigt wenn ich ankomme
wer wartet drauf dass ich komme
gibt es leute die mich beobachten
zeig mir wer mir folgt
wer erfährt es wenn ich reinkomme
werde ich von irgendwem verfolgt
verfolgt mich wer
kriegt wer bescheid wenn ich komm
beobachtet mich jemand
hat mich einer abonniert
wer will wissen wann ich da bin
`,
  'forbid-followers': `
niemand darf mir folgen
verbiete das folgen
keiner soll benachrichtigt werden wenn ich komme
ich will nicht dass mir jemand folgt
alle follower entfernen und sperren
mir soll keiner mehr folgen
andere dürfen mir nicht folgen
schalt das folgen bei mir ab
blockier meine follower
lass nicht zu dass mir wer folgt
ich möchte nicht verfolgt werden
keine follower bitte
mir soll keiner folgen
ich will nicht dass leute bescheid kriegen wenn ich komme
schalt das folgen für mich ab
keiner darf mich abonnieren
sperr alle die mir folgen wollen
ich mag nicht beobachtet werden, verbiete es
niemand soll benachrichtigt werden wenn ich da bin
folger bitte alle rauswerfen
untersage das folgen
das folgen bei mir blockieren
nicht ok dass mir jemand folgt
andere sollen keine meldung über mich kriegen
wirf meine follower raus
ich verbiete dass mir wer folgt`,
  'allow-followers': `
andere dürfen mir folgen
man darf mir wieder folgen
folgen erlauben
erlaube follower
ich habe nichts dagegen wenn mir jemand folgt
mir dürfen wieder alle folgen
schalt das folgen wieder ein
kollegen können mir folgen
lass follower wieder zu
gib das folgen frei
ok mir darf man wieder folgen
hab nichts dagegen wenn mir leute folgen
von mir aus darf jeder bescheid kriegen wenn ich komme
folgen wieder erlauben
die kollegen dürfen mich wieder beobachten
heb die sperre fürs folgen auf
man darf mich wieder abonnieren
ich erlaube dass andere mir folgen
lass die leute mir wieder folgen
folger sind ok für mich`,
  'ask-each-morning': `
frag mich jeden morgen
frag mich jeden morgen um acht wo ich bin
erinnere mich morgens daran mich einzutragen
kannst du mich täglich fragen wo ich arbeite
schick mir morgens die frage
jeden morgen nachfragen bitte
ich möchte morgens gefragt werden
frag {time} ob ich ins büro komme
morgenfrage einschalten
werktags um {time} fragen wo ich bin
stell mir jeden tag die frage
frag mich an arbeitstagen nach meinem ort
erinner mich jeden tag um {time} an meinen status
du kannst mich ruhig jeden morgen fragen
ich vergess das immer, frag mich morgens
erkundige dich jeden morgen wo ich bin
ich vergess das immer, frag mich täglich
schick mir jeden tag um {time} die frage
frag werktags um {time} nach meinem status
stell mir die morgenfrage
erinner mich morgens dran meinen status zu setzen
fang an mich morgens zu fragen
ich hätte gern dass du jeden morgen nachfragst
frag mich doch in der früh immer wo ich arbeite
jeden arbeitstag um {time} nachfragen bitte
tägliche abfrage für mich aktivieren
kannst du mich täglich fragen wo ich stecke
hak jeden morgen bei mir nach
morgens bitte anstupsen damit ich was eintrage
melde mich für die morgenfrage an
frag jeden morgen nach wo ich bin
frag mich morgens wo ich arbeite
erkundige dich jeden morgen bei mir
frag mich täglich {time}
`,
  'stop-asking': `
frag mich nicht mehr
hör auf mich zu fragen
bitte keine frage mehr am morgen
morgenfrage abschalten
nicht mehr jeden morgen fragen
ich will nicht mehr gefragt werden
lass die fragerei
die tägliche frage nervt, bitte abstellen
stell die morgendliche frage ein
keine morgenfragen mehr
du brauchst mich morgens nicht mehr fragen
schluss mit den fragen am morgen
deaktiviere die erinnerung am morgen
keine erinnerung mehr
lass die fragerei am morgen
ich will morgens nicht mehr gefragt werden
genug gefragt, stell das ab
frag mich nicht mehr jeden tag
die morgenfrage kannst du dir sparen
nerv mich nicht mehr morgens
schluss mit der täglichen frage
keine nachfragen mehr in der früh
du brauchst mich nicht mehr täglich zu fragen
die tägliche abfrage bitte abstellen
ich sags dir schon selber, frag nicht mehr
morgenfrage abbestellen
lass das tägliche nachhaken
stell mir morgens keine fragen mehr
beende die morgendliche abfrage
kein wo bist du heute mehr bitte
du brauchst mich morgens nicht mehr zu fragen
hör auf mich morgens zu fragen
keine morgenfrage mehr
lass das mit der frage am morgen
`,
  'not-today': `
heute nicht
nicht heute
für heute nicht
heute keine frage
lass mich heute in ruhe
heute bitte nicht fragen
heute überspringen
frag morgen wieder
heute mal nicht
nee heute nicht
für heute lass gut sein
heute sag ich nix
heute will ich nicht
heute keine angabe
heute aussetzen`,
  'digest-here': `
schick jeden tag eine zusammenfassung hierher
jeden arbeitstag um 8 übersicht hierher
werktags eine liste in diesen chat
poste hier jeden morgen wer da ist
täglich um {time} eine übersicht
sende hier {time} wer im büro ist
mach jeden freitag einen überblick für nächste woche
kannst du hier jeden tag reinschreiben wer kommt
außer am wochenende jeden tag die liste posten
schreib jeden morgen in den kanal wer im büro ist
wöchentliche übersicht bitte in diesen kanal
abonniere die tägliche zusammenfassung
wir hätten gern jeden morgen die anwesenheitsliste hier
richte hier einen täglichen bericht ein
tagesübersicht um {time} in die gruppe
automatisch jeden tag posten wer da ist
jeden nachmittag die liste für morgen hier
immer montags um neun den überblick hierher
gib uns täglich bescheid wer da ist
schick uns den bericht jeden werktag
informier die gruppe jeden morgen wer vor ort ist
schick uns täglich um {time} eine liste
eine übersicht jeden werktag um {time} hier bitte
jeden freitag hier rein wer nächste woche kommt
wir hätten gern morgens eine liste in diesem kanal
schreib jeden tag in den chat wer im büro ist
tägliche zusammenfassung hier einschalten
kannst du hier werktags posten wer anwesend ist
gib uns jeden morgen einen überblick
montags immer die pläne der woche hier rein
werktags um {time} eine übersicht wer in {place} da ist
stell hier einen digest ein
jeden nachmittag hier rein wer morgen kommt
dieser kanal soll jeden tag die anwesenheit bekommen
wochenübersicht hier bitte
um {time} täglich sagen wer da ist
richte hier die tägliche übersicht ein
schick mir jeden werktag {time} wer in {place} ist
schick werktags {time} ne übersicht wer in {place} da ist
{time} bitte ne liste wer {time} kommt
{time} bitte eine übersicht wer {time} da ist
poste jeden morgen wer da ist
jeden tag {time} die liste bitte
tägliche übersicht {time}
schick uns morgens wer im büro ist
`,
  'stop-digest': `
beende die zusammenfassung
keine übersicht mehr
stopp den täglichen bericht hier
hör auf die liste hier zu posten
tägliche übersicht abbestellen
wir brauchen die zusammenfassung nicht mehr
schalte den digest aus
poste hier nichts mehr
die tagesübersicht bitte abstellen
keine liste mehr in diesem kanal
übersicht einstellen bitte
lass das mit der morgendlichen liste
bericht abschalten
die tägliche liste kann weg
schluss mit der übersicht hier
übersicht bitte wieder abbestellen
hör auf jeden morgen die liste zu posten
wir brauchen das nicht mehr, stell die übersicht ab
keine zusammenfassung mehr in diesem kanal
poste hier nicht mehr wer da ist
liest eh keiner, übersicht aus
den täglichen beitrag einstellen
nimm den kanal aus dem verteiler für die übersicht
digest abschalten
das tägliche update brauchts nicht mehr
lass die wochenübersicht künftig weg
die übersicht {time} brauch ich nicht mehr
stopp die tägliche liste
die liste {time} kannst du dir sparen
schick die übersicht nicht mehr
`,
  'my-subscriptions': `
was schreibst du mir alles
meine benachrichtigungen
welche nachrichten bekomme ich
wem folge ich
welchen leuten folge ich im moment
was hab ich abonniert
welche abos habe ich
worüber informierst du mich
zeig mir meine abos
von wem bekomme ich meldungen
über wen kriege ich bescheid
wen habe ich abonniert
bekomme ich eine übersicht von dir
welche erinnerungen sind eingestellt
was läuft bei mir automatisch
folge ich jemandem
folge ich {who}
wann fragst du mich morgens
was bekomme ich von dir automatisch
welche meldungen laufen für mich
was hab ich alles bei dir bestellt
zeig meine abos
schickst du mir irgendwas regelmäßig
welche nachrichten kriege ich von dir
was kommt hier automatisch in den chat
welche benachrichtigungen sind an
ist eine morgenfrage für mich aktiv
welche übersichten sind eingerichtet
wofür bin ich angemeldet
was schreibst du mir ungefragt
liste aller meiner meldungen
warum krieg ich nachrichten von dir, welche gibts
meine benachrichtigungen anzeigen
läuft hier eine übersicht
welche meldungen hab ich denn an
was hab ich alles abonniert
was schickst du mir alles
was krieg ich von dir automatisch
alle benachrichtigungen die ich eingestellt hab
`,
  'send-warnings': `
sende warnungen hierher
ich möchte warnungen bekommen
schick mir die warnungen
warnungen in diesen kanal
melde störungen hier
gib hier bescheid wenn etwas nicht läuft
warnungen aktivieren
fehler bitte hierher melden
admin warnungen hier
schick die warnungen in diesen chat
wenn was kaputt ist schreib es hier rein
störungen bitte hierher melden
ich bin admin und will die warnungen bekommen
gib hier alarm wenn das einsammeln nicht läuft
melde hier wenn zugangsdaten ablaufen
warn uns in diesem kanal bei problemen
fehler bitte hier posten
systemwarnungen hier abonnieren
admin warnungen hier einschalten`,
  'stop-warnings': `
keine warnungen mehr
stopp die warnungen
warnungen abstellen
sende hier keine warnungen mehr
schalte die warnmeldungen aus
keine störungsmeldungen mehr
warnungen deaktivieren
schick hier keine warnungen mehr
verschon mich mit den warnungen
warnungen bitte wieder abstellen
ich will nicht mehr gewarnt werden
nimm diesen chat aus den warnungen raus
um störungen kümmert sich jetzt wer anders, keine warnungen mehr an mich
warnmeldungen aus`,
} as const satisfies Sentences;
