import { useTranslation } from 'react-i18next';
import type { AttachmentItemFragment } from '../../graphql/generated/graphql.js';
import { FileList } from './FileList.js';
import './words.js';

/** The files of a thing on its own page; nothing where it has none. */
export function FilesSection({ files }: { files: readonly AttachmentItemFragment[] }) {
  const { t } = useTranslation('files');
  if (files.length === 0) return null;
  return (
    <section>
      <h2>{t('attachments')}</h2>
      <FileList files={files} />
    </section>
  );
}
