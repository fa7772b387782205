export type TeamsTheme = 'default' | 'dark' | 'contrast';

/** Messages of Teams while the tab is open. */
export interface TeamsListener {
  onTheme(theme: TeamsTheme): void;
  /** A link of Teams asks for a part of the tab, as its `subPageId` has it. */
  onSubPage(subPageId: string): void;
}
