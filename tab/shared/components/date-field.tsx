import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    minWidth: 0,
    maxWidth: '100%',
    height: '32px',
    padding: `0 ${tokens.spacingHorizontalMNudge}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    ':hover': { borderTopColor: tokens.colorNeutralStroke1Hover, borderBottomColor: tokens.colorNeutralStrokeAccessibleHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '@media (pointer: coarse)': { height: '44px' },
  },
});

interface DateFieldProps {
  /** `YYYY-MM-DD`; empty without one. */
  value: string;
  min?: string;
  max?: string;
  onChange: (day: string) => void;
  'aria-label': string;
}

/** A field for a day, with the calendar of the browser. */
export function DateField({ onChange, ...field }: DateFieldProps) {
  return <input type="date" {...field} className={useStyles().field} onChange={({ currentTarget }) => onChange(currentTarget.value)} />;
}
