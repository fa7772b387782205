import type { ReasonWords } from '../language.ts';

export const afterwards = 'dann, danach, anschließend, hinterher, und dann, und danach, nachher';

export const reasons: ReasonWords = {
  nouns:
    'klempner, installateur, handwerker, elektriker, maler, monteur, techniker, schornsteinfeger, kaminkehrer, ableser, heizungsableser, vermieter, schlüsseldienst, putzfrau, heizung, therme, waschmaschine, spülmaschine, internetanschluss, router, lieferung, lieferant, paket, pakete, paketbote, kurier, möbel, sofa, küche, kühlschrank, umzug, umzugsfirma, spedition, ' +
    'kind, kinder, kids, sohn, tochter, söhne, töchter, baby, kleine, kleiner, kleinen, zwerg, tagesmutter, babysitter, kita, kindergarten, hort, schule, frau, mann, partner, partnerin, freundin, freund, mutter, mama, vater, papa, oma, opa, eltern, schwiegermutter, hund, katze, tierarzt, ' +
    'arzt, ärztin, arzttermin, zahnarzt, zahnarzttermin, hausarzt, physio, physiotherapie, krankenhaus, termin, termine, untersuchung, impfung, vorsorge, ' +
    'zug, züge, bahn, bahnen, bahnstreik, bahnausfall, ubahn, sbahn, s bahn, u bahn, bus, busse, tram, straßenbahn, öpnv, streik, warnstreik, verkehr, stau, baustelle, autobahn, straßen, auto, fahrrad, rad, reifen, werkstatt, flug, gleis, oberleitung, ' +
    'wetter, schnee, glatteis, eis, sturm, regen, nebel, hitze, unwetter, hochwasser, ' +
    'meeting, meetings, besprechung, besprechungen, call, calls, workshop, schulung, konferenz, kunde, kunden, besuch, vorstellungsgespräch, bewerbungsgespräch, bewerbungsgespräche, präsentation, deadline, telefonate, videokonferenzen, fokuszeit',
  beside:
    'der, die, das, den, dem, ein, eine, einen, einer, unser, unsere, unseren, dieser, diese, viele, viel, zu viel, lauter, ist, sind, hat, haben, habe, ich habe, habe ich, wir haben, kommt, kommen, bekommt, kriegt, ich bekomme, bekomme, kriege, ich warte auf, warte auf, erwarte, ich erwarte, es gibt, gibt es, krank, kränklich, fieber, erkältet, hat fieber, geschlossen, zu, dicht, kaputt, defekt, ausgefallen, fällt aus, fallen aus, verspätet, verspätung, gesperrt, voll, streikt, streiken, fährt nicht, fahren nicht, fährt, fahren, geliefert, wird geliefert, werden geliefert, repariert, wird repariert, in, im, beim, zum, zur, bei, am, an, auf, mit, für, wegen, es, schneit, regnet, stürmt, heute, und, mal wieder, schon wieder, daheim, zuhause, betreuen, betreue, muss betreut werden, abholen, bringen, ins, schlechtes, schlimmer, heftiger, starker, steht, stehe, an, ansteht, gerade, den ganzen tag, hintereinander, vormittags, nachmittags, mein, meine, meinen, meiner, meinem',
  links: 'weil, da, denn, wegen, deshalb, deswegen, daher, also, darum, nämlich',
  wishes:
    'liebe grüße, lieben gruß, lieber gruß, liebe grüsse, viele grüße, beste grüße, herzliche grüße, schöne grüße, freundliche grüße, mit freundlichen grüßen, grüße, gruß, lg, vg, mfg, bg, schönen tag, schönen tag noch, schönen tag euch, schönen tag euch allen, einen schönen tag, euch einen schönen tag, habt einen schönen tag, schönes wochenende, schönes wochenende euch, ein schönes wochenende, schönen abend, schönen feierabend, schönen freitag, guten start, guten start in die woche, guten start in den tag, schöne woche, frohes schaffen, viel spaß, viel erfolg, viel glück, bis dann, bis später, bis bald, bis morgen dann, machts gut, macht es gut, mach es gut, bleibt gesund, alles gute, alles liebe, ahoi, danke euch, danke allen, danke fürs verständnis, danke für euer verständnis, drückt mir die daumen',
};
