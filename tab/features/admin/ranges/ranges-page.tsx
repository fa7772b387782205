import { Button, MessageBar, MessageBarBody, MessageBarTitle, SearchBox, Select, Text } from '@fluentui/react-components';
import { AddRegular, GlobeRegular, SearchRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction, useRepeat } from '../../../shared/hooks/use-action.ts';
import { together, useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import { hrefOf } from '../../../shared/lib/route.ts';
import { narrowed, plural } from '../../../shared/lib/words.ts';
import type { PageProps } from '../page-props.ts';
import { LinkNotice } from '../parts/link-notice.tsx';
import { Section } from '../parts/section.tsx';
import { Empty, Fold, Loaded } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { useOpened } from '../parts/use-opened.ts';
import { useOffices, useRanges } from '../use-queries.ts';
import { fetchChanges, undoChange } from './api.ts';
import { ChangesFold } from './changes-fold.tsx';
import { type FailedExport, FileMenu } from './file-menu.tsx';
import { ImportDrawer } from './import-drawer.tsx';
import { importSummary } from './import-view-model.ts';
import { RangeForm } from './range-form.tsx';
import { RangesTable } from './ranges-table.tsx';
import { RemoveRange } from './remove-range.tsx';
import { useUndo } from './use-undo.ts';
import { conflictLines, NO_FILTER, type RangeOrder, rangeRows, removedWords, SOURCES, savedWords } from './view-model.ts';

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
  const tell = useUndo(http, reload);
  const undoing = useAction();
  const add = (
    <Button appearance="primary" icon={<AddRegular />} onClick={() => go(hrefOf('admin', 'ranges', 'new'))}>
      Add a range
    </Button>
  );
  const saved = async (range: RangeView) => {
    go(BACK, { saved: true });
    await reload();
    tell(savedWords(range), range.changeId);
  };
  const imported = async (result: RangeImport) => {
    go(BACK, { saved: true });
    await reload();
    tell(`Imported: ${importSummary(result)}`, result.changeId);
  };
  const [undo, undoAgain] = useRepeat(async (id: string) => {
    const done = await undoing.run(() => undoChange(http, id));
    await reload();
    if (done) tell(done.value.text, done.value.changeId);
  });
  const linked = resource.value?.list.ranges.find(({ id }) => id === item);
  const edited = useOpened(item, linked?.closedAt === undefined ? linked : undefined);
  return (
    <Section
      title="IP ranges"
      lead="Which public addresses mean which place. Of the ranges that hold an address, the most specific one wins."
      actions={
        <>
          <FileMenu http={http} onFailed={setFailed} />
          {add}
        </>
      }
    >
      {failed && <Problem {...failed} title="There is no export" />}
      {undoing.problem !== undefined && <Problem error={undoing.problem} retry={undoAgain} title="That was not undone" />}
      <Loaded from={resource}>
        {({ list, offices, changes }) => (
          <>
            {!edited && (
              <LinkNotice what="range" item={item} own={['new', 'import']} found={linked && { ...linked, over: closedOrNot(linked) }} />
            )}
            <Conflicts lines={conflictLines(list.conflicts, list.ranges)} />
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
            tell(removedWords(removing.name, outcome), changeId);
          }}
        />
      )}
    </Section>
  );
}

const closedOrNot = ({ closedAt }: RangeView) => (closedAt === undefined ? undefined : 'closed');

function Conflicts({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>The same addresses are in two ranges</MessageBarTitle>
        {lines.slice(0, 5).join(' ')} {lines.length > 5 && `And ${lines.length - 5} more.`} The range made first counts. Take them out of
        one.
      </MessageBarBody>
    </MessageBar>
  );
}

interface ListProps {
  ranges: RangeView[];
  offices: OfficeView[];
  zone: string;
  add: React.ReactNode;
  onRemove: (range: RangeView) => void;
}

const PAGE = 200;

function RangeList({ ranges, offices, zone, add, onRemove }: ListProps) {
  const shared = usePartStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<{ by: RangeOrder; descending: boolean }>({ by: 'name', descending: false });
  const [most, setMost] = useState(PAGE);
  const { open, closed } = useMemo(() => rangeRows(ranges, offices, filter, order), [ranges, offices, filter, order]);
  const narrow = (part: Partial<typeof filter>) => setFilter({ ...filter, ...part });
  const onOrder = (by: RangeOrder) => setOrder({ by, descending: order.by === by && !order.descending });
  if (ranges.length === 0)
    return (
      <Empty icon={<GlobeRegular />} title="No ranges yet" action={add}>
        Add the public addresses from which an office reaches the Internet. Until then nobody can be placed there.
      </Empty>
    );
  const table = { offices, zone, order, onOrder };
  return (
    <>
      <search className={shared.filters}>
        <SearchBox
          aria-label="Find a range"
          placeholder="Find by name or address"
          value={filter.text}
          onChange={(_, { value }) => narrow({ text: value })}
        />
        <Select aria-label="Filter by what it means" value={filter.target} onChange={(_, { value }) => narrow({ target: value })}>
          <option value="">Every place</option>
          {offices.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="remote">Remote</option>
          <option value="ignore">Ignored</option>
        </Select>
        <Select aria-label="Filter by source" value={filter.source} onChange={(_, { value }) => narrow({ source: value })}>
          <option value="">Every source</option>
          {Object.entries(SOURCES).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      </search>
      <Text className={shared.muted} size={200} role="status">
        {plural(open.length, 'range')} in force. Days are those of your zone, {zone}.
      </Text>
      {open.length > 0 && (
        <div className={shared.panel}>
          <RangesTable label="Ranges" rows={open.slice(0, most)} onRemove={onRemove} {...table} />
        </div>
      )}
      {open.length > most && <Button onClick={() => setMost(most + PAGE)}>Show {Math.min(PAGE, open.length - most)} more</Button>}
      {open.length === 0 && (
        <Empty
          icon={<SearchRegular />}
          title={narrowed(filter) ? 'No range fits' : 'No range in force'}
          action={narrowed(filter) && <Button onClick={() => setFilter(NO_FILTER)}>Clear the filters</Button>}
        >
          {narrowed(filter)
            ? 'None of the ranges in force is like this.'
            : 'All of them are closed. Until one is added nobody can be placed.'}
        </Empty>
      )}
      <Fold title="Closed ranges" count={closed.length}>
        <div className={shared.panel}>
          <RangesTable label="Closed ranges" rows={closed.slice(0, PAGE)} {...table} />
        </div>
      </Fold>
    </>
  );
}
