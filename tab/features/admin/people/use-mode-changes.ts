import type { PeopleModeInput, PeopleModeResult, PersonView } from '../../../../server/routes/schemas/people.ts';
import { useSay } from '../../../shared/components/say.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { setMode, setModes } from './api.ts';
import { bulkDone, bulkUndo, canUndoMode, type Mode } from './view-model.ts';

interface Shown {
  replace: (person: PersonView) => void;
  /** Reads again what many changes make different. */
  reload: () => void;
}

/** Changes of modes, each said and, where nothing was deleted, offered to be undone. */
export function useModeChanges(http: Http, { replace, reload }: Shown) {
  const action = useAction();
  const say = useSay();

  const changed = (after: PersonView, before: Mode) => {
    replace(after);
    const undo = async () => changed(await setMode(http, after.id, before), after.mode);
    say(texts.text(`admin.people.changed.${after.mode}`, { name: after.name }), {
      about: `mode of ${after.id}`,
      undo: canUndoMode(before, after.mode) ? undo : undefined,
    });
  };
  const [change, again] = useRepeat(async (person: PersonView, mode: Mode) => {
    const done = await action.run(() => setMode(http, person.id, mode));
    if (done) changed(done.value, person.mode);
  });

  const takeBack = async (changes: readonly PeopleModeInput[]) => {
    let count = 0;
    try {
      for (const input of changes) count += (await setModes(http, input)).changed;
    } finally {
      reload();
    }
    say(texts.text('admin.people.bulk-undone', { count }), { about: 'modes of many' });
  };
  const manyChanged = (result: PeopleModeResult) => {
    reload();
    const undo = bulkUndo(result);
    say(bulkDone(result), { about: 'modes of many', undo: undo.length > 0 ? () => takeBack(undo) : undefined });
  };
  return { busy: action.busy, problem: action.problem, again, change, changed, manyChanged };
}
