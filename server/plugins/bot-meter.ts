import { Counter, type Metric } from 'prom-client';

/** Counts messages that the bot did not understand, by language. The messages are not stored. */
export interface BotMeter {
  notUnderstood(language: string): void;
  metrics: Metric[];
}

export function createBotMeter(): BotMeter {
  const messages = new Counter({
    name: 'indoors_bot_not_understood_total',
    help: 'Messages that the bot did not understand, by detected language.',
    labelNames: ['language'] as const,
    registers: [],
  });
  return { metrics: [messages], notUnderstood: (language) => messages.inc({ language }) };
}
