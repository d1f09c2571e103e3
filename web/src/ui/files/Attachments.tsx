import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, type CombinedError } from 'urql';
import {
  type AttachableKind,
  AttachFileDocument,
  type AttachmentItemFragment,
  RemoveFileDocument,
} from '../../graphql/generated/graphql.js';
import { Button } from '../Button.js';
import { FormProblem } from '../form/FormProblem.js';
import { Notice } from '../Notice.js';
import { FileDrop } from './FileDrop.js';
import { FileList } from './FileList.js';
import styles from './Files.module.css';
import { type UploadedFile, UploadProblem } from './upload.js';
import { UploadList } from './UploadList.js';
import { useUploads } from './use-uploads.js';
import './words.js';

interface Props {
  kind: AttachableKind;
  /** Its files as the page read them; what is added and removed here is added and removed there by `onChanged`. */
  files: readonly AttachmentItemFragment[];
  /** The thing's id; a form that has none yet saves its draft first. Undefined when that did not work. */
  subjectId: () => Promise<string | undefined>;
  onChanged: (files: readonly AttachmentItemFragment[]) => void;
  label?: string;
}

/** The files of a thing that the person may edit: choosing, sending, attaching and taking away. */
export function Attachments({ kind, files, subjectId, onChanged, label }: Props) {
  const { t } = useTranslation('files');
  const [, attach] = useMutation(AttachFileDocument.toString());
  const [, remove] = useMutation(RemoveFileDocument.toString());
  const [warned, setWarned] = useState<readonly UploadedFile[]>([]);
  const [told, setTold] = useState('');
  const [error, setError] = useState<CombinedError>();
  const [busy, setBusy] = useState(false);
  // Several files may arrive before the page has drawn the first: each adds to the newest list.
  const [added, setAdded] = useState<readonly AttachmentItemFragment[]>([]);
  const shown = [...files, ...added.filter(({ id }) => !files.some((file) => file.id === id))];

  const attachOne = async (file: UploadedFile, warningsRead: boolean): Promise<void> => {
    const id = await subjectId();
    if (id === undefined) throw new UploadProblem('NO_ANSWER');
    const result = await attach({ input: { fileId: file.id, kind, subjectId: id, warningsRead } });
    const refusal = result.error?.graphQLErrors[0]?.extensions;
    if (refusal?.['code'] === 'WARNINGS_NOT_READ') {
      setWarned((now) => [...now.filter((one) => one.id !== file.id), file]);
      return;
    }
    const attached = (result.data as { attachFile?: AttachmentItemFragment } | undefined)?.attachFile;
    if (attached === undefined) {
      const code = refusal?.['code'];
      throw new UploadProblem(typeof code === 'string' ? code : 'NO_ANSWER');
    }
    setAdded((now) => [...now, attached]);
    setTold(t('added', { name: attached.name }));
    onChanged([...shown.filter((one) => one.id !== attached.id), attached]);
  };
  const uploads = useUploads((file) => attachOne(file, false));

  const takeAway = async (file: { id: string; name: string }): Promise<void> => {
    setBusy(true);
    const result = await remove({ id: file.id });
    setBusy(false);
    setError(result.error);
    if (result.error) return;
    setAdded((now) => now.filter(({ id }) => id !== file.id));
    setWarned((now) => now.filter(({ id }) => id !== file.id));
    setTold(t('removed', { name: file.name }));
    onChanged(shown.filter(({ id }) => id !== file.id));
  };
  const attachAnyway = async (file: UploadedFile): Promise<void> => {
    await attachOne(file, true).catch(() => setTold(t('noAnswer', { name: file.name })));
    setWarned((now) => now.filter(({ id }) => id !== file.id));
  };

  return (
    <div className={styles.attachments}>
      <FileDrop label={label ?? t('attachments')} onFiles={uploads.add} />
      <FormProblem error={error} />
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {shown.length > 0 && <FileList files={shown} busy={busy} onRemove={(file) => void takeAway(file)} />}
      {warned.map((file) => (
        <Notice key={file.id} tone="warning" role="alert">
          <p>{t('mayNameYou', { name: file.name })}</p>
          <div className={styles.choose}>
            <Button
              tone="plain"
              aria-label={t('attachAnywayOf', { name: file.name })}
              onClick={() => void attachAnyway(file)}
            >
              {t('attachAnyway')}
            </Button>
            <Button
              tone="plain"
              aria-label={t('removeOf', { name: file.name })}
              onClick={() => void takeAway(file)}
            >
              {t('remove')}
            </Button>
          </div>
        </Notice>
      ))}
      <UploadList uploads={uploads} />
    </div>
  );
}
