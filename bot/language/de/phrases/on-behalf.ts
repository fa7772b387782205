import type { Language } from '../../language.ts';

/** Statements about somebody else. */
export const onBehalf = {
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
    '<people> (bitte)? (krankmelden|krankschreiben|abmelden|abwesend melden)',
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
} as const satisfies Partial<Language['phrases']>;
