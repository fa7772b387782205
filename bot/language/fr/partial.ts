import type { PartialWords } from '../language.ts';

/** Words by which a statement is about a part of its time, or about no certain day. */
export const partial: PartialWords = {
  part: 'la plupart, la majeure partie, la majorite, la plus grande partie, une bonne partie, une grande partie, une partie, partie de, la moitie, une moitie, quelques jours, plusieurs jours, certains jours, un ou deux jours, deux ou trois jours, un jour ou deux, presque toute, presque tout, presque tous les, presque toutes les, presque chaque, quasiment tous les, quasiment toute, certains, quelques, plusieurs',
  seldom:
    'souvent, frequemment, parfois, quelquefois, occasionnellement, de temps en temps, de temps a autre, rarement, principalement, surtout, majoritairement, essentiellement, en grande partie, en partie, en majeure partie, pour l essentiel, partiellement, la plupart du temps, le plus souvent, plus souvent, par moments, presque toujours, quasi toujours, sur deux, sur trois, ponctuellement, la moitie du temps',
  about:
    'environ, a peu pres, approximativement, plus ou moins, vers, aux alentours, aux environs, autour, grosso modo, au moins, au plus tard, au plus tot, probablement, sans doute',
  after: 'environ, a peu pres, plus ou moins, approximativement, ou a peu pres, grosso modo, ou pas loin',
};
