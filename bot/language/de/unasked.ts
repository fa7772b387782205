import type { Language } from '../language.ts';

type Unasked =
  | 'end-plans'
  | 'my-rules'
  | 'end-rules'
  | 'undo-rules'
  | 'ask-to-follow'
  | 'ask-to-follow-daily'
  | 'follow'
  | 'follow-daily'
  | 'unfollow'
  | 'my-followers'
  | 'forbid-followers'
  | 'allow-followers'
  | 'ask-each-morning'
  | 'stop-asking'
  | 'not-today'
  | 'digest-here'
  | 'stop-digest'
  | 'my-subscriptions';

/** What comes again each week, and what people want to be told unasked. */
export const unasked: Pick<Language['phrases'], Unasked> = {
  'end-plans': {
    said: [
      '(streiche|lösche|entferne|storniere|verwirf) (bitte)? (meinen|den|meine|alle meine)? (eintrag|einträge|plan|angabe) (für|am|vom|von)? {time}',
      'nimm (bitte)? (den|meinen|die|meine|das|mein)? (plan|pläne|homeoffice|urlaub|bürotag|tag|eintrag)? (für|am|vom|von)? {time} (wieder)? (raus|heraus|zurück|weg)',
      '(lösch|lösche|löschen|streich|streiche|storniere|entferne|entfern|vergiss|verwirf) (bitte)? (alle)? (meine|meinen|mein|den|die|das)? (plan|pläne|planung|angabe|angaben|eintrag|einträge|homeoffice|urlaub|bürotag|tag|termin) (für|am|vom|von)? {time}? (wieder)? (raus|heraus|zurück|weg)?',
      '(lösch|lösche|streich|streiche|storniere|entferne|entfern|vergiss) (den|meinen)? {time} (wieder)? (raus|heraus|zurück|weg)?',
    ],
    vague: ['(lösch|lösche|streich|streiche|entferne|entfern) (sie|die|diese|das) (alle)? (wieder)?'],
  },
  'my-rules': [
    'welche <rules> (habe ich|gibt es|gelten|laufen|sind|hast du)? (für mich|bei mir|von mir|zu mir)? (eingestellt|eingetragen|gespeichert|hinterlegt|aktiv)?',
    '(was|welche tage) (ist|habe ich|sind) (bei mir|für mich)? (jede woche|dauerhaft|fest|wöchentlich|regelmäßig) (eingetragen|eingestellt|hinterlegt|gespeichert|geplant)',
    '(was sind|welche sind|wie sind|zeige|zeige mir|liste)? (meine|alle meine) <rules>',
    'welche <rules> (habe ich|gibt es|gelten für mich)',
    'meine (wöchentlichen|festen) tage',
  ],
  'end-rules': [
    '<week> (doch)? nicht (mehr|länger) (immer)? (<at>|<remote>|<home>|<free>|da)?',
    '(ich)? bin <week> nicht (mehr|länger) (<at>|<remote>|<home>|<free>|da)',
    '(ich)? (arbeite|komme|mache|bin) (jetzt)? nicht (mehr|länger) <week> (<at>|<remote>|<home>|<free>)?',
    '(ich)? (arbeite|komme|mache) <week> nicht (mehr|länger) (<at>|<remote>|<home>|<free>|rein)?',
    '<week> (bin|arbeite|komme|mache) ich nicht (mehr|länger) (<at>|<remote>|<home>|<free>|rein|da)?',
    '(ab sofort|ab jetzt|künftig)? kein (<ho>|büro|bürotag) mehr <week>',
    '<week> kein (<ho>|büro|bürotag) mehr',
    'nicht mehr <week> (<at>|<remote>|<home>)?',
    'die <rules> (für|am|von)? {weekly} (gilt|gelten) nicht mehr',
    '(lösche|streiche|vergiss|entferne|beende) (die|meine|den|meinen)? (gewohnheit|<rules>) (für|am|an|von|mit)? (den|die)? {weekly} (wieder)?',
    '(lösche|streiche|vergiss|entferne|beende) (den|meinen|das|mein) {weekly} (<ho>|büro|bürotag)?',
    '(mache|nehme|schmeiße|werfe) (die|meine|den|meinen) (<rules>|<ho>|bürotag) (für|am|an|von)? ({weekly}|{time})? (wieder)? (weg|raus)',
    '(die|meine)? <rules> (für|am|an|von)? ({weekly}|{time})? (kannst|kann|darfst|darf)? (du|wieder)* (löschen|streichen|raus|weg|rausnehmen|entfernen)',
    '(lösche|entferne|streiche|beende) (die|meine|meinen)? <week> (<rules>|<ho>|büro)?',
    '(streiche|lösche|beende|entferne) (meinen|den|mein)? (<ho>|bürotag|homeofficetag) <week>',
    '(beende|lösche|stoppe|entferne|stopp) (meine|die|alle meine|meinen|alle) <rules> (für|am|an)?',
    '(meine|alle meine|alle)? <rules> (beenden|löschen|stoppen|entfernen|weg|raus|aufheben)',
  ],
  'undo-rules': ['mache meine <rules> rückgängig', 'meine <rules> (rückgängig machen|zurücknehmen)', 'nehme meine <rules> zurück'],
  'ask-to-follow': [
    '(wenn|sobald|falls) {who} <comes> (dann)? <tell>',
    '(ich)? (will|möchte|muss) (es)? (sofort|gleich)? (wissen|erfahren|mitbekommen) (wenn|sobald) {who} <comes>',
    'folge {who}',
    '{who} folgen',
    '(ich)? (will|möchte) {who} folgen',
    '(beobachte|abonniere) {who}',
    '<tell> (wenn|sobald|falls) {who} <comes>',
    '<tell> (wenn|sobald) {who}',
    'ich möchte wissen (wenn|sobald) {who} <comes>',
  ],
  'ask-to-follow-daily': {
    said: [
      '(wenn|sobald) {who} <comes> (dann)? <tell> <daily>',
      '<daily> (wenn|sobald) {who} <comes> (dann)? <tell>',
      '<tell> <daily> (wenn|sobald) {who} <comes>',
      '(sage|gib) (mir|uns) <daily> bescheid (wenn|sobald) {who} <comes>',
      '<daily> <tell> (wenn|sobald) {who} <comes>',
      'folge {who} <daily>',
      '<tell> (wenn|sobald) {who} <comes> <daily>',
    ],
    about: [
      '<daily> bitte',
      'bitte <daily>',
      '(lieber|am liebsten|besser) <daily>',
      '(nicht nur einmal)? (sondern)? <daily> bitte',
      'nicht nur einmal (sondern <daily>)?',
    ],
  },
  follow: ['ja <tell> (wenn|sobald) {who} <comes>'],
  'follow-daily': {
    said: ['ja <tell> <daily> (wenn|sobald) {who} <comes>', 'ja (sage|gib) (mir|uns) <daily> bescheid (wenn|sobald) {who} <comes>'],
    about: ['ja (bitte|gern|gerne)? <daily>'],
  },
  unfollow: [
    '(höre|hör) auf {who} zu (beobachten|verfolgen|folgen)',
    '(beobachte|verfolge|abonniere) {who} nicht (mehr|länger)',
    '(lass|nehme) {who} (von meiner liste|von der liste|raus|in ruhe)',
    '{who} (von der liste|von meiner liste) (nehmen|streichen)',
    '{who} (nicht mehr|nicht länger) folgen',
    'folge {who} nicht (mehr|länger)',
    '{who} entfolgen',
    'ich (will|möchte|mag|werde)? (dir)? {who} (nicht mehr|nicht länger) folgen',
    'ich folge {who} nicht (mehr|länger)',
    '(folge|ich folge|ich will|ich möchte)? (niemandem|keinem|niemanden) (mehr|länger) folgen?',
    '(höre|hör) auf (mir|mich|uns)? (wegen|über|zu|von|bei|für) {who} (zu (schreiben|benachrichtigen|informieren|melden|nerven|erinnern)|bescheid zu geben)',
    '{who} (ist mir (egal|wurscht)|interessiert mich|brauche ich) (nicht)? (mehr)?',
    '(ich|wir)? (brauche|brauchen|will|möchte) (keine|keinen|keine weitere|keine weiteren) <notice> (mehr)? (zu|über|wegen|von|für|wenn) {who} <comes>? (mehr)?',
    '(stoppe|stopp|beende|lösche|streiche|schalte|stelle|bestelle|mache) (die|meine|das|alle)? <notice> (für|zu|über|wegen|von|zum) {who} (ab|aus|weg)?',
    '<notice> (für|zu|über|wegen|von) {who} (abbestellen|beenden|stoppen|löschen|ausschalten|abschalten|abstellen)',
    '(melde|sage|benachrichtige|informiere|schreibe|gib) (dich|mir|mich)? (bescheid)? nicht mehr (bescheid)? (wenn|sobald) {who} <comes>',
    '(keine|keine weiteren) <notice> (mehr)? (über|zu|wegen|von|für|wenn) {who} <comes>? (mehr)?',
  ],
  'my-followers': [
    '(beobachtet|verfolgt|abonniert) mich (jemand|wer|einer|keiner|niemand)',
    'werde ich (von (jemand|jemandem|wem|anderen))? (beobachtet|verfolgt|gefolgt|abonniert)',
    '(wie viele|wie viele leute) (folgen|beobachten|verfolgen) (mir|mich)',
    'habe ich (follower|verfolger|beobachter|abonnenten)',
    '(wer|welche leute|welche kollegen) (folgt|folgen|verfolgt|beobachtet) (mir|mich)',
    'wer (bekommt|kriegt|erhält) (eine|bescheid|nachricht|meldung|benachrichtigung)* (wenn|sobald) ich (da bin|komme|ankomme|auftauche)',
    'wer (folgt mir|beobachtet mich|verfolgt mich|bekommt bescheid wenn ich da bin)',
    '(zeige|zeige mir)? (meine follower|wer mir folgt)',
    'folgt mir (jemand|wer|einer|keiner|niemand)',
    'wird mir gefolgt',
  ],
  'forbid-followers': [
    'niemand (darf|soll) mir (mehr)? folgen',
    'keiner (darf|soll) mir (mehr)? folgen',
    '(andere|alle) (sollen|dürfen) mir nicht (mehr)? folgen',
    'mir (darf|soll) (niemand|keiner) (mehr)? folgen',
    'folgen verbieten',
    'lass (niemanden|keinen|keinen anderen) (mir)? (mehr)? folgen',
    'ich (will|möchte|mag) nicht dass (mir)? (jemand|wer|einer|andere|man|irgendwer) (mir)? (folgt|folgen|folgen kann)',
    '(verbiete|unterbinde|sperre) (das)? (folgen|follower)',
  ],
  'allow-followers': [
    '(die)? (anderen|andere|alle|kollegen|leute|jeder) (dürfen|darf|können|kann) mir (wieder)? folgen',
    'folgen (wieder)? erlauben',
    'man darf mir (wieder)? folgen',
  ],
  'ask-each-morning': [
    '(frage|frag) mich <mornings> (wo ich (bin|arbeite))?',
    '(frage|frag) mich (morgens|vormittags) (wo ich (bin|arbeite))?',
    '<mornings> (frage|frag) mich (wo ich (bin|arbeite))?',
    '(kannst|könntest|magst|würdest) (du)? mich (bitte)? <mornings> fragen (wo ich (bin|arbeite|stecke))?',
    'ich (möchte|will) <mornings> gefragt werden (wo ich (bin|arbeite))?',
  ],
  'stop-asking': [
    '(höre|hör) auf (mich|damit mich)? (so früh|morgens|jeden morgen|in der früh|in aller früh|am morgen)* zu (fragen|löchern|nerven|wecken)',
    '(lass|lasst) (das|es)? (morgens|am morgen|in der früh|jeden morgen)? mit (der|den|deiner|deinen) (frage|fragen|fragerei|morgenfrage) (morgens|am morgen|in der früh)?',
    '(frage|frag) mich (in der früh|am morgen|so früh|jeden morgen) nicht (mehr|wieder)',
    'ich (will|möchte) (in der früh|so früh|jeden morgen) nicht (mehr)? gefragt werden',
    '(bitte)? keine (frage|fragen|morgenfrage|morgenfragen|erinnerung|erinnerungen) (mehr)? (am morgen|morgens|in der früh|jeden morgen)? (mehr)?',
    '(morgenfrage|die morgenfrage|die tägliche frage|die frage am morgen) (abschalten|abstellen|ausschalten|beenden|abbestellen|stoppen)',
    '(schalte|stelle|beende|stoppe) (die)? (morgenfrage|tägliche frage|fragen am morgen|frage am morgen) (ab|aus|ein)?',
    'ich (will|möchte) (morgens|am morgen)? nicht mehr gefragt werden',
    '(frage|frag) mich (morgens)? nicht (mehr|wieder)',
    '(frage|frag) (mich)? (morgens)? nicht mehr',
    'nicht mehr fragen',
    '(lass|spare dir) (die|das|deine) (morgendliche|tägliche|ewige)? (fragerei|fragen|morgenfrage|frage)',
    '(schluss|aufhören|ende) mit (der|den|deiner) (täglichen|morgendlichen)? (morgenfrage|fragerei|fragen|frage)',
    '(die)? (morgenfrage|tägliche frage) (brauche|will) ich nicht (mehr)?',
    '(höre|hör) auf (mich)? zu fragen',
    'mich (morgens)? nicht mehr fragen',
    '(frage|frag) nicht mehr',
  ],
  'not-today': ['heute nicht', 'nicht heute', 'für heute nicht'],
  'digest-here': [
    '<send> (uns|mir)? (hier|hierher)? (<daily>|{weekly}) (um)? (bitte)? (eine|die|den|einen)? (<digest>|wer (da|im büro|vor ort|hier) ist) <there>?',
    'ich (will|möchte|hätte gern|hätte gerne|brauche) (<daily>|{weekly}) (eine|die|den|einen)? <digest> <there>? (haben|bekommen)?',
    'ich (will|möchte|hätte gern|hätte gerne|brauche) (eine|die|den|einen) <regular> <digest> <there>? (haben|bekommen)?',
    '<send> (uns|mir)? (<daily>|{weekly})? (einen)? (ausblick|wochenausblick) (auf|für|über)? <there>?',
    '(sende|schicke|schick|poste|schreibe|stelle)? (uns|mir)? {weekly} (um)? (bitte)? (eine|die|den|einen)? <digest> (für|über|von|der)? (hier|hierher|rein|ein)*',
    '(sende|schicke|schick|poste|schreibe|stelle) (uns|mir)? (hier|hierher)? <daily> (eine|die|den|einen)? <digest> (für|über|von|der)? (hier rein|in die runde|rein|hier ein)',
    '<daily>? <digest> <daily>? (bitte)? (hier|hierher|in diesen (chat|kanal)|in den (chat|kanal)|in die gruppe) (rein)? (<daily>)?',
    '(sende|schicke|schick|poste|schreibe) (uns|mir)? (hier|hierher|in diesen (chat|kanal)|in den (chat|kanal)|in die gruppe)? <daily> (eine|die|den|einen)? <digest> (hier|hierher|in diesen (chat|kanal)|in den (chat|kanal)|in die gruppe)?',
    '(poste|sende|schicke|schick|schreibe) (hier|hierher|uns)* <daily> (wer (da|im büro|vor ort) ist)',
    '<daily> (hier|hierher) (posten|schicken|senden|schreiben) wer (da|im büro|vor ort) ist',
    '<daily> (eine|die|einen|den) <digest> (hier|hierher|bitte)* (posten|schicken|senden)?',
    '(sende|schicke|schick|poste|schreibe) (uns|mir)? (eine|die|den|einen)? (tägliche|täglichen|wöchentliche|wöchentlichen)? <digest> (von|für|über|der)? (hier|hierher)? <daily>?',
    '(sende|schicke|schick|poste|schreibe) (uns|mir)? (hier|hierher)? <daily>? (eine|die|den|einen)? (tägliche|täglichen|wöchentliche|wöchentlichen)? <digest> (von|für|über|der)? (hier|hierher)? <daily>?',
    '<digest> (von|für|über)? (hier|hierher) (senden|schicken|posten)?',
  ],
  'stop-digest': [
    '(höre|hör|schluss|aufhören|ende|genug)* (auf)? mit (dem|den|der|deinen|deinem|euren|diesen|diesem)? <regular>? <digest>',
    '(erspare|spare) (mir|uns|dir)? (die|den|das|deine|deinen)? <regular>? <digest> (in zukunft|künftig)?',
    '(sende|schicke|schick|poste|schreibe|maile|mail) (mir|uns|hier)* (keine|keinen) <regular>? <digest> (mehr)?',
    '(stoppe|beende|stopp|lösche) (die|den|alle|deine)? <digest> (hier)?',
    '<digest> (hier)? (stoppen|beenden|abbestellen|abschalten|ausschalten)',
    '(kein|keine|keinen) (tägliche|täglichen)? <digest> (mehr)? (hier)?',
    '(mache|schalte|stelle|bestelle|nehme) (die|den|das|unsere|unseren)? (tägliche|täglichen|wöchentliche|wöchentlichen)? <digest> (hier|wieder)* (aus|ab|weg|raus)',
    '(die|den|das|eure|deine)? (tägliche|täglichen)? <digest> (brauche|brauchen|will|wollen|braucht) (ich|wir|man|hier|niemand|keiner)* nicht (mehr)?',
    '(ich|wir) (brauchen|brauche|will|wollen) (die|den|keine|keinen|das)? (tägliche|täglichen)? <digest> (nicht)? (mehr)',
  ],
  'my-subscriptions': [
    '(alle|sämtliche|gar)? (keine|keinerlei) (weiteren)? <notice> (mehr)?',
    '(alle|sämtliche) <notice> (abbestellen|beenden|stoppen|löschen|ausschalten|abschalten|abstellen|aus)',
    '(stoppe|stopp|beende|lösche|schalte|stelle|bestelle) (alle|sämtliche) (deine|meine)? <notice> (ab|aus)?',
    '(schreibe|schreib|schicke|sende|melde|benachrichtige|informiere) (mir|mich|uns|dir|dich)* (gar|überhaupt)* (nicht|nichts|keine <notice>) (mehr)',
    'ich (will|möchte) (gar|überhaupt)* (nichts|keine <notice>) (mehr)? von dir (mehr)? (hören|bekommen|lesen)?',
    'ich (will|möchte) (gar|überhaupt)* keine <notice> (mehr)? (von dir)? (bekommen|haben|kriegen)?',
    '(was|welche <notice>) kann ich (alles)? (abbestellen|abstellen|beenden)',
    '(wem|welchen (leuten|personen|kollegen)|welchen|wie vielen leuten) folge ich (alles|so)?',
    '(wen|welche leute|welche kollegen|welche personen) (habe ich abonniert|beobachte ich|verfolge ich)',
    'wen habe ich auf (der|meiner) (liste|beobachtungsliste|folgeliste)',
    '(über wen|von wem|zu wem|wegen wem) (bekomme|kriege|erhalte|werde) ich (bescheid|nachrichten|meldungen|benachrichtigungen|benachrichtigt|informiert)',
    'folge ich (jemandem|jemand|wem)',
    '(welche|was für) (abos|abonnements|benachrichtigungen|meldungen) (habe|bekomme|laufen) (ich|bei mir)?',
    'was habe ich (alles)? abonniert',
    'was (schreibst|schickst|sendest) du (mir|uns) (alles)?',
    'meine (abos|abonnements|benachrichtigungen|zusammenfassungen)',
    'welche (nachrichten|meldungen|benachrichtigungen) (bekomme|kriege|erhalte) ich',
    'was bekomme ich (von dir)? (alles)?',
  ],
};
