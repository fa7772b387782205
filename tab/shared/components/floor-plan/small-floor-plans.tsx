import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Http } from '../../lib/http.ts';
import { HOVERED } from '../hovered.ts';
import { FilledFloorPlan } from './filled-floor-plan.tsx';
import { FloorPlanPicture } from './floor-plan-picture.tsx';
import { useFloorPlanWithSeats } from './use-floor-plan-with-seats.ts';
import { type FloorNumbers, floorFill } from './view-model.ts';

const HEIGHT = '84px';

const useStyles = makeStyles({
  list: {
    position: 'relative',
    display: 'flex',
    gap: '8px',
    margin: 0,
    padding: '2px',
    listStyle: 'none',
    overflowX: 'auto',
    overscrollBehaviorX: 'contain',
  },
  item: { flex: '0 0 auto', width: '132px', display: 'grid' },
  plan: {
    display: 'grid',
    gridTemplateRows: `${HEIGHT} auto auto`,
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    padding: '6px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover, ...HOVERED },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: { border: `1px solid ${tokens.colorCompoundBrandStroke}`, boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}` },
  picture: { display: 'grid', placeItems: 'center', minHeight: 0, overflow: 'hidden' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  words: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** With the text below its plan: `12 of 20`. */
export interface SmallFloor extends FloorNumbers {
  words: string;
}

interface SmallFloorPlansProps {
  http: Http;
  officeId: string;
  /** Names the list. */
  label: string;
  floors: readonly SmallFloor[];
  /** The floor that is shown in large. */
  selected?: string;
  onSelect: (floorId: string) => void;
}

/** The floors of an office side by side, each a small plan that is filled and can be chosen. */
export function SmallFloorPlans({ http, officeId, label, floors, selected, onSelect }: SmallFloorPlansProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const isOpening = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the selected plan scrolls into view when it changes.
  useEffect(() => {
    // Runs after the surrounding dialog has focused its first button, which is above the plans.
    const timer = setTimeout(() => {
      if (list.current) showChosen(list.current, isOpening.current ? list.current.closest('[role="dialog"]') : list.current);
      isOpening.current = false;
    });
    return () => clearTimeout(timer);
  }, [selected]);
  return (
    <ul ref={list} className={styles.list} aria-label={label}>
      {floors.map((floor) => (
        <li key={floor.floorId} className={styles.item}>
          <button
            type="button"
            className={mergeClasses(styles.plan, floor.floorId === selected && styles.selected)}
            aria-pressed={floor.floorId === selected}
            onClick={() => onSelect(floor.floorId)}
          >
            <WhenSeen className={styles.picture}>
              <SmallFloorPlan http={http} officeId={officeId} floor={floor} />
            </WhenSeen>
            <Text size={200} weight="semibold" className={styles.name}>
              {floor.name}
            </Text>
            <Text size={200} className={styles.words}>
              {floor.words}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * Scrolls the selected plan into view within the list, without moving the dialog. The plan takes the focus from elements within `around`.
 */
function showChosen(list: HTMLElement, around: Element | null): void {
  const chosen = list.querySelector<HTMLElement>('[aria-pressed="true"]');
  if (!chosen) return;
  if (around?.contains(document.activeElement)) chosen.focus({ preventScroll: true });
  // Uses layout positions, because the dialog is scaled while it opens.
  list.scrollLeft = chosen.offsetLeft - (list.clientWidth - chosen.offsetWidth) / 2;
}

function SmallFloorPlan({ http, officeId, floor }: { http: Http; officeId: string; floor: FloorNumbers }) {
  const { shown } = useFloorPlanWithSeats(http, { officeId, floorId: floor.floorId });
  const fill = useMemo(() => shown && floorFill(shown.seats, floor), [shown, floor]);
  if (!shown || !fill) return null;
  return (
    <FloorPlanPicture
      url={shown.url}
      alt=""
      material={shown.material}
      width={(ratio) => `min(100%, ${ratio} * ${HEIGHT})`}
      overlay={(ratio) => <FilledFloorPlan fill={fill} ratio={ratio} />}
    />
  );
}

/** Content that is fetched only when it comes near the visible part. */
function WhenSeen({ className, children }: { className: string; children: React.ReactNode }) {
  const box = useRef<HTMLSpanElement>(null);
  const seen = useSeen(box);
  return (
    <span ref={box} className={className}>
      {seen && children}
    </span>
  );
}

function useSeen(box: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true), {
      rootMargin: '200px',
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return seen;
}
