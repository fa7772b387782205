import type { Language } from '../../language.ts';

/** Politeness, help, answers to the bot, and what continues what was said before. */
export const talk = {
  help: [
    'hilfe (bitte)?',
    'help',
    '(hilf|helfe|helfen sie) mir',
    'befehle|kommandos|menü|anleitung|optionen|beispiele|bedienung|gebrauchsanweisung',
    'was (kannst|machst|tust|kann|macht) (du|sie|der bot|das) (alles|so|hier|denn|eigentlich)* (machen|tun)?',
    'was können (du|sie) (alles|so|hier)* (machen|tun)?',
    'was kann (ich|man) (dich|sie|hier|alles|so|dir)* (fragen|sagen|machen|tun|eingeben|schreiben)',
    'was (darf|soll) ich (dich|hier)? (fragen|sagen|schreiben)',
    'wie (funktioniert|geht|funktionierst) (das|du|es|der bot|dieser bot|die app|dieses ding) (hier)?',
    'wie (benutze|nutze|bediene|verwende) ich (dich|das|den bot|die app)',
    'wie benutzt man (dich|das|den bot)',
    'wer (bist|sind) (du|sie)',
    'was (bist|sind) (du|sie)',
    'was ist das (hier)?',
    'ich (brauche|bräuchte) hilfe',
    'wofür bist du (da|gut)',
    'was (muss|soll|kann|sage|schreibe) ich (dir)? (schreiben|sagen|eingeben|tippen)? (wenn|um|damit|falls) {word}*',
    'wie (kann|muss|soll) ich (mich|mir|dir|das|meinen|meine)? {word}* (verstecken|ausblenden|unsichtbar machen|abmelden|krankmelden|eintragen|austragen|angeben|mitteilen|zurücknehmen)',
    'wie (trage|melde|stelle|mache|gebe|sage|ändere|setze|nehme) ich {word}*',
    'welche fragen kann ich (dir)? stellen',
  ],
  hello: [
    '(hallo|hallöchen|hi|hey|moin|moinsen|servus|grüß gott|grüß dich|grüezi|huhu|tach|mahlzeit|guten (morgen|tag|abend)|guten|schönen guten (morgen|tag)|na|hello|morgen) (zusammen|alle|allerseits|bot|indoors|leute|team|nochmal|ihr lieben|du|in die runde)?',
    '(wie geht es dir|wie geht es|alles gut)',
  ],
  thanks: [
    '(danke|dankeschön|vielen dank|besten dank) ((dir|euch|ihnen|für (die|deine) (info|auskunft|hilfe)|dafür))* bis (dann|bald|später|nachher|morgen|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche)',
    '(ok|okay|super|alles klar|perfekt|prima|toll|cool|gut|ja|top)? (danke|dankeschön|danke schön|danke sehr|vielen dank|besten dank|herzlichen dank|tausend dank|dank dir|merci|thx|danke dir|super|perfekt|prima|toll|cool|ok|okay|oki|alles klar|passt|verstanden|klasse|top|nice|gut|spitze|wunderbar|gut zu wissen|sehr gut|das war es|weiß ich bescheid|dann weiß ich bescheid) ((dir|ihnen|euch|sehr|vielmals|schön|nochmal|für (die|deine|ihre) (info|auskunft|hilfe)|dafür|bot|indoors|gut|danke))*',
    '(tschüss|tschau|ciao|servus|bye|auf wiedersehen|mach es gut)? bis (dann|bald|später|nachher|gleich|demnächst|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|nächste woche)',
    '(tschüss|tschau|ciao|bye|auf wiedersehen|mach es gut|machs gut)',
    '(einen)? (schönen|schönes|guten|angenehmen) (tag|abend|feierabend|wochenende|nachmittag) (noch|euch|dir|zusammen|allen|ihnen)?',
  ],
  yes: [
    '(ja|jo|jup|jep|jap|yes|klar|sicher|genau|richtig|korrekt|stimmt|mache das|mache es|bitte machen|gern|gerne|unbedingt|natürlich|selbstverständlich|auf jeden fall|na klar|einverstanden|passt so|so ist es|j) (bitte|klar|gern|gerne|mache das|genau|danke|ja|doch|stimmt)*',
  ],
  no: [
    '(moment|moment mal|warte|warte mal|halt) (moment|warte|halt|stopp|stop|nein|nicht|doch nicht|lieber nicht|abbrechen)',
    '(nein|nö|ne|nee|nope|abbrechen|abbruch|stopp|stop|egal|nicht jetzt|jetzt nicht|auf keinen fall|brauche ich nicht|n|cancel) ((danke|bitte|lass|lass mal|lass es|doch nicht|lieber nicht|nicht|das nicht|egal|vergiss es|abbrechen|nein|mal))*',
  ],
  drop: [
    '(ach|oh|nein|ne|nee)? (doch|lieber) (doch|lieber)? nicht',
    '(nein|ach|ne|nee|sorry|oh|doch nicht)? (lass|lass mal|lass es|lass das|lass gut sein|vergiss es|vergiss das|vergiss (alles)? was ich (gesagt|geschrieben) habe|nimm (es|das) (wieder)? (weg|raus|zurück)|(lösche|streiche|streich|entferne) (es|das|das alles)|weg damit|mache (es|das) (wieder)? weg|(es|das) (löschen|streichen)|das war falsch)',
  ],
  'who-are-they': [
    '(und)? wer (denn|genau)?',
    '(und)? wer (ist|sind|waren|wäre) (das|die|es) (denn|alles|genau)?',
    '(und)? welche (leute|personen|kollegen)? (denn|genau|sind das)?',
    '(und)? (ihre|die|deren) namen',
  ],
  'how-many': [
    '(und|also)? wie viele (leute|personen)? (genau|exakt)? (sind (es|das)|wären das|macht das)? (genau|exakt|insgesamt|zusammen|total|gesamt)?',
    '(und)? (insgesamt|zusammen)',
  ],
  'and-then': [
    '(was ist|wie sieht es|wie ist es|wie schaut es) (aus)? (mit|am|für)? {time} (aus)?',
    'und {time}',
    '{time}',
    '(das gleiche|das selbe|dasselbe|genauso|ebenso|gleiches|selbiges|auch) (noch)? (für|am|gilt für)? {time}',
    '{time} (genauso|ebenso|dasselbe|das gleiche|das selbe|dito|ebenfalls)',
  ],
  'day-after': [
    '(und|wie sieht es aus)? (am|den|der)? (tag danach|tag darauf|tag drauf|nächsten tag|nächste tag|folgenden tag|darauffolgenden tag)',
    'und danach',
    'und den tag danach',
  ],
  choose: [
    '(der|die|das|den)? {number} (option)?',
    '(nummer|option|nr) {number}',
    '(ich meine|ich meinte|nehme) {number}',
    '(der|die|das|den) (letzte|letzten|letztere|letzteren)',
    '(ich meine|ich meinte|nehme) (letzte|letzten|letztere|letzteren)',
  ],
  'until-when': ['bis wann', 'wie lange', 'bis wie viel uhr', 'seit wann', 'ab wann', 'und bis wann', 'von wann bis wann'],
} as const satisfies Partial<Language['phrases']>;
