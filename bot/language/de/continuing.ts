import type { ContinuingWords } from '../language.ts';

const and = '(und|aber|ok|okay|also|nein|ne|nee|naja|hm)*';
const end = '(denn|dann|bitte|noch|eigentlich|jetzt|heute|genau|so|da|nochmal)*';
const please = '(ok|okay|dann|bitte|so|und|also|hm|oh|ach|gut|kannst du|könntest du|können sie|könnten sie|kann man|ich will|ich möchte)*';
const now = '(bitte|wieder|mal|dann|jetzt|doch|sofort|ganz|danke|gleich|komplett|auch)*';
const it = '(es|das|dies|den|die|ihn|diese|das alles|alle|alles)';
const some = '(wer|jemand|irgendwer|irgendjemand|welche|wie viele|wieviele|wen)';
const likewise = '(auch|ebenfalls)';

/** To end one of several plans: “undo the first one”. */
const ending = (which: string) => [
  `${please} (lösch|lösche|löschen|streich|streiche|streichen|entferne|entfernen|beende|beenden|storniere|vergiss|widerrufe) (sie)? (bitte|mal)* (das|den|die) ${which} (davon|eintrag|plan|angabe|von (beiden|denen))? (wieder|raus|weg)* ${now}`,
  `${please} (nimm|nehme|nehmen|mach|mache|machen) (sie)? (bitte|mal)* (das|den|die) ${which} (davon|eintrag|plan|angabe)? (bitte|wieder)* (zurück|raus|weg|rückgängig) ${now}`,
  `${please} (das|den|die) ${which} (davon|eintrag|plan|angabe)? (bitte|wieder)* (löschen|streichen|entfernen|zurücknehmen|rückgängig|rückgängig machen|weg|raus) ${now}`,
];

/** Thanks and other small words around “leave it like that”. */
const polite =
  '(danke|dankeschön|danke dir|vielen dank|merci|ok|okay|gut|super|perfekt|prima|nein|nee|ne|ja|jo|bitte|alles gut|passt|ach|doch|jetzt|dann|einfach|mal|klasse|halt|moment|nö|bitte einfach|vergiss es|vergiss das|egal)*';

/** A program or a person, for “are you human?” */
const greeting =
  '(hi|hallo|hey|servus|moin|und|also|sag mal|sagen sie mal|sag|moment|hm|mal ehrlich|ehrlich|aber|okay|ok|entschuldigung|eigentlich|kurze frage)*';
const aBot =
  '(ein|eine|einem|einer|einen|der|die|dem|wirklich|wirkliche|wirklicher|wirklichen|echt|echte|echter|echten|richtige|richtiger|richtigen|nur|bloß|lebendiger|menschlich|menschliche)* (mensch|menschen|menschliches wesen|person|mann|frau|jemand echtes|jemandem echten|roboter|bot|chatbot|maschine|computer|programm|software|ki|algorithmus|assistent|chatgpt|copilot|echt|real|lebendig|menschlich)';
const still = '(hier|jetzt|gerade|denn|eigentlich|oder|oder was|oder nicht|bitte|da|dahinter)*';

/** Short messages that continue the last answer. */
export const continuing: ContinuingWords = {
  others: [
    `${and} (die)? (anderen|andern|übrigen) ${end}`,
    `${and} (was ist mit|wie siehts aus mit|wie sieht es aus mit|wo sind|wo stecken|was machen)? (all)? (die anderen|den anderen|die andern|die übrigen|den übrigen|der rest|dem rest|die restlichen|alle anderen|die fehlenden|der rest vom team|rest) (wo sind (die|sie)|sind wo)? ${end}`,
  ],
  more: [
    `${and} (jemand|wer|niemand)? (sonst|noch|anderes)* (ist|da|dort)* (außer|ausser|abgesehen von|ohne|neben) (ihm|ihr|ihnen|mir|uns|denen|den beiden) (noch|sonst|da|dort|jemand)* ${end}`,
    `${and} (ist|sind|war|waren)? (da)? (sonst|außerdem) (noch)? (wer|jemand|irgendwer|irgendjemand|niemand|keiner|andere|leute) (da|dort|im büro|hier)* ${end}`,
    `${and} (ist|sind|war|waren)? (da)? (noch (wer|jemand|andere|weitere|irgendwer)|(wer|jemand|niemand|keiner) (noch|sonst|anderes)) (noch|sonst|da|dort|im büro|hier)* ${end}`,
  ],
  remote: [
    `${and} (und|aber|was ist mit|wie siehts aus mit) (<remote>|<home>) ${end}`,
    `${and} (<remote>|<home>) (wer|wer ist|wer alles|wer noch|wer denn|jemand|und wer) ${end}`,
  ],
  self: [
    `${and} (was ist mit|wie ist es mit|wie siehts aus mit|was steht bei|wie ist es bei|was ist bei)? (mir|ich|ich selbst|mich|ich selber|bin ich|wo bin ich|was steht bei mir) ${end}`,
  ],
  boss: [
    `${and} (was ist mit|wie siehts aus mit|wie sieht es aus mit|wo ist|wo steckt|wer ist|ist|wie ist es mit)? (sein|seine|seiner|seinem|ihr|ihre|ihrer|ihrem|deren|dessen) <boss> (wo (ist|steckt) (der|die|er|sie))? ${end}`,
  ],
  myManager: [`${and} (was ist mit|wie siehts aus mit|wie sieht es aus mit|ist|kommt)? <my-manager> ${likewise}* ${end}`],
  myTeam: [
    `${and} (was ist mit|wie siehts aus mit|wie sieht es aus mit|bei)? ${some}? (von|vom|aus|in|im|unter)? (all|allen)? <my-team> ${likewise}* ${end}`,
  ],
  myReports: [
    `${and} (was ist mit|wie siehts aus mit|wie sieht es aus mit|bei)? ${some}? (von|aus|unter)? (all|allen)? <my-reports> ${likewise}* ${end}`,
  ],
  endThat: [
    `${please} (heb|hebe|heben|schalt|schalte|schalten|stell|stelle|stellen|mach|mache|machen|dreh|drehe|nimm|nehmen) (sie)? ${it} ${now} (auf|ab|aus|weg|raus|zurück) ${now}`,
    `${please} (beende|beenden|beend|stopp|stoppe|stoppen|entferne|entfernen|lösche|löschen|lösch|deaktiviere|deaktivieren|kündige|streich|streiche|kill) (sie)? ${it} ${now}`,
    `${please} ${it} ${now} (aufheben|abschalten|ausschalten|abstellen|ausmachen|wegmachen|beenden|stoppen|entfernen|deaktivieren|löschen|weg|aus|aufhören|abdrehen|rausnehmen) ${now}`,
    `${please} (schluss|hör auf|hören sie auf|weg|aus) (damit|mit dem|hiermit) ${now}`,
    `${please} ${it} (soll|sollte|muss|kann|darf) ${now} (aufhören|enden|weg|aufgehoben werden|beendet werden|aus|raus) ${now}`,
  ],
  blockThem: [
    `${please} (blockier|blockiere|blockieren|block|blocke|blocken|sperr|sperre|sperren|entfern|entferne|entfernen|stopp|stoppe|stoppen|kick|kicke) (sie)? (ihn|sie|die|den|diese person|die person) ${now}`,
    `${please} (ihn|sie|die|den) ${now} (blockieren|blocken|sperren|entfernen|rauswerfen|stoppen) ${now}`,
    `${please} (schmeiß|schmeiße|wirf|werfen|kick|nimm) (sie)? (ihn|sie|die|den) ${now} raus ${now}`,
    `${please} (er|sie|der|die) (soll|sollen|sollte|darf|dürfen) (mir)? (das|mir)? (nicht|nicht mehr|nimmer) (das|mehr|mir)? (folgen|tun|machen|können)? ${now}`,
    `${please} (verbiete|verbiet|verbieten|untersag|untersage) (sie)? (es|das)? (ihr|ihm|ihnen|dem|der) (es|das)? ${now}`,
  ],
  once: [
    `${please} (nur|bloß|ein|das)* (einmal|einmalig|eine nachricht|das eine mal|1 mal|einziges mal) (ist|wäre)? (mir|völlig|ganz|auch|vollkommen|schon|alles)* (reicht|genügt|reicht mir|genügt mir|passt|langt|gut|ok|okay|in ordnung|genug)* ${now}`,
  ],
  repeat: [
    '(ok|okay|sorry|hm|moment|und|bitte|oh|äh)* (nochmal|noch mal|noch einmal|wiederhol|wiederhole (das|es)?|wiederholen|sag (das|es)? (nochmal|noch mal|noch einmal)|dasselbe nochmal|nochmals|wie war das( nochmal)?|zeig (das|mir das|mir)? (nochmal|noch mal)) (bitte|jetzt|dann|alles)*',
  ],
  whenThen: [
    `${and} (wann|wann (dann|denn|sonst|stattdessen|ist (er|sie) (da)?|sind sie (da)?|kommt (er|sie)|kommen sie)|an welchem tag|welchen tag|welcher tag|wann denn dann|wann dann) ${end}`,
  ],
  who: ['wer'],
  ownReturn: [
    `${and} (wann|wann genau|ab wann|welchen tag|an welchem tag) (bin|komme|komm|kehre|werde|muss) ich (denn|eigentlich|nochmal|jetzt|laut plan|laut dir)* (wieder (da|zurück|hier|im büro|im dienst|zurückkommen)?|zurück|zurückkommen|retour) ${end}`,
    `${and} (bis wann|wie lange|bis zu welchem tag) (bin|habe|hab|arbeite) ich (denn|eigentlich|noch|jetzt)* (im)? (<leave>|urlaub|frei|weg|abwesend|<home>|<remote>|ausgeblendet) ${end}`,
    `${and} (wann|bis wann) (endet|geht|ist) mein urlaub (noch|vorbei|zu ende|aus)? ${end}`,
  ],
  leaveOver: [
    `${and} (bitte|kannst du|könntest du|ich möchte|ich will)* (beende|beenden|beend) (bitte|mal|jetzt)* (meinen|den)? (urlaub|abwesenheit) ${now}`,
    `${and} (bitte|kannst du|könntest du|ich möchte|ich will)* (meinen|den|meine|die)? (urlaub|abwesenheit) ${now} beenden ${now}`,
    `${and} (mein|meine) (urlaub|abwesenheit|freie zeit) ist (jetzt|schon|bereits|nun|leider|auch)* (vorbei|zu ende|aus|beendet|um|vorüber|rum) ${end}`,
    `${and} (ich)? bin (ich)? (wieder|schon|jetzt|seit heute)* (zurück|da) (aus|vom) (dem|meinem)? urlaub ${end}`,
    `${and} (wieder)? zurück (aus|vom) (dem|meinem)? urlaub ${end}`,
    `${and} (ich)? bin (ich)? (wieder|schon|jetzt|seit heute)* (aus|vom) (dem|meinem)? urlaub (wieder|schon|jetzt)* (zurück|da|zurückgekommen|zurückgekehrt) ${end}`,
    `${and} (mein|meine) (urlaub|abwesenheit|freie zeit) (war|endete) (schon|bereits)* (gestern|letzte woche) (vorbei|zu ende|um|rum)?`,
    `${and} (ich bin|bin) (jetzt)? nicht (mehr|länger) (im urlaub|in urlaub|abwesend) ${end}`,
  ],
  backNow: [
    `(hallo|hi|moin|guten morgen|morgen|so|und|also|ok)* (ich)? bin (jetzt|nun|endlich|schon|ab heute|seit heute)* (wieder)? (zurück|da|zurück am schreibtisch|zurück bei der arbeit|am start|am platz|im dienst) (jetzt|leute|zusammen|alle|bei der arbeit)*`,
  ],
  leaveEnds: [
    `${and} (bitte|kannst du|könntest du|ich möchte|ich will)* (beende|beenden|beend) (bitte|mal|jetzt)* (meinen|den)? (urlaub|abwesenheit) ${now}`,
    `${and} (bitte|kannst du|könntest du|ich möchte|ich will)* (meinen|den|meine|die)? (urlaub|abwesenheit) ${now} beenden ${now}`,
    `${and} (mein|meine) (urlaub|abwesenheit|freie zeit|krankschreibung) (endet|ist|geht|läuft|dauert) (schon|jetzt|doch|nur|bereits|leider|bis|am)* (vorbei|zu ende|aus|beendet|um|vorüber|rum)? ${end}`,
    `${and} (mein|der)? letzter (urlaubstag|tag urlaub|tag im urlaub|freier tag) ist (schon|am)* ${end}`,
  ],
  tellMe: [
    `${please} <tell> (dann|darüber|(wenn es|wenns) (so weit|soweit) (ist|is)|wenn (das|es) (passiert|so ist)|sobald es (so weit|soweit) ist|bei gelegenheit)? ${now}`,
    `${please} (halt|halte|halten sie) mich (bitte|da|darüber)* (auf dem laufenden|informiert|up to date) ${now}`,
  ],
  better: ['(besser|lieber|(wäre|ist) (besser|gut|schöner|mir lieber|lieber)|mir lieber|passt (mir)? besser|am besten)'],
  keptHowLong: [
    `${and} (für)? wie (lange|lang|viele tage) (wird|werden|bleibt|bleiben|ist|sind|speicherst|behältst|hebst)? (das|die|es|sie|du|alles)* (gespeichert|aufbewahrt|aufgehoben|behalten|gehalten|gelagert|auf|stehen)? (wird das|werden die)? ${end}`,
    `${and} (gespeichert|aufbewahrt|aufgehoben) (für)? wie (lange|lang) ${end}`,
  ],
  mine: [`${and} (was ist mit|wer ist|wo ist)? (meiner|meine|meinem|mein|meins|der meine|die meine) ${end}`],
  where: [
    `${and} (wo|wo (genau|ist (er|sie|das)|sind (die|sie)|sitzt (er|sie)|sitzen (die|sie))|in welchem (büro|gebäude|stockwerk) (ist (er|sie)|sitzt (er|sie))?|an welchem (standort|ort)|welcher standort|welches (büro|stockwerk)|in welcher (stadt|etage)|welche etage|auf welcher etage|in welchem stock|auf welchem stockwerk) ${end}`,
  ],
  since: [`${and} (seit wann|ab wann|seit wie viel uhr) ${end}`],
  source: [
    `${and} (bist du (dir)?|sind sie (sich)?) (da|ganz|wirklich|absolut|auch)* sicher (dabei)? ${end}`,
    `${and} (wirklich|echt|ganz)? (sicher|echt|wirklich|ernsthaft|im ernst|stimmt das|ist das (wirklich|auch|noch)* (sicher|richtig|wahr|aktuell|so|verlässlich|korrekt)|ehrlich) ${end}`,
    `${and} (woher|wieso|warum) (weißt du|wissen sie|hast du|haben sie|weiß der bot) (das|dies|sowas)? ${end}`,
    `${and} ((warum|wieso|weshalb|weswegen) (das|denn|so|nicht|das denn|denn das|ist das so|bloß|eigentlich)?|wie das|aus welchem grund|wie kommst du darauf|wie kommst du drauf|wie kommen sie darauf|wer sagt das|sagt wer|woher kommt das|wie sicher ist das|wie aktuell ist das|wie verlässlich ist das|warum das) ${end}`,
  ],
  putBack: [
    '(ach|nee|nein|ne|oh|halt|stopp|warte|moment|äh|ups|sorry|doch|bitte|aber|mist|quatsch|ach so|doch nicht)* (lass|lasse|lassen sie|behalte|behalt) (es|das|den|ihn|sie|die|den tag|die planung|meine planung)? (bitte|mal|doch|lieber|wieder|so)* (drin|drinnen|stehen|da|drinstehen|eingetragen|bestehen)? (bitte)?',
    '(ach|nee|nein|ne|oh|halt|stopp|warte|moment|äh|ups|sorry|doch|bitte|aber|mist|quatsch|doch nicht)* (stell|stelle|hol|hole|trag|trage|setz|setze|nimm|nehme|pack|packe|tu|mach|mache|bring|bringe) (es|das|den|ihn|sie|die|den tag|die planung|meine planung) (bitte|mal|doch|lieber)* (wieder|zurück|wieder zurück) (her|ein|rein|hin|drauf|zurück|auf|hinein)? (bitte)?',
    '(ach|nee|nein|ne|oh|halt|stopp|warte|moment|äh|ups|sorry|doch|bitte|aber|mist)* (es|das|den|ihn)? (bitte)? (wiederherstellen|wieder herstellen|zurückholen|wieder (rein|eintragen|einsetzen|zurück|hinein))',
  ],
  them: ['(alle|alles)'],
  endOne: ending('(erste|ersten|zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften)'),
  endLast: ending('(letzte|letzten)'),
  restores: [
    `${polite} (stell|stelle|hol|hole|trag|trage|setz|setze|pack|packe|tu|mach|mache|bring|bringe) (es|das|den|ihn|sie|die|die planung|meine planung) (bitte|mal|doch|lieber)* (wieder|wieder zurück) (her|ein|rein|hin|drauf|zurück|hinein) ${polite}`,
    `${polite} (es|das|den|ihn)? (bitte)? (wiederherstellen|wieder herstellen|wieder (rein|eintragen|einsetzen|hinein)) ${polite}`,
  ],
  asIs: [
    `${polite} (lass|lasse|lassen sie|lasst|belass|belasse) (es|das|alles|mal|bitte|doch)* (bitte|mal|jetzt|einfach|genau)* (so|dabei) (wie es ist|wie es jetzt ist|wie es war|wie es is|stehen|bitte)? ${polite}`,
    `${polite} (das|es|alles|so)? (passt|stimmt|bleibt|ist|reicht|kann|soll|darf|is) (es|das|mir)? (schon|jetzt|alles|mir|gut|ok|okay|prima|super|perfekt|in ordnung|schon gut)* so (bleiben|gut|in ordnung|ok|okay)? ${polite}`,
    `${polite} (so|es|das) (bitte|mal|einfach)* (so|dabei)? (lassen|belassen) ${polite}`,
    `${polite} so (passt|stimmt|ist) (es|das) (gut|ok|okay|prima|super|perfekt)? ${polite}`,
    `${polite} (es|das) (so)? (bleibt|soll|kann) dabei (bleiben)? ${polite}`,
  ],
  whoAnswers: [
    `${greeting} (bist du|sind sie|seid ihr) (hier|jetzt|denn|eigentlich|etwa)* ${aBot} (oder ${aBot})? ${still}`,
    `${greeting} (ist|sind) (das|dies|es|hier) (hier|denn|eigentlich|etwa)* ${aBot} (oder ${aBot})? (am werk|dran|der antwortet|die antwortet)? ${still}`,
    `${greeting} (rede|spreche|schreibe|schreib|chatte|unterhalte|kommuniziere|red|sprech) ich (mich)? (hier|jetzt|gerade|denn|eigentlich|da)* mit ${aBot} (oder (mit)? ${aBot})? ${still}`,
    `${greeting} (antwortet|schreibt|liest|sitzt) (hier|da|mir)* ${aBot} (oder ${aBot})? ${still}`,
    `${greeting} mit wem (rede|spreche|schreibe|schreib|chatte) ich (hier|jetzt|gerade|denn|eigentlich|da)* ${still}`,
  ],
  notAtAll: [
    '(ach|ne|nee|nein|oh|sorry|doch|ok|halt)* (vergiss (es|das)|lass (es|das)|quatsch|streich das|egal) (ich)? (komm|komme|bin) (ich)? (dann|doch|jetzt)* (gar|überhaupt)? nicht (da|rein|mehr)?',
    '(ach|ne|nee|nein|oh|sorry|doch|ok|halt|quatsch)* (ich)? (komm|komme|arbeite) (ich)? (dann|doch|jetzt)* (gar|überhaupt) nicht (rein|mehr)?',
  ],
  besideThem: [
    `${and} (ganz|etwa)* (allein|alleine|zu zweit|mit jemandem) (da|dort|hier|im büro)* ${end}`,
    `${and} (wer|jemand|wer alles) (ist|sind|sitzt|arbeitet)? (sonst|noch|alles|auch|da|dort)* (bei|mit|neben) (ihm|ihr|ihnen) (noch|da|dort|zusammen|vor ort|im büro)* ${end}`,
    `${and} (ist|sind|sitzt|arbeitet) (er|sie) (da|dort|denn|ganz|noch)* (allein|alleine) (da|dort|hier|im büro|vor ort)* ${end}`,
    `${and} ist (da|dort|sonst|noch)* jemand (sonst|noch)* (bei|mit) (ihm|ihr|ihnen) (da|dort)* ${end}`,
  ],
  otherOne: [
    `${and} (sorry|ich (meine|meinte)|nicht (der|die|den|das)|doch|falsche|falscher)* (der|die|den|das) (andere|anderen|andern) {word} ${end}`,
    `${and} (nicht (der|die|den)|falsche person|falscher|falsche|die falsche|der falsche|den falschen) ${end}`,
  ],
  several: [
    '(sie|die)? (alle)? (beide|beiden)',
    'die (zwei|drei|beiden)',
    '(wer|welcher|welche|welches|einer|eine|jemand|keiner) (von|der) (den|diesen)? (beiden|zweien|zwei|dreien|ihnen|denen)',
    'alle (zwei|drei)',
  ],
  ifNeeded: [
    '(nur)? (falls|wenn|sofern) (du|ihr|sie|mich)? (mich|wer|jemand|irgendwer|einer|etwas|was|irgendwas|hilfe)? (wer|jemand|irgendwer|einer|mich|etwas|was)? (brauchst|braucht|brauchen|suchst|sucht|suchen|vermisst|sprechen (will|möchte|wollt|willst)|treffen (will|möchte|wollt|willst)|finden (will|möchte|wollt|willst)|ist)',
    '(falls|wenn|sofern) (du|ihr|sie|jemand|wer|irgendwer) (nach mir)? (fragt|fragst|fragen)',
  ],
  comes: ['(komme|komm|kommen|käme|fahre|fahr|gehe|geh|reise|könnte|kann|würde|werde)'],
  visitOpens: [
    '(und|also|aber)* (wenn|falls|angenommen|gesetzt den fall) (ich)?',
    'ich (überleg|überlege|überlegte|plane|wollte|will|möchte|würde gern|würde gerne|hatte vor|habe vor|denke drüber nach|denke daran|spiele mit dem gedanken|dachte daran|dachte drüber nach) (mir|gerade|grad|noch|ob ich|vielleicht|evtl)*',
    '(überlege|überleg|plane) (mir|gerade|grad|noch|ob ich|vielleicht|evtl)*',
  ],
  visitVerbs: [
    '(zu)? (komme|komm|käme|kommen|vorbeikommen|vorbeizukommen|reinzukommen|reinkommen|vorbeikomme|reinkomme|vorbeikäme|vorbeischaue|vorbeischauen|vorbeizuschauen|fahre|fahren|da wäre|da bin|da zu sein|im büro wäre|im büro bin|gehe|ginge|gehen) (würde|sollte)?',
    '(zu hause|zuhause|daheim) (bleibe|bliebe|bleiben)',
  ],
  openly: [
    '(wo|woher|in welchem büro)',
    '(oder|oder ist (er|sie)|oder hat (er|sie)) (doch|etwa|heute|schon)* (im|in|am)? (<home>|<remote>|<leave>|<free>|weg)',
  ],
  besides: ['(noch|auch|sonst|da|dort|dann|mit mir|an dem tag|an diesem tag|am selben tag|ebenfalls)'],
  coming: [
    `(und|aber|ok|okay|also|na)* (super|gut|schoen|prima|cool|dann)* ich (komme|komm|bin) (da|dabei|dort|mit|rein|vorbei|hin)* ${end}`,
    `(und|aber|ok|okay|also|na)* (super|gut|schoen|prima|cool|dann)* (komme|komm|bin) ich (da|dabei|dort|mit|rein|vorbei|hin)* ${end}`,
    `(und|aber|ok|okay|also|na)* (super|gut|schoen|prima|cool|dann)* (bin|komme|komm) (dabei|mit|vorbei|hin) ${end}`,
  ],
  sameDay: [
    '(dann|an dem tag|an diesem tag|am selben tag|in dem fall)',
    '(das ist|ist|mir|viel|etwas|bissl|bisschen)* zu (voll|leer|laut|überfüllt|viel los|viele leute)',
  ],
  likewise: [likewise],
};
