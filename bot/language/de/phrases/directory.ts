import type { IntentName } from '../../intent-name.ts';
import type { Phrases } from '../../language.ts';

/** Addresses, who reports to whom, one’s own last visit, and whom one follows. */
export const directory = {
  'where-place': [
    '(wo|wo genau|wohin genau) (ist|sind|liegt|liegen|befindet sich|befinden sich|finde ich|steht|war) (eigentlich|genau|denn|nochmal|noch einmal|doch)* {place} (genau|eigentlich|denn|nochmal|zu finden)*',
    '(was ist|wie ist|wie lautet|gib mir|sage|sage mir|nenne mir|schicke mir|hast du|habt ihr|kennst du|ich brauche|brauche|zeige mir|weißt du|haben wir|gibt es|wie war)* (nochmal|denn|eigentlich)? (die|eine|ne|unsere)? (genaue|postalische|volle)? (adresse|anschrift|postadresse|büroadresse|lieferadresse|postanschrift|büroanschrift|postleitzahl|plz|hausnummer|straße) (von|vom|für|zu|zum|der|des|in|bei)? (der|dem|das|die)? {place}?',
    '(was ist|wie ist|wie lautet|sage mir)? {place} (adresse|anschrift|postadresse)',
    '(in|an) welcher (straße|adresse|ecke|gegend) (ist|liegt|befindet sich|sitzt|steht) {place}',
    'unter welcher (adresse|anschrift) (ist|finde ich|erreiche ich|findet man) {place}',
    'wie komme ich (am besten)? (zu|zum|zur|nach|ins|hin zu)? {place}',
    '(wie finde ich|wo finde ich) (zu|zum|zur)? {place} (hin)?',
  ],
  'reports-of': [
    '(wer|wie viele|welche leute|wie viele leute) (alles)? (berichtet|berichten|reportet|reporten) (direkt)? an <people>',
    '(wer|welche leute|wie viele leute|wie viele) (ist|sind) <people> (direkt)? unterstellt',
    '(wer|welche leute|wie viele leute|wie viele) (ist|sind|arbeitet|arbeiten) (alles)? (unter|für) <people>',
    '(wen|welche leute|wie viele leute) (führt|leitet|betreut|managt) <people>',
    '(wer sind|zeige|zeige mir|liste|nenne mir)? (die)? (mitarbeiter|mitarbeiterinnen|mitarbeitenden|untergebenen|direkten mitarbeiter|direct reports|reports|unterstellten|leute) (von|unter) <people>',
    '(wer sind|zeige|zeige mir)? <people> s? (mitarbeiter|mitarbeiterinnen|untergebenen|direct reports|reports|leute)',
    '(wer ist|wer sitzt|wer arbeitet) (alles)? im team (von|unter) <people>',
    'wessen <boss> ist <people>',
    'von wem ist <people> (der|die)? <boss>',
  ],
  'my-last-visit': [
    '(wann|an welchem tag|welcher tag) (war|bin|habe) ich (eigentlich|denn|nochmal|das)* (zuletzt|das letzte mal|letztes mal|zum letzten mal|letztmals) (<da>|{place}|<present>|dort)* (gewesen|gearbeitet|gekommen|gesehen)?',
    '(wann|an welchem tag) (war|bin|habe) ich (eigentlich|denn)* (<da>|{place}|<present>|dort)* (zuletzt|das letzte mal|letztes mal|zum letzten mal) (gewesen|gearbeitet)?',
    '(wann war|was war)? (das|mein|meine|mein eigenes)? (letzte|letztes|letzter|zuletzt) (mal|besuch|bürotag|tag|anwesenheit) (als|dass|wo)? (ich)? (<da>|{place}|<present>|dort)* (war|gewesen bin|gearbeitet habe)?',
    '(wie lange ist es her|wie lange her|wie lang ist es her|seit wann) (dass|seit|als)? (ich)? (zuletzt|das letzte mal)? (nicht mehr)? (<da>|{place}|<present>|dort)* (war|gewesen bin|bin)?',
    '(wann|wie lange) (war ich|bin ich) (schon)? (nicht mehr) (<da>|{place}|<present>|dort)*',
    'zuletzt (<da>|{place}|<present>) (war ich)? wann',
    'mein letzter (besuch|tag|bürotag) (<da>|{place}|<present>)?',
  ],
  'my-follows': [
    'wen habe ich (alles|so|eigentlich|gerade)* (auf (dem|meinem) (schirm|radar|zettel)|im visier|im blick|im auge)',
    '(wem|wen|welchen leuten|welche leute|welchen kollegen|welche kollegen|wem alles|wen alles) (folge|beobachte|verfolge|abonniere) ich (eigentlich|gerade|aktuell|denn|alles|so|noch|zur zeit|derzeit|momentan|schon)*',
    '(wen|welche leute|wem) habe ich (eigentlich|gerade|aktuell|alles|so)* (abonniert|gefolgt|auf (der|meiner) (liste|beobachtungsliste)|auf dem radar|im blick|im auge|unter beobachtung)',
    '(wem bin ich|bin ich wem|bin ich jemandem) (eigentlich)? gefolgt',
    '(über|zu|wegen|von) wen (bekomme|kriege|erhalte|werde) ich (eigentlich|gerade|alles)* (nachrichten|meldungen|benachrichtigungen|bescheid|benachrichtigt|informiert)',
    '(bei|von|zu) wem (bekomme|kriege|erhalte|werde|sagst du|meldest du) (ich|mir|dich)? (eigentlich|alles)* (nachrichten|meldungen|benachrichtigungen|bescheid|benachrichtigt|informiert)?',
    '(zeige|zeige mir|liste)? (alle)? (leute|personen|kollegen|die leute|die) (denen|die) ich (folge|beobachte|abonniert habe)',
    '(zeige|zeige mir|liste|was ist|wer ist auf)? (meine|meiner) (beobachtungsliste|folgeliste|beobachteten|abonnierten|gefolgten)',
    '(folge|beobachte|verfolge) ich (gerade|eigentlich|noch|schon|aktuell)* (jemandem|jemanden|wem|wen|irgendwem|irgendwen|einem)',
    '(auf wen|auf wessen (ankunft|kommen)) (warte|achte) ich (gerade|eigentlich)?',
  ],
  'ask-to-follow-manager': [
    '<tell> (wenn|sobald|falls|wann) <my-manager> (wieder)? <comes>',
    '(wenn|sobald|falls) <my-manager> (wieder)? <comes> (dann)? <tell>',
    '(ich)? (will|möchte|muss) (es)? (sofort|gleich)? (wissen|erfahren|mitbekommen) (wenn|sobald) <my-manager> <comes>',
    '(folge|beobachte) <my-manager>',
    '<my-manager> (folgen|beobachten)',
    '<tell> (wenn|sobald) <my-manager>',
    '(warne|warn) mich (wenn|sobald|bevor) <my-manager> <comes>',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
