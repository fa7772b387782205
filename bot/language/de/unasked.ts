import type { Language } from '../language.ts';

type Unasked =
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
    '(mache|nehme|schmeiße|werfe) (die|meine|den|meinen) (<rules>|<ho>|bürotag) (für|am|an|von)? ({weekly}|{time})? (wieder)? (weg|raus)',
    '(die|meine)? <rules> (für|am|an|von)? ({weekly}|{time})? (kannst|kann|darfst|darf)? (du|wieder)* (löschen|streichen|raus|weg|rausnehmen|entfernen)',
    '(lösche|entferne|streiche|beende) (die|meine|meinen)? <week> (<rules>|<ho>|büro)?',
    '(streiche|lösche|beende|entferne) (meinen|den|mein)? (<ho>|bürotag|homeofficetag) <week>',
    '(beende|lösche|stoppe|entferne|stopp) (meine|die|alle meine|meinen|alle) <rules> (für|am|an)?',
    '(meine|alle meine|alle)? <rules> (beenden|löschen|stoppen|entfernen)',
  ],
  'undo-rules': ['mache meine <rules> rückgängig', 'meine <rules> (rückgängig machen|zurücknehmen)', 'nehme meine <rules> zurück'],
  'ask-to-follow': [
    '<tell> (wenn|sobald|falls) {who} <comes>',
    '<tell> (wenn|sobald) {who}',
    'ich möchte wissen (wenn|sobald) {who} <comes>',
  ],
  'ask-to-follow-daily': [
    '<tell> <daily> (wenn|sobald) {who} <comes>',
    '(sage|gib) (mir|uns) <daily> bescheid (wenn|sobald) {who} <comes>',
    '<daily> <tell> (wenn|sobald) {who} <comes>',
    'folge {who} <daily>',
    '<tell> (wenn|sobald) {who} <comes> <daily>',
  ],
  follow: ['ja <tell> (wenn|sobald) {who} <comes>'],
  'follow-daily': ['ja <tell> <daily> (wenn|sobald) {who} <comes>', 'ja (sage|gib) (mir|uns) <daily> bescheid (wenn|sobald) {who} <comes>'],
  unfollow: [
    '{who} (nicht mehr|nicht länger) folgen',
    'folge {who} nicht (mehr|länger)',
    '{who} entfolgen',
    '(melde|sage|benachrichtige|informiere|schreibe|gib) (dich|mir|mich)? (bescheid)? nicht mehr (bescheid)? (wenn|sobald) {who} <comes>',
    '(keine|keine weiteren) (meldungen|nachrichten|benachrichtigungen) (mehr)? (über|zu|wenn) {who} <comes>?',
  ],
  'my-followers': [
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
    'lass niemanden mir folgen',
  ],
  'allow-followers': [
    '(andere|alle|kollegen|jeder) (dürfen|darf|können|kann) mir (wieder)? folgen',
    'folgen (wieder)? erlauben',
    'man darf mir (wieder)? folgen',
  ],
  'ask-each-morning': [
    '(frage|frag) mich <mornings> (wo ich (bin|arbeite))?',
    '(frage|frag) mich (morgens|vormittags) (wo ich (bin|arbeite))?',
    '<mornings> (frage|frag) mich (wo ich (bin|arbeite))?',
  ],
  'stop-asking': [
    '(bitte)? keine (frage|fragen|morgenfrage|morgenfragen|erinnerung|erinnerungen) (mehr)? (am morgen|morgens|in der früh|jeden morgen)? (mehr)?',
    '(morgenfrage|die morgenfrage|die tägliche frage|die frage am morgen) (abschalten|abstellen|ausschalten|beenden|abbestellen|stoppen)',
    '(schalte|stelle|beende|stoppe) (die)? (morgenfrage|tägliche frage|fragen am morgen|frage am morgen) (ab|aus|ein)?',
    'ich (will|möchte) (morgens|am morgen)? nicht mehr gefragt werden',
    '(frage|frag) mich (morgens)? nicht (mehr|wieder)',
    '(frage|frag) (mich)? (morgens)? nicht mehr',
    'nicht mehr fragen',
    '(höre|hör) auf (mich)? zu fragen',
    'mich nicht mehr fragen',
    '(frage|frag) nicht mehr',
  ],
  'not-today': ['heute nicht', 'nicht heute', 'für heute nicht'],
  'digest-here': [
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
    '(stoppe|beende|stopp|lösche) (die|den|alle|deine)? <digest> (hier)?',
    '<digest> (hier)? (stoppen|beenden|abbestellen|abschalten|ausschalten)',
    '(keine|keinen) <digest> (mehr)? (hier)?',
  ],
  'my-subscriptions': [
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
