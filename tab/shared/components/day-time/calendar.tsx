import { makeStyles, mergeClasses, Popover, PopoverSurface, Text, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { texts } from '../../lib/texts.ts';
import { addDays } from '../../lib/time.ts';
import '../keep-page-shown.tsx';
import { StepButtons } from '../step-buttons.tsx';
import { addMonths, daysIntoWeek, firstWeekday, weeksOf, within } from './month.ts';

const useStyles = makeStyles({
  surface: { padding: '8px' },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '4px', paddingInlineStart: '8px' },
  table: { borderCollapse: 'collapse', '& th, & td': { padding: 0, textAlign: 'center' } },
  weekday: { fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  day: {
    width: '36px',
    height: '36px',
    padding: 0,
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, backgroundColor: 'transparent', cursor: 'not-allowed' },
    '@media (pointer: coarse)': { width: 'min(44px, (100vw - 48px) / 7)', height: '44px' },
  },
  outside: { color: tokens.colorNeutralForeground2 },
  chosen: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
});

interface CalendarProps {
  /** The day that has the focus first. */
  day: string;
  /** The value of the field; empty if there is none. */
  chosen: string;
  min?: string;
  max?: string;
  /** The input of the field below which the calendar opens. */
  target: RefObject<HTMLElement | null>;
  onChoose: (day: string) => void;
  onClose: () => void;
}

const written = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(texts.locale, { timeZone: 'UTC', ...options }).format(new Date(`${day}T12:00:00Z`));

const focus = (button: HTMLElement | null) => button?.focus();

/** The day to which a key moves, as in the grid pattern of ARIA. */
function moved(day: string, key: string, first: number): string | undefined {
  const into = daysIntoWeek(day, first);
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -into);
    case 'End':
      return addDays(day, 6 - into);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
}

/** A month in which a day can be chosen. */
export default function Calendar({ day, chosen, min, max, target, onChoose, onClose }: CalendarProps) {
  const styles = useStyles();
  const first = firstWeekday();
  const [at, setAt] = useState(within(day, { min, max }));
  /** Whether the last move was by key: after a click on a step button, the focus stays on the button. */
  const [byKey, setByKey] = useState(true);
  const weeks = weeksOf(at, first);
  const month = written(at, { month: 'long', year: 'numeric' });
  const isOut = (each: string) => within(each, { min, max }) !== each;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(at, event.key, first);
    if (next === undefined) return;
    event.preventDefault();
    setAt(within(next, { min, max }));
    setByKey(true);
  };
  return (
    <Popover
      open
      trapFocus
      unstable_disableAutoFocus
      positioning={{
        // The field with its button, not only the text in it.
        target: target.current?.parentElement,
        position: 'below',
        align: 'start',
        offset: 4,
        overflowBoundaryPadding: 4,
        fallbackPositions: ['below-end', 'above', 'above-end'],
      }}
      onOpenChange={(_, { open }) => !open && onClose()}
    >
      <PopoverSurface className={styles.surface} aria-label={texts.text('tab.time.calendar')}>
        <div className={styles.head}>
          <Text weight="semibold" aria-live="polite">
            {month}
          </Text>
          <StepButtons
            back={texts.text('tab.time.month-before')}
            forward={texts.text('tab.time.month-after')}
            onStep={(by) => {
              setByKey(false);
              setAt(within(addMonths(at, by), { min, max }));
            }}
          />
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells can be reached by keys. */}
        <table role="grid" className={styles.table} aria-label={month} onKeyDown={onKeyDown}>
          <thead>
            <tr>
              {weeks[0]?.map((each) => (
                <th key={each} scope="col" abbr={written(each, { weekday: 'long' })} className={styles.weekday}>
                  {written(each, { weekday: 'short' })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((each) => (
                  <td key={each}>
                    <button
                      type="button"
                      className={mergeClasses(
                        styles.day,
                        each.slice(0, 7) !== at.slice(0, 7) && styles.outside,
                        each === chosen && styles.chosen,
                      )}
                      ref={each === at && byKey ? focus : undefined}
                      tabIndex={each === at ? 0 : -1}
                      disabled={isOut(each)}
                      aria-pressed={each === chosen}
                      aria-label={written(each, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
                      onClick={() => onChoose(each)}
                    >
                      {Number(each.slice(8))}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </PopoverSurface>
    </Popover>
  );
}
