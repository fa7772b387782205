import type { Language } from '../language.ts';

type AboutPeople =
  | 'where-is'
  | 'is-in'
  | 'is-not-in'
  | 'is-remote'
  | 'is-on-leave'
  | 'when-in'
  | 'when-back'
  | 'away-until'
  | 'came-when'
  | 'habits';

/** Questions about people who are named. */
export const people: Pick<Language['phrases'], AboutPeople> = {
  'where-is': {
    said: [
      'wo (<v>|steckt|stecken|bleibt|finde ich|treffe ich|kann ich|könnte ich|find ich|hängt|befindet sich|findet man|ist denn|ist eigentlich)? <people> (<v>|steckt|finden|treffen|sitzen|sein|rum|hin|stecken|sich)?',
      '<people> wo (ist|bist|bist du|steckst du)?',
      '(hat|haben) es <people> <at>? (geschafft|reingeschafft)',
      '<people> es (noch)? <at>? (geschafft|reingeschafft) (hat|haben)',
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
      '(hat|habt|haben) (jemand|wer|ihr|wir) (infos|neuigkeiten|was|etwas) (zu|über|von) <people>',
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
    about: [
      '(auf|in|an)? (welchem|welcher|welches|welchen) <room> (genau|denn)? (<v> (er|sie|die|der))?',
      'wo genau',
      'wo denn (genau)?',
      'wo (<v>|steckt) (die|der) (genau|denn)?',
    ],
    follow: ['(was ist|wie sieht es aus|wie sieht es|wie ist es|wie schaut es aus) mit <people> (aus)?'],
  },
  'is-in': {
    said: [
      '<v> <people> (<da>|{place}|<arrived>|zurück)',
      '<v> <people> {place} <da>',
      '<v> <people> <places>',
      '(arbeitet|arbeiten|malocht|ackert|schuftet|werkelt|rackert|schafft) <people> (<at>)?',
      '(hier (ist|spricht|schreibt)?|ich bin|ich heiße|mein name ist) {who}',
      '<v> <people> (<da>|{place}) (oder|und) (auch)? <people>',
      '<people> <v>? (<da>|{place}) <v>?',
      '<people> <be>? <arrived> <be>?',
      '(kann|könnte|finde|treffe|erreiche|erwische) ich <people> (<da>|{place})? (treffen|finden|antreffen|erreichen|sprechen|an)',
      '(finde|treffe) ich <people> (<da>|{place})',
      'haben wir <people> {place}',
      '<v> es <people> {place}',
    ],
    report: ['<people> (<v>|arbeitet|kommt) (<at>|von {place} aus)', '<people> <v> {at}'],
    about: [
      '<he-there> (<da>|{place}|<arrived>|zurück)',
      '<he-there> {place} <da>',
      '(kann|könnte|erreiche|treffe|erwische|finde) ich (sie|ihn|die|den) (<da>|{place})? (treffen|sprechen|erreichen|antreffen|erwischen|stören|an)?',
    ],
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
    said: [
      '<rv> <people> (<remote>|<home>)',
      '<people> <rv>? (<remote>|<home>) <rv>?',
      '(war|waren) <people> (<remote>|<home>)',
      '(hat|haben) <people> (<remote>|<home>) (gearbeitet|gemacht|geblieben)',
      '<be> <people> (<remote>|<home>) (gewesen|geblieben)',
    ],
    report: ['<people> <rv> (<remote>|<home>)'],
    about: ['<he-there> (<remote>|<home>)'],
  },
  'is-on-leave': {
    said: [
      '(<be>|hat|haben|macht|nimmt) <people> (<on-leave>|<free>|<away>|nicht im dienst|verreist)',
      '(war|waren) <people> (<on-leave>|<free>|<away>|verreist)',
      '(hat|haben) <people> (<on-leave>|<free>) (gehabt|genommen|eingereicht|eingetragen)',
      '<people> (<be>|hat|haben|macht)? (<on-leave>|<free>|<away>|verreist) (<be>|hat|haben|macht)?',
    ],
    report: ['<people> (<be>|hat|haben|macht|nimmt) (<leave>|<free>|<away>|verreist)'],
    about: ['<he-there> (<on-leave>|<free>|<away>)'],
  },
  'when-in': [
    '(was|welcher tag|welches|wann)? (ist|wäre)? (der|ein)? (beste|bester|guter) (tag|termin|zeitpunkt|zeit) (um|für|zum)? <people> (zu)? (treffen|sehen|erwischen|sprechen)',
    '(hat|haben) <people> (was)? (gesagt|angegeben|geschrieben|eingetragen) wann (er|sie|<people>) (wieder|zurück|das nächste mal|<da>|<at>|rein)* (kommt|kommen|ist|sind)?',
    'wann (kann|könnte|erwische|treffe|sehe|erreiche) ich <people> (am besten|am ehesten|mal|wieder)* (treffen|sehen|erwischen|sprechen|an)?',
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
};
