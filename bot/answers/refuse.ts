import type { Answer, Context } from '../context.ts';

/** The same words for every name, real or not (docs/RULES.md): nobody is looked up. */
export function refuseHabits({ texts }: Pick<Context, 'texts'>): Answer {
  return { text: texts.text('bot.refused.habits') };
}

export function refuseRankings({ texts }: Pick<Context, 'texts'>): Answer {
  return { text: texts.text('bot.refused.rankings') };
}

/** "Who is not remote?", "who is in Berlin but not on floor 2?" */
export function refuseNotSo({ texts }: Pick<Context, 'texts'>): Answer {
  return { text: texts.text('bot.who.not-so') };
}

/** For past days the bot gives places, and no times. */
export function refusePastTimes({ texts }: Pick<Context, 'texts'>): Answer {
  return { text: texts.text('bot.refused.past-times') };
}
