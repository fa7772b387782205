import type { ClauseWords } from '../language.ts';

export const clauses: ClauseWords = {
  causes: 'weil, wegen, aufgrund, auf grund, zumal, weil ja, wo doch, infolge, bedingt durch, angesichts, mangels, grund ist, der grund',
  fronted: 'da, denn, dank, durch, damit, nachdem, grund',
  results:
    'deshalb, deswegen, daher, darum, also, somit, folglich, demnach, infolgedessen, weshalb, weswegen, sodass, so dass, drum, dadurch, daraufhin, und deshalb, und deswegen, und daher, und darum, aus diesem grund, aus dem grund, von daher, dementsprechend, und',
  purposes: 'um, zum, zur, für, zwecks, anlässlich',
  denials:
    'nicht, kein, keine, keinen, keiner, keinem, keins, nie, niemals, niemand, nichts, ohne, weder, noch nicht, kaum, nirgends, nix, ned, net, nimmer',
  doubts:
    'glück, so gott will, gott, traum, träume, träumen, in einem anderen leben, es war einmal, schrieb, schreibt, geschrieben, was er, was sie, was du, zitat, zitiert, falls, ob, wenn, sobald, bis, solange, immer, bei, im falle, im fall, ich meine, meinte,  sofern, sonst, andernfalls, oder, vielleicht, eventuell, evtl, womöglich, möglicherweise, wahrscheinlich, vermutlich, wohl, angeblich, könnte, könnten, würde, würden, wäre, wären, hätte, hätten, sollte, sollten, müsste, dürfte, möchte, wollte, wollten, glaube, glauben, glaubt, denke, denken, denkt, meine ich, meint, meinen sie, finde, vermute, vermutet, schätze, schätzt, annehmen, angenommen, gesetzt, nehmen wir an, stell dir vor, sagt, sagte, sagten, sagen, gesagt, behauptet, behaupten, behauptete, erzählt, erzählte, gehört, laut, zufolge, gerücht, gerüchte, heisst es, weiss nicht, unsicher, sicher, bezweifle, zweifel, hoffe, hoffen, hofft, hoffentlich, wünsche, wünscht, wünschte, will dass, verlangt, träume, träumen, träumte, geträumt, traum, spass, spaß, scherz, witz, ironie, quatsch, unsinn, haha, hihi, lol, beispiel, theoretisch, hypothetisch, eigentlich, geplant, plane, überlege, überlegen, überlegt, unentschieden, kommt drauf an, vorausgesetzt, ausser, außer, sei denn, falsch, fehler, ignorier, ignoriere, vergiss, rückgängig, streich, nein, nee, nö, doch nicht, warte, halt, moment, korrektur, sondern, stattdessen, statt, anstatt, lieber, nur, ungefähr, unter vorbehalt, vorbehaltlich, vorbehalt, tendenziell, bittet mich, bat mich, fragt mich, fragte mich, getan, tut so, tue so, lüge, gelogen, test, teste, testweise, stellvertretend, trag, setz, setze, buche, unklar, offen, unbestätigt, abgelehnt, verweigert, genehmigt, erlaubt, erlaubnis, beantragt, antrag, vorschlag, schlage, vorgeschlagen, diskutieren, möglich, dagegen, abgesagt haben, verboten, verbietet, als ob, so tun',
  annuls:
    'klopf, klopfe, abgefahren, antwort, rückmeldung, ja sagen, toi toi, falsch, wahr, richtig, plan, geplant, idee, absicht, vorhaben, wunsch, bestätige, bestätigen, bestätigt, bestätigung, genehmigung, genehmigt, genehmigen, zustimmen, zustimmt, zustimmung, freigabe, freigeben, entscheiden, entschieden, entscheidung, klären, geklärt, abklären, prüfen, fragen, nachfragen, frage noch, beantragt, antrag, eingereicht, ausstehend, steht aus, steht noch aus, offen, geschichte, vergangenheit, erledigt, hinfällig, daraus wurde, wurde nichts, kam anders, anders gekommen, schauen wir, abwarten, gebe bescheid, sage bescheid, melde mich noch, schön wäre, schön wärs',
  annulsAlone:
    'war, waren, wurde, gewesen, abgesagt, verschoben, gestrichen, geändert, vorbei, fällt aus, fällt flach, letzte woche, letztes jahr, letzten monat',
  about:
    'das ist, das war, das wäre, das hat, das wird, das kam, das kommt, das stimmt, das geht, das klappt, das muss, das kann, das soll, das gilt, dies ist, dies war, war, waren, ist, wird, wurde, wurden, wäre, hat sich, kam, es kam, es war, es wurde, es ist vorbei, daraus, so steht, steht so, so war, stimmt',
  states: 'remote, homeoffice, home office, daheim, zuhause, zu hause, urlaub, frei, krank, weg, abwesend, auswärts, woanders, mobil',
  pointing: 'da, dann',
  predicates: 'ist, kommt, kommen, bekommen wir, kriegen wir, haben wir, ist bei uns, steht, läuft',
  openers:
    'ich habe, ich muss, ich brauche, ich bekomme, ich kriege, ich warte, ich erwarte, ich ziehe, ich treffe, ich bringe, ich hole, ich will, habe, muss, brauche, bekomme, kriege, warte, erwarte, bringe, hole, ziehe, treffe, will, wir haben, wir bekommen, wir sind, bei uns, bei mir, es gibt, es ist, es kommt, mein, meine, meinen, unser, unsere, der, die, das, den, ein, eine, einen, am bahnhof, zu viel, zu viele, viel, kita, schule, großer, grosser, wichtiger, wichtige, wichtiges, da ist, da kommt, da kriege, da bekomme, da habe, da trifft, workshop, umzug, klausur, hier ist, dort ist, im haus, im büro ist, in der wohnung, zuhause ist, dann habe',
  leads:
    'freue mich, ich freue mich, bin erreichbar, erreichbar, bin per, per handy, per telefon, per mail, telefonisch, ruft, ruf mich, bis dann, bis bald, hi, hallo, hey, moin, servus, guten morgen, guten tag, morgen zusammen, morgen, liebe, lieber, hallo zusammen, hoffe ihr, ich hoffe ihr, hoffe es geht, nur zur info, zur info, zur information, kurze info, info, kurzes update, update, kurze meldung, nur kurz, kurz, wollte kurz, lange geschichte, tut mir leid, sorry, entschuldigung, danke, vielen dank, schlechte nachrichten, gute nachrichten, gute neuigkeiten, leute, team, zusammen, an alle, übrigens, fyi, schönen, schönes, viele grüsse, grüsse, lg, vg, bis',
  starters:
    'bin ich, arbeite ich, bleibe ich, komme ich, nehme ich, habe ich, mache ich, werde ich, ich bin, ich arbeite, arbeite, bin heute, bin morgen, ich bleibe, bleibe, ich mache, mache heute, homeoffice heute',
  inverted: 'bin, arbeite, habe, bleibe, komme, mache, nehme, werde, sitze, fahre, gehe, muss, kann, will, starte, ziehe',
};
