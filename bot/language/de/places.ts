import type { PlaceWords } from '../language.ts';

export const places: PlaceWords = {
  in: 'in, im, ins, am, an, beim, bei, innerhalb',
  on: 'auf, aufs',
  of: 'in, im, von, vom, des, der, am, bei, auf',
  to: 'nach, zu, zum, zur, aus, von, vom, durch, gegenüber, neben, nahe, richtung, um, über, für, mit',
  numbered: 'im',
  articles:
    'der, die, das, dem, den, des, ein, eine, einem, einer, einen, unser, unsere, unserem, unseren, unserer, mein, meinem, meinen, meiner, diesem, dieser, diesen',
  offices:
    'büro, büros, office, gebäude, standort, standorte, standorten, niederlassung, zentrale, hauptsitz, geschäftsstelle, firma, firmensitz, filiale, betrieb, campus, bürogebäude, hauptgebäude, headquarter, hq, bude, laden, hütte',
  adjectives: { endings: 'er, ner', dropped: 'en' },
  here: 'hier, da, vor ort, im haus, im hause, in person, in präsenz, onsite, on site, auf arbeit, auf der arbeit, in der arbeit, bei der arbeit, auf der arbeitsstelle, am arbeitsplatz, im gebäude, an meinem platz, an bord, hier vor ort, im geschäft, in house',
  there: 'dort, drüben, am schreibtisch, am platz',
  beside: 'ist, sind, wer, nach, zum, zur, heute, jetzt, aktuell, gerade, sitzt, arbeitet, etwa',
  homes: 'home office, homeoffice, home, remote, ho, im home office, ins home office, vom home office, im homeoffice',
  floors: 'etage, etagen, stock, stockwerk, og, obergeschoss, geschoss, ebene, stk',
  own: 'mein, meine, meinem, meiner, meinen, unser, unserem, unserer, unsere, dieser, diesem',
  levels: {
    0: 'erdgeschoss, eg, parterre, erdgeschoß',
    [-1]: 'untergeschoss, ug, keller, tiefgeschoss, kellergeschoss',
  },
  ordinals: [
    'erste, ersten, erster, erstes, eins',
    'zweite, zweiten, zweiter, zweites, zwei',
    'dritte, dritten, dritter, drittes, drei',
    'vierte, vierten, vierter, viertes, vier',
    'fünfte, fünften, fünfter, fünftes, fünf',
    'sechste, sechsten, sechster, sechs',
    'siebte, siebten, siebter, sieben',
    'achte, achten, achter, acht',
    'neunte, neunten, neunter, neun',
    'zehnte, zehnten, zehnter, zehn',
    'elfte, elften, elf',
    'zwölfte, zwölften, zwölf',
  ],
  ordinalEndings: 'te|ten|ter|tes|ste|sten',
  buildings: {
    main: 'Hauptgebäude, Haupthaus',
    headOffice: 'Zentrale, Hauptsitz, Hauptbüro',
    new: 'Neubau, neues Gebäude',
    old: 'Altbau, altes Gebäude',
  },
  building: 'Gebäude, Haus',
};
