/** What is said of something that was done. */
export interface Said {
  /** Takes it back. What it rejects with is shown in a message of its own. */
  undo?: () => Promise<unknown>;
  /** What it is about: of that only the newest message can be undone, so earlier ones go. */
  about?: string;
  /** Default `success`. */
  intent?: 'success' | 'warning';
}

/** A message on its way to the screen. */
export interface Message extends Said {
  id: string;
  words: string;
}

export interface ToastsProps {
  /** Those that are not shown yet. */
  messages: readonly Message[];
  onShown: (messages: readonly Message[]) => void;
  say: (words: string, said?: Said) => void;
}
