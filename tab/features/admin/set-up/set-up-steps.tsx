import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { Badge } from '../../../shared/components/badge.tsx';
import { ProgressBar } from '../../../shared/components/progress-bar.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';
import type { SetUp, Step } from './view-model.ts';

const useStyles = makeStyles({
  progress: { display: 'grid', gap: '8px' },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    gap: '4px 12px',
    padding: '14px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none', paddingBottom: 0 },
  },
  words: { display: 'grid', gap: '4px', minWidth: 0, overflowWrap: 'anywhere', maxWidth: '80ch' },
  links: { display: 'flex', flexWrap: 'wrap', gap: '0 20px' },
  link: { minHeight: '24px', '@media (pointer: coarse)': { minHeight: '44px' }, display: 'inline-flex', alignItems: 'center' },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
});

/**
 * The progress of the setup, and each step with its instructions. @param heading the level of the steps' headings, one below the heading
 * above them
 */
export function SetUpSteps({ setUp, heading }: { setUp: SetUp; heading: 'h2' | 'h3' }) {
  const styles = useStyles();
  const { steps, done, ready } = setUp;
  return (
    <>
      <div className={styles.progress}>
        <Text aria-live="polite">
          {texts.text('admin.set-up.progress', { done, all: steps.length })} {ready && texts.text('admin.set-up.ready')}
        </Text>
        <ProgressBar value={done} max={steps.length} color={ready ? 'success' : 'brand'} aria-label={texts.text('admin.set-up.title')} />
      </div>
      <ol className={styles.list} aria-label={texts.text('admin.set-up.steps')}>
        {steps.map((step) => (
          <StepRow key={step.key} step={step} heading={heading} />
        ))}
      </ol>
    </>
  );
}

function StepRow({ step: { title, done, optional, words, links }, heading }: { step: Step; heading: 'h2' | 'h3' }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const Sign = done ? CheckmarkCircleFilled : CircleRegular;
  return (
    <li className={styles.step}>
      <Sign
        fontSize={24}
        className={done ? styles.done : styles.open}
        aria-label={texts.text(done ? 'admin.set-up.done' : 'admin.set-up.open')}
      />
      <div className={styles.words}>
        <div className={shared.row}>
          <Text weight="semibold" as={heading} className={shared.heading}>
            {title}
          </Text>
          {optional && <Badge tint="outline">{texts.text('admin.set-up.optional')}</Badge>}
        </div>
        <Text className={mergeClasses(done && shared.muted)}>{words}</Text>
        <div className={styles.links}>
          {links.map(({ href, words: label, outside }) => (
            <Link key={href} href={href} className={styles.link} {...(outside && { target: '_blank', rel: 'noreferrer' })}>
              {label}
            </Link>
          ))}
        </div>
      </div>
    </li>
  );
}
