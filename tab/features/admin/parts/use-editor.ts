import { useState } from 'react';
import { useUnsaved } from '../../../shared/components/navigation.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import { type Fault, faultsOf } from './faults.ts';
import { type KeptField, keptFields, mergeDrafts, type Removed, removedNames } from './merge.ts';
import { isVersionConflict } from './version-conflict.ts';

interface Spec<Base, Draft, Saved> {
  /** The record that was read; `undefined` for a new one. */
  base: Base | undefined;
  draftOf(base: Base | undefined): Draft;
  /** Faults of a draft that can be found without the server. */
  check(draft: Draft, base: Base | undefined): Fault[];
  save(draft: Draft, base: Base | undefined): Promise<Saved>;
  onSaved(saved: Saved): void;
}

/** A draft with its faults, and saving it. Leaving an unsaved draft asks first. */
export function useEditor<Base, Draft extends object, Saved>({ base: read, draftOf, check, save, onSaved }: Spec<Base, Draft, Saved>) {
  const [base, setBase] = useState(read);
  const [clean, setClean] = useState(() => draftOf(read));
  const [draft, setDraft] = useState(clean);
  const [tried, setTried] = useState(0);
  const { busy, problem, run, reset } = useAction();
  const dirty = JSON.stringify(draft) !== JSON.stringify(clean);
  useUnsaved(dirty);
  const own = tried > 0 ? check(draft, base) : [];
  return {
    base,
    draft,
    dirty,
    busy,
    problem,
    /** Increases with every attempt to save, so that the first field with a fault is focused again. */
    tried,
    faults: [...own, ...faultsOf(problem)],
    conflict: isVersionConflict(problem),
    change(part: Partial<Draft>) {
      reset();
      setDraft({ ...draft, ...part });
    },
    /** Whether the draft has no faults; shows faults at their fields. */
    isSound() {
      setTried(tried + 1);
      return check(draft, base).length === 0;
    },
    async submit() {
      setTried(tried + 1);
      if (check(draft, base).length > 0) return reset();
      const done = await run(() => save(draft, base));
      setTried((n) => n + 1);
      if (done) onSaved(done.value);
    },
    /** My changes that remain when they are applied to their version. */
    kept(theirs: Base): KeptField[] {
      return keptFields(clean, draft, draftOf(theirs));
    },
    /** The names of items that I have edited and somebody else has removed. */
    removed(theirs: Base): string[] {
      return removedNames(clean, draft, draftOf(theirs));
    },
    /** After a version conflict: continue with their version, with or without my changes. */
    rebase(theirs: Base, keep: 'mine' | 'theirs', removed?: Removed) {
      const next = draftOf(theirs);
      reset();
      setBase(theirs);
      setClean(next);
      setDraft(keep === 'mine' ? mergeDrafts(clean, draft, next, removed) : next);
    },
    /** The version that was read can no longer be edited: continue with the whole draft as a new item. */
    makeNew() {
      reset();
      setBase(undefined);
      setClean(draftOf(undefined));
    },
  };
}

export type Editor<Base, Draft extends object> = Omit<ReturnType<typeof useEditor<Base, Draft, unknown>>, 'rebase' | 'kept' | 'removed'> & {
  kept(theirs: Base): KeptField[];
  removed(theirs: Base): string[];
  rebase(theirs: Base, keep: 'mine' | 'theirs', removed?: Removed): void;
};
