import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { KeyboardEvent, ReactNode } from 'react';

const useStyles = makeStyles({ steps: { display: 'flex', flexShrink: 0, alignItems: 'center', gap: '4px' } });

interface StepButtonsProps {
  /** The names of the buttons. */
  back: string;
  forward: string;
  /** Whether there is no earlier or later step. */
  first?: boolean;
  last?: boolean;
  onStep: (by: -1 | 1) => void;
  /** Shown between the buttons. */
  children?: ReactNode;
}

/** Buttons for one step back and one forward. The arrow keys work on both. */
export function StepButtons({ back, forward, first = false, last = false, onStep, children }: StepButtonsProps) {
  const styles = useStyles();
  const step = (by: -1 | 1) => {
    if (!(by < 0 ? first : last)) onStep(by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(event.key === 'ArrowLeft' ? -1 : 1);
  };
  const button = { appearance: 'subtle', onKeyDown } as const;
  return (
    <div className={styles.steps}>
      <Button {...button} icon={<ChevronLeftRegular />} aria-label={back} disabledFocusable={first} onClick={() => step(-1)} />
      {children}
      <Button {...button} icon={<ChevronRightRegular />} aria-label={forward} disabledFocusable={last} onClick={() => step(1)} />
    </div>
  );
}
