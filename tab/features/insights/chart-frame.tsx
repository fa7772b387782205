import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useParentSize } from '@visx/responsive';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { texts } from '../../shared/lib/texts.ts';
import { ChartDrawing, heightOf, leastWidth } from './chart-drawing.tsx';
import { type Chart, legendOf, stepTo, valuesOf } from './charts.ts';
import { LegendSign, SIGN } from './legend-sign.tsx';
import { SCREEN, usePaletteStyles } from './palette.ts';

const useStyles = makeStyles({
  // A wide chart scrolls here, so that the page does not.
  frame: { overflowX: 'auto', overflowY: 'hidden', padding: '2px' },
  drawing: {
    display: 'block',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '& svg': { display: 'block', width: '100%', height: 'auto', fontFamily: tokens.fontFamilyBase },
    '@media print': { minWidth: '0 !important', '& [data-chosen]': { display: 'none' } },
  },
  // Two lines, so that what is below stays where it is.
  value: { minHeight: '40px', color: tokens.colorNeutralForeground2, '@media print': { display: 'none' } },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'center', gap: '8px', fontSize: tokens.fontSizeBase200 },
  sign: { flexShrink: 0 },
});

/** A chart with its legend. Pointer and arrow keys step through its values, which are shown and read out. */
export function ChartFrame({ chart, title }: { chart: Chart; title: string }) {
  const styles = useStyles();
  const palette = usePaletteStyles();
  const id = `chart-${useId().replaceAll(':', '')}`;
  const { parentRef, width } = useParentSize({ ignoreDimensions: ['height', 'top', 'left'], debounceTime: 50 });
  const [wanted, setWanted] = useState<number>();
  const slider = useRef<HTMLDivElement>(null);
  const values = valuesOf(chart);
  const chosen = wanted === undefined ? undefined : Math.min(wanted, values.length - 1);
  const least = leastWidth(chart);
  const drawn = Math.max(width, least);
  const height = heightOf(chart);
  const step = (event: KeyboardEvent) => {
    const next = stepTo(chart, chosen ?? 0, event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setWanted(next);
    slider.current?.querySelector(`[data-value="${next}"]`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  return (
    <div className={palette.colours}>
      <div className={styles.frame}>
        <div ref={parentRef} />
        <div
          ref={slider}
          role="slider"
          tabIndex={0}
          className={styles.drawing}
          style={{ minWidth: `${least}px` }}
          aria-label={texts.text('tab.insights.explore', { title })}
          aria-valuemin={1}
          aria-valuemax={values.length}
          aria-valuenow={(chosen ?? 0) + 1}
          aria-valuetext={values[chosen ?? 0]}
          onFocus={() => setWanted((at) => at ?? 0)}
          onKeyDown={step}
        >
          {width > 0 && (
            <svg viewBox={`0 0 ${drawn} ${height}`} aria-hidden="true">
              <ChartDrawing chart={chart} width={drawn} palette={SCREEN} id={id} chosen={chosen} onChoose={setWanted} />
            </svg>
          )}
        </div>
      </div>
      <Text block size={200} className={styles.value} aria-hidden="true">
        {chosen === undefined ? texts.text('tab.insights.explore-hint') : values[chosen]}
      </Text>
      <ul className={styles.legend}>
        {legendOf(chart).map((item, i) => (
          <li key={item.text} className={styles.item}>
            <svg {...SIGN} className={styles.sign} aria-hidden="true">
              <LegendSign item={item} palette={SCREEN} id={`${id}-sign-${i}`} />
            </svg>
            {item.text}
          </li>
        ))}
      </ul>
    </div>
  );
}
