import type { Language } from '../language.ts';

type Others =
  | 'hearsay'
  | 'for-office'
  | 'for-remote'
  | 'for-leave'
  | 'for-clear'
  | 'for-undo'
  | 'my-mode'
  | 'mode-track'
  | 'mode-display'
  | 'mode-off'
  | 'mode-off-now'
  | 'cannot-book'
  | 'cannot-reach'
  | 'cannot-remind'
  | 'cannot-else';

/** What is said of somebody else, modes, and what the bot cannot do. */
export const others: Pick<Language['phrases'], Others> = {
  hearsay: [
    '(laut|nach aussage von) <person> {word}* (<person>)? {word}*',
    '<person> (sagt|sagte|meint|meinte|schreibt|schrieb|behauptet|behauptete|glaubt|denkt) (mir|uns|dass)* (<person>|er|sie|ich|wir) {word}*',
    '<person> (hat|haben) (mir|uns)? (gesagt|geschrieben|erzählt|gemeint|behauptet) (dass)? (<person>|er|sie|ich|wir) {word}*',
    '(ich|wir)? (glaube|denke|meine|vermute|schätze|hörte|las|glauben|denken) (dass)? <person> (<v>|macht|hat|kommt|wird)? {word}*',
    '(ich|wir)? (habe|haben) (gehört|gelesen|gesehen) (dass)? <person> {word}*',
    '(angeblich|anscheinend|offenbar|vielleicht|vermutlich|wahrscheinlich|bestimmt|sicher) (<v>|hat|macht|kommt) <person> {word}*',
    '<person> (<v>|hat|macht|kommt) (angeblich|anscheinend|offenbar|vielleicht|vermutlich|wahrscheinlich|bestimmt|sicher|möglicherweise) {word}*',
    '<person> (müsste|dürfte|könnte|soll|sollte|muss|wollte|will) {word}*',
  ],
  'for-office': [
    '<set-for> (wieder)? (ein)? ({at}|(auf|für|als|nach|als in) {place}) (ein|um|setzen|stellen|eintragen|melden|markieren|umstellen)?',
    '(trage|notiere) (bitte)? (ein)? dass <people> (<be>|sitzt|arbeitet)? {at} (<be>|sitzt|arbeitet)?',
    '<people> (<be>|sitzt|arbeitet|kommt) {at} <enter-it>',
    '<people> (bitte)? ({at}|(auf|für|als) {place}) (setzen|stellen|eintragen|melden|markieren|umstellen)',
  ],
  'for-remote': [
    '<set-for> (ein)? (auf|als|für|ins)? (<remote>|<home>) (ein|um|setzen|stellen|eintragen|melden|markieren|umstellen)?',
    '(trage|notiere) (bitte)? (ein)? dass <people> <rv>? (<remote>|<home>) <rv>?',
    '<people> <rv> (<remote>|<home>) <enter-it>',
    '(trage|notiere) (bitte)? (für|bei) <people> (<remote>|<home>) ein?',
    '<people> (bitte)? (auf|als)? (<remote>|<home>) (setzen|stellen|eintragen|melden|markieren|umstellen)',
  ],
  'for-leave': [
    '<set-for> (ein)? (auf|als|für|in)? (<leave>|<ill>|<away>|<free>) (ein|um|setzen|stellen|eintragen|melden|markieren|umstellen)?',
    '<people> (<be>|hat) (<leave>|<ill>|<away>|<free>) <enter-it>',
    '(trage|notiere) (bitte)? (ein)? dass <people> (<be>|hat)? (<leave>|<ill>|<away>|<free>) (<be>|hat)?',
    '(trage|notiere) (bitte)? (für|bei) <people> (<leave>|<ill>|<free>) ein?',
    '<people> (bitte)? (auf|als|in)? (<leave>|<ill>|<away>) (setzen|stellen|eintragen|melden|markieren|umstellen)',
    'melde <people> (<ill>|ab)',
  ],
  'for-clear': [
    '<set-for> (wieder)? (zurück)? (auf|zu|in) (automatisch|automatik|automatischen modus) (zurück|setzen|stellen)?',
    '<people> <be> (wieder)? (zurück)? (auf|im)? (automatisch|automatik|automatischen modus)',
    '<people> (wieder|zurück)* (auf) (automatisch|automatik) (setzen|stellen)?',
    '(lösche|entferne|setze|beende) (bitte)? (den|die)? <entry> von <people> (zurück)?',
    '(den|die)? <entry> von <people> (löschen|zurücksetzen|entfernen|beenden)',
  ],
  'for-undo': [
    '(rückgängig|undo) (für|bei) <people> (machen)?',
    '(mache|nehme) (das|es)? (für|bei) <people> (rückgängig|zurück)',
    '(für|bei) <people> (rückgängig machen|zurücknehmen)',
  ],

  'my-mode': [
    '(was|welcher|wie|welchen) (ist|lautet|habe ich)? (mein)? modus (habe ich|bin ich|gilt für mich|ist eingestellt)?',
    '(in)? (welchem|welcher|welchen) modus (bin ich|habe ich|stehe ich|gilt)?',
    '(meinen|mein)? modus (ändern|wechseln|anzeigen|umstellen)?',
    '(ändere|wechsle|zeige) (mir)? meinen modus',
    'welche modi (gibt es|habe ich|kann ich wählen)',
    'bin ich (anonym|mit namen sichtbar|ohne namen)',
    '(erfasst|erfasse|zeichnest) du mich (auf)?',
    '(erfasse|zähle) mich wieder (mit)?',
    '(schalte|schalt) (mich|meine anwesenheit) (wieder)? (ein|an)',
    'kann ich anonym (sein|bleiben)',
  ],
  'mode-track': [
    '(zähle|zähl|erfasse|führe|zeige|zählt) mich (nur)? (bitte)? ohne (meinen)? namen (mit)?',
    '(zähle|zähl|erfasse) mich (nur)? anonym (mit)?',
    '(zähle|zähl|erfasse) mich (mit)? aber ohne (meinen)? namen (mit)?',
    '(lösche|streiche) meinen namen aus der liste',
    '(zähle|zähl) mich nur (mit)?',
    'ich (möchte|will) (nur|bloß) (mitgezählt|gezählt) werden',
    'zeige meinen namen (nirgends|nirgendwo|niemandem|keinem) (mehr)? (an)?',
    'mein name soll (nirgends|nirgendwo|nicht) (mehr)? (auftauchen|erscheinen|stehen|zu sehen sein|angezeigt werden|genannt werden)',
    'mich (nur)? ohne (meinen)? namen (mitzählen|zählen|erfassen)',
    '(zeige|nenne|verrate|sage|schreibe) (bitte)? meinen namen nicht (mehr)? (an|an andere)?',
    '(zeige|nenne|sage) (niemandem|keinem|anderen) meinen namen (nicht)? (mehr)?',
    '(nenne|nenn) mich nicht (mehr)? (beim namen|mit namen|namentlich)?',
    '(verstecke|verberge|verbirg|entferne|nehme) meinen namen (aus der liste|raus)?',
    'blende meinen namen aus',
    'meinen namen (nicht (mehr)? (anzeigen|zeigen|nennen)|ausblenden|verbergen|verstecken)',
    '(mache|halte) mich anonym',
    'ich (möchte|will) (bitte)? (anonym (sein|bleiben|gezählt werden)|nicht (mehr)? (beim namen|namentlich|mit namen) (genannt|angezeigt) werden)',
    'ich (möchte|will) nicht dass mein name (angezeigt|genannt|gezeigt|sichtbar) (wird|ist)',
    'anonym bleiben',
  ],
  'mode-display': [
    '(zeige|nenne|verwende) (bitte)? meinen namen (wieder)? (an)?',
    '(nenne|nenn) mich wieder (beim namen|mit namen|namentlich)?',
    '(nenne|nenn) mich (beim namen|mit namen|namentlich) (wieder)?',
    '(zähle|zeige|führe) mich (wieder)? mit (meinem)? namen (an|auf)?',
    'blende meinen namen (wieder)? ein',
    'mache (mich|meinen namen) (wieder)? (namentlich|mit namen|mit dem namen|für alle) sichtbar',
    'mache meinen namen (wieder)? sichtbar',
    '(namen|name) wieder (anzeigen|zeigen|nennen|einblenden)',
    'mich wieder mit (meinem)? namen (anzeigen|zeigen|aufführen)',
    'meinen namen (wieder)? (anzeigen|zeigen|nennen|einblenden)',
    '(verstecke|verberge) meinen namen nicht mehr',
    'ich (möchte|will) wieder (beim namen|namentlich|mit namen) (genannt|angezeigt) werden',
    'mein name (darf|kann|soll) (wieder)? (angezeigt|genannt|gezeigt) werden',
    'ich (möchte|will) nicht (mehr|länger) anonym (sein|bleiben)',
  ],
  'mode-off': [
    '(erfasse|verfolge|überwache|zähle|beobachte) mich (bitte)? nicht (mehr|länger|weiter)?',
    '(zeichne|nehme) (mich|meine daten) nicht (mehr|länger)? auf',
    '(speichere|sammle|sammel|erfasse) (keine daten (mehr)? (von|über)? (mich|mir)|nichts (mehr)? (von|über) (mich|mir)|meine daten nicht (mehr)?)',
    '(höre|hör) auf mich zu (erfassen|verfolgen|überwachen|zählen|beobachten)',
    '(höre|hör) auf meine daten zu (sammeln|speichern|erfassen)',
    '(mich)? nicht mehr (erfassen|aufzeichnen|überwachen)',
    '(ab jetzt|ab sofort)? (nichts|keine daten|gar nichts) (mehr)? (von|über) (mir|mich) (mehr)? (speichern|erfassen|sammeln|aufzeichnen)',
    'mich nicht (mehr|länger)? (erfassen|verfolgen|überwachen|zählen|aufzeichnen)',
    'ich (möchte|will) nicht (mehr|länger)? (erfasst|verfolgt|überwacht|gezählt|aufgezeichnet) werden',
    '(schalte|schalt) (mich|meine anwesenheit|meine erfassung|die erfassung|erfassung) (bitte)? (aus|ab)',
    '(meine|die)? (anwesenheit|erfassung|aufzeichnung) (ausschalten|abschalten|deaktivieren|stoppen|beenden)',
    '(stoppe|beende|deaktiviere) (meine|die)? (erfassung|aufzeichnung)',
    '(lass|lasst) mich (hier|da)? raus',
  ],
  'mode-off-now': ['ja (bitte)? erfasse mich nicht (mehr|länger)', 'ja (bitte)? mich nicht (mehr|länger) erfassen'],

  'cannot-book': [
    '(buche|reserviere|storniere|miete|bestelle|buch|reservier) (mir|uns|bitte)* (den|die|das|einen|ein|eine|meinen|mein|unseren|noch)* (freien|freies|ruhigen|kleinen|großen|kleines)? <bookable> {word}*',
    '(kannst|könntest|können|könnten|wie kann|wo kann|wie|wo|kann|darf) (du|sie|ich|man|wir) (mir|uns|bitte|hier)* {word}* (buchen|reservieren|stornieren|mieten)',
    '(ich)? (möchte|will|würde gerne|würde gern|muss) {word}* (buchen|reservieren|stornieren|mieten)',
    '<bookable> {time}? {place}? (buchen|reservieren|stornieren|mieten)',
    '(gibt es|ist|sind|habt ihr|haben wir|hat es|wo ist|wo sind|wo gibt es|wo finde ich)? (da|dort|es|noch|einen|ein|eine|die|freie|freien|genug|viele|irgendwelche)* (<parking>|<rooms>) (frei|da|übrig|verfügbar|belegt)? {word}*',
    '(<wie-viele>|welche|welcher|freie|freier) (freie)? (<parking>|<rooms>) (sind|ist|gibt es|haben wir)? (noch)? (frei|da|belegt|verfügbar)? {word}*',
    '(wo|wie|kann) (kann|darf|soll)? (ich|man|wir) (hier)? parken {word}*',
    '(ich)? (brauche|suche|bräuchte) (noch)? (einen|ein|eine)? (freien|freies|ruhigen)? (<parking>|<rooms>) {word}*',
    '(meine)? (platzbuchung|tischbuchung|raumbuchung|raumreservierung|platzreservierung|parkplatzreservierung|buchungen|reservierungen|parkplatzbuchung)',
  ],
  'cannot-reach': [
    '(was ist|wie ist|wie lautet|gib mir|sage|sage mir|nenne mir|schicke mir|hast du|habt ihr|kennst du|ich brauche|brauche|zeige mir|weißt du)* (die|das|den|der|ne|eine)? <contact> (von|für) <people>',
    '(was ist|wie ist|wie lautet|gib mir|sage mir|nenne mir|hast du|ich brauche|brauche)? <people> s? <contact>',
    'wie erreiche ich <people> (telefonisch|per (telefon|mail|email|handy))',
    'wie (kann)? ich <people> (anrufen|kontaktieren|telefonisch erreichen|anschreiben)',
    '(kannst du|könntest du|bitte)* <people> (anrufen|anschreiben|kontaktieren|benachrichtigen|eine nachricht schicken)',
    '(rufe|ruf) <people> (bitte)? an',
    '(schreibe|schreib|schicke|schick|sende) (an)? <people> (eine|ne)? (nachricht|mail|email)? {word}*',
    '(sage|sag|richte) <people> (bitte)? (dass|bescheid|aus) {word}*',
    '(wie|was) (ist|lautet)? (die|das)? <contact> (von|vom|der|des|für|von der|von dem) (empfang|it|helpdesk|support|büro|rezeption|hr|personalabteilung|{place})',
    'wie alt ist <people>',
    '(wer|wie viele leute|welche leute) (berichtet|berichten) an <people>',
    'wann hat <people> geburtstag',
    '(was|wie viel) verdient <people>',
    'wer ist (der|die)? (assistentin|assistent|frau|mann) von <people>',
  ],
  'cannot-remind': [
    '(erinnere|erinner|weck|wecke) mich (bitte)? (an|daran|um|dass|in|zu|wenn|auf)? {word}*',
    '(stelle|setze|erstelle|mache|lege|trage) (mir|bitte)* (einen|eine|den|die)? (erinnerung|wecker|timer|termin|kalendereintrag|besprechung|meeting) {word}*',
    '(vereinbare|organisiere|plane|lade) (mir|uns|bitte|mich)* (einen|ein|eine|zu)? (termin|meeting|besprechung|treffen|mittagessen|event) {word}*',
    '(was|welche termine|welche meetings) (steht|habe ich|stehen|ist) (in meinem kalender|an|im kalender)? {time}?',
    '(wann|was) ist mein (nächster|nächstes) (termin|meeting)',
    'trage (das|es) (in)? (meinen|den) kalender (ein)?',
  ],
  'cannot-else': [
    '(wie|was)? (ist|wird|sagt|macht)? (das)? (wetter|wetterbericht|wettervorhersage) (ist|wird|so|aussieht)? {word}*',
    '(regnet|schneit|friert) es {word}*',
    '(wird|ist) es (kalt|warm|heiß|regnen|schneien|sonnig|regnerisch|schön) {word}*',
    '(brauche ich|brauch ich) (einen)? (schirm|regenschirm|jacke) {word}*',
    '(erzähl|erzähle|kennst|kannst|sage|hast) (mir|uns|du|bitte)* (einen|ein|ne|eine|irgendeinen)? (guten|lustigen|schlechten)? (witz|witze|geschichte|gedicht|rätsel) (erzählen|auf lager)?',
    '(bring|bringe) mich zum lachen',
    '(einen|noch einen)? (witz)',
    'was gibt es zu (mittag|essen) {word}*',
    'wie komme ich (ins|in das|rein ins) (gäste)? <wifi> {word}*',
    'wie komme ich (zum|ins|zur|nach|zu) {place}',
    'wo (gibt es|bekomme ich|kriege ich|finde ich) (hier)? (was zu essen|kaffee|essen|wasser) {word}*',
    '(was|welches essen|wie) (gibt es|ist|steht|haben wir|kann ich) (zum|in der|im|auf dem|der|heute)* (essen|mittagessen|mittag|kantine|speiseplan|speisekarte|frühstück|menü|abendessen) {word}*',
    '(gibt es|gibts|haben die|haben wir) (heute|morgen)? {word} {word}? (in der|im|zum) (kantine|mensa|cafeteria|casino|mittagessen|mittag)',
    '(speiseplan|speisekarte|kantinenplan|mensaplan|mittagsmenü|kantine|menü) {word}*',
    '(wann|hat|ist|bis wann) (hat|macht|öffnet)? (die)? (kantine|mensa|cafeteria|küche|rezeption) {word}*',
    '(was ist|wie ist|wie lautet|wie heißt|gib mir|sage mir|hast du|kennst du|ich brauche|brauche|wo finde ich|wie komme ich in)* (das|ins|den|die|im)? (gäste)? <wifi> (passwort|kennwort|code|zugang|schlüssel|name|password|login)* {word}*',
    '(ist|geht|funktioniert) (der|die|das|mein|meine) (drucker|kaffeemaschine|aufzug|fahrstuhl|lift|wlan|internet|netz|vpn|heizung|beamer|laptop|rechner|bildschirm) {word}*',
    '(der|die|das|mein|meine) (drucker|kaffeemaschine|aufzug|fahrstuhl|lift|wlan|internet|netz|vpn|heizung|beamer|laptop|rechner|bildschirm) (ist|geht|funktioniert|spinnt|streikt) {word}*',
    '(übersetze|berechne|google|bestelle|kaufe|spiele|singe|zeichne|übersetz|bestell|spiel|sing) {word}*',
    '(wie spät ist es|wie viel uhr ist es|wie viel uhr haben wir|welcher tag ist heute|welches datum haben wir|welches datum ist heute|der wievielte ist heute)',
    '(wer hat gewonnen|was gibt es neues|nachrichten|wie hat {word} gespielt|wie ist das spiel ausgegangen) {word}*',
    'wann (kommt|fährt|geht) (der|die|das|mein|meine) (nächste|nächster)? (bus|zug|bahn|s bahn|u bahn|flug|tram|shuttle) {word}*',
    '(wo ist|wo sind|wo finde ich|wo gibt es) (hier)? (die|das|der|den|eine|einen|ein)? (toilette|toiletten|klo|wc|küche|drucker|kaffeemaschine|aufzug|lift|kantine|notausgang|ausgang|rezeption|empfang|kaffee) {word}*',
  ],
};
