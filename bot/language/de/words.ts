import { combined } from '../combined.ts';

/** Words without a meaning, in any position. */
export const fillers =
  'bitte, bitteschön, mal, denn, eigentlich, gerade, grade, grad, gerad, ganztägig, ganztags, schon, bereits, noch, wieder, auch, etwa, halt, eben, ja, doch, so, also, na, nun, bloß, übrigens, zufällig, überhaupt, tatsächlich, leider, endlich, erst, dann, wohl, einfach, persönlich, physisch, kurze frage, nur kurz, kurz gefragt, ne frage, mal kurz, bot, indoors, ok, okay, oh, äh, ähm, hm, hmm, lol, danke, danke dir, vielen dank, dankeschön, thx, hallo, hi, hey, moin, lg, vg, mfg, grüße, viele grüße, sorry, gern, gerne, btw, fyi, ehrlich gesagt, irgendwo, unten, oben, hinten, drüben, alles, ganz, gesamt, insgesamt, momentan, zusammengerechnet, deshalb, deswegen, daher, darum, dafür, trotzdem, aber, herrje, ach, ach so, ach ja, mensch, oje, ojemine, puh, tja, hui, naja, menno, hoppla, ups, boah, mann, servus, jo, freilich, kurz nur, unbedingt, dringend, liebe grüße, schöne grüße, beste grüße, gruß, besten gruß, herzliche grüße, schönen tag noch, schönen tag, bis dann, euch, da drüben, mei, o mei, jo mei, ja mei, oha, oho, ui, uiui, uff, ohje, jessas, sakra, krass, hach, ach du meine güte, meine güte, himmel, um himmels willen, ey, hä, ah, aha, tjo, nun ja, mein gott, gott, verdammt, verflixt, mist, so ein mist, scheiße, kruzifix, herrschaftszeiten, alter, digga, jungs, mädels, leutle, fei, hoid, eh, gell, gö, hopperla, na gut, na dann, nun denn, heast, oida, allmächd, donnerwetter, wow, komplett, durchgehend, nochmal, noch mal, noch einmal, ausnahmsweise, spontan, kurzfristig, wie immer, wie gewohnt, wie gehabt, wie üblich, wie abgesprochen, wie besprochen, diesmal, dieses mal, planmäßig, bei uns, bei euch, weißt du, weiß jemand, schnell, liebe leute, liebe kollegen, haha, hihi, hehe, bidde, büdde, definitiv, natürlich, selbstverständlich, offiziell, wirklich, echt, endlich mal wieder, am schaffen, am werkeln, am arbeiten, tätig, wie geplant, wie vereinbart, wie gesagt, wie versprochen, wie angekündigt, wie erwähnt, alles gut, alles klar, kein stress, glücklicherweise, zum glück, dummerweise, blöderweise';

/** Fillers that make a statement doubtful: "bin morgen wohl in Berlin". */
export const hedges =
  'für alle, für uns alle, für alle von uns, fürs team, fürs ganze team, für das team, für das ganze team, für unser team, für die ganze firma, der papst, ich papst, kaiser von china, weihnachtsmann, jaja, ja ja, spätestens, frühestens, mindestens, längstens, zumindest bis, als ausweichtermin, plan b, im schlimmsten fall, bestenfalls, eigentlich, wohl, oder, quasi, irgendwie, sozusagen, praktisch, im prinzip, prinzipiell, theoretisch, mehr oder weniger, so gut wie, gewissermaßen, gedanklich, mental, soweit ich weiß, soviel ich weiß, so weit ich weiß, so viel ich weiß, meines wissens, wenn ich mich recht erinnere, glaub, glaube, glaube ich, denke ich, schätze ich, hm, hmm, zufällig, so krank, so remote, so im urlaub, so im homeoffice, zu krank, zu remote, daumen drücken, ja ja, jaja, schon klar, na klar doch, frag meinen, frag meine, fragt meinen, fragt meine, frage meinen, frage meine, fragen sie meinen, fragen sie meine, frag den, frag die, kommt drauf, kommt darauf, kommt auf, kommt aufs, hängt von, hängt vom, hängt davon, hängt ab, abhängig, je nach, je nachdem, hoffentlich, angeblich, anscheinend, wer weiß, damals, nie im urlaub, nie abwesend, wie sie wollen, wie du willst, noch unklar, noch offen, mal sehen, gelogen, letztes jahr, irgendwann, noch nicht, jetzt nicht';

/** Figures of speech, which say nothing about where somebody is. */
export const figures =
  'verliebt, in eile, in not, in nöten, in schwierigkeiten, in sorge, in trauer, in gefahr, in panik, in rage, in fahrt, in form, in topform, in stimmung, in guter stimmung, in liebe, in gedanken, in versuchung, in zweifel, in verzug, in verlegenheit, in der klemme, in der zwickmühle, in der patsche, in der tinte, in der krise, in der hölle, in bester laune, in guter laune, in guten händen, in hochform, in teufels küche, im stress, im bilde, im himmel, im siebten himmel, im eimer, im arsch, im recht, im unrecht, im zweifel, im reinen, im verzug, im rückstand, im vorteil, im nachteil, im irrtum, im klaren, im zwiespalt, im tunnel, im flow, im dunkeln, im begriff, im wald, im falschen film, im film, im siebten, am ende, am boden, am limit, am verzweifeln, am ball, am durchdrehen, am arsch, am verhungern, an der reihe, auf palme, auf der palme, auf dem holzweg, auf wolke sieben, auf draht, auf trab, auf zack, auf hundertachtzig, auf deiner seite, auf ihrer seite, auf dem laufenden, auf dem sprung, auf der hut, auf 180, ausser mir, außer mir, so remote, zu remote, sehr remote, so zuhause, so daheim, krank vor, ganz krank vor, weg vom fenster, ganz weg, hin und weg, fix und fertig, im kopf, im geiste, im herzen, gedanklich, mental, in meinen träumen';

/** Words for being shown, the opposite of hiding. */
export const reveals =
  'zeig mich, zeige mich, zeigen mich, zeigt mich, zeigen sie mich, zeig mich an, mach mich sichtbar, mache mich sichtbar, lass mich sichtbar, lasse mich sichtbar, mich sichtbar, blende mich ein, blend mich ein, sichtbar bleiben, versteck mich nicht, verstecke mich nicht';

/** Between two statements of which one is meant. */
export const or =
  'oder, oder aber, bzw, beziehungsweise, alternativ, alternativ auch, ersatzweise, wahlweise, andernfalls, anderenfalls, sonst, respektive, wenn nicht, falls nicht';

/** After a statement, a condition on which it does not hold. */
export const conditions =
  'es sei denn, es sei denn dass, außer wenn, außer ich, außer es, sofern nicht, vorausgesetzt, angenommen, unter der bedingung, solange, nur wenn, nur falls, sofern, notfalls, zur not, schlimmstenfalls';

/** Words that begin a condition. */
export const ifs =
  'wenn, falls, sofern, nur wenn, nur falls, solange, sobald, im fall dass, außer wenn, ausser wenn, außer es, ausser es, es sei denn';

/** Words that begin a condition if a person follows, and a question if a verb does. */
export const whens = 'wann immer';

/** Words that say where somebody belongs, unless a time is beside them. */
export const workplaces = 'ich arbeite, arbeite ich, ich sitze, sitze ich, ich schaffe, ich hocke, team, abteilung, mannschaft';

/** The only words allowed beside a change that cannot be undone, and beside “yes”. */
export const courtesies = 'bitte, danke, dankeschön, vielen dank, danke schön, bitte schön';

/** Fillers that mean “stop” as the last word. */
export const stopsAtEnd = 'halt';

/** Words for several offers, or none in particular. */
export const several =
  'beide, beides, die beiden, die zwei, alle, alle beide, alle zwei, alles, eins von beiden, eine von beiden, einer von beiden';

/** Words that change the meaning of a sentence. */
export const never =
  'nicht, sondern, nie, niemals, nichts, kein, keine, keinen, keiner, keinem, nur, außer, ohne, aber, wenn, falls, sofern, ob, weil, obwohl, während, sobald, bevor, nachdem, damit, dass, vielleicht, eventuell, womöglich, möglicherweise, wahrscheinlich, vermutlich, könnte, könnten, würde, würden, sollte, sollen, soll, müsste, muss, müssen, dürfte, darf, kann, möchte, mag, mögen, wollte, will, hoffe, hoffentlich, plane, war, waren, wäre, wären, hatte, hätte, wurde, wurden, wird, werden, oder, als, mehr, weniger, meist, meistens, meiste, immer, oft, manchmal, normalerweise, gewöhnlich, sonst, fast, beinahe, ungefähr, kaum, vor, nach, seit, bis, jeder, jeden, jede, spät, später, früher, eher, bald, gleich, demnächst, kurz, nebenan, neben, nahe, dein, deine, du, ihr, euer, eure, euch, dich, dir, sein, seine, meint, meinte, sagt, sagte, sagen, gesagt, schreibt, schrieb, denke, glaube, finde, wie, mit, statt, toll, mein, meine';

/** Words that make a correction of the words beside them, directly after a statement. */
export const correcting = {
  before:
    'falsche person, falscher name, stattdessen, zu voll, zu laut, zu viel los, viel zu voll, mir zu voll, ist mir zu voll, das ist mir zu voll, erst, doch erst, na erst, nur erst, nur, doch nur, bloß, doch bloß, nur noch, nein, ne, nee, nö, na, halt, halt stopp, mache, mache es, mache das, mache das lieber, mache das doch, mache daraus, mache lieber, mache doch, dann nimm, nimm lieber, sagen wir, ändere das auf, ändere auf, ändere es auf, verschiebe auf, moment, moment mal, warte, wart, warte mal, stopp, quatsch, ach quatsch, nein quatsch, blödsinn, vertippt, verschrieben, vertan, verguckt, tippfehler, doch eher, eher, dann lieber, dann doch, doch nicht, ich meinte, ich meine, meinte, ich wollte sagen, falsch, korrektur, besser gesagt, besser, wohl eher, stimmt nicht, lieber, doch lieber, vielmehr, ich habe mich vertan',
  mild: 'hm, hmm, ähm, sorry, entschuldigung, entschuldige, ups, oh, ach, äh, doch, es ist',
  after:
    'reicht, reicht mir, reicht auch, langt, genügt, höchstens, maximal, draus, daraus, draus machen, erst, meinte ich, meine ich, wollte ich sagen, wollte ich schreiben, sollte das heißen, sollte es heißen, muss es heißen, soll es heißen, ist gemeint, ist richtig, natürlich, doch lieber, lieber, stattdessen, sorry, war gemeint',
  not: 'nicht, doch nicht, und nicht, statt, anstatt, statt in, anstelle von, net',
  denies:
    'nicht, doch nicht, und nicht, geht nicht, geht doch nicht, klappt nicht, klappt doch nicht, passt nicht, passt doch nicht, wird nichts, net, kein, keinen, keine, doch kein, doch keinen',
  deniesBefore:
    'nicht mehr, kann ich nicht, kann ich doch nicht, schaffe ich nicht, geht bei mir nicht, wird nichts, fällt flach, nein, nee, nö, ne, fällt aus, geht nicht, passt nicht',
  extends:
    'verlängere, verlängere auf, verlängere bis, verlängere das auf, verlängere das bis, verlängere es auf, verlängere es bis, verlängern auf, verlängern bis, verlänger auf, verlänger bis, verlänger das bis, verlänger das auf',
  self: 'ich',
  next: 'die danach, die woche danach, danach die, übernächste, die übernächste, übernächste woche, eine woche später, die woche drauf, die darauf, die woche darauf, die folgende, die folgewoche, den monat drauf',
  also: 'auch, sowie, sowie am, plus, plus am, und auch, ebenfalls, auch noch, ebenso, genauso, desgleichen, gleichfalls, dasselbe, dasselbe am, dasselbe für, das gleiche, das gleiche am, das gleiche für, dito, gleiches am, gleiches gilt für',
  neither: 'auch nicht, auch nich, auch net, auch kein, auch keine, genauso wenig, ebenso wenig, nicht auch',
  neitherBeside: 'komme, komm, bin, arbeite, bin ich, da, dabei, ins büro, im büro, kann, am, rein, arbeiten, kommen, werde',
  but: 'sondern, dafür, sondern eher, sondern doch, lieber, doch lieber, eher, doch eher, dann lieber, doch',
  excepts:
    'außer, außer am, bis auf, ausgenommen, mit ausnahme von, mit ausnahme vom, abgesehen von, nur nicht, nur nicht am, bloß nicht, bloß nicht am, aber nicht, aber nicht am, nur am nicht, jedoch nicht, jedoch nicht am, allerdings nicht, allerdings nicht am, ohne, ohne den, nur halt nicht, halt nicht am, nicht aber, nicht aber am, ausgenommen am',
  differs: 'aber, jedoch, allerdings, nur, bloß, dafür, dagegen',
};

/** All of a day or of a week, directly after a statement about a part of it, and the words that are allowed beside these; `leave`: only after leave. `rest` is the rest of the week after weekdays, without a `period` after it. */
export const wholes = {
  day: 'den ganzen tag, der ganze tag, ganzen tag, ganzer tag, ganztägig, ganztags, ganztag, den kompletten tag, kompletten tag, den gesamten tag, gesamten tag, den vollen tag, ein ganzer tag, einen ganzen tag, von früh bis spät',
  week: 'die ganze woche, ganze woche, die komplette woche, komplette woche, die gesamte woche, gesamte woche',
  beside:
    'ich bin, bin ich, ich brauche, brauche ich, ich mache, mache ich, es wird, wird es, wird, das wird, das ist, es, das, an dem tag, an diesem tag, und nicht nur den vormittag, nicht nur den vormittag, nicht nur vormittags, nicht nur nachmittags, nicht nur den nachmittag, nicht nur am vormittag, nicht nur am nachmittag, dann, gleich, trag ein, trage, ein, jetzt, setz, setze, auf',
  leave: 'ich nehme, nehme ich, nimm, weg, nehme, ich nehme mir, nehme mir',
  rest: 'den rest, der rest, rest',
  period: 'der, des, vom, von, woche, tag, tags, monats',
  restOfWeek: 'der rest der woche',
};

/** Words that accept an offer. The words beside them may have another meaning than the offer. */
export const confirming =
  'ja, jo, jup, jep, jap, yes, klar, na klar, sicher, genau, richtig, korrekt, stimmt, mache das, mache es, bitte machen, gern, gerne, unbedingt, natürlich, selbstverständlich, auf jeden fall, einverstanden, passt so, so ist es, j';

/** Directly after hiding, these words end it. */
export const showing = 'zeig mich, zeige mich, zeigen sie mich';

/** Words without a meaning beside a weekday of every week. */
export const always = 'immer, stets, grundsätzlich, generell, dauerhaft, ständig, durchgängig, fest, jedesmal, jedes mal';

/** Words allowed beside the name of an offered choice. */
export const choosing =
  'der, die, das, den, dem, aus, von, vom, in, im, am, bei, beim, ich, meine, meinte, suche, abteilung, team, büro, standort, ja, nein, bitte, danke, mit, es, ist, bin, doch, nicht, sondern, arbeitet, sitzt, eine, einen, herr, frau, natürlich, klar, eben, halt, dann, nehme, wäre, denn, mal, da, genau';

/** Groups of people that are used like departments. */
export const groups = {
  before: 'von, aus, vom, in, im, unter',
  team: `unseres teams, meines teams, dem team, dem ganzen team, meinem ganzen team, meinem team, mein team, unserem team, unser team, meiner gruppe, meiner mannschaft, meiner leute, ${combined('mein, meine, meinen, meinem, meiner, unser, unsere, unseren, unserem, unserer', 'jungs, mädels, truppe, bande, mannschaft, gang, crew, haufen, verein, trupp, teamkollegen, teamkolleginnen, gruppe, kumpels, clique, meute, team, sippe, belegschaft')}`,
  reports:
    'meinen mitarbeitern, meine mitarbeiter, meinen reports, meine reports, meinen unterstellten, meinen mitarbeitenden, meine mitarbeitenden, meinen leuten, meine leute, meinen direct reports, meine direct reports, meinen direkten mitarbeitern, den leuten unter mir, die leute unter mir, denen die an mich berichten, den mir unterstellten, mir unterstellten',
  mine: 'mein, meine, meinen, meinem, meiner, meines',
  us: 'von uns, unter uns, aus unserer Runde',
  which: 'welche, welcher',
  those: 'ihnen, denen, diesen, diesen leuten',
  ofThose: 'davon, darunter',
};

/** Words for a person of the last answer. */
export const pronouns = 'er, sie, ihn, ihm, ihnen';

/** Words that exclude the next day, or change the time. */
export const excluding = 'außer, ausgenommen, ohne, nach, seit, innerhalb, binnen';

/** Before somebody or something that a question leaves out: "everybody except Zoë". */
export const leavesOut = 'außer, ausgenommen, abgesehen von, ohne';

/** Words that make a denial of every week the end of a weekly rule. */
export const noLonger = 'mehr, länger';

/** Articles before a weekday that is one day or each one. */
export const oneOrEach = '';

export const joins = 'und, dann, danach, anschließend, hinterher, nachher, aber, auch, außerdem, sowie, &, sondern';

/** Words that make a question of a sentence, at its end. */
/** Before a colon, they make a question of what follows. */
export const askingLabels = 'frage, kurze frage, anfrage, rückfrage, antrag';

/** Before a question mark, they ask whether what was said is to be done. */
export const consentAsked =
  'ja, ja bitte, ja sicher, ja klar, sicher, bestimmt, klar, alles klar, einverstanden, abgemacht, verstanden, gut, in ordnung, passt, passt das';

export const tags =
  'laut dir, laut deinen daten, laut deinen infos, laut ihnen, laut ihren daten, nach deinen daten, deinen daten nach, deines wissens, soweit du weißt, nach deinem stand, laut system, wenn ich fragen darf, wenn ich mal fragen darf, wenn man fragen darf, wenn die frage erlaubt ist, falls die frage erlaubt ist, wenn die frage gestattet ist, darf ich fragen, oder, oder nicht, oder net, oder wie, oder was, oder doch nicht, oder etwa nicht, oder irre ich mich, gell, gelle, goi, ne, nicht wahr, ge, wa, stimmts, stimmt es, stimmt das, richtig, korrekt, oder so, hoffe ich, oder stehe ich vor verschlossener tür, oder steh ich vor verschlossener tür, oder steht man vor verschlossener tür, oder stehe ich vor verschlossenen türen, oder ist da zu, oder ist zu, oder ist alles zu, oder ist geschlossen, oder ist da geschlossen, oder nur homeoffice, oder ist er weg, oder ist sie weg, oder ist keiner da, oder ist niemand da, oder bin ich allein, oder bin ich da allein, oder bin ich alleine, oder ist alles leer, oder eher nicht, oder lieber nicht, oder geht das nicht, oder sehe ich das falsch, oder arbeiten die zuhause, oder arbeiten die von zuhause, oder sind die zuhause, oder sind die im homeoffice, oder sind alle im homeoffice, oder sind alle zuhause, oder sind die daheim, oder sind alle daheim';

export const greetings = [
  '(ich)? (habe)? (mich)? (verschrieben|vertippt|vertan|verklickt)',
  'ich (meine|meinte)',
  '(das|es)? (stimmt|passt) (so|ja|doch|gar|aber|halt)* nicht',
  '(du liegst|da liegst du) (falsch|daneben)',
  '(das ist|ist) (doch)? (falsch|verkehrt|quatsch|blödsinn|unsinn)',
  '(und)? (wenn|falls) (ja|nein|nicht|doch)',
  // Phrases about one’s mood before a statement.
  '(ich)? fühle mich (heute|gar|leider|so|echt|total|irgendwie)* (nicht|nicht so|nicht ganz|nicht besonders)? (gut|wohl|schlecht|krank|elend|unwohl|fit|mies|schlapp)',
  '(ich)? bin (heute|total|echt|völlig|leider|irgendwie|ziemlich)* (platt|erledigt|angeschlagen|matt|schlapp|durch den wind|im eimer)',
  '(mir|mir geht es|es geht mir) (ist|geht es)? (heute|gar|leider|so|echt)* (nicht|nicht so)? (gut|schlecht|übel|besser|elend|mies|dreckig|bescheiden)',
  '(hallo|hallöchen|hi|hey|moin|moinsen|servus|grüß gott|grüezi|huhu|tach|guten (morgen|tag|abend)|schönen (guten)? (morgen|tag|abend)) (zusammen|alle|allerseits|bot|indoors|leute|team|nochmal|ihr lieben|in die runde|liebe leute)?',
  'morgen (zusammen|allerseits|leute|bot|ihr lieben)',
  '(ok|okay|gut|super|prima|perfekt|cool|alles klar|entschuldigung|sorry|danke|dankeschön|danke schön|vielen dank|besten dank) (dir|ihnen|euch|sehr|schon mal|nochmal|für die (info|hilfe|auskunft))?',
  '(entschuldigung|entschuldige|entschuldigen sie|entschuldigt|sorry|verzeihung|pardon|tut mir leid) (für|wegen)? (die|der|meine|das)? (störung|unterbrechung|späte frage|frage)',
  '(entschuldigung|entschuldige|sorry|verzeihung|tut mir leid|entschuldigen sie) dass ich (kurz|noch mal|nochmal)? (störe|unterbreche|frage)',
  '(meine)? neue (regel|wochenregel|gewohnheit)',
  '(kurze|eine|noch eine|nur eine|mal eine) (kurze)? frage',
  'ich (habe|hätte) (mal)? (eine|noch eine) (kurze)? frage',
  'frage',
  '(du|sag mal|hör mal|sagt mal)',
];

/** Words that make a request of the next words. */
export const requests = [
  '(kannst|könntest|können|könnten|würdest|würden|magst) (du|sie) (bitte|mal|vielleicht|so (nett|lieb|gut) sein (und)?)*',
];

export const askings = [
  '(gibt es|besteht) (da)? (eine|die|irgendeine)? (möglichkeit|chance) dass',
  '(ist|wäre) es möglich dass',
  '(erinnere|erinner) (mich|uns) (bitte|mal|kurz|noch|nochmal|einmal|daran)*',
  '(laut|gemäß|nach|im) (dem|der|eurem|unserem)? (verzeichnis|organigramm|system|firmenverzeichnis|adressbuch)',
  '(wenn|falls|sofern|angenommen|gesetzt den fall|mal angenommen|nehmen wir an)',
  '<want> {time}? <at> {time}? (zu)? (kommen|fahren|gehen|arbeiten|sein|reinkommen|rein)?',
  '<want> {time}? (zu)? (kommen|fahren|gehen|arbeiten|sein|reinkommen|rein)',
  '<need> <people> (klären|besprechen|reden|sprechen|abgeben|vorbeibringen|bringen|zeigen|geben|fragen|abstimmen|bereden|abholen|treffen|sehen|diskutieren|ausmachen|unterschreiben|vorbei|hin|absprechen|regeln)?',
  '<need> (klären|besprechen|reden|sprechen|abgeben|vorbeibringen|bringen|zeigen|geben|fragen|abstimmen|bereden|abholen|treffen|sehen|diskutieren|ausmachen|unterschreiben|vorbei|hin|absprechen|regeln)',
  '(ich|wir)? (habe|hätte|brauche|bräuchte) (dringend|kurz|mal|noch|heute|gleich|da)* <some-matter>',
  'bevor ich (hochlaufe|hochgehe|losfahre|rübergehe|runtergehe|vorbeikomme|hinlaufe|hingehe|anrufe|hinfahre)',
  '(kannst|könntest|könnt|können|könnten|würdest|würden|magst) (du|sie|ihr) (bitte|mal|kurz|eben|vielleicht|schnell|mir|uns)* (sagen|mitteilen|zeigen|verraten|nachsehen|nachschauen|schauen|checken|prüfen|gucken|herausfinden|rausfinden) (ob)?',
  '(kann|könnte) (mir|uns|jemand|wer|einer|mal|bitte)* (sagen|verraten|zeigen) (ob)?',
  '(weißt|weiß|wissen|wisst) (du|sie|ihr|jemand|wer|man|einer|zufällig|vielleicht|schon)* (ob)?',
  '(sage|zeige|verrate|sagen sie|zeigen sie) (mir|uns|mal|bitte|kurz|eben)* (ob)?',
  'ich (möchte|muss|will|würde gern|würde gerne|wollte|hätte gern|hätte gerne) (mal|nur|kurz|gern|gerne)* (wissen|sehen|fragen|herausfinden) (ob)?',
  'ich (frage|frag) mich (gerade)? (ob)?',
  '(hast|habt|haben) (du|ihr|sie) (eine)? ahnung (ob)?',
  '(keine|jemand) ahnung (ob)?',
  '(schau|guck|prüf|prüfe|check|checke|sieh) (mal|bitte|nach|kurz)* (ob)?',
  '(darf|kann) ich (mal|kurz)? (fragen|wissen|sehen) (ob)?',
  '(mich interessiert|mich würde interessieren|würde gern wissen|würde gerne wissen|wollte fragen|wollte wissen) (ob)?',
  '(ist es (richtig|korrekt|wahr)|ist das (wahr|richtig)|stimmt es|stimmt das|stimmt) dass',
  'ob',
];

/** Before the first of the past days that a question is about. */
export const since = 'seit';

/** Titles before a name. */
export const titles = 'Herr, Herrn, Frau, Dr, Prof, Professor';
