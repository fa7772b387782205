import type { PlaceWords } from '../language.ts';

export const places: PlaceWords = {
  in: 'in, at, inside, within',
  on: 'on',
  of: 'of, in, at, on',
  to: 'to, into, from, by, near, around, about, towards',
  articles: 'the, our, my, a, an, this, that, your',
  offices:
    'office, offices, building, buildings, site, sites, campus, location, hq, headquarters, headquarter, workplace, premises, branch',
  here: 'here, onsite, on site, in house, in the house, at work, into work, in person, in the workplace',
  there: 'there',
  beside: 'to, into, from, is, are, who, working, sitting, right, now, today, currently, around',
  homes: 'home office, homeoffice, home, remote, remotely',
  floors: 'floor, level, storey, story, fl, flr, lvl, etage',
  own: 'my, our, this',
  levels: { 0: 'ground floor, gf, ground level', [-1]: 'basement, lower ground floor, cellar' },
  ordinals: [
    'first, one',
    'second, two',
    'third, three',
    'fourth, four',
    'fifth, five',
    'sixth, six',
    'seventh, seven',
    'eighth, eight',
    'ninth, nine',
    'tenth, ten',
    'eleventh, eleven',
    'twelfth, twelve',
  ],
  ordinalEndings: 'st|nd|rd|th',
};
