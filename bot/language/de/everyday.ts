/**
 * Words of chats that say nothing: endearments, thanks, exclamations, "as usual". They may stand in a statement, so none of them is about
 * a place, a time, somebody else, or a denial, a doubt, a condition or a wish.
 */
export const chatter =
  'schatz, schatzi, schatzerl, schätzchen, süße, süßer, liebes, liebe, lieber, liebste, liebster, ihr lieben, meine lieben, hase, hasi, maus, mausi, ' +
  'bärchen, sonnenschein, spatzl, herzchen, goldstück, schnucki, digger, diggah, diggi, bro, brudi, leute, leuts, leutz, leutchen, kollegas, kollegahs, ' +
  'kinners, zusammen, beisammen, allerseits, alle miteinander, bidde schön, biddeschön, biddö, bitteee, bittee, bittö, pls, plz, please, danke euch, ' +
  'danke schonmal, danke schon mal, danke im voraus, danke vorab, vorab danke, vielen lieben dank, lieben dank, ganz lieben dank, tausend dank, ' +
  'besten dank, herzlichen dank, merci, merci vielmals, thanks, thank you, ty, dankö, dankeee, dankee, dange, danggeschee, vergelts gott, dankend, ' +
  'mit dank, lg zurück, lgs, mfg max, vlg, glg, hg, bg, bgs, gruss, grüßle, grüßli, grüsse, liebe grüsse, viele grüsse, schöne grüsse, schönen gruß, ' +
  'lieben gruß, lieben gruss, beste grüsse, sonnige grüße, winkewinke, tschö, tschüssi, tschüssle, ciao, ciaoi, baba, pfiat euch, pfiat di, pfiati, ' +
  'servus beinand, griaß eich, griaß di, grüß euch, grüß gott, grüezi mitenand, grüezi, hoi, hoi zäme, moinsen, moin moin, moinmoin, morgähn, mahlzeit, ' +
  'huhu, halloo, hallöle, hallöchen, halli hallo, hallihallo, tach, tachchen, n abend, nabend, guten morgen, guten tag, guten abend, ' +
  'guten morgen zusammen, schönen guten morgen, hahaha, hahahaha, hihihi, hehehe, höhö, xd, lol, lolz, rofl, lach, grins, freu, heul, seufz, stöhn, ' +
  'ächz, gähn, schnief, hust, zwinker, schwitz, juhu, juhuu, jippie, hurra, yay, logo, logisch, gewiss doch, klarerweise, aber hallo, eh klar, fix, ' +
  'fix ausgemacht, so gesehen, im ernst, ernsthaft, ungelogen, ohne witz, kein witz, kein scherz, ohne scheiß, ohne schmarrn, wirklich wahr, ' +
  'ganz ehrlich, ehrlich, um ehrlich zu sein, offen gesagt, offen gestanden, genau genommen, streng genommen, kurz gesagt, kurzum, kurz und gut, ' +
  'kurz und knapp, in kürze gesagt, langer rede kurzer sinn, sprich, quasi fix, bekanntlich, wie bekannt, wie ihr wisst, wie du weißt, wie immer halt, ' +
  'wie jeden tag, so wie immer, pünktlich, in ruhe, ganz in ruhe, persönlich anwesend, in echt, leibhaftig, höchstpersönlich, in voller länge, zur info, ' +
  'zur kenntnis, zur kenntnisnahme, z k, nur zur info, kurze info, kleine info, info an alle, an alle, für euch, für die liste, für die planung, ' +
  'für den kalender, für die akten, fürs protokoll, nur dass ihr es wisst, damit ihr bescheid wisst, nur damit ihr bescheid wisst, damit ihr es wisst, ' +
  'zu eurer info, zu deiner info, update, kurzes update, kleines update, status update, hinweis, kleiner hinweis, notiz, kurze notiz, randnotiz, ' +
  'nebenbei, nebenbei bemerkt, apropos, ach übrigens, achja, ach genau, genau, stimmt, exakt, jetzt aber, nun aber, nun endlich, so jetzt, so nun, ' +
  'so dann, na denn, na schön, na also, sodele, soderle, so so, aha ja, ah ja, ah so, ach was, ach herrje, ach menno, ach mist, ach nee echt, ' +
  'mensch meier, menschenskinder, leck mich, heidewitzka, potzblitz, sapperlot, sakrament, zefix, kruzitürken, himmelherrgott, verdammte axt, ' +
  'verdammter mist, verdammte hacke, so ein käse, so ein scheiß, blöderweise halt, doofe sache, ärgerlich, ärgerlicherweise, bedauerlicherweise, ' +
  'bedauerlich, schade, leider gottes, gottseidank, gott sei dank, dem himmel sei dank, erfreulicherweise, erfreulich, praktischerweise, netterweise, ' +
  'freundlicherweise, lustigerweise, komischerweise, interessanterweise, überraschend, überraschenderweise, plötzlich, unerwartet, ungeplant, ' +
  'eingeplant, fest eingeplant, geplant, terminlich, dienstlich, beruflich, offiziell angemeldet, hochoffiziell, feierlich, super, supi, mega, hammer, ' +
  'klasse, prima, toll so, fein, schön, schee, nice, top, spitze, bombe, perfekt, wunderbar, herrlich, geil, läuft, passt, passt schon, passt so, ' +
  'ist so, isso, so isses, so ist es, basta, aus die maus, ganze zeit, die ganze zeit, den ganzen tag, ganzen tag, den gesamten tag, den vollen tag, ' +
  'voller tag, tagsüber, von früh bis spät, rund um die uhr, am stück, ununterbrochen, durchweg, erneut, abermals, einmal mehr, nochmals, wiederum, ' +
  'ein weiteres mal, zum wiederholten mal, schon wieder, mal wieder, wieder mal, wieder einmal, auch mal, auch mal wieder, zur abwechslung, ' +
  'zur abwechslung mal, außerplanmäßig, mal so, einfach mal, einfach so, halt mal, halt so, halt eben, eben so, nuja, jetzte, jetz, etz, etzala, etzerl, ' +
  'außerdem, weiterhin, desweiteren, des weiteren, zusätzlich, obendrein, noch dazu, dazu, hierzu, hiermit, hierdurch, somit, folglich, demnach, ' +
  'infolgedessen, andererseits, einerseits, ansonsten, sowieso, ohnehin, jedenfalls, auf jeden, auf jeden fall, auf alle fälle, in jedem fall, safe, ' +
  'hundertprozentig, tausendprozentig, zu hundert prozent, mit sicherheit';

/** Words of everyday speech: a question is understood without them. */
export const common =
  'bock, seufz, flurfunk, eigentlich, ehrlich, ehrlicherweise, wirklich, echt, tatsächlich, buchstäblich, quasi, praktisch, sozusagen, offenbar, offensichtlich, anscheinend, ' +
  'scheinbar, angeblich, natürlich, selbstverständlich, glücklicherweise, komischerweise, seltsamerweise, interessanterweise, lustigerweise, ' +
  'dummerweise, blöderweise, ärgerlicherweise, ausgerechnet, insbesondere, besonders, speziell, vornehmlich, konkret, exakt, genau, ungefähr, circa, ' +
  'etwa, halbwegs, einigermaßen, ziemlich, recht, sehr, total, völlig, vollkommen, absolut, super, mega, extrem, furchtbar, schrecklich, richtig, ' +
  'ordentlich, gescheit, direkt, sofort, schnell, schnellstmöglich, rasch, flott, zügig, eilig, eilt, dringend, dringlich, wichtig, unbedingt, notfalls, ' +
  'gegebenenfalls, ggf, bzw, zb, usw, etc, lt, gemäß, irgendwie, irgendwas, irgendwo, irgendeiner, sonstwo, hierzulande, derzeit, aktuell, momentan, ' +
  'gegenwärtig, zurzeit, zz, mittlerweile, inzwischen, unterdessen, endlich, letztlich, schließlich, plötzlich, spontan, zufällig, zufälligerweise, ' +
  'persönlich, leibhaftig, körperlich, physisch, live, greifbar, zugegen, rum, herum, umher, drüben, hüben, droben, drunten, heroben, herunten, schatz, ' +
  'schatzi, liebes, lieber, liebe, süße, süßer, hase, maus, mausi, bärchen, meister, kumpel, bruder, bro, bruda, digger, alter, alta, junge, mädels, ' +
  'jungs, freundchen, herrschaften, damen, herren, bidde, büdde, biddö, bittschön, danke, thx, merci, haha, hahaha, hihi, hehe, lol, rofl, xd, omg, wtf, ' +
  'hmpf, seufz, grins, zwinker, gell, gelle, wa, woll, nä, odr, hm, tja, na, naja, ja, jaja, jo, joa, ach, achso, aha, oha, sag, sagt, mal, schau, ' +
  'schaut, guck, guckt, weißt, weisst, wisst, verrat, verratet, ding, dinger, dings, zeug, zeugs, bisschen, bissl, bissi, bisserl, momentchen, sekunde, ' +
  'sek, minütchen, neugierig, neugierde, neugier, interessiert, interesse, interessehalber, spaßeshalber, vorsichtshalber, sicherheitshalber, gern, ' +
  'gerne, lieb, nett, freundlich, gut, prima, toll, schön, fein, klasse, spitze, geil, cool, krass, mords, sau, urst, arg, arge, verdammt, verflucht, ' +
  'verflixt, blöd, blöde, blöden, komisch, seltsam, werkeln, hackeln, malochen, tätig, beschäftigt, zugange, überhaupt, sowieso, eh, ohnehin, ' +
  'jedenfalls, immerhin, allerdings, trotzdem, dennoch, deshalb, somit, folglich, übrigens, nebenbei, apropos, ansonsten, andererseits, einerseits, ' +
  'beziehungsweise, hallöchen, moinmoin, servus, grüezi, mahlzeit, fragen, fragt, fragte, gefragt, frag, anfrage, rückfrage, nachfrage, nachfragen, ' +
  'nachgefragt, wüsste, wüßte, gewusst, kennen, kennst, kennt, ahnung, ahnst, schimmer, idee, ideen, peilung, überblick, auskunft, infos, information, ' +
  'informationen, bescheid, meldung, rückmeldung, antwort, antworten, sage, erzähl, erzähle, erzählst, nenn, nenne, nennst, zeig, zeige, zeigst, check, ' +
  'checken, checkst, checke, prüf, prüfe, prüfen, prüfst, schauen, schaust, nachschauen, gucken, guckst, nachgucken, kuck, kuckst, kucken, sehen, ' +
  'siehst, sieht, finden, findet, findest, rausfinden, herausfinden, suche, suchst, sucht, suchen, gesucht, such, brauche, brauch, braucht, brauchst, ' +
  'benötige, benötigen, bräuchte, hätt, wollt, würd, tät, täte, könnt, kannste, haste, hasse, biste, isses, gibts, gehts, wirds, siehts, weißte, ' +
  'weisste, sagste, sachma, sachste, guckste, schauste, leute, leut, leuts, personal, personen, menschen, mensch, kollege, kollegin, kollegen, ' +
  'kolleginnen, kollegschaft, belegschaft, mannschaft, truppe, trupp, haufen, bande, gang, crew, meute, volk, völkchen, hanseln, hansel, figuren, nasen, ' +
  'nase, köpfe, kopf, seelen, seele, gestalten, typen, typ, mitarbeiter, mitarbeiterin, mitarbeitende, mitarbeitenden, mitarbeiterinnen, angestellten, ' +
  'beschäftigte, anwesende, anwesenden, bürohengste, sesselpupser, firma, betrieb, unternehmen, bude, laden, verein, organisation, konzern, sitzt, ' +
  'sitzen, hockt, hocken, gammelt, gammeln, lungert, lungern, hängt, hängen, häng, treibt, treiben, tummelt, tummeln, turnt, turnen, springen, rennt, ' +
  'rennen, steckt, stecken, weilt, weilen, verweilt, befindet, befinden, aufhält, aufhalten, schafft, schaffen, werkelt, ackert, ackern, rackert, ' +
  'malocht, hackelt, schuftet, schuften, tippt, tippen, arbeitend, arbeitet, schwitzt, schwitzen, brütet, brüten, ratscht, quatscht, tratscht, plaudert, ' +
  'labert, chillt, chillen, eingetrudelt, trudelt, aufgeschlagen, schlägt, aufgekreuzt, aufkreuzen, aufkreuzt, antanzen, antanzt, angetanzt, blicken, ' +
  'gesichtet, erspäht, erwischt, erwischen, erwische, erwischst, antreffen, antreffe, antrifft, anzutreffen, angetroffen, ansprechbar, verfügbar, parat, ' +
  'bereit, startklar, präsent, leibhaft, vollends, gänzlich, komplett, restlos, durchaus, überaus, äußerst, höchst, enorm, immens, wahnsinnig, ' +
  'irrsinnig, unglaublich, unheimlich, fürchterlich, schlimm, übel, brutal, heftig, derbe, derb, hammer, hammermäßig, mordsmäßig, saumäßig, tierisch, ' +
  'höllisch, scheiß, doof, dämlich, bescheuert, bekloppt, verrückt, irre, crazy, lustig, witzig, merkwürdig, eigenartig, sonderbar, spannend, ' +
  'interessant, langweilig, einfach, schwer, schwierig, kompliziert, simpel, dumm, dumme, kleine, kleiner, kleines, kleinen, große, kurze, kurzer, ' +
  'schnelle, schneller, rasche, wichtige, wichtiges, dringende, dringendes, eilige, eiliges, sache, sachen, angelegenheit, thema, themen, anliegen, ' +
  'problem, probleme, problemchen, grund, gründe, zweck, zwecke, sinn, art, weise, form, fälle, beispiel, bereich, rahmen, richtung, hinsicht, bezug, ' +
  'bezüglich, betreffs, betrifft, zwecks, wegen, aufgrund, mittels, laut, entsprechend, irgendwer, irgendwen, irgendwem, irgendjemand, irgendjemanden, ' +
  'irgendwelche, irgendwohin, irgend, sonstige, sonstiger, sonstwer, sonstwen, zusätzlich, außerdem, ferner, beiläufig, nun, jetzat, jetz, soeben, ' +
  'aktueller, aktuelle, aktuellen, derzeitig, derzeitige, heutzutage, neuerdings, letztendlich, schlussendlich, grundsätzlich, prinzipiell, generell, ' +
  'allgemein, insgesamt, gesamthaft, grob, gröber, schätzungsweise, genauer, genaueres, genaue, genauen, exakte, konkrete, konkreten, konkretes, ' +
  'tatsächliche, wirkliche, echte, echten, richtige, richtigen, ordentliche, ganze, ganzen, gesamte, gesamten, komplette, kompletten, jeweils, ' +
  'jeweilige, jeweiligen, verschiedene, diverse, etliche, einige, mehrere, paarn, handvoll, menge, mengen, masse, massen, reihe, batzen, möchten, ' +
  'dürfen, dürften, wünsche, wünsch, versuche, versuch, versuchen, probiere, probier, müsst, müssts, möcht, mecht, wolln, wollen, solln, kunnt, dad, ' +
  'gerad, gradn, grod, grodn, amoi, amal, eimal, emol, moal, etcetera, oda, wat, dat, ditte, det, ick, icke, ik, hama, gemma, hob, hod, bittschee, ' +
  'gschwind, gschwindt, schnö, geschwind, fix, fixe, flotte, flugs, ruckzuck, zackig, zack, hurtig, subito, pronto, presto, asap, pressiert, pressierts, ' +
  'eilts, brennt, brennts, notfall, notfälle, not, panik, stress, stressig, gestresst, hektik, hektisch, verzweifelt, verwirrt, planlos, ahnungslos, ' +
  'müde, hungrig, kaffeedurst';
