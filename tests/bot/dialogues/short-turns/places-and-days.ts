import type { Subject } from './short-turns.ts';

/** "Where exactly?" after a person or a list, and another day for the person or the day of the last answer. */
export const PLACES_AND_DAYS: Subject = {
  en: [
    ['is Tom in >> whereabouts?', /^Tom Fischer has been in Boston, 2nd floor/],
    ['who is in Berlin >> where exactly?', /^\*\*Berlin: 4 of 40.+\n\n- Floor 3/],
    ['is anyone from marketing in >> which floor?', /^\*\*Marketing\*\*.+\n\n- Zoë Schröder: Berlin/],
    ['who is coming tomorrow >> whereabouts exactly?', /^\*\*Tomorrow\*\*: nobody/],
    ['was May in on tuesday >> where exactly?', /^May Chen was not seen in any office on Tuesday 17/],
    ['whereabouts?', /^(Whom do you mean\?|I did not understand)/],
    ['who is in on Thursday? >> and Tom Fischer?', /^Tom Fischer has not said anything about Thursday 26 November/],
    ['who was in yesterday? >> what about Tom Fischer?', /^Tom Fischer was not seen in any office on Thursday 19/],
    ['how full is Berlin tomorrow? >> and Zoë?', /^Zoë Schröder has not said anything about tomorrow/],
    ['is Tom Fischer in on Thursday? >> is he remote?', /^Tom Fischer has not said anything about Thursday 26/],
    ['is Tom Fischer in? >> is he remote?', /^No: Tom Fischer has been in Boston/],
    ['who is in Berlin and Berlin', /^\*\*Berlin: 4 of 40/],
    ['where is Zoe >> and last monday, was she in?', /^Zoë Schröder was not seen .+ Monday 16/],
    ['who was in on tuesday >> was May there that day too?', /^May Chen was not seen .+ Tuesday 17/],
  ],
  de: [
    ['wer ist am Donnerstag da? >> Und Zoë?', /^Für Donnerstag, 26. November hat Zoë Schröder nichts angegeben/],
    ['ist Tom da >> wo denn?', /^Tom Fischer ist .+ Boston, 2nd floor/],
    ['wer ist in Berlin >> wo sind sie genau?', /^\*\*Berlin: 4 von 40.+\n\n- Floor 3/],
    ['ist jemand vom Marketing da >> auf welcher Etage?', /^\*\*Marketing\*\*.+\n\n- Zoë Schröder: Berlin/],
    ['wer kommt morgen >> wo genau?', /^\*\*Morgen\*\*: niemand/],
    ['wo ist Zoë >> und letzten Montag, war sie da?', /^Ich habe Zoë Schröder am Montag, 16/],
    ['wer war am Dienstag da >> war May an dem Tag auch da?', /^Ich habe May Chen am Dienstag, 17/],
  ],
  fr: [
    ['qui est là jeudi ? >> et Zoë ?', /^Zoë Schröder n’a rien annoncé \(jeudi 26/],
    ['Tom est là ? >> où ça ?', /^Tom Fischer est à Boston, 2nd floor/],
    ['qui est à Berlin >> où exactement ?', /^\*\*Berlin.+\n\n- Floor 3/],
    ['qui est là >> où donc ?', /^\*\*Au bureau en ce moment/],
    ['Tom est là ? >> à quel étage exactement ?', /^Tom Fischer est à Boston, 2nd floor/],
    ['qui vient demain >> où ça ?', /^\*\*Demain\*\*/],
    ['où est Zoë >> et lundi dernier, elle y était ?', /^Je n’ai vu Zoë Schröder .+ lundi 16/],
    ['où est Zoë >> y était-elle mardi dernier ?', /^Je n’ai vu Zoë Schröder .+ mardi 17/],
    ['qui était là mardi >> May y était ce jour-là ?', /^Je n’ai vu May Chen .+ mardi 17/],
  ],
  es: [
    ['¿quién viene el jueves? >> ¿y Zoë?', /^Zoë Schröder no ha indicado nada \(jueves, 26/],
    ['¿está Tom? >> ¿dónde exactamente?', /^Tom Fischer está en Boston, 2nd floor/],
    ['quién está en Berlín >> ¿en qué planta?', /^\*\*Berlin: 4 de 40.+\n\n- Floor 3/],
    ['quién viene mañana >> ¿y dónde?', /^\*\*Mañana\*\*: nadie/],
    ['dónde está Zoë >> ¿y el lunes pasado estaba?', /^No vi a Zoë Schröder .+ lunes, 16/],
    ['quién estuvo el martes >> ¿vino May ese día?', /^No vi a May Chen .+ martes, 17/],
    // “Quién más viene” asks who else comes, and not who comes most.
    ['¿viene May mañana? >> ¿quién más viene ese día?', /^\*\*Mañana\*\*: nadie/],
    ['¿quién es el que más viene?', /^No comparo a personas/],
  ],
};
