import { describeBusyWeek } from '../../busy-week.ts';

/** Short questions about the person or the place of the last answer. */
describeBusyWeek('what is asked about the last person or place', {
  en: [
    ['where is Anna Berg >> and who else is with her', 'Berlin, Floor 2: 3 of 20', '!take this'],
    ['where is Anna Berg >> is she alone there', 'Berlin, Floor 2: 3 of 20'],
    ['where is Lena >> is she alone', 'Lena Vogt', 'working remotely'],
    ['is Anna Berg in on Monday >> who else is with her', '!here now'],
    ['where is Zoë >> and tomorrow? >> since when?', 'Zoë Schröder has been in Berlin since'],
    ['when is Lena back', 'working remotely', 'Monday 23 November', 'in Berlin'],
    ['when is Paul back', 'on leave', 'Wednesday 25 November'],
    ['how full is Boston >> how busy is it usually on Mondays', 'Boston', '!Berlin'],
  ],
  de: [
    ['wo ist Anna Berg >> wer ist noch bei ihr?', 'Berlin, Floor 2: 3 von 20'],
    ['wo ist Anna Berg >> ist sie allein dort?', 'Berlin, Floor 2: 3 von 20'],
    ['wie voll ist Berlin freitags >> und wie sieht’s montags aus', 'Berlin', '!Boston'],
    ['wann kommt Lena zurück', 'remote', '23. November'],
    ['wo ist Zoë >> und am Montag? >> seit wann?', 'Zoë Schröder ist seit'],
  ],
  fr: [
    ['où est Anna Berg >> qui d’autre est avec elle ?', 'Berlin, Floor 2', '3'],
    ['où est Anna Berg >> elle est seule ?', 'Berlin, Floor 2', '3'],
    ['quand revient Lena ?', 'en télétravail', '23 novembre'],
    ['où est Zoë >> et demain ? >> depuis quand ?', 'Zoë Schröder est à Berlin depuis'],
  ],
  es: [
    ['dónde está Anna Berg >> ¿quién más está con ella?', 'Berlin, Floor 2', '3'],
    ['dónde está Anna Berg >> ¿está sola?', 'Berlin, Floor 2', '3'],
    ['dónde está Zoë >> ¿en qué piso está?', 'Zoë Schröder está en Berlin'],
    ['dónde está Zoë >> ¿y mañana? >> ¿desde cuándo?', 'Zoë Schröder está en Berlin desde'],
    ['cuándo vuelve Lena', 'en remoto', '23 de noviembre'],
  ],
});
