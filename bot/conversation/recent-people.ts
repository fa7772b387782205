import type { ConversationFrame } from '../../server/presence/conversation-frame.ts';
import { INTENTS } from '../intents/intents.ts';
import { intentOf } from './said-before.ts';

/** At most so many people are remembered beside those of the last answer. */
const MAX_RECENT = 3;

/**
 * The context of a question about one person still has the people of the questions before it, for "both", and those with the same name who
 * were not chosen, for "the other one". Ids only.
 */
export function keepingPeople(frame: ConversationFrame, before: ConversationFrame | undefined): ConversationFrame {
  if (!before || !isOfPeople(frame) || frame.personIds.length === 0) return frame;
  const recent = isOfPeople(before) ? [...(before.recentIds ?? []), ...before.personIds] : [];
  const recentIds = [...new Set(recent)].filter((id) => !frame.personIds.includes(id)).slice(-MAX_RECENT);
  const alternatives = alternativesOf(frame, before);
  return { ...frame, ...(recentIds.length > 0 && { recentIds }), ...(alternatives.length > 0 && { alternatives }) };
}

function isOfPeople(frame: ConversationFrame): boolean {
  const intent = intentOf(frame);
  return intent !== undefined && INTENTS[intent].changes === undefined && INTENTS[intent].slots.includes('who') && !frame.choices;
}

function alternativesOf({ personIds }: ConversationFrame, before: ConversationFrame): readonly string[] {
  const [id, ...others] = personIds;
  if (id === undefined || others.length > 0) return [];
  const offered = before.choices && 'personIds' in before.choices ? before.choices.personIds : [];
  if (offered.includes(id)) return offered.filter((each) => each !== id);
  const known = before.alternatives ?? [];
  if (before.personIds.includes(id)) return known;
  // "The other one", and back again.
  return known.includes(id) ? [...known.filter((each) => each !== id), ...before.personIds] : [];
}
