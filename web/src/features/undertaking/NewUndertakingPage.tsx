import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PublishUndertakingDocument, UndertakingDocument } from '../../graphql/generated/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useDraft } from '../../lib/use-draft.js';
import { Button } from '../../ui/Button.js';
import { DeskPage } from '../../ui/desk/DeskPage.js';
import { Form } from '../../ui/form/Form.js';
import { TextArea } from '../../ui/form/TextArea.js';
import { useSubmit } from '../../ui/form/use-submit.js';
import { Notice } from '../../ui/Notice.js';
import { Failed, RowsLoading } from '../../ui/State.js';
import './words.js';

interface Texts {
  vi: string;
  en: string;
}

/** A new version of the undertaking, begun from the one in force. */
export function NewUndertakingPage() {
  const { t } = useTranslation('undertaking');
  return (
    <DeskPage title={t('newTitle')} lead={t('newLead')} roles={['ADMINISTRATOR']}>
      {(person) => <Present person={person.id} />}
    </DeskPage>
  );
}

function Present({ person }: { person: string }) {
  const { data, error, retry } = useData(UndertakingDocument, {});
  if (data === undefined) return error === undefined ? <RowsLoading /> : <Failed onRetry={retry} />;
  const { version, vi, en } = data.confidentialityUndertaking;
  return <Writing key={version} person={person} version={version} present={{ vi, en }} />;
}

const read = (kept: unknown): Texts | undefined => {
  const { vi, en } = (kept ?? {}) as Partial<Texts>;
  return typeof vi === 'string' && typeof en === 'string' ? { vi, en } : undefined;
};

function Writing({ person, version, present }: { person: string; version: number; present: Texts }) {
  const { t } = useTranslation('undertaking');
  const draft = useDraft<Texts>(`undertaking.${version}`, { empty: () => present, read, person });
  const { submit, busy, error, problemOf } = useSubmit(PublishUndertakingDocument);
  const [unchanged, setUnchanged] = useState(false);
  const { vi, en } = draft.value;
  const publish = async (): Promise<void> => {
    const same = vi.trim() === present.vi.trim() && en.trim() === present.en.trim();
    setUnchanged(same);
    if (same) return;
    const done = await submit({ input: { vi, en } });
    if (done) draft.clear();
  };
  return (
    <>
      <p role="status">{t('current', { version })}</p>
      {unchanged && (
        <Notice tone="warning" role="alert">
          <p>{t('unchanged')}</p>
        </Notice>
      )}
      <Form busy={busy} error={error} onSubmit={() => void publish()}>
        <TextArea
          label={t('vi')}
          rows={12}
          lang="vi"
          problem={problemOf('vi')}
          value={vi}
          onValue={(text) => draft.update({ vi: text })}
        />
        <TextArea
          label={t('en')}
          rows={12}
          lang="en"
          problem={problemOf('en')}
          value={en}
          onValue={(text) => draft.update({ en: text })}
        />
        <div>
          <Button type="submit" aria-disabled={busy}>
            {t('publish')}
          </Button>
        </div>
      </Form>
    </>
  );
}
