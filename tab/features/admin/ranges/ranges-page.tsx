import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import type { RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { useOffices } from '../../../shared/hooks/use-offices.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { LinkNotice } from '../parts/link-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useOpened } from '../parts/use-opened.ts';
import { useRanges } from '../use-queries.ts';
import { fetchChanges, undoChange } from './api.ts';
import { ChangesFold } from './changes-fold.tsx';
import { DuplicateBar } from './duplicate-bar.tsx';
import { type FailedExport, FileMenu } from './file-menu.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import { importSummary } from './import-view-model.ts';
import { RangeForm } from './range-form.tsx';
import { RangeList } from './range-list.tsx';
import { RemoveRange } from './remove-range.tsx';
import { useUndo } from './use-undo.ts';
import { conflictLines, formatRemoved, formatSaved } from './view-model.ts';

const BACK = hrefOf('admin', 'ranges');

export function RangesPage({ http, zone, item }: PageProps) {
  const fresh = item !== undefined;
  const resource = together({
    list: useRanges(http, { fresh }),
    offices: useOffices(http, { fresh }),
    changes: useServerQuery(['range-changes'], () => fetchChanges(http)),
  });
  const { reload } = resource;
  const { go } = useNavigation();
  const [removing, setRemoving] = useState<RangeView>();
  const [failed, setFailed] = useState<FailedExport>();
  const say = useUndo(http, reload);
  const undoing = useAction();
  const add = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => go(hrefOf('admin', 'ranges', 'new'))}>
      {texts.text('admin.ranges.add')}
    </Button>
  );
  const done = async (words: string, changeId: string | undefined) => {
    go(BACK, { saved: true });
    await reload();
    say(words, changeId);
  };
  const saved = (range: RangeView) => done(formatSaved(range), range.changeId);
  const imported = (result: RangeImport) =>
    done(texts.text('admin.ranges.import.done', { summary: importSummary(result) }), result.changeId);
  const [undo, undoAgain] = useRepeat(async (id: string) => {
    const undone = await undoing.run(() => undoChange(http, id));
    await reload();
    if (undone) say(undone.value.text, undone.value.changeId);
  });
  const linked = resource.value?.list.ranges.find(({ id }) => id === item);
  const edited = useOpened(item, linked?.closedAt === undefined ? linked : undefined);
  return (
    <Section
      title={texts.text('admin.ranges.title')}
      lead={texts.text('admin.ranges.lead')}
      actions={
        <>
          <FileMenu http={http} onFailed={setFailed} />
          {add}
        </>
      }
    >
      {failed && <Problem {...failed} title={texts.text('admin.ranges.file.failed')} />}
      {undoing.problem !== undefined && (
        <Problem error={undoing.problem} retry={undoAgain} title={texts.text('admin.ranges.changes.not-undone')} />
      )}
      <Loaded from={resource}>
        {({ list, offices, changes }) => (
          <>
            {!edited && (
              <LinkNotice what="range" item={item} own={['new', 'import']} found={linked && { ...linked, over: closedOrNot(linked) }} />
            )}
            <DuplicateBar lines={conflictLines(list.conflicts, list.ranges)} />
            <RangeList ranges={list.ranges} offices={offices} zone={zone} add={add} onRemove={setRemoving} />
            <ChangesFold changes={changes} zone={zone} busy={undoing.busy} onUndo={(id) => void undo(id)} />
            {item === 'import' && <ImportDrawer http={http} back={BACK} onDone={(result) => void imported(result)} />}
            {(item === 'new' || edited) && (
              <RangeForm
                key={item}
                http={http}
                zone={zone}
                range={edited}
                offices={offices}
                back={BACK}
                onSaved={(range) => void saved(range)}
              />
            )}
          </>
        )}
      </Loaded>
      {removing && (
        <RemoveRange
          http={http}
          range={removing}
          onClose={() => setRemoving(undefined)}
          onDone={({ outcome, changeId }) => {
            setRemoving(undefined);
            void reload();
            say(formatRemoved(removing.name, outcome), changeId);
          }}
        />
      )}
    </Section>
  );
}

const closedOrNot = ({ closedAt }: RangeView) => (closedAt === undefined ? undefined : 'closed');
