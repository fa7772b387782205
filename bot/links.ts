/** Addresses that Teams opens. */
export interface Links {
  /** The reader's own chat with the bot. */
  chat(botId: string): string;
}

const TEAMS = 'https://teams.microsoft.com';

/** Those of the global cloud. */
export function createLinks(): Links {
  return { chat: (botId) => `${TEAMS}/l/chat/0/0?users=${encodeURIComponent(botId)}` };
}
