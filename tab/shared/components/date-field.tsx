import { makeStyles, tokens } from '@fluentui/react-components';
import { withDays } from '../lib/with-days.ts';
import { lazyPart } from './lazy-part.tsx';

const useStyles = makeStyles({
  field: {
    height: '32px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (pointer: coarse)': { height: '44px' },
  },
});

/** The `ShownDayField` of `day-time/`, loaded lazily for the first view. */
export const ShownDayField = lazyPart(
  'date-field',
  async () => ({ default: (await withDays(import('./day-time/shown-day-field.tsx'))).ShownDayField }),
  () => <div className={`fui-Input ${useStyles().field}`} aria-hidden />,
);
