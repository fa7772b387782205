import { makeStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { overlayBox } from './floor-plan-picture.tsx';
import { type FloorFill, type LevelFill, type SeatFill, seatPath, seatRadius } from './view-model.ts';

const useStyles = makeStyles({
  drawing: { display: 'block', width: '100%', height: '100%' },
  number: {
    fontWeight: 600,
    textAnchor: 'middle',
    dominantBaseline: 'central',
    fill: 'var(--seat-text)',
    fontVariantNumeric: 'tabular-nums',
  },
});

interface FilledFloorPlanProps {
  fill: FloorFill;
  /** Width of the picture divided by its height. */
  ratio: number;
  /** A description; omitted if there is one beside it. */
  label?: string;
}

/**
 * The seats of a floor, with one filled seat for each person, or a level for a plan without seats. The number is shown above it if it adds
 * information.
 */
export function FilledFloorPlan({ fill, ratio, label }: FilledFloorPlanProps) {
  const styles = useStyles();
  // It must not contain colons, because it is part of `url(#…)`.
  const hatch = `hatch-${useId().replaceAll(':', '')}`;
  const all = fill.kind === 'seats' ? fill.all : undefined;
  const radius = useMemo(() => seatRadius(all ?? [], ratio), [all, ratio]);
  return (
    <svg
      className={styles.drawing}
      viewBox={overlayBox(ratio)}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <defs>
        <Hatch id={hatch} width={fill.kind === 'seats' ? radius * 0.7 : 14} />
      </defs>
      {fill.kind === 'seats' ? (
        <Seats fill={fill} radius={radius} ratio={ratio} hatch={hatch} />
      ) : (
        <Level fill={fill} ratio={ratio} hatch={hatch} />
      )}
      {fill.number !== undefined && <NumberOn text={fill.number} ratio={ratio} small={fill.kind === 'seats'} />}
    </svg>
  );
}

/** Stripes for seats that may be taken or free. */
export function Hatch({ id, width }: { id: string; width: number }) {
  return (
    <pattern id={id} width={width} height={width} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={width} height={width} fill="var(--seat-free)" />
      <rect width={width / 2} height={width} fill="var(--seat)" />
    </pattern>
  );
}

function Seats({ fill, radius, ratio, hatch }: { fill: SeatFill; radius: number; ratio: number; hatch: string }) {
  const { taken, perhaps, free } = fill;
  const edge = Math.min(3, radius / 4);
  return (
    <>
      <path d={seatPath(free, { ratio, radius: radius - edge })} fill="var(--seat-free)" stroke="var(--seat-edge)" strokeWidth={edge} />
      <path d={seatPath(perhaps, { ratio, radius: radius - edge })} fill={`url(#${hatch})`} stroke="var(--seat)" strokeWidth={edge} />
      <path d={seatPath(taken, { ratio, radius })} fill="var(--seat)" />
    </>
  );
}

function Level({ fill: { share }, ratio, hatch }: { fill: LevelFill; ratio: number; hatch: string }) {
  if (!share) return null;
  const height = 1000 / ratio;
  const [certain, most] = [share.certain * height, share.most * height];
  return (
    <>
      <rect x={0} y={height - certain} width={1000} height={certain} fill="var(--seat)" opacity={0.28} />
      <rect x={0} y={height - most} width={1000} height={most - certain} fill={`url(#${hatch})`} opacity={0.4} />
      <rect x={0} y={height - Math.max(certain, 4)} width={1000} height={4} fill="var(--seat)" />
    </>
  );
}

/** `small` is for numbers above seats, which it should not hide. */
function NumberOn({ text, ratio, small }: { text: string; ratio: number; small: boolean }) {
  const styles = useStyles();
  const size = Math.min(110, 300 / ratio) * (small ? 0.6 : 1);
  const [width, height] = [size * (0.62 * text.length + 0.9), size * 1.5];
  const [x, y] = [500, 500 / ratio];
  return (
    <>
      <rect
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx={height / 2}
        fill="var(--seat)"
        stroke="var(--seat-free)"
        strokeWidth={size / 12}
      />
      <text className={styles.number} x={x} y={y} fontSize={size}>
        {text}
      </text>
    </>
  );
}
