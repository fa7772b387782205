import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ImageRegular } from '@fluentui/react-icons';
import { Problem } from '../../shared/components/problem.tsx';
import { useSay } from '../../shared/components/say.tsx';
import { useAction } from '../../shared/hooks/use-action.ts';
import { saveFile } from '../../shared/lib/download.ts';
import { texts } from '../../shared/lib/texts.ts';
import { drawPicture } from './draw-picture.ts';
import type { Picture } from './picture.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between', gap: '8px' },
  heading: { margin: 0 },
  save: { flexShrink: 0, '@media print': { display: 'none' } },
});

interface CardHeadProps {
  id: string;
  title: string;
  picture: () => Picture;
}

/** The title of a card of figures, and a button that saves it as a picture. */
export function CardHead({ id, title, picture }: CardHeadProps) {
  const styles = useStyles();
  const say = useSay();
  const { busy, problem, run } = useAction();
  const save = async () => {
    const made = picture();
    const done = await run(async () => saveFile(await drawPicture(made), made.file));
    if (done) say(texts.text('tab.insights.csv-done', { file: made.file }));
  };
  return (
    <>
      <div className={styles.head}>
        <Text as="h2" id={id} size={400} weight="semibold" block className={styles.heading}>
          {title}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          className={styles.save}
          icon={<ImageRegular />}
          disabledFocusable={busy}
          aria-label={texts.text('tab.insights.png', { title })}
          onClick={() => void save()}
        >
          PNG
        </Button>
      </div>
      {problem !== undefined && <Problem error={problem} retry={() => void save()} />}
    </>
  );
}
