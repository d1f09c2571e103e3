import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.js';
import { Button } from '../../../ui/Button.js';
import { Actions } from '../../../ui/form/Form.js';
import { Notice } from '../../../ui/Notice.js';

interface Props {
  savedAt: string | undefined;
  /** The server keeps it too, so that beginning anew loses nothing. */
  onServer: boolean;
  title: string;
  /** What was typed on the way here, and is not yet part of this draft. */
  typed: string | undefined;
  onFresh: (sentence: string | undefined) => void;
}

/** Tells that an unfinished text was found, and lets the writer begin another one; the unfinished one goes only when told to. */
export function Restored({ savedAt, onServer, title, typed, onFresh }: Props) {
  const { t } = useTranslation('posting');
  const { dateTime } = useFormat();
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(false);
  const another = typed !== undefined && typed !== title;
  if (kept || title === '') return null;
  const fresh = (): void => {
    if (onServer || asking) onFresh(another ? typed : undefined);
    else setAsking(true);
  };
  return (
    <Notice title={t('restored.title')} role="status">
      <p>{savedAt !== undefined && t('restored.text', { time: dateTime(savedAt) })}</p>
      {another && <p>{t('restored.typed', { text: typed })}</p>}
      {asking && <p>{t('restored.freshAsk')}</p>}
      <Actions>
        <Button tone="plain" onClick={fresh}>
          {t(asking ? 'restored.freshYes' : another ? 'restored.take' : 'restored.fresh')}
        </Button>
        {(another || asking) && (
          <Button tone="plain" onClick={() => setKept(true)}>
            {t('restored.keep')}
          </Button>
        )}
      </Actions>
    </Notice>
  );
}
