import type { ConversationFrame } from '../../presence/conversation-frame.ts';
import type { Instant } from '../../presence/time.ts';

/** A person in one conversation. */
export interface FrameKey {
  personId: string;
  /** Identifies the conversation without revealing it. */
  conversation: string;
}

/** The last context of people's conversations with the bot, kept for `FRAME_LIFE`. Deleted with all other data of its person. */
export interface FrameStore {
  /** Undefined if none was saved within `FRAME_LIFE` before `at`; one that is later than `at` counts as absent. */
  frame(key: FrameKey, at: Instant): Promise<ConversationFrame | undefined>;
  /** Replaces the frame; `undefined` deletes it. */
  saveFrame(key: FrameKey, frame: ConversationFrame | undefined, at: Instant): Promise<void>;
  /** Deletes all frames that were saved `FRAME_LIFE` before `at` or earlier. */
  forgetFrames(at: Instant): Promise<void>;
}
