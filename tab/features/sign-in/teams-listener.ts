export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** The chat, or the channel of a team, that shows the tab; absent for the personal tab. The server does not trust the ids. */
export interface Conversation {
  chatId?: string;
  teamId?: string;
  channelId?: string;
}

/** Messages of Teams while the tab is open. */
export interface TeamsListener {
  onTheme(theme: TeamsTheme): void;
  /** Called with the place where the tab is shown, at the start and each time it is shown again. */
  onConversation(conversation: Conversation | undefined): void;
  /** Called with the `subPageId` of a Teams link, which names a part of the tab. */
  onSubPage(subPageId: string): void;
}
