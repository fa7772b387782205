import type { Language } from '../language.ts';

type Question =
  | 'who-is-in'
  | 'who-is-remote'
  | 'who-is-on-leave'
  | 'who-is-sick'
  | 'who-is-not-in'
  | 'team-not-in'
  | 'who-is-not-so'
  | 'who-of-department'
  | 'how-full'
  | 'where-is'
  | 'is-in'
  | 'is-not-in'
  | 'is-remote'
  | 'is-on-leave'
  | 'who-was-in'
  | 'who-will-be-in'
  | 'was-in'
  | 'will-be-in'
  | 'when-in'
  | 'when-back'
  | 'away-until'
  | 'came-when'
  | 'habits'
  | 'how-full-was'
  | 'how-full-will-be';

/** Where the verb stands tells a question from what follows "weißt du": "wer ist da", "wer da ist". Both are read. */
export const questions: Pick<Language['phrases'], Question> = {
  'who-is-in': {
    said: [
      '<who> <v>? <da>? <v>?',
      '<v> <who> <da>?',
      '<v> es <who> <da>?',
      '<be> <who> <arrived>',
      '<who> <be>? <arrived> <be>?',
      '(gibt es|haben wir|habt ihr) <who> <da>?',
      '(gibt es)? <who> (der|die) <v>? <da>? <v>?',
      'wen (treffe|finde|sehe|erwische|kann|könnte|werde) ich (treffen|finden|sehen|antreffen|erwischen)?',
      'wen ich (treffe|finde|sehe)',
      'mit wem (sitze|bin|arbeite|teile) ich',
      'wo (sind|seid|ist|stecken) (alle|ihr|ihr alle|die anderen|die leute|die kollegen|der rest|das team|alle leute|alle anderen)',
      '(zeige|nenne|liste|gib|sage) (mir|uns)? (eine|die)? (liste)? (von|der|aller|mit)? (alle|alles|leute|kollegen|anwesenden|anwesende|personen)? (auf)?',
      '(liste|übersicht) (der|aller)? (anwesenden|leute|kollegen)',
      'bin ich (allein|alleine|der einzige|die einzige|als einziger|als einzige) <da>?',
      '(anwesenheit|anwesenheitsliste|anwesende|anwesenden|belegschaft) {place}?',
      'wo ist {place}',
      '<places>',
      'ist {place} <who>',
    ],
    follow: ['(was ist mit|wie sieht es aus (in|mit)|wie ist es|wie schaut es aus) <places>'],
  },
  'who-is-remote': [
    '<who> <rv>? (<remote>|<home>) <rv>?',
    '<rv> <who> (<remote>|<home>)',
    '<wie-viele> <many>? <rv>? (<remote>|<home>) <rv>?',
    '(zeige|nenne|liste) (mir|uns)? (alle|leute|kollegen)* <remote>',
    '<rv> <who> (<remote>|<home>) (ist|sind|arbeitet)',
  ],
  'who-is-on-leave': [
    '<who> (<be>|hat|haben|macht|nimmt|nehmen)? (<on-leave>|<free>|<away>) (<be>|hat|haben|macht|nimmt)?',
    '(<be>|hat|haben|macht|nimmt) <who> (<on-leave>|<free>|<away>)',
    '(urlaubsliste|urlauber|abwesenheiten|abwesende)',
    '<who> <be>? verreist <be>?',
    '<wie-viele> <many>? (<be>|haben)? (<on-leave>|<free>|<away>)',
  ],
  'who-is-sick': {
    said: [
      '(<who>|<people>) (<be>|hat|haben|macht)? <kind-of-leave> (<be>|hat|haben)?',
      '(<be>|hat|haben|macht|nimmt) (<who>|<people>) <kind-of-leave>',
      '(warum|wieso|weshalb) (<be>|fehlt|hat|haben|kommt) <people> (<away>|<on-leave>|<free>|nicht <da>|nicht da|nicht im büro|nicht)?',
      'was für (einen|eine|ein)? (urlaub|abwesenheit) (hat|haben|macht|nimmt) (<people>|<who>)',
      '(was|welche krankheit) (hat|fehlt) <people>',
      '<who> <be>? <ill> <be>?',
      '<be> <who> <ill>',
      '<wie-viele> <many>? <be>? <ill>',
      '<be> <people> <ill>',
      '<be> (<people>|<who>) (<ill> oder (<away>|<on-leave>|<free>)|(<away>|<on-leave>|<free>) oder <ill>)',
      '<people> <be>? <ill> <be>?',
      '(hat|haben) sich (<who>|<people>) <ill>',
      '(<who>|<people>) (hat|haben) sich <ill>',
      '(hat|haben) <people> sich <ill>',
      'wer hat sich <ill>',
      'krankenstand',
    ],
    report: ['<people> (<be>|wird) <ill>', '<people> hat sich <ill>'],
  },
  'who-is-not-in': [
    '<who> <v>? nicht (<da>|mehr)? <v>?',
    '<who> <v>? {place} nicht <v>?',
    '<who> (fehlt|fehlen)',
    '(fehlt|fehlen) <who>',
    '<who> <be>? nicht <arrived> <be>?',
    '<who> (kommt|kommen) nicht',
    '<who> (war|waren) nicht <da>?',
    '<who> <dept> (<v> nicht (<da>|mehr)?|nicht <da>? <v>?|(fehlt|fehlen)|(kommt|kommen) nicht)',
    '<who> (fehlt|fehlen) <dept>',
    '<who> <v> nicht <da>? <dept>',
    '(fehlt|fehlen) <who> <dept>',
  ],
  'who-is-not-so': [
    '<who> <rv>? nicht (<remote>|<home>|<leave>|<ill>) <rv>?',
    '<who> <v> ({place}|<da>|<remote>|<home>) aber nicht ({place}|<da>|<remote>|<home>)',
  ],
  'team-not-in': [
    '<who> <v>? (aus|von|vom|in) <my-team> <v>? nicht (<da>|mehr)? <v>?',
    '<who> <v> nicht <da>? (aus|von|vom|in) <my-team>',
    '<who> (aus|von|vom|in) <my-team> (fehlt|fehlen|kommt nicht|kommen nicht)',
    '<who> (fehlt|fehlen) (aus|von|vom|in) <my-team>',
    '(fehlt|fehlen) (<who>|einer)? (aus|von|vom|in) <my-team>',
    '<v> (<who>|einer)? (aus|von|vom) <my-team> nicht <da>?',
  ],
  'who-of-department': {
    said: [
      '<who> <v>? <dept> <v>? <da>? <v>?',
      '<who> <v> {place} <dept>',
      '<v> <who> <dept> <da>?',
      '<wie-viele> <many>? <v>? <dept> <v>? <da>? <v>?',
      '<v>? <dept> <da>?',
      '<dept> <v> <da>?',
      'wo (ist|sind|sitzt|sitzen) <dept> <v>?',
      '(zeige|nenne|liste) (mir|uns)? (alle|leute)* <dept>',
    ],
    follow: ['(was ist mit|wie sieht es aus mit|wie sieht es mit|wie ist es mit) <dept> (aus)?'],
  },
  'how-full': [
    'wie <full> (ist|sind|sieht|es|das|da)* <where>? (aus)? (ist)?',
    'wie sieht es {place} aus',
    '<wie-viele> <many>? (<v>|es|gibt es|haben wir|hat es|da)* <da>? {place}? <v>?',
    'wie viel (ist)? (los|betrieb) (ist)?',
    'wie viel ist {place} los',
    '(ist|gibt es|herrscht) (es)? (viel|was|viele|wenig|nichts|so viel|ordentlich) (los|betrieb|andrang)?',
    '(viel|was|wenig) (los|betrieb)',
    'was ist (da|so|hier)? los',
    'was geht {place}',
    'ist (es|das|da) (sehr|ziemlich|zu|recht|so|ganz|viel zu|extrem|total)? <full> <where>?',
    'ist <where> (sehr|ziemlich|zu|recht|so|ganz|total)? <full>',
    '(wie ist|wie hoch ist|was ist|zeige|sage)? (mir)? (die|aktuelle)* (auslastung|belegung|besetzung|auslastungsgrad|füllstand|kopfzahl|kapazität|belegungsgrad) (von|in|der|für|aktuell)* {place}? (ist)?',
    '(anzahl|zahl) (der)? (<many>|anwesenden) {place}?',
    'hat es (viele)? <many>',
    '(ist)? (alles|es) <full> {place}?',
    'lohnt es sich {place}? (zu kommen|zu fahren|zu gehen)?',
    'sind (viele|wenige|sehr viele|so viele) (leute|da|kollegen|{place})',
  ],
  'where-is': {
    said: [
      'wo (<v>|steckt|stecken|bleibt|finde ich|treffe ich|kann ich|könnte ich|find ich|hängt|befindet sich|findet man|ist denn|ist eigentlich)? <people> (<v>|steckt|finden|treffen|sitzen|sein|rum|hin|stecken|sich)?',
      '<people> wo (ist|bist|bist du|steckst du)?',
      'wo (hält|halten|treibt|treiben) sich <people> (auf|rum|herum)',
      '(<v>|hat|haben|arbeitet|kommt|macht) <people> <anywhere> oder (doch)? (ist (sie|er))? (nicht|<anywhere>|nicht mehr|nicht da|kommt (er|sie))',
      'ob <people> <anywhere> oder <anywhere> ist',
      '(<be>|hat) <people> (gegangen|heimgegangen|heim|nach hause gegangen|losgefahren|unterwegs|feierabend)',
      '(ich)? (habe|hat) <people> (nicht|nirgends)? gesehen',
      'wo (ist|sind|ist der|ist die)?',
      'wo ich <people> (finde|treffe|finden kann|finden)',
      '(suche|finde|ich suche|brauche|ich brauche|ich muss zu|ich will zu|ich möchte zu|muss zu|lokalisiere|ich muss mit|ich möchte mit) <people> (sprechen|reden|finden)?',
      '(hat|habt|hast|haben) (ihr|du|jemand|wer|einer|sie|irgendwer)? <people> (gesehen|gesichtet)',
      '<people> gesehen',
      'wer hat <people> gesehen',
      'wer ist <people>',
      '(auf|in|an)? (welche|welcher|welchem|welchen|welches) (etage|stock|stockwerk|büro|standort|gebäude|raum|platz|ort|stadt|og|ebene|niederlassung) (<v>|finde ich)? <people> <v>?',
      '(wie|was)? (ist|lautet)? (der|aktuelle)* <status> (von|für) <people>',
      '<people> <status>',
      '<status> <people>',
      'was (macht|treibt) <people>',
      'wie (erreiche|finde) ich <people>',
      'zeige (mir)? <people>',
      '<people>',
      'wohin ist <people>',
      'wo ist jemand namens <people>',
      'was ist der <status> von <people>',
    ],
    follow: ['(was ist|wie sieht es aus|wie sieht es|wie ist es|wie schaut es aus) mit <people> (aus)?'],
  },
  'is-in': {
    said: [
      '<v> <people> (<da>|{place}|<arrived>|zurück)',
      '<v> <people> {place} <da>',
      '<v> <people> <places>',
      '(arbeitet|arbeiten) <people>',
      '<people> <v>? (<da>|{place}) <v>?',
      '<people> <be>? <arrived> <be>?',
      '(kann|könnte|finde|treffe|erreiche|erwische) ich <people> (<da>|{place})? (treffen|finden|antreffen|erreichen|sprechen|an)',
      '(finde|treffe) ich <people> (<da>|{place})',
      'haben wir <people> {place}',
      '<v> es <people> {place}',
    ],
    report: ['<people> (<v>|arbeitet|kommt) (<at>|von {place} aus)', '<people> <v> {at}'],
  },
  'is-not-in': [
    '<v> <people>? (nicht|nie|nur|nicht mehr|weder) <people>? (mehr)? (<da>|{place}|mehr {place})',
    '<v> <people> {place} nicht',
    '<be> <people>? nicht <people>? <arrived>',
    '<people> <v>? (nicht|nicht mehr) (<da>|{place}) <v>?',
    'kommt <people> nicht',
    '<people> (kommt|kommen) nicht (mehr)? (rein|<at>)?',
    'fehlt <people>',
  ],
  'is-remote': {
    said: ['<rv> <people> (<remote>|<home>)', '<people> <rv>? (<remote>|<home>) <rv>?'],
    report: ['<people> <rv> (<remote>|<home>)'],
  },
  'is-on-leave': {
    said: [
      '(<be>|hat|haben|macht|nimmt) <people> (<on-leave>|<free>|<away>|nicht im dienst|verreist)',
      '<people> (<be>|hat|haben|macht)? (<on-leave>|<free>|<away>|verreist) (<be>|hat|haben|macht)?',
    ],
    report: ['<people> (<be>|hat|haben|macht|nimmt) (<leave>|<free>|<away>|verreist)'],
  },
  'who-was-in': [
    '<who> (war|waren|wart) <da>?',
    '<who> <be> <da>? (gewesen|da gewesen|dagewesen)',
    '(war|waren) <who> <da>?',
    '<who> <da>? (war|waren|gewesen ist|gewesen sind|da gewesen ist)',
    '<who> (kam|kamen)',
    '<who> hat {place} gearbeitet',
    'wen (habe|hätte) ich (getroffen|verpasst)',
  ],
  'who-will-be-in': [
    '<who> (kommt|kommen) (rein|vorbei|her|rein kommen)?',
    '(kommt|kommen) <who> (rein|vorbei|her)?',
    '<who> (wird|werden|will|wollen|plant|hat vor|möchte) (<da>|rein|zu|zu kommen)? (sein|kommen|arbeiten|reinkommen|da sein)',
    '<who> {place} (kommt|kommen)',
    '(wird|werden|will|wollen) <who> <da>? (sein|kommen|arbeiten|reinkommen)',
    '<who> (geht|gehen|fährt|fahren) {place}',
    '<who> (reinkommt|vorbeikommt|kommt)',
    '<who> <da>? (sein wird|sein werden|kommen wird)',
    '<who> <be>? (geplant|angemeldet|eingeplant|eingetragen)',
  ],
  'was-in': [
    '(war|waren) <people> (<da>|<remote>|<home>|<leave>|<ill>|<away>|{place})?',
    'wo (war|waren) (<people>|alle|die anderen|alle anderen)',
    '<be> <people> (<da>|{place}|<remote>)? (gewesen|da gewesen|dagewesen)',
    '<people> (<da>|{place})? (war|waren|gewesen)',
    'wo <people> (war|waren)',
    '(hat|haben) <people> (<remote>|{place}|<home>) (gearbeitet|gemacht|gesessen)',
    'kam <people>',
  ],
  'will-be-in': [
    '(kommt|kommen) <people> (rein|vorbei|her|zurück|dazu)? (<at>)?',
    '(wird|werden|will|wollen|möchte|plant) <people> (<da>|<remote>|<home>|{place}|rein)? (sein|kommen|arbeiten|reinkommen|da sein|zu kommen)?',
    '<people> (kommt|kommen) (rein|vorbei|her)?',
    '<people> (reinkommt|vorbeikommt)',
    '<people> (<da>|{place}) (sein wird|sein werden|kommt)',
    'wo (wird|werden) <people> sein',
    'wo ist <people> (geplant|eingeplant)',
    'hat <people> vor (zu kommen|{place} zu kommen|{place} zu sein)',
  ],
  'when-in': [
    'wann (<v>|kommt|kommen|wird|werden|sehe ich|treffe ich|kann ich|finde ich|erreiche ich|erwische ich) <people> (das nächste mal|nächstes mal|<da>|<at>|sein|kommen|an|rein|treffen|erreichen|sprechen)*',
    'wann <people> (das nächste mal|<da>|<at>)* (ist|kommt|sind)',
    '(ab wann|um wie viel uhr|ab wie viel uhr) (<v>|kommt|kommen|wird) <people> {word}*',
    '(an)? (welchem|welchen|welcher) tag (ist|kommt|kommen|sind) <people> (das nächste mal|<da>|<at>)*',
    '(nächstes mal|das nächste mal) (wann)? <people> <da>?',
  ],
  'when-back': [
    'wann (<v>|kommt|kommen|wird|kann ich) <people> (wieder|zurück|wieder da|<da>|{place}|sein|sprechen|aus dem urlaub|erreichen|zurücksein)*',
    'wann <people> (wieder|zurück|<da>|{place})* (ist|kommt|zurückkommt|sind|zurück ist)',
    'ab wann (<v>|kommt|arbeitet) <people> wieder {word}*',
    '(<people>) wann (wieder|zurück) (da)?',
    'wann endet (der)? urlaub von <people>',
    '(an)? (welchem|welchen|welcher) tag (ist|kommt) <people> (wieder|zurück|<da>|{place})*',
  ],
  'away-until': [
    '(bis wann|wie lange|bis wie viel uhr) (<v>|bleibt|macht|hat|haben|wird) <people> (noch)? (<da>|{place}|<remote>|<home>|<leave>|<free>|<away>|<ill>|bleiben|sein|am arbeiten)*',
    '(bis wann|wie lange) <people> (noch)? (<da>|{place}|<remote>|<home>|<leave>|<free>|<away>) (ist|hat)',
    'wann (macht|geht|hat) <people> (feierabend|nach hause|heim|schluss|weg|los)',
  ],
  'came-when': [
    '(seit wann|seit wie viel uhr|wie lange schon) (<v>|hat|macht) <people> (schon)? (<da>|{place}|<remote>|<home>|<leave>|<away>|<ill>)*',
    'wann (kam|kamen|war) <people> (<da>|{place}|an|rein|zuletzt|das letzte mal|gegangen|gewesen)*',
    'wann <be> <people> {place}? (<arrived>|gegangen|zuletzt <da>|zuletzt|da gewesen)',
    '(um wie viel uhr) (kam|ist|war) <people> (<da>|{place}|an|rein|<arrived>)*',
    'wann ist <people> heute (<arrived>|an|rein)',
  ],
  habits: [
    '(<v>|kommt|kommen|macht|hat) <people> <usually> {word}*',
    '(<v>|kommt|kommen|macht|hat) <people> {place} <usually>',
    '(wann|wo|um wie viel uhr) (<v>|kommt|kommen|macht|hat) <people> <usually> {word}*',
    'wie (oft|häufig|regelmäßig) (<v>|kommt|kommen|macht|war|waren) <people> {word}*',
    '(an)? (welchen|welche) (tagen|tage|wochentagen|wochentage) (<v>|kommt|kommen|macht|hat) <people> {word}*',
    '<people> <usually> (<da>|{place})',
  ],
  'how-full-was': [
    'wie <full> (war|waren) (es|das)? <where>?',
    'war es (sehr|so|ziemlich|recht)? <full> {place}?',
    'war {place} (sehr|so|ziemlich)? <full>',
    '<wie-viele> <many>? (war|waren) <da>? {place}?',
    '<wie-viele> <many>? <be> <da>? {place}? (gewesen|da gewesen|dagewesen|<arrived>)',
    '(war|wie viel war) (viel|was|wenig)? (los|betrieb)',
    'wie war die (auslastung|belegung)',
  ],
  'how-full-will-be': [
    'wie <full> (wird|werden) (es|das)? <where>? (werden|sein)?',
    '<wie-viele> <many>? (kommen|werden|kommt|wollen) <da>? <at>? (sein|kommen|erwartet|da sein|rein|da)?',
    '<wie-viele> <many>? <be> {place}? (geplant|angemeldet|eingeplant|erwartet)',
    'wird es (sehr|so|ziemlich)? <full> {place}?',
    'wird {place} (sehr|so|ziemlich)? <full>',
    'wird (viel|was|wenig) los (sein)?',
    'wie viel (wird los sein|los sein wird)',
    'wie wird die (auslastung|belegung)',
    'kommen (viele|wenige|viele leute)',
  ],
};
