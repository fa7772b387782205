import type { CoreWords } from '../language.ts';

export const core: CoreWords = {
  home: 'remote, homeoffice, home office, ho, zuhause, zu hause, von hause, daheim, dahoam, dihei, dehei, dehoam, heim, telearbeit, mobiles arbeiten, mobil arbeiten',
  away: 'urlaub, ferien, frei, zeitausgleich, za, gleittag, gleitzeittag, überstundenabbau, abwesend, krank, krankgeschrieben',
  notHere: 'abwesend, weg, raus, draußen, fort, außer haus, außerhaus, ooo, out of office',
  supposing: 'könnte, müsste, sollte, dürfte, würde, möchte, will, wollte, wäre, bliebe, machte, überlege, hoffe, vielleicht',
  present: 'da, hier, büro, haus, platz, schreibtisch, anwesend, vor ort, drin, im haus, zugegen, am platz, greifbar, unterwegs',
  questions:
    'wer, wen, wem, welche, welcher, welches, welchem, wo, wie viele, wie viel, wie voll, jemand, irgendwer, niemand, alle, warum, wieso',
  self: 'ich, i, bin, hab, habe, bleib, bleibe, arbeite, mache, mich, mir, wir',
  returns: 'zurück, wieder da, wiederkomme, zurückkomme',
  notOfSelf: 'mehr, die meisten, überwiegend, bis wann, ab wann, wie lange, bis wie viel uhr',
  habits: 'eher, meistens, meist, üblicherweise, normalerweise, gewöhnlich, in der regel, oft, tendenziell, immer',
  zone: 'zeitzone, zeitzonen',
  whichDays: 'welchen tagen, welche tage, welchen tag, welchem tag, was für tage, welche wochentage, welchen wochentagen',
  departs: 'gehe, geh, bin weg, weg, los, feierabend, haue ab, verlasse, mache schluss, fertig, raus',
};
