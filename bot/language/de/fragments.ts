import type { Language } from '../language.ts';
import { advice } from './advice.ts';
import { relations } from './relations.ts';
import { returning } from './returning.ts';

export const fragments: Language['fragments'] = {
  ...advice,
  ...relations,
  ...returning,
  seers:
    '(<those-who-see>|{who}|(das|dein|unser)? (team|büro) ({place}|{department})|(die|meine|alle|unsere)? (kollegen|kolleginnen|leute|mitarbeiter|kollegschaft|team)? (aus|von|im|in|der|dem|des)? ({place}|{department}) (team)?)',
  'of-mine':
    '(wo ich (bin|sitze|arbeite)|(wann|wenn|ob|dass|um wie viel uhr) ich (<remote>|<home>|<leave>|<da>|<present>|{place}|nicht|auch|im)* (bin|komme|ankomme|eintreffe|gehe|arbeite|heimgehe)|(meine|meinen|mein) (name|namen|etage|ankunftszeit|ankunftszeiten|ankunft|status|standort|aufenthaltsort|anwesenheit|pläne|tage|zeiten|arbeitszeiten|arbeitszeit))',
  'those-who-see':
    '(andere|die anderen|alle|jeder|man|meine kollegen|kollegen|die kollegen|mein chef|meine chefin|mein team|jemand|leute|die leute|sonst wer|wer)',
  'go-on':
    '(ich)? (arbeite|mache|schaffe|werkel)? (dann|den rest|der rest|rest|den restlichen tag|noch)* (weiter)? (von|im)? (dort|daheim|zuhause|da|homeoffice|ho|unterwegs)? (aus)? (weiter|fertig|arbeiten|weiterarbeiten)?',
  be: '(ist|sind|seid)',
  v: '(ist|sind|seid|wäre|sitzt|sitzen|arbeitet|arbeiten|hockt|hocken|befindet sich|befinden sich|ist am arbeiten|sind am arbeiten)',
  rv: '(hockt|hocken|ist|sind|seid|wäre|macht|machen|hat|haben|arbeitet|arbeiten|sitzt|sitzen|bleibt|bleiben|schafft)',
  many: '(leute|menschen|personen|kollegen|kolleginnen|kollegen und kolleginnen|mitarbeiter|mitarbeitende|mitarbeiterinnen|mann|köpfe|andere)',
  who: '(wen|jemand|wer (alles|sonst|noch|genau|anderes|von (euch|ihnen|den kollegen|den anderen|allen)|außer (mir|uns|dir))*|jemand (anderes|anders|sonst|von euch)?|einer (von euch)?|(welche|irgendwelche|ein paar|viele|alle|mehrere|die|alle die|noch andere)? <many>|alle|man|niemand|keiner|alle anderen|welche)',
  person: '((der|die|den|dem|das)? (herr|herrn|hr|frau|kollege|kollegin|kollegen)? {who})',
  'wie-viele': '(wie viele|wie viel)',
  anywhere: '(<da>|{place}|<remote>|<home>|<leave>|<free>|<away>|<ill>|unterwegs)',
  people: '<person> ({next}|(und|oder|&|u|noch|sowie) <person>)*',
  places: '{place} ((und|oder|&|u)? ({place}|{somewhere}))*',
  where: '({place} ((und|oder|&)? ({place}|{somewhere}))*|{somewhere})',
  da: '(anwesend|präsent|verfügbar|im dienst|am start|eingecheckt|eingestempelt|eingeloggt|drin|auf der arbeit|am arbeiten|an seinem platz|an ihrem platz|anzutreffen|greifbar|erreichbar|ansprechbar|zu sprechen)',
  arrived:
    '(eingetrudelt|angetanzt|angerückt|reingeschneit|eingelaufen|aufgekreuzt|gelandet|hergekommen|vorbeigekommen|reingeschaut|angekommen|eingetroffen|gekommen|aufgetaucht|erschienen|aufgeschlagen|reingekommen)',
  ho: '(home office|homeoffice|home-office|ho|homeofice|heimbüro|heimarbeit|mobile office|mobilarbeit)',
  remote:
    '((im|in|vom|aus dem|ins|am|ein|einen)? <ho> (tag)?|remote|remotely|mobil|mobiles arbeiten|telearbeit|in telearbeit|wfh|von (daheim|zuhause|remote) (aus)?)',
  home: '(zuhause|daheim|von mir aus)',
  leave:
    '((im|in|in den|auf|am|einen|ein|den|meinen)? (urlaub|ferien|resturlaub|jahresurlaub|elternzeit|mutterschutz|sonderurlaub|bildungsurlaub|erholungsurlaub|urlaubstag|sabbatical|elternurlaub))',
  'on-leave': '((im|in|auf|am|einen|ein|den)? (urlaub|ferien|jahresurlaub|urlaubstag))',
  'kind-of-leave':
    '((in|im|auf)? (elternzeit|elternurlaub|mutterschutz|sonderurlaub|bildungsurlaub|sabbatical|kur|reha|pflegezeit|vaterschaftsurlaub|resturlaub|erholungsurlaub))',
  free: '(überstundenabbau|überstunden frei|gleitzeit|gleitzeittag|zeitausgleichstag|ausgleichstag|flextag|frei|gleittag|einen gleittag|überstundenfrei|brückentag|zeitausgleich|freizeitausgleich|einen tag frei|freien tag|einen freien tag)',
  away: '(abwesend|weg|außer haus|außerhaus|ooo|raus|out of office)',
  ill: '(krank|krankgeschrieben|krankgemeldet|erkrankt|arbeitsunfähig)',
  group: '(team|abteilung|bereich|gruppe|leute|kollegen|kolleginnen|mitarbeiter|mitarbeitende|ressort|truppe)',
  dept: '((aus|von|vom|in|im|bei)? (der|die|das|dem|den|des|unser|unserem|unserer|meinem|meiner)? <group>? {department} <group>?)',
  full: '(voll|leer|ausgelastet|belegt|besetzt|gut besetzt|gut besucht|gut gefüllt|überfüllt|ruhig|busy|gefüllt|besucht)',
  seats: '(platz|plätze|schreibtisch|schreibtische|arbeitsplatz|arbeitsplätze|tische|tisch|sitzplätze|stühle|desks|desk|platze)',
  usually:
    '(normalerweise|üblicherweise|meistens|meist|oft|immer|häufig|sonst|regelmäßig|gewöhnlich|generell|manchmal|eher|jemals|in der regel|typischerweise|für gewöhnlich)',
  status: '(status|anwesenheitsstatus|standort|eintrag|aufenthaltsort|anwesenheit|präsenz)',
  entry: '(status|eintrag|einträge|angabe|angaben|standort|anwesenheit|meldung|meldungen|aussagen)',
  'my-data': '((meine|die|alle meine) (persönlichen)? (daten|infos|informationen|einträge|historie))',
  rules:
    '(wochenregeln|wochenregel|wochenplan|regeln|regel|wöchentlichen (regeln|pläne|tage)|wöchentliche (regeln|regel|pläne)|feste regeln|wochenpläne)',
  tell: '((sage|gib|gebt|geben sie|sagen sie) (mir|uns)? (bitte|einmal|mal)* bescheid|(melde|meld) dich|(benachrichtige|informiere|kontaktiere|ping|pinge|alarmiere|warne) mich|(sagst|gibst) du (mir|uns)? (bitte|mal)* bescheid|(meldest) du dich|bescheid|(sage|schreibe|schreib|gib) mir (bitte|mal|einfach|kurz|dann)*|schlage alarm|gib (mir)? laut|schrei|ruf|piep|lass (es)? mich wissen|gib mir (einen wink|ein zeichen)|stupse mich an|stups mich an|klingle durch|klingel durch)',
  daily:
    '(jeden tag|jeden (arbeitstag|werktag|wochentag)|an (jedem|allen|den)? (arbeitstag|arbeitstagen|werktag|werktagen)|werktags|arbeitstäglich|werktäglich|(von)? montag bis freitag|mo bis fr|außer (am)? wochenende (jeden tag)?|jeden tag außer (am)? wochenende|jeden (morgen|vormittag|nachmittag|abend)|morgens|vormittags|abends|täglich|jedes mal|immer|tagtäglich|an jedem tag)',
  send: '(informiere|informier|benachrichtige|sende|schicke|schick|poste|schreibe|schreib|maile|mail|gib|liefere|stelle)',
  there: '(hier|hierher|rein|ein|hier rein|hier ein|in die runde|in (diesen|den|diesem|dem) (chat|kanal)|in (die|der) gruppe|per mail)',
  regular: '(tägliche|täglichen|täglicher|wöchentliche|wöchentlichen|ewige|ewigen|ständige|ständigen|morgendliche|morgendlichen)',
  notice:
    '(meldung|meldungen|nachricht|nachrichten|benachrichtigung|benachrichtigungen|info|infos|bescheid|abo|abonnement|hinweis|hinweise)',
  mornings:
    '(in der früh|jeden tag in der früh|am morgen|jeden (morgen|tag|vormittag|arbeitstag|werktag)|werktags|an (arbeitstagen|werktagen)|täglich|morgens|immer morgens)',
  comes:
    '(({place}|<da>|wieder (da|zurück|hier|im (büro|haus))|zurück)? (ist|kommt|zurückkommt|wiederkommt|zurück ist|sich blicken lässt|aufschlägt|reinschneit|antanzt|eintrifft|ankommt|auftaucht|erscheint|da ist|im haus ist)|<arrived> ist|reinkommt)',
  digest:
    '(liste|listen|tagesliste|anwesenheitsliste|anwesenheitslisten|überblick|tagesüberblick|zusammenfassung|übersicht|übersichten|tagesübersicht|wochenübersicht|digest|digests|bericht|berichte|tagesbericht|überblicke|zusammenfassungen)',
  'enter-that':
    '((trage|notiere|notier|schreibe|schreib|vermerke|vermerk|merke|merk|halte|halt) (bitte|mal|kurz|eben|dir)* (ein|auf|rein|fest|vor)? dass|(notieren|vermerken|eintragen|aufschreiben|reinschreiben|festhalten|notierst du|vermerkst du) (bitte|mal)* dass)',
  'of-my-team':
    '((bei (uns|mir|euch))? (aus|von|vom|in|im) <my-team>|bei (uns|mir) (in|im) (der (abteilung|gruppe|mannschaft|truppe)|team|bereich))',
  'my-team':
    '((mein|meine|meinem|meinen|meiner|unser|unserem|unserer|unsere|das|dem) (ganzes|ganze|ganzen|komplettes|gesamtes|restliches)? (team|teamkollegen|abteilung|gruppe|mannschaft|truppe|kollegen|leuten)|team)',
  present: '(da|hier|im büro|im haus|im hause|vor ort|im office|auf arbeit|in der arbeit|zurück|wieder da)',
  room: '(etage|stock|stockwerk|büro|standort|ebene|geschoss|gebäude|stockwerke|etagen)',
  quietest: '(ruhigsten|leersten|ruhigste|leerste|ruhiger|leerer)',
  fullest: '(vollsten|vollste|belebtesten|lautesten|busiesten|ausgelastetsten|voller)',
  emptier:
    '(mehr (platz|plätze|ruhe|freie plätze|luft)|leerer|ruhiger|freier|weniger (los|voll|betrieb|leute|besucht)|am wenigsten los|entspannter|leiser|<quietest>)',
  busier: '(voller|belebter|lauter|mehr (los|betrieb|leute)|am meisten los|stärker (besucht|belegt)|<fullest>)',
  'two-places': '(({place}|{somewhere}) oder (eher|lieber|doch)? ({place}|{somewhere})|{place} und ({place}|{somewhere}))',
  'he-there': '(<v>|hat|macht|arbeitet|kommt|war|ist) (die|der|das|den) (schon|noch|heute|denn|auch)*',
  coming:
    '(zugesagt|angekündigt|angemeldet|eingetragen|vorgemerkt|eingeplant|was eingetragen|gesagt dass (er|sie) (kommt|kommen)|angegeben zu kommen|vor (zu kommen|reinzukommen|da zu sein|{place} zu sein)|was vor|geplant zu kommen)',
  want: '(ich|wir)? (will|wollen|möchte|wollte|muss|überlege|plane|würde gern|würde gerne|hätte vor|habe vor|denke daran|spiele mit dem gedanken)',
  'some-matter':
    '(was|etwas|eine frage|eine|ein|einen|paket|päckchen|termin|unterschrift|wort|ein wort|post|dokument|unterlagen|kurzen termin|kurze frage)',
  need: '(ich|wir)? ((muss|müsste|müssen|möchte|will|wollte|sollte|brauche|bräuchte|such|suche|soll) (dringend|kurz|mal|noch|unbedingt|schnell|eben|heute|gleich|da|ganz)*|(habe|hätte) (dringend|kurz|mal|noch|heute|gleich|da)* <some-matter>) <some-matter>* (mit|zu|von|für|an|bei)?',
  symptom:
    '((leichtes|hohes|etwas|starke|starken|ne|eine|einen|die|den|bisschen|ein bisschen|schlimme|fiese|fiesen|voll|total|ziemlich)* (fieber|grippe|migräne|erkältung|erkältet|corona|covid|kopfschmerzen|kopfweh|halsschmerzen|halsweh|bauchschmerzen|bauchweh|magenschmerzen|rückenschmerzen|zahnschmerzen|ohrenschmerzen|magen darm|magendarm|schnupfen|husten|durchfall|verschnupft|infekt|virus|hexenschuss|lungenentzündung|angina|blasenentzündung|schüttelfrost))',
  unwell:
    '((mir)? (gehts|geht s|geht es|geht) (mir)? (grad|gerade|leider|im moment|momentan|aktuell)* (gar|überhaupt)? (nicht (so|besonders|wirklich|ganz)? (gut|toll|doll|prickelnd)|schlecht|mies|elend|bescheiden|beschissen)|(ich)? (fühle|fühl) (ich)? mich (grad|gerade|leider|im moment|momentan)* (gar|überhaupt)? (nicht (so|besonders|wirklich|ganz)? (gut|wohl|fit)|schlecht|mies|elend|krank|kränklich|schlapp)|mir ist (gerade|so|total|leider)* (schlecht|übel|nicht gut|schwindelig|schwindlig)|(ich)? (habe|bin|bekomme|kriege|liege|hänge) (mir|leider|gerade|mit|wieder|noch|heute|seit gestern|seit heute (früh|morgen)?|in den seilen)* (<symptom> (und <symptom>)?|(den)? magen verdorben|flach|(mit <symptom>)? im bett|(mich)? angesteckt|was eingefangen|etwas eingefangen)|(mit|wegen)? <symptom> (und <symptom>)?)',
  always:
    '(immer|grundsätzlich|stets|künftig|zukünftig|in zukunft|ab sofort|ab jetzt|von nun an|von jetzt an|ab heute|fortan|generell|regelmäßig|dauerhaft|jede woche|normalerweise|üblicherweise|meistens|in der regel|fest|bis auf weiteres)',
  week: '(<always> {weekly}|{weekly} <always>|{weekly})',
  does: '(bin|arbeite|sitze|mache|komme|habe|bleibe|gehe|fahre|nehme)',
  me: '(ich bin|bin|{time} bin ich)',
  at: '({at}|(nach|zu|zum|zur) {place})',
  'set-for':
    '((trage|setze|stelle|markiere|ändere|schalte|buche|melde|führe|vermerke|setzen sie|tragen sie) (bitte)? (<people>|den status von <people>|(den)? status <people>) (bitte)?)',
  'enter-it':
    '((kannst|könntest) du (das|es) (bitte)? (eintragen|notieren|vermerken)|(trage|notiere|vermerke|schreibe) (das|es) (bitte)? (ein|auf)?|(das)? (bitte)? eintragen)',
  'half-day': '((einen|ein|ne)? (halber|halben|halbe) (tag|arbeitstag|schicht))',
  gone: '(weg|raus|fertig|schluss|feierabend|abwesend|außer haus|frei|gehe ich|haue ich ab|nicht mehr da)',
  holiday:
    '(weihnachten|heiligabend|silvester|neujahr|ostern|pfingsten|allerheiligen|dreikönig|dreikönige|fronleichnam|karfreitag|himmelfahrt|feiertagen|feiertage|zwischen den jahren|den jahren|jahren|rosenmontag)',
  bookable:
    '(<parking>|<rooms>|tisch|tische|schreibtisch|schreibtische|platz|plätze|arbeitsplatz|arbeitsplätze|sitzplatz|raum|räume|zimmer|auto|dienstwagen|taxi|flug|hotel|zug|bahnticket|fahrrad|schließfach|spind|desk)',
  parking:
    '(parkplatz|parkplätze|stellplatz|stellplätze|tiefgarage|parkhaus|garage|ladesäule|ladestation|tiefgaragenplatz|parkmöglichkeiten|parkmöglichkeit)',
  rooms:
    '(besprechungsraum|besprechungsräume|meetingraum|meetingräume|konferenzraum|konferenzräume|sitzungszimmer|telefonbox|telefonzelle|besprechungszimmer|seminarraum|meeting raum)',
  contact:
    '(telefonnummer|nummer|handynummer|telefon|handy|durchwahl|mobilnummer|tel nummer|email|e mail|mail|emailadresse|e mail adresse|mailadresse|adresse|anschrift|kontakt|kontaktdaten|kalender|geburtstag|gehalt|alter|position)',
  wifi: '(wlan|wifi|wi fi|internet|gästewlan|wlanpasswort|wlan passwort)',
  belongs:
    '((gehört|gehören|zählt|zählen) (zu|zum|zur|in)?|(arbeitet|arbeiten|sitzt|sitzen)|(ist|sind|kommt|kommen)|(ist|sind) (teil|mitglied|mitglieder) (von|der|des)?)',
};
