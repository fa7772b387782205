import { makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SeatView } from '../../../../../server/routes/schemas/floor-seats.ts';
import { overlayBox } from '../../../../shared/components/floor-plan/floor-plan-picture.tsx';
import { seatRadius } from '../../../../shared/components/floor-plan/view-model.ts';
import { type Placing, type Step, stepOfKey } from './view-model.ts';

const useStyles = makeStyles({
  canvas: {
    display: 'block',
    width: '100%',
    height: '100%',
    cursor: 'crosshair',
    outlineOffset: '-3px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  seat: { fill: 'var(--seat-free)', stroke: 'var(--seat)', cursor: 'grab', touchAction: 'none' },
  chosen: { fill: 'var(--seat)', stroke: 'var(--seat)', cursor: 'grabbing', touchAction: 'none' },
  marker: { stroke: 'var(--seat)', strokeWidth: 2, vectorEffect: 'non-scaling-stroke', pointerEvents: 'none' },
  row: { stroke: 'var(--seat)', strokeWidth: 2, strokeDasharray: '5 5', vectorEffect: 'non-scaling-stroke', pointerEvents: 'none' },
});

interface SeatCanvasProps {
  label: string;
  /** Ids of the descriptions of its use and of the selection. */
  describedBy: string;
  placing: Placing;
  ratio: number;
  onStep: (step: Step) => void;
}

/** The seats above the picture: a click places one, a drag moves it, and every key of `stepOfKey` works. */
export function SeatCanvas({ label, describedBy, placing, ratio, onStep }: SeatCanvasProps) {
  const styles = useStyles();
  const canvas = useRef<SVGSVGElement>(null);
  const marker = useRef<SVGGElement>(null);
  /** Whether the pointer was pressed on a seat: then releasing it is not a click on the plan. */
  const onSeat = useRef(false);
  const [focused, setFocused] = useState(false);
  const { seats, chosen, rowFrom } = placing;
  const radius = useMemo(() => seatRadius(seats, ratio), [seats, ratio]);
  const at = { x: placing.marker.x, y: placing.marker.y / ratio };
  // biome-ignore lint/correctness/useExhaustiveDependencies: in an enlarged plan, the seat that the keyboard moves stays visible.
  useEffect(() => {
    if (focused) marker.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [placing.marker, focused]);
  const spotOf = ({ clientX, clientY }: { clientX: number; clientY: number }): SeatView => {
    const box = canvas.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return { x: ((clientX - box.left) / box.width) * 1000, y: ((clientY - box.top) / box.height) * 1000 };
  };
  const onPointerDown = (event: PointerEvent) => {
    const index = indexOf(event.target);
    onSeat.current = index !== undefined;
    if (index === undefined || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    onStep({ do: 'choose', index });
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId) && event.buttons !== 0) onStep({ do: 'move-to', at: spotOf(event) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = stepOfKey(event);
    if (event.key === 'Escape' && (chosen !== undefined || rowFrom)) {
      // The first Escape deselects; the next one closes the dialog.
      event.stopPropagation();
      event.preventDefault();
      return onStep({ do: 'let-go' });
    }
    if (!step || event.metaKey || event.altKey) return;
    event.preventDefault();
    onStep(step);
  };
  return (
    <svg
      ref={canvas}
      className={styles.canvas}
      viewBox={overlayBox(ratio)}
      preserveAspectRatio="none"
      role="application"
      aria-label={label}
      aria-describedby={describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application of its own for the keyboard
      tabIndex={0}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onClick={(event) => onSeat.current || onStep({ do: 'place', at: spotOf(event) })}
      onKeyDown={onKeyDown}
    >
      {seats.map(({ x, y }, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a seat has no id, only its place in the list
          key={index}
          data-index={index}
          className={index === chosen ? styles.chosen : styles.seat}
          cx={x}
          cy={y / ratio}
          r={index === chosen ? radius * 1.15 : radius * 0.9}
          strokeWidth={radius * 0.25}
        />
      ))}
      {rowFrom && <line className={styles.row} x1={rowFrom.x} y1={rowFrom.y / ratio} x2={at.x} y2={at.y} />}
      <g ref={marker} className={styles.marker} visibility={focused || rowFrom ? 'visible' : 'hidden'}>
        <path d={`M${at.x - 18} ${at.y}h36M${at.x} ${at.y - 18}v36`} fill="none" />
      </g>
    </svg>
  );
}

/** The seat under a pointer. */
function indexOf(target: EventTarget): number | undefined {
  const index = target instanceof Element ? target.getAttribute('data-index') : null;
  return index === null ? undefined : Number(index);
}
