export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** The chat, or the channel of a team, that shows the tab; absent where it is a person's own. The ids prove nothing to the server. */
export interface Conversation {
  chatId?: string;
  teamId?: string;
  channelId?: string;
}

/** Messages of Teams while the tab is open. */
export interface TeamsListener {
  onTheme(theme: TeamsTheme): void;
  /** Where the tab is shown, at the start and whenever it is shown again. */
  onConversation(conversation: Conversation | undefined): void;
  /** A link of Teams asks for a part of the tab, as its `subPageId` has it. */
  onSubPage(subPageId: string): void;
}
