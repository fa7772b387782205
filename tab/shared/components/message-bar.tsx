import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircleFilled } from '@fluentui/react-icons/svg/dismiss-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { type ComponentPropsWithRef, createContext, type ReactNode, useContext, useId } from 'react';

const ICONS = { info: InfoFilled, success: CheckmarkCircleFilled, warning: WarningFilled, error: DismissCircleFilled };

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    gridTemplateAreas: '"icon body container" "actions actions actions"',
    alignItems: 'start',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalMNudge} 0 0 ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: {
    gridArea: 'icon',
    display: 'flex',
    marginRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase500,
    color: tokens.colorNeutralForeground3,
  },
  body: {
    gridArea: 'body',
    minWidth: 0,
    overflowWrap: 'anywhere',
    paddingRight: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalMNudge,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  container: { gridArea: 'container', marginTop: '-4px', paddingRight: tokens.spacingHorizontalS },
  actions: {
    gridArea: 'actions',
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
  },
});
const useBarColours = makeStyles({
  info: {},
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, ...shorthands.borderColor(tokens.colorStatusSuccessBorder1) },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, ...shorthands.borderColor(tokens.colorStatusWarningBorder1) },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, ...shorthands.borderColor(tokens.colorStatusDangerBorder1) },
});
const useIconColours = makeStyles({
  info: {},
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const TitleId = createContext<string | undefined>(undefined);

/** A message within the page. It looks like Fluent's, without the code that measures and moves it. */
export function MessageBar({
  intent = 'info',
  className,
  children,
  ...props
}: ComponentPropsWithRef<'div'> & { intent?: keyof typeof ICONS }) {
  const [styles, bar, icon] = [useStyles(), useBarColours(), useIconColours()];
  const titleId = useId();
  const Icon = ICONS[intent];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is only for form fields.
    <div role="group" aria-labelledby={titleId} {...props} className={mergeClasses(styles.bar, bar[intent], className)}>
      <span className={mergeClasses(styles.icon, icon[intent])} aria-hidden>
        <Icon />
      </span>
      <TitleId value={titleId}>{children}</TitleId>
    </div>
  );
}

export function MessageBarBody({ children }: { children: ReactNode }) {
  return <div className={useStyles().body}>{children}</div>;
}

export function MessageBarTitle({ children }: { children: ReactNode }) {
  return (
    <>
      <span id={useContext(TitleId)} className={useStyles().title}>
        {children}
      </span>{' '}
    </>
  );
}

/** @param containerAction is beside the text, such as a button that closes the bar; the others are below it */
export function MessageBarActions({ children, containerAction }: { children?: ReactNode; containerAction?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      {containerAction && <div className={styles.container}>{containerAction}</div>}
      {children && <div className={styles.actions}>{children}</div>}
    </>
  );
}
