import type { OnlySaidBySubject } from './only-said.ts';

const BERLIN_TOMORROW = 'berlin 21 Nov, 00:00 – 22 Nov, 00:00';
const BERLIN_TODAY = 'berlin 20 Nov, 10:00 – 21 Nov, 00:00';

/** Somebody who goes to a place is not there yet. On a later day it is a plan. */
export const GOING: OnlySaidBySubject = {
  'where somebody is going today': {
    en: [
      ['I’m going to Boston', /^That says where you are going and not where you are.*“I’m in Boston today”/],
      ['I’m going to Berlin today', /“I’m in Berlin today”/],
      ['heading to Boston', /^That says where you are going/],
      ['on my way to Boston', /“I’m in Boston today”/],
      ['going to Berlin >> yes', /^Noted/, BERLIN_TODAY],
      ['I’m going to Berlin tomorrow', /^Noted/, BERLIN_TOMORROW],
      ['I’m going to be in Berlin today', /^Noted/, BERLIN_TODAY],
    ],
    de: [
      ['ich fahre nach Berlin', /^Das sagt, wohin Sie unterwegs sind.*„Ich bin heute in Berlin“/],
      ['ich fahre heute nach Berlin', /^Das sagt, wohin/],
      ['auf dem Weg nach Berlin', /„Ich bin heute in Berlin“/],
      ['ich fahre morgen nach Berlin', /^Notiert/, BERLIN_TOMORROW],
    ],
    fr: [
      ['je vais à Boston', /^Cela dit où vous allez.*Je suis à Boston aujourd’hui/],
      ['en route pour Boston', /Je suis à Boston aujourd’hui/],
      ['je vais à Berlin demain', /^C’est noté/, BERLIN_TOMORROW],
      ['je vais travailler à Berlin aujourd’hui', /^(?!Cela dit)/, BERLIN_TODAY],
    ],
    es: [
      ['hoy no estoy en berlin voy a boston', /^Eso dice adónde va/],
      ['voy a Boston', /«Estoy en Boston hoy»/],
      ['hoy voy a Boston', /«Estoy en Boston hoy»/],
      ['voy a Berlín mañana', /^Anotado/, BERLIN_TOMORROW],
      ['hoy voy a trabajar en Berlín', /^(?!Eso dice)/, BERLIN_TODAY],
    ],
  },
};
