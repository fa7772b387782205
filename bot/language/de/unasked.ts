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
    '(was sind|welche sind|wie sind|zeige|zeige mir|liste)? (meine|alle meine) <rules>',
    'welche <rules> (habe ich|gibt es|gelten für mich)',
    'meine (wöchentlichen|festen) tage',
  ],
  'end-rules': [
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
    'wer (folgt mir|beobachtet mich|verfolgt mich|bekommt bescheid wenn ich da bin)',
    '(wem|welchen leuten) folge ich',
    '(zeige|zeige mir)? (meine follower|wer mir folgt)',
    'folgt mir jemand',
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
    '(frage|frag) mich (morgens)? nicht (mehr|wieder)',
    '(frage|frag) (mich)? (morgens)? nicht mehr',
    'nicht mehr fragen',
    '(höre|hör) auf (mich)? zu fragen',
    'mich nicht mehr fragen',
    '(frage|frag) nicht mehr',
  ],
  'not-today': ['heute nicht', 'nicht heute', 'für heute nicht'],
  'digest-here': [
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
    'was (schreibst|schickst|sendest) du (mir|uns) (alles)?',
    'meine (abos|abonnements|benachrichtigungen|zusammenfassungen)',
    'welche (nachrichten|meldungen|benachrichtigungen) (bekomme|kriege|erhalte) ich',
    'was bekomme ich (von dir)? (alles)?',
  ],
};
