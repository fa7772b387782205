import type { PartialWords } from '../language.ts';

/** Words by which a statement is about a part of its time, or about no certain day. */
export const partial: PartialWords = {
  part: 'den größten teil, der größte teil, größter teil, dem größten teil, großteil, den großteil, ein großteil, einen großteil, einen teil, ein teil, einem teil, teile, die hälfte, der hälfte, hälfte, halbe, die halbe, ein paar tage, einige tage, paar tage, ein paar tagen, einigen tagen, einzelne tage, einzelnen tagen, manche tage, manchen tagen, mehrere tage, mehreren tagen, ein oder zwei tage, zwei bis drei tage, zwei oder drei tage, fast die ganze, fast den ganzen, fast jede, fast jeden, beinahe jeden, nahezu jeden, jeden zweiten, jede zweite, jeden dritten, fast alle, die meisten, den meisten, einige, einigen, manche, manchen, mehrere, mehreren, viele, vielen, die meiste zeit',
  seldom:
    'oft, öfter, öfters, häufig, häufiger, meist, meistens, meistenteils, größtenteils, großteils, überwiegend, hauptsächlich, vorwiegend, mehrheitlich, teilweise, teils, zum teil, zeitweise, zeitweilig, manchmal, gelegentlich, ab und zu, ab und an, hin und wieder, mitunter, selten, bisweilen, von zeit zu zeit, die meiste zeit, fast immer, abwechselnd, im wechsel, die hälfte der zeit, sporadisch',
  about:
    'etwa, ungefähr, circa, zirka, cirka, ca, schätzungsweise, gegen, bis so, so bis, kurz vor, voraussichtlich, vermutlich, wahrscheinlich, mindestens, frühestens, spätestens',
  after: 'oder so, herum, ungefähr, etwa, circa, ca, plus minus, oder so ähnlich',
};
