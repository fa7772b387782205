import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { undoRangeChange } from '../../actions/ranges/undo-change.ts';
import { plural } from '../../presence/count.ts';
import { isClosed } from '../../presence/ranges/range-edit.ts';
import { changedSince, type RangesNow, type UndoPlan } from '../../presence/ranges/range-undo.ts';
import type { RangesChangeNote } from '../../store/port/places.ts';
import { collectorRequests } from '../collector-requests.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { RangeChangesSchema, type RangeChangeView, RangesUndoneSchema } from '../schemas/ranges.ts';
import { rangeView } from '../views.ts';

/** More are not listed one by one. */
const LISTED = 100;

/** `/api/ranges/changes`: the last changes of ranges, and taking one back. For administrators. */
export const rangeUndoRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { store, board } = deps;
  const undoing = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  const list = {
    tags,
    summary: 'The last changes of ranges, newest first, and which of them can be undone',
    response: replies(RangeChangesSchema),
  };
  app.get('/api/ranges/changes', { schema: list, config }, async () => {
    const notes = await store.rangeChanges();
    await board.refresh();
    const { ranges } = board.world();
    return { changes: notes.map((note) => changeView(note, { ranges, notes })) };
  });

  const undo = {
    tags,
    summary: 'Bring back what was before a change, from now on, if nobody has changed it since',
    params: Type.Object({ id: Type.String() }),
    response: replies(RangesUndoneSchema),
  };
  app.post('/api/ranges/changes/:id/undo', { schema: undo, config }, async ({ params, viewer }) => {
    const { changeId, ...plan } = await undoRangeChange(undoing, viewer, params.id);
    return { changeId, ranges: plan.save.slice(0, LISTED).map(rangeView), text: undoneWords(plan) };
  });
};

function changeView(note: RangesChangeNote, now: RangesNow): RangeChangeView {
  const { id, at, action, ranges: changed } = note;
  const other = changedSince(note, now);
  return {
    id,
    at: iso(at),
    action,
    ranges: changed.slice(0, 10).map((range) => ({ id: range.id, name: range.name })),
    total: changed.length,
    undoable: other === undefined,
    text: other ? refusal(note, other.name, now) : UNDOING[action],
  };
}

function refusal({ id }: RangesChangeNote, name: string, { notes }: RangesNow): string {
  if (notes.some(({ undoes }) => undoes === id)) return 'This was undone. To have it again, undo the undoing.';
  return `“${name}” has been changed since, so this cannot be undone any more.`;
}

const UNDOING: Readonly<Record<RangesChangeNote['action'], string>> = {
  create: 'Undoing closes the range.',
  update: 'Undoing brings back what was before, from now on; a target that was corrected is corrected back for the past, too.',
  'from-now': 'Undoing closes the new range and opens the one of before again. Days in between stay where they are.',
  close: 'Undoing opens the range again, from now on; what is read of the time in between falls to it.',
  delete: 'Undoing brings the range back, from now on.',
  import: 'Undoing brings back what all these ranges were before, from now on.',
  undo: 'Undoing does again what was undone.',
};

function undoneWords({ save, remove }: UndoPlan): string {
  const open = save.filter((range) => !isClosed(range)).length;
  const parts = [
    open > 0 ? `${plural(open, 'range is', 'ranges are')} as before, from now on` : '',
    save.length > open ? `${save.length - open} closed` : '',
    remove.length > 0 ? `${remove.length} deleted` : '',
  ];
  return `${parts.filter(Boolean).join(', ') || 'Nothing was left to change'}.`;
}
