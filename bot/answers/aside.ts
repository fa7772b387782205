import type { Answer, Context } from '../context.ts';

/** What concerns the asker alone: in front of others they read one sentence, for every mode and every outcome (docs/RULES.md). */
export function aside({ shared, texts }: Pick<Context, 'shared' | 'texts'>, said: Answer): Answer {
  return shared ? { text: texts.text('bot.talk.alone'), alone: said } : said;
}
