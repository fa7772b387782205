import { describeBusyWeek } from '../busy-week.ts';

describeBusyWeek('where the writer is, in everyday words', {
  en: [
    ['what floor am I on according to you', 'You are in Berlin, Floor 2', '!take this'],
    ['where do I appear', 'You are in Berlin, Floor 2'],
    ['which office do you have me in', 'You are in Berlin, Floor 2'],
    // Somebody else is meant.
    ['which floor is Anna Berg on', 'Anna Berg', '!You are'],
    ['who is on my floor', 'Anna Berg'],
  ],
  de: [
    ['auf welcher Etage bin ich', 'Sie sind seit', '!verstehe das als'],
    ['in welchem Stock siehst du mich', 'Sie sind seit'],
    ['auf welcher Etage ist Anna Berg', 'Anna Berg ist'],
  ],
  fr: [
    ['à quel étage tu me vois', 'Vous êtes à Berlin, Floor 2', '!Je comprends'],
    ['je suis à quel étage', 'Vous êtes à Berlin, Floor 2'],
    ['quel est mon étage', 'Vous êtes à Berlin, Floor 2'],
    ['dans quel bureau je suis', 'Vous êtes à Berlin, Floor 2'],
    ['à quel étage est Anna Berg', 'Anna Berg est'],
  ],
  es: [
    ['en qué planta salgo', 'Está en Berlin, Floor 2', '!Entiendo que'],
    ['en qué piso estoy', 'Está en Berlin, Floor 2'],
    ['en qué oficina me pones', 'Está en Berlin, Floor 2'],
    ['en qué planta está Anna Berg', 'Anna Berg está'],
  ],
});

describeBusyWeek('who the colleagues of the writer are', {
  en: [
    ['who are my colleagues', 'your team', 'Tom Fischer', 'Paul Simon', '!Tim Track'],
    ['who do I work with', 'your team', 'Tom Fischer'],
    ['my people on Thursday', 'Thursday 26 November', '!May Chen'],
    ['are my people in next week', 'Lena Vogt', '!May Chen'],
    ['which of my people are in on Tuesday', 'Tom Fischer'],
  ],
  de: [
    ['wer sind meine Kollegen', 'Team', 'Tom Fischer', '!Tim Track'],
    ['wer gehört zu meinem Team', 'Team', 'Tom Fischer'],
  ],
  fr: [
    ['qui sont mes collègues', 'équipe', 'Tom Fischer', '!Tim Track'],
    ['mes gens mardi', 'équipe', 'Tom Fischer'],
  ],
  es: [
    ['quiénes son mis compañeros', 'equipo', 'Tom Fischer', '!Tim Track'],
    ['con quién trabajo', 'equipo', 'Tom Fischer'],
  ],
});
