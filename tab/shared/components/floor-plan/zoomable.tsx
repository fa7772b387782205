import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ZoomFitRegular } from '@fluentui/react-icons/svg/zoom-fit';
import { ZoomInRegular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOutRegular } from '@fluentui/react-icons/svg/zoom-out';
import { type JSX, type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { texts } from '../../lib/texts.ts';

const STEPS = [1, 1.5, 2, 3, 4] as const;

const useStyles = makeStyles({
  box: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
  frame: {
    overflow: 'auto',
    maxHeight: 'var(--plan-height)',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overscrollBehavior: 'contain',
    // One finger moves the picture. Two fingers zoom the picture, not the page.
    touchAction: 'pan-x pan-y',
  },
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', justifyContent: 'space-between', gap: '4px 16px' },
  tools: { display: 'flex', marginInlineStart: 'auto' },
});

interface ZoomableProps {
  label: string;
  /** The content below the picture, beside the buttons. */
  beside?: ReactNode;
  /** The content. `width` returns the CSS width, at the current zoom, of a picture with that ratio of width to height. */
  children: (width: (ratio: number) => string) => ReactNode;
}

/**
 * A picture that fits the available space, with a maximum height of `--plan-height`. Buttons, keys, the wheel and pinch gestures zoom and
 * move it.
 */
export function Zoomable({ label, beside, children }: ZoomableProps) {
  const styles = useStyles();
  const frame = useRef<HTMLElement>(null);
  const [step, setStep] = useState(0);
  const zoom = STEPS[step] ?? 1;
  useSameMiddle(frame, zoom);
  const change = (by: number) => setStep((now) => Math.max(0, Math.min(STEPS.length - 1, now + by)));
  usePinch(frame, change);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    change(by);
  };
  const width = (ratio: number) => `calc(min(100%, ${ratio} * (var(--plan-height) - 2px)) * ${zoom})`;
  return (
    <div className={styles.box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable area must be reachable by keyboard */}
      <section ref={frame} className={styles.frame} aria-label={label} tabIndex={0} onKeyDown={onKeyDown}>
        {children(width)}
      </section>
      <div className={styles.below}>
        {beside}
        <div className={styles.tools}>
          <Tool icon={<ZoomOutRegular />} label={texts.text('tab.plan.zoom-out')} off={step === 0} onClick={() => change(-1)} />
          <Tool icon={<ZoomFitRegular />} label={texts.text('tab.plan.zoom-fit')} off={step === 0} onClick={() => setStep(0)} />
          <Tool icon={<ZoomInRegular />} label={texts.text('tab.plan.zoom-in')} off={step === STEPS.length - 1} onClick={() => change(1)} />
        </div>
      </div>
    </div>
  );
}

function Tool({ icon, label, off, onClick }: { icon: JSX.Element; label: string; off: boolean; onClick: () => void }) {
  return <Button appearance="subtle" icon={icon} aria-label={label} title={label} disabledFocusable={off} onClick={onClick} />;
}

/** The centre stays in place when the zoom changes. */
function useSameMiddle(frame: { readonly current: HTMLElement | null }, zoom: number): void {
  const before = useRef(zoom);
  useLayoutEffect(() => {
    const box = frame.current;
    const factor = zoom / before.current;
    before.current = zoom;
    if (!box || factor === 1) return;
    box.scrollLeft = (box.scrollLeft + box.clientWidth / 2) * factor - box.clientWidth / 2;
    box.scrollTop = (box.scrollTop + box.clientHeight / 2) * factor - box.clientHeight / 2;
  }, [frame, zoom]);
}

/** The change of the distance between two fingers that is one step. */
const PINCH = 1.25;

/** Calls `change` for the wheel with Ctrl (also sent by a pinch on a touchpad) and for two fingers on a touch screen. */
function usePinch(frame: { readonly current: HTMLElement | null }, change: (by: number) => void): void {
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    const box = frame.current;
    // The distance between two fingers at the last step.
    let apart: number | undefined;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      // Without this, the page would zoom as well.
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 1 : -1);
    };
    const onTouch = (event: TouchEvent) => {
      const now = distanceOf(event.touches);
      if (now === undefined || apart === undefined) {
        apart = now;
        return;
      }
      event.preventDefault();
      if (now < apart * PINCH && now > apart / PINCH) return;
      latest.current(now > apart ? 1 : -1);
      apart = now;
    };
    const listeners = { wheel: onWheel, touchstart: onTouch, touchmove: onTouch, touchend: onTouch };
    for (const [type, listener] of Object.entries(listeners)) box?.addEventListener(type, listener as EventListener, { passive: false });
    return () => {
      for (const [type, listener] of Object.entries(listeners)) box?.removeEventListener(type, listener as EventListener);
    };
  }, [frame]);
}

/** The distance between two fingers in pixels; undefined unless there are two. */
function distanceOf({ length, 0: first, 1: second }: TouchList): number | undefined {
  return length === 2 && first && second ? Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY) : undefined;
}
