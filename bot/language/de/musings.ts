import type { MusingWords } from '../musing-words.ts';

const US = '(wir|alle|ich|die ganze (firma|abteilung|etage)|das ganze (büro|team|haus)|jeder|man)';

export const musings: MusingWords = {
  hearsay: [
    '(man|es wird|wird) (munkelt|gemunkelt|gemunkelt dass|tuschelt|getuschelt)',
    '(laut|nach) (flurfunk|buschfunk|gerüchten|den gerüchten|hörensagen|gerücht|kaffeeküche)',
    '(der)? (flurfunk|buschfunk) (sagt|meint|behauptet|meldet)',
    '(es)? (geht|gibt|kursiert|kursieren) (das|ein|die)? (gerücht|gerüchte|gerede)',
    '(gerüchteweise|dem vernehmen nach)',
  ],
  hearsayOfUs: [
    `(es (heißt|hieß)|(heißt|hieß) es) (ja|jetzt|doch|es|plötzlich|auf einmal|dass|mal wieder)* ${US}`,
    `(angeblich|anscheinend|scheinbar|offenbar) {gap} ${US}`,
    `(man sagt|die sagen|alle sagen|die leute sagen|jemand meinte|jemand sagte) (dass)? ${US}`,
    `(ich)? (habe|hab)? (gehört|gelesen|aufgeschnappt|mitbekommen) (dass|ja|irgendwo)* ${US}`,
    '(gehört|gelesen|angeblich|anscheinend|es heißt) (dass)? {gap} (zu|zumacht|geschlossen|dicht)',
    '(mein|meine|der|die|unser|unsere) (chef|chefin|boss|teamleiter|teamleiterin|führungskraft|personalabteilung|leitung) (sagt|meint|will|möchte|erwartet|findet|meinte|sagte) (dass)? (wir|alle|uns|ich|mich)',
  ],
  moods: [
    '(ich)? (habe|hab)? (echt|so|grad|gerade|heute|morgen|ja|mal|eigentlich|wieder|irgendwie|gar|überhaupt)* (null|keinen|kein|keine|wenig|nicht viel|kaum) (echten|großen|richtigen|rechte|große)? (bock|lust|motivation|nerv|antrieb|elan)',
    '(ich)? (könnte|könnt) (ich)? (grad|gerade|jetzt|echt|einfach|glatt|heute|auch|ja|mal|ruhig|eigentlich|gut|sofort|wirklich|morgen)* {gap} (gehen|bleiben|fahren|brauchen|vertragen|gebrauchen|machen|heimgehen|heimfahren|arbeiten|nehmen|kommen)',
    '(am)? liebsten (würde|würd|wäre|wär|bliebe|blieb|ginge|hätte|hätt) (ich)?',
    '(ich)? (würde|würd|wäre|wär|hätte|hätt|bräuchte|bräucht) (ich)? (ja|so|echt|jetzt|grad|gerade|heute|morgen|auch|eigentlich|viel)* (gern|gerne|lieber|am liebsten|dringend|mal wieder)',
    '(hätte|hätt|wäre|wär|könnte|könnt|dürfte|dürft) ich (doch|nur|bloß|schon|jetzt|mal)',
    '(ich)? (träume|träum|träumend) {gap} (von|vom)',
    '(ich)? (brauche|brauch|bräuchte|bräucht) {gap} (urlaub|ferien|auszeit|pause)',
    '(mal|wir werden|werden) (schauen|sehen|gucken|schaun|sehn) ob ich',
    '(ich)? (schau|schaue|komme|komm|guck|gucke|bin|fahre|fahr|gehe|geh) {gap} (vielleicht|eventuell|evtl|womöglich|möglicherweise) {gap} (vorbei|rum|rein|rüber)',
    '(man|ich) (müsste|müsst|sollte|könnte) (man|ich)? {gap} (eigentlich|mal|echt) {gap}',
    '(müsste|müsst|sollte|könnte) (man|ich) {gap} (eigentlich|mal|echt) {gap}',
    '(das)? (nervt|kotzt mich an|stinkt mir) {gap} (pendeln|büro|fahren|fahrerei|pendelei|anfahrt|hinfahren)',
    '(ich)? (müsste|müsst|sollte|sollt) (ich)? (mich|mal|wieder|endlich|echt|eigentlich)* {gap} (blicken|sehen) lassen',
    '(hoffentlich|ich hoffe|hoffe) (dass)? {gap} (schaff|schaffe|klappt|klappts|komme|komm|kann)',
    '(ich)? (sehne|sehn) mich',
    '(ich)? spiele? (ja|grad|gerade|echt)* mit dem gedanken',
    'ich glaub+ ich mache? {gap} blau',
    '(ich)? (mache|mach) {gap} blau',
    '(ich)? (bleibe|bleib) (ich)? {gap} im bett',
  ],
  conditions: [],
};
