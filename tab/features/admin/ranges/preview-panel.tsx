import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons/svg/arrow-right';
import { useEffect, useRef } from 'react';
import type { RangePreview } from '../../../../server/routes/schemas/range-preview.ts';
import { Badge } from '../../../shared/components/badge.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import { previewParts } from './preview-view-model.ts';

const useStyles = makeStyles({
  panel: { padding: '12px 16px', display: 'grid', gap: '12px', backgroundColor: tokens.colorNeutralBackground2, outlineStyle: 'none' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: '6px' },
  summary: { margin: 0, paddingLeft: '18px' },
  move: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
});

/** The effect of a change: a preview saves nothing. */
export function PreviewPanel({ preview, title = texts.text('admin.ranges.preview.saving') }: { preview: RangePreview; title?: string }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const panel = useRef<HTMLElement>(null);
  const read = useRef<RangePreview>(undefined);
  useEffect(() => {
    // The focus moves to each new preview, so that it is read from its beginning.
    if (read.current === preview) return;
    read.current = preview;
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, [preview]);
  return (
    <section ref={panel} tabIndex={-1} className={`${shared.panel} ${styles.panel}`} aria-label={texts.text('admin.ranges.preview.look')}>
      <Text weight="semibold" size={400}>
        {title}
      </Text>
      <ul className={styles.summary}>
        {preview.summary.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {previewParts(preview).map(({ key, title: heading, line, moves }) => (
        <div key={key}>
          <Text weight="semibold" block>
            {heading}
          </Text>
          <Text block>{line}</Text>
          <ul className={styles.list}>
            {moves.map((move) => (
              <li key={move.key}>
                <span className={styles.move}>
                  <Badge tint="informative">{move.from}</Badge>
                  <ArrowRightRegular aria-label={texts.text('admin.ranges.preview.to')} />
                  <Badge tint="brand">{move.to}</Badge>
                  <Text>{move.how}</Text>
                </span>
                {move.names && (
                  <Text size={200} className={shared.muted} block>
                    {move.names}
                  </Text>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {preview.accessLog.notes.map((note) => (
        <Text key={note} size={200} className={shared.muted}>
          {note}
        </Text>
      ))}
    </section>
  );
}
