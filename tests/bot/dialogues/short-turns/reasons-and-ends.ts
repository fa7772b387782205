import type { Subject } from './short-turns.ts';

const EN_UNSEEN = /^Nothing has been seen of you today\.\n\nNo sign-ins have been read yet\./;
const DE_UNSEEN = /^Heute wurde noch keine Anmeldung von Ihnen gesehen\.\n\nEs wurden noch keine Anmeldungen gelesen\./;
const FR_UNSEEN = /^Je n’ai vu aucune connexion de votre part aujourd’hui\.\n\nAucune connexion n’a encore été lue\./;
const ES_UNSEEN = /^Hoy no hay ningún dato de usted\.\n\nTodavía no se ha leído ningún inicio de sesión\./;

const LEAVE = 'leave 20 Nov, 10:00 – 24 Nov, 00:00';

/** Why the asker is shown so, unknown floors, the end for the people of a list, the days of this week, and when the asker is back. */
export const REASONS_AND_ENDS: Subject = {
  en: [
    ['where am i >> why?', EN_UNSEEN],
    ['am i in >> why not?', EN_UNSEEN],
    ['my status >> how come', EN_UNSEEN],
    [
      'im remote till 3 >> my status >> why is that',
      /What is said goes before sign-ins as long as it lasts\. “Start afresh” ends it\./,
      'remote 20 Nov, 10:00 – 20 Nov, 15:00',
    ],
    ['where is zoe >> how come', /^I know it from sign-ins/],
    ['which floor is zoe on', /^Zoë Schröder has been in Berlin since 09:00\. The floor is not known\.$/],
    ['where is zoe >> which floor?', /The floor is not known\.$/],
    ['is zoe on floor 2', /^Zoë Schröder has been in Berlin since 09:00\. The floor is not known\.$/],
    ['is zoe in boston', /^No: Zoë Schröder/],
    ['which floor is may on', /^May Chen has been in Berlin, Floor 3, since 09:00\.$/],
    ['which floor is anna bauer on', /^Anna Bauer has been working remotely since 09:00\.$/],
    ['who is in >> until when?', /^Whom do you mean\?/],
    ['who of marketing is in >> how long', /^Whom do you mean\?/],
    ['who is in >> until when >> zoe', /^Zoë Schröder has been in Berlin since 09:00\. Until when, nobody has said\.$/],
    ['who is remote >> until when', /^Anna Bauer has been working remotely since 09:00\. Until when, nobody has said\.$/],
    ['who is on leave >> until when', /^I know of nobody on leave now/],
    [
      'which days is zoe in this week',
      /^Zoë Schröder was not seen in any office \(Monday 16 November to Thursday 19 November\)\.\n\nZoë Schröder has been in Berlin/,
    ],
    ['which days am i in next week', /^You have not said anything about Monday 23 November to Friday 27 November\.$/],
    [
      'which days am i in this week',
      /^You were not seen in any office \(Monday 16 November to today\)\.\n\nYou have not said anything about today\.$/,
    ],
    ['im on leave till monday >> when am i back', /As said, until the end of Monday 23 November\.$/, LEAVE],
    ['when am i back in the office', /You have not said when you will be in next/],
    [
      'im on leave next week >> when do i come back',
      /For Monday 23 November to Sunday 29 November, you have said: on leave\.$/,
      'leave 23 Nov, 00:00 – 30 Nov, 00:00',
    ],
  ],
  de: [
    ['wo bin ich >> warum', DE_UNSEEN],
    ['mein status >> wieso das', DE_UNSEEN],
    ['bin ich da >> warum nicht', DE_UNSEEN],
    ['wo ist zoe >> wieso das', /^Ich weiß es aus Anmeldungen/],
    ['auf welcher etage ist zoe', /Die Etage ist nicht bekannt\.$/],
    ['wo ist zoe >> welcher stock?', /Die Etage ist nicht bekannt\.$/],
    ['ist zoe auf etage 2', /^Zoë Schröder ist seit 09:00 in Berlin\. Die Etage ist nicht bekannt\.$/],
    ['wer ist da >> bis wann', /^Wen meinen Sie\?/],
    ['wer ist remote >> bis wann', /^Anna Bauer .+ Bis wann, hat niemand angegeben\.$/],
    ['an welchen tagen ist zoe diese woche da', /^Zoë Schröder wurde in keinem Büro gesehen \(Montag, 16\. November bis Donnerstag/],
    ['an welchen tagen bin ich nächste woche da', /^Für Montag, 23\. November bis Freitag, 27\. November haben Sie nichts angegeben\.$/],
    ['urlaub bis montag >> wann bin ich zurück', /Laut Angabe bis einschließlich Montag, 23\. November\.$/, LEAVE],
    ['wann bin ich wieder da', /Sie haben für keinen Tag der nächsten vier Wochen/],
  ],
  fr: [
    ['mon statut >> pourquoi ça', FR_UNSEEN],
    ['où suis-je >> comment ça se fait', FR_UNSEEN],
    ['zoe est à quel étage', /L’étage n’est pas connu\.$/],
    ['où est zoe >> quel étage', /L’étage n’est pas connu\.$/],
    ['qui est là >> jusqu’à quand', /^De qui parlez-vous/],
    ['qui est en télétravail >> jusqu’à quand', /^Anna Bauer .+ Jusqu’à quand, personne ne l’a dit\.$/],
    ['quels jours zoe est là cette semaine', /^Aucune présence de Zoë Schröder dans un bureau \(du lundi 16/],
    ['en congé jusqu’à lundi >> je reviens quand', /Selon l’annonce.: jusqu’au lundi 23 novembre inclus\.$/, LEAVE],
  ],
  es: [
    ['mi estado >> y eso por qué', ES_UNSEEN],
    ['dónde estoy >> por qué', ES_UNSEEN],
    ['en qué planta está zoe', /No se sabe la planta\.$/],
    ['dónde está zoe >> qué piso?', /No se sabe la planta\.$/],
    ['quién está >> hasta cuándo', /^¿A quién se refiere\?/],
    ['quien esta en remoto >> hasta cuando', /^Anna Bauer .+ Nadie ha indicado hasta cuándo\.$/],
    ['que dias esta zoe esta semana', /^No se vio a Zoë Schröder en ninguna oficina \(lunes, 16 de noviembre/],
    ['que dias estoy la semana que viene', /^Usted no ha indicado nada/],
    ['de vacaciones hasta el lunes >> cuándo vuelvo', /Según lo indicado, hasta el final del lunes, 23 de noviembre\.$/, LEAVE],
  ],
};
