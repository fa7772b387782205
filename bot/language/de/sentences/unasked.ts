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
steht bei mir {time} etwas dauerhaft`,
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
regel beenden`,
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
regel doch nicht`,
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
wart auf {who} und sag mir dann bescheid`,
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
jeden morgen melden ob {who} da ist`,
  follow: `
ja sag mir bescheid wenn {who} da ist
ja bitte melde dich wenn {who} kommt
ja gib mir bescheid sobald {who} da ist
ja benachrichtige mich wenn {who} eintrifft`,
  'follow-daily': `
ja sag mir jeden tag bescheid wenn {who} da ist
ja bitte täglich bescheid wenn {who} kommt
ja jeden tag melden wenn {who} da ist
ja benachrichtige mich täglich wenn {who} eintrifft`,
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
ich möchte {who} nicht länger folgen`,
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
wer hat um bescheid über mich gebeten`,
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
keine follower bitte`,
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
gib das folgen frei`,
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
ich vergess das immer, frag mich morgens`,
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
keine erinnerung mehr`,
  'not-today': `
heute nicht
nicht heute
für heute nicht
heute keine frage
lass mich heute in ruhe
heute bitte nicht fragen
heute überspringen
frag morgen wieder`,
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
informier die gruppe jeden morgen wer vor ort ist`,
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
bericht abschalten`,
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
wann fragst du mich morgens`,
  'send-warnings': `
sende warnungen hierher
ich möchte warnungen bekommen
schick mir die warnungen
warnungen in diesen kanal
melde störungen hier
gib hier bescheid wenn etwas nicht läuft
warnungen aktivieren
fehler bitte hierher melden
admin warnungen hier`,
  'stop-warnings': `
keine warnungen mehr
stopp die warnungen
warnungen abstellen
sende hier keine warnungen mehr
schalte die warnmeldungen aus
keine störungsmeldungen mehr
warnungen deaktivieren`,
} as const satisfies Sentences;
