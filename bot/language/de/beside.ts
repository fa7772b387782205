import type { Language } from '../language.ts';

/** Words that are allowed beside a command, or only before it. All other words beside it are asked back. */
export const beside: Language['beside'] = {
  anywhere: [
    // Politeness.
    '(bitte|bittschön|bitteschön|bidde|büdde|wenn (es|das)? (geht|möglich ist)|wenn möglich|gern|gerne|wenn du (magst|kannst|so lieb bist|so nett bist))',
    '(danke|dankeschön|danke schön|danke dir|vielen dank|besten dank|tausend dank|herzlichen dank|thx|merci) (sehr|schon mal|im voraus|nochmal|dafür|für die hilfe|euch|ihnen)?',
    '(sorry|entschuldigung|entschuldige|entschuldigen sie|verzeihung|pardon|tut mir leid|tschuldigung|sorry für die störung)',
    '(kannst|könntest|können|könnten|würdest|würden|magst|möchtest|willst) (du|sie|ihr) (bitte|mal|vielleicht|so (nett|lieb|gut|freundlich) sein (und)?)*',
    'für mich',
    '(du|sie|ihr) (kannst|könntest|können|könnten|darfst|dürfen|sollst|sollen)',
    '(es wäre|wäre) (nett|lieb|schön|super|toll|gut) wenn du',
    '(dass|können|könntest|kannst|könnten|würdest|würden|darfst|dürfen|zu|lassen)',
    // Address and greetings.
    '(hallo|hallöchen|hi|hey|moin|moinsen|servus|grüß gott|grüezi|huhu|tach|guten (morgen|tag|abend)|schönen (guten)? (morgen|tag|abend)|tschüss|ciao|lg|vg|mfg|gruß|grüße|viele grüße|liebe grüße) (zusammen|alle|allerseits|leute|team|ihr lieben|noch)?',
    '(bot|indoors|leute|team|lieber bot|liebes team|du|mein lieber|freundchen|kumpel|ihr lieben|zusammen)',
    'schönen (tag|feierabend|abend) (noch)?',
    // Now, again, at once.
    '(jetzt|nun|sofort|gleich|direkt|umgehend|schnell|mal schnell|ab jetzt|ab sofort|von jetzt an|ab heute|künftig|so schnell wie möglich)',
    '(wieder|nochmal|noch mal|noch einmal|erneut|doch|doch wieder|fürs erste|vorerst|endlich|mehr|auch|weiter)',
    // Small words.
    '(der|die|das|den|dem|ein|eine|einen)',
    '(wo|von wo) ich (bin|arbeite|sein werde|arbeiten werde)',
    '(mal|einfach|so|also|na|dann|und|aber|denn|schon|noch|nur|auch|übrigens|ok|okay|oki|gut|super|prima|perfekt|cool|alles klar|btw|fyi|leider|lieber)',
    '(äh|ähm|oh|ach|ach so|ah|aha|ups|hoppla|oje|ohje|puh|mist|verdammt|mensch|naja|tja|hm|hmm|argh|huch|hui)',
    '(das ist|das wäre|das wars|das war es|mehr brauche ich nicht) (alles|genug|es)?',
    // That it is no longer wanted.
    '(das|die|es|der|du) (nervt|stört|nervst|störst|reicht|ist (mir)? (zu viel|lästig|nervig|zu nervig|unnötig|überflüssig)) (mich|nur|total|echt|so|langsam|ziemlich|jetzt)*',
    '(nervt|ist nervig|reicht|mir reicht es)',
    '(ich|wir) (brauche|will|brauchen|wollen|lese|lesen|nutze|nutzen|möchte) (es|das|die|sie|den) (hier|doch|auch|eh)* (nicht|gar nicht|nicht mehr)',
    '(brauche|brauchen) (ich|wir) (hier|doch|eh)* (nicht|nicht mehr)',
    '(die|das|es|den|sie)? (liest|braucht|nutzt|will|mag) (ja|doch|hier|eh)* (keiner|niemand|kein mensch) (mehr)?',
    '(keiner|niemand|kein mensch) (liest|braucht|nutzt|will) (das|die|es|sie)? (mehr)?',
    'nicht mehr (nötig|gebraucht|notwendig)',
    '(weil|da)? (sich)? mein (vertrag|plan|dienstplan|job) (hat)? (sich)? (geändert|anders) (hat|ist)?',
    '(weil|da)? (sich)? meine (arbeitszeiten|pläne|tage|zeiten) (haben)? (sich)? geändert (haben)?',
  ],
  before: [
    'ich (möchte|will|würde gern|würde gerne|hätte gern|hätte gerne|brauche|wünsche mir|bitte darum|bitte dich|muss)',
    '(kurz|eben|mal kurz|mal eben)',
    '(ja|jo|jup|jep|klar|genau|natürlich|toll|fein|schön)',
    '(ich)? (habe|hab)? (es mir|es|mir|mir das|mir es)? (anders|nochmal) überlegt',
    '(planänderung|kommando zurück|plan geändert|doch anders)',
    '(das|es)? (war|ist)? (mein|ein|das|der|die)? (fehler|tippfehler|versehen|falsch|falscher knopf|falsche taste|irrtum|vertan|verklickt|verdrückt)',
    '(ich)? (habe|hab)? (mich)? (vertan|verklickt|vertippt|verschrieben|verdrückt|geirrt)',
    '(nein|nee|ne|nö|quatsch|moment|warte|warte mal|halt|stopp|vergiss es|schluss damit|genug)',
    '(ich)? (bin)? (wieder|jetzt|nun)? (da|zurück|fertig|soweit|gesund|erreichbar)',
    '(das|mein|der|die|meine|unser)? (meeting|termin|gespräch|besprechung|call|pause|workshop|fokuszeit|ruhezeit|interview) (ist)? (vorbei|fertig|zu ende|rum|aus|beendet)',
    '(ich)? (habe|hab) (sie|ihn) (schon|jetzt|gerade|inzwischen|mittlerweile)? (getroffen|gefunden|gesehen|erreicht|gesprochen)',
    '(noch)? (eine)? (kleine|kurze|letzte) bitte',
    '(neue regel|neue wochenregel|passt alles|alles gut)',
  ],
  within:
    'der, die, das, den, dem, des, ein, eine, einen, mein, meine, meinen, meinem, meiner, deine, deinen, ich, mich, mir, uns, wir, du, sie, es, sich, für, von, vom, zu, zum, zur, mit, bei, beim, auf, an, am, ans, im, in, ins, nach, aus, ab, um, über, als, ist, sind, bin, bleibt, bleibe, sei, wird, werden, wurde, habe, haben, soll, sollen, darf, dürfen, kann, können, will, möchte, lass, lasst, mach, mache, machen, hier, da, jeden, jede, jedem, alle, allen, mehr, dass, wie, damit, davon, ganze, ganzen',
};
