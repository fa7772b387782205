import { type AnswerRow, describeAnswers } from '../describe-answers.ts';
import { openFixture } from '../fixture.ts';

/** First names and surnames that are words of another language. They do not decide the language of a short message. */
const ROWS: Record<string, readonly AnswerRow[]> = {
  en: [
    ['is Max in?', 'seen of you today'],
    ['is Max Muster in?', 'seen of you today'],
    ['is max in berlin', 'seen of you today'],
    ['is Art home', 'No: Art Stein'],
    ['is Art in', 'Yes: Art Stein has been'],
    ['is Sol in', 'Yes: Sol Norte has been'],
    ['is Sol Norte in?', 'Yes: Sol Norte has been'],
    ['is Rose in', 'Yes: Rose Avril has been'],
    ['is Will in', 'Yes: Will Fields has been'],
  ],
  de: [
    ['ist Rose da', 'Ja: Rose Avril'],
    ['wo ist Art', 'Art Stein ist'],
  ],
  fr: [
    ['Will est là ?', 'Oui', 'Will Fields'],
    ['où est Sol', 'Sol Norte'],
  ],
  es: [
    ['¿está Will?', 'Sí', 'Will Fields'],
    ['dónde está Rose', 'Rose Avril'],
  ],
};

describeAnswers(
  'names that are words of another language',
  () =>
    openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'art', name: 'Art Stein', seen: { rangeId: 'r-b2' } },
      { id: 'sol', name: 'Sol Norte', seen: { rangeId: 'r-b2' } },
      { id: 'rose', name: 'Rose Avril', seen: { rangeId: 'r-b2' } },
      { id: 'will', name: 'Will Fields', seen: { rangeId: 'r-b2' } },
    ]),
  ROWS,
);
