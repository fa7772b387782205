import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { type Listed, PersonRow } from './person-row.tsx';

/** In pixels: the height of a row before it is measured, the minimum width of a column, and the gap between columns. */
const [ROW, COLUMN, GAP] = [48, 230, 12];

const useStyles = makeStyles({
  frame: { maxHeight: 'min(70vh, 720px)', overflowY: 'auto', overflowX: 'clip', padding: '0 8px', margin: '0 -8px' },
  list: { position: 'relative' },
  row: { position: 'absolute', insetInline: 0, top: 0, display: 'grid', columnGap: `${GAP}px`, paddingBottom: '2px' },
});

/** A list of thousands of names. Only visible rows are rendered, in as many columns as fit. */
export default function ManyPeople({ people, about }: { people: readonly Listed[]; about: 'where' | 'here' }) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const columns = useColumns(frame);
  const rows = useVirtualizer({
    count: Math.ceil(people.length / columns),
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 6,
  });
  return (
    <div ref={frame} className={styles.frame}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows of several names are between the list and its items. */}
      <div role="list" className={styles.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={rows.measureElement}
            data-index={index}
            role="presentation"
            className={styles.row}
            style={{ transform: `translateY(${start}px)`, gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          >
            {people.slice(index * columns, (index + 1) * columns).map((person, at) => (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              <div key={person.id} role="listitem" aria-setsize={people.length} aria-posinset={index * columns + at + 1}>
                <PersonRow person={person} about={about} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The number of columns that fit. It is updated when the width changes. */
function useColumns(frame: React.RefObject<HTMLDivElement | null>): number {
  const [columns, setColumns] = useState(1);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setColumns(Math.max(1, Math.floor((element.clientWidth + GAP) / (COLUMN + GAP)))));
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return columns;
}
