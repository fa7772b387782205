import type { Me, OverrideView } from '../../../server/routes/schemas/me.ts';
import { texts } from '../../shared/lib/texts.ts';
import { formatPlan, formatUntil, momentIn, withZone } from '../../shared/lib/time.ts';
import { type Offices, overrideTitle, zoneOf } from '../../shared/statement/view-model.ts';

export interface OverrideLine {
  id: string;
  title: string;
  when: string;
  planned: boolean;
  /** Whether a later statement counts instead. */
  displaced: boolean;
}

const isPlan = ({ inForce, displaced }: OverrideView) => !inForce && !displaced;

/** `from Mon 23 Nov until 14:00, set by an administrator`. */
function whenText(said: OverrideView, me: Me, offices: Offices): string {
  const zone = zoneOf({ status: said.status, officeId: said.officeId ?? '' }, me, offices);
  const plan = isPlan(said);
  const words = plan ? formatPlan(said, zone, me.now) : formatUntil(said.until, zone, me.now);
  const span = withZone(words, plan ? said.from : said.until, zone, me.timeZone);
  const when = said.setBy === 'administrator' ? texts.text('tab.statement.by-administrator', { when: span }) : span;
  return said.displaced ? texts.text('tab.statement.displaced', { when }) : when;
}

/** Statements in force first, then plans by their start. */
export function overrideLines(me: Me, offices: Offices): OverrideLine[] {
  const line = (each: OverrideView): OverrideLine => ({
    id: each.id,
    title: overrideTitle(each),
    when: whenText(each, me, offices),
    planned: isPlan(each),
    displaced: each.displaced === true,
  });
  const plans = me.overrides.filter(({ inForce }) => !inForce).sort((a, b) => a.from.localeCompare(b.from));
  return [...me.overrides.filter(({ inForce }) => inForce), ...plans].map(line);
}

/** My statements in force: their buttons are marked. While I am hidden, only that one is: the others have no effect. */
export function setStatuses({ overrides }: Pick<Me, 'overrides'>): ReadonlySet<OverrideView['status']> {
  const set = new Set(overrides.filter(({ inForce }) => inForce).map(({ status }) => status));
  return set.has('hidden') ? new Set(['hidden']) : set;
}

export interface Shown {
  title: string;
  since: string | undefined;
  why: string;
  note: string | undefined;
}

/** How I am shown to others, in a few words. */
export function shownAs(me: Me, offices: Offices): Shown {
  const { presence } = me;
  const title = presence.status === 'none' ? texts.text('tab.my-status.not-seen') : overrideTitle({ ...presence, status: presence.status });
  const zone = zoneOf({ status: presence.status === 'office' ? 'office' : 'remote', officeId: presence.officeId ?? '' }, me, offices);
  const { since } = presence;
  const sinceText =
    since === undefined
      ? undefined
      : withZone(texts.text('tab.my-status.since', { time: momentIn(since, zone, me.now) }), since, zone, me.timeZone);
  if (me.mode !== 'off' && me.hiddenUntil !== undefined) {
    const until = formatUntil(me.hiddenUntil, me.timeZone, me.now);
    const note = texts.text('tab.my-status.hidden', { until, statement: sinceText === undefined ? [title] : [title, sinceText] });
    return { title: texts.text('tab.my-status.not-seen'), since: undefined, why: '', note };
  }
  return { title, since: sinceText, why: presence.reason.text, note: noteOf(me) };
}

function noteOf(me: Me): string | undefined {
  if (me.mode === 'off') return texts.text('tab.my-status.off');
  if (me.mode === 'track') return texts.text('tab.my-status.track');
  return undefined;
}

/** `Remote is set.`, `Planned: Remote, on Tue 24 Nov.` */
export function formatStatusSet(added: OverrideView, me: Me, offices: Offices): string {
  const statement = overrideTitle(added);
  if (!isPlan(added)) return texts.text('tab.my-status.is-set', { statement });
  return texts.text('tab.my-status.is-planned', { statement, when: whenText(added, me, offices) });
}

/** The label of the button that undoes a clear; undefined if it cannot, or can no longer, be undone. */
export function clearUndoLabel({ clearUndoableUntil, now, timeZone }: Me): string | undefined {
  if (clearUndoableUntil === undefined || clearUndoableUntil <= now) return undefined;
  return texts.text('tab.my-status.undo-clear', { until: formatUntil(clearUndoableUntil, timeZone, now) });
}

/** `Ended: Remote, for today.` */
export function formatStatusEnded(me: Me, id: string, offices: Offices): string {
  const { title = '', when = '' } = overrideLines(me, offices).find((line) => line.id === id) ?? {};
  return texts.text('tab.my-status.ended', { statement: [title, when] });
}
