import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { useRef } from 'react';
import { MessageBar, MessageBarBody } from '../../../shared/components/message-bar.tsx';
import { type FileText, textOf } from '../../../shared/lib/file-text.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { usePartStyles } from '../parts/styles.ts';

export type ChosenFile = FileText & { name: string };

export const NO_FILE: ChosenFile = { name: '', text: '' };

/** In the language of files, which is the same for every reader. */
const EXAMPLE = 'name,cidrs,target,office,floor\nHQ,203.0.113.0/24,office,Berlin,';

/** A file to choose, or its text to paste and correct. */
export function ImportSource({ file, onChange }: { file: ChosenFile; onChange: (file: ChosenFile) => void }) {
  const shared = usePartStyles();
  const picker = useRef<HTMLInputElement>(null);
  const choose = async (chosen: File | undefined) => {
    if (chosen) onChange({ name: chosen.name, ...textOf(new Uint8Array(await chosen.arrayBuffer())) });
  };
  return (
    <>
      <div className={shared.row}>
        <input
          ref={picker}
          type="file"
          accept=".csv,.json,text/csv,application/json"
          hidden
          aria-label={texts.text('admin.ranges.import.file')}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
        <Button icon={<ArrowUploadRegular />} onClick={() => picker.current?.click()}>
          {texts.text('admin.ranges.import.choose')}
        </Button>
        <Text className={shared.muted}>{file.name}</Text>
      </div>
      {file.guessed && (
        <MessageBar intent="warning">
          <MessageBarBody>{texts.text('admin.ranges.import.guessed')}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={texts.text('admin.ranges.import.paste')}>
        <Textarea
          rows={6}
          resize="vertical"
          spellCheck={false}
          value={file.text}
          placeholder={EXAMPLE}
          textarea={{ className: shared.mono }}
          onChange={(_, { value }) => onChange({ ...file, text: value })}
        />
      </Field>
    </>
  );
}
