import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ImageRegular } from '@fluentui/react-icons/svg/image';
import { TableRegular } from '@fluentui/react-icons/svg/table';
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
  buttons: { display: 'flex', flexShrink: 0, '@media print': { display: 'none' } },
});

interface CardHeadProps {
  id: string;
  title: string;
  picture: () => Picture;
  /** Whether the table is shown beside the chart; undefined if it always is. */
  table?: { shown: boolean; onShow: (shown: boolean) => void };
}

/** The title of a card of figures, and buttons that show its table and save it as a picture. */
export function CardHead({ id, title, picture, table }: CardHeadProps) {
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
        <div className={styles.buttons}>
          {table && (
            <Button
              size="small"
              appearance="subtle"
              icon={<TableRegular />}
              aria-label={texts.text('tab.insights.table-of', { title })}
              aria-expanded={table.shown}
              onClick={() => table.onShow(!table.shown)}
            >
              {texts.text('tab.insights.table')}
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            icon={<ImageRegular />}
            disabledFocusable={busy}
            aria-label={texts.text('tab.insights.png', { title })}
            onClick={() => void save()}
          >
            PNG
          </Button>
        </div>
      </div>
      {problem !== undefined && <Problem error={problem} retry={() => void save()} />}
    </>
  );
}
