import type { ConversationFrame } from '../../presence/conversation-frame.ts';
import type { Instant } from '../../presence/time.ts';

/** A person in one conversation. */
export interface FrameKey {
  personId: string;
  /** Names the conversation without revealing it. */
  conversation: string;
}

/** The last context of people's conversations with the bot, kept for minutes. It is deleted with all other data of its person. */
export interface FrameStore {
  /** Undefined where none was saved within `FRAME_LIFE` before `at`; one of the future counts as absent. */
  frame(key: FrameKey, at: Instant): Promise<ConversationFrame | undefined>;
  /** Replaces it; `undefined` forgets it. */
  saveFrame(key: FrameKey, frame: ConversationFrame | undefined, at: Instant): Promise<void>;
  /** Forgets what was saved `FRAME_LIFE` before `at` or earlier, of everybody. */
  forgetFrames(at: Instant): Promise<void>;
}
