/** A message about a completed action. */
export interface Said {
  /** Undoes the action. Its rejection is shown in a message of its own. */
  undo?: () => Promise<unknown>;
  /** Its subject: only the newest message about a subject can be undone, so earlier ones close. */
  about?: string;
  /** Default `success`. */
  intent?: 'success' | 'warning';
}

/** A message that will be shown. */
export interface Message extends Said {
  id: string;
  words: string;
}

export interface ToastsProps {
  /** Messages that are not shown yet. */
  messages: readonly Message[];
  onShown: (messages: readonly Message[]) => void;
  say: (words: string, said?: Said) => void;
}
