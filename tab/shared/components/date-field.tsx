import { makeStyles, tokens } from '@fluentui/react-components';
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

/** The `DateField` of `day-time/`, loaded lazily for the first view. */
export const DateField = lazyPart(
  'date-field',
  async () => ({ default: (await import('./day-time/date-field.tsx')).DateField }),
  () => <div className={`fui-Input ${useStyles().field}`} aria-hidden />,
);
