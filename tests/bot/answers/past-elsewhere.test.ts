import { describeBusyWeek } from '../busy-week.ts';

describeBusyWeek('past days at another place than the one in question', {
  en: [
    ['was I in Boston this week', 'Not in Boston. You were in an office on 3 days', 'Wednesday 18 November: Berlin', '!not seen'],
    ['was I in Boston last week', 'You were in Boston on 1 day', 'Tuesday 10 November', '!12 November'],
    ['was I in Boston on Tuesday', 'No: You were in Berlin, Floor 2'],
    ['was I in Berlin on Tuesday', 'You were in Berlin, Floor 2 on Tuesday', '!No:'],
    ['was I in Boston yesterday', 'No: You were working remotely'],
    ['was I in Boston on Monday', 'not seen in any office'],
    ['was Tom in Boston on Monday', 'No: Tom Fischer was in Berlin'],
    ['was Lena in Boston last week', 'Not in Boston. Lena Vogt was in an office on 1 day', 'Thursday 12 November: Berlin'],
    ['was Tim in Boston last week', 'can’t find anyone', '!Berlin'],
    ['when was I in an office this week', 'You were in an office on 3 days'],
  ],
  de: [
    ['war ich diese Woche in Boston', 'Nicht in Boston. Sie waren an 3 Tagen in einem Büro'],
    ['war ich am Dienstag in Boston', 'Nein: Sie waren', 'Berlin'],
    ['war Lena letzte Woche in Boston', 'Nicht in Boston. Lena Vogt war an 1 Tag in einem Büro', 'Berlin'],
    ['war ich letzte Woche in Boston', 'Sie waren an 1 Tag in Boston'],
  ],
  fr: [
    ["j'étais à Boston cette semaine ?", 'Pas à Boston. Vous étiez dans un bureau 3 jours'],
    ["j'étais à Boston mardi ?", 'Non', 'Berlin'],
    ['Lena était à Boston la semaine dernière ?', 'Pas à Boston. Lena Vogt était dans un bureau 1 jour', 'Berlin'],
  ],
  es: [
    ['¿estuve en Boston esta semana?', 'No en Boston. Estuvo en una oficina 3 días'],
    ['¿estuve en Boston el martes?', 'No', 'Berlin'],
    ['¿estuvo Lena en Boston la semana pasada?', 'No en Boston. Lena Vogt estuvo en una oficina 1 día', 'Berlin'],
  ],
});
