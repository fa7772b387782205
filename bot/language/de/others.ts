import type { OthersWords } from '../language.ts';

export const others: OthersWords = {
  people:
    'mama, mami, mutter, mutti, papa, papi, vater, vati, eltern, oma, omi, großmutter, opa, opi, großvater, großeltern, frau, ehefrau, gattin, mann, ehemann, gatte, partner, partnerin, freundin, freund, freunde, kumpel, kumpels, kumpelin, verlobte, verlobter, kind, kinder, kids, sohn, söhne, tochter, töchter, baby, kleine, kleiner, kleinen, große, großer, jüngste, jüngster, älteste, ältester, zwillinge, junge, jungs, mädchen, mädels, bruder, brüder, schwester, schwestern, geschwister, tante, onkel, cousin, cousine, neffe, nichte, schwiegermutter, schwiegervater, schwiegereltern, schwager, schwägerin, familie, nachbar, nachbarn, nachbarin, mitbewohner, mitbewohnerin, wg, babysitter, babysitterin, tagesmutter, putzfrau, vermieter, klempner, elektriker, hund, katze, kunde, kunden, kundin, chef, chefin, kollege, kollegen, kollegin, kolleginnen, praktikant, praktikantin, azubi',
  anybody: 'jemand, irgendjemand, irgendwer, wer, alle, jeder, leute, kollegen, einer von euch, noch jemand',
  subjects: 'er, sie',
  determiners:
    'mein, meine, meinen, meiner, meinem, unser, unsere, unseren, unserer, der, die, das, den, sein, seine, ihr, ihre, euer, eure, ein, eine, einer meiner, eine meiner',
  verbs:
    'ist, sind, war, waren, hat, haben, hatte, arbeitet, arbeiten, bleibt, bleiben, macht, machen, sitzt, sitzen, liegt, verbringt, geht, fährt, kommt, nimmt, wird, werden, mal, auch, noch, beide, alle, gerade, von, vom, im, am, auf, ins',
  ill: 'krank, krankgeschrieben, erkältet',
  remarks:
    'er, sie, es, ihr, ihm, ihnen, der arme, die arme, die armen, das arme, arme, armer, armes, der glückliche, die glückliche, der hat, die hat, die haben, findet, finden, genießt, genießen, freut, freuen',
  alike:
    'ich auch, und ich auch, genau wie ich, so wie ich, wie ich, bei mir auch, mit mir, und mich, me too, same here, ich ebenso, ich ebenfalls',
  staysHere:
    'ich hier, ich sitze hier, ich sitz hier, ich hock hier, ich hocke hier, ich im büro, ich muss arbeiten, unsereins hier, i hier, ich häng hier, ich darf arbeiten',
  groups: 'leute, leuts, leutz, team, kollegen, kolleginnen, kollegas, mitarbeiter, crew, truppe, kollegium',
  reports:
    'sagt, sagte, meint, meinte, schreibt, schrieb, behauptet, behauptete, glaubt, denkt, erzählte, sagte mir, meinte zu mir, hat gesagt, hat mir gesagt, hat gemeint, hat geschrieben, hat mir geschrieben, hat erzählt, sagt dass, sagte dass, meint dass, meinte dass, hat gesagt dass, hat mir gesagt dass, behauptet dass, glaubt dass, denkt dass',
  sources: 'laut, nach aussage von',
  confirms:
    'korrekt, richtig, stimmt, stimmt das, stimmt es, ist das so, ist das richtig, ist das korrekt, oder, oder nicht, ja, ne, nicht wahr, passt das, kannst du das bestätigen, was sagst du',
  told: 'bleib, bleibt',
};
