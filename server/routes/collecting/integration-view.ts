import { countsShown } from '../../presence/reasons.ts';
import type { CollectionCounts, Problem } from '../../store/port/collecting.ts';
import type { Texts } from '../../texts/texts.ts';
import type { ConnectionStep } from '../deps.ts';
import { iso } from '../replies.ts';
import type { ConnectionCheck } from '../schemas/connection.ts';

export function problemView({ code, message, remedy, since }: Problem, texts: Texts) {
  return { code, message: texts.say(message), remedy: texts.say(remedy), since: iso(since) };
}

export function countsView({ discarded, ...counts }: CollectionCounts) {
  return { ...counts, discarded: { ...countsShown(discarded) } as Record<string, number> };
}

export function checkView({ id, state, message, remedy }: ConnectionStep, texts: Texts): ConnectionCheck {
  return { id, state, message: texts.say(message), remedy: remedy ? texts.say(remedy) : '' };
}
