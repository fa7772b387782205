import { HOUR } from '../../../server/presence/time.ts';
import { describeAnswers } from '../describe-answers.ts';
import { openFixture, TEN } from '../fixture.ts';

/** It is 15:00 in Berlin. Zoë came at 09:00; Tim, who is never named, too. */
const open = () => {
  const nine = TEN - HOUR;
  return openFixture(
    [
      { id: 'max', name: 'Max Muster' },
      { id: 'zoe', name: 'Zoë Schröder', seen: { rangeId: 'r-berlin', at: nine } },
      { id: 'tim', name: 'Tim Track', mode: 'track', seen: { rangeId: 'r-berlin', at: nine } },
    ],
    TEN + 5 * HOUR,
  );
};

describeAnswers('when somebody came, asked about a part of today that is over', open, {
  en: [
    ['what time did zoë get in this morning', 'Zoë Schröder has been in Berlin since 09:00'],
    ['when did zoë arrive this morning', 'since 09:00'],
    ['when did zoë get in yesterday morning', 'places, not times'],
    ['when did tim arrive this morning', '!09:00'],
  ],
  de: [
    ['um wie viel uhr ist zoë heute früh gekommen', 'Zoë Schröder ist seit 09:00 in Berlin'],
    ['wann kam zoë heute morgen', 'seit 09:00'],
    ['wann ist zoë gestern gekommen', 'keine Uhrzeiten'],
  ],
  fr: [
    ['à quelle heure est arrivée zoë ce matin', 'Zoë Schröder est à Berlin depuis 09:00'],
    ['zoë est arrivée à quelle heure ce matin', 'depuis 09:00'],
  ],
  es: [
    ['a qué hora ha llegado zoë esta mañana', 'Zoë Schröder está en Berlin desde las 09:00'],
    ['cuándo llegó zoë esta mañana', 'desde las 09:00'],
  ],
});
